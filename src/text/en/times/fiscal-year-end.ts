import { once } from "../../once.ts";
import { timeWords } from "./time-words.ts";

/** "Its fiscal year ends in June", "the financial year that ended on March 31", "a business year running to September". */
const statements =
  /\b(?:fiscal|financial|business|accounting) year,? (?:(?:that|which) )?(?:ends?|ended|ending|closes?|runs? (?:from [A-Z][a-z]{2,8} )?(?:to|through|until)) (?:on |in |at )?(?:the end of )?([A-Z][a-z]{2,8})\b/g;

const months = /* @__PURE__ */ once(() => new Map(Object.entries(timeWords().Month ?? {})));

/**
 * Tells in which month the fiscal years of a text end, where it says so.
 *
 * @param text - Prose.
 * @returns 1 (January) to 12; null where the text does not say, or says several months, as for several companies.
 */
export function findFiscalYearEnd(text: string): number | null {
  const found = new Set<number>();
  for (const [, name = ""] of text.matchAll(statements)) {
    const word = name.toLowerCase();
    const month = months().get(word) ?? months().get(`${word}.`);
    if (month !== undefined) found.add(month);
  }
  const [only = null] = found;
  return found.size === 1 ? only : null;
}
