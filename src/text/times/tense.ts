import type { Lean } from "./expression.ts";
import type { TimeCues } from "./time-language.ts";

/** How far from an expression its clause is looked at. */
const reach = 120;

/**
 * Tells whether the clause around an expression speaks of the past or of what is to come: by the nearest cue before it
 * in its sentence, else by the first behind it.
 *
 * @param text - The text.
 * @param start - Where the expression begins.
 * @param end - One past its end.
 * @param cues - The language's words.
 * @returns -1 past, 1 to come, null where nothing tells.
 */
export function tenseAround(text: string, start: number, end: number, cues: TimeCues): Lean | null {
  const before = text.slice(Math.max(0, start - reach), start);
  const sentence = before.slice(lastBreak(before));
  const future = lastIndex(sentence, cues.future);
  const past = lastIndex(sentence, cues.past);
  if (future >= 0 || past >= 0) return future > past ? 1 : -1;
  const behind = text.slice(end, end + reach);
  const rest = behind.slice(0, firstBreak(behind));
  const ahead = rest.search(cues.future);
  const back = rest.search(cues.past);
  if (ahead < 0 && back < 0) return null;
  return ahead >= 0 && (back < 0 || ahead < back) ? 1 : -1;
}

/** Where the last sentence of a text begins, also behind a stop that is none of its own. */
function lastBreak(text: string): number {
  let at = -1;
  for (const found of text.matchAll(/[.;!?]["')]?\s|\n\s*\n/g)) at = found.index + found[0].length;
  return Math.max(at, 0);
}

function firstBreak(text: string): number {
  const at = text.search(/[.;!?]["')]?\s|\n\s*\n/);
  return at < 0 ? text.length : at;
}

function lastIndex(text: string, cue: RegExp): number {
  let at = -1;
  for (const found of text.matchAll(cue)) at = found.index;
  return at;
}
