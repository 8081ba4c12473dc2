import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, daysBetween, weekdayOf } from "../../src/values/calendar-date.ts";
import * as unit from "../../src/values/calendar-unit.ts";
import { days } from "../support/arbitraries.ts";

const rows: [string, string, (day: string) => string, (day: string) => string, string, string][] = [
  ["month", "2024-02-10", unit.startOfMonth, unit.endOfMonth, "2024-02-01", "2024-02-29"],
  ["quarter", "2025-11-30", unit.startOfQuarter, unit.endOfQuarter, "2025-10-01", "2025-12-31"],
  ["half", "2025-06-30", unit.startOfHalf, unit.endOfHalf, "2025-01-01", "2025-06-30"],
  ["half", "2025-07-01", unit.startOfHalf, unit.endOfHalf, "2025-07-01", "2025-12-31"],
  ["year", "2025-07-01", unit.startOfYear, unit.endOfYear, "2025-01-01", "2025-12-31"],
  ["decade", "2019-12-31", unit.startOfDecade, unit.endOfDecade, "2010-01-01", "2019-12-31"],
  ["century", "1999-12-31", unit.startOfCentury, unit.endOfCentury, "1900-01-01", "1999-12-31"],
  ["week", "2025-10-17", unit.startOfWeek, unit.endOfWeek, "2025-10-13", "2025-10-19"],
];

describe("startOf… and endOf…", () => {
  test.each(rows)("give the %s of %s", (_unit, day, startOf, endOf, start, end) => {
    expect([startOf(day), endOf(day)]).toEqual([start, end]);
  });

  test.each(rows)("hold the day, and touch the next %s", (_unit, _day, startOf, endOf) => {
    fc.assert(
      fc.property(days, (day) => {
        expect(startOf(day) <= day && day <= endOf(day)).toBe(true);
        expect(startOf(endOf(day))).toBe(startOf(day));
        const next = addDays(endOf(day), 1);
        expect(startOf(next)).toBe(next);
      }),
    );
  });

  test("begin a week on the weekday asked for", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 7 }), (day, weekStart) => {
        const start = unit.startOfWeek(day, weekStart);
        expect(weekdayOf(start)).toBe(weekStart);
        expect(daysBetween(start, day)).toBeLessThan(7);
        expect(daysBetween(start, unit.endOfWeek(day, weekStart))).toBe(6);
      }),
    );
  });
});
