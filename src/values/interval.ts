import { addDays, dayOf, toDate } from "./calendar-date.ts";
import { issue, NutgrafError } from "./issue.ts";
import { periodOf } from "./make-period.ts";
import type { Period } from "./period.ts";

/** An interval as the functions of date-fns take it. */
export interface DateInterval {
  /** The first day. */
  start: Date;
  /** The last day, inclusive; in {@link toInterval} its beginning. */
  end: Date;
}

/**
 * Gives a period as an interval of date-fns.
 *
 * The dates stand at the beginning of the first and the last day. Their local fields are those of UTC, so that
 * `eachMonthOfInterval`, `format` and their like give the same days in every time zone. Where touching periods count as
 * overlapping, as whole days do, tell date-fns so: `areIntervalsOverlapping(a, b, { inclusive: true })`.
 *
 * @param period - A period.
 * @returns The interval, or null where a side is open or unresolved.
 * @example
 * ```ts
 * toInterval(yearPeriod(2025))?.end.toISOString(); //=> "2025-12-31T00:00:00.000Z"
 * ```
 */
export function toInterval(period: Pick<Period, "start" | "end">): DateInterval | null {
  const { start, end } = period;
  return start === null || end === null ? null : { start: toDate(start), end: toDate(end) };
}

/**
 * Gives the period of an interval: the days that the dates themselves name by `getFullYear`, `getMonth` and `getDate`.
 *
 * For a plain `Date` that is the day in the local time zone; for what {@link toInterval} gives and for the date classes of
 * date-fns it is the day in theirs.
 *
 * @param interval - First and last instant; any time of the last day counts as that day.
 * @returns The period, without a unit.
 * @throws {@link NutgrafError} `date.invalid` for an invalid date, `period.order` where it runs backwards.
 * @example
 * ```ts
 * fromInterval({ start: new Date(2025, 0, 1), end: new Date(2025, 11, 31, 23, 59) }).end; //=> "2025-12-31"
 * ```
 */
export function fromInterval(interval: DateInterval): Period {
  return periodOf(dayFrom("/start", interval.start), dayFrom("/end", interval.end));
}

/**
 * Gives the end of a period for formats whose ends are exclusive, such as iCalendar or the intervals of XBRL.
 *
 * @param end - Last day, inclusive, `YYYY-MM-DD`.
 * @returns The day after.
 * @throws {@link NutgrafError} `date.invalid` after 9999-12-31.
 * @example
 * ```ts
 * toExclusiveEnd("2025-12-31"); //=> "2026-01-01"
 * ```
 */
export function toExclusiveEnd(end: string): string {
  return addDays(end, 1);
}

/**
 * Gives the last day of a period whose end is exclusive.
 *
 * @param end - First day that is out of the period, `YYYY-MM-DD`.
 * @returns The day before.
 * @throws {@link NutgrafError} `date.invalid` before 0001-01-02.
 * @example
 * ```ts
 * fromExclusiveEnd("2026-01-01"); //=> "2025-12-31"
 * ```
 */
export function fromExclusiveEnd(end: string): string {
  return addDays(end, -1);
}

function dayFrom(path: string, date: Date): string {
  const day = dayOf(date.getFullYear(), date.getMonth() + 1, date.getDate());
  if (day === null)
    throw new NutgrafError([issue("date.invalid", path, "a date of the years 1 to 9999", String(date))]);
  return day;
}
