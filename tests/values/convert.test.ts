import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { approximately, atLeast, lessThan, moreThan, range } from "../../src/values/bounds.ts";
import { convert } from "../../src/values/convert.ts";
import type { ExchangeRate } from "../../src/values/exchange-rate.ts";
import { moneyOf } from "../../src/values/money.ts";
import { ratesFromTable } from "../../src/values/rates-from-table.ts";
import { roundedQuotient } from "../support/rounded-quotient.ts";
import { thrown } from "../support/thrown.ts";

const rates = ratesFromTable({
  base: "EUR",
  source: "the desk",
  days: { "2026-02-11": { USD: 1.25, TWD: 40, JPY: 160 } },
});

/** Rates that give out one rate, whatever is asked. */
const giving = (rate: object) => ({ rate: () => ({ from: "TWD", to: "USD", rate: 2, ...rate }) as ExchangeRate });

describe("convert", () => {
  test("moves both ends and keeps bound, hedge, original and rate", () => {
    const original = moneyOf(approximately(range(32e9, 36e9)), "TWD", [moneyOf(980e6, "USD")]);
    expect(convert(original, "USD", rates, { on: "2026-02-11" })).toEqual({
      money: moneyOf(approximately(range(1e9, 1.125e9)), "USD"),
      original,
      rate: {
        from: "TWD",
        to: "USD",
        rate: 0.03125,
        on: "2026-02-11",
        source: "the desk",
        quotes: [
          { base: "EUR", quote: "TWD", rate: 40, on: "2026-02-11", source: "the desk" },
          { base: "EUR", quote: "USD", rate: 1.25, on: "2026-02-11", source: "the desk" },
        ],
      },
    });
  });

  test.each([atLeast(80), moreThan(80), lessThan(80)])("leaves an open end open: $bound", (bounds) => {
    const { money } = convert(moneyOf(bounds, "TWD"), "EUR", rates);
    expect(money).toMatchObject({ ...bounds, low: bounds.low && 2, high: bounds.high && 2 });
  });

  test("converts a loss", () => {
    expect(convert(moneyOf(range(-80, -40), "TWD"), "EUR", rates).money).toMatchObject({ low: -2, high: -1 });
  });

  test("takes the newest rate where no day is asked for", () => {
    expect(convert(moneyOf(1, "EUR"), "USD", rates).rate.on).toBe("2026-02-11");
  });

  test("leaves money that is in the currency already as it is, and asks for no rate", () => {
    const none = giving({ rate: Number.NaN });
    const same = convert(moneyOf(5, "USD", [moneyOf(4, "EUR")]), "USD", none, { on: "2026-02-11" });
    expect(same.money).toEqual(moneyOf(5, "USD"));
    expect(same.rate).toMatchObject({ from: "USD", to: "USD", rate: 1, on: "2026-02-11", quotes: [] });
  });

  test("takes a rate of one's own without quotes as it is", () => {
    const given = giving({ on: "2026-02-11", source: "our service" });
    expect(convert(moneyOf(3, "TWD"), "USD", given).money.low).toBe(6);
  });

  test("takes money that became the euro over the euro, whatever the rates are", () => {
    const asked: string[] = [];
    const service = {
      rate: (from: string, to: string, on?: string): ExchangeRate => {
        asked.push(`${from} ${to} ${on}`);
        return { from, to, rate: 1.25, on: on ?? "", source: "our service" };
      },
    };
    const dollars = convert(moneyOf(195.583, "DEM"), "USD", service, { on: "2026-02-11" });
    expect(dollars.money.low).toBe(125);
    expect(dollars.rate).toMatchObject({
      rate: 0.639114851495273,
      on: "2026-02-11",
      source: "Council Regulation (EC) No 2866/98 as amended; our service",
    });
    expect(convert(moneyOf(195.583, "DEM"), "FRF", service, { on: "2026-02-11" }).money.low).toBe(655.957);
    expect(asked).toEqual(["EUR USD 2026-02-11"]);
    expect(convert(moneyOf(4, "DEM"), "USD", service, { on: "1998-02-11" }).money.low).toBe(5);
  });

  test.each([
    ["a rate from another currency", { from: "JPY" }, "/rates/from"],
    ["a rate to another currency", { to: "EUR" }, "/rates/to"],
    ["a rate of nothing", { rate: 0 }, "/rates/rate"],
    ["a rate that is no number", { rate: Number.NaN }, "/rates/rate"],
    ["a day that does not exist", { on: "2026-02-30" }, "/rates/on"],
    ["a rate without a day", { on: null }, "/rates/on"],
    ["a rate without a source", { source: undefined }, "/rates/source"],
    ["quotes that lead elsewhere", { quotes: [{ base: "EUR", quote: "USD", rate: 2 }] }, "/rates/quotes"],
    ["a quote of nothing", { quotes: [{ base: "TWD", quote: "USD", rate: 0 }] }, "/rates/rate"],
  ])("refuses %s", (_name, wrong, path) => {
    const given = giving({ on: "2026-02-11", source: "our service", ...wrong });
    expect(() => convert(moneyOf(1, "TWD"), "USD", given)).toThrow(thrown("option.invalid", path));
  });

  test("refuses an unknown target and a day that does not exist", () => {
    expect(() => convert(moneyOf(1, "TWD"), "US", rates)).toThrow(thrown("currency.unknown", "/to"));
    expect(() => convert(moneyOf(1, "TWD"), "USD", rates, { on: "11.2.2026" })).toThrow(thrown("date.invalid", "/on"));
  });
});

describe("a conversion", () => {
  const on = "2026-02-11";
  const places = 10n ** 12n;

  /** A figure as a number, and in whole units of its twelfth place, where no arithmetic can go wrong. */
  const figureOf = (digits: fc.Arbitrary<bigint>, power: { min: number; max: number }) =>
    fc.tuple(digits, fc.integer(power)).map(([figure, exponent]) => ({
      value: Number(`${figure}e${exponent}`),
      scaled: figure * 10n ** BigInt(exponent + 12),
    }));
  const amounts = figureOf(fc.bigInt({ min: 1n - 10n ** 15n, max: 10n ** 15n - 1n }), { min: -6, max: 3 });
  const quotes = figureOf(fc.bigInt({ min: 1n, max: 10n ** 7n - 1n }), { min: -7, max: 0 });
  const mark = (195_583n * places) / 100_000n;

  const cases: [string, string, string, (amount: bigint, usd: bigint, jpy: bigint) => [bigint, bigint]][] = [
    ["from the base", "EUR", "USD", (amount, usd) => [amount * usd, places * places]],
    ["to the base", "USD", "EUR", (amount, usd) => [amount, usd]],
    ["over the base", "USD", "JPY", (amount, usd, jpy) => [amount * jpy, usd * places]],
    ["from money that became the euro", "DEM", "JPY", (amount, _usd, jpy) => [amount * jpy, mark * places]],
  ];

  test.each(cases)(
    "%s equals a reference without rounding to the last digit",
    { timeout: 60_000 },
    (_name, from, to, work) => {
      fc.assert(
        fc.property(amounts, quotes, quotes, (amount, usd, jpy) => {
          const table = { base: "EUR", source: "a test", days: { [on]: { USD: usd.value, JPY: jpy.value } } };
          const { money } = convert(moneyOf(amount.value, from), to, ratesFromTable(table), { on });
          expect(money.low).toBe(roundedQuotient(...work(amount.scaled, usd.scaled, jpy.scaled)));
        }),
        { numRuns: 2500, seed: 20261125 },
      );
    },
  );
});
