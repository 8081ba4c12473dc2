import { addDays, dayOf, daysInMonth, monthOf, weekdayOf, yearOf } from "./calendar-date.ts";

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
  return `${day.slice(0, 8)}${daysInMonth(yearOf(day), monthOf(day))}`;
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
  const month = yearOf(day) * 12 + monthOf(day) - 1;
  const first = month - ((month - from) % length);
  return [firstOfMonth(Math.max(first, 12)), endOfMonth(firstOfMonth(first + length - 1))];
}

/** First day of a month, counted from January of the year 0. */
const firstOfMonth = (month: number): string => dayOf(Math.floor(month / 12), (month % 12) + 1, 1)!;
