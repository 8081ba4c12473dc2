import { splitClauses } from "../clauses.ts";
import { findUnit, hasAny } from "../grammar.ts";
import type { Sentence } from "../story.ts";
import { isFigure, metricAt } from "./roles.ts";

/** An insertion has no more units than this. */
const longestInsert = 14;

/**
 * Gives a sentence without what stands between a metric and its figure: "capital expenditure, which includes leases, of $3
 * billion".
 *
 * @param sentence - The sentence.
 * @returns The same sentence, or one without the insertion.
 */
export function withoutInsert(sentence: Sentence): Sentence {
  const { units } = sentence;
  for (let k = 0; k + 2 < units.length; k++) {
    if (units[k + 1]!.text !== "," || metricAt(units, k) === null) continue;
    const end = Math.min(units.length - 2, k + longestInsert);
    const close = findUnit(units, k + 2, end, (unit) => unit.text === "," || isFigure(unit));
    if (close < 0 || isFigure(units[close]!) || !isFigure(units[close + 2]!)) continue;
    if (!hasAny(units[close + 1], "of", "at", "to")) continue;
    const rest = [...units.slice(0, k + 1), ...units.slice(close + 1)];
    return { ...sentence, units: rest, clauses: splitClauses(rest) };
  }
  return sentence;
}
