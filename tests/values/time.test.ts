import { describe, expect, expectTypeOf, test } from "vitest";
import type * as z from "zod";
import { atLeast } from "../../src/values/bounds.ts";
import { type DurationInput, DurationSchema } from "../../src/values/duration-schema.ts";
import type { ClockTime, Duration, Recurrence } from "../../src/values/time.ts";
import {
  type ClockTimeInput,
  ClockTimeSchema,
  type RecurrenceInput,
  RecurrenceSchema,
} from "../../src/values/time-schema.ts";

describe("DurationSchema", () => {
  test("takes and gives Duration", () => {
    expectTypeOf<z.output<typeof DurationSchema>>().toEqualTypeOf<Duration>();
    expectTypeOf<Duration>().toExtend<DurationInput>();
    expect(DurationSchema.parse({ amount: { low: 3, bound: "at-least" }, unit: "month", iso: "P3M" })).toEqual({
      amount: atLeast(3),
      unit: "month",
      iso: "P3M",
      text: null,
    });
  });

  test("keeps the rule of its amount", () => {
    const amount = { low: 3, high: 2, bound: "range" };
    expect(DurationSchema.safeParse({ amount, unit: "month", iso: "P3M" }).error?.issues[0]?.path).toEqual([
      "amount",
      "low",
    ]);
  });
});

describe("RecurrenceSchema", () => {
  test("takes and gives Recurrence", () => {
    expectTypeOf<z.output<typeof RecurrenceSchema>>().toEqualTypeOf<Recurrence>();
    expectTypeOf<Recurrence>().toExtend<RecurrenceInput>();
    expect(RecurrenceSchema.parse({ every: "P1W", weekday: 4 })).toEqual({
      every: "P1W",
      weekday: 4,
      times: null,
      text: null,
    });
  });

  test.each([
    { every: "weekly" },
    { every: "P1W", weekday: 0 },
    { every: "P1W", weekday: 8 },
    { every: "P1Y", times: 0 },
  ])("refuses %j", (input) => {
    expect(RecurrenceSchema.safeParse(input).success).toBe(false);
  });
});

describe("ClockTimeSchema", () => {
  test("takes and gives ClockTime", () => {
    expectTypeOf<z.output<typeof ClockTimeSchema>>().toEqualTypeOf<ClockTime>();
    expectTypeOf<ClockTime>().toExtend<ClockTimeInput>();
    expect(ClockTimeSchema.parse({ time: "09:30", zone: "GMT" })).toMatchObject({
      date: null,
      time: "09:30",
      part: null,
    });
  });

  test.each(["00:00", "23:59", "23:59:59"])("takes %s", (time) => {
    expect(ClockTimeSchema.safeParse({ time }).success).toBe(true);
  });

  test.each(["24:00", "9:30", "09:60", "09:30 am", "noon"])("refuses %s", (time) => {
    expect(ClockTimeSchema.safeParse({ time }).success).toBe(false);
  });
});
