import type { Clause } from "../clauses.ts";
import { cueIn, familyOf, has, hasAny, isFiniteVerb, isNounUse } from "../grammar.ts";
import type { Unit } from "../unit.ts";
import type { TradeWords } from "./words.ts";

/**
 * Tells whether a unit is a verb that says what is done, finite or not.
 *
 * @param units - Units of a sentence.
 * @param k - Index of the unit.
 * @returns True for a verb of the lexicon that stands as one.
 */
export function isActVerb(units: readonly Unit[], k: number): boolean {
  const unit = units[k];
  if (unit?.kind !== "word" || has(unit, "aux")) return false;
  const isForm = ["form.base", "form.s", "form.past", "form.participle", "form.ing"].some((form) => has(unit, form));
  if (!isForm) return false;
  const before = units[k - 1];
  // "tariffs on …" opens a sentence as a noun; "a law that bans …" is a verb though "that" could point.
  if (!before) return !has(unit, "form.s");
  if (has(before, "link.relative") && !has(before, "own")) return true;
  // A base form needs something in front that asks for one; "the Peruvian levy" is a noun.
  const plain = has(unit, "form.base") && !has(unit, "form.past");
  if (plain && before.kind === "name" && !has(units[k - 2], "link.and")) return false;
  // "Peru currently applies a duty"
  if (before.kind === "time" && units[k - 2]?.kind === "name" && !plain) return true;
  // "imports face a duty"
  const next = units[k + 1];
  const bears = has(unit, "trade.bear") && plain && before.kind === "word" && before.text.endsWith("s");
  if (bears && (has(next, "det") || next?.kind === "percentage" || hasAny(next, "instrument", "comparative")))
    return true;
  return !isNounUse(units, k) || isFiniteVerb(units, k);
}

/** Words that end a noun phrase to the left: prepositions, conjunctions, auxiliaries. */
const bounds = [
  "trade.borne",
  "in",
  "on",
  "of",
  "by",
  "from",
  "to",
  "as",
  "aux",
  "not",
  "link.clause",
  "link.if",
  "link.relative",
];

/**
 * Gives the first unit of the noun phrase that a unit heads: "a 25 percent retaliatory tariff".
 *
 * @param units - Units of a sentence.
 * @param at - Index of the noun.
 * @param floor - Index that it cannot begin before.
 * @param words - Words around measures.
 * @returns The index; `at` where the noun stands alone.
 */
export function phraseStart(units: readonly Unit[], at: number, floor: number, words: TradeWords): number {
  let k = at;
  while (k > floor && at - k < 12) {
    const unit = units[k - 1]!;
    if (unit.kind === "percentage" || unit.kind === "money" || unit.kind === "name" || unit.text === '"') k--;
    else if (unit.kind === "time") {
      if (hasAny(units[k - 2], "in", "on") || isFiniteVerb(units, k - 2)) break;
      k--;
    } else if (unit.kind === "mark") {
      if (unit.text !== "-") break;
      k--;
    } else if (has(unit, "det"))
      return has(unit, "link.relative") && (units[k]!.kind === "name" || units[at]!.text.endsWith("s")) ? k : k - 1;
    else if (has(unit, "link.and")) {
      if (k === at || !isPlain(units, k - 2, words) || !isPlain(units, k, words)) break;
      k--;
    } else if (words.stop.has(unit.text) || has(unit, "with") || hasAny(unit, ...bounds)) break;
    else if (isActVerb(units, k - 1) && (!words.kind.has(unit.text) || leads(units[k - 2]))) break;
    else k--;
  }
  return k;
}

/** A word behind which a verb stands: "will lower", "to reduce". */
const leads = (unit: Unit | undefined): boolean =>
  hasAny(unit, "aux", "to", "pronoun") ||
  unit?.kind === "time" ||
  (unit?.kind === "name" && !unit.possessive && !unit.name!.adjective);

/** A word that can describe goods: neither a verb nor one that describes the measure. */
function isPlain(units: readonly Unit[], k: number, words: TradeWords): boolean {
  const unit = units[k];
  if (unit?.kind !== "word") return false;
  return !words.kind.has(unit.text) && !isActVerb(units, k) && !hasAny(unit, ...bounds);
}

/**
 * Finds the verb group that begins at or behind a unit: "will also be raised".
 *
 * @param units - Units of a sentence.
 * @param from - Index of its first verb.
 * @param clause - Its clause.
 * @returns First and last unit of the group.
 */
export function verbGroup(units: readonly Unit[], from: number, clause: Clause): { first: number; last: number } {
  let last = from;
  for (let k = from; k < clause.to && k - from < 9; k++) {
    const unit = units[k]!;
    const opens = hasAny(unit, "aux", "to", "not", "adverb");
    if (isActVerb(units, k) || has(unit, "aux")) last = k;
    else if (!opens && !unit.text.endsWith("ly") && unit.kind !== "time" && !has(unit, "verb.expect")) break;
    // Behind a full verb only an infinitive goes on.
    if (isActVerb(units, k) && !has(units[k + 1], "to") && !has(unit, "aux")) break;
    if (isActVerb(units, k) && has(units[k + 1], "to") && !isActVerb(units, k + 2) && !has(units[k + 2], "aux")) break;
  }
  return { first: from, last };
}

/**
 * Finds whose goods bear a duty that another government set: Peru in "Peru's 9% Chilean tariff".
 *
 * @param units - Units of a sentence.
 * @param from - First unit of the noun phrase.
 * @param at - Its noun.
 * @returns The owner in front, or null where no other government stands right before the noun.
 */
export function bearerIn(units: readonly Unit[], from: number, at: number): Unit | null {
  const owner = units[from]!;
  // "Peru's Chilean copper tariff"
  const setter = [units[at - 1]!, units[at - 2]!].find((unit, i) => unit?.name && at - 1 - i > from);
  if (!owner.possessive || !owner.name?.code || !setter?.name?.code) return null;
  const sets = setter.name.adjective || /^[A-Z.]+$/.test(setter.name.text);
  const isOther = setter.name.code !== owner.name.code && owner.name.type === "government";
  return sets && isOther && cueIn(units, from, at, "retaliation") < 0 ? owner : null;
}

/**
 * Tells whether a word can stand for a measure told before, or for its goods: "goods", "the list", "the duties".
 *
 * @param unit - A unit.
 * @param words - Words around measures.
 * @returns True for such a word.
 */
export const isGeneral = (unit: Unit, words: TradeWords): boolean =>
  words.generic.has(unit.text) ||
  words.range.has(unit.text) ||
  familyOf(unit, "instrument.") !== null ||
  has(unit, "countermeasure");
