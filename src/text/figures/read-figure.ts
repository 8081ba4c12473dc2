import { afterJoint, isDigit, isLetter, wordEnd, wordKey } from "./characters.ts";
import { readDigits } from "./digits.ts";
import type { Figure } from "./figure.ts";
import type { NumeralWords } from "./numeral-words.ts";
import { readAndPart, readSpelledFigure } from "./spelled.ts";

/** What figures are read with: a language's numerals and the short scales that are written against the digits. */
export interface FigureTables {
  /** Words by what they do. */
  numerals: NumeralWords;
  /** Exponents by short scale in lower case: bn, k. */
  shortScales: ReadonlyMap<string, number>;
}

/**
 * Reads the figure that begins at a place, with its scale words.
 *
 * @param text - Normalised text.
 * @param start - A digit or the first letter of a numeral.
 * @param tables - The language's numerals.
 * @param floor - Lowest place that may belong to the figure.
 * @returns The figure, or null where the characters there are none.
 */
export function readFigure(text: string, start: number, tables: FigureTables, floor = 0): Figure | null {
  const first = text.charCodeAt(start) === 46 ? start + 1 : start;
  if (!isDigit(text.charCodeAt(first))) return first > start ? null : readSpelledFigure(text, start, tables.numerals);
  const digits = readDigits(text, start, floor);
  if (digits === null) return null;
  return withScale(text, digits, tables);
}

function withScale(text: string, bare: Figure, tables: FigureTables): Figure {
  const part = readAndPart(text, bare.end, tables.numerals);
  const figure =
    part === null || bare.digits.includes(".")
      ? bare
      : { ...bare, end: part.end, unitFrom: part.end, digits: bare.digits + part.digits };
  let { end } = figure;
  let exponent = 0;
  const attached = isLetter(text.charCodeAt(end));
  for (let words = 0; words < 3; words++) {
    const start = words === 0 && attached ? end : afterJoint(text, end);
    const stop = wordEnd(text, start);
    if (stop === start) break;
    const key = wordKey(text, start, stop);
    const word = tables.numerals.get(key);
    const short = stop - start > 1 || attached ? tables.shortScales.get(key) : undefined;
    if (word?.role === "scale" && !(attached && words === 0)) exponent += word.value;
    else if (word?.role === "group" && exponent === 0 && words === 0 && !attached)
      return { ...figure, end: stop, unitFrom: stop, digits: String(Number(figure.digits) * word.value) };
    else if (short !== undefined && words === 0) exponent += short;
    else break;
    end = stop;
  }
  return exponent === 0 ? figure : { ...figure, end, unitFrom: end, exponent };
}
