import type { Clause } from "../clauses.ts";
import { cueIn, familyOf, findUnit, has, hasAny, isNounUse } from "../grammar.ts";
import type { Unit } from "../unit.ts";

/** What a value is to the guidance that it stands in. */
export type ValueRole = "value" | "prior" | "baseline" | "revision" | "none";

/** The metrics that a value can be of; `other` is any that no record is made of. */
export type Metric = "capex" | "revenue" | "other";

/** The metrics that records are made of. */
export type GuidedMetric = Exclude<Metric, "other">;

const reach = 9;

/**
 * Tells what a value counts: the metric it stands in ("$2 billion of capital expenditures"), else the one named last
 * before it in its clause.
 *
 * @param units - Units of the sentence.
 * @param clause - The clause of the value.
 * @param k - Index of the value.
 * @returns The metric and the unit that names it, or null where its clause names none.
 */
export function metricOf(units: readonly Unit[], clause: Clause, k: number): { metric: Metric; at: number } | null {
  const direct = has(units[k - 1], "of") ? k - 2 : k - 1;
  if (direct >= clause.from && metricAt(units, direct)) return { metric: metricAt(units, direct)!, at: direct };
  const behind = metricBehind(units, clause, k);
  if (behind >= 0 && (behind - k <= 3 || !isMeasured(units, clause, k)))
    return { metric: metricAt(units, behind)!, at: behind };
  for (let i = k - 1; i >= clause.from; i--) {
    const metric = metricAt(units, i);
    if (metric && !belongsToEarlierValue(units, clause, i)) return { metric, at: i };
  }
  // "Sales fell and are expected to fall 3 percent": the subject that two verbs share.
  const shared = clause.subject < clause.from ? metricAt(units, clause.subject) : null;
  return shared && clause.link === "joined" ? { metric: shared, at: clause.subject } : null;
}

/** Whether a metric stands between a value and the figure before it: "a 12 percent rise in profit to $4 million". */
function isMeasured(units: readonly Unit[], clause: Clause, k: number): boolean {
  for (let i = k - 1; i >= clause.from && !isFigure(units[i]!); i--) if (metricAt(units, i)) return true;
  return false;
}

/**
 * Tells which metric a unit names.
 *
 * @param units - Units of the sentence.
 * @param k - Index of the unit.
 * @returns The metric, or null.
 */
export function metricAt(units: readonly Unit[], k: number): Metric | null {
  const unit = units[k];
  if (unit?.kind !== "word") return null;
  if (has(unit, "metric.capex") || (has(unit, "capex.moved") && isMoved(units, k))) return "capex";
  if (has(unit, "metric.revenue")) {
    // "sales of assets", "sales tax", "vehicle sales": not what a company takes in.
    const before = units[k - 1];
    if (has(units[k + 1], "metric.other") && unit.text === "sales") return "other";
    if (before && unit.text === "sales" && has(before, "metric.other")) return "other";
    return "revenue";
  }
  return has(unit, "metric.other") && familyOf(unit, "verb") === null ? "other" : null;
}

/** "to trim investment to $2 billion": what is spent, where a verb moves it from one level to another. */
function isMoved(units: readonly Unit[], k: number): boolean {
  const describes = (unit: Unit | undefined): boolean =>
    unit?.kind === "time" || (unit?.kind === "word" && familyOf(unit, "verb.") === null && !has(unit, "in"));
  let verb = k - 1;
  while (k - verb < 4 && describes(units[verb])) verb--;
  if (verb === k - 1 && has(units[verb], "verb.expect") && has(units[k + 1], "of")) return true;
  const moves = hasAny(units[verb], "verb.lower", "verb.raise");
  return moves && hasAny(units[k + 1], "to", "by");
}

/** Index of the metric that the value is said to be of right behind it, or -1. */
function metricBehind(units: readonly Unit[], clause: Clause, k: number): number {
  let linked = false;
  let timed = false;
  for (let i = k + 1; i < Math.min(clause.to, k + 8); i++) {
    const unit = units[i]!;
    if (metricAt(units, i)) {
      // "Sales: $2 billion Gross margin: 31%": a label belongs to what follows.
      if (units[i + 1]?.text === ":") return -1;
      // "$2 billion revenue target" and "growth of 4 percent in sales", but not "to $2 billion, revenue".
      return (linked || i - k <= 2) && !(timed && metricAt(units, i) === "other") ? i : -1;
    }
    if (unit.kind === "mark" && unit.text !== "(" && unit.text !== "-") return -1;
    if (isFigure(unit)) return -1;
    timed ||= unit.kind === "time";
    if (hasAny(unit, "from", "to", "aux", "link.and", "link.clause")) return -1;
    if (hasAny(unit, "of", "in", "on")) linked = true;
    else if (hasAny(unit, "up", "down") && !linked) continue;
    else if (familyOf(unit, "verb") !== null && !isNounUse(units, i)) return -1;
  }
  return -1;
}

/** Whether a metric was used up by a value before it: "$2 billion of capital expenditures". */
function belongsToEarlierValue(units: readonly Unit[], clause: Clause, at: number): boolean {
  for (let i = at - 1; i >= Math.max(clause.from, at - 6); i--) {
    const unit = units[i]!;
    if (unit.kind === "money" || unit.kind === "percentage") {
      const next = findUnit(units, at + 1, clause.to, (other) => other.kind === "money" || other.kind === "percentage");
      // "a 12 percent rise in capital spending to €40 million" goes on with the same metric.
      return (
        metricBehind(units, clause, i) === at &&
        (at - i <= 3 || !isMeasured(units, clause, i)) &&
        next >= 0 &&
        !has(units[next - 1], "to") &&
        !has(units[next - 1], "from") &&
        units[next]!.kind === unit.kind
      );
    }
    if (unit.kind === "mark") return false;
  }
  return false;
}

/** What stands around a value that decides its role. */
export interface RoleContext {
  /** Whether the clause revises a guidance, so that "from" leads to what it was. */
  revises: boolean;
  /** Whether its subject is an earlier guidance. */
  priorSubject: boolean;
  /** Reference day, or null. */
  published: string | null;
}

/**
 * Tells the role of a value from the words that lead to it and those right behind it.
 *
 * @param units - Units of the sentence.
 * @param clause - Its clause.
 * @param k - Index of the value.
 * @param context - What the clause does.
 * @returns The role.
 */
export function roleOf(units: readonly Unit[], clause: Clause, k: number, context: RoleContext): ValueRole {
  const unit = units[k]!;
  // "up from 3 to 4 percent": both ends are the figure before.
  const opens = units[k - 3];
  if (has(units[k - 1], "to") && units[k - 2]?.kind === unit.kind && has(opens, "from") && opens!.text !== "from")
    return "none";
  // "500 million euros lower": by how much, not how much.
  const next = units[k + 1];
  if (unit.kind === "money" && hasAny(next, "up", "down") && has(next, "comparative")) return "revision";
  // "5 percent of sales": a part of something, no change.
  if (unit.kind === "percentage" && has(next, "of") && !has(units[k + 2], "up")) return "none";
  if (isOthersBehind(units, k)) return "none";
  if (differsFromPrior(units, k)) return "revision";
  if (wasSaid(units, k) && findUnit(units, clause.from, k, isFigure) >= 0) return "prior";
  if (onlyCompares(units, k) && findUnit(units, clause.from, k, isFigure) >= 0)
    return pointsBackBehind(units, k) ? "prior" : "baseline";
  if (labelled(units, k, context.published)) return "baseline";
  if (units[k - 1]?.possessive && isOfPast(units, k - 2, k - 1, context.published)) return "baseline";
  const valued = findUnit(units, clause.from, k, isFigure) >= 0;
  const compared = valued || findUnit(units, k + 1, clause.to, isFigure) >= 0;
  if (compared && [k + 1, k + 2, k + 3].some((i) => isOfPast(units, k, i, context.published))) return "baseline";
  if (opensFrom(unit) && (wayOf(units[k - 1]!) !== null || (valued && context.revises)))
    return pointsBackBehind(units, k) ? "prior" : fromRole(units, k, context);
  let pointsBack = false;
  let noun = false;
  for (let i = k - 1; i >= Math.max(clause.from, k - reach); i--) {
    const before = units[i]!;
    // "below its long-term target of 4 percent" compares, "below its earlier forecast" revises.
    if (noun && hasAny(before, "compare.down", "compare.up") && cueIn(units, i, k, "own") >= 0)
      return cueIn(units, i, k, "prior") >= 0 ? "prior" : "none";
    if (has(before, "flat.like")) return noun ? "value" : "baseline";
    // "an increase of $2 billion": how much more, not how much.
    if (unit.kind === "money" && has(before, "of") && isNounOfChange(units, i - 1)) return "revision";
    if (has(before, "replaces")) return "prior";
    if (has(before, "from")) return pointsBack || pointsBackBehind(units, k) ? "prior" : fromRole(units, k, context);
    // "will be followed by $4 billion" changes nothing.
    if (has(before, "by") && has(units[i - 2], "aux.be") && wayOf(units[i - 1]!) === null) return "none";
    if (has(before, "by")) return unit.kind === "money" || context.revises ? "revision" : "value";
    if (has(before, "to")) return context.priorSubject && !context.revises ? "prior" : "value";
    if (isFigure(before) || (before.kind === "mark" && !/["(:]/.test(before.text))) break;
    if (has(before, "street") && !has(units[i - 1], "own")) return "none";
    if (has(before, "prior") && valued) return "prior";
    if (hasAny(before, "prior", "guidance.noun")) pointsBack = true;
    noun ||= has(before, "guidance.noun");
    if (familyOf(before, "verb.") !== null && !isNounUse(units, i) && !has(before, "guidance.noun")) break;
  }
  return context.priorSubject ? "prior" : "value";
}

/** ", well below the $1.1 billion it spent", ", less than $1.1 billion": a bound behind a comma only compares. */
function onlyCompares(units: readonly Unit[], k: number): boolean {
  const bound = units[k]!.money?.value.bound;
  let compares = bound === "less-than" || bound === "more-than";
  let at = k - 1;
  if (units[k]!.kind === "money" && units[at]?.text === "the")
    for (; units[at]?.kind === "word" && k - at < 6; at--)
      compares ||= hasAny(units[at], "compare.down", "compare.up", "than");
  return compares && units[at]?.text === ",";
}

/** "the $95 million it gave in July", "the 4 percent that it had forecast". */
function wasSaid(units: readonly Unit[], k: number): boolean {
  const at = has(units[k + 1], "link.relative") ? k + 2 : k + 1;
  const verb = has(units[at + 1], "aux.have") ? at + 2 : at + 1;
  const says = has(units[verb], "verb.expect") || hasAny(units[verb], "verb.initiate", "verb.say", "verb.hint");
  return has(units[at], "pronoun") && says && has(units[verb], "form.past");
}

/** "an increase", "a cut": a word of change that stands as a noun. */
const isNounOfChange = (units: readonly Unit[], k: number): boolean =>
  units[k] !== undefined && wayOf(units[k]!) !== null && has(units[k - 1], "det");

export const isFigure = ({ kind }: Unit): boolean => kind === "money" || kind === "percentage";

/** "40 percent below the sum it announced", "a 25 percent cut from the previous estimate": the size of a revision. */
function differsFromPrior(units: readonly Unit[], k: number): boolean {
  const ahead = has(units[k - 1], "of") && isNounOfChange(units, k - 2);
  const way = units[k + 1];
  if (!ahead && !(way && (wayOf(way) !== null || has(way, "compare.down")))) return false;
  const end = Math.min(units.length, k + 9);
  const at = findUnit(units, k + 2, end, (unit) => unit.kind === "mark" || isFigure(unit) || unit.kind === "time");
  const to = at < 0 ? end : at;
  const earlier = (unit: Unit, i: number): boolean =>
    (has(unit, "prior") && [i + 1, i + 2, i + 3].some((at) => hasAny(units[at], "guidance.noun", "guidance.self"))) ||
    (has(unit, "pronoun") && has(units[i + 1], "form.past")) ||
    (has(unit, "aux.have") && has(units[i + 1], "verb.expect"));
  return findUnit(units, k + 2, to, earlier) >= 0;
}

/** A range whose first word the figure took up: "up from 4-6 percent". */
function opensFrom(unit: Unit): boolean {
  const text = unit.money?.text ?? unit.percentage?.text ?? "";
  return /^from /i.test(text);
}

/** "the $3.3 billion analysts had expected", "vs. $408 million consensus": somebody else's figure. */
function isOthersBehind(units: readonly Unit[], k: number): boolean {
  // "50 percent higher than Wall Street estimates".
  if (wayOf(units[k + 1] ?? units[k]!) !== null && [k + 2, k + 3, k + 4].some((i) => has(units[i], "street")))
    return true;
  for (let i = k + 1; i < Math.min(units.length, k + 5); i++) {
    const unit = units[i]!;
    if (has(unit, "street") && !has(units[i - 1], "from")) return true;
    if (unit.kind !== "word" || hasAny(unit, "from", "to", "link.clause")) return false;
    if (hasAny(unit, "up", "down", "flat.like", "link.and")) return false;
  }
  return false;
}

/** "(2025: $3 billion)": what was reached in the year before the colon. */
function labelled(units: readonly Unit[], k: number, published: string | null): boolean {
  return (
    units[k - 1]?.text === ":" && /[(;]/.test(units[k - 3]?.text ?? "") && isOfPast(units, k - 3, k - 2, published)
  );
}

function fromRole(units: readonly Unit[], k: number, context: RoleContext): ValueRole {
  return context.revises && !comparesWithPast(units, k) ? "prior" : "baseline";
}

/** "… it set previously", "… it had forecast in May": the words behind a value that make it an earlier guidance. */
function pointsBackBehind(units: readonly Unit[], k: number): boolean {
  if (wasSaid(units, k)) return true;
  if (has(units[k + 1], "prior.behind") && (units[k + 2]?.kind ?? "mark") === "mark") return true;
  for (let i = k + 1; i < Math.min(units.length, k + 8); i++) {
    const unit = units[i]!;
    if (unit.kind === "money" || unit.kind === "percentage" || (unit.kind === "mark" && unit.text !== ","))
      return false;
    if (has(unit, "prior") && !comparesWithPast(units, k)) return true;
    if (has(unit, "verb.expect") && (has(units[i - 1], "aux.have") || has(unit, "form.participle"))) return true;
    if (has(unit, "guidance.noun") && has(units[i - 1], "prior")) return true;
  }
  return false;
}

/** Whether the time right behind a value is over: "higher than $3 billion a year before". */
function isOfPast(units: readonly Unit[], k: number, at: number, published: string | null): boolean {
  const between = units.slice(k + 1, at);
  // "growth of 4 percent over 2025": what it is counted from, not when it was reached.
  const compares = ["from", "compare.up", "compare.down"];
  if (between.some((unit) => unit.kind !== "word" || compares.some((cue) => has(unit, cue)))) return false;
  const time = units[at]?.time;
  return (
    time?.type === "period" &&
    published !== null &&
    (time.value.unit === "year" || time.value.unit === "quarter") &&
    (time.value.end === null ? isLast(units[at]!) : time.value.end < published)
  );
}

/** "last year", "last quarter". */
export const isLast = ({ text }: Unit): boolean => text.startsWith("last ");

/** "… a year earlier", "… in 2009": the value is what was reached before. */
function comparesWithPast(units: readonly Unit[], k: number): boolean {
  return (
    findUnit(units, k + 1, Math.min(units.length, k + 4), (unit) => has(unit, "past-comparison") || isLast(unit)) >= 0
  );
}

/**
 * Tells which way a share points: the direction word right behind it, else the last one before it in its clause.
 *
 * @param units - Units of the sentence.
 * @param clause - Its clause.
 * @param k - Index of the share.
 * @returns `up`, `down`, or null where nothing says that it is a change.
 */
export function directionOf(units: readonly Unit[], clause: Clause, k: number): "up" | "down" | null {
  for (let i = k + 1; i < Math.min(clause.to, k + 4); i++) {
    const unit = units[i]!;
    const way = wayOf(unit);
    if (way && !has(unit, "from") && !has(units[i + 1], "than")) return way;
    if (unit.kind !== "word" || hasAny(unit, "in", "to", "link.and", "replaces")) break;
  }
  for (let i = k - 1; i >= clause.from; i--) {
    const way = wayOf(units[i]!);
    if (way && !has(units[i], "from")) return way;
  }
  return units[k]!.percentage?.direction ?? null;
}

function wayOf(unit: Unit): "up" | "down" | null {
  if (unit.kind !== "word") return null;
  if (hasAny(unit, "down", "verb.lower")) return "down";
  if (hasAny(unit, "up", "verb.raise")) return "up";
  return null;
}
