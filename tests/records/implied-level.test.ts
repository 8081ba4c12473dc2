import { describe, expect, test } from "vitest";
import { impliedLevel } from "../../src/records/implied-level.ts";
import {
  approximately,
  atLeast,
  atMost,
  type Bounds,
  exact,
  lessThan,
  moreThan,
  range,
} from "../../src/values/bounds.ts";
import { periodOf, quarterPeriod, yearPeriod } from "../../src/values/make-period.ts";
import { moneyOf } from "../../src/values/money.ts";
import { percentageOf } from "../../src/values/percentage.ts";
import type { Period } from "../../src/values/period.ts";

type Comparison = "year-on-year" | "quarter-on-quarter" | "compound-annual" | "prior-guidance" | "other" | null;

const growing = (
  bounds: Bounds,
  comparison: Comparison = "year-on-year",
  period: Period | null = yearPeriod(2026),
) => ({
  growth: { percentage: percentageOf(bounds), comparison },
  period,
});
const actual = (bounds: Bounds | number = 50e9, period: Period | null = yearPeriod(2025)) => ({
  level: moneyOf(bounds, "EUR", [moneyOf(60e9, "USD")]),
  period,
});

describe("impliedLevel", () => {
  test("grows the actual by both ends", () => {
    expect(impliedLevel(growing(range(4, 6)), actual())).toEqual({
      notComparable: null,
      level: moneyOf(range(52e9, 53e9), "EUR"),
      assumed: [],
    });
  });

  test.each([
    [exact(-10), exact(50), exact(45)],
    [approximately(10), exact(50), approximately(55)],
    [moreThan(10), exact(50), moreThan(55)],
    [atLeast(10), moreThan(50), moreThan(55)],
    [lessThan(-10), exact(50), lessThan(45)],
    [exact(10), range(40, 50), range(44, 55)],
    [atMost(10), range(40, 50), atMost(55)],
    [exact(0.1), exact(3), exact(3.003)],
  ])("joins the bounds of growth and actual", (growth, level, implied) => {
    expect(impliedLevel(growing(growth), actual(level))).toMatchObject({ level: implied });
  });

  test("counts a quarter from the one before, a fiscal year from the one before", () => {
    const quarter = growing(exact(10), "quarter-on-quarter", quarterPeriod(2026, 1));
    expect(impliedLevel(quarter, actual(50, quarterPeriod(2025, 4)))).toMatchObject({
      level: { low: 55 },
      assumed: [],
    });
    const fiscal = (year: number) => periodOf(`${year - 1}-03-01`, `${year}-02-${year % 4 ? 28 : 29}`);
    expect(impliedLevel(growing(exact(10), "year-on-year", fiscal(2024)), actual(50, fiscal(2023)))).toMatchObject({
      level: { low: 55 },
    });
  });

  test("knows fiscal years whose days are not known", () => {
    const fiscal = (year: number, part = "year") =>
      ({ ...yearPeriod(year), start: null, end: null, fiscal: { label: "", year, part } }) as Period;
    const of = (from: Period) => impliedLevel(growing(exact(10), "year-on-year", fiscal(2026)), actual(50, from));
    expect(of(fiscal(2025))).toMatchObject({ level: { low: 55 }, assumed: [] });
    expect(of(fiscal(2025, "q1")).notComparable).toBe("period");
    expect(of(fiscal(2024)).notComparable).toBe("period");
  });

  test("compounds a yearly growth", () => {
    const plan = growing(exact(10), "compound-annual", yearPeriod(2028));
    expect(impliedLevel(plan, actual(1000))).toMatchObject({ level: { low: 1331 } });
    expect(impliedLevel(plan, actual(1000, null)).notComparable).toBe("period");
  });

  test("says what it took for granted", () => {
    expect(impliedLevel(growing(exact(10), null), actual())).toMatchObject({ assumed: ["comparison"] });
    expect(impliedLevel(growing(exact(10), null, null), actual())).toMatchObject({ assumed: ["comparison", "period"] });
  });

  test("grows in the currency that the outlook names", () => {
    const inDollars = { ...growing(exact(10)), currencyBasis: { type: "in-currency" as const, currency: "USD" } };
    expect(impliedLevel(inDollars, actual())).toMatchObject({ level: { low: 66e9, currency: "USD" } });
    const inYen = { ...inDollars, currencyBasis: { type: "in-currency" as const, currency: "JPY" } };
    expect(impliedLevel(inYen, actual()).notComparable).toBe("currency");
  });

  test.each([
    ["value", "no growth", { growth: null, period: null }, actual()],
    ["value", "an actual below nothing", growing(exact(10)), actual(-5)],
    ["value", "a fall by more than all", growing(exact(-101)), actual()],
    ["value", "no end in common", growing(atMost(10)), actual(atLeast(5))],
    ["comparison", "a growth on what was said before", growing(exact(10), "prior-guidance"), actual()],
    ["period", "an actual of another year", growing(exact(10)), actual(50, yearPeriod(2023))],
    ["period", "an actual of a quarter", growing(exact(10)), actual(50, quarterPeriod(2025, 4))],
  ] as const)("gives %s where there is %s", (notComparable, _name, outlook, from) => {
    expect(impliedLevel(outlook, from).notComparable).toBe(notComparable);
  });

  test("does not take points for percent", () => {
    const points = { percentage: percentageOf(2, "percentage-point"), comparison: null };
    expect(impliedLevel({ growth: points, period: null }, actual()).notComparable).toBe("unit");
  });
});
