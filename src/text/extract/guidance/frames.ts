import type { MoneyMention } from "../../../evidence/mention.ts";
import { type Clause, isDenied } from "../clauses.ts";
import { bearer } from "../context.ts";
import { cueIn, findUnit, has, hasAny, isNounUse } from "../grammar.ts";
import type { Placed, PlacedTime } from "../placed.ts";
import type { Sentence, Story } from "../story.ts";
import type { Unit } from "../unit.ts";
import { guideOf } from "./company.ts";
import { atMost, fillFrame } from "./fill.ts";
import { withFlat } from "./flat.ts";
import type { GuidanceFrame } from "./frame.ts";
import { type Heading, headingOf, isScale } from "./heading.ts";
import { withoutInsert } from "./insert.ts";
import { listsOf, spreadPeriods } from "./lists.ts";
import { isOneEnd, isPortion, isTiny } from "./partial.ts";
import { limits, refusalOf } from "./refusal.ts";
import {
  directionOf,
  type GuidedMetric,
  isFigure,
  type Metric,
  metricAt,
  metricOf,
  roleOf,
  type ValueRole,
} from "./roles.ts";
import { partBehind } from "./scope.ts";
import { type Stance, stanceOf } from "./stance.ts";
import { isGuidable, isPastMonth, leadTime, readTimes, saidIn, spotOf } from "./times.ts";

/**
 * Reads the guidance frames of a sentence, one clause after the other.
 *
 * @param story - The story.
 * @param given - The sentence.
 * @param carried - Metric of the sentence before, where this one only gives its figures: "It now expects growth of 5 percent."
 * @returns The frames in reading order, refused ones among them.
 */
export function guidanceFrames(story: Story, given: Sentence, carried: GuidedMetric | null = null): GuidanceFrame[] {
  const sentence = withFlat(withoutInsert(given), story.texts[given.part]!);
  const { units, clauses } = sentence;
  const frames: GuidanceFrame[] = [];
  const opening = ["metric.capex", "metric.revenue", "verb.spend", "verb.put", "spend.object"];
  if (!carried && !units.some((unit) => opening.some((cue) => has(unit, cue)))) return frames;
  const heading = headingOf(story, sentence);
  let stance: Stance = {
    forward: heading !== null,
    action: heading?.action ?? null,
    past: false,
    prior: false,
    outsider: false,
  };
  let lead: PlacedTime | null = heading?.period ?? null;
  const told: Told = {
    metric: carried,
    scaled: heading !== null && heading.exponent > 0,
    columns: heading?.columns ?? null,
    pending: null,
  };
  let said: PlacedTime | null = null;
  for (const clause of clauses) {
    if (clause.link !== "content" && clause.link !== "participle") said = saidIn(sentence, clause);
    const own = stanceOf(sentence, clause);
    if (heading && !own.past) {
      own.forward = true;
      if (clause.verb < 0) own.action ??= heading.action;
    }
    // "… its guidance, which called for sales of $4 million": what is told of it is withdrawn too.
    if (clause.link === "relative" && stance.action?.value === "withdrawn") own.action ??= stance.action;
    // A participle, a bullet or a verbless stretch speaks in the manner of what stands before it.
    const bound =
      clause.link === "participle" || clause.verb < 0 || clause.link === "content" || opensWith(units, clause);
    stance = bound
      ? {
          ...stance,
          forward: own.forward || (stance.forward && !own.past),
          action: own.action ?? (clause.link === "content" ? heldBy(sentence, clause, own) : stance.action),
          past: own.past || (stance.past && clause.verb < 0),
          prior: own.prior || (stance.prior && clause.verb < 0 && /[:;]/.test(units[clause.from - 1]?.text ?? "")),
          outsider: own.outsider || stance.outsider,
        }
      : own;
    // "It sees sales of $4 million, and for the year it raised its outlook to …", "It cut its sales forecast, saying it now …"
    const last = frames.at(-1);
    const goesOn =
      last &&
      !last.refused &&
      (own.action !== null || own.prior || (last.action !== null && !last.level && !last.growth));
    told.metric = carried ?? (goesOn ? last.metric : null);
    const made = readClause(story, sentence, clause, stance, frames, told);
    lead = leadTime(story, sentence, clause) ?? lead;
    for (const frame of made) {
      frame.period ??= lead;
      frame.announced ??= said;
      for (const side of heading ? [frame, frame.prior] : [])
        if (side.level) side.level = scaled(side.level, heading!.exponent);
      frames.push(frame);
    }
  }
  return frames;
}

/** "reiterated that sales will grow": what is said again holds. */
function heldBy(sentence: Sentence, clause: Clause, own: Stance): GuidanceFrame["action"] {
  const { units } = sentence;
  const verb = units[clause.from - 1];
  const holds = own.forward && has(verb, "verb.maintain") && has(units[clause.from], "link.relative");
  return holds ? { value: "maintained", spot: spotOf(sentence, verb!) } : null;
}

/** ", with capex cut to $4 billion": no clause of its own, though its participle looks like a verb. */
const opensWith = (units: readonly Unit[], { from }: Clause): boolean =>
  units[from]!.text === "," && has(units[from + 1], "with");

/** What stands before a clause that its figures are read by. */
interface Told {
  /** Metric of the sentence before, or null. */
  metric: GuidedMetric | null;
  /** Whether a heading gives bare figures their scale. */
  scaled: boolean;
  /** What the columns of a table are, in order, or null. */
  columns: Heading["columns"];
  /** Index of an earlier figure that stands before its metric: "From an earlier $900 million, it cut …"; or null. */
  pending: number | null;
}

function readClause(
  story: Story,
  sentence: Sentence,
  clause: Clause,
  stance: Stance,
  before: readonly GuidanceFrame[],
  told: Told,
): GuidanceFrame[] {
  const { units } = sentence;
  const frames: GuidanceFrame[] = [];
  const lists = listsOf(story, sentence, clause);
  const models = new Map<GuidanceFrame, GuidanceFrame>();
  let column = 0;
  let last: ValueRole = "none";
  let current: GuidanceFrame | null = null;
  const bound = clause.link === "participle" || clause.link === "relative" || clause.verb < 0;
  // ", with spending on vans rising to $4 million": of a part, where the clause names no metric of its own.
  const ofPart =
    opensWith(units, clause) && findUnit(units, clause.from, clause.to, (_, k) => metricAt(units, k) !== null) < 0;
  // ", after growing 13 percent last year": what was reached.
  const ofPast =
    clause.link === "side" &&
    clause.verb < 0 &&
    hasAny(units[clause.from + 1], "up", "down") &&
    has(units[clause.from + 1], "form.ing");
  let inherited = bound && !stance.outsider && !ofPart ? (before.at(-1) ?? null) : null;
  for (let k = clause.from; k < clause.to; k++) {
    const unit = units[k]!;
    if (
      ofPart ||
      ofPast ||
      !isFigure(unit) ||
      isOneEnd(units, clause, k) ||
      (!told.scaled && isTiny(unit)) ||
      isScale(units, k)
    )
      continue;
    const part = isPortion(units, clause, k);
    const listed = told.columns ? labelBefore(units, clause, k) : lists.metrics.get(k);
    const named = part
      ? null
      : listed !== undefined
        ? { metric: metricAt(units, listed)!, at: listed }
        : (metricOf(units, clause, k) ??
          spending(units, clause, k, stance) ??
          (told.metric && takesUp(units, clause, k, stance) ? { metric: told.metric, at: k } : null));
    if (named?.metric === "other") {
      current = null;
      inherited = null;
      continue;
    }
    const fresh = named && (!current || current.cue.start !== units[named.at]!.start);
    if (fresh) column = 0;
    const role = told.columns
      ? (told.columns[column++] ?? "none")
      : roleOf(units, clause, k, {
          revises: stance.action !== null && stance.action.value !== "maintained",
          priorSubject: stance.prior,
          published: story.item.published,
        });
    // "compared with $7 billion this year and $8 billion in 2024": what leads to the first leads to both.
    const aside: boolean =
      role === "value" && !fresh && has(units[k - 1], "link.and") && (last === "prior" || last === "baseline");
    last = aside ? last : role;
    if (aside || (role === "none" && !current)) continue;
    if (!named && !current && role === "prior") told.pending = k;
    if (named && fresh && !(current && role !== "value" && current.metric === named.metric && !told.columns)) {
      current = openFrame(story, sentence, clause, stance, named.metric as GuidedMetric, named.at, k);
      current.period = lists.periods.get(k) ?? current.period;
      frames.push(current);
    } else if (!named && !current && inherited && !part && !isTaken(inherited, unit, role)) current = inherited;
    const model = current ?? inherited;
    if (role === "value" && model && (part || isTaken(model, unit, role))) {
      const other = sibling(story, sentence, clause, model, k);
      const own = lists.periods.get(k) ?? other.period;
      const differs = own && own.spot.start !== model.period?.spot.start;
      // "$4 billion in Europe and $2 billion in Asia"
      // A share of an amount has no figure of its kind before it: "$4 billion, with 80 percent of that going to …".
      const held = unit.kind === "money" ? model.level : model.growth;
      const placed =
        held !== null &&
        partBehind(units, k) &&
        partBehind(
          units,
          units.findIndex(({ start }) => start === held.spot.start),
        );
      other.period =
        placed && !differs
          ? model.period
          : lists.respective && !lists.periods.has(k) && !lists.companies.has(k)
            ? null
            : own;
      if (part || !(lists.respective || differs || placed)) {
        current = null;
        continue;
      }
      models.set(other, model);
      current = other;
      frames.push(other);
    }
    if (!current) continue;
    const owner = units[lists.companies.get(k) ?? -1];
    if (owner) current.company = bearer(sentence, owner, owner.name!.text, false);
    fillFrame(sentence, clause, current, k, role);
    if (role === "value" && current.level && isDenied(units, clause) && limits(units, clause, current))
      current.level = atMost(current.level);
    if (named && told.pending !== null) fillFrame(sentence, clause, current, told.pending, "prior");
    if (named) told.pending = null;
  }
  if (frames.length === 0) {
    const bare = bareAction(story, sentence, clause, stance);
    if (bare) frames.push(bare);
  }
  for (const frame of frames) {
    const model = models.get(frame);
    frame.refused ??= model ? model.refused : refusalOf(story, sentence, clause, stance, frame);
  }
  const analyst = frames.find(({ refused }) => refused === "analyst");
  for (const frame of frames) if (analyst) frame.refused ??= analyst.refused;
  return spreadPeriods(story, frames, lists);
}

/** The metric that a figure of a table stands behind. */
function labelBefore(units: readonly Unit[], { from }: Clause, k: number): number | undefined {
  for (let i = k - 1; i >= from; i--) if (metricAt(units, i)) return i;
  return undefined;
}

/** A bare figure below "(in millions)". */
function scaled(level: Placed<MoneyMention>, exponent: number): Placed<MoneyMention> {
  const { value } = level.mention;
  const size = Math.max(Math.abs(value.low ?? 0), Math.abs(value.high ?? 0));
  if (exponent === 0 || size >= 1e6) return level;
  const shift = (end: number | null): number | null => (end === null ? null : Number(`${end}e${exponent}`));
  return {
    ...level,
    mention: { ...level.mention, value: { ...value, low: shift(value.low), high: shift(value.high) } },
  };
}

/** The values of a frame before any figure or time is put into it. */
const unfilled = () => ({
  level: null,
  growth: null,
  revision: { money: null, percentage: null },
  prior: { level: null, growth: null, announced: null },
  baseline: { level: null, period: null },
  period: null,
});

/**
 * Another figure of the same guidance for another period: "$12 billion this year and $13 billion next year". A figure
 * without a period of its own is a part of the one before it.
 */
function sibling(story: Story, sentence: Sentence, clause: Clause, model: GuidanceFrame, k: number): GuidanceFrame {
  const frame: GuidanceFrame = {
    ...model,
    ...unfilled(),
  };
  readTimes(story, sentence, clause, frame, -1, k);
  return frame;
}

/** A clause that changes a guidance and gives no figure. */
function bareAction(story: Story, sentence: Sentence, clause: Clause, stance: Stance): GuidanceFrame | null {
  if (!stance.action) return null;
  const { units } = sentence;
  const at = findUnit(
    units,
    clause.from,
    clause.to,
    (_, k) => metricAt(units, k) === "capex" || metricAt(units, k) === "revenue",
  );
  if (at < 0) return null;
  const noun = findUnit(units, Math.max(clause.from, at - 4), Math.min(clause.to, at + 4), (unit) =>
    has(unit, "guidance.noun"),
  );
  if (noun < 0 && units[at]!.text.indexOf("budget") < 0) return null;
  return openFrame(story, sentence, clause, stance, metricAt(units, at) as GuidedMetric, at, at);
}

function isTaken(frame: GuidanceFrame, unit: Unit, role: string): boolean {
  if (role === "prior") return unit.kind === "money" ? frame.prior.level !== null : frame.prior.growth !== null;
  if (role !== "value") return false;
  return unit.kind === "money" ? frame.level !== null : frame.growth !== null;
}

/** Whether a figure in a clause that names no metric goes on with that of the sentence before. */
function takesUp(units: readonly Unit[], clause: Clause, k: number, stance: Stance): boolean {
  if (!stance.forward && !stance.prior && !stance.action) return false;
  if (findUnit(units, clause.from, clause.to, (unit, i) => metricAt(units, i) !== null || has(unit, "verb.spend")) >= 0)
    return false;
  const subject = units[clause.subject];
  if (subject?.kind === "name" ? subject.name!.type === "person" : subject && !isBackward(subject)) return false;
  return units[k]!.kind === "money" || directionOf(units, clause, k) !== null;
}

/** Whether a subject points back to what was spoken of: "it", "the retailer", "the forecast", "that". */
const isBackward = (unit: Unit): boolean => hasAny(unit, "pronoun", "holder", "guidance.noun", "link.relative", "up");

/** "plans to spend $4 billion over five years": the verb of spending stands for the metric. */
function spending(
  units: readonly Unit[],
  clause: Clause,
  k: number,
  stance: Stance,
): { metric: Metric; at: number } | null {
  if (units[k]!.kind !== "money" || !(stance.forward || stance.action)) return null;
  const spends = (unit: Unit, i: number): boolean =>
    (has(unit, "verb.spend") && !isNounUse(units, i)) || (has(unit, "verb.put") && has(units[k + 1], "into"));
  const verb = findUnit(units, clause.from, k, spends);
  // "budgeted $400 million for investments": what the money is for says that it is spending.
  const object = cueIn(units, k + 1, Math.min(clause.to, k + 4), "spend.object");
  const allots = (unit: Unit): boolean => hasAny(unit, "verb.allot", "verb.expect");
  const at = verb >= 0 || object < 0 ? verb : findUnit(units, clause.from, k, allots);
  if (at < 0 || k - at > 5 || units.slice(at, k).some(({ kind }) => kind === "mark")) return null;
  const timed = findUnit(units, clause.from, clause.to, (unit) => unit.kind === "time" && isGuidable(unit)) >= 0;
  if (cueIn(units, k + 1, Math.min(clause.to, k + 10), "not-capex") >= 0) return null;
  return timed ? { metric: "capex", at } : null;
}

function openFrame(
  story: Story,
  sentence: Sentence,
  clause: Clause,
  stance: Stance,
  metric: GuidedMetric,
  at: number,
  value: number,
): GuidanceFrame {
  const { units } = sentence;
  const first = units[clause.from]!;
  const last = units[clause.to - 1]!;
  const frame: GuidanceFrame = {
    metric,
    sentence,
    spot: { part: sentence.part, start: first.start, end: last.end },
    cue: spotOf(sentence, units[at]!),
    ...guideOf(story, sentence, clause, at),
    ...unfilled(),
    announced: null,
    action: stance.action,
    comparison: null,
    earlier: false,
    refused: null,
  };
  readTimes(story, sentence, clause, frame, at, value);
  if (stance.prior && frame.period && isPastMonth(frame.period, story.item.published)) {
    // "Having forecast $4 billion in November": the month is when it was said.
    frame.prior.announced = frame.period;
    frame.period = null;
  }
  for (const value of ["year-on-year", "quarter-on-quarter", "compound-annual"] as const) {
    const k = findUnit(units, clause.from, clause.to, (unit) => has(unit, value));
    if (k >= 0) frame.comparison = { value, spot: spotOf(sentence, units[k]!) };
  }
  return frame;
}
