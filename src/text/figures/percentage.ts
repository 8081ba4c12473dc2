import type { Span } from "../../evidence/span.ts";
import type { PercentageUnit } from "../../values/percentage.ts";
import type { Reading } from "./amount.ts";
import { afterGap, afterJoint, beforeGap, isLetter, wordEnd, wordKey, wordStart } from "./characters.ts";
import type { Finisher } from "./find.ts";
import type { PhraseTable } from "./phrases.ts";
import { phraseAt } from "./phrases.ts";
import type { UnitReader } from "./unit.ts";

/**
 * Makes the reader of the unit of a percentage behind a figure.
 *
 * @param units - The language's words for percent, percentage points and basis points, by their first word.
 * @param partUnits - The same behind a part, where a bare "point" is a percentage point: "a quarter-point cut".
 * @returns A reader of units.
 */
export function percentageReader(
  units: PhraseTable<PercentageUnit>,
  partUnits: PhraseTable<PercentageUnit>,
): UnitReader {
  return (text, figure) => {
    const at = afterJoint(text, figure.unitFrom);
    const match = phraseAt(figure.form === "part" ? partUnits : units, text, at);
    if (match === null || (figure.form === "plenty" && at === figure.end)) return null;
    const unit = { kind: "percentage" as const, code: match.means, shift: 0, ambiguous: false };
    return { start: figure.start, end: match.end, unit, figure };
  };
}

/** A language's words between a word of movement and its percentage. */
export interface Steps {
  /** All of them: "by", "of", "another". */
  any: ReadonlySet<string>;
  /** Those behind which the step stands whatever comes before: "by". */
  by: ReadonlySet<string>;
}

/**
 * Makes mentions of percentages, with the direction of the words beside them.
 *
 * @param steps - Words that may stand between a word of movement and its percentage: "by".
 * @returns A finisher.
 */
export function percentageFinisher(steps: Steps): Finisher {
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

/** Words that may stand between a word of movement and its figure, and, behind "by", what the verb moves. */
const farthest = 4;

/**
 * Tells which way the words beside a percentage point: "fell 5 percent", "5 percent higher", "cut its stake by 5 percent".
 *
 * @param text - Normalised text.
 * @param span - The percentage.
 * @param floor - Lowest place that may be looked at.
 * @param reading - Words of movement.
 * @param steps - Words that may stand between; of those, `by` lets the verb's object stand between too.
 * @returns The direction, or null where there is none or the figure is a level ("rose to 5 percent").
 */
export function directionOf(
  text: string,
  span: Span,
  floor: number,
  reading: Reading,
  steps: Steps,
): "up" | "down" | null {
  let edge = span.start;
  let loose = false;
  for (let words = 0; words <= farthest; words++) {
    const end = beforeGap(text, edge, floor);
    const start = wordStart(text, end, floor);
    if (start === end || end === edge) break;
    const word = wordKey(text, start, end);
    const movement = reading.movements.get(word);
    if (movement !== undefined && movement !== "any") return movement;
    loose ||= steps.by.has(word);
    if (!loose && !steps.any.has(word)) break;
    edge = start;
  }
  const at = afterGap(text, span.end);
  const end = wordEnd(text, at);
  if (at === span.end || !isLetter(text.charCodeAt(at))) return null;
  const movement = reading.movements.get(wordKey(text, at, end));
  return movement === "up" || movement === "down" ? movement : null;
}
