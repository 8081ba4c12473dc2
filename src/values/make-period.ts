import { addDays, dayOf, isDay, isoWeekStart } from "./calendar-date.ts";
import { endOfMonth, monthsAround } from "./calendar-unit.ts";
import { type Issue, issue, NutgrafError } from "./issue.ts";
import { checkPeriod, type Period, type PeriodUnit } from "./period.ts";

/**
 * Makes a period from its first to its last day.
 *
 * @param start - First day `YYYY-MM-DD`; null for an open start: "by 2025".
 * @param end - Last day, inclusive; null for an open end: "since 2019".
 * @param unit - Granularity in which it was said, or null.
 * @returns A sharp calendar period that was not read from a text.
 * @throws {@link NutgrafError} `date.invalid` for a day that does not exist, `period.order` where the first day is after
 *   the last, `period.open` where both are null.
 * @example
 * ```ts
 * periodOf("2025-10-17", "2025-10-19").end; //=> "2025-10-19"
 * periodOf(null, "2025-12-31").open; //=> "start"
 * ```
 */
export function periodOf(start: string | null, end: string | null, unit: PeriodUnit | null = null): Period {
  const open = start === null ? "start" : end === null ? "end" : null;
  const issues: Issue[] = [
    ...checkDay("/start", start),
    ...checkDay("/end", end),
    ...checkPeriod({ start, end, open }),
  ];
  if (start === null && end === null) issues.push(issue("period.open", "/end", "a day, as the start is open", end));
  if (issues.length > 0) throw new NutgrafError(issues);
  return { start, end, open, unit, duration: null, fiscal: null, approximate: false, inferred: [], text: null };
}

/**
 * Makes the period of a calendar year.
 *
 * @param year - 1 to 9999.
 * @returns 1 January to 31 December.
 * @throws {@link NutgrafError} `date.invalid` where there is no such year.
 * @example
 * ```ts
 * yearPeriod(2026).end; //=> "2026-12-31"
 * ```
 */
export function yearPeriod(year: number): Period {
  return periodOf(known(year, 1, 1), known(year, 12, 31), "year");
}

/**
 * Makes the period of a calendar half.
 *
 * @param year - 1 to 9999.
 * @param half - 1 or 2.
 * @returns January to June, or July to December.
 * @throws {@link NutgrafError} `date.invalid` where there is no such half.
 * @example
 * ```ts
 * halfPeriod(2026, 2).start; //=> "2026-07-01"
 * ```
 */
export function halfPeriod(year: number, half: number): Period {
  const start = known(year, half * 6 - 5, 1);
  return periodOf(start, known(year, half * 6, half === 1 ? 30 : 31), "half");
}

/**
 * Makes the period of a calendar quarter.
 *
 * @param year - 1 to 9999.
 * @param quarter - 1 to 4.
 * @returns Three months.
 * @throws {@link NutgrafError} `date.invalid` where there is no such quarter.
 * @example
 * ```ts
 * quarterPeriod(2025, 3).start; //=> "2025-07-01"
 * ```
 */
export function quarterPeriod(year: number, quarter: number): Period {
  const start = known(year, quarter * 3 - 2, 1);
  return periodOf(...monthsAround(start, 3), "quarter");
}

/**
 * Makes the period of a calendar month.
 *
 * @param year - 1 to 9999.
 * @param month - 1 (January) to 12.
 * @returns The month, leap days included.
 * @throws {@link NutgrafError} `date.invalid` where there is no such month.
 * @example
 * ```ts
 * monthPeriod(2028, 2).end; //=> "2028-02-29"
 * ```
 */
export function monthPeriod(year: number, month: number): Period {
  const start = known(year, month, 1);
  return periodOf(start, endOfMonth(start), "month");
}

/**
 * Makes the period of an ISO week.
 *
 * @param year - Year that the week counts in, 1 to 9998.
 * @param week - 1 to 53.
 * @returns Monday to Sunday.
 * @throws {@link NutgrafError} `date.invalid` where the year has no such week.
 * @example
 * ```ts
 * weekPeriod(2026, 53).end; //=> "2027-01-03"
 * ```
 * @see Source: ISO 8601-1, week dates.
 */
export function weekPeriod(year: number, week: number): Period {
  const start = isoWeekStart(year, week);
  if (start === null) throw new NutgrafError([issue("date.invalid", "", "a week that the year has", week)]);
  return periodOf(start, addDays(start, 6), "week");
}

/**
 * Makes the period of one day.
 *
 * @param day - `YYYY-MM-DD`.
 * @returns The day, as first and last.
 * @throws {@link NutgrafError} `date.invalid` where there is no such day.
 * @example
 * ```ts
 * dayPeriod("2025-10-17").end; //=> "2025-10-17"
 * ```
 */
export function dayPeriod(day: string): Period {
  return periodOf(day, day, "day");
}

function known(year: number, month: number, day: number): string {
  const text = dayOf(year, month, day);
  if (text !== null) return text;
  throw new NutgrafError([
    issue("date.invalid", "", "a month from 1 to 12 of a year from 1 to 9999", `${year}, month ${month}`),
  ]);
}

function checkDay(path: string, day: string | null): Issue[] {
  return day === null || isDay(day) ? [] : [issue("date.invalid", path, "a day YYYY-MM-DD that exists", day)];
}
