import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import type * as z from "zod";
import { approximately, lessThan, range } from "../../src/values/bounds.ts";
import { comparePercentages, type Percentage, percentageOf } from "../../src/values/percentage.ts";
import { type PercentageInput, PercentageSchema } from "../../src/values/percentage-schema.ts";
import { values } from "../support/arbitraries.ts";

describe("percentageOf", () => {
  test("counts percent where nothing else is said", () => {
    expect(percentageOf(approximately(35))).toEqual({
      low: 35,
      high: 35,
      bound: "exact",
      approximate: true,
      unit: "percent",
    });
  });

  test("holds a fall of more than 5 percent as a change below -5", () => {
    expect(percentageOf(lessThan(-5))).toMatchObject({ low: null, high: -5, bound: "less-than" });
  });
});

describe("comparePercentages", () => {
  test("compares points with basis points", () => {
    expect(comparePercentages(percentageOf(25, "basis-point"), percentageOf(0.5, "percentage-point"))).toBe(-1);
    expect(comparePercentages(percentageOf(50, "basis-point"), percentageOf(0.5, "percentage-point"))).toBe(0);
  });

  test("compares no points with percent", () => {
    expect(comparePercentages(percentageOf(1), percentageOf(2, "percentage-point"))).toBeNull();
  });

  test("orders percent", () => {
    expect(comparePercentages(percentageOf(range(3, 5)), percentageOf(2))).toBe(1);
  });
});

describe("PercentageSchema", () => {
  test("takes and gives Percentage", () => {
    expectTypeOf<z.output<typeof PercentageSchema>>().toEqualTypeOf<Percentage>();
    expectTypeOf<Percentage>().toExtend<PercentageInput>();
    // @ts-expect-error a unit is needed: 0.35 may be 35 % or a third of one
    const bare: PercentageInput = { low: 0.35, high: 0.35, bound: "exact" };
    expect(PercentageSchema.safeParse(bare).success).toBe(false);
  });

  test("gives back what went through JSON", () => {
    fc.assert(
      fc.property(values.percentage(), (percentage) => {
        expect(PercentageSchema.parse(JSON.parse(JSON.stringify(percentage)))).toEqual(percentage);
      }),
    );
  });

  test("keeps the rule of bounds", () => {
    const { error } = PercentageSchema.safeParse({ low: 5, high: 7, bound: "at-least", unit: "percent" });
    expect(error?.issues[0]).toMatchObject({ path: ["high"], params: { code: "bounds.shape" } });
  });
});
