/** True for `0` to `9`. */
export const isDigit = (code: number): boolean => code > 47 && code < 58;

/** True for a letter of any script that words of a newspaper are written in; false for signs and NaN. The baht sign is none. */
export const isLetter = (code: number): boolean =>
  ((code | 32) > 96 && (code | 32) < 123) || (code > 0xbf && code < 0x2000 && code !== 0xe3f);

/** True for the white space that normalised text can have. */
export const isBlank = (code: number): boolean => code === 32 || (code > 8 && code < 14);

/** Which way a reader looks: 1 to the right of a place, -1 to the left. */
export type Way = 1 | -1;

/** Widest stretch of white space, and one more, that a phrase may have between two of its words. */
const tooWide = 5;

/**
 * Passes over the white space between two words of one phrase.
 *
 * @param text - Normalised text.
 * @param from - Where the first word ends, or where the second begins.
 * @param way - Which side of it to look at.
 * @param floor - Lowest place that may be looked at.
 * @returns Where the gap ends; `from` where there is no blank, an empty line or too many blanks.
 */
export function overGap(text: string, from: number, way: Way, floor = 0): number {
  let lines = 0;
  for (let at = from, blanks = 0; blanks < tooWide; at += way, blanks++) {
    const code = way > 0 ? text.charCodeAt(at) : at > floor ? text.charCodeAt(at - 1) : 0;
    if (!isBlank(code)) return lines > 1 ? from : at;
    if (code === 10) lines++;
  }
  return from;
}

/** The same to the right. */
export const afterGap = (text: string, from: number): number => overGap(text, from, 1);

/** Where the next word of a phrase begins: behind blanks or one hyphen. */
export const afterJoint = (text: string, from: number): number =>
  text.charCodeAt(from) === 45 ? from + 1 : overGap(text, from, 1);

/** A word, or a single sign, beside a place. */
export interface Token {
  /** Its look-up form: lower case, without the full stops of an abbreviation; empty beyond the floor. */
  key: string;
  /** First code unit. */
  start: number;
  /** One past the last. */
  end: number;
}

/** Longest word that is looked up. */
const longestWord = 24;

/** The last words that were read to either side: one reader after the other asks for what stands beside a figure. */
let ahead: Token & { text: string } = { text: "", key: "", start: -1, end: 0 };
let before: Token & { text: string; floor: number } = { ...ahead, floor: 0 };

/** Words that were read lately, by their hash: the same few stand beside figures, and need not be cut out again. */
const lately: string[] = [];

/** The letters between two places in lower case. */
function lowered(text: string, start: number, end: number): string {
  let hash = 0;
  for (let at = start; at < end; at++) hash = (hash * 31 + (text.charCodeAt(at) | 32)) & 1023;
  const word = lately[hash];
  if (word !== undefined && word.length === end - start) {
    let at = start;
    while (at < end && (text.charCodeAt(at) | 32) === word.charCodeAt(at - start)) at++;
    if (at === end) return word;
  }
  const cut = text.slice(start, end).toLowerCase();
  if (/^[a-z]+$/.test(cut)) lately[hash] = cut;
  return cut;
}

/**
 * Reads the word beside a place, blanks between them aside. Full stops inside an abbreviation belong to it: "U.S.", "p.c.".
 *
 * @param text - Normalised text.
 * @param from - The place.
 * @param way - Which side of it to look at.
 * @param floor - Lowest place that may be looked at.
 * @returns The word, cut where it is too long to be looked up; the single sign that stands there instead.
 */
export function tokenBeside(text: string, from: number, way: Way, floor = 0): Token {
  const edge = overGap(text, from, way, floor);
  if (
    way > 0
      ? edge === ahead.start && text === ahead.text
      : edge === before.end && floor === before.floor && text === before.text
  )
    return way > 0 ? ahead : before;
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
  const word = lowered(text, start, end);
  const key = dotted ? word.replaceAll(".", "") : word;
  if (way > 0) {
    ahead = { text, key, start, end };
    return ahead;
  }
  before = { text, floor, key, start, end };
  return before;
}
