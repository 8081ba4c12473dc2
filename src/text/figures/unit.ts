import type { Figure } from "./figure.ts";

/** What a figure is a number of. */
export interface Unit {
  /** Money in a currency, or a percentage in one of its units. */
  kind: "money" | "percentage";
  /** ISO 4217 code, or one of `percentageUnits`. */
  code: string;
  /** How far the point moves from the unit as written to the one in `code`: -2 for cents. */
  shift: number;
  /** True where an option or a default decided what the words mean. */
  ambiguous: boolean;
}

/** A unit found at a figure. */
export interface UnitHit {
  /** Where the unit and its figure begin together. */
  start: number;
  /** One past where they end. */
  end: number;
  /** The unit. */
  unit: Unit;
  /** The figure with what stands behind the unit: the scale in "75 USD million", the cents in "3 dollars 50 cents". */
  figure: Figure;
}

/**
 * Reads the unit of a figure, on either side of it; `floor` is the lowest place that may belong to it.
 *
 * Readers are told apart by kind of value, so that a bundle that finds only money carries no words of percentages.
 */
export type UnitReader = (text: string, figure: Figure, floor: number) => UnitHit | null;
