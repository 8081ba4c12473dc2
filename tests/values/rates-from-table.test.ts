import { describe, expect, test } from "vitest";
import { convert } from "../../src/values/convert.ts";
import { moneyOf } from "../../src/values/money.ts";
import { type RatesTable, ratesFromTable } from "../../src/values/rates-from-table.ts";
import { thrown } from "../support/thrown.ts";

const source = "the desk";
const inDollars: RatesTable = {
  base: "USD",
  source,
  days: { "2005-06-01": { EUR: 0.8, JPY: 108 }, "2005-06-03": { EUR: 0.81 }, "2005-05-02": { JPY: 105, CHF: 1.2 } },
};
const rates = ratesFromTable(inDollars);

describe("ratesFromTable", () => {
  test("gives a rate in either direction and across the base", () => {
    expect(rates.rate("USD", "JPY", "2005-06-01")).toMatchObject({ rate: 108, on: "2005-06-01", source });
    expect(rates.rate("JPY", "USD", "2005-06-01").rate).toBe(0.00925925925925926);
    expect(rates.rate("EUR", "JPY", "2005-06-01").rate).toBe(135);
  });

  test("takes both quotes of a cross rate from one day", () => {
    const cross = rates.rate("EUR", "JPY", "2005-06-04");
    expect([cross.on, cross.rate]).toEqual(["2005-06-01", 135]);
    expect(rates.rate("USD", "EUR", "2005-06-04")).toMatchObject({ on: "2005-06-03", rate: 0.81 });
  });

  test("goes back a week and no further, or as far as it is told", () => {
    expect(rates.rate("USD", "EUR", "2005-06-10").on).toBe("2005-06-03");
    expect(() => rates.rate("USD", "EUR", "2005-06-11")).toThrow(thrown("rate.day", "/on"));
    expect(ratesFromTable(inDollars, { maxDaysBack: 30 }).rate("USD", "CHF", "2005-06-01").on).toBe("2005-05-02");
    const strict = ratesFromTable(inDollars, { maxDaysBack: 0 });
    expect(strict.rate("USD", "EUR", "2005-06-03").on).toBe("2005-06-03");
    expect(() => strict.rate("USD", "EUR", "2005-06-04")).toThrow(thrown("rate.day"));
  });

  test("says which day it lacks, and what there is before it", () => {
    expect(() => rates.rate("CHF", "JPY", "2005-06-01")).toThrow(
      '/on: expected rates of CHF and JPY on 2005-06-01 or at most 7 days before, got "2005-05-02". Allow more with maxDaysBack',
    );
    expect(() => rates.rate("USD", "EUR", "2005-05-31")).toThrow('got "none so early"');
  });

  test("holds what has not been quoted of late for stale, though no day is asked for", () => {
    expect(rates.rate("USD", "JPY").on).toBe("2005-06-01");
    expect(() => rates.rate("USD", "CHF")).toThrow(thrown("rate.day"));
  });

  test("says which currency it lacks", () => {
    expect(() => rates.rate("USD", "GBP", "2005-06-01")).toThrow(thrown("rate.unknown", "/currency"));
    expect(() => rates.rate("USD", "toString", "2005-06-01")).toThrow(thrown("currency.unknown", "/to"));
    expect(() => ratesFromTable({ base: "USD", source, days: {} }).rate("USD", "EUR")).toThrow(thrown("rate.unknown"));
  });

  test.each([
    ["a base", { ...inDollars, base: "US" }, "currency.unknown", "/base"],
    ["a source", { ...inDollars, source: "" }, "option.invalid", "/source"],
    ["a day", { ...inDollars, days: { "2005-02-30": {} } }, "date.invalid", "/days/2005-02-30"],
    ["a currency", { ...inDollars, days: { "2005-02-03": { EURO: 1 } } }, "currency.unknown", "/days/2005-02-03/EURO"],
    ["a rate", { ...inDollars, days: { "2005-02-03": { EUR: 0 } } }, "option.invalid", "/days/2005-02-03/EUR"],
    ["digits", { ...inDollars, days: { "2005-02-03": { EUR: 0.1 + 0.2 } } }, "option.invalid", "/days/2005-02-03/EUR"],
    ["days", { ...inDollars, days: null as never }, "option.invalid", "/days"],
    ["quotes", { ...inDollars, days: { "2005-02-03": null as never } }, "option.invalid", "/days/2005-02-03"],
  ])("refuses a table with %s that cannot be", (_name, table, code, path) => {
    expect(() => ratesFromTable(table)).toThrow(thrown(code, path));
  });

  test.each([-1, 1.5, Number.NaN])("refuses to go back %d days", (maxDaysBack) => {
    expect(() => ratesFromTable(inDollars, { maxDaysBack })).toThrow(thrown("option.invalid", "/maxDaysBack"));
  });
});

describe("money that became the euro", () => {
  const sources = "Council Regulation (EC) No 2866/98 as amended; the desk";

  test("goes over the euro at the rate of the law, whatever the base of the table", () => {
    const rate = rates.rate("DEM", "JPY", "2005-06-01");
    expect(rate.quotes?.map(({ base, quote, rate }) => [base, quote, rate])).toEqual([
      ["EUR", "DEM", 1.95583],
      ["USD", "EUR", 0.8],
      ["USD", "JPY", 108],
    ]);
    expect(rate).toMatchObject({ rate: 69.0244039614895, on: "2005-06-01", source: sources });
    expect(rates.rate("USD", "DEM", "2005-06-01").rate).toBe(1.564664);
  });

  test("needs no table between two of the old currencies, and none from or to the euro", () => {
    // 100 / 1.95583 × 6.55957; by an inverse rate of six digits it would be 335.386 and more.
    const francs = convert(moneyOf(100, "DEM"), "FRF", rates, { on: "1999-02-01" });
    expect(francs.money.low).toBe(335.385488513828);
    expect(francs.rate.on).toBe("1999-01-01");
    expect(convert(moneyOf(100, "ITL"), "EUR", rates).money.low).toBe(0.0516456899089486);
  });

  test("goes at what the table quotes before the law fixed a rate", () => {
    const days = { "2006-12-29": { SIT: 239.7 }, "2007-01-02": { USD: 1.3, SIT: 1 } };
    const around = ratesFromTable({ base: "EUR", source, days });
    expect(around.rate("EUR", "SIT", "2006-12-29").rate).toBe(239.7);
    expect(around.rate("EUR", "SIT", "2007-01-02").rate).toBe(239.64);
    expect(() => rates.rate("DEM", "JPY", "1998-12-31")).toThrow(thrown("rate.unknown"));
  });
});
