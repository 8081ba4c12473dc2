import type { Percentage } from "../../values/percentage.ts";
import type { Amount, Quantity } from "./amount.ts";
import { afterGap } from "./characters.ts";
import { boundsOf } from "./hedges.ts";
import { percentageMention } from "./percentage.ts";
import { type PhraseTable, phraseBeside } from "./phrases.ts";
import { readFigure } from "./read-figure.ts";
import { type Reading, reopen } from "./reading.ts";
import type { FigureMention, Finisher } from "./search.ts";
import { wordAfter, wordBefore } from "./tokens.ts";

/** A language's words around shares, ready to be looked up. */
export interface ShareLexicon {
  /** Words behind a part that make it a share: "of", "more". */
  behind: ReadonlySet<string>;
  /** Words before a part that make it a share: "by". */
  before: ReadonlySet<string>;
  /** Words before a bare half that make it a part of a year, a game or a house: "first". */
  notBefore: ReadonlySet<string>;
  /** Words of a ratio by their first word: "out of", and "in", which means a place between figures in digits. */
  ratios: PhraseTable<"out-of" | "in">;
  /** Nouns of which a part is a length and no share: "century", "hour". */
  lengths: ReadonlySet<string>;
}

/**
 * Makes mentions of shares in words: "a third of sales", "by a quarter", "two-thirds".
 *
 * @param lexicon - The language's words around them.
 * @returns A finisher that gives percentages; thirds and the like are approximate.
 */
export function shareFinisher(lexicon: ShareLexicon): Finisher {
  return (reading, quantity) => {
    const { amount, end } = quantity;
    if (amount.unit !== null) return null;
    if (amount.form === "words" || amount.form === "digits") return ratio(reading, quantity, lexicon);
    if (amount.form !== "part" || end > amount.to + 2 || !isShare(reading, quantity, lexicon)) return null;
    const { low, high } = quantity;
    return share(reading, quantity, amount.to, percentOf(low ?? high), percentOf(high ?? low));
  };
}

const percentOf = (part: number | null): number => Number(((part ?? 0) * 100).toPrecision(15));

function share({ source }: Reading, quantity: Quantity, end: number, low: number, high = low): FigureMention {
  const { bound, approximate } = quantity;
  const blurred = approximate || [low, high].some((end) => `${end}`.length > 10);
  const bounds = bound === "range" ? { low, high, bound, approximate: blurred } : boundsOf(low, bound, blurred);
  const value: Percentage = { ...bounds, unit: "percent" };
  return percentageMention(source, quantity.start, end, value, null);
}

const isCount = ({ exponent, form }: Amount): boolean => exponent === 0 && (form === "words" || form === "digits");

/** "two out of three firms", "one in five workers". */
function ratio(reading: Reading, quantity: Quantity, lexicon: ShareLexicon): FigureMention | null {
  const { text } = reading;
  const { amount, bound, end } = quantity;
  const match = bound !== "range" && isCount(amount) ? phraseBeside(lexicon.ratios, reading, end) : null;
  if (match === null || match.start === end) return null;
  const at = afterGap(text, match.end);
  const whole = readFigure(reopen(reading, at), at);
  // "1 in 3 homes" and "nine in 10", but not "33 in 40".
  const spoken = amount.value === 1 || amount.form === "words";
  if (!whole || !isCount(whole) || (match.means === "in" && !spoken)) return null;
  const noun = wordAfter(reading, whole.to).word.key.replace(/s$/, "");
  if (!(amount.value > 0 && amount.value < whole.value && whole.value <= 100) || lexicon.lengths.has(noun)) return null;
  return share(reading, quantity, whole.to, percentOf(amount.value / whole.value));
}

function isShare(reading: Reading, { amount, start, core }: Quantity, lexicon: ShareLexicon): boolean {
  const { words } = reading;
  if (lexicon.lengths.has(wordAfter(reading, amount.unitFrom).word.key)) return false;
  const next = wordAfter(reading, amount.to);
  const before = wordBefore(reading, core).word.key;
  const bareHalf = amount.value === 0.5 && start === core && before !== "" && !words.plain.has(before);
  if (amount.value === 0.5 && (lexicon.notBefore.has(before) || bareHalf)) return false;
  const outer = wordBefore(reading, start).word.key;
  return (
    (next.start > amount.to && lexicon.behind.has(next.word.key)) ||
    lexicon.before.has(before) ||
    lexicon.before.has(outer)
  );
}
