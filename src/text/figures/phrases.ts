import { isLetter, type Token, tokenBeside, type Way } from "./characters.ts";

/**
 * What phrases mean, by their words in lower case with one blank between them. What is only the beginning of a phrase, or its end
 * where it is read to the left, has null.
 */
export type PhraseTable<T> = ReadonlyMap<string, T | null>;

/** A phrase found beside a place. */
export interface PhraseMatch<T> {
  /** First code unit. */
  start: number;
  /** One past the last. */
  end: number;
  /** What it means. */
  means: T;
}

/**
 * Makes a table of phrases.
 *
 * @param rows - Phrases parted by commas, words and signs of a phrase by blanks, and what they mean.
 * @param way - 1 for a table that is read to the right, -1 for one that is read to the left.
 * @returns The table.
 */
export function phraseTable<T>(rows: Iterable<readonly [phrases: string, means: T]>, way: Way): PhraseTable<T> {
  const table = new Map<string, T | null>();
  for (const [phrases, means] of rows) {
    for (const phrase of phrases.split(",")) {
      const words = phrase.split(" ");
      for (let count = 1; count < words.length; count++) {
        const part = (way > 0 ? words.slice(0, count) : words.slice(-count)).join(" ");
        if (!table.has(part)) table.set(part, null);
      }
      table.set(phrase, means);
    }
  }
  return table;
}

/**
 * Reads the longest phrase beside a place, blanks and hyphens aside. Its last word may be a plural.
 *
 * @param table - Phrases for that way of reading.
 * @param text - Normalised text.
 * @param from - The place.
 * @param way - Which side to look at.
 * @param floor - Lowest place that may be looked at.
 * @returns The phrase, or null.
 */
export function phraseBeside<T>(
  table: PhraseTable<T>,
  text: string,
  from: number,
  way: Way,
  floor = 0,
): PhraseMatch<T> | null {
  let found: PhraseMatch<T> | null = null;
  let first: Token | undefined;
  for (let at = from, key = ""; ; ) {
    const token = tokenBeside(text, at, way, floor);
    first ??= token;
    const word = token.key;
    key = key === "" ? word : way > 0 ? `${key} ${word}` : `${word} ${key}`;
    let means = table.get(key);
    if (means === undefined && (way > 0 || first === token) && key.endsWith("s")) {
      key = key.slice(0, -1);
      means = table.get(key);
    }
    if (means === undefined) return found;
    if (means !== null)
      found = { start: Math.min(first.start, token.start), end: Math.max(first.end, token.end), means };
    at = way > 0 ? token.end : token.start;
    // "well-over"
    const hyphen =
      text.charCodeAt(way > 0 ? at : at - 1) === 45 && isLetter(text.charCodeAt(way > 0 ? at + 1 : at - 2));
    if (hyphen) at += way;
  }
}

/** Whether a phrase of a table, for its way of reading, may begin with a word. */
export const meets = (table: PhraseTable<unknown>, word: string): boolean =>
  table.has(word) || (word.endsWith("s") && table.has(word.slice(0, -1)));
