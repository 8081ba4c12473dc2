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
