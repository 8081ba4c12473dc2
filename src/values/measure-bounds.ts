import type { BoundKind, Bounds } from "./bounds.ts";
import { type Product, quotientOfSums, subtract, sumOfProducts } from "./decimal.ts";
import type { Money, MoneyFigure } from "./money.ts";

/**
 * Gives the middle of bounds.
 *
 * @param bounds - Bounds, or any value with bounds.
 * @returns The figure halfway between the ends, rounded half-even to 15 significant digits; null where an end is open.
 * @example
 * ```ts
 * midpoint(range(40e9, 42e9)); //=> 41000000000
 * midpoint(atLeast(40e9)); //=> null
 * ```
 */
export function midpoint(bounds: Bounds): number | null {
  const { low, high } = bounds;
  if (low === null || high === null) return null;
  return sumOfProducts([
    [low, 0.5],
    [high, 0.5],
  ]);
}

/**
 * Gives how far the ends of bounds are apart.
 *
 * @param bounds - Bounds, or any value with bounds.
 * @returns 0 or more; null where an end is open.
 * @example
 * ```ts
 * width(range(38e9, 42e9)); //=> 4000000000
 * ```
 */
export function width(bounds: Bounds): number | null {
  return difference(bounds.low, bounds.high);
}

/** What happened to bounds from one statement to the next; each null where an end that it needs is open. */
export interface Change {
  /** Move of the low end: new less old. */
  low: number | null;
  /** Move of the high end. */
  high: number | null;
  /** Move of the middle. */
  midpoint: number | null;
  /** Move of the width: negative where the bounds narrowed. */
  width: number | null;
  /** Move of the middle in percent of the old one, to 15 significant digits; null also where the old one is not above 0. */
  percent: number | null;
}

/**
 * Gives how bounds changed: "raised" may have lifted one end and left the other.
 *
 * @param from - The earlier bounds, in the same currency and unit as `to`: see `convert`.
 * @param to - The later bounds.
 * @returns The moves of ends, middle and width, signed; all null between two currencies or units.
 * @example
 * ```ts
 * change(range(38e9, 42e9), range(40e9, 42e9));
 * //=> { low: 2000000000, high: 0, midpoint: 1000000000, width: -2000000000, percent: 2.5 }
 * ```
 */
export function change(from: Bounds, to: Bounds): Change {
  // Money has a currency, a share or count a unit.
  const measureOf = (bounds: Bounds & { currency?: string; unit?: string | null }) => bounds.currency ?? bounds.unit;
  if (measureOf(from) !== measureOf(to)) {
    return { low: null, high: null, midpoint: null, width: null, percent: null };
  }
  const moved = {
    low: difference(from.low, to.low),
    high: difference(from.high, to.high),
  };
  if (from.low === null || from.high === null || to.low === null || to.high === null) {
    return { ...moved, midpoint: null, width: null, percent: null };
  }
  const ends = [to.low, to.high, -from.low, -from.high];
  const by = (factor: number): Product[] => ends.map((end) => [end, factor]);
  const before: Product[] = [
    [from.low, 1],
    [from.high, 1],
  ];
  return {
    ...moved,
    midpoint: sumOfProducts(by(0.5)),
    width: sumOfProducts(ends.map((end, at) => [end, at % 2 === 0 ? -1 : 1])),
    percent: sumOfProducts(before) > 0 ? quotientOfSums(by(100), before) : null,
  };
}

/**
 * Adds up bounds.
 *
 * @param list - Bounds in one currency and unit.
 * @returns What the sum can be: open on a side where any of them is open; approximate where any of them is. Null for an
 *   empty list and where the sum is open on both sides.
 * @example
 * ```ts
 * sumBounds([range(1, 2), moreThan(5)]); //=> { low: 6, high: null, bound: "more-than", approximate: false }
 * ```
 */
export function sumBounds(list: readonly Bounds[]): Bounds | null {
  const low = total(list.map((bounds) => bounds.low));
  const high = total(list.map((bounds) => bounds.high));
  const has = (kind: BoundKind): boolean => list.some(({ bound }) => bound === kind);
  const approximate = list.some((bounds) => bounds.approximate);
  if (low !== null && high !== null) return { low, high, bound: low === high ? "exact" : "range", approximate };
  if (low !== null) return { low, high, bound: has("more-than") ? "more-than" : "at-least", approximate };
  if (high !== null) return { low, high, bound: has("less-than") ? "less-than" : "at-most", approximate };
  return null;
}

/**
 * Adds up amounts of money.
 *
 * @param list - Amounts.
 * @returns The sum as for {@link sumBounds}, without conversions; null for an empty list, for amounts in more than one
 *   currency, and where the sum is open on both sides.
 * @example
 * ```ts
 * sumMoney([moneyOf(0.1, "USD"), moneyOf(0.2, "USD")])?.low; //=> 0.3
 * ```
 */
export function sumMoney(list: readonly MoneyFigure[]): Money | null {
  const currency = list[0]?.currency;
  const sum = sumBounds(list);
  if (currency === undefined || sum === null || list.some((money) => money.currency !== currency)) return null;
  return { ...sum, currency, restated: [] };
}

function difference(from: number | null, to: number | null): number | null {
  return from === null || to === null ? null : subtract(to, from);
}

/** The sum of the ends, null where one is open or there are none. */
function total(ends: readonly (number | null)[]): number | null {
  const closed = ends.filter((end) => end !== null);
  return ends.length === 0 || closed.length < ends.length ? null : sumOfProducts(closed.map((end) => [end, 1]));
}
