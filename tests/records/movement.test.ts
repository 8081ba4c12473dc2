import { describe, expect, test } from "vitest";
import { movement } from "../../src/records/movement.ts";
import { guidance, money, outlook, percent, year } from "../support/records.ts";

const range = (low: number, high: number, currency = "USD") => ({ low, high, bound: "range", currency });

/** Guidance of a level after a prior one. */
const levels = (level: object, prior: object, rest: object = {}) =>
  guidance({ level, prior: { level: prior, ...rest } });

describe("movement", () => {
  test("tells each end, the middle and the width apart", () => {
    expect(movement(levels(range(40e9, 42e9), range(38e9, 42e9)))).toEqual({
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
    const record = outlook({ growth: { percentage: percent(35) }, prior: { growth: { percentage: percent(30) } } });
    expect(movement(record)).toMatchObject({
      of: "growth",
      unit: "percentage-point",
      midpoint: "up",
      change: { midpoint: 5, percent: null },
    });
  });

  test("compares in a currency that both are stated in", () => {
    const level = { ...money(33e9, "TWD"), restated: [money(980e6, "USD")] };
    expect(movement(levels(level, money(900e6, "USD")))).toMatchObject({ unit: "USD", midpoint: "up" });
    expect(movement(levels(money(33e9, "TWD"), money(900e6, "USD")))).toBeNull();
  });

  test("does not compare what is for another period, on another basis or against something else", () => {
    expect(movement(levels(money(5), money(4), { period: year(2025) }))).toBeNull();
    const growth = (figure: number, comparison: string | null = null) => ({ percentage: percent(figure), comparison });
    const prior = { growth: growth(30), currencyBasis: { type: "constant-currency" } };
    expect(movement(outlook({ growth: growth(35), prior }))).toBeNull();
    expect(movement(outlook({ growth: growth(35), prior, currencyBasis: null }))).not.toBeNull();
    const quarterly = { growth: growth(3, "quarter-on-quarter") };
    expect(movement(outlook({ growth: growth(35, "year-on-year"), prior: quarterly }))).toBeNull();
  });

  test("gives nothing without a prior value", () => {
    expect(movement(guidance({ prior: null }))).toBeNull();
    expect(movement(guidance({ prior: { announced: year(2025) } }))).toBeNull();
  });
});
