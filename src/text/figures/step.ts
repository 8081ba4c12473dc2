import { hedgesBefore, openerBefore } from "./hedges.ts";
import { movedBefore } from "./movement.ts";
import { type Reading, reopen } from "./reading.ts";

/** Farthest that a step may begin before the words behind its comma. */
const farthest = 60;

/** A figure with its sign, scale and unit, and the comma behind them. */
const stepShape = /[^\s\p{L}\d]?\d[\d.,]{0,15}[\p{L}%]{0,12}(?:[\s-]\p{L}{1,12}){0,3},\s$/u;

/**
 * Tells "rose 12 percent, from 8 to 9", which is a movement from one level to the other, from "is put at 12 percent, from 8 to 9",
 * where a range comes behind the comma.
 *
 * @param reading - The text; what is read already is looked at too.
 * @param from - Where "from" begins.
 * @returns True where a step, told by a word of movement, stands before it.
 */
export function stepBefore(reading: Reading, from: number): boolean {
  const first = Math.max(0, from - farthest);
  const step = stepShape.exec(reading.text.slice(first, from));
  if (step === null) return false;
  const open = reopen(reading, 0);
  const { edge } = hedgesBefore(open, first + step.index);
  return movedBefore(open, openerBefore(open, edge)?.start ?? edge);
}
