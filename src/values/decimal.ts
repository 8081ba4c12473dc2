/**
 * Counts the significant digits of a number as its shortest decimal form writes them.
 *
 * @param value - A finite number.
 * @returns 1 to 17; 1 for 0.
 * @example
 * ```ts
 * significantDigits(1.4e12); //=> 2
 * significantDigits(0.1 + 0.2); //=> 17
 * ```
 */
export function significantDigits(value: number): number {
  return String(toDecimal(value).digits).replace("-", "").length;
}

/** Moves the decimal point `exponent` places: see below. */
export function scaleDigits(digits: string, exponent: number): number | null {
  const value = fromText(digits, exponent);
  const kept = value.digits < 0n ? -value.digits : value.digits;
  if (String(kept).length > 15) return null;
  const number = toNumber(value);
  return Number.isFinite(number) ? number : null;
}

interface Decimal {
  digits: bigint;
  exponent: number;
}

function toDecimal(value: number): Decimal {
  const [digits = "", exponent = "0"] = String(value).split("e");
  return fromText(digits, Number(exponent));
}

function fromText(text: string, exponent: number): Decimal {
  const [whole = "", fraction = ""] = text.split(".");
  const digits = `${whole}${fraction}`.replace(/0+$/, "");
  if (digits === "" || digits === "-") return { digits: 0n, exponent: 0 };
  const dropped = whole.length + fraction.length - digits.length;
  return { digits: BigInt(digits), exponent: exponent - fraction.length + dropped };
}

const toNumber = (value: Decimal): number => Number(`${value.digits}e${value.exponent}`);
