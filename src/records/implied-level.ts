import type { BoundKind, Bounds } from "../values/bounds.ts";
import { addMonths, yearOf } from "../values/calendar-date.ts";
import { add, quotientOfProducts } from "../values/decimal.ts";
import { fromExclusiveEnd, toExclusiveEnd } from "../values/interval.ts";
import type { Money, MoneyFigure } from "../values/money.ts";
import { moneyOf } from "../values/money.ts";
import type { Period } from "../values/period.ts";
import { type NotComparable, not } from "./comparison.ts";
import type { Baseline, GrowthComparison, GuidanceBase } from "./guidance.ts";
import type { RevenueOutlook } from "./revenue-outlook.ts";

/** What an outlook of growth comes to in money. */
export interface ImpliedLevel {
  /** Null: growth and actual go together. */
  notComparable: null;
  /** The actual figure grown. */
  level: Money;
  /** What it rests on that nobody stated: the comparison, taken for year on year; the period of the actual, taken to fit. */
  assumed: ("comparison" | "period")[];
}

/** Months between the periods that a growth compares. */
const monthsBack: Partial<Record<GrowthComparison, number>> = {
  "year-on-year": 12,
  "year-to-date": 12,
  "quarter-on-quarter": 3,
};

/**
 * Gives the level that an outlook of growth implies: revenue of €50 billion that is to grow by 4 to 6 percent comes to €52 to
 * 53 billion.
 *
 * @param outlook - Guidance with a growth.
 * @param actual - The figure that it grows from, of the period that the growth is counted against: the year before for
 *   `year-on-year`, the quarter before for `quarter-on-quarter`, some years before for `compound-annual`. Usually
 *   `outlook.baseline`.
 * @returns The level with the bounds of both, rounded half-even to 15 significant digits; or `notComparable` with the reason:
 *   there is no growth, it is not in percent, it is counted against something else, or the actual is of another period, in
 *   another currency than the outlook names, or below 0.
 * @example
 * ```ts
 * const growth = { percentage: percentageOf(range(4, 6)), comparison: "year-on-year" };
 * const about = { kind: "revenue-outlook", company: { name: "Acme" }, period: yearPeriod(2026), growth };
 * const actual = { level: moneyOf(50e9, "EUR"), period: yearPeriod(2025) };
 * impliedLevel(parseRevenueOutlook(about), actual); //=> { level: { low: 52e9, high: 53e9, bound: "range", … }, assumed: [], … }
 * impliedLevel(parseRevenueOutlook(about), { ...actual, period: yearPeriod(2023) }).notComparable; //=> "period"
 * ```
 */
export function impliedLevel(
  outlook: Pick<GuidanceBase, "growth" | "period"> & Partial<Pick<RevenueOutlook, "currencyBasis">>,
  actual: Baseline,
): ImpliedLevel | NotComparable {
  const { growth, period, currencyBasis } = outlook;
  if (!growth) return not("value", "the outlook has no growth");
  if (growth.percentage.unit !== "percent") return not("unit", `the growth is in ${growth.percentage.unit}`);
  const from = inCurrency(actual.level, currencyBasis?.currency ?? null);
  if (!from)
    return not("currency", `the outlook is in ${currencyBasis?.currency}, the actual in ${actual.level.currency}`);

  const comparison = growth.comparison ?? "year-on-year";
  const times = timesGrown(comparison, actual.period, period);
  if (times === "other") return not("comparison", `the growth is ${comparison}, not from one period to another`);
  if (times === "apart")
    return not("period", `the actual is not of the period that a growth ${comparison} is counted from`);
  const level = grown(from, growth.percentage, times ?? 1);
  if (!level) return not("value", "the actual or the growth is below nothing, or the two have no end in common");
  const assumed: ImpliedLevel["assumed"] = [];
  if (growth.comparison === null) assumed.push("comparison");
  if (times === null) assumed.push("period");
  return { notComparable: null, level: moneyOf(level, from.currency), assumed };
}

function inCurrency(level: Money, currency: string | null): MoneyFigure | null {
  if (currency === null) return level;
  return [level, ...level.restated].find((figure) => figure.currency === currency) ?? null;
}

/**
 * How many times the growth is applied from one period to the other; null where the periods are not known, `apart` where
 * they do not fit the comparison, `other` where it is not one of periods.
 */
function timesGrown(comparison: GrowthComparison, from: Period | null, to: Period | null) {
  const back = monthsBack[comparison];
  if (back === undefined && comparison !== "compound-annual") return "other";
  const years = yearsBetween(from, to);
  if (back === undefined) {
    // A rate over years needs to know how many; one year is no compound.
    return years !== null && years >= 1 && years <= 100 ? years : "apart";
  }
  if (!from?.start || !from.end || !to?.start || !to.end) {
    return years === null || back !== 12 ? null : years === 1 && from?.fiscal?.part === to?.fiscal?.part ? 1 : "apart";
  }
  const start = addMonths(to.start, -back);
  const end = fromExclusiveEnd(addMonths(toExclusiveEnd(to.end), -back));
  return from.start === start && from.end === end ? 1 : "apart";
}

/** Whole years between the ends of two periods, or between their fiscal years. */
function yearsBetween(from: Period | null, to: Period | null): number | null {
  if (from?.end && to?.end) {
    return from.end.slice(5) === to.end.slice(5) ? yearOf(to.end) - yearOf(from.end) : null;
  }
  return from?.fiscal?.year && to?.fiscal?.year ? to.fiscal.year - from.fiscal.year : null;
}

/** Bounds grown by bounds; null where something is below nothing, or no end is closed. */
function grown(level: Bounds, growth: Bounds, times: number): Bounds | null {
  const end = (side: "low" | "high"): number | null => {
    const [amount, percent] = [level[side], growth[side]];
    if (amount === null || percent === null) return null;
    const factors = Array<number>(times).fill(add(100, percent));
    return quotientOfProducts([amount, ...factors], Array<number>(times).fill(100));
  };
  const ends = [level.low, level.high, growth.low && growth.low + 100, growth.high && growth.high + 100];
  if (ends.some((one) => one !== null && one < 0)) return null;
  const [low, high] = [end("low"), end("high")];
  const has = (bound: BoundKind) => level.bound === bound || growth.bound === bound;
  const approximate = level.approximate || growth.approximate;
  if (low !== null && high !== null) return { low, high, bound: low === high ? "exact" : "range", approximate };
  if (low !== null) return { low, high, bound: has("more-than") ? "more-than" : "at-least", approximate };
  if (high !== null) return { low, high, bound: has("less-than") ? "less-than" : "at-most", approximate };
  return null;
}
