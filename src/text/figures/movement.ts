import { isBlank, isLetter } from "./characters.ts";
import type { Reading } from "./reading.ts";
import { wordBefore } from "./tokens.ts";

/** Farthest that a word of movement may stand before "from". */
const farthest = 70;

/** True where the word before a place is one of movement. */
export const movedBefore = (reading: Reading, start: number): boolean =>
  wordBefore(reading, start).word.movement !== undefined;

/**
 * Tells "rose from 3 to 5", which is two values, from "costs from 3 to 5", which is a range.
 *
 * @param reading - The text.
 * @param from - Where "from" begins.
 * @returns True where a word of movement stands before it in the same clause.
 */
export function movedFrom(reading: Reading, from: number): boolean {
  const { text, floor } = reading;
  for (let at = from; from - at < farthest; ) {
    const { word, start } = wordBefore(reading, at);
    const { key } = word;
    if (start >= at || "(),;:.".includes(key)) return false;
    if (word.movement !== undefined) return true;
    at = start;
    while (!isLetter(key.charCodeAt(0)) && at > floor && !isBlank(text.charCodeAt(at - 1))) at--;
  }
  return false;
}
