import { areIntervalsOverlapping } from "date-fns/areIntervalsOverlapping";
import { eachMonthOfInterval } from "date-fns/eachMonthOfInterval";
import { formatISO } from "date-fns/formatISO";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, fromDate } from "../../src/values/calendar-date.ts";
import { fromExclusiveEnd, fromInterval, toExclusiveEnd, toInterval } from "../../src/values/interval.ts";
import { NutgrafError } from "../../src/values/issue.ts";
import { periodOf, quarterPeriod, yearPeriod } from "../../src/values/make-period.ts";
import { days } from "../support/arbitraries.ts";

describe("toInterval", () => {
  test("gives date-fns the same days in every zone", () => {
    const interval = toInterval(quarterPeriod(2025, 3));
    expect(interval && eachMonthOfInterval(interval).map(fromDate)).toEqual(["2025-07-01", "2025-08-01", "2025-09-01"]);
    expect(interval && formatISO(interval.end, { representation: "date" })).toBe("2025-09-30");
  });

  test("overlaps in date-fns where the periods share a day, asked inclusively", () => {
    const [a, b] = [periodOf("2025-01-01", "2025-01-31"), periodOf("2025-01-31", "2025-02-28")].map(toInterval);
    expect(a && b && areIntervalsOverlapping(a, b, { inclusive: true })).toBe(true);
  });

  test("gives none for an open side", () => {
    expect(toInterval(periodOf("2025-01-01", null))).toBeNull();
  });
});

describe("fromInterval", () => {
  test("reads the local days of plain dates, at any time of them", () => {
    const interval = { start: new Date(2025, 0, 1), end: new Date(2025, 11, 31, 23, 59, 59, 999) };
    expect(fromInterval(interval)).toEqual({ ...yearPeriod(2025), unit: null });
  });

  test("undoes toInterval", () => {
    fc.assert(
      fc.property(days, fc.nat(10_000), (start, length) => {
        const period = periodOf(start, addDays(start, length));
        const interval = toInterval(period);
        expect(interval && fromInterval(interval)).toEqual(period);
      }),
    );
  });

  test.each([
    ["an invalid date", new Date(2025, 0, 1), new Date(Number.NaN), "date.invalid"],
    ["an interval that runs backwards", new Date(2025, 0, 2), new Date(2025, 0, 1), "period.order"],
  ])("refuses %s", (_name, start, end, code) => {
    expect(() => fromInterval({ start, end })).toThrow(NutgrafError);
    expect(() => fromInterval({ start, end })).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ code })] }),
    );
  });
});

describe("an exclusive end", () => {
  test("is the day after the last", () => {
    expect(toExclusiveEnd("2024-02-28")).toBe("2024-02-29");
    expect(fromExclusiveEnd("2026-01-01")).toBe("2025-12-31");
  });
});
