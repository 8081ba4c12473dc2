import { familyOf, has, hasAny, isFiniteVerb } from "../grammar.ts";
import type { Unit } from "../unit.ts";
import { isActVerb } from "./phrase.ts";
import type { TradeWords } from "./words.ts";

/**
 * Tells whether a plain word goes on behind a name: "Palm oil", not "Suntech and".
 *
 * @param units - Units of a sentence.
 * @param k - Index of the word.
 * @returns True for a plain word.
 */
export function opensPhrase(units: readonly Unit[], k: number): boolean {
  const unit = units[k];
  if (unit?.kind !== "word" || has(unit, "aux") || isActVerb(units, k) || isFiniteVerb(units, k)) return false;
  return !["link.and", "in", "on", "of", "to", "by", "as", "from", "det", "not", "link.clause"].some((cue) =>
    has(unit, cue),
  );
}

/**
 * Tells whether a unit ends a phrase for goods.
 *
 * @param units - Units of a sentence.
 * @param k - Index of the unit.
 * @param words - Words around measures.
 * @returns True where the phrase ends before it.
 */
export function isEnd(units: readonly Unit[], k: number, words: TradeWords): boolean {
  const unit = units[k]!;
  if (words.stop.has(unit.text) || hasAny(unit, "aux", "stage.in-force")) return true;
  if (has(unit, "form.s") && has(units[k + 1], "to") && units[k + 2]?.kind === "percentage") return true;
  // "Peruvian-built ships from": a noun that looks like a verb has no object.
  if (has(unit, "trade.keep") && has(units[k + 1], "in")) return true;
  const isVerb = isFiniteVerb(units, k);
  if (isVerb && !(has(unit, "form.s") && (!units[k + 1] || units[k + 1]!.kind === "mark" || has(units[k + 1], "in"))))
    return true;
  const cues = [
    "link.clause",
    "link.if",
    "link.relative",
    "takes-effect",
    "retaliation",
    "by",
    "in",
    "to",
    "from",
    "not",
  ];
  if (hasAny(unit, ...cues) || unit.text === "on") return true;
  if (has(unit, "pronoun") || (has(unit, "adverb") && !has(units[k + 1], "det"))) return true;
  if (hasAny(unit, "instrument", "legal", "trade.borne", "content")) return true;
  const next = units[k + 1];
  const governs = hasAny(next, "in", "by", "on", "to", "as", "det") || has(next, "with");
  const participle = (has(unit, "form.participle") && !has(unit, "form.base")) || unit.text.endsWith("ed");
  return (
    (participle && governs) ||
    (has(unit, "form.ing") && has(next, "det")) ||
    (has(unit, "form.s") && isActVerb(units, k) && has(next, "det"))
  );
}

/**
 * Tells whether another item of a list begins at a unit: no verb, no clause.
 *
 * @param units - Units of a sentence.
 * @param k - Index of the unit.
 * @param limit - One past the last unit that is looked at.
 * @param words - Words around measures.
 * @returns True for an item.
 */
export function opensItem(units: readonly Unit[], k: number, limit: number, words: TradeWords): boolean {
  const unit = units[k];
  if (!unit || hasAny(unit, "pronoun", "to") || unit.text === "from") return false;
  if (hasAny(unit, "as", "worth") || words.origin.has(unit.text)) return true;
  if (unit.kind === "word" && (isEnd(units, k, words) || has(unit, "form.ing"))) return false;
  if (unit.kind === "percentage" || unit.kind === "time") return false;
  // "and Peru retaliated": a new subject.
  for (let i = k; i < Math.min(limit, k + 6); i++) {
    if (words.origin.has(units[i]!.text)) return true;
    if (isFiniteVerb(units, i) || familyOf(units[i], "instrument.") !== null) return false;
    if (units[i]!.kind === "mark" || hasAny(units[i], "link.and", "link.if", "link.clause")) return true;
  }
  return true;
}

/**
 * Tells whether a comma goes on with a list: another item and an "and" follow soon, or an example or a value.
 *
 * @param units - Units of a sentence.
 * @param comma - Index of the comma.
 * @param limit - One past the last unit that is looked at.
 * @param words - Words around measures.
 * @returns True where the list goes on.
 */
export function continuesList(units: readonly Unit[], comma: number, limit: number, words: TradeWords): boolean {
  const next = units[comma + 1];
  if (hasAny(next, "as", "worth", "link.and")) return true;
  for (let k = comma + 1; k < Math.min(limit, comma + 14); k++) {
    if (has(units[k], "link.and")) return true;
    if (isFiniteVerb(units, k) || (units[k]!.kind === "word" && isEnd(units, k, words)) || has(units[k], "form.ing"))
      return false;
  }
  return false;
}
