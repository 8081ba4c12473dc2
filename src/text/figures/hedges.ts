import type { BoundKind, Bounds } from "../../values/bounds.ts";
import type { Reading } from "./amount.ts";
import { afterGap, isLetter } from "./characters.ts";
import { movedBefore } from "./movement.ts";
import { phraseAt, phraseBefore } from "./phrases.ts";
import type { Hedge } from "./words.ts";

/** Hedges on one side of a figure, taken together, and how far they reach. */
export interface HedgeRun extends Hedge {
  /** Outer edge: the start of those before a figure, the end of those behind it. */
  edge: number;
}

/** More hedges than this do not stand before one figure. */
const longestRun = 4;

/**
 * Reads the hedges that end before a place: "as much as about", "at least another".
 *
 * @param text - Normalised text.
 * @param start - Where the figure begins.
 * @param floor - Lowest place that may be looked at.
 * @param reading - Words to read with.
 * @returns What they say together; `edge` is `start` where there are none. The bound nearest to the figure holds.
 */
export function hedgesBefore(text: string, start: number, floor: number, reading: Reading): HedgeRun {
  const run: HedgeRun = { bound: null, approximate: false, edge: start };
  let at = start;
  for (let length = 0; length < longestRun; length++) {
    const hedge = phraseBefore(reading.hedgesBefore, text, at, floor);
    if (hedge !== null) {
      if (hedge.means.degree && run.bound === null) break;
      if (hedge.means.unlessMoved && movedBefore(text, hedge.start, floor, reading)) break;
      run.bound ??= hedge.means.bound;
      run.approximate ||= hedge.means.approximate;
      run.unlessMoved ||= hedge.means.unlessMoved === true;
      run.edge = hedge.start;
      at = hedge.start;
      continue;
    }
    const filler = phraseBefore(reading.fillers, text, at, floor);
    if (filler === null) break;
    at = filler.start;
  }
  return run;
}

/** Reads the hedges that begin at a place, as before the second of two figures. */
export function hedgesFrom(text: string, from: number, reading: Reading): HedgeRun {
  const run: HedgeRun = { bound: null, approximate: false, edge: from };
  let degree = false;
  for (let length = 0; length < longestRun; length++) {
    const hedge = phraseAt(reading.hedgesAhead, text, run.edge);
    if (hedge === null) break;
    run.bound ??= hedge.means.bound;
    run.approximate ||= hedge.means.approximate;
    run.edge = afterGap(text, hedge.end);
    degree ||= hedge.means.degree === true;
  }
  return degree && run.bound === null ? { bound: null, approximate: false, edge: from } : run;
}

/** Reads the hedge that follows a figure: "or more", "+". */
export function hedgeAfter(text: string, end: number, reading: Reading): HedgeRun {
  const start = afterGap(text, end);
  // A sign belongs to the figure only against it: "$40m+", but not "$40 + tax".
  const hedge = start > end && !isLetter(text.charCodeAt(start)) ? null : phraseAt(reading.hedgesAfter, text, start);
  return hedge === null
    ? { bound: null, approximate: false, edge: end }
    : { bound: hedge.means.bound, approximate: hedge.means.approximate, edge: hedge.end };
}

/** Lays a bound over a plain value. */
export function boundsOf(value: number, bound: BoundKind | null, approximate: boolean): Bounds {
  if (bound === "at-least" || bound === "more-than") return { low: value, high: null, bound, approximate };
  if (bound === "at-most" || bound === "less-than") return { low: null, high: value, bound, approximate };
  return { low: value, high: value, bound: "exact", approximate };
}
