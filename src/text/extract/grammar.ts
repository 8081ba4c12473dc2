import type { Unit } from "./unit.ts";

/**
 * Tells whether a unit carries a cue.
 *
 * @param unit - A unit, or nothing at the edge of a sentence.
 * @param cue - Name of the cue.
 * @returns True where it does.
 */
export function has(unit: Unit | undefined, cue: string): boolean {
  return unit?.cues.has(cue) ?? false;
}

/**
 * Tells whether a unit carries one of several cues.
 *
 * @param unit - A unit, or nothing at the edge of a sentence.
 * @param cues - Names of the cues.
 * @returns True where it does.
 */
export function hasAny(unit: Unit | undefined, ...cues: readonly string[]): boolean {
  return unit !== undefined && unit.cues.size > 0 && cues.some((cue) => unit.cues.has(cue));
}

/**
 * Finds the first unit of a stretch that carries one of some cues.
 *
 * @param units - Units of a sentence.
 * @param from - First index.
 * @param to - One past the last.
 * @param cues - Names of the cues.
 * @returns Its index, or -1.
 */
export function cueIn(units: readonly Unit[], from: number, to: number, ...cues: readonly string[]): number {
  return findUnit(units, from, to, (unit) => hasAny(unit, ...cues));
}

/**
 * Tells whether a unit carries a cue of a family: `starts(unit, "metric.")`.
 *
 * @param unit - A unit, or nothing.
 * @param prefix - How the cue begins.
 * @returns The rest of the first such cue's name, or null.
 */
export function familyOf(unit: Unit | undefined, prefix: string): string | null {
  if (!unit) return null;
  for (const cue of unit.cues) if (cue.startsWith(prefix)) return cue.slice(prefix.length);
  return null;
}

/**
 * Tells whether a word that can be a noun or a verb stands as a noun: behind a determiner, an owner, a preposition, an
 * adjective of time, or as the head of a compound.
 *
 * @param units - Units of a sentence.
 * @param k - Index of the word.
 * @returns True for a noun.
 */
export function isNounUse(units: readonly Unit[], k: number): boolean {
  const unit = units[k]!;
  // "clears the way for"
  if (unit.text.includes(" ") && (has(unit, "form.s") || has(unit, "form.past"))) return false;
  let at = k - 1;
  while (at >= 0 && isAdverb(units[at]!)) at--;
  const before = units[at];
  // "devices sees": what has no noun of the same form is a verb wherever it stands.
  if (has(unit, "form.s") && has(unit, "verb.foresee")) return false;
  if (has(unit, "guidance.noun") && has(units[k + 1], "of") && !has(unit, "form.s")) return true;
  if (!before) return !has(unit, "form.past") && !has(unit, "form.s");
  if (has(before, "aux") || has(before, "pronoun") || has(before, "to")) return false;
  // "ACME SAYS CUTS CAPEX"
  if (has(before, "verb.say") && has(before, "form.s") && has(unit, "form.s") && has(unit, "verb.guide")) return false;
  // "a bill that sets aside": what points at one thing takes no plural.
  if (has(before, "link.relative") && has(unit, "form.s")) return false;
  if (has(unit, "form.ing") && !has(before, "det") && !before.possessive) return false;
  if (before.possessive || has(before, "det") || has(before, "prior")) return true;
  if (before.kind === "name") return before.name!.adjective;
  // "Budget 2027 proposes": the year is part of the name.
  if (before.kind === "time") return isBareTime(units, at) && !has(units[at - 1], "policy.budget");
  if (before.kind === "money" || before.kind === "percentage") return true;
  if (["of", "in", "from", "by", "on"].some((cue) => has(before, cue))) return true;
  // "the plan calls for", but "budget cuts"
  if (has(unit, "form.s") && has(before, "programme") && !has(unit, "programme") && !has(unit, "support")) return false;
  if (familyOf(before, "metric") !== null) return !(has(unit, "form.past") && !has(unit, "form.base"));
  if (has(before, "guidance.noun") || familyOf(before, "verb") !== null || familyOf(before, "trade.") !== null)
    return true;
  const isSubject = has(before, "holder") || has(before, "outsider") || has(before, "name.state");
  if (isSubject || has(before, "link.and") || has(before, "link.relative")) return false;
  // "the governor wants"
  if (has(unit, "form.s") && (has(before, "name.title") || has(before, "name.public"))) return false;
  // "The jeweller plans to spend"
  const isLed = before.cues.size === 0 && has(units[at - 1], "det") && has(unit, "form.s");
  if (isLed && has(units[k + 1], "to") && has(units[k + 2], "form.base")) return false;
  return before.kind === "word" && !before.capital && !has(unit, "form.past");
}

/** A word that stands between a subject and its verb without changing what either is. */
function isAdverb(unit: Unit): boolean {
  if (unit.kind === "time") return unit.text === "now";
  return unit.kind === "word" && !has(unit, "prior") && (has(unit, "adverb") || unit.text.endsWith("ly"));
}

/** Whether a time describes the noun behind it: "its 2008 target", not "on Friday forecast". */
export function isBareTime(units: readonly Unit[], k: number): boolean {
  const before = units[k - 1];
  const value = units[k]!.time!.value;
  if ("unit" in value && (value.unit === "day" || value.unit === "week")) return false;
  if (!before) return true;
  return !has(before, "in") && !has(before, "on");
}

/**
 * Tells whether a unit is a finite verb: one that can carry a clause.
 *
 * @param units - Units of a sentence.
 * @param k - Index of the unit.
 * @returns True for a finite verb or an auxiliary.
 */
export function isFiniteVerb(units: readonly Unit[], k: number): boolean {
  const unit = units[k];
  if (unit?.kind !== "word") return false;
  const before = units[k - 1];
  if (has(unit, "aux"))
    return !(has(before, "to") || has(before, "aux")) && !["been", "being", "be", "having"].includes(unit.text);
  const base = has(unit, "form.base");
  const past = has(unit, "form.past");
  if (past || has(unit, "form.s")) {
    if (has(before, "aux") || has(before, "to") || (before?.text.endsWith("ly") && has(units[k - 2], "aux")))
      return false;
    // "states would receive"
    if (!past && has(units[k + 1], "aux.will")) return false;
    const measured = units[k + 2]?.kind === "percentage" || units[k + 2]?.kind === "money";
    if (past && has(units[k + 1], "by") && !measured && !base && before?.kind !== "name" && !has(before, "pronoun"))
      return false;
    return !isNounUse(units, k);
  }
  if (base) {
    let at = k - 1;
    while (at >= 0 && isAdverb(units[at]!)) at--;
    return has(units[at], "pronoun") || isPluralSubject(units, at);
  }
  if (unit.cues.size > 0 || unit.capital || !unit.text.endsWith("ed")) return false;
  return before?.kind === "name"
    ? !before.possessive && !before.name!.adjective
    : before?.kind === "time" || has(before, "pronoun");
}

/** Whether a base form behind it has a subject: "officials plan", "China and the US agree". */
function isPluralSubject(units: readonly Unit[], k: number): boolean {
  const unit = units[k];
  if (!unit) return false;
  if (unit.kind === "name") return !unit.possessive && (has(units[k - 1], "link.and") || has(units[k - 2], "link.and"));
  return (
    unit.kind === "word" &&
    (unit.cues.size <= 1 || has(unit, "outsider") || has(unit, "policy.people")) &&
    unit.text.endsWith("s") &&
    !unit.text.endsWith("ss") &&
    !unit.possessive &&
    !has(unit, "metric.other")
  );
}

/**
 * Finds the first unit of a stretch that passes a test.
 *
 * @param units - Units of a sentence.
 * @param from - First index.
 * @param to - One past the last.
 * @param test - The test.
 * @returns Its index, or -1.
 */
export function findUnit(
  units: readonly Unit[],
  from: number,
  to: number,
  test: (unit: Unit, k: number) => boolean,
): number {
  for (let k = from; k < to; k++) if (test(units[k]!, k)) return k;
  return -1;
}
