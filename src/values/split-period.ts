import { addDays } from "./calendar-date.ts";
import {
  endOfHalf,
  endOfMonth,
  endOfQuarter,
  endOfYear,
  startOfHalf,
  startOfMonth,
  startOfQuarter,
  startOfYear,
} from "./calendar-unit.ts";
import { issue, NutgrafError } from "./issue.ts";
import { periodOf } from "./make-period.ts";
import type { Period } from "./period.ts";

/** Units that a period can be split into. */
export type SplitUnit = "month" | "quarter" | "half" | "year";

/**
 * Cuts a period where calendar months, quarters, halves or years begin.
 *
 * @param period - A period with both dates.
 * @param unit - What to cut into.
 * @returns The pieces in order, without a gap or an overlap. A whole unit has it as its `unit`; a piece cut off at either
 *   end of the period has null. The first and last pieces are approximate where the period is.
 * @throws {@link NutgrafError} `period.open` where a side is open or unresolved.
 * @example
 * ```ts
 * splitPeriod(yearPeriod(2025), "quarter").map((piece) => piece.start);
 * //=> ["2025-01-01", "2025-04-01", "2025-07-01", "2025-10-01"]
 * ```
 */
export function splitPeriod(period: Period, unit: SplitUnit): Period[] {
  const { start, end, approximate } = period;
  if (start === null || end === null) {
    throw new NutgrafError([issue("period.open", start === null ? "/start" : "/end", "a day, to split up to", null)]);
  }
  const pieces: Period[] = [];
  for (let from = start; from <= end; ) {
    const last = lastOf(from, unit);
    const to: string = last < end ? last : end;
    const isWhole = from === firstOf(from, unit) && to === last;
    const isOuter = from === start || to === end;
    pieces.push({ ...periodOf(from, to, isWhole ? unit : null), approximate: approximate && isOuter });
    if (to === end) break;
    from = addDays(to, 1);
  }
  return pieces;
}

function firstOf(day: string, unit: SplitUnit): string {
  if (unit === "month") return startOfMonth(day);
  if (unit === "quarter") return startOfQuarter(day);
  return unit === "half" ? startOfHalf(day) : startOfYear(day);
}

function lastOf(day: string, unit: SplitUnit): string {
  if (unit === "month") return endOfMonth(day);
  if (unit === "quarter") return endOfQuarter(day);
  return unit === "half" ? endOfHalf(day) : endOfYear(day);
}
