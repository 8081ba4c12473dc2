import type { Clause } from "../clauses.ts";
import { familyOf, findUnit, has, isNounUse } from "../grammar.ts";
import type { Sentence } from "../story.ts";
import type { Unit } from "../unit.ts";
import { ratedInMoney } from "./refusals.ts";

/** Where the parts of a dated aim stand in a sentence; -1 where there is none. */
export interface Aim {
  /** The word that makes it an aim: "aims", "target", "will". */
  aim: number;
  /** The verb of what is aimed at, or the aim again where none is needed: "wants a million cars". */
  verb: number;
  /** The size: a share or an amount of money. */
  value: number;
  /** The date by which; -1 for what a budget grows by. */
  deadline: number;
}

/** So far behind the aim its verb stands: "set a target for the country of cutting". */
const reachVerb = 8;
/** So far behind its date a size may still follow: "by 2030 to 40 percent". */
const reachBehind = 6;

/**
 * Finds the dated aim in a clause: "aims to cut emissions by 40 percent by 2030", "a growth target of 5 percent for 2026".
 *
 * @param sentence - The sentence.
 * @param clause - The clause.
 * @returns Where its parts stand, or null where the clause states none.
 */
export function aimIn(sentence: Sentence, clause: Clause): Aim | null {
  const { units } = sentence;
  for (let aim = clause.from; aim < clause.to; aim++) {
    // "a law to cut emissions"
    const isLaw = has(units[aim], "programme") && has(units[aim + 1], "to");
    const isDue = has(units[aim], "aux.be") && has(units[aim + 1], "to");
    const isAim = isLaw || isDue || has(units[aim], "policy.aim");
    // "will build ten reactors by 2030": a plan where its size and date are given.
    if (!isAim && !has(units[aim], "aux.will")) continue;
    const verb = verbOf(units, clause, aim);
    const noun = isAim && (has(units[aim], "policy.target") || has(units[aim], "policy.goal"));
    const wish = has(units[aim], "policy.wish") && !isNounUse(units, aim);
    const start = verb < 0 ? aim : verb;
    // "raise the share of its power that comes from wind to 20 percent by 2030"
    const next = sentence.clauses[sentence.clauses.indexOf(clause) + 1];
    const reach = next?.link === "relative" ? { ...clause, to: next.to } : clause;
    const deadline = verb >= 0 || noun || wish ? deadlineOf(units, reach, start, noun) : -1;
    if (deadline < 0) {
      const growth = growthIn(units, clause, aim);
      if (growth) return growth;
      continue;
    }
    const isDuty = (unit: Unit): boolean => ratedInMoney.test(familyOf(unit, "instrument.") ?? "");
    if (findUnit(units, clause.from, Math.max(start, deadline), isDuty) >= 0) continue;
    const value = sizeOf(units, reach, start, deadline);
    const counted = value >= 0 || countBefore(sentence, start, deadline);
    // "will phase out Peruvian crude" is a measure on trade.
    const isWhole = verb >= 0 && (isAim || (has(units[verb], "policy.whole") && units[verb + 1]?.kind !== "name"));
    if (!isWhole && !counted) continue;
    // "plans to visit": a verb that no table knows needs a share or a number of things.
    if (verb >= 0 && units[verb]!.cues.size === 0 && (units[value]?.money || !counted)) continue;
    return { aim, verb: start, value, deadline };
  }
  return null;
}

/** "Defence spending will rise by 7 percent", "plans to raise the defence budget by 7 percent": no date is needed. */
function growthIn(units: readonly Unit[], clause: Clause, aim: number): Aim | null {
  const find = (from: number, to: number, ...cues: string[]): number =>
    findUnit(units, from, to, (unit) => cues.some((cue) => has(unit, cue)));
  const value = findUnit(units, aim, clause.to, (unit) => unit.kind === "percentage");
  if (value < 0 || findUnit(units, clause.from, clause.to, (unit) => unit.kind === "money") >= 0) return null;
  const verb = find(aim + 1, value, "policy.change", "policy.reach");
  const outlay = find(clause.from, value, "policy.outlay");
  if (verb < 0 || outlay < 0 || !has(units[verb], "form.base") || value - Math.max(verb, outlay) > 5) return null;
  return { aim, verb: outlay < aim ? outlay - 1 : verb, value, deadline: -1 };
}

/** The verb of what is aimed at: "to cut", "of cutting", "will cut". */
function verbOf(units: readonly Unit[], clause: Clause, aim: number): number {
  return findUnit(
    units,
    aim + 1,
    Math.min(clause.to, aim + reachVerb),
    (unit, k) =>
      (has(unit, "policy.aimed") && (has(unit, "form.ing") || (has(unit, "form.base") && !isNounUse(units, k)))) ||
      (k === aim + 2 && has(units[k - 1], "to") && unit.kind === "word" && unit.cues.size === 0),
  );
}

/** The first limit behind the verb; of a target by noun also the year that it is for, before or behind. */
function deadlineOf(units: readonly Unit[], clause: Clause, start: number, isNoun: boolean): number {
  const isLimit = (unit: Unit, k: number): boolean => {
    const time = unit.time;
    if (time?.type !== "period") return false;
    const isSpan = time.value.duration !== null && has(units[k - 1], "in") && units[k]!.text.startsWith("the next");
    return time.value.open === "start" || has(units[k - 1], "by") || has(units[k - 1], "until") || isSpan;
  };
  const limit = findUnit(units, start + 1, clause.to, isLimit);
  if (limit >= 0) return limit;
  // "by 2030 it aims to cut"
  const before = findUnit(units, clause.from, start, isLimit);
  if (before >= 0 || !isNoun) return before;
  return findUnit(
    units,
    Math.max(clause.from, start - 4),
    clause.to,
    (unit, k) => isYearAhead(unit) && !has(units[k - 1], "from"),
  );
}

function isYearAhead({ time }: Unit): boolean {
  return time?.type === "period" && time.value.unit === "year" && time.value.end !== null;
}

/** The share or amount between verb and date, else right behind the date. */
function sizeOf(units: readonly Unit[], clause: Clause, start: number, deadline: number): number {
  const isSize = (unit: Unit): boolean => unit.kind === "percentage" || unit.kind === "money";
  const between = findUnit(units, start + 1, Math.max(start + 1, deadline), isSize);
  if (between >= 0) return between;
  const stop = Math.min(clause.to, Math.max(deadline, start) + reachBehind);
  const ends = findUnit(
    units,
    Math.max(deadline, start) + 1,
    stop,
    (unit) => unit.kind === "mark" || has(unit, "link.and") || has(unit, "from"),
  );
  return findUnit(units, Math.max(deadline, start) + 1, ends < 0 ? stop : ends, isSize);
}

function countBefore({ units, counts }: Sentence, start: number, deadline: number): boolean {
  return counts.some((one) => one.start >= units[start]!.end - 1 && one.end <= units[deadline]!.start);
}
