import { addDays, addMonths, daysInMonth, monthOf, weekdayOf, yearOf } from "./calendar-date.ts";

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
 * Gives the last day of the week that a day is in.
 *
 * @param day - `YYYY-MM-DD`.
 * @param weekStart - ISO weekday that a week begins with: 1 Monday (the default) to 7 Sunday.
 * @returns `YYYY-MM-DD`.
 */
export function endOfWeek(day: string, weekStart = 1): string {
  return addDays(startOfWeek(day, weekStart), 6);
}

/**
 * Gives the first day of the month that a day is in.
 *
 * @param day - `YYYY-MM-DD`.
 * @returns `YYYY-MM-DD`.
 */
export function startOfMonth(day: string): string {
  return `${day.slice(0, 8)}01`;
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
 * Gives the first day of the calendar quarter that a day is in.
 *
 * @param day - `YYYY-MM-DD`.
 * @returns `YYYY-MM-DD`.
 */
export function startOfQuarter(day: string): string {
  return startOfMonths(day, 3);
}

/**
 * Gives the last day of the calendar quarter that a day is in.
 *
 * @param day - `YYYY-MM-DD`.
 * @returns `YYYY-MM-DD`.
 */
export function endOfQuarter(day: string): string {
  return endOfMonth(addMonths(startOfQuarter(day), 2));
}

/**
 * Gives the first day of the calendar half that a day is in.
 *
 * @param day - `YYYY-MM-DD`.
 * @returns `YYYY-MM-DD`, 1 January or 1 July.
 */
export function startOfHalf(day: string): string {
  return startOfMonths(day, 6);
}

/**
 * Gives the last day of the calendar half that a day is in.
 *
 * @param day - `YYYY-MM-DD`.
 * @returns `YYYY-MM-DD`, 30 June or 31 December.
 */
export function endOfHalf(day: string): string {
  return `${day.slice(0, 5)}${monthOf(day) > 6 ? "12-31" : "06-30"}`;
}

/**
 * Gives the first day of the year that a day is in.
 *
 * @param day - `YYYY-MM-DD`.
 * @returns `YYYY-MM-DD`.
 */
export function startOfYear(day: string): string {
  return `${day.slice(0, 5)}01-01`;
}

/**
 * Gives the last day of the year that a day is in.
 *
 * @param day - `YYYY-MM-DD`.
 * @returns `YYYY-MM-DD`.
 */
export function endOfYear(day: string): string {
  return `${day.slice(0, 5)}12-31`;
}

/**
 * Gives the first day of the decade that a day is in: the years that share their first three digits.
 *
 * @param day - `YYYY-MM-DD`, from the year 10 on.
 * @returns `YYYY-MM-DD`: `2020-01-01` for any day of 2020 to 2029.
 */
export function startOfDecade(day: string): string {
  return `${day.slice(0, 3)}0-01-01`;
}

/**
 * Gives the last day of the decade that a day is in: the years that share their first three digits.
 *
 * @param day - `YYYY-MM-DD`.
 * @returns `YYYY-MM-DD`: `2029-12-31` for any day of 2020 to 2029.
 */
export function endOfDecade(day: string): string {
  return `${day.slice(0, 3)}9-12-31`;
}

/**
 * Gives the first day of the century that a day is in, as ISO 8601 and TIMEX3 count: the years that share their first
 * two digits.
 *
 * @param day - `YYYY-MM-DD`, from the year 100 on.
 * @returns `YYYY-MM-DD`: `2000-01-01` for any day of 2000 to 2099.
 */
export function startOfCentury(day: string): string {
  return `${day.slice(0, 2)}00-01-01`;
}

/**
 * Gives the last day of the century that a day is in: the years that share their first two digits.
 *
 * @param day - `YYYY-MM-DD`.
 * @returns `YYYY-MM-DD`: `2099-12-31` for any day of 2000 to 2099.
 */
export function endOfCentury(day: string): string {
  return `${day.slice(0, 2)}99-12-31`;
}

function startOfMonths(day: string, length: number): string {
  const month = monthOf(day);
  return `${day.slice(0, 5)}${String(month - ((month - 1) % length)).padStart(2, "0")}-01`;
}
