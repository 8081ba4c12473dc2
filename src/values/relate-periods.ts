import { daysBetween } from "./calendar-date.ts";
import type { Period } from "./period.ts";

/** A period by its dates alone. @inline */
type Dates = Pick<Period, "start" | "end" | "open">;

/**
 * Counts the days of a period, both ends included.
 *
 * @param period - A period.
 * @returns 1 or more; null where a side is open or unresolved.
 * @example
 * ```ts
 * periodDays(yearPeriod(2024)); //=> 366
 * ```
 */
export function periodDays(period: Pick<Period, "start" | "end">): number | null {
  return period.start === null || period.end === null ? null : daysBetween(period.start, period.end) + 1;
}

/**
 * Compares two periods by all of their days.
 *
 * @param a - A period.
 * @param b - A period.
 * @returns -1 where `a` is over before `b` begins, 1 the other way round, 0 where both have the same days; null where they
 *   overlap otherwise, or a date is unresolved and the answer hangs on it.
 * @example
 * ```ts
 * comparePeriods(quarterPeriod(2025, 1), quarterPeriod(2025, 2)); //=> -1
 * comparePeriods(yearPeriod(2025), quarterPeriod(2025, 2)); //=> null
 * ```
 */
export function comparePeriods(a: Dates, b: Dates): -1 | 0 | 1 | null {
  if (notAfter(startOf(b), endOf(a)) === false) return -1;
  if (notAfter(startOf(a), endOf(b)) === false) return 1;
  return isResolved(a) && startOf(a) === startOf(b) && endOf(a) === endOf(b) ? 0 : null;
}

/**
 * Tells whether two periods share a day. An open side goes on without end.
 *
 * @param a - A period.
 * @param b - A period.
 * @returns True or false; null where a date is unresolved and the answer hangs on it.
 * @example
 * ```ts
 * periodsOverlap(yearPeriod(2025), quarterPeriod(2025, 3)); //=> true
 * ```
 */
export function periodsOverlap(a: Dates, b: Dates): boolean | null {
  return and(notAfter(startOf(a), endOf(b)), notAfter(startOf(b), endOf(a)));
}

/**
 * Tells whether a period holds all days of another. An open side goes on without end.
 *
 * @param outer - A period.
 * @param inner - A period, or a day `YYYY-MM-DD`.
 * @returns True or false; null where a date is unresolved and the answer hangs on it.
 * @example
 * ```ts
 * periodContains(yearPeriod(2025), "2025-12-31"); //=> true
 * ```
 */
export function periodContains(outer: Dates, inner: Dates | string): boolean | null {
  const within: Dates = typeof inner === "string" ? { start: inner, end: inner, open: null } : inner;
  return and(notAfter(startOf(outer), startOf(within)), notAfter(endOf(within), endOf(outer)));
}

/**
 * Gives the days that two periods share.
 *
 * @param a - A period.
 * @param b - A period.
 * @returns The common period. It keeps unit, duration and fiscal label of one of the two where it has the same dates,
 *   else they are null; it is approximate where one of the two is; a date that neither states stays inferred. Null where they
 *   share no day or a date is unresolved.
 * @example
 * ```ts
 * intersectPeriods(yearPeriod(2025), periodOf("2025-11-15", null))?.start; //=> "2025-11-15"
 * ```
 */
export function intersectPeriods(a: Period, b: Period): Period | null {
  if (!isResolved(a) || !isResolved(b) || !periodsOverlap(a, b)) return null;
  const { start } = startOf(a)! >= startOf(b)! ? a : b;
  const { end } = endOf(a)! <= endOf(b)! ? a : b;
  const dates = { start, end };
  const same = [a, b].find((period) => period.start === start && period.end === end);
  return {
    ...dates,
    open: start === null ? "start" : end === null ? "end" : null,
    unit: same?.unit ?? null,
    duration: same?.duration ?? null,
    fiscal: same?.fiscal ?? null,
    approximate: a.approximate || b.approximate,
    // A date that one of the two states is stated.
    inferred: (["start", "end"] as const).filter((side) =>
      [a, b].every((period) => period[side] !== dates[side] || period.inferred.includes(side)),
    ),
    text: null,
  };
}

// Texts that order before and after every day.
const startOf = ({ start, open }: Dates): string | null => (open === "start" ? "" : start);
const endOf = ({ end, open }: Dates): string | null => (open === "end" ? "~" : end);

const isResolved = (period: Dates): boolean => startOf(period) !== null && endOf(period) !== null;

const notAfter = (a: string | null, b: string | null): boolean | null => (a === null || b === null ? null : a <= b);

/** Three-valued: false decides whatever the other is. */
function and(a: boolean | null, b: boolean | null): boolean | null {
  if (a === false || b === false) return false;
  return a === null || b === null ? null : true;
}
