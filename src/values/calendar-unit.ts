import { addDays, dayOfMonths, monthsOf, weekdayOf } from "./calendar-date.ts";

/**
 * Gives the first day of the week that a day is in.
 *
 * @param day - `YYYY-MM-DD`.
 * @param weekStart - ISO weekday that a week begins with: 1 Monday (the default) to 7 Sunday.
 * @returns `YYYY-MM-DD`.
 * @example
 * ```ts
 * startOfWeek("2025-10-17"); //=> "2025-10-13"
 * startOfWeek("2025-10-17", 7); //=> "2025-10-12"
 * ```
 */
export function startOfWeek(day: string, weekStart = 1): string {
  return addDays(day, -((weekdayOf(day) - weekStart + 7) % 7));
}

/**
 * Gives the last day of the month that a day is in.
 *
 * @param day - `YYYY-MM-DD`.
 * @returns `YYYY-MM-DD`.
 */
export function endOfMonth(day: string): string {
  return dayOfMonths(monthsOf(day), 31);
}

/**
 * Gives the first and the last day of the stretch of months that a day is in, where time is cut into stretches of so many
 * months: 3 for quarters, 12 for years, 1200 for centuries.
 *
 * @param day - `YYYY-MM-DD`.
 * @param length - Months of a stretch.
 * @param from - A month that a stretch begins with, counted from January as 0: 2 for meteorological seasons.
 * @returns Both days, no earlier than 0001-01-01.
 * @example
 * ```ts
 * monthsAround("2025-11-30", 3); //=> ["2025-10-01", "2025-12-31"]
 * monthsAround("2025-11-30", 3, 2); //=> ["2025-09-01", "2025-11-30"]
 * ```
 */
export function monthsAround(day: string, length: number, from = 0): [first: string, last: string] {
  return monthsAt(monthsOf(day), length, from);
}

/**
 * The same for a month that is counted from January of the year 0.
 *
 * @param month - Its number.
 * @param length - Months of a stretch.
 * @param from - A month that a stretch begins with.
 * @returns Both days.
 */
export function monthsAt(month: number, length: number, from = 0): [first: string, last: string] {
  const first = month - ((month - from) % length);
  return [dayOfMonths(Math.max(first, 12), 1), dayOfMonths(first + length - 1, 31)];
}
