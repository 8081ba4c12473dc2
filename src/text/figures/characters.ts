/** True for `0` to `9`. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** True for a letter of any script that words of a newspaper are written in; false for signs and NaN. */
export const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7 && code !== 0xe3f);

/** True for a capital of the ASCII letters. */
export const isCapital = (code: number): boolean => code >= 65 && code <= 90;

/** True for the white space that normalised text can have. */
export const isBlank = (code: number): boolean => code === 32 || (code >= 9 && code <= 13);

/** Lower case of an ASCII capital, any other code as it is. */
export const foldCase = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code);

/** Widest stretch of white space that a phrase may have between two of its words. */
const widestGap = 4;

/**
 * Passes over the white space between two words of one phrase.
 *
 * @param text - Normalised text.
 * @param from - Where the first word ends.
 * @returns Where the next word begins, or `from` where there is no blank, an empty line or too many blanks.
 */
export function afterGap(text: string, from: number): number {
  let lines = 0;
  for (let i = from; i <= from + widestGap; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 && ++lines > 1) return from;
    if (!isBlank(code)) return i;
  }
  return from;
}

/**
 * Passes back over the white space before a word: the mirror of {@link afterGap}.
 *
 * @param text - Normalised text.
 * @param from - Where the word begins.
 * @param floor - Lowest place that may be looked at.
 * @returns Where the word before ends, or `from`.
 */
export function beforeGap(text: string, from: number, floor = 0): number {
  let lines = 0;
  for (let i = from; i > floor && i >= from - widestGap; i--) {
    const code = text.charCodeAt(i - 1);
    if (code === 10 && ++lines > 1) return from;
    if (!isBlank(code)) return i;
  }
  return from;
}

/** Where the next word of a phrase begins: behind blanks or one hyphen; `from` where there is neither. */
export function afterJoint(text: string, from: number): number {
  return text.charCodeAt(from) === 45 ? from + 1 : afterGap(text, from);
}

/** Longest word that is looked up. */
const longestWord = 24;

/**
 * Finds the end of the word that begins at a place. Full stops inside an abbreviation belong to it: "U.S".
 *
 * @param text - Normalised text.
 * @param start - Where the word begins.
 * @returns One past its last letter; `start` where no word begins there or it is too long to be looked up.
 */
export function wordEnd(text: string, start: number): number {
  let i = start;
  while (isLetter(text.charCodeAt(i)) && i - start <= longestWord) i++;
  if (i === start + 1)
    while (text.charCodeAt(i) === 46 && isLetter(text.charCodeAt(i + 1)) && !isLetter(text.charCodeAt(i + 2))) i += 2;
  return i - start > longestWord ? start : i;
}

/**
 * Finds the beginning of the word that ends at a place: the mirror of {@link wordEnd}.
 *
 * @param text - Normalised text.
 * @param end - One past the last letter, or past the full stop of a dotted abbreviation.
 * @param floor - Lowest place that may be looked at.
 * @returns Where it begins; `end` where no word ends there.
 */
export function wordStart(text: string, end: number, floor = 0): number {
  let i = end;
  const dotted = text.charCodeAt(i - 1) === 46 && isLetter(text.charCodeAt(i - 2));
  if (dotted) i--;
  while (i > floor && isLetter(text.charCodeAt(i - 1)) && end - i <= longestWord) i--;
  if (dotted || end - i === 1) {
    while (
      i - 2 >= floor &&
      text.charCodeAt(i - 1) === 46 &&
      isLetter(text.charCodeAt(i - 2)) &&
      !isLetter(text.charCodeAt(i - 3))
    )
      i -= 2;
  }
  return end - i > longestWord ? end : i;
}

/** The look-up form of a word: lower case, without the full stops of an abbreviation. */
export function wordKey(text: string, start: number, end: number): string {
  const word = text.slice(start, end).toLowerCase();
  return word.includes(".") ? word.replaceAll(".", "") : word;
}
