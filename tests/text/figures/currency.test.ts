import { describe, expect, test } from "vitest";
import { findMoney } from "../../../src/text/en/figures/find-figures.ts";
import { normaliseCurrency } from "../../../src/text/en/figures/normalise-currency.ts";
import { currencyCodes } from "../../../src/values/currency-codes.ts";

describe("normaliseCurrency", () => {
  test.each([
    ["NT$", "TWD"],
    ["RMB", "CNY"],
    ["Swiss francs", "CHF"],
    ["usd", "USD"],
    ["U.S. dollars", "USD"],
    ["new-taiwan dollar", "TWD"],
    ["￦", "KRW"],
    ["zł", "PLN"],
    [" Mex$ ", "MXN"],
  ])("knows %j without doubt", (name, currency) => {
    expect(normaliseCurrency(name)).toEqual({ currency, ambiguous: false });
  });

  test.each([
    ["$", "USD"],
    ["¥", "JPY"],
    ["pesos", "MXN"],
    ["crowns", "SEK"],
    ["rupees", "INR"],
  ])("takes %j for what a reader of English expects", (name, currency) => {
    expect(normaliseCurrency(name)).toEqual({ currency, ambiguous: true });
  });

  test.each(["", "banana", "Canadian", "dollars and cents", "XYZ"])("gives null for %j", (name) => {
    expect(normaliseCurrency(name)).toBeNull();
  });

  test("lets an option decide, for the names that follow it too", () => {
    const options = { currencies: { $: "CAD", peso: "PHP" } };
    expect(normaliseCurrency("$", options)).toEqual({ currency: "CAD", ambiguous: true });
    expect(normaliseCurrency("cents", options)).toEqual({ currency: "CAD", ambiguous: true });
    expect(normaliseCurrency("pesos", options)).toEqual({ currency: "PHP", ambiguous: true });
    expect(normaliseCurrency("US$", options)).toEqual({ currency: "USD", ambiguous: false });
  });
});

describe("every ISO 4217 code", () => {
  const codes = currencyCodes.filter((code) => code !== "XXX" && code !== "XTS");

  test("is read before and behind a figure, with and without a blank", () => {
    for (const code of codes) {
      for (const text of [`${code} 2,500`, `2,500 ${code}`, `${code}2.5m`, `2.5m ${code}`]) {
        expect(
          findMoney(`It paid ${text} in May.`).map(({ value }) => value.currency),
          text,
        ).toEqual([code]);
      }
    }
  });
});

describe("a currency option", () => {
  test("decides what an ambiguous sign means and leaves the mention ambiguous", () => {
    const [mention] = findMoney("It cost $5 million.", { currencies: { $: "AUD" } });
    expect(mention).toMatchObject({ ambiguous: true, value: { currency: "AUD", low: 5e6 } });
  });

  test("is refused where it is no code", () => {
    expect(() => findMoney("", { currencies: { $: "dollars" } })).toThrow(/ISO 4217/);
  });
});
