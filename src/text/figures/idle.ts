import { afterGap, isDigit, isLetter, tokenBeside } from "./characters.ts";
import { digitsEnd } from "./digits.ts";
import { meets } from "./phrases.ts";
import type { Reading } from "./reading.ts";

/** Words that are remembered before all are forgotten. */
const mostWords = 5000;

/**
 * Tells figures that no reader can want, such as years and days, from the words on both sides of them. In ordinary news most
 * figures are of that kind, and the words beside them come again and again, so the answer for a word is kept.
 *
 * @param reading - The text.
 * @param at - Where a figure begins.
 * @returns True for whole digits without a word or sign that could make them an amount or join them to one.
 */
export function isIdle(reading: Reading, at: number): boolean {
  const { text, floor, words, units, idle } = reading;
  const end = digitsEnd(text, at);
  if (end === at) return false;
  const after = tokenBeside(text, end, 1);
  if (!isLetter(after.key.charCodeAt(0)) && isDigit(text.charCodeAt(afterGap(text, after.end)))) return false;
  if (!known(idle, `${after.key}>`, () => isIdleAfter(reading, after.key))) return false;
  let before = tokenBeside(text, at, -1, floor);
  // "Nov. 5", "Rs. 5"
  if (before.key === ".") before = tokenBeside(text, before.start, -1, floor);
  const { key } = before;
  return known(idle, key, () => key !== "-" && !meets(words.minus, key) && !units.some(({ ends }) => ends(key)));
}

const isIdleAfter = ({ words, units }: Reading, key: string): boolean =>
  !isDigit(key.charCodeAt(0)) &&
  !(key.charCodeAt(0) > 127) &&
  !words.numerals.has(key) &&
  !meets(words.behind, key) &&
  !units.some(({ begins }) => begins(key));

function known(idle: Map<string, boolean>, key: string, decide: () => boolean): boolean {
  const answer = idle.get(key);
  if (answer !== undefined) return answer;
  if (idle.size > mostWords) idle.clear();
  const decided = decide();
  idle.set(key, decided);
  return decided;
}
