import { type Bounds, toBounds } from "./bounds.ts";
import { compareBounds } from "./compare-bounds.ts";
import { checkCurrency } from "./currency-codes.ts";
import { issue, NutgrafError } from "./issue.ts";

/** A figure in one currency: what {@link Money} is without its conversions. */
export interface MoneyFigure extends Bounds {
  /** ISO 4217 code, current or withdrawn; the figure is in its major unit (dollars, not cents). */
  currency: string;
}

/** An amount of money as a text states it: bounds in the major unit of a currency. */
export interface Money extends MoneyFigure {
  /** The same amount in other currencies, as the text itself converts it: in "T$33 billion ($980 million)" the dollars. */
  restated: MoneyFigure[];
}

/**
 * Makes an amount of money.
 *
 * @param figure - A number in major units, or bounds such as `range(40e9, 42e9)`.
 * @param currency - ISO 4217 code, current or withdrawn.
 * @param restated - The same amount in other currencies.
 * @returns The amount.
 * @throws {@link NutgrafError} `currency.unknown`, or the issues of unsound bounds.
 * @example
 * ```ts
 * moneyOf(approximately(1.4e12), "USD");
 * //=> { low: 1400000000000, high: 1400000000000, bound: "exact", approximate: true, currency: "USD", restated: [] }
 * ```
 */
export function moneyOf(figure: number | Bounds, currency: string, restated: readonly MoneyFigure[] = []): Money {
  return { ...figureOf(figure, currency), restated: restated.map((other) => figureOf(other, other.currency)) };
}

/**
 * Compares two amounts by all that they allow.
 *
 * @param a - An amount.
 * @param b - An amount.
 * @returns -1 where `a` is lower whatever the true figures are, 1 where it is higher, 0 where both are one and the same
 *   figure; null where they overlap or are in different currencies. Hedges are left out of account.
 * @example
 * ```ts
 * compareMoney(moneyOf(range(38, 40), "USD"), moneyOf(moreThan(40), "USD")); //=> -1
 * compareMoney(moneyOf(40, "USD"), moneyOf(41, "EUR")); //=> null
 * ```
 */
export function compareMoney(a: MoneyFigure, b: MoneyFigure): -1 | 0 | 1 | null {
  return a.currency === b.currency ? compareBounds(a, b) : null;
}

function figureOf(figure: number | Bounds, currency: string): MoneyFigure {
  const [wrong] = checkCurrency(currency);
  if (wrong) throw new NutgrafError([issue(wrong.code, "/currency", wrong.expected, currency)]);
  return { ...toBounds(figure), currency };
}
