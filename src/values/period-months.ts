import { monthOf, yearOf } from "./calendar-date.ts";
import { monthsAround } from "./calendar-unit.ts";
import type { FiscalPart, Period } from "./period.ts";

const monthsOfPart: Record<FiscalPart, number> = {
  year: 12,
  h1: 6,
  h2: 6,
  q1: 3,
  q2: 3,
  q3: 3,
  q4: 3,
  "nine-months": 9,
};

/**
 * Counts the months of a period.
 *
 * @param period - A period.
 * @returns Whole months; by the fiscal label where the days are not known. Null where the period is open or not sharp, or
 *   does not begin and end with a month.
 * @example
 * ```ts
 * monthsOf(quarterPeriod(2026, 2)); //=> 3
 * monthsOf(periodOf("2026-01-10", "2026-03-31")); //=> null
 * ```
 */
export function monthsOf({ start, end, open, fiscal, approximate }: Period): number | null {
  if (approximate || open !== null) return null;
  if (start === null || end === null) return fiscal === null ? null : monthsOfPart[fiscal.part];
  if (start !== monthsAround(start, 1)[0] || end !== monthsAround(end, 1)[1]) return null;
  return (yearOf(end) - yearOf(start)) * 12 + monthOf(end) - monthOf(start) + 1;
}
