import { type Amount, type Reading, readAmountFrom } from "./amount.ts";
import { afterGap } from "./characters.ts";
import { isYear } from "./figure.ts";
import { phraseAt } from "./phrases.ts";

const comma = 44;

/** Figures that one list may have. */
const longestList = 6;

/**
 * Reads a list of bare figures whose unit stands behind the last: "3, 5 and 7 percent".
 *
 * @param text - Normalised text.
 * @param first - The first of them, without a unit.
 * @param reading - Words and units to read with.
 * @returns The amounts, each with the unit and, where it has none, the scale of the last; null where there is no such list.
 */
export function readList(text: string, first: Amount, reading: Reading): Amount[] | null {
  if (text.charCodeAt(first.end) !== comma) return null;
  const amounts = [first];
  for (let last = first; amounts.length < longestList; ) {
    if (isYear(last.figure) || last.figure.form === "plenty") return null;
    const comes = text.charCodeAt(last.end) === comma ? afterGap(text, last.end + 1) : afterGap(text, last.end);
    const and = phraseAt(reading.joiners, text, comes);
    const closes = and?.means === "and" || and?.means === "or";
    if (comes === last.end) return null;
    const next = readAmountFrom(text, closes ? afterGap(text, and.end) : comes, reading);
    if (next === null || closes !== (next.unit !== null)) return null;
    amounts.push(next);
    if (closes) return amounts.length < 3 ? null : amounts.map((amount) => like(next, amount));
    last = next;
  }
  return null;
}

function like(last: Amount, amount: Amount): Amount {
  const exponent = amount.figure.exponent === 0 ? last.figure.exponent : amount.figure.exponent;
  return { ...amount, unit: last.unit, figure: { ...amount.figure, exponent } };
}
