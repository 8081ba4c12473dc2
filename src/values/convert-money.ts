import { isDay } from "./calendar-date.ts";
import { multiply } from "./decimal.ts";
import { type Issue, issue, NutgrafError } from "./issue.ts";
import { type Money, type MoneyFigure, moneyOf } from "./money.ts";

/** A rate of exchange, with the day it is of. */
export interface ExchangeRate {
  /** ISO 4217 code of the money that is converted. */
  from: string;
  /** ISO 4217 code of the money that comes out. */
  to: string;
  /** Units of `to` for one unit of `from`. */
  rate: number;
  /** Day of the rate, `YYYY-MM-DD`. */
  on: string;
}

/** An amount in another currency, with all that was needed to get there. */
export interface Conversion {
  /** The converted amount. */
  money: Money;
  /** The amount as it was stated. */
  original: MoneyFigure;
  /** The rate it was converted at. */
  rate: ExchangeRate;
}

/**
 * Converts an amount at a dated rate. Bound and hedge stay; what the text itself gives in other currencies is dropped from
 * the result, and stands in `original`.
 *
 * @param original - The amount.
 * @param rate - The rate; this library fetches none. For money that became the euro see `currencyInfo(code).euro`.
 * @returns The converted amount, each end rounded half-even to 15 significant digits, with the original and the rate.
 * @throws {@link NutgrafError} `option.invalid` where the rate is from another currency, not above 0, or its day does not
 *   exist; `currency.unknown` for the target.
 * @example
 * ```ts
 * convertMoney(moneyOf(33e9, "TWD"), { from: "TWD", to: "USD", rate: 0.0305, on: "2025-10-17" }).money.low;
 * //=> 1006500000
 * ```
 */
export function convertMoney(original: MoneyFigure, rate: ExchangeRate): Conversion {
  const issues = checkRate(original, rate);
  if (issues.length > 0) throw new NutgrafError(issues);
  const converted = (end: number | null): number | null => (end === null ? null : multiply(end, rate.rate));
  const bounds = { ...original, low: converted(original.low), high: converted(original.high) };
  return { money: moneyOf(bounds, rate.to), original, rate };
}

function checkRate({ currency }: MoneyFigure, { from, rate, on }: ExchangeRate): Issue[] {
  const issues: Issue[] = [];
  if (from !== currency)
    issues.push(issue("option.invalid", "/from", `the currency of the amount (${currency})`, from));
  if (!(rate > 0 && Number.isFinite(rate))) issues.push(issue("option.invalid", "/rate", "a number above 0", rate));
  if (!isDay(on)) issues.push(issue("option.invalid", "/on", "a day YYYY-MM-DD that exists", on));
  return issues;
}
