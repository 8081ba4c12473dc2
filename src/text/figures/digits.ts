import { isDigit, isLetter } from "./characters.ts";
import type { Figure } from "./figure.ts";

/** Fractions that have a character of their own. */
const vulgar: Record<string, string> = {
  "½": "0.5",
  "¼": "0.25",
  "¾": "0.75",
  "⅛": "0.125",
  "⅜": "0.375",
  "⅝": "0.625",
  "⅞": "0.875",
};

/** Denominators that prices and rates are quoted in; other pairs with a slash are dates. */
const quoted = new Set(["2", "4", "8", "16", "32", "64"]);

const comma = 44;
const hyphen = 45;
const point = 46;
const slash = 47;
const colon = 58;
const plusMinus = 177;

/**
 * Reads a figure in digits: separators for thousands (also in the Indian way), a decimal point, a fraction behind it.
 *
 * @param text - Normalised text.
 * @param first - Its first digit, or the point of ".45".
 * @param floor - Place from which on the text is read afresh: what stands before it is no part of the figure.
 * @returns The figure without its scale, or null for what only looks like one: a clock time, a date with slashes, a chain of
 *   numbers with hyphens, a comma in the wrong place.
 */
export function readDigits(text: string, first: number, floor = 0): Figure | null {
  if (first > floor && isMiddle(text, first)) return null;
  let end = digitsEnd(text, first);
  let whole = text.slice(first, Math.min(end, first + 45));
  if (end > first + 45) return null;
  for (let groups = 0; isSeparator(text, end, groups === 0 ? end - first : 1); groups++) {
    const stop = digitsEnd(text, end + 1);
    if (stop - end !== 4 && !(stop - end === 3 && isSeparator(text, stop, 1)))
      return text.charCodeAt(end) === comma ? null : figure(first, end, whole);
    if (groups > 10) return null;
    whole += text.slice(end + 1, stop);
    end = stop;
  }
  // Corpora put blanks around every mark: "0 . 95". In prose no digit follows a full stop that a blank stands before.
  if (text.startsWith(" . ", end) && isDigit(text.charCodeAt(end + 3))) {
    const stop = digitsEnd(text, end + 3);
    return stop - end > 40 ? null : figure(first, stop, `${whole}.${text.slice(end + 3, stop)}`);
  }
  if (text.charCodeAt(end) === point && isDigit(text.charCodeAt(end + 1))) {
    const stop = digitsEnd(text, end + 1);
    if (stop - end > 40 || (isDigit(text.charCodeAt(stop + 1)) && text.charCodeAt(stop) === point)) return null;
    whole += text.slice(end, stop);
    end = stop;
  }
  return withFraction(text, figure(first, end, whole));
}

/** Where the run of digits, points, commas and hyphens that begins at `first` ends: nothing in it is read a second time. */
export function digitsEnd(text: string, from: number): number {
  let i = from;
  while (isDigit(text.charCodeAt(i))) i++;
  return i;
}

const figure = (start: number, end: number, digits: string): Figure => ({
  start,
  end,
  unitFrom: end,
  digits: digits.charCodeAt(0) === point ? `0${digits}` : digits,
  exponent: 0,
  form: "digits",
});

/** A digit that continues what stands before it is not the first of a figure. */
function isMiddle(text: string, first: number): boolean {
  const before = text.charCodeAt(first - 1);
  if (isDigit(before)) return true;
  if (
    before !== comma &&
    before !== point &&
    before !== hyphen &&
    before !== slash &&
    before !== colon &&
    before !== 39 &&
    before !== plusMinus
  )
    return false;
  return isDigit(text.charCodeAt(first - 2));
}

/** A comma, an apostrophe or one blank with exactly three digits behind it, or two in the Indian way. */
function isSeparator(text: string, at: number, digitsBefore: number): boolean {
  const code = text.charCodeAt(at);
  if (code === comma || code === 39) return isDigit(text.charCodeAt(at + 1));
  return (
    code === 32 &&
    digitsBefore <= 3 &&
    isDigit(text.charCodeAt(at + 1)) &&
    isDigit(text.charCodeAt(at + 2)) &&
    isDigit(text.charCodeAt(at + 3)) &&
    !isDigit(text.charCodeAt(at + 4))
  );
}

function withFraction(text: string, whole: Figure): Figure | null {
  const { end } = whole;
  const sign = vulgar[text.charAt(end)];
  if (sign !== undefined) return { ...whole, end: end + 1, unitFrom: end + 1, digits: whole.digits + sign.slice(1) };
  const next = text.charCodeAt(end);
  if (next === slash && isDigit(text.charCodeAt(end + 1))) return slashed(text, whole, whole.start, "0");
  if (next === colon && isDigit(text.charCodeAt(end + 1))) return null;
  const joint = next === 32 || next === hyphen;
  if (joint && isDigit(text.charCodeAt(end + 1))) {
    const numerator = digitsEnd(text, end + 1);
    if (text.charCodeAt(numerator) === slash && !whole.digits.includes("."))
      return slashed(text, whole, end + 1, whole.digits) ?? whole;
    if (next === hyphen && text.charCodeAt(numerator) === hyphen && isDigit(text.charCodeAt(numerator + 1)))
      return null;
  }
  return whole;
}

/** A fraction with a slash, on its own or behind a whole number: 1/2, 7 3/4. */
function slashed(text: string, whole: Figure, from: number, integer: string): Figure | null {
  const middle = digitsEnd(text, from);
  const end = digitsEnd(text, middle + 1);
  const [above, below] = [text.slice(from, middle), text.slice(middle + 1, end)];
  if (
    !quoted.has(below) ||
    Number(above) >= Number(below) ||
    isLetter(text.charCodeAt(end)) ||
    text.charCodeAt(end) === slash
  )
    return null;
  const part = String(Number(above) / Number(below)).slice(1);
  return { ...whole, end, unitFrom: end, digits: integer + part, form: integer === "0" ? "part" : "digits" };
}
