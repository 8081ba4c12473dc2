import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import * as z from "zod";
import { periodOf, yearPeriod } from "../../src/values/make-period.ts";
import { checkPeriod, type FiscalLabel, type Period } from "../../src/values/period.ts";
import { type FiscalLabelSchema, type PeriodInput, PeriodSchema } from "../../src/values/period-schema.ts";
import { values } from "../support/arbitraries.ts";

const codes = (input: unknown) =>
  PeriodSchema.safeParse(input).error?.issues.map((one) => [
    one.path.join("/"),
    one.code === "custom" ? one.params?.code : one.code,
  ]) ?? [];

describe("checkPeriod", () => {
  test("is content with a day, an open side and unresolved dates", () => {
    const periods = [periodOf("2025-01-01", "2025-01-01"), periodOf("2025-01-01", null), periodOf(null, "2025-01-01")];
    expect(periods.flatMap(checkPeriod)).toEqual([]);
    expect(checkPeriod({ start: null, end: null, open: null })).toEqual([]);
    expect(checkPeriod({ start: null, end: null, open: "end" })).toEqual([]);
  });

  test("tells an end before the start", () => {
    expect(checkPeriod({ start: "2025-01-02", end: "2025-01-01", open: null })[0]).toMatchObject({
      code: "period.order",
      path: "/start",
    });
  });

  test("tells a side that is open and dated", () => {
    expect(checkPeriod({ start: "2025-01-02", end: null, open: "start" })[0]).toMatchObject({
      code: "period.open",
      path: "/start",
    });
  });
});

describe("PeriodSchema", () => {
  test("takes and gives Period", () => {
    expectTypeOf<z.output<typeof PeriodSchema>>().toEqualTypeOf<Period>();
    expectTypeOf<z.output<typeof FiscalLabelSchema>>().toEqualTypeOf<FiscalLabel>();
    expectTypeOf<Period>().toExtend<PeriodInput>();
    // @ts-expect-error dates are texts, not Date objects
    const dated: PeriodInput = { start: new Date() };
    expect(PeriodSchema.safeParse(dated).success).toBe(false);
  });

  test("lets a writer leave out all that is unsaid", () => {
    expect(PeriodSchema.parse({ start: "2025-01-01", end: "2025-12-31", unit: "year" })).toEqual(yearPeriod(2025));
    expect(PeriodSchema.parse({})).toMatchObject({ start: null, end: null, open: null, inferred: [] });
  });

  test.each([
    ["a day that does not exist", { start: "2026-02-30" }, ["start", "date.invalid"]],
    ["an instant", { end: "2026-02-20T00:00:00Z" }, ["end", "date.invalid"]],
    ["an end before the start", { start: "2026-02-20", end: "2026-02-19" }, ["start", "period.order"]],
    ["an open side with a date", { end: "2026-02-20", open: "end" }, ["end", "period.open"]],
    ["a duration in words", { duration: "six years" }, ["duration", "value.format"]],
    ["an unknown unit", { unit: "fortnight" }, ["unit", "invalid_value"]],
    [
      "a thirteenth month",
      { fiscal: { label: "FY26", part: "year", yearEnd: 13 } },
      ["fiscal/yearEnd", "fiscal.year-end"],
    ],
    ["a year of two digits", { fiscal: { label: "FY26", part: "year", year: 26 } }, ["fiscal/year", "too_small"]],
  ])("refuses %s", (_name, input, found) => {
    expect(codes(input)).toEqual([found]);
  });

  test.each(["P6Y", "P2Y6M", "P3M", "P2W", "P90D", "PT36H", "PT1H30M", "PXW", "PXY", "P1.5Y", "P1DT12H"])(
    "takes the duration %s",
    (duration) => {
      expect(codes({ duration })).toEqual([]);
    },
  );

  test.each(["P", "PT", "P6", "6Y", "P6Y ", "P6M2Y", "PT6Y", "P-1Y", "P1DT", ""])(
    "refuses the duration %j",
    (duration) => {
      expect(codes({ duration })).toEqual([["duration", "value.format"]]);
    },
  );

  test("gives back what went through JSON", () => {
    fc.assert(
      fc.property(values.period(), (period) => {
        expect(PeriodSchema.parse(JSON.parse(JSON.stringify(period)))).toEqual(period);
      }),
    );
  });

  test("has every property required in its JSON Schema", () => {
    const { required, properties } = z.toJSONSchema(PeriodSchema) as { required: string[]; properties: object };
    expect(required).toEqual(Object.keys(properties));
  });
});
