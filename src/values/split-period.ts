import { addDays } from "./calendar-date.ts";
import { monthsAround } from "./calendar-unit.ts";
import { issue, NutgrafError } from "./issue.ts";
import { periodOf } from "./make-period.ts";
import type { Period } from "./period.ts";

/** Units that a period can be split into. */
export type SplitUnit = "month" | "quarter" | "half" | "year";

const monthsOf: Record<SplitUnit, number> = { month: 1, quarter: 3, half: 6, year: 12 };

/**
 * Cuts a period where calendar months, quarters, halves or years begin.
 *
 * @param period - A period with both dates.
 * @param unit - What to cut into.
 * @returns The pieces in order, without a gap or an overlap. A whole unit has it as its `unit`; a piece cut off at either
 *   end of the period has null. The first and last pieces are approximate where the period is.
 * @throws {@link NutgrafError} `period.open` where a side is open or unresolved, `option.invalid` for another unit.
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
  const months = monthsOf[unit];
  if (months === undefined) {
    throw new NutgrafError([issue("option.invalid", "/unit", Object.keys(monthsOf).join(" or "), unit)]);
  }
  const pieces: Period[] = [];
  for (let from = start; from <= end; ) {
    const [first, last] = monthsAround(from, months);
    const to: string = last < end ? last : end;
    const isWhole = from === first && to === last;
    const isOuter = from === start || to === end;
    pieces.push({ ...periodOf(from, to, isWhole ? unit : null), approximate: approximate && isOuter });
    if (to === end) break;
    from = addDays(to, 1);
  }
  return pieces;
}
