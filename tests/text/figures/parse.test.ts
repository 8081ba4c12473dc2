import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  parseCount,
  parseMoney,
  parsePercentage,
  safeParseCount,
  safeParseMoney,
  safeParsePercentage,
} from "../../../src/text/en/figures/parse-figures.ts";
import { formatCount, formatMoney, formatPercentage } from "../../../src/values/format.ts";
import { bounds, values } from "../../support/arbitraries.ts";
import { issueOf } from "./issue-of.ts";

describe("parseMoney", () => {
  test("gives back what formatMoney printed", () => {
    fc.assert(
      fc.property(values.money(), (money) => {
        const restated = money.restated.filter(({ currency }) => currency !== money.currency);
        expect(parseMoney(formatMoney({ ...money, restated }))).toEqual({ ...money, restated });
      }),
    );
  });

  test.each(["  $5  ", "$5.", "about 5 million Swiss francs", "between $40 and $42 billion", "half a million euros"])(
    "reads %j as one amount",
    (text) => {
      expect(safeParseMoney(text).success).toBe(true);
    },
  );

  test.each([
    ["", "text.unread"],
    ["a great deal", "text.unread"],
    ["5 percent", "text.unread"],
    ["$5 and some change", "text.rest"],
    ["It cost $5", "text.rest"],
    ["$5 $6", "text.rest"],
    ["12345678901234567890 dollars", "number.precision"],
  ])("refuses %j with %s", (text, code) => {
    expect(issueOf(safeParseMoney(text))?.code).toBe(code);
    expect(() => parseMoney(text)).toThrow();
  });

  test("refuses an option that is no currency", () => {
    expect(() => parseMoney("$5", { currencies: { $: "dollar" } })).toThrow(/currencies/);
  });

  test("says what it could not read", () => {
    expect(issueOf(safeParseMoney("$5 and some change"))?.message).toContain("some change");
  });
});

describe("parsePercentage", () => {
  test("gives back what formatPercentage printed", () => {
    fc.assert(
      fc.property(values.percentage(), (percentage) => {
        expect(parsePercentage(formatPercentage(percentage))).toEqual(percentage);
      }),
    );
  });

  test.each([
    ["35", "text.unread"],
    ["$5", "text.unread"],
    ["5 percent of it", "text.rest"],
    ["1.2345678901234567%", "number.precision"],
  ])("refuses %j with %s", (text, code) => {
    expect(issueOf(safeParsePercentage(text))?.code).toBe(code);
  });
});

describe("parseCount", () => {
  test("gives back what formatCount printed", () => {
    const nouns = fc.constantFrom(null, "companies", "world-leading companies", "company", "units");
    fc.assert(
      fc.property(bounds, nouns, (ends, of) => {
        expect(parseCount(formatCount({ ...ends, of }))).toEqual({ ...ends, of });
      }),
    );
  });

  test.each([
    ["several", "text.unread"],
    ["5 percent", "text.unread"],
    ["$5", "text.unread"],
    ["three of the companies", "text.unread"],
  ])("refuses %j with %s", (text, code) => {
    expect(issueOf(safeParseCount(text))?.code).toBe(code);
  });
});
