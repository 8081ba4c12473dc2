import { getISOWeek } from "date-fns/getISOWeek";
import { getISOWeekYear } from "date-fns/getISOWeekYear";
import { type Issue, issue, NutgrafError } from "./issue.ts";
import { once } from "./once.ts";

/**
 * Tells whether a text is a day of the proleptic Gregorian calendar in the form `YYYY-MM-DD`, years 0001 to 9999.
 *
 * @param text - Any string.
 * @returns True for an existing day in exactly that form; false for `2026-02-30`, `2026-2-3`, `20260203`.
 * @example
 * ```ts
 * isDay("2026-02-28"); //=> true
 * isDay("2026-02-30"); //=> false
 * ```
 * @see Source: ISO 8601-1, calendar dates in extended form.
 */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  return exists(yearOf(text), monthOf(text), dayOfMonth(text));
}

/**
 * Gives what is wrong with a day that an option names.
 *
 * @param path - JSON Pointer to the option.
 * @param text - Any string.
 * @returns One issue `date.invalid`, or none.
 */
export function checkDay(path: string, text: string): Issue[] {
  return isDay(text) ? [] : [issue("date.invalid", path, "a day YYYY-MM-DD that exists", text)];
}

/**
 * Writes year, month and day of the month as a day.
 *
 * @param year - 1 to 9999.
 * @param month - 1 to 12.
 * @param day - 1 to 31.
 * @returns `YYYY-MM-DD`, or null where there is no such day.
 * @example
 * ```ts
 * dayOf(2025, 10, 17); //=> "2025-10-17"
 * dayOf(2025, 2, 29); //=> null
 * ```
 */
export function dayOf(year: number, month: number, day: number): string | null {
  return exists(year, month, day) ? written(year, month, day) : null;
}

/**
 * Gives the year of a day.
 *
 * @param day - `YYYY-MM-DD`.
 * @returns 1 to 9999.
 */
export function yearOf(day: string): number {
  return digits(day, 0, 4);
}

/**
 * Gives the month of a day.
 *
 * @param day - `YYYY-MM-DD`.
 * @returns 1 (January) to 12.
 */
export function monthOf(day: string): number {
  return digits(day, 5, 7);
}

/**
 * Gives the day of the month of a day.
 *
 * @param day - `YYYY-MM-DD`.
 * @returns 1 to 31.
 */
export function dayOfMonth(day: string): number {
  return digits(day, 8, 10);
}

/**
 * Gives how many days a month has.
 *
 * @param year - 1 to 9999.
 * @param month - 1 to 12.
 * @returns 28 to 31.
 * @example
 * ```ts
 * daysInMonth(2024, 2); //=> 29
 * ```
 */
export function daysInMonth(year: number, month: number): number {
  // By hand rather than by date-fns: every schema with a day in it asks this, and it is smaller and faster.
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * Gives the weekday of a day.
 *
 * @param day - `YYYY-MM-DD`.
 * @returns ISO weekday, 1 (Monday) to 7 (Sunday).
 * @example
 * ```ts
 * weekdayOf("2025-10-17"); //=> 5
 * ```
 */
export function weekdayOf(day: string): number {
  return weekdayOfNumber(numberOf(day));
}

/**
 * Orders two days.
 *
 * @param a - `YYYY-MM-DD`.
 * @param b - `YYYY-MM-DD`.
 * @returns -1 where `a` is earlier, 1 where it is later, 0 for the same day.
 */
export function compareDays(a: string, b: string): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Counts the days from one day to another.
 *
 * @param from - `YYYY-MM-DD`.
 * @param to - `YYYY-MM-DD`.
 * @returns Whole days, negative where `to` is earlier, 0 for the same day.
 * @example
 * ```ts
 * daysBetween("2025-12-31", "2026-01-01"); //=> 1
 * ```
 */
export function daysBetween(from: string, to: string): number {
  return numberOf(to) - numberOf(from);
}

/**
 * Moves a day by whole days.
 *
 * @param day - `YYYY-MM-DD`.
 * @param amount - Days, negative for earlier.
 * @returns `YYYY-MM-DD`.
 * @throws {@link NutgrafError} `date.invalid` where the result lies outside the years 0001 to 9999.
 */
export function addDays(day: string, amount: number): string {
  const moved = dayOfMonth(day) + amount;
  if (moved > 0 && moved < 29) return day.slice(0, 8) + two(moved);
  // A day of UTC always has 24 hours.
  return fromDate(new Date((numberOf(day) + amount) * dayLength));
}

/**
 * Moves a day by whole months, to the last day of the month where that month is shorter.
 *
 * Clamping does not come back: add all months to one anchor rather than one month again and again.
 *
 * @param day - `YYYY-MM-DD`.
 * @param amount - Months, negative for earlier.
 * @returns `YYYY-MM-DD`.
 * @throws {@link NutgrafError} `date.invalid` where the result lies outside the years 0001 to 9999.
 * @example
 * ```ts
 * addMonths("2025-01-31", 1); //=> "2025-02-28"
 * ```
 */
export function addMonths(day: string, amount: number): string {
  // By hand rather than by date-fns: it is smaller and several times faster, and every reading of a date comes by here.
  return dayOfMonths(monthsOf(day) + amount, dayOfMonth(day));
}

/**
 * Counts the months up to that of a day, from January of the year 0.
 *
 * @param day - `YYYY-MM-DD`.
 * @returns 12 for January of the year 1.
 */
export function monthsOf(day: string): number {
  return yearOf(day) * 12 + monthOf(day) - 1;
}

/**
 * Gives a day of a month that {@link monthsOf} counts.
 *
 * @param months - Months from January of the year 0.
 * @param day - Day of the month; where the month is shorter, its last day is taken.
 * @returns `YYYY-MM-DD`.
 * @throws {@link NutgrafError} `date.invalid` where the result lies outside the years 0001 to 9999.
 */
export function dayOfMonths(months: number, day: number): string {
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  if (!isIn(year, 1, 9999)) throw new NutgrafError([issue("date.invalid", "", "a day of the years 1 to 9999", year)]);
  return written(year, month, day > 28 ? Math.min(day, daysInMonth(year, month)) : day);
}

/**
 * Moves a day by whole years; 29 February moves to the 28th where the year has none.
 *
 * @param day - `YYYY-MM-DD`.
 * @param amount - Years, negative for earlier.
 * @returns `YYYY-MM-DD`.
 * @throws {@link NutgrafError} `date.invalid` where the result lies outside the years 0001 to 9999.
 */
export function addYears(day: string, amount: number): string {
  return addMonths(day, amount * 12);
}

/**
 * Gives the ISO week that a day is in.
 *
 * @param day - `YYYY-MM-DD`.
 * @returns `year` the year that the week counts in, which differs from the day's around New Year; `week` 1 to 53.
 * @example
 * ```ts
 * isoWeekOf("2027-01-01"); //=> { year: 2026, week: 53 }
 * ```
 * @see Source: ISO 8601-1, week dates.
 */
export function isoWeekOf(day: string): { year: number; week: number } {
  const date = toDate(day);
  return { year: getISOWeekYear(date), week: getISOWeek(date) };
}

/**
 * Gives the Monday of an ISO week.
 *
 * @param year - Year that the week counts in, 1 to 9998.
 * @param week - 1 to 53.
 * @returns `YYYY-MM-DD`, or null where the year has no such week.
 * @example
 * ```ts
 * isoWeekStart(2026, 53); //=> "2026-12-28"
 * isoWeekStart(2025, 53); //=> null
 * ```
 */
export function isoWeekStart(year: number, week: number): string | null {
  // 4 January is always in week 1.
  const fourth = dayOf(year, 1, 4);
  if (fourth === null || year > 9998 || !isIn(week, 1, 53)) return null;
  const thursday = addDays(fourth, 4 - weekdayOf(fourth) + (week - 1) * 7);
  return yearOf(thursday) === year ? addDays(thursday, -3) : null;
}

/**
 * Gives the instant at which a day begins in UTC.
 *
 * @param day - `YYYY-MM-DD`.
 * @returns A `Date` whose local fields are the UTC ones, so that date-fns reads the same day in every time zone.
 */
export function toDate(day: string): Date {
  return new (utcDay())(numberOf(day) * dayLength);
}

/**
 * Gives the day that an instant falls on in UTC.
 *
 * @param date - An instant.
 * @returns `YYYY-MM-DD`.
 * @throws {@link NutgrafError} `date.invalid` for an invalid date and outside the years 0001 to 9999.
 */
export function fromDate(date: Date): string {
  const year = date.getUTCFullYear();
  if (!isIn(year, 1, 9999)) throw new NutgrafError([issue("date.invalid", "", "a day of the years 1 to 9999", year)]);
  return written(year, date.getUTCMonth() + 1, date.getUTCDate());
}

// date-fns reads local fields, and some zones skip days (Apia) or midnights (Santiago). With local fields that are the
// UTC ones the answers are the same everywhere.
const utcDay = /* @__PURE__ */ once(() => {
  class UtcDay extends Date {
    override getTimezoneOffset(): number {
      return 0;
    }
  }
  for (const field of ["FullYear", "Month", "Date", "Day", "Hours", "Minutes", "Seconds", "Milliseconds"]) {
    for (const verb of ["get", "set"]) {
      Reflect.defineProperty(UtcDay.prototype, `${verb}${field}`, {
        value: Reflect.get(Date.prototype, `${verb}UTC${field}`),
      });
    }
  }
  return UtcDay;
});

/** Milliseconds of a day of UTC. */
const dayLength = 86_400_000;

/**
 * Counts a day from the first of 1970, which is 0.
 *
 * @param year - 1 to 9999.
 * @param month - 1 to 12.
 * @param day - 1 to 31.
 * @returns Whole days, negative before 1970.
 */
export function dayNumber(year: number, month: number, day: number): number {
  // Counted from March, a leap day is the last of its year, and months of 31 and 30 days take turns. Several times faster
  // than a `Date`: many days are weighed for one that is taken.
  const march = month > 2 ? year : year - 1;
  const leaps = (march >> 2) - Math.floor(march / 100) + Math.floor(march / 400);
  return march * 365 + leaps + Math.floor((((month + 9) % 12) * 153 + 2) / 5) + day - 719_469;
}

/**
 * Gives the weekday of a day by its number.
 *
 * @param number - What {@link dayNumber} gives.
 * @returns ISO weekday, 1 (Monday) to 7 (Sunday).
 */
export function weekdayOfNumber(number: number): number {
  // The first of 1970 was a Thursday.
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

const numberOf = (day: string): number => dayNumber(yearOf(day), monthOf(day), dayOfMonth(day));

/** The number that some digits of a text say. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) number = number * 10 + text.charCodeAt(at) - 48;
  return number;
}

const two = (value: number): string => (value > 9 ? "" : "0") + value;

const written = (year: number, month: number, day: number): string =>
  `${year > 999 ? year : `${year}`.padStart(4, "0")}-${two(month)}-${two(day)}`;

const exists = (year: number, month: number, day: number): boolean =>
  isIn(year, 1, 9999) && isIn(month, 1, 12) && isIn(day, 1, daysInMonth(year, month));

const isIn = (value: number, low: number, high: number): boolean =>
  Number.isInteger(value) && value >= low && value <= high;
