import { isYear, type Quantity } from "./amount.ts";
import { afterGap, isLetter } from "./characters.ts";
import { boundsOf } from "./hedges.ts";
import { hedgeAfter } from "./quantity.ts";
import type { Reading } from "./reading.ts";
import type { Finisher } from "./search.ts";
import { wordAfter, wordBefore } from "./tokens.ts";

/** A language's words for counting, ready to be looked up. */
export interface CountLexicon {
  /** Nouns that make no count: units of time and measure, "times", "percent". */
  uncounted: ReadonlySet<string>;
  /** Plurals that do not look like one: "people". */
  plurals: ReadonlySet<string>;
  /** Words in the look of a plural that are none: "this", "across". */
  notPlural: ReadonlySet<string>;
  /** Words that cannot be a counted noun or a part of one. */
  plain: ReadonlySet<string>;
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
  return (reading, quantity) => {
    if (quantity.amount.unit !== null) return null;
    const noun = countedNoun(reading, quantity, lexicon);
    if (noun === null) return null;
    const { source } = reading;
    const { start, low, high, bound, approximate } = quantity;
    const after = bound === "exact" && low !== null ? hedgeAfter(reading, noun.end) : null;
    const bounds =
      after && low !== null
        ? boundsOf(low, after.bound, approximate || after.approximate)
        : { low, high, bound, approximate };
    const end = after?.end ?? noun.end;
    const value = { ...bounds, of: source.slice(noun.start, noun.end) };
    return { kind: "count", value, text: source.slice(start, end), start, end, ambiguous: false };
  };
}

/** Words that a noun phrase may have before its noun. */
const longestPhrase = 5;

/** A word of a noun phrase, hyphens and apostrophes included: "world-class", "firm's". */
function wordOf(reading: Reading, start: number): number {
  const { text } = reading;
  let end = start;
  const joins = (code: number): boolean =>
    (code === 45 || code === 39) && end > start && isLetter(text.charCodeAt(end + 1));
  while (end - start < 40 && (isLetter(text.charCodeAt(end)) || joins(text.charCodeAt(end)))) end++;
  return end - start === 1 ? wordAfter(reading, start).end : end;
}

/** Where the noun phrase behind a figure begins and ends, or null where the figure counts nothing. */
function countedNoun(
  reading: Reading,
  quantity: Quantity,
  lexicon: CountLexicon,
): { start: number; end: number } | null {
  const { text, words } = reading;
  const { amount } = quantity;
  if (amount.form === "part" || isName(reading, quantity, lexicon)) return null;
  const apart = amount.unitFrom > amount.to;
  const first = afterGap(text, apart ? amount.unitFrom : quantity.end);
  if (first <= amount.to && !apart) return null;
  let start = first;
  for (let read = 0; read < longestPhrase; read++) {
    const end = wordOf(reading, start);
    const word = text.slice(start, end).toLowerCase().replaceAll(".", "");
    if (!isLetter(word.charCodeAt(0))) return null;
    if (lexicon.plain.has(word) || lexicon.uncounted.has(word) || words.numerals.has(word)) return null;
    const plural = lexicon.plurals.has(word) || (lexicon.isPlural(word) && !lexicon.notPlural.has(word));
    if (plural && !word.includes("'")) return { start: first, end };
    const next = afterGap(text, end);
    if (next === end) return null;
    start = next;
  }
  return null;
}

/** Signs that join a number to what stands before it. */
const nameMarks = "-#$.@/";

const isCapital = (written: string): boolean => written !== written.toLowerCase();

/**
 * A number behind a capitalised word is part of a name or a date: "Section 301", "Boeing 737", "August 26", "No. 7". One in words is
 * where it has the capital itself: "the Group of Seven ministers".
 */
function isName(reading: Reading, { amount, start, core }: Quantity, { plain }: CountLexicon): boolean {
  const { text } = reading;
  if (start < core) return false;
  if (amount.form !== "digits") {
    const { start: from, end } = wordBefore(reading, core);
    const inLine = text.charAt(core - 1) === " " && isLetter(text.charCodeAt(end - 1));
    return inLine && isCapital(text.charAt(core)) && !isCapital(text.slice(from, end));
  }
  const before = text.charAt(core - 1);
  if (core > 0 && (isLetter(before.charCodeAt(0)) || nameMarks.includes(before))) return true;
  if (isYear(amount)) return true;
  let token = wordBefore(reading, core);
  const stop = token.word.key === ".";
  if (stop) token = wordBefore(reading, token.start);
  const written = text.slice(token.start, token.end);
  if (!isCapital(written)) return false;
  return stop ? written.length < 5 : !plain.has(token.word.key);
}
