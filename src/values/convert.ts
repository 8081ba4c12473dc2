import { checkDay } from "./calendar-date.ts";
import { checkCurrency } from "./currency-codes.ts";
import { quotientOfProducts } from "./decimal.ts";
import { checkRate, type ExchangeRate, type Factors, factorsOf, type Rates, sameCurrency } from "./exchange-rate.ts";
import { issue, NutgrafError } from "./issue.ts";
import { type Money, type MoneyFigure, moneyOf } from "./money.ts";
import { rateOverEuro } from "./rate-over-euro.ts";

/** Options of {@link convert}. */
export interface ConvertOptions {
  /** Day `YYYY-MM-DD` whose rate is meant; without one the newest rate that there is. */
  on?: string | undefined;
}

/** An amount in another currency, with all that was needed to get there. */
export interface Conversion {
  /** The converted amount. */
  money: Money;
  /** The amount as it was stated. */
  original: MoneyFigure;
  /** The rate it was converted at, with its day and source. */
  rate: ExchangeRate;
}

/**
 * Converts an amount at a dated rate. Bound and hedge stay; what the text itself gives in other currencies is dropped from
 * the result, and stands in `original`. Money that became the euro goes over the euro at the rate that law fixed, whatever
 * the rates are.
 *
 * @param original - The amount.
 * @param to - ISO 4217 code of the currency that is wanted.
 * @param rates - Where rates come from: `ratesFromTable`, `ratesFromEcbCsv` or your own. Nothing is fetched here.
 * @param options - The day.
 * @returns The converted amount, each end worked out in decimal and rounded once, half-even, to 15 significant digits, with
 *   the original and the rate.
 * @throws {@link NutgrafError} `currency.unknown` for the target, `date.invalid` for the day, `rate.unknown` and `rate.day`
 *   where there is no rate, `option.invalid` where `rates` is no source of rates or gives one that cannot be.
 * @example
 * ```ts
 * const rates = ratesFromTable({ base: "USD", source: "our desk", days: { "2025-10-17": { TWD: 30.6 } } });
 * const { money, rate } = convert(moneyOf(atLeast(33e9), "TWD"), "USD", rates, { on: "2025-10-18" });
 * money; //=> { low: 1078431372.54902, high: null, bound: "at-least", approximate: false, currency: "USD", restated: [] }
 * rate.on; //=> "2025-10-17"
 * rate.source; //=> "our desk"
 * ```
 */
export function convert(original: MoneyFigure, to: string, rates: Rates, options: ConvertOptions = {}): Conversion {
  const { on } = options;
  const issues = [
    ...checkCurrency(to).map((found) => issue(found.code, "/to", found.expected, to)),
    ...(on === undefined ? [] : checkDay("/on", on)),
  ];
  if (typeof rates?.rate !== "function")
    issues.push(issue("option.invalid", "/rates", "rates, such as ratesFromTable gives", rates));
  if (issues.length > 0) throw new NutgrafError(issues);
  const { currency: from } = original;
  if (from === to) return { money: moneyOf(original, to), original, rate: sameCurrency(to, on) };
  const rate = rateOverEuro(from, to, on, (start, end) => {
    const given = rates.rate(start, end, on);
    const wrong = checkRate(given, start, end);
    if (wrong.length > 0) throw new NutgrafError(wrong);
    return given;
  });
  const { over, under } = factorsOf(rate) as Factors;
  const converted = (end: number | null) => (end === null ? null : quotientOfProducts([end, ...over], under));
  const bounds = { ...original, low: converted(original.low), high: converted(original.high) };
  return { money: moneyOf(bounds, to), original, rate };
}
