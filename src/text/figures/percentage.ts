import type { PercentageMention } from "../../evidence/mention.ts";
import type { PercentageUnit } from "../../values/percentage.ts";
import type { Amount } from "./amount.ts";
import { afterGap, afterJoint, isDigit, isLetter } from "./characters.ts";
import { meets, type PhraseTable, phraseBeside } from "./phrases.ts";
import type { Reading, UnitReader } from "./reading.ts";
import type { FigureMention, Finisher } from "./search.ts";
import { readSignedRange } from "./signed-range.ts";
import { wordAfter, wordBefore } from "./tokens.ts";

/**
 * Makes the reader of the unit of a percentage behind a figure.
 *
 * @param units - The language's words for percent, percentage points and basis points, by their first word.
 * @param partUnits - Those behind a part, where a bare "point" is a percentage point: "a quarter-point cut".
 * @param ratios - Words of a ratio, which make a figure of use as a unit does: "2 out of 3".
 * @returns A reader of units.
 */
export function percentageReader(
  units: PhraseTable<PercentageUnit>,
  partUnits: PhraseTable<PercentageUnit>,
  ratios: PhraseTable<"out-of" | "in">,
): UnitReader {
  const read = (reading: Reading, amount: Amount): boolean => {
    const at = afterJoint(reading.text, amount.unitFrom);
    const match =
      phraseBeside(units, reading, at) ?? (amount.form === "part" ? phraseBeside(partUnits, reading, at) : null);
    if (match === null || (amount.form === "plenty" && at === amount.to)) return false;
    amount.end = match.end;
    amount.unit = { kind: "percentage", code: match.means, shift: 0, ambiguous: false };
    return true;
  };
  return {
    read,
    range: readSignedRange,
    begins: (word) => meets(units, word) || meets(ratios, word),
    ends: () => false,
  };
}

/** A language's words between a word of movement and its percentage. */
export interface Steps {
  /** All of them: "by", "of", "another". */
  any: ReadonlySet<string>;
  /** Those behind which the step stands whatever comes before: "by". */
  by: ReadonlySet<string>;
  /** Those that make a level of digits right behind them: "struck down the 10% levy". */
  levels: ReadonlySet<string>;
}

/**
 * Makes mentions of percentages, with the direction of the words beside them.
 *
 * @param steps - Words that may stand between a word of movement and its percentage: "by".
 * @returns A finisher.
 */
export function percentageFinisher(steps: Steps): Finisher {
  return (reading, { amount, start, end, low, high, bound, approximate }) => {
    if (amount.unit?.kind !== "percentage") return null;
    const value = { low, high, bound, approximate, unit: amount.unit.code as PercentageUnit };
    // Both ways at once is none.
    const both = bound === "range" && (low ?? 0) < 0 && (high ?? 0) > 0;
    const direction = both ? null : directionOf(reading, start, end, steps);
    return percentageMention(reading.source, start, end, value, direction);
  };
}

/** Makes the mention of a percentage. */
export function percentageMention(
  source: string,
  start: number,
  end: number,
  value: PercentageMention["value"],
  direction: PercentageMention["direction"],
): FigureMention {
  return { kind: "percentage", value, text: source.slice(start, end), start, end, ambiguous: false, direction };
}

/** Words that may stand between a word of movement and its figure, and, behind "by", what the verb moves. */
const farthest = 4;

/**
 * Tells which way the words beside a percentage point: "fell 5 percent", "5 percent higher", "cut its stake by 5 percent".
 *
 * @param reading - The text.
 * @param start - Where the percentage begins.
 * @param end - Where it ends.
 * @param steps - Words that may stand between; of those, `by` lets the verb's object stand between too.
 * @returns The direction, or null where there is none or the figure is a level ("rose to 5 percent").
 */
export function directionOf(reading: Reading, start: number, end: number, steps: Steps): "up" | "down" | null {
  const { text } = reading;
  let edge = start;
  let loose = false;
  for (let read = 0; read <= farthest; read++) {
    const { word, start: from, end: to } = wordBefore(reading, edge);
    if (to === edge) break;
    const way = word.movement;
    if (way !== undefined && way !== "any") return way;
    if (read === 0 && isDigit(text.charCodeAt(start)) && steps.levels.has(word.key)) break;
    loose ||= steps.by.has(word.key);
    if (loose ? !isLetter(word.key.charCodeAt(0)) : !steps.any.has(word.key)) break;
    edge = from;
  }
  const at = afterGap(text, end);
  const way = at > end ? wordAfter(reading, at).word.movement : undefined;
  return way === "up" || way === "down" ? way : null;
}
