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
  /** Scale words that stand behind the unit: 6 in "75 USD million". */
  exponent: number;
}

/**
 * Reads the unit of a figure, on either side of it.
 *
 * Readers are told apart by kind of value, so that a bundle that finds only money carries no words of percentages.
 */
export type UnitReader = (text: string, figure: Figure, floor: number) => UnitHit | null;
