import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, daysBetween, weekdayOf } from "../../src/values/calendar-date.ts";
import { endOfMonth, monthsAround, startOfWeek } from "../../src/values/calendar-unit.ts";
import { days } from "../support/arbitraries.ts";

const rows: [string, string, length: number, from: number, string, string][] = [
  ["month", "2024-02-10", 1, 0, "2024-02-01", "2024-02-29"],
  ["quarter", "2025-11-30", 3, 0, "2025-10-01", "2025-12-31"],
  ["season", "2026-01-31", 3, 2, "2025-12-01", "2026-02-28"],
  ["half", "2025-06-30", 6, 0, "2025-01-01", "2025-06-30"],
  ["half", "2025-07-01", 6, 0, "2025-07-01", "2025-12-31"],
  ["year", "2025-07-01", 12, 0, "2025-01-01", "2025-12-31"],
  ["decade", "2019-12-31", 120, 0, "2010-01-01", "2019-12-31"],
  ["century", "1999-12-31", 1200, 0, "1900-01-01", "1999-12-31"],
  ["first century", "0044-03-15", 1200, 0, "0001-01-01", "0099-12-31"],
];

describe("monthsAround", () => {
  test.each(rows)("gives the %s of %s", (_unit, day, length, from, start, end) => {
    expect(monthsAround(day, length, from)).toEqual([start, end]);
  });

  test.each(rows)("gives a %s that holds the day and touches the next one", (_unit, _day, length, from) => {
    fc.assert(
      fc.property(days, (day) => {
        const [start, end] = monthsAround(day, length, from);
        expect(start <= day && day <= end).toBe(true);
        expect(end).toBe(endOfMonth(end));
        expect(monthsAround(end, length, from)).toEqual([start, end]);
        const next = addDays(end, 1);
        expect(monthsAround(next, length, from)[0]).toBe(next);
      }),
    );
  });
});

describe("startOfWeek", () => {
  test("begins a week on the weekday asked for", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 7 }), (day, weekStart) => {
        const start = startOfWeek(day, weekStart);
        expect(weekdayOf(start)).toBe(weekStart);
        expect(daysBetween(start, day)).toBeLessThan(7);
      }),
    );
  });
});
