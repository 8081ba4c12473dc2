import type { BoundKind, Bounds } from "../../values/bounds.ts";
import { afterGap } from "./characters.ts";
import { movedBefore } from "./movement.ts";
import { type PhraseMatch, phraseBeside } from "./phrases.ts";
import type { Before, Reading } from "./reading.ts";

/** Words on one side of a figure that bound or blur it, taken together. */
export interface Hedges {
  /** The limit that they set, or null where they set none; the one nearest to the figure holds. */
  bound: BoundKind | null;
  /** True where they say that the figure is not sharp. */
  approximate: boolean;
  /** True for "up to", which is no bound before "from". */
  loose: boolean;
  /** Outer edge: the start of those before a figure; where the figure begins behind those ahead of it. */
  edge: number;
}

/** No words at all. */
export const noHedges = (edge: number): Hedges => ({ bound: null, approximate: false, loose: false, edge });

/** More hedges than this do not stand before one figure. */
const longestRun = 4;

const isOpener = (means: Before): boolean => means === "between" || means === "from" || means === "by";

function take(hedges: Hedges, means: Before, edge: number): void {
  hedges.edge = edge;
  if (means === "about" || means === "degree") hedges.approximate = true;
  else if (means === "up-to") {
    hedges.bound ??= "at-most";
    hedges.loose = true;
  } else hedges.bound ??= means as BoundKind;
}

/**
 * Reads the hedges that end before a place: "as much as about", "at least another".
 *
 * @param reading - The text.
 * @param start - Where the figure begins.
 * @returns What they say together; `edge` is `start` where there are none.
 */
export function hedgesBefore(reading: Reading, start: number): Hedges {
  const { text, floor, words } = reading;
  const hedges = noHedges(start);
  for (let at = start, length = 0; length < longestRun; length++) {
    const phrase = phraseBeside(words.before, text, at, -1, floor);
    if (phrase === null || isOpener(phrase.means) || (phrase.means === "degree" && hedges.bound === null)) break;
    at = phrase.start;
    if (phrase.means === "filler") continue;
    if (phrase.means === "up-to" && movedBefore(reading, at)) break;
    take(hedges, phrase.means, at);
  }
  return hedges;
}

/** Reads the hedges that begin at a place, as before the second of two figures. */
export function hedgesFrom({ text, words }: Reading, from: number): Hedges {
  const hedges = noHedges(from);
  let degree = false;
  for (let length = 0; length < longestRun; length++) {
    const phrase = phraseBeside(words.ahead, text, hedges.edge, 1);
    if (phrase === null || isOpener(phrase.means) || phrase.means === "filler") break;
    degree ||= phrase.means === "degree";
    take(hedges, phrase.means, afterGap(text, phrase.end));
  }
  return degree && hedges.bound === null ? noHedges(from) : hedges;
}

/** The word that opens two figures, before a place. */
export function openerBefore({ text, floor, words }: Reading, from: number): PhraseMatch<Before> | null {
  const phrase = phraseBeside(words.before, text, from, -1, floor);
  return phrase && isOpener(phrase.means) ? phrase : null;
}

/** Lays a bound over a plain value. */
export function boundsOf(value: number, bound: BoundKind | null, approximate: boolean): Bounds {
  const above = bound === "at-least" || bound === "more-than";
  const below = bound === "at-most" || bound === "less-than";
  return { low: below ? null : value, high: above ? null : value, bound: bound ?? "exact", approximate };
}
