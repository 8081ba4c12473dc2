import { afterGap, isLetter, wordEnd, wordKey } from "./characters.ts";
import type { CurrencyLexicon, CurrencyMeaning } from "./currency.ts";
import { currencyAfter } from "./currency-after.ts";
import { currencyBefore, currencyNameBefore } from "./currency-before.ts";
import type { Figure } from "./figure.ts";
import { type FigureTables, readFigure } from "./read-figure.ts";
import type { Unit, UnitHit, UnitReader } from "./unit.ts";

/**
 * Makes the reader of the currency at a figure.
 *
 * @param lexicon - A language's names and signs of currencies.
 * @param resolve - Says which currency a meaning is, by the caller's options or the language's defaults.
 * @param tables - The language's numerals, for what stands behind a currency.
 * @returns A reader of units of money.
 */
export function moneyReader(
  lexicon: CurrencyLexicon,
  resolve: (means: CurrencyMeaning) => Unit,
  tables: FigureTables,
): UnitReader {
  return (text, figure, floor) => {
    const before = currencyBefore(text, figure, floor, lexicon);
    const after = currencyAfter(text, figure, before?.means ?? null, lexicon);
    const found = after ?? before;
    if (found !== null) {
      const hit = {
        start: before?.start ?? figure.start,
        end: after?.end ?? figure.end,
        unit: resolve(found.means),
        figure,
      };
      return after === null
        ? hit
        : (withScale(text, hit, tables) ?? withHundredths(text, hit, found.means, lexicon, tables) ?? hit);
    }
    const next = text.charCodeAt(afterGap(text, figure.end));
    const name =
      isLetter(next) || next === 37 || figure.form !== "digits"
        ? null
        : currencyNameBefore(text, figure, floor, lexicon);
    return name === null ? null : { start: name.start, end: figure.end, unit: resolve(name.means), figure };
  };
}

/** "75 USD million". */
function withScale(text: string, hit: UnitHit, { numerals }: FigureTables): UnitHit | null {
  if (hit.figure.exponent !== 0) return null;
  const start = afterGap(text, hit.end);
  const end = wordEnd(text, start);
  const word = start > hit.end && end > start ? numerals.get(wordKey(text, start, end)) : undefined;
  if (word?.role !== "scale" || word.value < 3) return null;
  return { ...hit, end, figure: { ...hit.figure, exponent: word.value } };
}

/** "3 dollars 50 cents", "five pounds and ten pence", "15 dollars 50": whole units and their hundredths in one amount. */
function withHundredths(
  text: string,
  hit: UnitHit,
  means: CurrencyMeaning,
  lexicon: CurrencyLexicon,
  tables: FigureTables,
): UnitHit | null {
  const { figure } = hit;
  if (means.shift !== 0 || figure.exponent !== 0 || figure.form === "plenty" || !/^\d+$/.test(figure.digits))
    return null;
  let at = afterGap(text, hit.end);
  const wordStop = wordEnd(text, at);
  const and = tables.numerals.get(wordKey(text, at, wordStop))?.role === "and";
  if (and) at = afterGap(text, wordStop);
  const part = at > hit.end ? readFigure(text, at, tables, at) : null;
  if (part === null || part.exponent !== 0 || !/^\d{1,2}$/.test(part.digits)) return null;
  const minor = currencyAfter(text, part, null, lexicon);
  const fits =
    minor !== null && minor.means.shift === -2 && (minor.means.code === means.code || minor.means.name !== null);
  const spoken =
    !and && minor === null && part.form === "digits" && part.digits.length === 2 && endsPhrase(text, part.end);
  if (!fits && !spoken) return null;
  return { ...hit, end: fits ? minor.end : part.end, figure: joinHundredths(figure, part) };
}

const joinHundredths = (whole: Figure, part: Figure): Figure => ({
  ...whole,
  digits: `${whole.digits}.${part.digits.padStart(2, "0")}`,
});

/** Nothing but a stop, or the end of the text, stands behind a place. */
const endsPhrase = (text: string, end: number): boolean => /[.;!?)\0]/.test(text.charAt(end));
