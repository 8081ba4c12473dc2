import { quotientOfProducts } from "../values/decimal.ts";
import type { Money, MoneyFigure } from "../values/money.ts";
import { monthsOf } from "../values/period-months.ts";
import type { GuidanceBase } from "./guidance.ts";

/** An amount brought to twelve months. */
export interface Annualised {
  /** What twelve months would be at the same pace. */
  level: Money;
  /** How many months the amount as stated is for. */
  months: number;
  /** True where the text does not say that the amount is for the whole period, and that decides the result. */
  assumed: boolean;
}

/**
 * Brings the level of guidance to twelve months: a quarter times four, a rate per quarter too, a plan for five years divided
 * by five. It is arithmetic, no forecast: it knows no seasons.
 *
 * @param guidance - Guidance of any kind.
 * @returns The level for a year, each end rounded half-even to 15 significant digits; null without a level, and where the
 *   amount is for a period whose length is not a whole number of months, is open or not sharp.
 * @example
 * ```ts
 * const level = moneyOf(range(1.1e9, 1.2e9), "EUR");
 * const quarter = { level, rateOf: "total", period: quarterPeriod(2026, 2) };
 * annualise(quarter)?.level.low; //=> 4400000000
 * annualise({ ...quarter, period: periodOf("2026-01-01", "2030-12-31") })?.level.low; //=> 220000000
 * ```
 */
export function annualise(guidance: Pick<GuidanceBase, "level" | "rateOf" | "period">): Annualised | null {
  const { level, rateOf, period } = guidance;
  const months = rateOf === "per-year" ? 12 : rateOf === "per-quarter" ? 3 : period && monthsOf(period);
  if (level === null || !months) return null;
  const scaled = (end: number | null) => (end === null ? null : quotientOfProducts([end, 12], [months]));
  const forYear = <T extends MoneyFigure>(figure: T): T => ({
    ...figure,
    low: scaled(figure.low),
    high: scaled(figure.high),
  });
  const restated = level.restated.map(forYear);
  return { level: { ...forYear(level), restated }, months, assumed: rateOf === null && months !== 12 };
}
