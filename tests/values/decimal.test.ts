import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  add,
  divide,
  multiply,
  quotientOfSums,
  scaleDigits,
  significantDigits,
  subtract,
  sumOfProducts,
} from "../../src/values/decimal.ts";
import { roundedQuotient } from "../support/rounded-quotient.ts";

/** A figure as digits and a power of ten, with the number that it is: a reference that has no floating point. */
const figures = fc
  .record({
    digits: fc.bigInt({ min: -(10n ** 15n) + 1n, max: 10n ** 15n - 1n }),
    power: fc.integer({ min: -12, max: 12 }),
  })
  .map(({ digits, power }) => ({ scaled: digits * 10n ** BigInt(power + 12), value: Number(`${digits}e${power}`) }));

const unit = 10n ** 12n;

describe("decimal arithmetic", () => {
  test.each([
    [add(0.1, 0.2), 0.3],
    [subtract(0.3, 0.1), 0.2],
    [subtract(1e21, 1), 1e21],
    [multiply(1.1, 1.1), 1.21],
    [multiply(19.99, 100), 1999],
    [divide(1, 3), 0.333333333333333],
    [divide(-2, 3), -0.666666666666667],
    [divide(0, 3), 0],
    [divide(7, 1e-5), 700_000],
  ])("gives %d", (result, expected) => {
    expect(result).toBe(expected);
  });

  test("rounds a true half to the even digit, and anything above it up", () => {
    expect(add(100_000_000_000_000, 0.5)).toBe(100_000_000_000_000);
    expect(add(100_000_000_000_001, 0.5)).toBe(100_000_000_000_002);
    expect(divide(1_000_000_000_000_005, 10)).toBe(100_000_000_000_000);
    expect(divide(3_000_000_000_000_016, 30)).toBe(100_000_000_000_001);
  });

  test("divides by nothing to no number", () => {
    expect(divide(1, 0)).toBeNaN();
  });

  test("adds, subtracts, multiplies and divides as integers do", () => {
    fc.assert(
      fc.property(figures, figures, (a, b) => {
        expect(add(a.value, b.value)).toBe(roundedQuotient(a.scaled + b.scaled, unit));
        expect(subtract(a.value, b.value)).toBe(roundedQuotient(a.scaled - b.scaled, unit));
        expect(multiply(a.value, b.value)).toBe(roundedQuotient(a.scaled * b.scaled, unit * unit));
        if (b.scaled !== 0n) expect(divide(a.value, b.value)).toBe(roundedQuotient(a.scaled, b.scaled));
      }),
      { numRuns: 500 },
    );
  });
});

describe("sumOfProducts and quotientOfSums", () => {
  test("round once, whatever comes between", () => {
    const large = 999_999_999_999_999;
    expect(
      sumOfProducts([
        [large, 1],
        [0.4, 1],
        [0.4, 1],
      ]),
    ).toBe(1_000_000_000_000_000);
    expect(add(add(large, 0.4), 0.4)).toBe(large);
    expect(
      quotientOfSums(
        [
          [large, 1],
          [0.4, 1],
          [0.4, 1],
        ],
        [[1, 1]],
      ),
    ).toBe(1_000_000_000_000_000);
  });

  test("agree with integers", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(figures, figures), { maxLength: 5 }), figures, (pairs, under) => {
        const products = pairs.map(([a, b]) => [a.value, b.value] as const);
        const exact = pairs.reduce((sum, [a, b]) => sum + a.scaled * b.scaled, 0n);
        expect(sumOfProducts(products)).toBe(roundedQuotient(exact, unit * unit));
        if (under.scaled === 0n) return;
        expect(quotientOfSums(products, [[under.value, 1]])).toBe(roundedQuotient(exact, under.scaled * unit));
      }),
    );
  });
});

describe("scaleDigits", () => {
  test.each([
    ["1.4", 12, 1_400_000_000_000],
    ["-0.050", 0, -0.05],
    ["0.00", 3, 0],
    ["-0", 0, 0],
    ["007", 0, 7],
    ["1.15", 2, 115],
    ["123456789012345", 0, 123456789012345],
    ["120000000000000000000", 0, 120000000000000000000],
    ["5", -2, 0.05],
  ])("moves the point of %s by %i", (figure, exponent, value) => {
    expect(scaleDigits(figure, exponent)).toBe(value);
  });

  test.each([
    ["1234567890123456", 0, "has 16 significant digits"],
    ["0.1234567890123456", 0, "has 16 significant digits"],
    ["1", 400, "is above every number"],
    ["1", -400, "is below every number"],
    ["123456789012345", -335, "keeps not all digits that small"],
    ["1,000", 0, "has a comma"],
    ["5e3", 0, "has an exponent"],
    [".5", 0, "has nothing before the point"],
    ["", 0, "is empty"],
  ])("refuses %s by %i: it %s", (figure, exponent) => {
    expect(scaleDigits(figure, exponent)).toBeNull();
  });

  test("gives the number that the digits spell", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n - 1n }), fc.integer({ min: -20, max: 20 }), (digits, power) => {
        expect(scaleDigits(String(digits), power)).toBe(Number(`${digits}e${power}`));
      }),
    );
  });

  test("takes a figure of a million digits in no time", () => {
    expect(scaleDigits("9".repeat(1e6), 0)).toBeNull();
    expect(scaleDigits(`${"0".repeat(1e6)}1`, 0)).toBe(1);
  });
});

describe("significantDigits", () => {
  test.each([
    [0, 1],
    [1.4e12, 2],
    [0.1 + 0.2, 17],
    [-1.5e-7, 2],
    [1e21, 1],
    [1.2345678901234567e19, 17],
  ])("of %d are %i", (value, digits) => {
    expect(significantDigits(value)).toBe(digits);
  });
});
