import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import * as z from "zod";
import {
  approximately,
  atLeast,
  atMost,
  type Bounds,
  boundKinds,
  checkBounds,
  exact,
  lessThan,
  moreThan,
  range,
  toBounds,
} from "../../src/values/bounds.ts";
import { type BoundsInput, BoundsSchema } from "../../src/values/bounds-schema.ts";
import { NutgrafError } from "../../src/values/issue.ts";
import { bounds } from "../support/arbitraries.ts";

const codes = (value: Bounds): string[] => checkBounds(value).map(({ code, path }) => `${code} ${path}`);
const shaped = (low: number | null, high: number | null, bound: Bounds["bound"]): Bounds => ({
  low,
  high,
  bound,
  approximate: false,
});

describe("checkBounds", () => {
  test.each<[Bounds["bound"], number | null, number | null]>([
    ["exact", 5, 5],
    ["range", 5, 7],
    ["range", 5, 5],
    ["range", -7, -5],
    ["at-least", 5, null],
    ["more-than", 5, null],
    ["at-most", null, 5],
    ["less-than", null, -5],
  ])("is content with %s from %s to %s", (bound, low, high) => {
    expect(codes(shaped(low, high, bound))).toEqual([]);
  });

  test.each<[Bounds["bound"], number | null, number | null, string[]]>([
    ["exact", 5, 7, ["bounds.shape /high"]],
    ["exact", 5, null, ["bounds.shape /high"]],
    ["exact", null, null, ["bounds.shape /low", "bounds.shape /high"]],
    ["range", null, 7, ["bounds.shape /low"]],
    ["range", 7, 5, ["bounds.order /low"]],
    ["exact", 7, 5, ["bounds.order /low"]],
    ["at-least", 5, 7, ["bounds.shape /high"]],
    ["more-than", null, 5, ["bounds.shape /low", "bounds.shape /high"]],
    ["at-most", 5, 7, ["bounds.shape /low"]],
    ["less-than", 5, null, ["bounds.shape /low", "bounds.shape /high"]],
    ["exact", Number.NaN, Number.NaN, ["number.finite /low", "number.finite /high"]],
    ["at-least", Number.POSITIVE_INFINITY, null, ["number.finite /low"]],
    ["at-most", null, 0.1 + 0.2, ["number.precision /high"]],
    ["at-least", 1.2345678901234567e19, null, ["number.precision /low"]],
  ])("says of %s from %s to %s: %j", (bound, low, high, expected) => {
    expect(codes(shaped(low, high, bound))).toEqual(expected);
  });

  test("tells which ends the kind has", () => {
    expect(checkBounds(shaped(5, 7, "at-least"))[0]?.message).toBe(
      "/high: expected null where bound is at-least, got 7",
    );
  });
});

describe("the constructors", () => {
  test("make sound bounds of each kind", () => {
    const made = [exact(5), range(5, 7), atLeast(5), moreThan(5), atMost(5), lessThan(5)];
    expect(made.map(({ bound }) => bound)).toEqual([...boundKinds]);
    expect(made.flatMap(codes)).toEqual([]);
  });

  test("know no negative zero, which JSON does not have", () => {
    expect(Object.is(exact(-0).low, 0)).toBe(true);
  });

  test.each([
    ["an inverted range", () => range(7, 5), "bounds.order"],
    ["no number", () => exact(Number.NaN), "number.finite"],
    ["too many digits", () => atLeast(0.1 + 0.2), "number.precision"],
    ["unsound bounds", () => toBounds(shaped(5, 7, "at-most")), "bounds.shape"],
  ])("refuse %s", (_name, make, code) => {
    expect(make).toThrow(NutgrafError);
    expect(make).toThrow(
      expect.objectContaining({ issues: expect.arrayContaining([expect.objectContaining({ code })]) }),
    );
  });
});

describe("approximately", () => {
  test("hedges a number", () => {
    expect(approximately(35)).toEqual({ low: 35, high: 35, bound: "exact", approximate: true });
  });

  test("leaves the kind of bound as it is", () => {
    expect(approximately(moreThan(35))).toEqual({ low: 35, high: null, bound: "more-than", approximate: true });
  });
});

describe("BoundsSchema", () => {
  test("takes and gives Bounds", () => {
    expectTypeOf<z.output<typeof BoundsSchema>>().toEqualTypeOf<Bounds>();
    expectTypeOf<Bounds>().toExtend<BoundsInput>();
    // @ts-expect-error a kind is needed
    const unkind: BoundsInput = { low: 5 };
    expect(BoundsSchema.safeParse(unkind).success).toBe(false);
  });

  test("lets a writer leave out open ends and the hedge", () => {
    expect(BoundsSchema.parse({ low: 5, bound: "at-least" })).toEqual(atLeast(5));
  });

  test("gives back what went through JSON, and never inverted ends", () => {
    fc.assert(
      fc.property(bounds, (value) => {
        const back = BoundsSchema.parse(JSON.parse(JSON.stringify(value)));
        expect(back).toEqual(value);
        expect(back.low === null || back.high === null || back.low <= back.high).toBe(true);
      }),
    );
  });

  test("refuses exactly what the rule refuses", () => {
    const end = fc.option(fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })));
    fc.assert(
      fc.property(end, end, fc.constantFrom(...boundKinds), (low, high, bound) => {
        const value = shaped(low, high, bound);
        expect(BoundsSchema.safeParse(value).success).toBe(checkBounds(value).length === 0);
      }),
    );
  });

  test.each([
    ["not a number", { low: Number.NaN, high: Number.NaN, bound: "exact" }],
    ["without end", { low: Number.POSITIVE_INFINITY, bound: "at-least" }],
    ["a numeral in quotes", { low: "5", bound: "at-least" }],
    ["an unknown kind", { low: 5, bound: "about" }],
  ])("refuses %s", (_name, input) => {
    expect(BoundsSchema.safeParse(input).success).toBe(false);
  });

  test("keeps its rule through extend and a union", () => {
    const own = BoundsSchema.extend({ kind: z.literal("own"), desk: z.string() });
    const union = z.discriminatedUnion("kind", [own, z.object({ kind: z.literal("other") })]);
    const { error } = union.safeParse({ kind: "own", desk: "x", low: 7, high: 5, bound: "range" });
    expect(error?.issues[0]).toMatchObject({ path: ["low"], params: { code: "bounds.order" } });
  });

  test("is picked from by way of its shape", () => {
    expect(z.object(BoundsSchema.shape).pick({ low: true }).parse({})).toEqual({ low: null });
  });
});
