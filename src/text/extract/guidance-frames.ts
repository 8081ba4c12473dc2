import type { MoneyMention, PercentageMention } from "../../evidence/mention.ts";
import type { GuidanceAction } from "../../records/guidance.ts";
import { type Clause, isDenied } from "./clauses.ts";
import { type Bearer, bearer, canBeCompany, companyBefore, isAnalyst, isPublic } from "./context.ts";
import { findUnit, has, isNounUse } from "./grammar.ts";
import type { GuidanceFrame } from "./guidance-frame.ts";
import { directionOf, type Metric, metricAt, metricOf, roleOf } from "./guidance-roles.ts";
import { isGuidable, isMoment, leadTime, place, readTimes, saidIn, spotOf } from "./guidance-times.ts";
import type { Placed, PlacedTime } from "./placed.ts";
import type { Spot } from "./spot.ts";
import type { Sentence, Story } from "./story.ts";
import type { Name, Unit } from "./unit.ts";

const actions: [string, GuidanceAction][] = [
  ["verb.raise", "raised"],
  ["verb.lower", "lowered"],
  ["verb.maintain", "maintained"],
  ["verb.narrow", "narrowed"],
  ["verb.widen", "widened"],
  ["verb.withdraw", "withdrawn"],
  ["verb.update", "updated"],
];

/** What a clause says about its values, before they are looked at. */
interface Stance {
  forward: boolean;
  action: { value: GuidanceAction; spot: Spot } | null;
  past: boolean;
  prior: boolean;
  outsider: boolean;
}

/**
 * Reads the guidance frames of a sentence, one clause after the other.
 *
 * @param story - The story.
 * @param sentence - The sentence.
 * @returns The frames in reading order, refused ones among them.
 */
export function guidanceFrames(story: Story, sentence: Sentence): GuidanceFrame[] {
  const { units, clauses } = sentence;
  const frames: GuidanceFrame[] = [];
  if (!units.some((unit) => has(unit, "metric.capex") || has(unit, "metric.revenue") || has(unit, "verb.spend")))
    return frames;
  const heading = headed(story, sentence);
  let stance: Stance = { forward: heading, action: null, past: false, prior: false, outsider: false };
  let lead: PlacedTime | null = null;
  let said: PlacedTime | null = null;
  for (const clause of clauses) {
    if (clause.link !== "content" && clause.link !== "participle") said = saidIn(sentence, clause);
    const own = stanceOf(sentence, clause);
    if (heading && !own.past) own.forward = true;
    // A participle, a bullet or a verbless stretch speaks in the manner of what stands before it.
    const bound = clause.link === "participle" || clause.verb < 0 || clause.link === "content";
    stance = bound
      ? {
          ...stance,
          forward: stance.forward || own.forward,
          action: own.action ?? (clause.link === "content" ? null : stance.action),
          past: own.past || (stance.past && clause.verb < 0),
          prior: own.prior,
          outsider: own.outsider || stance.outsider,
        }
      : own;
    const made = readClause(story, sentence, clause, stance, frames);
    lead = leadTime(story, sentence, clause) ?? lead;
    for (const frame of made) {
      frame.period ??= lead;
      frame.announced ??= said;
      frames.push(frame);
    }
  }
  return frames;
}

/** Whether a heading before it says that figures without a verb are guidance. */
function headed(story: Story, sentence: Sentence): boolean {
  const head = (units: readonly Unit[]): boolean => units.some((unit) => has(unit, "guidance.head"));
  if (head(sentence.units.slice(0, 8))) return true;
  const before = sentence.index > 0 ? story.read(sentence.index - 1) : null;
  return (
    before !== null && before.units.length <= 12 && head(before.units) && !before.clauses.some(({ verb }) => verb >= 0)
  );
}

function stanceOf(sentence: Sentence, clause: Clause): Stance {
  const { units } = sentence;
  const stance: Stance = { forward: false, action: null, past: false, prior: false, outsider: false };
  for (let k = clause.from; k < clause.to; k++) {
    const unit = units[k]!;
    if (unit.kind !== "word") continue;
    const noun = isNounUse(units, k);
    if (has(unit, "aux.will") || (has(unit, "verb.expect") && !noun)) stance.forward = true;
    if (
      has(unit, "unchanged") &&
      !stance.action &&
      findUnit(units, clause.from, k, (one) => has(one, "guidance.noun")) >= 0
    )
      stance.action = { value: "maintained", spot: spotOf(sentence, unit) };
    if (!noun && (k === clause.verb || has(unit, "form.past") || has(unit, "form.ing") || has(unit, "form.s"))) {
      const found = actions.find(([cue]) => has(unit, cue));
      if (found && !stance.forward && guides(units, clause, k))
        stance.action = { value: found[1], spot: spotOf(sentence, unit) };
    }
    if (
      (has(unit, "actual.past") || (has(unit, "actual") && (has(unit, "form.past") || has(unit, "form.s")))) &&
      !noun &&
      !stance.forward &&
      !stance.action &&
      !has(units[k - 1], "to")
    )
      stance.past = true;
    if (has(unit, "aux.past") && k === clause.verb && !stance.action && !has(unit, "aux.have"))
      stance.past ||= !units.slice(k, k + 4).some((next) => has(next, "verb.expect"));
    if (k < clause.verb && has(unit, "prior") && units.slice(k, clause.verb).some((next) => has(next, "guidance.noun")))
      stance.prior = true;
    if (
      unit.text === "had" &&
      findUnit(units, clause.from, k, ({ kind }) => kind === "money" || kind === "percentage") < 0 &&
      units.slice(k + 1, k + 3).some((next) => has(next, "verb.expect"))
    )
      stance.prior = true;
  }
  const subject = units[clause.subject];
  stance.outsider = outsideSubject(units, clause, subject);
  if (!stance.forward && !stance.past && guided(units, clause)) stance.forward = true;
  return stance;
}

/** Whether the verb at `k` acts on a guidance or a metric, not on prices or jobs. */
function guides(units: readonly Unit[], clause: Clause, k: number): boolean {
  for (let i = k + 1; i < clause.to && i - k <= 9; i++) {
    const unit = units[i]!;
    if (has(unit, "guidance.noun") || metricAt(units, i) === "capex") return true;
    if (metricAt(units, i) === "other" && !has(units[i + 1], "guidance.noun") && !has(units[i + 2], "guidance.noun"))
      return false;
    if (unit.kind === "mark") return false;
  }
  return false;
}

/** A clause whose verb only gives the guidance ("provided revenue guidance of …"), or that is its own verb. */
function guided(units: readonly Unit[], clause: Clause): boolean {
  return (
    findUnit(
      units,
      clause.from,
      clause.to,
      (unit, k) =>
        has(unit, "guidance.noun") &&
        isNounUse(units, k) &&
        (metricAt(units, k - 1) !== null || metricAt(units, k + 2) !== null),
    ) >= 0
  );
}

function outsideSubject(units: readonly Unit[], clause: Clause, subject: Unit | undefined): boolean {
  if (!subject) return false;
  const limit = clause.verb < 0 ? clause.to : clause.verb;
  const own = clause.subject >= clause.from && clause.subject < clause.to;
  if (!own) return has(subject, "outsider");
  return findUnit(units, clause.from, limit, (unit) => has(unit, "outsider")) >= 0;
}

function readClause(
  story: Story,
  sentence: Sentence,
  clause: Clause,
  stance: Stance,
  before: readonly GuidanceFrame[],
): GuidanceFrame[] {
  const { units } = sentence;
  const frames: GuidanceFrame[] = [];
  const siblings = new Set<GuidanceFrame>();
  // "From an earlier $900 million, it cut …": the figure that stands before its metric waits for it.
  let pending: number | null = null;
  let late: number | null = null;
  let current: GuidanceFrame | null = null;
  const bound = clause.link === "participle" || clause.link === "relative" || clause.verb < 0;
  let inherited = bound ? (before.at(-1) ?? null) : null;
  for (let k = clause.from; k < clause.to; k++) {
    const unit = units[k]!;
    if (unit.kind !== "money" && unit.kind !== "percentage") continue;
    const named = metricOf(units, clause, k) ?? spending(units, clause, k, stance);
    if (named?.metric === "other") {
      current = null;
      inherited = null;
      continue;
    }
    const role = roleOf(units, clause, k, {
      revises: stance.action !== null,
      priorSubject: stance.prior,
      published: story.item.published,
    });
    if (named && pending !== null) late = pending;
    else if (!named && !current && role === "prior") pending = k;
    const fresh = named && (!current || current.cue.start !== units[named.at]!.start || isTaken(current, unit, role));
    if (named && fresh && !(current && role !== "value" && current.metric === named.metric)) {
      current = openFrame(story, sentence, clause, stance, named.metric as "capex" | "revenue", named.at, k);
      frames.push(current);
    } else if (!named && !current && inherited) {
      if (!isTaken(inherited, unit, role)) current = inherited;
      else if (role === "value" && has(units[k - 1], "link.and")) {
        current = sibling(inherited);
        siblings.add(current);
        readTimes(story, sentence, clause, current, k, k);
        frames.push(current);
      }
    }
    if (!current) continue;
    fill(sentence, clause, current, k, role);
    if (late !== null) fill(sentence, clause, current, late, "prior");
    pending = late = null;
  }
  if (frames.length === 0) {
    const bare = bareAction(story, sentence, clause, stance);
    if (bare) frames.push(bare);
  }
  for (const frame of frames) if (!siblings.has(frame)) frame.refused ??= refusalOf(sentence, clause, stance, frame);
  return frames;
}

/** Another figure of the same guidance for another period: "$12 billion this year and $13 billion next year". */
function sibling(frame: GuidanceFrame): GuidanceFrame {
  return {
    ...frame,
    level: null,
    growth: null,
    revision: { money: null, percentage: null },
    prior: { level: null, growth: null, announced: null },
    baseline: { level: null, period: null },
    period: null,
  };
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
  const noun = findUnit(units, at, Math.min(clause.to, at + 4), (unit) => has(unit, "guidance.noun"));
  if (noun < 0 && units[at]!.text.indexOf("budget") < 0) return null;
  return openFrame(story, sentence, clause, stance, metricAt(units, at) as "capex" | "revenue", at, at);
}

function isTaken(frame: GuidanceFrame, unit: Unit, role: string): boolean {
  if (role === "prior") return unit.kind === "money" ? frame.prior.level !== null : frame.prior.growth !== null;
  if (role !== "value") return false;
  return unit.kind === "money" ? frame.level !== null : frame.growth !== null;
}

/** "plans to spend $4 billion over five years": the verb of spending stands for the metric. */
function spending(
  units: readonly Unit[],
  clause: Clause,
  k: number,
  stance: Stance,
): { metric: Metric; at: number } | null {
  if (units[k]!.kind !== "money" || !stance.forward) return null;
  const at = findUnit(units, clause.from, k, (unit, i) => has(unit, "verb.spend") && !isNounUse(units, i));
  if (at < 0 || k - at > 3) return null;
  const timed = findUnit(units, k + 1, clause.to, (unit) => unit.kind === "time" && isGuidable(unit)) >= 0;
  return timed ? { metric: "capex", at } : null;
}

function openFrame(
  story: Story,
  sentence: Sentence,
  clause: Clause,
  stance: Stance,
  metric: "capex" | "revenue",
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
    company: companyOf(story, sentence, clause, at),
    level: null,
    growth: null,
    revision: { money: null, percentage: null },
    prior: { level: null, growth: null, announced: null },
    baseline: { level: null, period: null },
    period: null,
    announced: null,
    action: stance.action,
    comparison: null,
    earlier: false,
    refused: null,
  };
  readTimes(story, sentence, clause, frame, at, value);
  for (const value of ["year-on-year", "quarter-on-quarter", "compound-annual"] as const) {
    const k = findUnit(units, clause.from, clause.to, (unit) => has(unit, value));
    if (k >= 0) frame.comparison = { value, spot: spotOf(sentence, units[k]!) };
  }
  return frame;
}

function fill(sentence: Sentence, clause: Clause, frame: GuidanceFrame, k: number, role: string): void {
  const unit = sentence.units[k]!;
  const spot = spotOf(sentence, unit);
  if (unit.kind === "money") {
    const placed = { mention: unit.money!, spot, way: null };
    if (role === "value") frame.level ??= placed;
    else if (role === "prior") frame.prior.level ??= placed;
    else if (role === "baseline") frame.baseline.level ??= asActual(placed);
    else if (role === "revision") frame.revision.money ??= placed;
    const time = sentence.units[k + 2];
    if (role === "baseline" && time?.kind === "time" && k + 2 < clause.to)
      frame.baseline.period = place(sentence, time);
  } else {
    const placed = fromFlat(sentence, k) ?? {
      mention: unit.percentage!,
      spot,
      way: directionOf(sentence.units, clause, k),
    };
    const isZero = placed.mention.value.low === 0 && placed.mention.value.high === 0;
    if (role === "revision") frame.revision.percentage ??= placed;
    else if (placed.mention.value.unit !== "percent") return;
    else if (role === "prior") frame.prior.growth ??= placed;
    else if (role === "value" && (placed.way || isZero || (placed.mention.value.low ?? 0) < 0)) frame.growth ??= placed;
  }
  if (role === "prior") {
    const from = findUnit(sentence.units, Math.max(clause.from, k - 7), k, (other) => has(other, "from"));
    const when = findUnit(
      sentence.units,
      Math.max(from, 0),
      Math.min(sentence.units.length, k + 7),
      (other, i) => other.kind === "time" && i !== k && isMoment(other),
    );
    if (from >= 0 && when >= 0) frame.prior.announced = place(sentence, sentence.units[when]!);
  }
}

/** "above the $190 million a year ago": what was reached is a figure, the word only compares. */
function asActual(placed: Placed<MoneyMention>): Placed<MoneyMention> {
  const { value } = placed.mention;
  if (value.bound !== "more-than" && value.bound !== "less-than") return placed;
  const figure = value.low ?? value.high;
  return { ...placed, mention: { ...placed.mention, value: { ...value, low: figure, high: figure, bound: "exact" } } };
}

/** "flat to down 2 percent": a range that begins at nothing. */
function fromFlat(sentence: Sentence, k: number): Placed<PercentageMention> | null {
  const { units } = sentence;
  const flat = units[k - 3];
  const way = has(units[k - 1], "down") ? "down" : has(units[k - 1], "up") ? "up" : null;
  if (!way || !has(units[k - 2], "to") || !flat || !has(flat, "flat")) return null;
  const { mention } = { mention: units[k]!.percentage! };
  const value = { ...mention.value, low: 0, high: mention.value.high ?? mention.value.low, bound: "range" as const };
  return { mention: { ...mention, value }, spot: { part: sentence.part, start: flat.start, end: units[k]!.end }, way };
}

/** Whose guidance a clause is: its subject, the owner of the metric, who says it, or whoever acted last before. */
function companyOf(story: Story, sentence: Sentence, clause: Clause, metric: number): Bearer | null {
  const { units, clauses } = sentence;
  const owner = units[metric - 1];
  if (owner?.kind === "name" && owner.possessive && canBeCompany(owner.name!))
    return bearer(sentence, owner, owner.name!.text, false);
  const subject = units[clause.subject];
  if (subject?.kind === "name" && canBeCompany(subject.name!))
    return bearer(sentence, subject, subject.name!.text, clause.subject < clause.from);
  const stands = subject && (has(subject, "pronoun") || has(subject, "holder"));
  const antecedent = stands
    ? companyBefore(story, sentence, clause.subject, subject.text, has(subject, "pronoun.person"))
    : null;
  if (antecedent) return antecedent;
  const said = clauses.find(
    ({ from, to, verb }) => from >= clause.to && verb >= from && verb < to && has(units[verb], "verb.say"),
  );
  const speaker = said && units[said.subject];
  if (speaker?.kind === "name" && canBeCompany(speaker.name!))
    return bearer(sentence, speaker, speaker.name!.text, false);
  const trailing = findUnit(
    units,
    clause.from,
    clause.to,
    (unit, k) => unit.kind === "name" && canBeCompany(unit.name!) && k > metric && has(units[k + 1], "verb.say"),
  );
  if (trailing >= 0) return bearer(sentence, units[trailing]!, units[trailing]!.name!.text, false);
  const words = subject && subject.kind !== "name" ? subject.text : "it";
  const self = subject && has(subject, "pronoun.self") ? subject : null;
  const named = companyBefore(story, sentence, Math.max(clause.subject, clause.from), words, false);
  if (named || !self) return named;
  // A release that names nobody: the words that stand for the issuer are all there is.
  return { name: issuer(story, sentence, self), spot: spotOf(sentence, self), words: self.text, carried: false };
}

function issuer(story: Story, sentence: Sentence, unit: Unit): Name {
  const text = story.item.parts[sentence.part]!.text.slice(unit.start, unit.end);
  return {
    start: unit.start,
    end: unit.end,
    text,
    type: "company",
    official: false,
    code: null,
    adjective: false,
    aliases: [],
    ids: [],
  };
}

function refusalOf(sentence: Sentence, clause: Clause, stance: Stance, frame: GuidanceFrame): string | null {
  const { units } = sentence;
  const subject = units[clause.subject];
  if (subject?.kind === "name" && isAnalyst(units, clause.subject)) return "analyst";
  if (stance.outsider || (frame.company === null && units.some((unit) => has(unit, "outsider")))) return "analyst";
  if (subject?.kind === "name" && isPublic(subject.name!)) return "government";
  if (isDenied(units, clause) && !frame.action) return "denied";
  if (stance.prior && !stance.forward) return null;
  if (!stance.forward && !frame.action) return stance.past ? "past-result" : "no-forecast";
  if (stance.past && !stance.forward && !frame.action) return "past-result";
  if (frame.metric === "capex" && isProject(units, clause, frame)) return "single-project";
  return null;
}

/** "capital spending for its mine": the cost of one thing is not what a company spends. */
function isProject(units: readonly Unit[], clause: Clause, frame: GuidanceFrame): boolean {
  for (let k = clause.from; k < clause.to; k++) {
    if (!has(units[k], "single-project") || units[k]!.text.endsWith("s")) continue;
    for (let i = k - 1; i >= Math.max(clause.from, k - 6); i--) {
      if (units[i]!.start <= frame.cue.start && units[i]!.kind !== "name") break;
      if (has(units[i], "in") || has(units[i], "on")) return true;
    }
  }
  return false;
}
