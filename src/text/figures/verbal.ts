import type { Bounds } from "../../values/bounds.ts";
import type { PercentageUnit } from "../../values/percentage.ts";
import type { Reading } from "./amount.ts";
import { afterGap, afterJoint, beforeGap, isDigit, isLetter, wordEnd, wordKey, wordStart } from "./characters.ts";
import { readDigits } from "./digits.ts";
import type { FigureMention, Finished, PhraseReader } from "./find.ts";
import { hedgesBefore } from "./hedges.ts";
import { movedFrom } from "./movement.ts";
import { directionOf, type Steps } from "./percentage.ts";
import { type PhraseTable, phraseAt } from "./phrases.ts";

/** A percentage that is said without a figure. */
export interface VerbalPercentage extends Bounds {
  /** Which way it points by itself: "doubled" is up, "halved" down; null for "double-digit". */
  direction: "up" | "down" | null;
  /** What must stand near for the words to mean a percentage: nothing, a word of movement or percent, the percent itself. */
  needs: "nothing" | "movement" | "percent" | "auxiliary";
}

/** A language's words for percentages without a figure, ready to be looked up. */
export interface VerbalLexicon {
  /** Whole phrases by their first word. */
  phrases: PhraseTable<VerbalPercentage>;
  /** Parts of a decade by word, as the units that they span: mid is 4 to 6. */
  positions: ReadonlyMap<string, readonly [number, number]>;
  /** Decades by word: "thirties". */
  decades: ReadonlyMap<string, number>;
  /** Words before a bare verb: "to double". */
  auxiliaries: ReadonlySet<string>;
  /** First words of all this. */
  triggers: readonly string[];
}

/** Words between a phrase and the word of movement behind it: "double-digit revenue growth". */
const farthest = 3;

/**
 * Makes the reader of percentages that are said without a figure: "high single digits", "mid-30s percent", "doubled".
 *
 * @param lexicon - The language's words.
 * @param units - Units of percentages by their first word.
 * @param steps - Words between a word of movement and a percentage.
 * @returns A reader of phrases.
 */
export function verbalReader(lexicon: VerbalLexicon, units: PhraseTable<PercentageUnit>, steps: Steps): PhraseReader {
  return (source, text, at, floor, reading) => {
    const phrase = phraseAt(lexicon.phrases, text, at);
    const decade = phrase === null ? decadeAt(text, at, lexicon) : null;
    const found = phrase === null ? decade : { ...phrase.means, end: phrase.end };
    if (found === null) return null;
    const end = phraseAt(units, text, afterJoint(text, found.end))?.end ?? found.end;
    if (end === found.end && !fits(text, at, found.end, floor, found.needs, reading, lexicon)) return null;
    const direction = found.direction ?? directionOf(text, { start: at, end }, floor, reading, steps);
    return mentionOf(source, text, at, end, floor, { ...found, direction }, reading);
  };
}

function mentionOf(
  source: string,
  text: string,
  at: number,
  end: number,
  floor: number,
  found: VerbalPercentage,
  reading: Reading,
): Finished {
  const hedge = hedgesBefore(text, at, floor, reading);
  const start = hedge.edge;
  const { direction } = found;
  let { low, high, bound, approximate } = found;
  if (hedge.bound === "more-than" || hedge.bound === "at-least") [high, bound] = [null, hedge.bound];
  if (hedge.bound === "less-than" || hedge.bound === "at-most") [low, bound] = [null, hedge.bound];
  approximate ||= hedge.approximate;
  const value = { low, high, bound, approximate, unit: "percent" as const };
  const mention: FigureMention = {
    kind: "percentage",
    value,
    text: source.slice(start, end),
    start,
    end,
    ambiguous: false,
    direction,
  };
  return { mention, end };
}

/** "mid-30s", "low twenties": three of the ten, and only ever a percentage where the unit follows. */
function decadeAt(text: string, at: number, lexicon: VerbalLexicon): (VerbalPercentage & { end: number }) | null {
  const stop = wordEnd(text, at);
  const position = lexicon.positions.get(wordKey(text, at, stop));
  if (position === undefined) return null;
  const from = afterJoint(text, stop);
  let tens: number | undefined;
  let end = wordEnd(text, from);
  if (isDigit(text.charCodeAt(from))) {
    const figure = readDigits(text, from, from);
    if (figure === null || !/^\d0$/.test(figure.digits) || text.charCodeAt(figure.end) !== 115) return null;
    tens = Number(figure.digits);
    end = figure.end + 1;
  } else tens = lexicon.decades.get(wordKey(text, from, end));
  if (tens === undefined || isLetter(text.charCodeAt(end))) return null;
  return {
    low: tens + position[0],
    high: tens + position[1],
    bound: "range",
    approximate: true,
    direction: null,
    needs: "percent",
    end,
  };
}

function fits(
  text: string,
  start: number,
  end: number,
  floor: number,
  needs: VerbalPercentage["needs"],
  reading: Reading,
  lexicon: VerbalLexicon,
): boolean {
  if (needs === "nothing") return true;
  if (needs === "percent") return false;
  if (needs === "auxiliary") {
    const stop = beforeGap(text, start, floor);
    return lexicon.auxiliaries.has(wordKey(text, wordStart(text, stop, floor), stop));
  }
  let at = end;
  for (let words = 0; words < farthest; words++) {
    const from = afterGap(text, at);
    const stop = wordEnd(text, from);
    if (from === at || stop === from) break;
    const movement = reading.movements.get(wordKey(text, from, stop));
    if (movement !== undefined && movement !== "any") return true;
    at = stop;
  }
  return movedFrom(text, start, floor, reading);
}
