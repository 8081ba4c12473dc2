import type { Percentage } from "../../values/percentage.ts";
import type { Reading } from "./amount.ts";
import { afterGap, beforeGap, wordEnd, wordKey, wordStart } from "./characters.ts";
import { figureValue } from "./figure.ts";
import type { Finished, Finisher } from "./find.ts";
import { boundsOf } from "./hedges.ts";
import { type PhraseTable, phraseAt } from "./phrases.ts";
import type { Quantity } from "./quantity.ts";
import { readFigure } from "./read-figure.ts";

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
  return (source, text, quantity, floor, reading) => {
    const { figure, start } = quantity;
    if (figure.form === "words" || figure.form === "digits") return ratio(source, text, quantity, reading, lexicon);
    if (figure.form !== "part" || quantity.unit !== null || quantity.end > figure.end + 2) return null;
    if (!isShare(text, quantity, floor, reading, lexicon)) return null;
    const percent = figureValue(figure, 2);
    if (percent === null) return null;
    const { end } = figure;
    const endless = figure.digits.length > 10;
    const bound = quantity.bound === "range" ? null : quantity.bound;
    const value = { ...boundsOf(percent, bound, quantity.approximate || endless), unit: "percent" as const };
    return finished(source, start, end, value);
  };
}

function finished(source: string, start: number, end: number, value: Percentage): Finished {
  const mention = { value, text: source.slice(start, end), start, end, ambiguous: false, direction: null };
  return { mention: { kind: "percentage", ...mention }, end };
}

/** "two out of three firms", "one in five workers". */
function ratio(
  source: string,
  text: string,
  quantity: Quantity,
  reading: Reading,
  lexicon: ShareLexicon,
): Finished | null {
  const { figure, start, unit, bound } = quantity;
  if (unit !== null || bound === "range" || figure.exponent !== 0) return null;
  const at = afterGap(text, quantity.end);
  const match = at > quantity.end ? phraseAt(lexicon.ratios, text, at) : null;
  if (match === null) return null;
  const whole = readFigure(text, afterGap(text, match.end), reading, match.end);
  if (
    whole === null ||
    whole.exponent !== 0 ||
    (match.means === "in" && (figure.form !== "words" || whole.form !== "words"))
  )
    return null;
  const noun = afterGap(text, whole.end);
  const [part, of] = [Number(figure.digits), Number(whole.digits)];
  if (!(part > 0 && part < of && of <= 100) || lexicon.lengths.has(singular(wordKey(text, noun, wordEnd(text, noun)))))
    return null;
  const percent = Number(((part / of) * 100).toPrecision(15));
  const { end } = whole;
  const value = {
    ...boundsOf(percent, bound, quantity.approximate || String(percent).length > 10),
    unit: "percent" as const,
  };
  return finished(source, start, end, value);
}

const singular = (word: string): string => word.replace(/s$/, "");

function isShare(text: string, quantity: Quantity, floor: number, reading: Reading, lexicon: ShareLexicon): boolean {
  const { figure } = quantity;
  const from = afterGap(text, figure.unitFrom);
  if (lexicon.lengths.has(wordKey(text, from, wordEnd(text, from)))) return false;
  const at = afterGap(text, figure.end);
  const next = wordKey(text, at, wordEnd(text, at));
  const end = beforeGap(text, quantity.core, floor);
  const before = wordKey(text, wordStart(text, end, floor), end);
  if (
    figure.digits === "0.5" &&
    (lexicon.notBefore.has(before) || (before !== "" && !reading.plain.has(before) && quantity.start === quantity.core))
  )
    return false;
  return (at > figure.end && lexicon.behind.has(next)) || lexicon.before.has(before);
}
