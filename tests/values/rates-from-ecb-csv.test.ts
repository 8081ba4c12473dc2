import { describe, expect, test } from "vitest";
import { convert } from "../../src/values/convert.ts";
import { moneyOf } from "../../src/values/money.ts";
import { ratesFromEcbCsv } from "../../src/values/rates-from-ecb-csv.ts";
import { thrown } from "../support/thrown.ts";

/** The layout of the file, with figures of our own. */
const file = `Date,USD,JPY,CYP,SIT,
2026-02-13,1.1862,181.5,N/A,N/A,
2026-02-12,1.1874,N/A,N/A,N/A,
2026-02-11,1.1891,182.1,N/A,N/A,
2006-12-29,1.317,156.93,0.5782,239.64,
`;
const rates = ratesFromEcbCsv(file);

describe("ratesFromEcbCsv", () => {
  test("reads the rate of a business day with its source", () => {
    expect(rates.rate("EUR", "USD", "2026-02-12")).toEqual({
      from: "EUR",
      to: "USD",
      rate: 1.1874,
      on: "2026-02-12",
      source: "European Central Bank, euro foreign exchange reference rates",
      quotes: [expect.objectContaining({ base: "EUR", quote: "USD", rate: 1.1874 })],
    });
  });

  test("takes the last business day before a day without one", () => {
    expect(rates.rate("EUR", "USD", "2026-02-15")).toMatchObject({ on: "2026-02-13", rate: 1.1862 });
  });

  test("passes over a hole", () => {
    expect(rates.rate("EUR", "JPY", "2026-02-12")).toMatchObject({ on: "2026-02-11", rate: 182.1 });
    expect(rates.rate("USD", "JPY", "2026-02-12").on).toBe("2026-02-11");
  });

  test("goes over the euro between two other currencies", () => {
    expect(convert(moneyOf(1.1862, "USD"), "JPY", rates, { on: "2026-02-13" }).money.low).toBe(181.5);
  });

  test("says where the last day is too far back", () => {
    expect(() => rates.rate("EUR", "USD", "2026-03-15")).toThrow(
      '/on: expected rates of USD on 2026-03-15 or at most 7 days before, got "2026-02-13". Allow more with maxDaysBack',
    );
    expect(ratesFromEcbCsv(file, { maxDaysBack: 40 }).rate("EUR", "USD", "2026-03-15").on).toBe("2026-02-13");
    expect(() => rates.rate("EUR", "USD", "1998-12-31")).toThrow(thrown("rate.day"));
  });

  test("reads a file with a byte order mark, other line ends, and no comma at the end of a line", () => {
    const other = ratesFromEcbCsv(`\uFEFF${file.replaceAll(",\n", "\r\n")}`);
    expect(other.rate("EUR", "SIT", "2006-12-30").rate).toBe(239.64);
    expect(other.rate("EUR", "CYP", "2006-12-30").rate).toBe(0.5782);
  });

  test("does not mind the order of the days", () => {
    const [header, ...rows] = file.trimEnd().split("\n");
    expect(ratesFromEcbCsv([header, ...rows.reverse()].join("\n")).rate("EUR", "USD", "2026-02-13").rate).toBe(1.1862);
  });

  test.each([
    ["no header", "", "value.format", "/1"],
    ["another file", "TIME_PERIOD,OBS_VALUE\n", "value.format", "/1"],
    ["an unknown currency", "Date,USD,EURO,\n", "currency.unknown", "/1/EURO"],
    ["a currency twice", "Date,USD,USD,\n", "value.format", "/1/USD"],
    ["a day in words", "Date,USD,\n13 February 2026,1.1862,\n", "value.format", "/2/Date"],
    ["a day twice", "Date,USD,\n2026-02-13,1.1,\n2026-02-13,1.2,\n", "value.format", "/3/Date"],
    ["a row that breaks off", "Date,USD,JPY,\n2026-02-13,1.1862\n", "value.format", "/2"],
    ["a rate that is no number", "Date,USD,\n2026-02-13,1.18x,\n", "value.format", "/2/USD"],
    ["a rate of nothing", "Date,USD,\n2026-02-13,0,\n", "value.format", "/2/USD"],
    ["a rate below nothing", "Date,USD,\n2026-02-13,-1,\n", "value.format", "/2/USD"],
  ])("refuses %s, with line and column", (_name, text, code, path) => {
    expect(() => ratesFromEcbCsv(text)).toThrow(thrown(code, path));
  });

  test("holds a file as long as the real one", () => {
    const rows = Array.from({ length: 7000 }, (_, day) => {
      const on = new Date(Date.UTC(1999, 0, 4 + day)).toISOString().slice(0, 10);
      return `${on},1.${1000 + day},N/A,`;
    });
    const long = ratesFromEcbCsv(["Date,USD,JPY,", ...rows.reverse()].join("\n"));
    expect(long.rate("EUR", "USD", "1999-01-05").rate).toBe(1.1001);
    expect(() => long.rate("EUR", "JPY", "1999-01-05")).toThrow(thrown("rate.unknown"));
  });
});
