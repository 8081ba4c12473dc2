import { type Amount, figure } from "./amount.ts";
import { isBlank, isDigit, isLetter } from "./characters.ts";
import { phraseBeside } from "./phrases.ts";
import { readFigure } from "./read-figure.ts";
import { type Reading, reopen, standsAlone } from "./reading.ts";
import { wordAfter, wordBefore } from "./tokens.ts";

const minusSign = 45;
const plusSign = 43;

/** What may stand directly before a sign; any other character joins it to what stands there. */
const opening = "([~<>≤≥=±\"'";

/**
 * Reads the figure at a place and the unit on either side of it.
 *
 * @param reading - The text.
 * @param at - First digit or first letter of the figure.
 * @returns The amount, or null where there is no figure.
 */
export function readAmount(reading: Reading, at: number): Amount | null {
  const { text, floor } = reading;
  const before = text.charCodeAt(at - 2);
  const point =
    at > floor &&
    text.charCodeAt(at - 1) === 46 &&
    isDigit(text.charCodeAt(at)) &&
    !isDigit(before) &&
    !isLetter(before);
  const amount = readFigure(reading, point ? at - 1 : at) ?? loneUnit(reading, at);
  if (amount === null) return null;
  reading.units.some(({ read }) => read(reading, amount));
  takeSign(reading, amount);
  return amount;
}

/** One unit without a figure: "not a penny", "a dollar a day". What stands behind must be no noun: "a dollar rally". */
function loneUnit(reading: Reading, at: number): Amount | null {
  const { text, lone } = reading;
  if (lone.size === 0 || isDigit(text.charCodeAt(at))) return null;
  const { word, end } = wordAfter(reading, at);
  if (!lone.has(word.key) || text.charCodeAt(end) === minusSign || !standsAlone(reading, end)) return null;
  const article = wordBefore(reading, at);
  return article.word.numeral?.role === "article" ? figure(article.start, article.end, 1, "words") : null;
}

/**
 * Reads an amount that begins at a place with whatever comes first: sign, unit or figure.
 *
 * @param reading - The text.
 * @param from - First code unit of the amount.
 * @returns The amount, or null where the place is not the beginning of one.
 */
export function readAmountFrom(reading: Reading, from: number): Amount | null {
  const { text } = reading;
  const fresh = reopen(reading, from);
  for (let at = from; at <= from + 10; at++) {
    const digit = isDigit(text.charCodeAt(at));
    if (!digit && at > from && !(isLetter(text.charCodeAt(at)) && isBlank(text.charCodeAt(at - 1)))) continue;
    const amount = readAmount(fresh, at);
    if (amount !== null) return at === from || amount.start === from ? amount : null;
    if (digit) return null;
  }
  return null;
}

function takeSign(reading: Reading, amount: Amount): void {
  const { text, floor } = reading;
  const { start, from } = amount;
  const before = text.charCodeAt(start - 1);
  const outer = text.charCodeAt(start - 2);
  if (start < from - 1 && text.charCodeAt(from - 1) === minusSign) amount.negative = true;
  else if (start > floor && (before === minusSign || before === plusSign) && !isLetter(outer)) {
    if (start - 1 > floor && !isBlank(outer) && !opening.includes(text.charAt(start - 2))) return;
    amount.start--;
    amount.negative = before === minusSign;
  } else {
    const edge = before === minusSign ? start - 1 : start;
    const word = phraseBeside(reading.words.minus, reading, edge);
    if (!word?.means) return;
    amount.start = word.start;
    amount.negative = true;
  }
}
