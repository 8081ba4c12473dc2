import { once } from "../once.ts";
import { type Amount, figure } from "./amount.ts";
import { isDigit, isLetter } from "./characters.ts";

/**
 * Digits with separators for thousands, also in the Indian way or with full stops ("1.250.000"), and a decimal point. Corpora put blanks around every mark:
 * "0 . 95"; in prose no digit follows a full stop that a blank stands before.
 */
const digitsShape = /* @__PURE__ */ once(
  () =>
    /(?:\d{1,3}(?:\.\d{3}){2}(?!\d|\.\d)|\d{1,3}(?: \d{3}(?!\d)){1,9}|\d{0,40}(?:[,'](?:\d{3}(?!\d)|\d\d(?=[,']\d))){0,9})(?:( ?)\.\1\d{1,40})?/y,
);

/** What stands behind digits: a fraction, or what makes them a clock time, a date, a version, a telephone number. */
const tailShape = /* @__PURE__ */ once(
  () => /(?:[ -](\d{1,3}))?\/(\d{1,3})(?![\w/])|([¼-¾⅐-⅞])|[,.:/]\d|-\d{1,12}-\d/y,
);

/** Marks that join a digit to digits before them. */
const joining = ",.-/:'±";

/**
 * Reads a figure in digits: separators for thousands, a decimal point, a fraction behind it.
 *
 * @param text - Normalised text.
 * @param first - Its first digit, or the point of ".45".
 * @param floor - Place from which on the text is read afresh: what stands before it is no part of the figure.
 * @returns The figure without its scale, or null for what only looks like one: a clock time, a date with slashes, a chain of
 *   numbers with hyphens, a comma in the wrong place.
 */
export function readDigits(text: string, first: number, floor: number): Amount | null {
  const joined = joining.includes(text.charAt(first - 1)) ? 2 : 1;
  if (first > floor && isDigit(text.charCodeAt(first - joined))) return null;
  const shape = digitsShape();
  shape.lastIndex = first;
  const [written = ""] = shape.exec(text) ?? [];
  const end = first + written.length;
  const next = text.charCodeAt(end);
  if (isDigit(next)) return null;
  const digits = written.replace(/[,' ]/g, "").replace(/\.(\d{3})\./, "$1");
  const exact = digits.length < 16 || !/^[0.]*[1-9](?:\.?\d){14,}[1-9]/.test(digits);
  const bare = figure(first, end, exact ? Number(digits) : Number.NaN, "digits");
  const ends = isLetter(next) || (next < 188 && !isDigit(text.charCodeAt(end + 1)));
  return ends ? bare : withTail(text, bare);
}

function withTail(text: string, bare: Amount): Amount | null {
  const shape = tailShape();
  shape.lastIndex = bare.to;
  const [tail, joined, under, sign] = shape.exec(text) ?? [];
  if (tail === undefined) return bare;
  const [above = 0, below = 0] = sign
    ? sign.normalize("NFKD").split("⁄").map(Number)
    : [Number(joined ?? bare.value), Number(under)];
  const alone = !joined && !sign;
  // Prices and rates are quoted in halves, quarters, eighths …; other pairs with a slash that stand alone are dates.
  const quoted = sign || (joined && below < 13) || (below < 65 && (below & (below - 1)) === 0);
  if (!above || !quoted || above >= below) return alone ? null : bare;
  return figure(
    bare.from,
    bare.to + tail.length,
    mixed(alone ? 0 : bare.value, above, below),
    alone ? "part" : "digits",
  );
}

/** A whole number and a fraction, to fifteen digits where it does not end. */
export const mixed = (whole: number, above: number, below: number): number =>
  Number((whole + above / below).toPrecision(15));

/** Where a run of digits ends: nothing in it is read a second time. */
export function digitsEnd(text: string, from: number): number {
  let at = from;
  while (isDigit(text.charCodeAt(at))) at++;
  return at;
}
