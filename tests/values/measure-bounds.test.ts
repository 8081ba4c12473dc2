import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  approximately,
  atLeast,
  atMost,
  checkBounds,
  exact,
  lessThan,
  moreThan,
  range,
} from "../../src/values/bounds.ts";
import { change, midpoint, sumBounds, sumMoney, width } from "../../src/values/measure-bounds.ts";
import { moneyOf } from "../../src/values/money.ts";
import { bounds } from "../support/arbitraries.ts";

describe("midpoint and width", () => {
  test.each([
    [range(40e9, 42e9), 41e9, 2e9],
    [range(0.1, 0.2), 0.15, 0.1],
    [range(-5, -2), -3.5, 3],
    [exact(7.3), 7.3, 0],
    [atLeast(5), null, null],
    [lessThan(5), null, null],
  ])("of %o are %s and %s", (value, middle, size) => {
    expect([midpoint(value), width(value)]).toEqual([middle, size]);
  });

  test("lie between the ends, and are never negative", () => {
    fc.assert(
      fc.property(bounds, (value) => {
        const middle = midpoint(value);
        if (middle === null) return;
        expect(middle >= value.low! && middle <= value.high! && width(value)! >= 0).toBe(true);
      }),
    );
  });
});

describe("change", () => {
  test("keeps a lifted low end apart from an unmoved high end", () => {
    expect(change(range(38e9, 42e9), range(40e9, 42e9))).toEqual({
      low: 2e9,
      high: 0,
      midpoint: 1e9,
      width: -2e9,
      percent: 2.5,
    });
  });

  test("says of open ends what it can", () => {
    expect(change(atLeast(5), range(6, 8))).toEqual({ low: 1, high: null, midpoint: null, width: null, percent: null });
  });

  test("gives no percent of nothing or of a loss", () => {
    expect(change(exact(0), exact(5)).percent).toBeNull();
    expect(change(moneyOf(1, "USD"), moneyOf(2, "EUR"))).toMatchObject({ low: null, midpoint: null, percent: null });
    expect(change(exact(-5), exact(5))).toMatchObject({ midpoint: 10, percent: null });
  });
});

describe("sumBounds", () => {
  test.each([
    [[exact(0.1), exact(0.2)], exact(0.3)],
    [[exact(1), range(2, 3)], range(3, 4)],
    [[exact(1), atLeast(2)], atLeast(3)],
    [[moreThan(1), atLeast(2), exact(1)], moreThan(4)],
    [[lessThan(5), range(1, 2)], lessThan(7)],
    [[atMost(5), exact(1)], atMost(6)],
    [[approximately(1), exact(1)], approximately(2)],
    [[atLeast(1), atMost(5)], null],
    [[], null],
  ])("of %j is %j", (list, sum) => {
    expect(sumBounds(list)).toEqual(sum);
  });

  test("is sound whatever is added", () => {
    fc.assert(
      fc.property(fc.array(bounds, { minLength: 1 }), (list) => {
        const sum = sumBounds(list);
        if (sum) expect(checkBounds(sum)).toEqual([]);
      }),
    );
  });
});

describe("sumMoney", () => {
  test("adds in decimal", () => {
    expect(sumMoney([moneyOf(0.1, "USD"), moneyOf(0.2, "USD", [moneyOf(1, "EUR")])])).toEqual(moneyOf(0.3, "USD"));
  });

  test("adds nothing across currencies, and nothing out of nothing", () => {
    expect(sumMoney([moneyOf(1, "USD"), moneyOf(1, "EUR")])).toBeNull();
    expect(sumMoney([])).toBeNull();
  });
});
