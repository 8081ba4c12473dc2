import { describe, expect, test } from "vitest";
import { atLeast, atMost, range } from "../../src/values/bounds.ts";
import { impliedRate } from "../../src/values/implied-rate.ts";
import { moneyOf } from "../../src/values/money.ts";
import { ratesFromTable } from "../../src/values/rates-from-table.ts";
import { thrown } from "../support/thrown.ts";

const rates = ratesFromTable({ base: "USD", source: "the desk", days: { "2026-02-11": { TWD: 32, EUR: 0.8 } } });
const stated = (dollars: number) => moneyOf(32e9, "TWD", [moneyOf(dollars, "USD")]);

describe("impliedRate", () => {
  test("divides the conversion by the amount", () => {
    expect(impliedRate(stated(980e6))).toEqual({
      from: "TWD",
      to: "USD",
      rate: 0.030625,
      expected: null,
      ratio: null,
      suspect: null,
    });
  });

  test("compares the middles of ranges, and the end that both have", () => {
    const ranges = moneyOf(range(30, 34), "TWD", [moneyOf(range(1, 3), "USD")]);
    expect(impliedRate(ranges)?.rate).toBe(0.0625);
    expect(impliedRate(moneyOf(atLeast(32), "TWD", [moneyOf(1, "USD")]))?.rate).toBe(0.03125);
    expect(impliedRate(moneyOf(atLeast(32), "TWD", [moneyOf(atMost(1), "USD")]))).toBeNull();
  });

  test("takes the first conversion, or the one that is asked for", () => {
    const two = moneyOf(32, "TWD", [moneyOf(1, "USD"), moneyOf(0.8, "EUR")]);
    expect(impliedRate(two)?.to).toBe("USD");
    expect(impliedRate(two, { to: "EUR" })).toMatchObject({ to: "EUR", rate: 0.025 });
    expect(impliedRate(two, { to: "JPY" })).toBeNull();
  });

  test.each([
    ["as the market has it", 1e9, false],
    ["three times the market", 3e9, false],
    ["more than three times the market", 3.1e9, true],
    ["less than a third of the market", 0.32e9, true],
    ["a thousand times the market, by a wrong scale word", 1e12, true],
  ])("marks a rate that no market explains: %s", (_name, dollars, suspect) => {
    expect(impliedRate(stated(dollars), { rates, on: "2026-02-11" })).toMatchObject({ suspect });
  });

  test("says nothing where there is no rate to hold it against", () => {
    const yen = moneyOf(1, "USD", [moneyOf(150, "JPY")]);
    expect(impliedRate(yen, { rates })).toMatchObject({ rate: 150, expected: null, suspect: null });
    expect(impliedRate(stated(1e9), { rates, on: "2026-03-11" })).toMatchObject({ expected: null, suspect: null });
  });

  test("lets through what else is wrong with the rates", () => {
    expect(() => impliedRate(stated(1e9), { rates, on: "March" })).toThrow(thrown("date.invalid"));
  });

  test("gives nothing without a conversion, or of nothing", () => {
    expect(impliedRate(moneyOf(1, "USD"))).toBeNull();
    expect(impliedRate(moneyOf(0, "TWD", [moneyOf(1, "USD")]))).toBeNull();
    expect(impliedRate(moneyOf(1, "USD", [moneyOf(2, "USD")]))).toBeNull();
  });
});
