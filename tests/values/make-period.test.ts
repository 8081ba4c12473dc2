import { describe, expect, test } from "vitest";
import { NutgrafError } from "../../src/values/issue.ts";
import {
  dayPeriod,
  halfPeriod,
  monthPeriod,
  periodOf,
  quarterPeriod,
  weekPeriod,
  yearPeriod,
} from "../../src/values/make-period.ts";

const thrown = (code: string, path: string) =>
  expect.objectContaining({ issues: expect.arrayContaining([expect.objectContaining({ code, path })]) });

describe("periodOf", () => {
  test("makes a sharp period that no text was read for", () => {
    expect(periodOf("2025-10-17", "2025-10-19")).toEqual({
      start: "2025-10-17",
      end: "2025-10-19",
      open: null,
      unit: null,
      duration: null,
      fiscal: null,
      approximate: false,
      inferred: [],
      text: null,
    });
  });

  test("takes a missing side as open", () => {
    expect(periodOf("2019-01-01", null)).toMatchObject({ start: "2019-01-01", end: null, open: "end" });
    expect(periodOf(null, "2025-12-31")).toMatchObject({ start: null, end: "2025-12-31", open: "start" });
  });

  test.each([
    ["a period that ends before it starts", () => periodOf("2025-01-02", "2025-01-01"), "period.order", "/start"],
    ["a day that does not exist", () => periodOf("2025-01-01", "2026-02-30"), "date.invalid", "/end"],
    ["a date in another form", () => periodOf("01/02/2025", null), "date.invalid", "/start"],
    ["a period without a date", () => periodOf(null, null), "period.open", "/end"],
  ])("refuses %s", (_name, make, code, path) => {
    expect(make).toThrow(thrown(code, path));
  });
});

describe("the parts of a calendar year", () => {
  test.each([
    ["a year", yearPeriod(2025), "year", "2025-01-01", "2025-12-31"],
    ["a first half", halfPeriod(2025, 1), "half", "2025-01-01", "2025-06-30"],
    ["a second half", halfPeriod(2025, 2), "half", "2025-07-01", "2025-12-31"],
    ["a quarter", quarterPeriod(2025, 3), "quarter", "2025-07-01", "2025-09-30"],
    ["a last quarter", quarterPeriod(2025, 4), "quarter", "2025-10-01", "2025-12-31"],
    ["a leap month", monthPeriod(2024, 2), "month", "2024-02-01", "2024-02-29"],
    ["a week across New Year", weekPeriod(2026, 53), "week", "2026-12-28", "2027-01-03"],
    ["a day", dayPeriod("2025-10-17"), "day", "2025-10-17", "2025-10-17"],
  ])("are inclusive: %s", (_name, period, unit, start, end) => {
    expect(period).toMatchObject({ unit, start, end, open: null });
  });

  test.each([
    () => yearPeriod(0),
    () => yearPeriod(10000),
    () => yearPeriod(2025.5),
    () => halfPeriod(2025, 3),
    () => halfPeriod(2025, 0),
    () => quarterPeriod(2025, 0),
    () => quarterPeriod(2025, 5),
    () => quarterPeriod(2025, 1.5),
    () => monthPeriod(2025, 13),
    () => weekPeriod(2025, 53),
    () => dayPeriod("2025-02-29"),
  ])("are refused where the calendar has none: %o", (make) => {
    expect(make).toThrow(NutgrafError);
  });
});
