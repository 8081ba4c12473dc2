import { describe, expect, test } from "vitest";
import { compareOutlooks, movement } from "../../src/records/movement.ts";
import { guidance, money, outlook, percent, year } from "../support/records.ts";

const range = (low: number, high: number, currency = "USD") => ({ low, high, bound: "range", currency });

/** Guidance of a level after a prior one. */
const levels = (level: object, prior: object, rest: object = {}) =>
  guidance({ level, prior: { level: prior, ...rest } });
const growth = (figure: number, comparison: string | null = null, unit?: string) => ({
  percentage: percent(figure, unit),
  comparison,
});

describe("movement", () => {
  test("tells each end, the middle and the width apart", () => {
    expect(movement(levels(range(40e9, 42e9), range(38e9, 42e9)))).toEqual({
      notComparable: null,
      of: "level",
      unit: "USD",
      low: "up",
      high: "unchanged",
      midpoint: "up",
      width: "down",
      change: { low: 2e9, high: 0, midpoint: 1e9, width: -2e9, percent: 2.5 },
    });
  });

  test("says nothing of an end that is open", () => {
    const atMost = { high: 5e9, bound: "at-most", currency: "EUR" };
    expect(movement(levels(atMost, money(6e9)))).toMatchObject({
      low: null,
      high: "down",
      midpoint: null,
      width: null,
    });
  });

  test("compares growths in percentage points where there are no two levels", () => {
    expect(movement(outlook({ growth: growth(35), prior: { growth: growth(30) } }))).toMatchObject({
      of: "growth",
      unit: "percentage-point",
      midpoint: "up",
      change: { midpoint: 5, percent: null },
    });
  });

  test("compares in a currency that both are stated in", () => {
    const level = { ...money(33e9, "TWD"), restated: [money(980e6, "USD")] };
    expect(movement(levels(level, money(900e6, "USD")))).toMatchObject({ unit: "USD", midpoint: "up" });
  });

  test("falls back to the growths where the levels are in different currencies", () => {
    const both = { level: money(33e9, "TWD"), growth: growth(8) };
    const prior = { level: money(900e6, "USD"), growth: growth(9) };
    expect(movement(outlook({ ...both, prior }))).toMatchObject({ of: "growth", midpoint: "down" });
  });

  test.each([
    ["value", "there is no prior value", guidance({ prior: null })],
    ["value", "there is no prior value", guidance({ prior: { announced: year(2025) } })],
    ["value", "the prior value and the other", outlook({ prior: { level: money(5) } })],
    ["period", "the prior value is for another period", levels(money(5), money(4), { period: year(2025) })],
    ["currency", "the prior value is in USD, the other in TWD", levels(money(33e9, "TWD"), money(900e6, "USD"))],
    [
      "currency-basis",
      "the prior value is on another currency basis",
      outlook({ growth: growth(35), prior: { growth: growth(30), currencyBasis: { type: "constant-currency" } } }),
    ],
    [
      "comparison",
      "the prior value is quarter-on-quarter, the other year-on-year",
      outlook({ growth: growth(35, "year-on-year"), prior: { growth: growth(3, "quarter-on-quarter") } }),
    ],
    [
      "unit",
      "the prior value is in percentage-point, the other in percent",
      outlook({ growth: growth(35), prior: { growth: growth(3, null, "percentage-point") } }),
    ],
  ])("is not comparable by %s: %s", (notComparable, because, record) => {
    expect(movement(record)).toEqual({ notComparable, because: expect.stringContaining(because) });
  });

  test("compares across a basis that only one of them states", () => {
    const prior = { growth: growth(30), currencyBasis: { type: "constant-currency" } };
    expect(movement(outlook({ growth: growth(35), prior, currencyBasis: null })).notComparable).toBeNull();
  });
});

describe("compareOutlooks", () => {
  const spring = outlook({ growth: growth(8, "year-on-year") });
  const autumn = outlook({ growth: growth(6, "year-on-year") });

  test("compares two records on one matter", () => {
    expect(compareOutlooks(spring, autumn)).toMatchObject({
      notComparable: null,
      unit: "percentage-point",
      low: "down",
    });
    expect(compareOutlooks(guidance({ level: money(4) }), guidance({ level: money(5) }))).toMatchObject({
      of: "level",
      unit: "EUR",
      change: { percent: 25 },
    });
  });

  test.each([
    ["metric", { kind: "capex-guidance" }],
    ["company", { company: { ...autumn.company, name: "Osprey" } }],
    ["scope", { scope: { type: "segment", label: "Foundry" } }],
    ["period", { period: year(2027) }],
    ["period", { period: null }],
    ["rate-of", { rateOf: "per-quarter" }],
    ["currency-basis", { currencyBasis: { type: "constant-currency", currency: null } }],
    ["comparison", { growth: growth(6, "compound-annual") }],
    ["value", { growth: null, level: null }],
  ])("does not compare across another %s", (notComparable, change) => {
    expect(compareOutlooks(spring, { ...autumn, ...change } as typeof autumn).notComparable).toBe(notComparable);
  });

  test("takes a scope that is not said for the total, a rate that is not said for the whole", () => {
    const said = { ...autumn, scope: { type: "total" as const, label: null }, rateOf: "total" as const };
    expect(compareOutlooks(spring, said).notComparable).toBeNull();
    const foundry = { ...autumn, scope: { type: "segment" as const, label: "the Foundry" } };
    expect(
      compareOutlooks({ ...spring, scope: { type: "segment", label: "foundry" } }, foundry).notComparable,
    ).toBeNull();
  });

  test("knows one company by its name where only one record has a code", () => {
    const coded = { ...autumn.company, ids: [{ scheme: "mic-ticker", value: "XLON:KES" }] };
    expect(compareOutlooks(spring, { ...autumn, company: coded }).notComparable).toBeNull();
  });

  test("knows one fiscal year whose days are not known", () => {
    const fiscal = (part: string, on = 2026) => ({
      period: { fiscal: { label: "fiscal 2026", year: on, part }, unit: "year" },
    });
    const first = outlook({ ...spring, ...fiscal("year") });
    expect(compareOutlooks(first, outlook({ ...autumn, ...fiscal("year") })).notComparable).toBeNull();
    expect(compareOutlooks(first, outlook({ ...autumn, ...fiscal("h1") })).notComparable).toBe("period");
    expect(compareOutlooks(first, outlook({ ...autumn, ...fiscal("year", 2027) })).notComparable).toBe("period");
  });
});
