import type { Bounds } from "../../values/bounds.ts";
import type { PercentageUnit } from "../../values/percentage.ts";
import { afterJoint, isLetter } from "./characters.ts";
import { hedgesBefore } from "./hedges.ts";
import { movedFrom } from "./movement.ts";
import { directionOf, percentageMention, type Steps } from "./percentage.ts";
import { type PhraseTable, phraseBeside } from "./phrases.ts";
import type { Reading } from "./reading.ts";
import type { PhraseReader } from "./search.ts";
import { wordAfter, wordBefore } from "./tokens.ts";

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
  /** Parts of a decade by word, by the first of the three units that they span: mid is 4 to 6. */
  positions: ReadonlyMap<string, number>;
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
  return (reading, at) => {
    const { text, source } = reading;
    const phrase = phraseBeside(lexicon.phrases, reading, at);
    const found = phrase === null ? decadeAt(reading, at, lexicon) : { ...phrase.means, end: phrase.end };
    if (found === null) return null;
    const end = phraseBeside(units, reading, afterJoint(text, found.end))?.end ?? found.end;
    if (end === found.end && !fits(reading, at, end, found.needs, lexicon)) return null;
    const hedge = hedgesBefore(reading, at);
    let { low, high, bound, approximate } = found;
    if (hedge.bound === "more-than" || hedge.bound === "at-least") [high, bound] = [null, hedge.bound];
    if (hedge.bound === "less-than" || hedge.bound === "at-most") [low, bound] = [null, hedge.bound];
    approximate ||= hedge.approximate;
    const value = { low, high, bound, approximate, unit: "percent" as const };
    return percentageMention(source, hedge.edge, end, value, found.direction ?? directionOf(reading, at, end, steps));
  };
}

/** "mid-30s", "low twenties": three of the ten, and only ever a percentage where the unit follows. */
function decadeAt(reading: Reading, at: number, lexicon: VerbalLexicon): (VerbalPercentage & { end: number }) | null {
  const { text } = reading;
  const { word, end: to } = wordAfter(reading, at);
  const position = lexicon.positions.get(word.key);
  if (position === undefined) return null;
  const from = afterJoint(text, to);
  const inDigits = /^[1-9]0s$/.test(text.slice(from, from + 3));
  const decade = wordAfter(reading, from);
  const tens = inDigits ? Number(text.slice(from, from + 2)) : lexicon.decades.get(decade.word.key);
  const end = inDigits ? from + 3 : decade.end;
  if (tens === undefined || isLetter(text.charCodeAt(end))) return null;
  const [low, high] = [tens + position, tens + position + 2];
  return { low, high, bound: "range", approximate: true, direction: null, needs: "percent", end };
}

function fits(
  reading: Reading,
  start: number,
  end: number,
  needs: VerbalPercentage["needs"],
  { auxiliaries }: VerbalLexicon,
): boolean {
  if (needs === "nothing") return true;
  if (needs === "percent") return false;
  if (needs === "auxiliary") return auxiliaries.has(wordBefore(reading, start).word.key);
  for (let at = end, read = 0; read < farthest; read++) {
    const { word, start: from, end: to } = wordAfter(reading, at);
    if (from === at || !isLetter(word.key.charCodeAt(0))) break;
    if (word.movement === "up" || word.movement === "down") return true;
    at = to;
  }
  return movedFrom(reading, start);
}
