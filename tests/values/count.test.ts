import { describe, expect, expectTypeOf, test } from "vitest";
import type * as z from "zod";
import { atLeast } from "../../src/values/bounds.ts";
import { type Count, countOf } from "../../src/values/count.ts";
import { type CountInput, CountSchema } from "../../src/values/count-schema.ts";

describe("countOf", () => {
  test("keeps what is counted in the text's words, or nothing", () => {
    expect(countOf(atLeast(3), "companies")).toMatchObject({ low: 3, bound: "at-least", of: "companies" });
    expect(countOf(3).of).toBeNull();
  });
});

describe("CountSchema", () => {
  test("takes and gives Count", () => {
    expectTypeOf<z.output<typeof CountSchema>>().toEqualTypeOf<Count>();
    expectTypeOf<Count>().toExtend<CountInput>();
    expect(CountSchema.parse({ low: 3, bound: "at-least" })).toEqual(countOf(atLeast(3)));
  });

  test("keeps the rule of bounds", () => {
    expect(CountSchema.safeParse({ low: 3, high: 2, bound: "range" }).success).toBe(false);
  });
});
