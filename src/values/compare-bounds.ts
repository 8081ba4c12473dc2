import type { Bounds } from "./bounds.ts";

/**
 * Compares two bounds by all the figures that they allow.
 *
 * @param a - Bounds in the same currency and unit as `b`.
 * @param b - Bounds.
 * @returns -1 where every figure that `a` allows is below every one that `b` allows, 1 where it is above, 0 where both
 *   allow one and the same figure only, null where they overlap. Hedges are left out of account.
 * @example
 * ```ts
 * compareBounds(lessThan(5), exact(5)); //=> -1
 * compareBounds(atMost(5), exact(5)); //=> null
 * ```
 */
export function compareBounds(a: Bounds, b: Bounds): -1 | 0 | 1 | null {
  if (isBelow(a, b)) return -1;
  if (isBelow(b, a)) return 1;
  const isOne = a.low !== null && a.low === a.high && a.low === b.low && b.low === b.high;
  return isOne ? 0 : null;
}

/**
 * Tells whether one figure can satisfy two bounds.
 *
 * @param a - Bounds in the same currency and unit as `b`.
 * @param b - Bounds.
 * @returns True where they share a figure, so that two texts need not contradict each other. Hedges are left out of
 *   account.
 * @example
 * ```ts
 * boundsOverlap(atMost(5), range(5, 7)); //=> true
 * boundsOverlap(lessThan(5), range(5, 7)); //=> false
 * ```
 */
export function boundsOverlap(a: Bounds, b: Bounds): boolean {
  return !isBelow(a, b) && !isBelow(b, a);
}

/**
 * Tells whether bounds allow every figure that other bounds allow.
 *
 * @param outer - Bounds in the same currency and unit as `inner`.
 * @param inner - Bounds, or a number.
 * @returns True where nothing that `inner` allows is outside `outer`. Hedges are left out of account.
 * @example
 * ```ts
 * boundsContain(moreThan(40), range(41, 42)); //=> true
 * boundsContain(moreThan(40), 40); //=> false
 * ```
 */
export function boundsContain(outer: Bounds, inner: Bounds | number): boolean {
  const within: Bounds =
    typeof inner === "number" ? { low: inner, high: inner, bound: "exact", approximate: false } : inner;
  const { low, high, bound } = within;
  const isLowInside =
    outer.low === null ||
    (low !== null &&
      (low > outer.low || (low === outer.low && (outer.bound !== "more-than" || bound === "more-than"))));
  const isHighInside =
    outer.high === null ||
    (high !== null &&
      (high < outer.high || (high === outer.high && (outer.bound !== "less-than" || bound === "less-than"))));
  return isLowInside && isHighInside;
}

/** True where every figure that `a` allows is below every one that `b` allows. */
function isBelow(a: Bounds, b: Bounds): boolean {
  if (a.high === null || b.low === null) return false;
  return a.high < b.low || (a.high === b.low && (a.bound === "less-than" || b.bound === "more-than"));
}
