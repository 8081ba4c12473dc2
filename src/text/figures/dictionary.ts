import { meets, type PhraseTable } from "./phrases.ts";
import type { FigureLexicon, UnitReader } from "./reading.ts";
import type { Dictionary, Word } from "./word.ts";

/** Places for words that were met lately, a power of two: they need not be cut out of the text again. */
const places = 1 << 12;

/** Words that are remembered before all are forgotten. */
const mostWords = 10_000;

/**
 * Makes the dictionary of a search. It fills as texts are read and holds only what its places hold.
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
  const lately: (Word | undefined)[] = new Array(places).fill(undefined);
  const all = new Map<string, Word>();
  const make = (key: string): Word => {
    const word = {
      key,
      tables: tables.reduce((bits, table) => (meets(table, key) ? bits | table.bit : bits), 0),
      numeral: numerals.get(key),
      movement: movement(key),
      begins: units.some(({ begins }) => begins(key)),
      ends: units.some(({ ends }) => ends(key)),
    };
    if (all.size > mostWords) all.clear();
    all.set(key, word);
    return word;
  };
  return (text, start, end) => {
    let hash = 0;
    for (let at = start; at < end; at++) hash = (hash * 31 + (text.charCodeAt(at) | 32)) & (places - 1);
    const last = lately[hash];
    if (last !== undefined && last.key.length === end - start) {
      let at = start;
      for (let code = 0; at < end; at++) {
        code = text.charCodeAt(at);
        const same = last.key.charCodeAt(at - start);
        if (code !== same && (code | 32) !== same) break;
      }
      if (at === end) return last;
    }
    const key = text.slice(start, end).toLowerCase();
    const word = all.get(key) ?? make(key);
    // Letters of other alphabets may be far from their capitals.
    if (/^(?:[a-z]+|.)$/.test(key)) lately[hash] = word;
    return word;
  };
}
