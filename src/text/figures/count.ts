import type { Reading } from "./amount.ts";
import { afterGap, beforeGap, isLetter, wordEnd, wordKey, wordStart } from "./characters.ts";
import { isYear } from "./figure.ts";
import type { Finisher } from "./find.ts";
import { boundsOf, hedgeAfter } from "./hedges.ts";
import type { Quantity } from "./quantity.ts";

/** A language's words for counting, ready to be looked up. */
export interface CountLexicon {
  /** Nouns that make no count: units of time and measure, "times", "percent". */
  uncounted: ReadonlySet<string>;
  /** Plurals that do not look like one: "people". */
  plurals: ReadonlySet<string>;
  /** Words in the look of a plural that are none: "this", "across". */
  notPlural: ReadonlySet<string>;
  /** Says whether a word looks like a plural. */
  isPlural: (word: string) => boolean;
}

/**
 * Makes mentions of numbers of things.
 *
 * @param lexicon - Words for counting.
 * @returns A finisher.
 */
export function countFinisher(lexicon: CountLexicon): Finisher {
  return (source, text, quantity, floor, reading) => {
    if (quantity.unit !== null) return null;
    const noun = countedNoun(text, quantity, floor, reading, lexicon);
    if (noun === null) return null;
    const { start, low, high, bound, approximate } = quantity;
    const after = hedgeAfter(text, noun.end, reading);
    const isPlain = bound === "exact" && after.edge > noun.end;
    const bounds =
      isPlain && low !== null
        ? boundsOf(low, after.bound, approximate || after.approximate)
        : { low, high, bound, approximate };
    const end = isPlain ? after.edge : noun.end;
    const value = { ...bounds, of: source.slice(noun.start, noun.end) };
    return { mention: { kind: "count", value, text: source.slice(start, end), start, end, ambiguous: false }, end };
  };
}

/** Words that a noun phrase may have before its noun. */
const longestPhrase = 5;

/** Where the noun phrase behind a figure begins and ends, or null where the figure counts nothing. */
function countedNoun(
  text: string,
  quantity: Quantity,
  floor: number,
  reading: Reading,
  lexicon: CountLexicon,
): { start: number; end: number } | null {
  const { figure } = quantity;
  if (figure.form === "part" || isName(text, quantity, floor, reading)) return null;
  const first = figure.unitFrom > figure.end ? afterGap(text, figure.unitFrom) : afterGap(text, quantity.end);
  if (first <= figure.end && figure.unitFrom === figure.end) return null;
  let start = first;
  for (let words = 0; words < longestPhrase; words++) {
    let end = start;
    while (
      isLetter(text.charCodeAt(end)) ||
      ((text.charCodeAt(end) === 45 || text.charCodeAt(end) === 39) &&
        end > start &&
        isLetter(text.charCodeAt(end + 1)))
    ) {
      end++;
      if (end - start > 40) return null;
    }
    if (text.charCodeAt(end) === 46 && end - start === 1) end = wordEnd(text, start) + 1;
    if (end === start) return null;
    const word = wordKey(text, start, end);
    if (reading.plain.has(word) || lexicon.uncounted.has(word) || reading.numerals.has(word)) return null;
    if (!word.includes("'") && (lexicon.plurals.has(word) || (lexicon.isPlural(word) && !lexicon.notPlural.has(word))))
      return { start: first, end };
    const next = afterGap(text, end);
    if (next === end) return null;
    start = next;
  }
  return null;
}

/** A number behind a capitalised word is part of a name or a date: "Section 301", "Boeing 737", "August 26", "No. 7". */
function isName(text: string, quantity: Quantity, floor: number, reading: Reading): boolean {
  const { figure, core } = quantity;
  if (quantity.start < core || figure.form !== "digits") return false;
  const before = text.charCodeAt(core - 1);
  if (core > 0 && (isLetter(before) || nameMarks.includes(text.charAt(core - 1)))) return true;
  if (isYear(figure)) return true;
  const end = beforeGap(text, core, floor);
  const start = wordStart(text, end, floor);
  const word = text.slice(start, end);
  if (word.toLowerCase() === word) return false;
  return (word.endsWith(".") && word.length < 6) || !reading.plain.has(wordKey(text, start, end));
}

/** Signs that join a number to what stands before it. */
const nameMarks = "-#$.@/";
