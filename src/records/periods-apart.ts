import type { Period } from "../values/period.ts";

/**
 * Tells whether two periods are surely not the same one: both have sharp days, and the days differ.
 *
 * @param a - A period, or nothing.
 * @param b - A period, or nothing.
 * @returns False also where one of them is absent, unresolved or approximate.
 * @internal
 */
export function arePeriodsApart(a: Period | null | undefined, b: Period | null | undefined): boolean {
  return isSharp(a) && isSharp(b) && (a.start !== b.start || a.end !== b.end);
}

function isSharp(period: Period | null | undefined): period is Period {
  return Boolean(period?.start && period.end && !period.approximate);
}

/**
 * Tells whether two periods are surely the same one: the same known days, or the same part of the same fiscal year.
 *
 * @param a - A period, or nothing.
 * @param b - A period, or nothing.
 * @returns False also where that is not known.
 * @internal
 */
export function isSamePeriod(a: Period | null | undefined, b: Period | null | undefined): boolean {
  if (!a || !b) return false;
  if ((a.start || a.end) && (b.start || b.end)) return a.start === b.start && a.end === b.end;
  return Boolean(a.fiscal?.year && a.fiscal.year === b.fiscal?.year && a.fiscal.part === b.fiscal.part);
}
