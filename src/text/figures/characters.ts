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
