/** A figure without its unit: digits and the place of the point, kept apart until the whole phrase is known. */
export interface Figure {
  /** First code unit of the figure itself. */
  start: number;
  /** One past its last code unit, scale words included. */
  end: number;
  /** Where a unit may begin: `end`, but for "half a …" and "a quarter of a …". */
  unitFrom: number;
  /** Decimal digits as read, with at most one point: "40", "0.57". */
  digits: string;
  /** How far the scale words move the point: 9 in "40 billion". */
  exponent: number;
  /** How it is written: a part ("a third", "1/2") is no number of things. */
  form: "digits" | "words" | "part" | "plenty";
}

/** Most digits that a JavaScript number keeps whatever they are. */
const mostDigits = 15;

/**
 * The value of a figure times ten to the power of `shift`, by moving the decimal point in its digits, or null where it has
 * more than fifteen significant digits. Done here without `scaleDigits` and its big integers: this runs once a figure.
 */
export function figureValue({ digits, exponent }: Figure, shift = 0): number | null {
  if (digits.length > mostDigits + 1) {
    const significant = digits.replace(".", "").replace(/^0+/, "");
    if (/[1-9]/.test(significant.slice(mostDigits))) return null;
  } else if (exponent + shift === 0) return Number(digits);
  return Number(`${digits}e${exponent + shift}`);
}

/** True for a figure that looks like an amount rather than a number in a name: scaled, grouped or with decimals. */
export function looksLikeAmount(figure: Figure): boolean {
  return figure.exponent >= 3 || figure.end - figure.start !== figure.digits.length || figure.digits.includes(".");
}

/** True for four bare digits that may be a year. */
export function isYear({ form, exponent, digits, start, end }: Figure): boolean {
  return form === "digits" && exponent === 0 && end - start === 4 && /^(?:19|20)\d\d$/.test(digits);
}
