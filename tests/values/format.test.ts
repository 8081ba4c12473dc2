import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  approximately,
  atLeast,
  atMost,
  type Bounds,
  exact,
  lessThan,
  moreThan,
  range,
} from "../../src/values/bounds.ts";
import { countOf } from "../../src/values/count.ts";
import { scaleDigits } from "../../src/values/decimal.ts";
import { formatBounds, formatCount, formatMoney, formatPercentage } from "../../src/values/format.ts";
import { moneyOf } from "../../src/values/money.ts";
import { percentageOf } from "../../src/values/percentage.ts";
import { bounds } from "../support/arbitraries.ts";

describe("formatMoney", () => {
  test.each([
    [range(40e9, 42e9), "USD 40–42bn"],
    [atLeast(40e9), "≥ USD 40bn"],
    [moreThan(40e9), "> USD 40bn"],
    [atMost(40e9), "≤ USD 40bn"],
    [lessThan(40e9), "< USD 40bn"],
    [approximately(1.4e12), "~ USD 1.4tn"],
    [approximately(moreThan(1.4e12)), "~> USD 1.4tn"],
    [exact(1234567), "USD 1,234,567"],
    [exact(1234500), "USD 1.2345m"],
    [exact(1500), "USD 1.5k"],
    [exact(2250), "USD 2,250"],
    [exact(950e6), "USD 950m"],
    [range(950e6, 1.2e9), "USD 0.95–1.2bn"],
    [range(1e6, 1.2e12), "USD 1,000,000–1,200,000,000,000"],
    [exact(0), "USD 0"],
    [exact(12345.67), "USD 12,345.67"],
    [exact(0.0000001), "USD 0.0000001"],
    [exact(1e21), "USD 1,000,000,000,000,000,000,000"],
    [exact(-5e9), "USD -5bn"],
    [range(-5e9, -3e9), "USD -5–-3bn"],
  ])("writes %j as %s", (figure, text) => {
    expect(formatMoney(moneyOf(figure, "USD"))).toBe(text);
  });

  test("puts what the text itself converts in brackets", () => {
    const money = moneyOf(33e9, "TWD", [moneyOf(approximately(980e6), "USD"), moneyOf(900e6, "EUR")]);
    expect(formatMoney(money)).toBe("TWD 33bn (~ USD 980m, EUR 900m)");
  });
});

describe("formatPercentage", () => {
  test.each([
    [percentageOf(approximately(35)), "~35%"],
    [percentageOf(range(3, 5), "percentage-point"), "3–5 pp"],
    [percentageOf(25, "basis-point"), "25 bp"],
    [percentageOf(moreThan(0.1)), ">0.1%"],
    [percentageOf(atMost(-5)), "≤-5%"],
    [percentageOf(2500), "2,500%"],
  ])("writes %j as %s", (percentage, text) => {
    expect(formatPercentage(percentage)).toBe(text);
  });
});

describe("formatCount", () => {
  test("adds what is counted", () => {
    expect(formatCount(countOf(atLeast(3), "companies"))).toBe("≥3 companies");
    expect(formatCount(countOf(1.2e6))).toBe("1.2m");
  });
});

describe("formatBounds", () => {
  /** Reads the form that its docstring gives, by that alone. */
  function read(text: string): Bounds | null {
    const form = /^(~?)([≥>≤<]?)(-?[\d,]+(?:\.\d+)?)(?:–(-?[\d,]+(?:\.\d+)?))?(k|m|bn|tn)?$/u;
    const [, hedge, sign = "", a = "", b, scale = ""] = form.exec(text) ?? [];
    const power = { "": 0, k: 3, m: 6, bn: 9, tn: 12 }[scale] ?? 0;
    const [low, high] = [a, b ?? a].map((figure) => scaleDigits(figure.replaceAll(",", ""), power) ?? Number.NaN);
    if (low === undefined || high === undefined) return null;
    const kinds = { "≥": atLeast, ">": moreThan, "≤": atMost, "<": lessThan };
    const one = sign in kinds ? kinds[sign as keyof typeof kinds](low) : null;
    const value = one ?? (b === undefined ? exact(low) : range(low, high));
    return { ...value, approximate: hedge === "~" };
  }

  test("loses nothing: what it writes reads back to the digit", () => {
    fc.assert(
      fc.property(bounds, (value) => {
        expect(read(formatBounds(value))).toEqual(value);
      }),
      { numRuns: 1000 },
    );
  });

  test("loses nothing of any number of 15 digits", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 15n) + 1n, max: 10n ** 15n - 1n }),
        fc.integer({ min: -15, max: 15 }),
        (digits, power) => {
          const value = exact(Number(`${digits}e${power}`));
          expect(read(formatBounds(value))).toEqual(value);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
