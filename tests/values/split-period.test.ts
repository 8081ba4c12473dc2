import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../src/values/calendar-date.ts";
import { periodOf, yearPeriod } from "../../src/values/make-period.ts";
import { splitPeriod } from "../../src/values/split-period.ts";
import { days } from "../support/arbitraries.ts";

describe("splitPeriod", () => {
  test("cuts a year into quarters", () => {
    expect(splitPeriod(yearPeriod(2025), "quarter").map(({ start, end, unit }) => [start, end, unit])).toEqual([
      ["2025-01-01", "2025-03-31", "quarter"],
      ["2025-04-01", "2025-06-30", "quarter"],
      ["2025-07-01", "2025-09-30", "quarter"],
      ["2025-10-01", "2025-12-31", "quarter"],
    ]);
  });

  test("tells pieces that are cut off from whole ones", () => {
    const pieces = splitPeriod(periodOf("2025-02-15", "2025-05-10"), "month");
    expect(pieces.map(({ start, end, unit }) => [start, end, unit])).toEqual([
      ["2025-02-15", "2025-02-28", null],
      ["2025-03-01", "2025-03-31", "month"],
      ["2025-04-01", "2025-04-30", "month"],
      ["2025-05-01", "2025-05-10", null],
    ]);
  });

  test("hedges only the pieces whose edges were hedged", () => {
    const pieces = splitPeriod({ ...yearPeriod(2025), approximate: true }, "quarter");
    expect(pieces.map(({ approximate }) => approximate)).toEqual([true, false, false, true]);
  });

  test("gives one piece for a day, and reaches the last day of all", () => {
    expect(splitPeriod(periodOf("2025-06-30", "2025-06-30"), "half")).toHaveLength(1);
    expect(splitPeriod(yearPeriod(9999), "half").at(-1)?.end).toBe("9999-12-31");
  });

  test("refuses a period without an end", () => {
    expect(() => splitPeriod(periodOf("2025-01-01", null), "year")).toThrow(/\/end: expected a day/);
  });

  test("leaves no gap and no overlap", () => {
    fc.assert(
      fc.property(days, fc.nat(2000), fc.constantFrom("month", "quarter", "half", "year"), (start, length, unit) => {
        const period = periodOf(start, addDays(start, length));
        const pieces = splitPeriod(period, unit);
        expect(pieces[0]?.start).toBe(period.start);
        expect(pieces.at(-1)?.end).toBe(period.end);
        for (const [at, piece] of pieces.slice(1).entries()) {
          expect(piece.start).toBe(addDays(pieces[at]?.end ?? "", 1));
        }
      }),
    );
  });
});
