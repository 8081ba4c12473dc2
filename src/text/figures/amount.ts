import type { Bounds } from "../../values/bounds.ts";

/** What an amount is a number of. */
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

/** One figure with its sign and the unit that stands at it; value and scale are kept apart until all of it is known. */
export interface Amount {
  /** Where sign, unit and figure begin together. */
  start: number;
  /** One past where they end. */
  end: number;
  /** First code unit of the figure itself. */
  from: number;
  /** One past its last code unit, scale words included. */
  to: number;
  /** Where a unit may begin: `to`, but for "half a …" and "a quarter of a …". */
  unitFrom: number;
  /** The figure before its scale: 40, 0.57; `NaN` where it has more than fifteen significant digits. */
  value: number;
  /** How far the scale words move the point: 9 in "40 billion". */
  exponent: number;
  /** How it is written: a part ("a third", "1/2") is no number of things. */
  form: "digits" | "words" | "part" | "plenty";
  /** What stands against it and before its scale or unit: "5+ million", "60-plus percent", "30-odd". */
  hedge: "at-least" | "at-most" | "about" | null;
  /** The unit written at it, or null. */
  unit: Unit | null;
  /** True below zero. */
  negative: boolean;
}

/** What one figure, or two that are one range, say together, and which words say it. */
export interface Quantity extends Bounds {
  /** First code unit, hedges included. */
  start: number;
  /** One past the last. */
  end: number;
  /** The figure, or the second of two, with its unit. */
  amount: Amount;
  /** Where the first figure with its unit begins, without its hedges. */
  core: number;
}

/** Makes an amount out of a bare figure. */
export const figure = (from: number, to: number, value: number, form: Amount["form"]): Amount => ({
  start: from,
  end: to,
  from,
  to,
  unitFrom: to,
  value,
  exponent: 0,
  form,
  hedge: null,
  unit: null,
  negative: false,
});

/**
 * The value of an amount in the unit's own code. The decimal point is moved in the digits, never multiplied: 0.57 trillion is
 * 570000000000. Done here without `scaleDigits` and its big integers: this runs once a figure.
 */
export function amountValue({ value, exponent, unit, negative }: Amount): number {
  const places = exponent + (unit?.shift ?? 0);
  const moved = places === 0 ? value : Number(`${value}e${places}`);
  return negative && value !== 0 ? -moved : moved;
}

/** True for a figure that looks like an amount rather than a number in a name: scaled, grouped or with decimals. */
export const looksLikeAmount = ({ exponent, from, to, value }: Amount): boolean =>
  exponent > 2 || to - from !== `${value}`.length || value % 1 > 0;

/** True for four bare digits that may be a year. */
export const isYear = ({ value, to, from }: Amount): boolean => to - from === 4 && value >= 1900 && value < 2100;
