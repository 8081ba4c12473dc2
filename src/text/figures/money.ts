import type { Amount } from "./amount.ts";
import { afterGap, isLetter } from "./characters.ts";
import type { Currency, CurrencyLexicon, Resolve } from "./currency.ts";
import { currencyAfter, currencyBefore, nameBefore } from "./currency-beside.ts";
import { meets } from "./phrases.ts";
import { readFigure } from "./read-figure.ts";
import { type Reading, reopen, type UnitReader } from "./reading.ts";
import { wordAfter } from "./tokens.ts";

/**
 * Makes the reader of the currency at a figure.
 *
 * @param lexicon - A language's names and signs of currencies.
 * @param resolve - Says which currency a meaning is.
 * @returns A reader of units of money.
 */
export function moneyReader(lexicon: CurrencyLexicon, resolve: Resolve): UnitReader {
  const read = (reading: Reading, amount: Amount): boolean => {
    const { text } = reading;
    const before = currencyBefore(reading, amount, lexicon);
    const after = currencyAfter(reading, amount, before?.currency, lexicon);
    const next = text.charAt(afterGap(text, amount.to));
    const alone = !before && !after && amount.form === "digits" && next !== "%" && !isLetter(next.charCodeAt(0));
    const name = alone ? nameBefore(reading, amount, lexicon) : null;
    const currency = (after ?? before ?? name)?.currency;
    if (currency === undefined) return false;
    amount.unit = resolve(currency);
    amount.start = (before ?? name)?.edge ?? amount.start;
    if (after === null) return true;
    amount.end = after.edge;
    takeScale(reading, amount);
    takeHundredths(reading, amount, currency, lexicon);
    return true;
  };
  const { signs, after, before, isDemonym } = lexicon;
  const written = new Set(
    [...signs.keys()].flatMap((sign) => sign.toLowerCase().match(/^\p{L}+|\p{L}+$|\P{L}/gu) ?? []),
  );
  return {
    read,
    begins: (word) => written.has(word) || meets(after, word) || isDemonym(word),
    ends: (word) => written.has(word) || meets(before, word),
  };
}

/** "75 USD million". */
function takeScale(reading: Reading, amount: Amount): void {
  if (amount.exponent !== 0) return;
  const { word, start, end } = wordAfter(reading, amount.end);
  const { numeral } = word;
  if (start === amount.end || numeral?.role !== "scale" || numeral.value < 3) return;
  amount.exponent = numeral.value;
  amount.end = end;
}

/** "3 dollars 50 cents", "five pounds and ten pence", "15 dollars 50": whole units and their hundredths in one amount. */
function takeHundredths(reading: Reading, amount: Amount, { codes, shift }: Currency, lexicon: CurrencyLexicon): void {
  const { text } = reading;
  const { value, exponent, form, end } = amount;
  if (shift !== 0 || exponent !== 0 || form === "plenty" || value % 1) return;
  const next = wordAfter(reading, end);
  const and = next.word.numeral?.role === "and";
  const at = and ? afterGap(text, next.end) : next.start;
  const part = at > end ? readFigure(reopen(reading, at), at) : null;
  if (part === null || part.exponent !== 0 || part.value % 1 || part.value > 99) return;
  const minor = currencyAfter(reading, part, undefined, lexicon);
  const fits =
    minor?.currency.shift === -2 && (minor.currency.codes.length > 3 || codes.startsWith(minor.currency.codes));
  // Nothing but a stop, or the end of the text, stands behind "15 dollars 50".
  const spoken = !minor && /^\d\d[.;!?)\0]/.test(text.slice(at, at + 3));
  if (!fits && !spoken) return;
  amount.end = fits ? minor.edge : part.to;
  amount.value = Number((value + part.value / 100).toFixed(2));
}
