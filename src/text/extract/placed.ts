import type { Spot } from "./spot.ts";
import type { Unit } from "./unit.ts";

/** A value with where it stands and, for a share, which way it points. */
export interface Placed<T> {
  /** The mention. */
  mention: T;
  /** Where it stands. */
  spot: Spot;
  /** Direction of a share. */
  way: "up" | "down" | null;
}

/** A time unit with where it stands. */
export interface PlacedTime {
  /** The unit. */
  unit: Unit;
  /** Where it stands. */
  spot: Spot;
}
