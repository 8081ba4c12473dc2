import type { Clause } from "../clauses.ts";
import { type Bearer, bearer, isPublic } from "../context.ts";
import { findUnit, has } from "../grammar.ts";
import type { Sentence } from "../story.ts";
import type { Unit } from "../unit.ts";

/** The first government of the sentence that may act. */
export function anywhere(sentence: Sentence): Bearer | null {
  const k = findUnit(sentence.units, 0, sentence.units.length, (_, i) => isFreePublic(sentence.units, i));
  return k < 0 ? null : bearer(sentence, sentence.units[k]!, sentence.units[k]!.name!.text, true);
}

/** The government named nearest before the amount in its clause, else nearest behind it, unless it receives. */
export function nearestPublic(sentence: Sentence, clause: Clause, k: number, reaches = false): Bearer | null {
  const { units } = sentence;
  let found = -1;
  for (let i = k - 1; i >= (reaches ? 0 : clause.from) && found < 0; i--) if (isFreePublic(units, i)) found = i;
  for (let i = k + 1; i < Math.min(clause.to, k + 8) && found < 0; i++) if (isFreePublic(units, i)) found = i;
  return found < 0 ? null : bearer(sentence, units[found]!, units[found]!.name!.text, false);
}

/** A public name that no preposition governs and that describes nobody: no "U.S. brewers". */
function isFreePublic(units: readonly Unit[], i: number): boolean {
  const [unit, next] = [units[i]!, units[i + 1]];
  const describes = unit.name?.type === "government" && !unit.possessive && next?.kind === "word" && isPlainNoun(next);
  const isGoverned = has(units[i - 1], "on") || has(units[i - 1], "in");
  return unit.kind === "name" && isPublic(unit.name!) && !describes && !isGoverned;
}

/** A word that may be a noun behind a name that describes it: "U.S. brewers". */
export function isPlainNoun(unit: Unit): boolean {
  return unit.cues.size === 0 && !unit.text.endsWith("ed") && !unit.text.endsWith("ly");
}
