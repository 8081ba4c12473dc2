import type { PercentageUnit } from "../../values/percentage.ts";
import type { Reading } from "./amount.ts";
import { afterGap, afterJoint, beforeGap, isLetter, wordEnd, wordKey, wordStart } from "./characters.ts";
import type { Finisher } from "./find.ts";
import type { PhraseTable } from "./phrases.ts";
import { phraseAt } from "./phrases.ts";
import type { Quantity } from "./quantity.ts";
import type { UnitReader } from "./unit.ts";

/**
 * Makes the reader of the unit of a percentage behind a figure.
 *
 * @param units - The language's words for percent, percentage points and basis points, by their first word.
 * @returns A reader of units.
 */
export function percentageReader(units: PhraseTable<PercentageUnit>): UnitReader {
  return (text, figure) => {
    const at = afterJoint(text, figure.unitFrom);
    const match = phraseAt(units, text, at);
    if (match === null || (figure.form === "plenty" && at === figure.end)) return null;
    const unit = { kind: "percentage" as const, code: match.means, shift: 0, ambiguous: false };
    return { start: figure.start, end: match.end, unit, figure };
  };
}

/**
 * Makes mentions of percentages, with the direction of the words beside them.
 *
 * @param steps - Words that may stand between a word of movement and its percentage: "by".
 * @returns A finisher.
 */
export function percentageFinisher(steps: ReadonlySet<string>): Finisher {
  return (source, text, quantity, floor, reading) => {
    const { unit, start, end, low, high, bound, approximate } = quantity;
    if (unit?.kind !== "percentage") return null;
    const value = { low, high, bound, approximate, unit: unit.code as PercentageUnit };
    const direction = directionOf(text, quantity, floor, reading, steps);
    return {
      mention: { kind: "percentage", value, text: source.slice(start, end), start, end, ambiguous: false, direction },
      end,
    };
  };
}

/** Words that may stand between a verb of movement and its figure. */
const farthest = 3;

/**
 * Tells which way the words beside a percentage point: "fell 5 percent", "5 percent higher", "a drop of 5 percent"; null for a
 * level ("rose to 5 percent").
 */
function directionOf(
  text: string,
  quantity: Quantity,
  floor: number,
  reading: Reading,
  steps: ReadonlySet<string>,
): "up" | "down" | null {
  let edge = quantity.start;
  for (let words = 0; words <= farthest; words++) {
    const end = beforeGap(text, edge, floor);
    const start = wordStart(text, end, floor);
    if (start === end || end === edge) break;
    const word = wordKey(text, start, end);
    const movement = reading.movements.get(word);
    if (movement !== undefined && movement !== "any") return movement;
    if (!steps.has(word)) break;
    edge = start;
  }
  const at = afterGap(text, quantity.end);
  const end = wordEnd(text, at);
  if (at === quantity.end || !isLetter(text.charCodeAt(at))) return null;
  const movement = reading.movements.get(wordKey(text, at, end));
  return movement === "up" || movement === "down" ? movement : null;
}
