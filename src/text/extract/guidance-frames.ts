import type { MoneyMention, PercentageMention } from "../../evidence/mention.ts";
import type { GrowthComparison, GuidanceAction } from "../../records/guidance.ts";
import { type Clause, isDenied } from "./clauses.ts";
import { type Bearer, bearer, canBeCompany, companyBefore, isPublic } from "./context.ts";
import { findUnit, has, isBareTime, isNounUse } from "./grammar.ts";
import { directionOf, type Metric, metricAt, metricOf, roleOf } from "./guidance-roles.ts";
import type { Spot } from "./spot.ts";
import type { Sentence, Story } from "./story.ts";
import type { Unit } from "./unit.ts";

/** A value with where it stands and, for a share, which way it points. */
export interface Placed<T> {
  /** The mention. */
  mention: T;
  /** Where it stands. */
  spot: Spot;
  /** Direction of a share. */
  way: "up" | "down" | null;
}

/** A time unit with where it stands. */
export interface PlacedTime {
  /** The unit. */
  unit: Unit;
  /** Where it stands. */
  spot: Spot;
}

/** One statement about one metric for one period, as it stands in one sentence. */
export interface GuidanceFrame {
  /** What is guided. */
  metric: Exclude<Metric, "other">;
  /** Sentence it stands in. */
  sentence: Sentence;
  /** Where its clause stands. */
  spot: Spot;
  /** The word that names the metric, or the verb of spending. */
  cue: Spot;
  /** Whose it is, or null where nobody is named. */
  company: Bearer | null;
  /** Amount. */
  level: Placed<MoneyMention> | null;
  /** Growth. */
  growth: Placed<PercentageMention> | null;
  /** Size of a revision. */
  revision: { money: Placed<MoneyMention> | null; percentage: Placed<PercentageMention> | null };
  /** What was said before. */
  prior: { level: Placed<MoneyMention> | null; growth: Placed<PercentageMention> | null; announced: PlacedTime | null };
  /** The actual it is compared with. */
  baseline: { level: Placed<MoneyMention> | null; period: PlacedTime | null };
  /** Its period. */
  period: PlacedTime | null;
  /** When it was said. */
  announced: PlacedTime | null;
  /** What is done with it, with the word for it. */
  action: { value: GuidanceAction; spot: Spot } | null;
  /** What growth is measured against, with the words for it. */
  comparison: { value: GrowthComparison; spot: Spot } | null;
  /** Whether it was said before something else that the text says. */
  earlier: boolean;
  /** Family of the refusal, or null. */
  refused: string | null;
}

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
  let stance: Stance = { forward: headed(story, sentence), action: null, past: false, prior: false, outsider: false };
  let lead: PlacedTime | null = null;
  for (const clause of clauses) {
    const own = stanceOf(sentence, clause);
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
    const first = findUnit(units, clause.from, clause.to, (unit) => unit.kind === "time" && isGuidable(unit));
    if (first >= 0 && (lead === null || clause.link === "main")) lead = place(sentence, units[first]!);
    for (const frame of made) {
      frame.period ??=
        lead && !isWithin(lead.spot, frame.baseline.period?.spot) && !isWithin(lead.spot, frame.announced?.spot)
          ? lead
          : null;
      frames.push(frame);
    }
  }
  return frames;
}

const isWithin = (spot: Spot, other: Spot | undefined): boolean =>
  other !== undefined && spot.start >= other.start && spot.end <= other.end;

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
    if (has(unit, "unchanged") && clause.verb >= 0 && !stance.action)
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
      has(unit, "aux.have") &&
      unit.text === "had" &&
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
  let current: GuidanceFrame | null = null;
  let inherited =
    clause.link === "participle" || clause.link === "joined" || clause.verb < 0 ? (before.at(-1) ?? null) : null;
  for (let k = clause.from; k < clause.to; k++) {
    const unit = units[k]!;
    if (unit.kind !== "money" && unit.kind !== "percentage") continue;
    const named = metricOf(units, clause, k) ?? spending(units, clause, k, stance);
    if (named?.metric === "other") {
      current = null;
      inherited = null;
      continue;
    }
    const role = roleOf(units, clause, k, { revises: stance.action !== null, priorSubject: stance.prior });
    const fresh = named && (!current || current.cue.start !== units[named.at]!.start || isTaken(current, unit, role));
    if (named && fresh && !(current && role !== "value" && current.metric === named.metric)) {
      current = openFrame(story, sentence, clause, stance, named.metric as "capex" | "revenue", named.at, k);
      frames.push(current);
    } else if (!named && !current && inherited && (role !== "value" || !isTaken(inherited, unit, role)))
      current = inherited;
    if (!current) continue;
    fill(sentence, clause, current, k, role);
  }
  if (frames.length === 0) {
    const bare = bareAction(story, sentence, clause, stance);
    if (bare) frames.push(bare);
  }
  for (const frame of frames) frame.refused ??= refusalOf(sentence, clause, stance, frame);
  return frames;
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
  readTimes(sentence, clause, frame, at, value);
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
    else if (role === "baseline") frame.baseline.level ??= placed;
    else if (role === "revision") frame.revision.money ??= placed;
    const time = sentence.units[k + 2];
    if (role === "baseline" && time?.kind === "time" && k + 2 < clause.to)
      frame.baseline.period = place(sentence, time);
  } else {
    const placed = { mention: unit.percentage!, spot, way: directionOf(sentence.units, clause, k) };
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

/** Sorts the times of a clause: the period guided, the day it was said. */
function readTimes(sentence: Sentence, clause: Clause, frame: GuidanceFrame, metric: number, value: number): void {
  const { units } = sentence;
  let back = false;
  let bestRank = 0;
  for (let k = clause.from; k < clause.to; k++) {
    const unit = units[k]!;
    if (has(unit, "from") && k > metric) back = true;
    if (unit.kind === "money" || unit.kind === "percentage") back = back && k < value ? true : k > value ? back : false;
    if (unit.kind !== "time" || back) continue;
    if (isMoment(unit) || isSaidIn(sentence, clause, k)) {
      frame.announced ??= place(sentence, unit);
      continue;
    }
    if (!isGuidable(unit)) continue;
    const nextValue = findUnit(
      units,
      value + 1,
      clause.to,
      (other) => other.kind === "money" || other.kind === "percentage",
    );
    // Right before the metric ranks first, then right behind the value, then anywhere before, then behind.
    const rank =
      k < metric && metric - k <= 3 && isBareTime(units, k)
        ? 4
        : k > value && (nextValue < 0 || k < nextValue)
          ? 3
          : k < value
            ? 2
            : 1;
    if (rank > bestRank) {
      bestRank = rank;
      frame.period = place(sentence, unit);
    }
  }
}

/** A day or week is when something was said, not what it was said for. */
function isMoment(unit: Unit): boolean {
  const time = unit.time!;
  if (time.type !== "period") return false;
  return (
    time.value.unit === "day" ||
    time.value.unit === "week" ||
    (time.value.unit === "month" && !!time.value.start && false)
  );
}

/** "in July projected that …": a month behind "in", before a verb of saying or expecting, that has passed. */
function isSaidIn(sentence: Sentence, clause: Clause, k: number): boolean {
  const { units } = sentence;
  const time = units[k]!.time!;
  if (time.type !== "period" || time.value.unit !== "month" || units[k - 1]?.text !== "in") return false;
  return (
    findUnit(
      units,
      k + 1,
      Math.min(clause.to, k + 4),
      (unit) => (has(unit, "verb.expect") || has(unit, "verb.say")) && has(unit, "form.past"),
    ) >= 0
  );
}

/** Whether a time can be what a guidance is for: a month or longer. */
export function isGuidable(unit: Unit): boolean {
  const time = unit.time!;
  if (time.type === "duration") return ["month", "quarter", "half", "year", "decade"].includes(time.value.unit);
  if (time.type !== "period") return false;
  const { unit: grain, start, end } = time.value;
  if (grain === "day" || grain === "week" || grain === "weekend" || grain === "century") return false;
  if (time.value.open === "end") return false;
  return Boolean(start || end || time.value.fiscal || time.value.duration || grain);
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
  return companyBefore(story, sentence, Math.max(clause.subject, clause.from), words);
}

function refusalOf(sentence: Sentence, clause: Clause, stance: Stance, frame: GuidanceFrame): string | null {
  const { units } = sentence;
  const subject = units[clause.subject];
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

/**
 * Gives the place of a unit.
 *
 * @param sentence - Its sentence.
 * @param unit - The unit.
 * @returns The place.
 */
export function spotOf(sentence: Sentence, unit: Unit): Spot {
  return { part: sentence.part, start: unit.start, end: unit.end };
}

function place(sentence: Sentence, unit: Unit): PlacedTime {
  return { unit, spot: spotOf(sentence, unit) };
}
