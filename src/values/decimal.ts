/** A number as it is written: `digits × 10^exponent`. */
interface Decimal {
  digits: bigint;
  exponent: number;
}

/** Two numbers to be multiplied. */
export type Product = readonly [a: number, b: number];

/** Most significant digits that a JavaScript number keeps of any decimal figure. */
const mostDigits = 15;

/**
 * Adds up products in decimal and rounds once, at the end: what every other function here is made of.
 *
 * @param products - Pairs of finite numbers.
 * @returns The exact sum, rounded half-even to 15 significant digits; infinite where it is above every number.
 * @example
 * ```ts
 * sumOfProducts([[0.1, 1], [0.2, 1]]); //=> 0.3
 * ```
 */
export function sumOfProducts(products: readonly Product[]): number {
  return rounded(exactly(products));
}

/**
 * Divides one sum of products by another in decimal and rounds once.
 *
 * @param over - Pairs of finite numbers whose sum is divided.
 * @param under - Pairs of finite numbers whose sum it is divided by.
 * @returns The quotient, rounded half-even to 15 significant digits; NaN for a division by 0.
 */
export function quotientOfSums(over: readonly Product[], under: readonly Product[]): number {
  return quotient(exactly(over), exactly(under));
}

/**
 * Divides one product by another in decimal and rounds once.
 *
 * @param over - Finite numbers whose product is divided; 1 for none.
 * @param under - Finite numbers whose product it is divided by; 1 for none.
 * @returns The quotient, rounded half-even to 15 significant digits; NaN for a division by 0.
 * @example
 * ```ts
 * quotientOfProducts([100, 6.55957], [1.95583]); //=> 335.385488513828
 * ```
 */
export function quotientOfProducts(over: readonly number[], under: readonly number[]): number {
  return quotient(productOf(over), productOf(under));
}

function productOf(numbers: readonly number[]): Decimal {
  return numbers.map(toDecimal).reduce(times, { digits: 1n, exponent: 0 });
}

function quotient(x: Decimal, y: Decimal): number {
  if (y.digits === 0n) return Number.NaN;
  // Enough digits for any rounding. What is left over goes into one more of them, so that a true half is told from a
  // little more than one.
  const shift = 20 + String(y.digits).length;
  const dividend = x.digits * 10n ** BigInt(shift);
  const sign = x.digits < 0n === y.digits < 0n ? 1n : -1n;
  const rest = dividend % y.digits === 0n ? 0n : sign;
  return rounded({ digits: (dividend / y.digits) * 10n + rest, exponent: x.exponent - y.exponent - shift - 1 });
}

/**
 * Adds in decimal, so that 0.1 and 0.2 are 0.3.
 *
 * @param a - A finite number.
 * @param b - A finite number.
 * @returns The exact sum, rounded half-even to 15 significant digits.
 */
export function add(a: number, b: number): number {
  return sumOfProducts([
    [a, 1],
    [b, 1],
  ]);
}

/**
 * Subtracts in decimal.
 *
 * @param a - A finite number.
 * @param b - A finite number.
 * @returns `a` less `b`, exact, rounded half-even to 15 significant digits.
 */
export function subtract(a: number, b: number): number {
  return add(a, -b);
}

/**
 * Multiplies in decimal.
 *
 * @param a - A finite number.
 * @param b - A finite number.
 * @returns The exact product, rounded half-even to 15 significant digits.
 * @example
 * ```ts
 * multiply(1.1, 1.1); //=> 1.21
 * ```
 */
export function multiply(a: number, b: number): number {
  return sumOfProducts([[a, b]]);
}

/**
 * Divides in decimal.
 *
 * @param a - A finite number.
 * @param b - A finite number.
 * @returns The quotient, rounded half-even to 15 significant digits; NaN for a division by 0.
 */
export function divide(a: number, b: number): number {
  return quotientOfSums([[a, 1]], [[b, 1]]);
}

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
  return String(toDecimal(Math.abs(value)).digits).length;
}

/**
 * Moves the decimal point of a written figure, so that "1.4" and twelve places are 1.4 trillion to the digit.
 *
 * @param figure - Digits with at most one decimal point and a minus in front where it is negative: `1.4`, `-0.05`.
 * @param exponent - Places to the right; negative to the left.
 * @returns The number, or null where the figure has more than 15 significant digits, is no such text, or is too big or
 *   too small for a number to hold.
 * @example
 * ```ts
 * scaleDigits("1.4", 12); //=> 1400000000000
 * scaleDigits("1234567890123456", 0); //=> null
 * ```
 */
export function scaleDigits(figure: string, exponent: number): number | null {
  if (!/^-?\d+(?:\.\d+)?$/.test(figure)) return null;
  const [text, power] = trimmed(figure);
  if (text.replace("-", "").length > mostDigits) return null;
  const value = Number(`${text}e${power + exponent}`) + 0;
  // Out of the range of numbers the digits do not come back.
  const back = toDecimal(value);
  return String(back.digits) === text && (text === "0" || back.exponent === power + exponent) ? value : null;
}

function toDecimal(value: number): Decimal {
  const [figure = "", power = "0"] = String(value).split("e");
  if (!Number.isFinite(value)) return { digits: 0n, exponent: 0 };
  const [text, exponent] = trimmed(figure);
  return { digits: BigInt(text), exponent: exponent + Number(power) };
}

/** Takes the decimal point and the zeros on both sides out of a figure: "-0.050" is -5 and the exponent -2. */
function trimmed(figure: string): [text: string, exponent: number] {
  const sign = figure.startsWith("-") ? "-" : "";
  const [whole = "", fraction = ""] = figure.slice(sign.length).split(".");
  const all = whole + fraction;
  let from = 0;
  let to = all.length;
  while (all[from] === "0") from++;
  while (to > from && all[to - 1] === "0") to--;
  return from === to ? ["0", 0] : [sign + all.slice(from, to), all.length - to - fraction.length];
}

function times(x: Decimal, y: Decimal): Decimal {
  return { digits: x.digits * y.digits, exponent: x.exponent + y.exponent };
}

function exactly(products: readonly Product[]): Decimal {
  let sum: Decimal = { digits: 0n, exponent: 0 };
  for (const [a, b] of products) {
    const product = times(toDecimal(a), toDecimal(b));
    const exponent = Math.min(sum.exponent, product.exponent);
    const raise = (one: Decimal): bigint => one.digits * 10n ** BigInt(one.exponent - exponent);
    sum = { digits: raise(sum) + raise(product), exponent };
  }
  return sum;
}

function rounded({ digits, exponent }: Decimal): number {
  const size = digits < 0n ? -digits : digits;
  const surplus = String(size).length - mostDigits;
  if (surplus <= 0) return Number(`${digits}e${exponent}`);
  const unit = 10n ** BigInt(surplus);
  const half = (size % unit) * 2n - unit;
  const kept = size / unit;
  const even = kept % 2n === 0n;
  const to = half > 0n || (half === 0n && !even) ? kept + 1n : kept;
  return Number(`${digits < 0n ? "-" : ""}${to}e${exponent + surplus}`);
}
