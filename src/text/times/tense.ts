import type { Lean } from "./expression.ts";

/** How far from an expression its clause is looked at. */
const reach = 120;

/** Where a sentence ends. */
const stop = /[.;!?]["')]?\s|\n\s?\n/g;

/**
 * Tells whether the clause around an expression speaks of the past or of what is to come: by the nearest cue before it
 * in its sentence, else by the first behind it.
 *
 * @param text - The text.
 * @param start - Where the expression begins.
 * @param end - One past its end.
 * @param cues - The language's words, with the flag `g`.
 * @returns -1 past, 1 to come, null where nothing tells.
 */
export function tenseAround(text: string, start: number, end: number, cues: RegExp): Lean | null {
  const before = text.slice(Math.max(0, start - reach), start);
  let from = 0;
  stop.lastIndex = 0;
  while (stop.test(before)) from = stop.lastIndex;
  let tense: Lean | null = null;
  cues.lastIndex = from;
  for (let cue = cues.exec(before); cue !== null; cue = cues.exec(before)) tense = tenseOf(cue);
  if (tense !== null) return tense;
  const behind = text.slice(end, end + reach);
  stop.lastIndex = 0;
  const to = stop.exec(behind)?.index ?? behind.length;
  cues.lastIndex = 0;
  const cue = cues.exec(behind.slice(0, to));
  return cue && tenseOf(cue);
}

const tenseOf = (cue: RegExpExecArray): Lean => (cue.groups?.ahead === undefined ? -1 : 1);
