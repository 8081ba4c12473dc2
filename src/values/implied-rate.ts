import type { Bounds } from "./bounds.ts";
import { divide, type Product, quotientOfSums } from "./decimal.ts";
import type { ExchangeRate, Rates } from "./exchange-rate.ts";
import { NutgrafError } from "./issue.ts";
import type { Money } from "./money.ts";
import { rateOverEuro } from "./rate-over-euro.ts";

/** Options of {@link impliedRate}. */
export interface ImpliedRateOptions {
  /** ISO 4217 code of the conversion that is meant, where the text gives several; the first one unless given. */
  to?: string | undefined;
  /** Rates to hold it against. */
  rates?: Rates | undefined;
  /** Day `YYYY-MM-DD` of the rate to hold it against; without one the newest. */
  on?: string | undefined;
}

/** The rate of exchange at which a text converted an amount. */
export interface ImpliedRate {
  /** ISO 4217 code of the amount. */
  from: string;
  /** ISO 4217 code of its conversion. */
  to: string;
  /** Units of `to` for one unit of `from`, to 15 significant digits; no more exact than the figures of the text. */
  rate: number;
  /** The caller's rate, or null where none was given or there is none. */
  expected: ExchangeRate | null;
  /** How many times the caller's rate it is, or null. */
  ratio: number | null;
  /**
   * True where it is off by more than a factor of {@link suspectFactor} either way, which no market explains: a figure, a
   * scale word or a currency was read or written wrongly. Null where there is nothing to hold it against.
   */
  suspect: boolean | null;
}

/** How many times too high or too low a rate in a text may be before it counts as a mistake. */
export const suspectFactor = 3;

/**
 * Gives the rate at which a text converted an amount: "T$33 billion ($980 million)" took 0.0297 dollars for one.
 *
 * @param money - An amount with its conversions.
 * @param options - Which conversion, and rates to hold it against.
 * @returns The rate between the middles, or between the ends that both have; null where there is no such conversion, the two
 *   have no end in common, or one is not above 0.
 * @throws {@link NutgrafError} what `rates` throws, but for `rate.unknown` and `rate.day`: then `expected` is null.
 * @example
 * ```ts
 * const money = moneyOf(33e9, "TWD", [moneyOf(980e9, "USD")]);
 * const rates = ratesFromTable({ base: "USD", source: "our desk", days: { "2025-10-17": { TWD: 30.6 } } });
 * const implied = impliedRate(money, { rates, on: "2025-10-17" });
 * implied?.rate; //=> 29.6969696969697
 * implied?.suspect; //=> true
 * ```
 */
export function impliedRate(money: Money, options: ImpliedRateOptions = {}): ImpliedRate | null {
  const { to, rates, on } = options;
  const other = money.restated.find(({ currency }) => currency !== money.currency && (to ?? currency) === currency);
  const rate = other && rateBetween(money, other);
  if (!other || !rate) return null;
  const [from, target] = [money.currency, other.currency];
  const expected = rates ? rateOrNull(rates, from, target, on) : null;
  const ratio = expected && divide(rate, expected.rate);
  const suspect = ratio === null ? null : ratio > suspectFactor || ratio < 1 / suspectFactor;
  return { from, to: target, rate, expected, ratio, suspect };
}

function rateBetween(amount: Bounds, conversion: Bounds): number | null {
  const ends = (["low", "high"] as const).filter((end) => amount[end] !== null && conversion[end] !== null);
  const sumOf = (bounds: Bounds) => ends.map((end): Product => [bounds[end] as number, 1]);
  const isPositive = (bounds: Bounds) => ends.every((end) => (bounds[end] as number) > 0);
  if (ends.length === 0 || !isPositive(amount) || !isPositive(conversion)) return null;
  return quotientOfSums(sumOf(conversion), sumOf(amount));
}

function rateOrNull(rates: Rates, from: string, to: string, on: string | undefined): ExchangeRate | null {
  try {
    return rateOverEuro(from, to, on, (start, end) => rates.rate(start, end, on));
  } catch (error) {
    const isMissing = error instanceof NutgrafError && error.issues.every(({ code }) => code.startsWith("rate."));
    if (isMissing) return null;
    throw error;
  }
}
