import type { BoundKind, Bounds } from "../../values/bounds.ts";
import { afterGap } from "./characters.ts";
import { movedBefore } from "./movement.ts";
import { type PhraseMatch, type PhraseTable, phraseBeside } from "./phrases.ts";
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

const isOpener = (means: Before): means is "between" | "from" | "by" =>
  means === "between" || means === "from" || means === "by";

/** Reads hedges one behind the other, to the side that the table is for. */
function readHedges(reading: Reading, from: number, table: PhraseTable<Before>): Hedges {
  const hedges = noHedges(from);
  const left = table.way < 0;
  let degree = false;
  for (let at = from, length = 0; length < longestRun; length++) {
    const phrase = phraseBeside(table, reading, at);
    if (phrase === null || isOpener(phrase.means)) break;
    const { means } = phrase;
    at = left ? phrase.start : afterGap(reading.text, phrase.end);
    if (means === "filler") {
      if (left) continue;
      break;
    }
    if (means === "degree" && left && hedges.bound === null) break;
    if (means === "up-to" && left && movedBefore(reading, at)) break;
    hedges.edge = at;
    hedges.approximate ||= means === "about";
    degree ||= means === "degree";
    hedges.loose ||= means === "up-to";
    if (means === "up-to") hedges.bound ??= "at-most";
    else if (means !== "about" && means !== "degree") hedges.bound ??= means;
  }
  hedges.approximate ||= degree && hedges.bound !== null;
  return hedges;
}

/**
 * Reads the hedges that end before a place: "as much as about", "at least another".
 *
 * @param reading - The text.
 * @param start - Where the figure begins.
 * @returns What they say together; `edge` is `start` where there are none.
 */
export const hedgesBefore = (reading: Reading, start: number): Hedges =>
  readHedges(reading, start, reading.words.before);

/** Reads the hedges that begin at a place, as before the second of two figures. */
export const hedgesFrom = (reading: Reading, from: number): Hedges => readHedges(reading, from, reading.words.ahead);

/** The word that opens two figures, before a place. */
export function openerBefore(reading: Reading, from: number): PhraseMatch<Before> | null {
  const phrase = phraseBeside(reading.words.before, reading, from);
  return phrase && isOpener(phrase.means) ? phrase : null;
}

/** Lays a bound over a plain value. */
export function boundsOf(value: number, bound: BoundKind | null, approximate: boolean): Bounds {
  const above = bound === "at-least" || bound === "more-than";
  const below = bound === "at-most" || bound === "less-than";
  return { low: below ? null : value, high: above ? null : value, bound: bound ?? "exact", approximate };
}
