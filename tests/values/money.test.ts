import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import * as z from "zod";
import { atLeast, moreThan, range } from "../../src/values/bounds.ts";
import { compareMoney, type Money, type MoneyFigure, moneyOf } from "../../src/values/money.ts";
import { type MoneyFigureSchema, type MoneyInput, MoneySchema } from "../../src/values/money-schema.ts";
import { values } from "../support/arbitraries.ts";

const thrown = (code: string, path: string) =>
  expect.objectContaining({ issues: expect.arrayContaining([expect.objectContaining({ code, path })]) });

describe("moneyOf", () => {
  test("takes a number or bounds", () => {
    expect(moneyOf(5, "USD")).toEqual({
      low: 5,
      high: 5,
      bound: "exact",
      approximate: false,
      currency: "USD",
      restated: [],
    });
    expect(moneyOf(range(40e9, 42e9), "USD")).toMatchObject({ low: 40e9, high: 42e9, bound: "range" });
  });

  test("keeps of a conversion the figure alone", () => {
    expect(moneyOf(33e9, "TWD", [moneyOf(980e6, "USD", [moneyOf(1, "EUR")])]).restated).toEqual([
      { low: 980e6, high: 980e6, bound: "exact", approximate: false, currency: "USD" },
    ]);
  });

  test("takes the money of its day", () => {
    expect(moneyOf(1, "DEM").currency).toBe("DEM");
  });

  test.each(["EURO", "usd", "", "$", "ZZZ"])("refuses the currency %j", (currency) => {
    expect(() => moneyOf(5, currency)).toThrow(thrown("currency.unknown", "/currency"));
  });

  test("refuses unsound bounds", () => {
    expect(() => moneyOf(Number.NaN, "USD")).toThrow(thrown("number.finite", "/low"));
  });
});

describe("compareMoney", () => {
  test("orders what does not overlap", () => {
    expect(compareMoney(moneyOf(range(38, 40), "USD"), moneyOf(moreThan(40), "USD"))).toBe(-1);
    expect(compareMoney(moneyOf(range(38, 41), "USD"), moneyOf(moreThan(40), "USD"))).toBeNull();
  });

  test("compares nothing across currencies", () => {
    expect(compareMoney(moneyOf(40, "USD"), moneyOf(40, "EUR"))).toBeNull();
  });
});

describe("MoneySchema", () => {
  test("takes and gives Money", () => {
    expectTypeOf<z.output<typeof MoneySchema>>().toEqualTypeOf<Money>();
    expectTypeOf<z.output<typeof MoneyFigureSchema>>().toEqualTypeOf<MoneyFigure>();
    expectTypeOf<Money>().toExtend<MoneyInput>();
    // @ts-expect-error a currency is needed
    const bare: MoneyInput = { low: 5, bound: "at-least" };
    expect(MoneySchema.safeParse(bare).success).toBe(false);
  });

  test("lets a writer leave out what is empty", () => {
    expect(MoneySchema.parse({ low: 5, bound: "at-least", currency: "USD" })).toEqual(moneyOf(atLeast(5), "USD"));
  });

  test("reports each wrong leaf where it is", () => {
    const { error } = MoneySchema.safeParse({
      low: 7,
      high: 5,
      bound: "range",
      currency: "EURO",
      restated: [{ low: 0.1 + 0.2, bound: "more-than", currency: "usd" }],
    });
    const found = error?.issues.map((one) => [one.path.join("/"), one.code === "custom" && one.params?.code]);
    expect(found).toEqual([
      ["currency", "currency.unknown"],
      ["restated/0/currency", "currency.unknown"],
      ["restated/0/low", "number.precision"],
      ["low", "bounds.order"],
    ]);
  });

  test("gives back what went through JSON", () => {
    fc.assert(
      fc.property(values.money(), (money) => {
        expect(MoneySchema.parse(JSON.parse(JSON.stringify(money)))).toEqual(money);
      }),
    );
  });

  test("has every property required in its JSON Schema", () => {
    const { required, properties } = z.toJSONSchema(MoneySchema) as { required: string[]; properties: object };
    expect(required).toEqual(Object.keys(properties));
  });
});
