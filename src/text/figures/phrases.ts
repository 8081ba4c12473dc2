import { isBlank, isLetter, type Way } from "./characters.ts";
import { tokenBeside, type Words } from "./tokens.ts";

/** What the words read so far mean, and what may follow them. */
interface Branch<T> {
  /** Undefined for what is only the beginning of a phrase. */
  means: T | undefined;
  /** The next words, from the figure outwards. */
  next: Map<string, Branch<T>> | undefined;
}

/** What phrases mean, as a tree of their words in lower case. */
export interface PhraseTable<T> extends Branch<T> {
  /** To which side of a place its phrases are read. */
  way: Way;
  /** Marks the words that it can begin with; see `Word.tables`. */
  bit: number;
}

/** A phrase found beside a place. */
export interface PhraseMatch<T> {
  /** First code unit. */
  start: number;
  /** One past the last. */
  end: number;
  /** What it means. */
  means: T;
}

/** How many tables were made: two that share a bit cost a look-up and no more. */
let made = 0;

/**
 * Writes out the phrases of a row. Parted by commas, they are words and signs parted by blanks; a word may have others in its
 * place, parted by a bar, and where nothing stands behind the bar it may be left out: "no|not less than", "a| total of".
 *
 * @param phrases - The row.
 * @returns Each phrase in full.
 */
export const phrasesOf = (phrases: string): string[] =>
  phrases
    .split(",")
    .flatMap((phrase) =>
      phrase
        .split(" ")
        .reduce(
          (begun, word) => begun.flatMap((some) => word.split("|").map((next) => `${some} ${next}`.trim())),
          [""],
        ),
    );

/**
 * Makes a table of phrases.
 *
 * @param rows - Phrases, written as {@link phrasesOf} has them, and what they mean.
 * @param way - 1 for a table that is read to the right, -1 for one that is read to the left.
 * @returns The table.
 */
export function phraseTable<T>(rows: Iterable<readonly [phrases: string, means: T]>, way: Way): PhraseTable<T> {
  const table: PhraseTable<T> = { means: undefined, next: new Map(), way, bit: 1 << made++ };
  for (const [phrases, means] of rows) {
    for (const phrase of phrasesOf(phrases)) {
      const words = phrase.split(" ");
      let branch: Branch<T> = table;
      for (const word of way > 0 ? words : words.reverse()) {
        branch.next ??= new Map();
        const next: Branch<T> = branch.next.get(word) ?? { means: undefined, next: undefined };
        branch.next.set(word, next);
        branch = next;
      }
      branch.means = means;
    }
  }
  return table;
}

const singular = (word: string): string => (word.endsWith("s") ? word.slice(0, -1) : word);

/**
 * Reads the longest phrase beside a place, blanks and hyphens aside. Its last word may be a plural.
 *
 * @param table - Phrases to one side.
 * @param reading - The text.
 * @param from - The place.
 * @returns The phrase, or null.
 */
export function phraseBeside<T>(table: PhraseTable<T>, reading: Words, from: number): PhraseMatch<T> | null {
  const { way, bit } = table;
  let token = tokenBeside(reading, from, way);
  if ((token.word.tables & bit) === 0) return null;
  const { text } = reading;
  const first = token;
  let found: PhraseMatch<T> | null = null;
  for (let next = table.next; next; ) {
    const { key } = token.word;
    const branch: Branch<T> | undefined =
      next.get(key) ?? (way > 0 || token === first ? next.get(singular(key)) : undefined);
    if (!branch) break;
    const [start, end] = way > 0 ? [first.start, token.end] : [token.start, first.end];
    if (branch.means !== undefined) found = { start, end, means: branch.means };
    next = branch.next;
    if (!next) break;
    const at = way > 0 ? end : start;
    // "well-over", "mid- to high"
    const beyond = text.charCodeAt(way > 0 ? at + 1 : at - 2);
    const hung = way > 0 && isLetter(key.charCodeAt(0)) && isBlank(beyond);
    const hyphen = text.charCodeAt(way > 0 ? at : at - 1) === 45 && (hung || isLetter(beyond));
    token = tokenBeside(reading, hyphen ? at + way : at, way);
  }
  return found;
}

/** Whether a phrase of a table, for its way of reading, may begin with a word. */
export const meets = ({ next }: PhraseTable<unknown>, word: string): boolean =>
  next !== undefined && (next.has(word) || next.has(singular(word)));
