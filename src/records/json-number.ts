/**
 * Tells whether a number literal of JSON would come out as another figure than it says: more digits than a double holds,
 * or too close to zero. A figure of up to 15 significant digits never does.
 *
 * @param literal - A number as JSON writes it.
 * @returns True where printing the double gives other digits; false also for a literal beyond the largest double, which
 *   becomes infinite and is refused as such.
 * @example
 * ```ts
 * isRoundedInJson("12345678901234567890"); //=> true
 * isRoundedInJson("0.30000000000000004"); //=> false
 * ```
 * @internal
 */
export function isRoundedInJson(literal: string): boolean {
  // Short ones without an exponent are exact: the usual case, kept cheap.
  if (literal.length <= 15 && !/e/i.test(literal)) return false;
  const value = Number(literal);
  return Number.isFinite(value) && scientific(literal) !== scientific(String(value));
}

/** Digits without outer zeros, and the power of ten of the last: two spellings of one figure agree, whatever their sign. */
function scientific(literal: string): string {
  const unsigned = literal.startsWith("-") ? literal.slice(1) : literal;
  const [mantissa = "", power = "0"] = unsigned.toLowerCase().split("e");
  const [whole = "", decimals = ""] = mantissa.split(".");
  const digits = whole + decimals;
  let first = 0;
  while (digits[first] === "0") first += 1;
  if (first === digits.length) return "0";
  let last = digits.length;
  while (digits[last - 1] === "0") last -= 1;
  return `${digits.slice(first, last)}e${Number(power) - decimals.length + digits.length - last}`;
}
