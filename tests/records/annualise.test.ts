import { describe, expect, test } from "vitest";
import { annualise } from "../../src/records/annualise.ts";
import { atLeast, range } from "../../src/values/bounds.ts";
import {
  halfPeriod,
  monthPeriod,
  periodOf,
  quarterPeriod,
  weekPeriod,
  yearPeriod,
} from "../../src/values/make-period.ts";
import { moneyOf } from "../../src/values/money.ts";
import type { Period } from "../../src/values/period.ts";

const level = moneyOf(range(1.1e9, 1.2e9), "EUR");
const fiscal = (part: string): Period =>
  ({ ...yearPeriod(2026), start: null, end: null, fiscal: { label: "", year: 2026, part } }) as Period;

describe("annualise", () => {
  test.each([
    ["a month", monthPeriod(2026, 2), 13.2e9],
    ["a quarter", quarterPeriod(2026, 2), 4.4e9],
    ["a half", halfPeriod(2026, 1), 2.2e9],
    ["a year", yearPeriod(2026), 1.1e9],
    ["a fiscal year that ends in March", periodOf("2025-04-01", "2026-03-31"), 1.1e9],
    ["five years", periodOf("2026-01-01", "2030-12-31"), 0.22e9],
    ["a fiscal quarter without days", fiscal("q3"), 4.4e9],
    ["nine months of a fiscal year", fiscal("nine-months"), 1466666666.66667],
  ])("brings %s to twelve months", (_name, period, low) => {
    expect(annualise({ level, rateOf: "total", period })?.level.low).toBe(low);
  });

  test.each([
    ["per-year", 1.1e9],
    ["per-quarter", 4.4e9],
  ] as const)("takes a level %s as what it is, whatever the period", (rateOf, low) => {
    expect(annualise({ level, rateOf, period: periodOf("2026-01-01", "2030-12-31") })?.level.low).toBe(low);
    expect(annualise({ level, rateOf, period: null })?.level.low).toBe(low);
  });

  test("keeps bound and hedge, and brings conversions along", () => {
    const hedged = { ...moneyOf(atLeast(1), "EUR", [moneyOf(atLeast(1.2), "USD")]), approximate: true };
    expect(annualise({ level: hedged, rateOf: "total", period: quarterPeriod(2026, 1) })).toEqual({
      level: { ...moneyOf(atLeast(4), "EUR", [moneyOf(atLeast(4.8), "USD")]), approximate: true },
      months: 3,
      assumed: false,
    });
  });

  test("marks an amount that is only taken for that of the whole period", () => {
    expect(annualise({ level, rateOf: null, period: quarterPeriod(2026, 1) })?.assumed).toBe(true);
    expect(annualise({ level, rateOf: null, period: yearPeriod(2026) })?.assumed).toBe(false);
  });

  test.each([
    ["without a level", { level: null, rateOf: "total", period: yearPeriod(2026) }],
    ["without a period", { level, rateOf: "total", period: null }],
    ["of a week", { level, rateOf: "total", period: weekPeriod(2026, 3) }],
    ["of an open period", { level, rateOf: "total", period: periodOf(null, "2026-12-31") }],
    [
      "of a period that is not sharp",
      { level, rateOf: "total", period: { ...quarterPeriod(2026, 1), approximate: true } },
    ],
  ] as const)("gives nothing %s", (_name, guidance) => {
    expect(annualise(guidance)).toBeNull();
  });
});
