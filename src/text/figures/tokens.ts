import { isLetter, overGap, type Way } from "./characters.ts";
import type { Dictionary, Word } from "./word.ts";

/** A word, or a single sign, beside a place. */
export interface Token {
  /** What it may do there. */
  word: Word;
  /** First code unit. */
  start: number;
  /** One past the last. */
  end: number;
}

/** A text that is read word by word. */
export interface Words {
  /** The text, normalised. */
  text: string;
  /** The lowest place that may be looked at. */
  floor: number;
  /** What words may do beside figures. */
  known: Dictionary;
  /** The words that were read last, to either side. */
  last: { after: Token; before: Token };
}

/** Stands for the last word where none was read: no place is beside it. */
export const nowhere = { start: -1, end: -1 } as Token;

/** Longest word that is looked up. */
const longestWord = 24;

/**
 * Reads the word beside a place, blanks between them aside. Full stops inside an abbreviation belong to it: "U.S.", "p.c.".
 *
 * @param reading - The text; nothing before its floor is looked at.
 * @param from - The place.
 * @param way - Which side of it to look at.
 * @returns The word, cut where it is too long to be looked up; the single sign that stands there instead; an empty one beyond the
 *   floor.
 */
export function tokenBeside(reading: Words, from: number, way: Way): Token {
  const { text, floor, known, last } = reading;
  // One reader after the other asks for what stands beside a figure.
  const same = way > 0 ? last.after : last.before;
  const side = way > 0 ? same.start : same.end;
  const held = way > 0 || same.start >= floor;
  if (held && side === from) return same;
  const edge = overGap(text, from, way, floor);
  if (held && side === edge) return same;
  const shift = way > 0 ? 0 : -1;
  const lowest = way > 0 ? -1 : floor;
  let at = edge;
  // Before a place a word may end in the full stop of "U.S.", behind one it may take it along.
  let dotted = false;
  if (way < 0 && at - 2 > floor && text.charCodeAt(at - 1) === 46 && isLetter(text.charCodeAt(at - 2))) {
    dotted = at - 3 < floor || !isLetter(text.charCodeAt(at - 3));
    if (dotted) at--;
  }
  const first = at;
  const most = edge + longestWord * way;
  while (at > lowest && at !== most && isLetter(text.charCodeAt(at + shift))) at += way;
  if (at - first === way) {
    while (
      text.charCodeAt(at + shift) === 46 &&
      at + way > lowest &&
      isLetter(text.charCodeAt(at + shift + way)) &&
      !isLetter(text.charCodeAt(at + shift + 2 * way))
    ) {
      at += 2 * way;
      dotted = true;
    }
    if (dotted && way > 0 && text.charCodeAt(at) === 46) at++;
  }
  if (at === edge && at > lowest) at += way;
  const start = way > 0 ? edge : at;
  const end = way > 0 ? at : edge;
  const letters = dotted ? text.slice(start, end).replaceAll(".", "") : "";
  const token = { word: dotted ? known(letters, 0, letters.length) : known(text, start, end), start, end };
  if (way > 0) last.after = token;
  else last.before = token;
  return token;
}

/** The word before a place. */
export const wordBefore = (reading: Words, from: number): Token => tokenBeside(reading, from, -1);

/** The word behind a place. */
export const wordAfter = (reading: Words, from: number): Token => tokenBeside(reading, from, 1);
