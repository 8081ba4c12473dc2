import type { WordRule } from "../rule.ts";
import { afterJoint, beforeGap, foldCase, isLetter, wordEnd, wordKey, wordStart } from "./characters.ts";

/** Phrases of one place, ready to be looked up by their first word, or by their last one where they are read backwards. */
export type PhraseTable<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

/** One phrase and what it means. */
export interface Phrase<T> {
  /** Lower case, one blank between words. */
  words: string;
  /** What the rule says that it means. */
  means: T;
}

/** A phrase found at a place of a text. */
export interface PhraseMatch<T> {
  /** First code unit. */
  start: number;
  /** One past the last. */
  end: number;
  /** What the rule says that it means. */
  means: T;
}

/**
 * Sorts the phrases of rules by the word that a reader meets first.
 *
 * @param rules - Rules of fixed words.
 * @param meets - `first` for a table that is read forwards from a place, `last` for one read backwards.
 * @returns The table, longer phrases before shorter ones.
 */
export function phraseTable<T>(rules: readonly WordRule<T>[], meets: "first" | "last"): PhraseTable<T> {
  const table = new Map<string, Phrase<T>[]>();
  for (const rule of rules) {
    for (const words of rule.words) {
      const key = meets === "first" ? firstKey(words) : lastKey(words);
      const list = table.get(key);
      if (list) list.push({ words, means: rule.means });
      else table.set(key, [{ words, means: rule.means }]);
    }
  }
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/**
 * Reads the longest phrase that begins at a place.
 *
 * @param table - Phrases by their first word.
 * @param text - Normalised text.
 * @param start - Where the phrase would begin.
 * @returns The phrase, or null.
 */
export function phraseAt<T>(table: PhraseTable<T>, text: string, start: number): PhraseMatch<T> | null {
  const end = Math.max(wordEnd(text, start), start + 1);
  for (const phrase of table.get(wordKey(text, start, end)) ?? []) {
    const match = matchForwards(text, start, phrase.words);
    if (match > start) return { start, end: match, means: phrase.means };
  }
  return null;
}

/**
 * Reads the longest phrase that ends before a place, blanks between them aside.
 *
 * @param table - Phrases by their last word.
 * @param text - Normalised text.
 * @param before - Where the next word begins.
 * @param floor - Lowest place that may be looked at.
 * @returns The phrase, or null.
 */
export function phraseBefore<T>(
  table: PhraseTable<T>,
  text: string,
  before: number,
  floor: number,
): PhraseMatch<T> | null {
  const end = beforeGap(text, before, floor);
  if (end <= floor) return null;
  const start = Math.min(wordStart(text, end, floor), end - 1);
  for (const phrase of table.get(wordKey(text, start, end)) ?? []) {
    const match = matchBackwards(text, end, phrase.words, floor);
    if (match >= 0) return { start: match, end, means: phrase.means };
  }
  return null;
}

/** The word, or the one sign, that {@link phraseAt} meets first. */
const firstKey = (words: string): string =>
  /^\p{L}+(?:\.\p{L})*/u.exec(words)?.[0].replaceAll(".", "") ?? words.charAt(0);

/** The word, or the one sign, that {@link phraseBefore} meets first. */
function lastKey(words: string): string {
  return /\p{L}+(?=\.?$)/u.exec(words)?.[0] ?? words.charAt(words.length - 1);
}

function matchForwards(text: string, start: number, words: string): number {
  let i = start;
  for (let p = 0; p < words.length; p++) {
    const wanted = words.charCodeAt(p);
    if (wanted === 32) {
      const next = afterJoint(text, i);
      if (next === i) return -1;
      i = next;
    } else if (foldCase(text.charCodeAt(i++)) !== wanted) return -1;
  }
  return isLetter(words.charCodeAt(words.length - 1)) && isLetter(text.charCodeAt(i)) ? -1 : i;
}

function matchBackwards(text: string, end: number, words: string, floor: number): number {
  let i = end;
  for (let p = words.length - 1; p >= 0; p--) {
    if (i <= floor) return -1;
    const wanted = words.charCodeAt(p);
    if (wanted === 32) {
      const next = text.charCodeAt(i - 1) === 45 ? i - 1 : beforeGap(text, i, floor);
      if (next === i) return -1;
      i = next;
    } else if (foldCase(text.charCodeAt(--i)) !== wanted) return -1;
  }
  return isLetter(words.charCodeAt(0)) && isLetter(text.charCodeAt(i - 1)) ? -1 : i;
}
