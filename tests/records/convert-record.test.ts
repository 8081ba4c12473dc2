import { describe, expect, test } from "vitest";
import { convertRecord } from "../../src/records/convert-record.ts";
import { dayPeriod } from "../../src/values/make-period.ts";
import { ratesFromTable } from "../../src/values/rates-from-table.ts";
import { guidance, measure, money, outlook, policy } from "../support/records.ts";
import { thrown } from "../support/thrown.ts";

const days = { "2026-02-12": { USD: 1.25, NOK: 10, TWD: 40 }, "2026-02-20": { USD: 1.5, NOK: 10, TWD: 40 } };
const rates = ratesFromTable({ base: "EUR", source: "the desk", days });
const fields = (...given: Parameters<typeof convertRecord>) =>
  convertRecord(...given).conversions.map(({ field, money: { low, high } }) => [field, low ?? high]);

describe("convertRecord", () => {
  test("converts every amount at the rate of the day of the record", () => {
    expect(fields(guidance(), "USD", rates)).toEqual([
      ["/level", 3.75e9],
      ["/prior/level", 3.125e9],
    ]);
    expect(convertRecord(guidance(), "USD", rates).conversions[0]).toMatchObject({
      original: { currency: "EUR" },
      rate: { on: "2026-02-12", source: "the desk" },
      implied: null,
    });
  });

  test("takes the day of publication, then the newest rates, or the day that it is told", () => {
    const rateOn = (record: Parameters<typeof convertRecord>[0], on?: string) =>
      convertRecord(record, "USD", rates, { on }).conversions[0]?.rate.on;
    expect(rateOn(guidance({ announced: null, source: { published: "2026-02-13" } }))).toBe("2026-02-12");
    expect(rateOn(guidance({ announced: null }))).toBe("2026-02-20");
    expect(rateOn(guidance({ announced: dayPeriod("2026-02-12") }), "2026-02-21")).toBe("2026-02-20");
  });

  test("finds amounts in lists and in parts of any kind", () => {
    expect(fields(policy(), "EUR", rates)).toEqual([["/amounts/0/money", 0.9e9]]);
    const specific = { money: money(10, "NOK"), per: "tonne" };
    expect(fields(measure({ rate: { specific }, affectedTrade: money(20, "NOK") }), "EUR", rates)).toEqual([
      ["/rate/specific/money", 1],
      ["/affectedTrade", 2],
    ]);
    expect(fields(outlook(), "EUR", rates)).toEqual([]);
  });

  test("converts what the text states, not what it converts, and holds its rate against the one here", () => {
    const level = { ...money(40e9, "TWD"), restated: [money(1.25e6, "USD")] };
    const [conversion, ...others] = convertRecord(guidance({ level, prior: null }), "EUR", rates).conversions;
    expect(others).toEqual([]);
    expect(conversion).toMatchObject({ money: { low: 1e9 }, implied: { to: "USD", suspect: true } });
  });

  test("goes on behind an amount without a rate, and says where it is", () => {
    const record = guidance({ level: money(5, "CHF"), prior: { level: money(5, "EUR") } });
    const { conversions, issues } = convertRecord(record, "USD", rates);
    expect(conversions.map(({ field }) => field)).toEqual(["/prior/level"]);
    expect(issues).toMatchObject([{ code: "rate.unknown", path: "/level/currency" }]);
    expect(issues[0]?.message).toMatch(/^\/level\/currency: expected a currency that is quoted against EUR/);
    expect(convertRecord(record, "USD", rates, { on: "2027-01-01" }).issues.map(({ code }) => code)).toEqual([
      "rate.unknown",
      "rate.day",
    ]);
  });

  test("refuses a target or a day that cannot be", () => {
    expect(() => convertRecord(guidance(), "US", rates)).toThrow(thrown("currency.unknown", "/to"));
    expect(() => convertRecord(guidance(), "USD", rates, { on: "May" })).toThrow(thrown("date.invalid"));
  });
});
