import type { Reading } from "./amount.ts";
import { beforeGap, isBlank, wordKey, wordStart } from "./characters.ts";
import type { Opener } from "./words.ts";

/** Farthest that a word of movement may stand before "from". */
const farthest = 70;

/** Marks that end a clause. */
const clauseMarks = new Set([40, 41, 44, 58, 59]);

/** True where the word before a place is one of movement. */
export function movedBefore(text: string, start: number, floor: number, reading: Reading): boolean {
  const end = beforeGap(text, start, floor);
  const at = wordStart(text, end, floor);
  return at < end && reading.movements.has(wordKey(text, at, end));
}

/**
 * Tells "rose from 3 to 5", which is two values, from "costs from 3 to 5", which is a range.
 *
 * @param text - Normalised text.
 * @param from - Where "from" begins.
 * @param floor - Lowest place that may be looked at.
 * @param reading - Words to read with.
 * @returns True where a word of movement stands before it in the same clause.
 */
export function movedFrom(text: string, from: number, floor: number, reading: Reading): boolean {
  let at = from;
  while (at > floor && from - at < farthest) {
    const end = beforeGap(text, at, floor);
    const start = wordStart(text, end, floor);
    if (clauseMarks.has(text.charCodeAt(end - 1)) || (text.charCodeAt(end - 1) === 46 && end - start > 3)) return false;
    if (start < end && reading.movements.has(wordKey(text, start, end))) return true;
    at = Math.min(start, end - 1);
    if (start === end) while (at > floor && !isBlank(text.charCodeAt(at - 1)) && from - at < farthest) at--;
    if (text.charCodeAt(at - 1) === 45) at--;
  }
  return false;
}

/** The word that opens two figures, before a place. */
export function openerBefore(
  text: string,
  before: number,
  floor: number,
  reading: Reading,
): { start: number; end: number; means: Opener } | null {
  const end = beforeGap(text, before, floor);
  const start = wordStart(text, end, floor);
  const means = start < end ? reading.openers.get(wordKey(text, start, end)) : undefined;
  return means === undefined ? null : { start, end: before, means };
}
