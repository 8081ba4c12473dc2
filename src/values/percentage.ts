import { type Bounds, toBounds } from "./bounds.ts";
import { compareBounds } from "./compare-bounds.ts";
import { multiply } from "./decimal.ts";

/** Units of a {@link Percentage}: 35 `percent` is 35 %, never 0.35; one `percentage-point` is 100 `basis-point`. */
export const percentageUnits = ["percent", "percentage-point", "basis-point"] as const;

/** One of {@link percentageUnits}. */
export type PercentageUnit = (typeof percentageUnits)[number];

/**
 * A share or a rate of change as a text states it; signed where it is a growth, and then the bound mirrors: "fell more
 * than 5 percent" is `{ low: null, high: -5, bound: "less-than" }`.
 */
export interface Percentage extends Bounds {
  /** What the figures count: 35 percent is 35 %, never 0.35. */
  unit: PercentageUnit;
}

/**
 * Makes a percentage.
 *
 * @param figure - A number (35 is 35 %), or bounds.
 * @param unit - What it counts.
 * @returns The percentage.
 * @throws {@link NutgrafError} with the issues of unsound bounds.
 * @example
 * ```ts
 * percentageOf(approximately(35)); //=> { low: 35, high: 35, bound: "exact", approximate: true, unit: "percent" }
 * ```
 */
export function percentageOf(figure: number | Bounds, unit: PercentageUnit = "percent"): Percentage {
  return { ...toBounds(figure), unit };
}

/**
 * Compares two percentages by all that they allow.
 *
 * @param a - A percentage.
 * @param b - A percentage.
 * @returns -1, 0 or 1 as for amounts of money; null where they overlap or one is in percent and the other in points.
 *   Percentage points and basis points compare.
 * @example
 * ```ts
 * comparePercentages(percentageOf(25, "basis-point"), percentageOf(0.5, "percentage-point")); //=> -1
 * ```
 */
export function comparePercentages(a: Percentage, b: Percentage): -1 | 0 | 1 | null {
  if ((a.unit === "percent") !== (b.unit === "percent")) return null;
  return compareBounds(inPoints(a), inPoints(b));
}

/** The same bounds in points, where they are in basis points. */
function inPoints(value: Percentage): Bounds {
  if (value.unit !== "basis-point") return value;
  const points = (end: number | null): number | null => (end === null ? null : multiply(end, 0.01));
  return { ...value, low: points(value.low), high: points(value.high) };
}
