import type { Bounds } from "./bounds.ts";

/** Units of a {@link Percentage}: 35 `percent` is 35 %, never 0.35; one `percentage-point` is 100 `basis-point`. */
export const percentageUnits = ["percent", "percentage-point", "basis-point"] as const;

/** One of {@link percentageUnits}. */
export type PercentageUnit = (typeof percentageUnits)[number];

/** A share or a rate of change as a text states it; signed where it is a growth. */
export interface Percentage extends Bounds {
  /** What the figures count. */
  unit: PercentageUnit;
}
