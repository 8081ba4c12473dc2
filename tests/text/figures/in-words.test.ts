import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  formatCountInWords,
  formatMoneyInWords,
  formatPercentageInWords,
} from "../../../src/text/en/figures/figures-in-words.ts";
import { parseCount, parseMoney, parsePercentage } from "../../../src/text/en/figures/parse-figures.ts";
import { bounds, values } from "../../support/arbitraries.ts";

describe("formatMoneyInWords", () => {
  test.each([
    ["> USD 40bn", "more than US$40 billion"],
    ["EUR 3–5m", "between €3 million and €5 million"],
    ["~ JPY 2.9tn", "about 2.9 trillion yen"],
    ["TWD 33bn (USD 980m)", "NT$33 billion (US$980 million)"],
    ["~> CHF 1,500", "well over CHF 1,500"],
    ["≤ CNY 0.5m", "at most 500,000 yuan"],
  ])("writes %s as %s", (short, words) => {
    expect(formatMoneyInWords(parseMoney(short))).toBe(words);
  });

  test("is read back as the same amount", () => {
    fc.assert(
      fc.property(values.money(), (money) => {
        const restated = money.restated.filter(({ currency }) => currency !== money.currency);
        expect(parseMoney(formatMoneyInWords({ ...money, restated }))).toEqual({ ...money, restated });
      }),
    );
  });
});

describe("formatPercentageInWords", () => {
  test.each([
    ["~35%", "about 35 percent"],
    ["-3–5 pp", "between minus 3 percentage points and 5 percentage points"],
    ["1 bp", "1 basis point"],
    ["~<8%", "just under 8 percent"],
  ])("writes %s as %s", (short, words) => {
    expect(formatPercentageInWords(parsePercentage(short))).toBe(words);
  });

  test("is read back as the same percentage", () => {
    fc.assert(
      fc.property(values.percentage(), (percentage) => {
        expect(parsePercentage(formatPercentageInWords(percentage))).toEqual(percentage);
      }),
    );
  });
});

describe("formatCountInWords", () => {
  test("is read back as the same count", () => {
    fc.assert(
      fc.property(bounds, fc.constantFrom(null, "companies", "world-leading companies"), (ends, of) => {
        expect(parseCount(formatCountInWords({ ...ends, of }))).toEqual({ ...ends, of });
      }),
    );
  });
});
