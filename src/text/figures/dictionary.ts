import { meets, type PhraseTable } from "./phrases.ts";
import type { FigureLexicon, UnitReader } from "./reading.ts";
import type { Dictionary, Word } from "./word.ts";

/** Words that are remembered before all are forgotten. */
const mostWords = 10_000;

/**
 * Makes the dictionary of a search. It fills as texts are read; a word is known by the hash of its letters, so that it is cut out of
 * a text only once.
 *
 * @param words - The language's words for figures.
 * @param units - Readers of the units that are looked for.
 * @param tables - Every table of phrases that the search asks.
 * @returns The dictionary.
 */
export function compileDictionary(
  { numerals, movement }: FigureLexicon,
  units: readonly UnitReader[],
  tables: readonly PhraseTable<unknown>[],
): Dictionary {
  const known = new Map<number, Word>();
  return (text, start, end) => {
    let hash = end - start;
    for (let at = start; at < end; at++) hash = (hash * 31 + (text.charCodeAt(at) | 32)) & 0x3fffffff;
    const last = known.get(hash);
    if (last && isAt(text, start, last.key)) return last;
    const key = text.slice(start, end).toLowerCase();
    const word = {
      key,
      tables: tables.reduce((bits, table) => (meets(table, key) ? bits | table.bit : bits), 0),
      numeral: numerals.get(key),
      movement: movement(key),
      begins: units.some(({ begins }) => begins(key)),
      ends: units.some(({ ends }) => ends(key)),
    };
    if (known.size > mostWords) known.clear();
    // Letters of other alphabets may be far from their capitals.
    if (/^(?:[a-z]+|.)$/.test(key)) known.set(hash, word);
    return word;
  };
}

/** True where a text has a word at a place, in whatever case; both have the same length. */
function isAt(text: string, start: number, word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = text.charCodeAt(start + i);
    const wanted = word.charCodeAt(i);
    if (code !== wanted && (code | 32) !== wanted) return false;
  }
  return true;
}
