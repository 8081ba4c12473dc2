import type { CapexGuidance } from "../../../records/capex-guidance.ts";
import type { Growth, GuidanceAction, GuidanceBase, PriorGuidance } from "../../../records/guidance.ts";
import type { RevenueOutlook } from "../../../records/revenue-outlook.ts";
import type { Money } from "../../../values/money.ts";
import type { RefusalReason } from "../../refusal-reason.ts";
import { envelope, type Finding, openProof, type Proof } from "../draft.ts";
import { entityOf } from "../entity-of.ts";
import { has } from "../grammar.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Placed } from "../placed.ts";
import { addPeriod, proveMoney } from "../prove.ts";
import { signed } from "../signed.ts";
import type { Sentence, Story } from "../story.ts";
import { basisOf, driversOf, modalityOf, speakerOf } from "./details.ts";
import { foldGuidance, type GuidanceFact, isOnlyPrior } from "./fold.ts";
import type { GuidanceFrame } from "./frame.ts";
import { guidanceFrames } from "./frames.ts";
import { scopeOf } from "./scope.ts";
import { comingPeriod, spotOf } from "./times.ts";

/**
 * Reads the capex guidance and revenue outlooks of a story.
 *
 * @param story - The story.
 * @param sentences - Its sentences that are worth a look, in order.
 * @returns Findings in reading order, refused ones among them.
 */
export function readGuidance(story: Story, sentences: readonly Sentence[]): Finding[] {
  const frames = sentences.flatMap((sentence) => {
    const own = guidanceFrames(story, sentence);
    return [...own, ...continued(story, sentence, own)];
  });
  for (const frame of frames) frame.period = comingPeriod(frame.period, story.item.published);
  carryPeriods(frames);
  for (const frame of frames) if (frame.action?.value === "withdrawn") takeBack(frame);
  const refused = frames
    .filter((frame) => frame.refused !== null)
    .map((frame) => findingOf(frame, null, frame.refused));
  const facts = foldGuidance(
    frames.filter((frame) => frame.refused === null),
    story.item.published,
  );
  const made = facts.map((fact) => {
    const refusal = refusalOf(fact, story.item.published);
    return refusal ? findingOf(fact.frame, null, refusal) : findingOf(fact.frame, recordOf(story, fact), null);
  });
  return [...made, ...refused];
}

/** Frames of the next sentence where it only gives figures: "It raised its sales forecast. It now sees growth of 4 percent." */
function continued(story: Story, sentence: Sentence, own: readonly GuidanceFrame[]): GuidanceFrame[] {
  const frame = own.filter(({ refused }) => refused === null).at(-1);
  const next = frame && story.read(sentence.index + 1);
  if (!next || next.part !== sentence.part || guidanceFrames(story, next).length > 0) return [];
  const open = !frame.level && !frame.growth;
  return guidanceFrames(story, next, frame.metric).filter((one) => (open ? frame.action !== null : isOnlyPrior(one)));
}

/** What is withdrawn was said before: "scrapped its forecast of $4 billion". */
function takeBack(frame: GuidanceFrame): void {
  frame.prior.level ??= frame.level;
  frame.prior.growth ??= frame.growth;
  frame.level = frame.growth = null;
}

/** "For 2026, X expects … It also expects …": the period holds on in the next sentence about the same company. */
function carryPeriods(frames: readonly GuidanceFrame[]): void {
  frames.forEach((frame, i) => {
    const before = frames[i - 1];
    if (frame.period || !before?.period) return;
    const goesOn = frame.company?.carried || frame.company?.words === "";
    if (!goesOn && frame.sentence.index !== before.sentence.index) return;
    const near = frame.sentence.part === before.sentence.part && frame.sentence.index - before.sentence.index <= 2;
    const same = before.company?.name.text === frame.company?.name.text || !(before.named && frame.named);
    if (near && same && !before.refused) frame.period = before.period;
  });
}

function findingOf(frame: GuidanceFrame, record: Finding["record"], refused: RefusalReason | null): Finding {
  const kind = frame.metric === "capex" ? "capex-guidance" : "revenue-outlook";
  const cue = frame.sentence.units.find((unit) => unit.start === frame.cue.start)?.text ?? "";
  return { kind, spot: frame.spot, cue, record, refused };
}

function refusalOf({ frame }: GuidanceFact, published: string | null): RefusalReason | null {
  if (!frame.company) return "no-company";
  const hasValue = frame.level || frame.growth || frame.revision.money || frame.revision.percentage;
  if (!hasValue && !frame.action) return "no-figure";
  if (!hasValue && frame.action?.value === "updated") return "no-figure";
  const time = frame.period?.unit.time;
  if (
    published &&
    time?.type === "period" &&
    time.value.end &&
    time.value.end < published &&
    daysFrom(time.value.end, published) > 100
  )
    return "past-period";
  return null;
}

const daysFrom = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 864e5;

function recordOf(story: Story, fact: GuidanceFact): CapexGuidance | RevenueOutlook {
  const { frame } = fact;
  const proof = openProof(story);
  const company = frame.company!;
  const base: GuidanceBase = {
    ...envelope(story, proof),
    company: entityOf(company.name),
    level: levelOf(frame.level, "/level", proof),
    growth: growthOf(frame.growth, frame, "/growth", proof),
    rateOf: rateOf(frame, story.compiled.lexicon, proof),
    period: null,
    action: null,
    revision: null,
    prior: null,
    baseline: null,
    scope: scopeOf(frame, proof),
    drivers: driversOf(frame, proof),
  };
  if (company.words === "") proof.add("/company/name", company.spot, "assumed", "nobody is named: the issuer's own");
  else if (company.carried) proof.add("/company/name", company.spot, "carried", `named by "${company.words}" here`);
  else proof.add("/company/name", company.spot);
  if (frame.period)
    base.period = addPeriod(
      proof,
      "/period",
      frame.period.unit,
      frame.period.spot,
      frame.period.spot.start < frame.spot.start || frame.period.spot.start > frame.spot.end,
    );
  // "In October, …" told in May: of a year before, which one is not said.
  const said = frame.announced?.unit.time;
  const isAhead = said?.type === "period" && (said.value.start ?? "") > (story.item.published ?? "9");
  if (frame.announced && !isAhead)
    base.announced = addPeriod(proof, "/announced", frame.announced.unit, frame.announced.spot, false);
  base.prior = priorOf(story, frame, proof);
  base.baseline = baselineOf(frame, proof);
  base.revision = revisionOf(frame, proof);
  base.action = actionOf(frame, base, proof);
  base.attribution = speakerOf(frame, proof);
  base.modality = modalityOf(frame, proof);
  for (const repeat of fact.repeats) {
    if (repeat.level && base.level) proof.add("/level", repeat.level.spot, "stated", "said again");
    if (repeat.growth && base.growth) proof.add("/growth/percentage", repeat.growth.spot, "stated", "said again");
  }
  if (frame.metric === "capex") return { kind: "capex-guidance", ...base };
  return {
    kind: "revenue-outlook",
    ...base,
    currencyBasis: basisOf(story, frame, "/currencyBasis", frame.spot, proof),
    assumptions: [],
  };
}

function levelOf(
  placed: Placed<{ value: Money; ambiguous: boolean } & object> | null,
  field: string,
  proof: Proof,
): Money | null {
  if (!placed) return null;
  proveMoney(proof, field, placed.mention, placed.spot);
  return placed.mention.value;
}

function growthOf(placed: GuidanceFrame["growth"], frame: GuidanceFrame, field: string, proof: Proof): Growth | null {
  if (!placed) return null;
  proof.add(`${field}/percentage`, placed.spot);
  const comparison = field === "/growth" ? frame.comparison : null;
  if (comparison) proof.add(`${field}/comparison`, comparison.spot);
  return { percentage: signed(placed.mention.value, placed.way), comparison: comparison?.value ?? null };
}

function priorOf(story: Story, frame: GuidanceFrame, proof: Proof): PriorGuidance | null {
  const { level, growth, announced } = frame.prior;
  if (!level && !growth) return null;
  const prior: PriorGuidance = {
    level: levelOf(level, "/prior/level", proof),
    growth: null,
    announced: announced ? addPeriod(proof, "/prior/announced", announced.unit, announced.spot, false) : null,
    period: null,
    currencyBasis: null,
  };
  if (growth) {
    proof.add("/prior/growth/percentage", growth.spot);
    prior.growth = { percentage: signed(growth.mention.value, growth.way), comparison: null };
  }
  const spot = (level ?? growth)!.spot;
  if (frame.metric === "revenue" && spot.start > frame.spot.end)
    prior.currencyBasis = basisOf(story, frame, "/prior/currencyBasis", spot, proof);
  return prior;
}

function baselineOf({ baseline }: GuidanceFrame, proof: Proof): GuidanceBase["baseline"] {
  const level = levelOf(baseline.level, "/baseline/level", proof);
  if (!level) return null;
  const { period } = baseline;
  return { level, period: period ? addPeriod(proof, "/baseline/period", period.unit, period.spot, false) : null };
}

function revisionOf({ revision }: GuidanceFrame, proof: Proof): GuidanceBase["revision"] {
  if (!revision.money && !revision.percentage) return null;
  if (revision.percentage) proof.add("/revision/percentage", revision.percentage.spot);
  return {
    money: levelOf(revision.money, "/revision/money", proof),
    percentage: revision.percentage?.mention.value ?? null,
  };
}

/** The action as stated; where only the two figures are, which way they moved, marked as inferred. */
function actionOf(frame: GuidanceFrame, base: GuidanceBase, proof: Proof): GuidanceAction | null {
  const stated = frame.action?.value ?? null;
  if (stated && stated !== "updated") {
    proof.add("/action", frame.action!.spot);
    return stated;
  }
  const prior = frame.prior.level ?? frame.prior.growth;
  const [now, before] = base.prior?.level
    ? [base.level, base.prior.level]
    : [base.growth?.percentage, base.prior?.growth?.percentage];
  const [low, high] = [moved(before?.low, now?.low), moved(before?.high, now?.high)];
  const way = prior && low !== null && high !== null && low * high >= 0 ? Math.sign(low + high) : null;
  if (way !== null) proof.add("/action", prior!.spot, "inferred", "from the figure that it replaces");
  else if (stated) proof.add("/action", frame.action!.spot);
  return way === null ? stated : way > 0 ? "raised" : way < 0 ? "lowered" : "maintained";
}

const moved = (from: number | null | undefined, to: number | null | undefined): number | null =>
  typeof from === "number" && typeof to === "number" ? to - from : null;

function rateOf(frame: GuidanceFrame, lexicon: Lexicon, proof: Proof): GuidanceBase["rateOf"] {
  if (!frame.level) return null;
  const { units } = frame.sentence;
  const k = units.findIndex((unit) => unit.start === frame.level!.spot.start);
  for (const [i, unit] of units.slice(k + 1, k + 4).entries()) {
    // "a year through 2029": the time behind may have taken up the word.
    const next = units[k + 2 + i];
    const pair = next?.kind === "time" ? `${unit.text} ${next.text.split(" ")[0]}` : unit.text;
    for (const rate of ["per-year", "per-quarter"] as const) {
      const isRate = has(unit, rate) || [unit.text, pair].some((text) => cuesOf(lexicon, text).has(rate));
      if (!isRate) continue;
      proof.add("/rateOf", spotOf(frame.sentence, unit));
      return rate;
    }
    if (unit.kind === "money" || unit.kind === "mark") break;
  }
  return null;
}

/** Cues of words that a time took up: "a year", "annually". */
function cuesOf({ words, phrases }: Lexicon, text: string): ReadonlySet<string> {
  const phrase = phrases.get(text.split(" ")[0]!)?.find((one) => one.words.join(" ") === text);
  return phrase?.cues ?? words.get(text) ?? new Set();
}
