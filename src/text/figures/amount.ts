import { afterGap, beforeGap, isBlank, isDigit, isLetter, wordKey, wordStart } from "./characters.ts";
import { type Figure, figureValue } from "./figure.ts";
import { readFigure } from "./read-figure.ts";
import type { Unit, UnitReader } from "./unit.ts";
import type { FigureLexicon } from "./words.ts";

/** One figure with its sign and the unit that stands at it, if any. */
export interface Amount {
  /** The figure, its scale complete. */
  figure: Figure;
  /** The unit written at it, or null. */
  unit: Unit | null;
  /** True below zero. */
  negative: boolean;
  /** Where sign, unit and figure begin together. */
  start: number;
  /** One past where they end. */
  end: number;
}

/** Everything that a scan reads with. */
export interface Reading extends FigureLexicon {
  /** Readers of the units that are looked for. */
  units: readonly UnitReader[];
  /** Whether figures without a unit are of use, as counts or shares; else they are passed over early. */
  bare: boolean;
}

const minusSign = 45;
const plusSign = 43;

/** What may stand directly before a sign; any other character joins it to what stands there. */
const opening = "([~<>≤≥=±\"'";

/**
 * Reads the figure at a place and the unit on either side of it.
 *
 * @param text - Normalised text.
 * @param at - First digit or first letter of the figure.
 * @param floor - Lowest place that may belong to it.
 * @param reading - Words and units to read with.
 * @returns The amount, or null where there is no figure.
 */
export function readAmount(text: string, at: number, floor: number, reading: Reading): Amount | null {
  const before = text.charCodeAt(at - 2);
  const point =
    text.charCodeAt(at - 1) === 46 &&
    at > floor &&
    isDigit(text.charCodeAt(at)) &&
    !isDigit(before) &&
    !isLetter(before);
  const figure = readFigure(text, point ? at - 1 : at, reading, floor);
  if (figure === null) return null;
  const amount: Amount = { figure, unit: null, negative: false, start: figure.start, end: figure.end };
  for (const read of reading.units) {
    const hit = read(text, figure, floor);
    if (hit === null) continue;
    amount.figure = hit.figure;
    amount.unit = hit.unit;
    amount.start = hit.start;
    amount.end = hit.end;
    break;
  }
  return withSign(text, amount, floor, reading);
}

/**
 * Reads an amount that begins at a place with whatever comes first: sign, unit or figure.
 *
 * @param text - Normalised text.
 * @param from - First code unit of the amount.
 * @param reading - Words and units to read with.
 * @returns The amount, or null where the place is not the beginning of one.
 */
export function readAmountFrom(text: string, from: number, reading: Reading): Amount | null {
  const whole = readAmount(text, from, from, reading);
  if (whole !== null) return whole;
  for (let at = from + 1; at <= from + 10; at++) {
    const code = text.charCodeAt(at);
    const wordHere = isLetter(code) && isBlank(text.charCodeAt(at - 1));
    if (!isDigit(code) && !wordHere) continue;
    const amount = readAmount(text, at, from, reading);
    if (amount !== null) return amount.start === from ? amount : null;
    if (isDigit(code)) return null;
  }
  return null;
}

/** The value of an amount in the unit's own code; `NaN` where it has more than fifteen significant digits. */
export function amountValue({ figure, unit, negative }: Amount): number {
  const value = figureValue(figure, unit?.shift ?? 0);
  return value === null ? Number.NaN : negative && value !== 0 ? -value : value;
}

function withSign(text: string, amount: Amount, floor: number, reading: Reading): Amount {
  const { start, figure } = amount;
  if (start < figure.start - 1 && text.charCodeAt(figure.start - 1) === minusSign) return signed(amount, start, true);
  const before = text.charCodeAt(start - 1);
  if (start <= floor || (before !== minusSign && before !== plusSign))
    return minusWord(text, amount, beforeGap(text, start, floor), floor, reading);
  const outer = text.charCodeAt(start - 2);
  if (start - 1 <= floor || isBlank(outer) || opening.includes(text.charAt(start - 2))) {
    return signed(amount, start - 1, before === minusSign);
  }
  return isLetter(outer) ? minusWord(text, amount, start - 1, floor, reading) : amount;
}

function signed(amount: Amount, start: number, negative: boolean): Amount {
  const { figure, unit, end } = amount;
  return { figure, unit, negative, start, end };
}

function minusWord(text: string, amount: Amount, end: number, floor: number, reading: Reading): Amount {
  const start = wordStart(text, end, floor);
  if (start === end || !reading.minus.has(wordKey(text, start, end))) return amount;
  return signed(amount, start, true);
}

/** True where a figure cannot be of the word behind it: at the end, before a sign, before a word that is no noun. */
export function standsAlone(text: string, end: number, reading: Reading): boolean {
  const start = afterGap(text, end);
  if (!isLetter(text.charCodeAt(start))) return true;
  if (start === end) return false;
  return reading.plain.has(wordKey(text, start, wordEndOf(text, start)));
}

function wordEndOf(text: string, start: number): number {
  let i = start;
  while (isLetter(text.charCodeAt(i)) && i < start + 16) i++;
  return i;
}
