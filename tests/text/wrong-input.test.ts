import {
  convert,
  createRecordParser,
  moneyOf,
  ratesFromEcbCsv,
  ratesFromTable,
  splitPeriod,
  yearPeriod,
} from "nutgraf";
import * as en from "nutgraf/en";
import { jsonSchemaOf, modelProfile } from "nutgraf/interop";
import { describe, expect, it } from "vitest";

const none = undefined as never;
const text = "expected a text, which is a string, got nothing";
const kinds = "policy-announcement or trade-measure or capex-guidance or revenue-outlook";

const cases: [string, () => unknown, string, string][] = [
  ["findMoney", () => en.findMoney(none), "type.mismatch", text],
  ["findPeriods", () => en.findPeriods(none), "type.mismatch", text],
  ["findTimes", () => en.findTimes(none), "type.mismatch", text],
  ["findDateline", () => en.findDateline(none), "type.mismatch", text],
  ["parsePeriod", () => en.parsePeriod(none), "type.mismatch", "expected the text of a period, got nothing"],
  ["normaliseCurrency", () => en.normaliseCurrency(none), "type.mismatch", text],
  ["parseMoney", () => en.parseMoney(5 as never), "type.mismatch", "expected an amount of money as a text, got 5"],
  [
    "ground",
    () => en.ground(null as never, "Sales."),
    "type.mismatch",
    "expected a record, which is an object, got null",
  ],
  [
    "convert",
    () => convert(moneyOf(1, "EUR"), "USD", {} as never),
    "option.invalid",
    "/rates: expected rates, such as ratesFromTable gives, got an object",
  ],
  [
    "ratesFromTable",
    () => ratesFromTable(none),
    "option.invalid",
    "expected a table { base, source, days }, got nothing",
  ],
  ["ratesFromEcbCsv", () => ratesFromEcbCsv(none), "type.mismatch", "expected the text of a CSV file, got nothing"],
  [
    "splitPeriod",
    () => splitPeriod(yearPeriod(2026), "decade" as never),
    "option.invalid",
    '/unit: expected month or quarter or half or year, got "decade"',
  ],
  [
    "createRecordParser",
    () => createRecordParser([{}] as never),
    "option.invalid",
    "/schemas: expected a list of object schemas, each with a literal kind, got an array of 1",
  ],
  ["modelProfile", () => modelProfile("duty" as never), "option.invalid", `/kind: expected ${kinds}, got "duty"`],
  [
    "jsonSchemaOf",
    () => jsonSchemaOf("duty" as never),
    "option.invalid",
    `/subject: expected ${kinds} or news-record or a schema of zod, got "duty"`,
  ],
];

describe("what is of another type altogether", () => {
  it.each(cases)("is told to the caller of %s", (_name, call, code, message) => {
    expect(call).toThrow(
      expect.objectContaining({ name: "NutgrafError", message, issues: [expect.objectContaining({ code })] }),
    );
  });

  it("is an error of the safe forms, not thrown", () => {
    expect(en.safeParseMoney(none)).toMatchObject({ success: false });
    expect(en.safeParseCount(none)).toMatchObject({ success: false });
  });
});
