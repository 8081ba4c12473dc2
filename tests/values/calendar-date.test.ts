import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  addMonths,
  addYears,
  compareDays,
  dayOf,
  daysBetween,
  daysInMonth,
  fromDate,
  isDay,
  isoWeekOf,
  isoWeekStart,
  monthOf,
  toDate,
  weekdayOf,
  yearOf,
} from "../../src/values/calendar-date.ts";
import { NutgrafError } from "../../src/values/issue.ts";

/** Days as UTC knows them, made without the code under test. */
const days = fc
  .date({ min: new Date("0100-01-01"), max: new Date("9899-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("isDay", () => {
  test.each(["2026-02-28", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])("takes %s", (text) => {
    expect(isDay(text)).toBe(true);
  });

  test.each([
    "2026-02-30",
    "2026-02-29",
    "1900-02-29",
    "2026-04-31",
    "2026-13-01",
    "2026-00-10",
    "2026-01-00",
    "0000-01-01",
    "2026-2-3",
    "20260203",
    "2026-02-03T00:00",
    " 2026-02-03",
    "2026-02-03\n",
    "２０２６-02-03",
    "",
  ])("refuses %j", (text) => {
    expect(isDay(text)).toBe(false);
  });

  test("agrees with the calendar of JavaScript on every year, month and day", () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 9999 }), fc.nat(14), fc.nat(33), (year, month, day) => {
        const date = new Date(Date.UTC(year, month - 1, day));
        const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
        expect(dayOf(year, month, day) !== null).toBe(exists);
      }),
    );
  });
});

describe("dayOf", () => {
  test("writes four digits of the year", () => {
    expect(dayOf(33, 4, 3)).toBe("0033-04-03");
  });

  test("refuses fractions and what is no number", () => {
    expect(dayOf(2025.5, 1, 1)).toBeNull();
    expect(dayOf(2025, Number.NaN, 1)).toBeNull();
  });
});

describe("the parts of a day", () => {
  test("are numbers", () => {
    expect([yearOf("2025-10-17"), monthOf("2025-10-17"), weekdayOf("2025-10-17")]).toEqual([2025, 10, 5]);
  });

  test("count Sunday as the seventh weekday", () => {
    expect(weekdayOf("2025-10-19")).toBe(7);
  });

  test("know the length of February", () => {
    expect([2023, 2024, 1900, 2000].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
  });
});

describe("addDays and daysBetween", () => {
  test("undo each other in every zone", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -30_000, max: 30_000 }), (day, amount) => {
        expect(daysBetween(day, addDays(day, amount))).toBe(amount);
      }),
    );
  });

  test("do not skip the day that Samoa skipped", () => {
    expect(addDays("2011-12-29", 1)).toBe("2011-12-30");
    expect(daysBetween("2011-12-29", "2011-12-31")).toBe(2);
  });

  test("do not trip over midnights that clocks skip", () => {
    expect(addDays("2025-09-06", 1)).toBe("2025-09-07");
    expect(daysBetween("2025-09-06", "2025-09-08")).toBe(2);
  });

  test("refuse to leave the four-digit years", () => {
    expect(() => addDays("9999-12-31", 1)).toThrow(NutgrafError);
    expect(() => addYears("2025-01-01", 1e9)).toThrow(/a day of the years 1 to 9999/);
  });
});

describe("addMonths", () => {
  test.each([
    ["2025-01-31", 1, "2025-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2025-03-31", -1, "2025-02-28"],
    ["2025-11-30", 3, "2026-02-28"],
    ["2025-12-15", 1, "2026-01-15"],
    ["2025-01-15", -13, "2023-12-15"],
  ])("moves %s by %i to %s", (day, amount, to) => {
    expect(addMonths(day, amount)).toBe(to);
  });

  test("lands in the month that the sum names", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -1000, max: 1000 }), (day, amount) => {
        const moved = addMonths(day, amount);
        const count = (text: string) => yearOf(text) * 12 + monthOf(text);
        expect(count(moved) - count(day)).toBe(amount);
      }),
    );
  });
});

describe("addYears", () => {
  test("moves the leap day to the 28th", () => {
    expect(addYears("2024-02-29", 1)).toBe("2025-02-28");
    expect(addYears("2024-02-29", 4)).toBe("2028-02-29");
  });
});

describe("compareDays", () => {
  test("orders by the calendar", () => {
    expect([compareDays("2025-01-01", "2025-01-02"), compareDays("2025-01-02", "2025-01-01")]).toEqual([-1, 1]);
    expect(compareDays("2025-01-01", "2025-01-01")).toBe(0);
  });
});

describe("ISO weeks", () => {
  test.each([
    ["2027-01-01", 2026, 53],
    ["2024-12-30", 2025, 1],
    ["2025-10-17", 2025, 42],
  ])("%s is in year %i, week %i", (day, year, week) => {
    expect(isoWeekOf(day)).toEqual({ year, week });
  });

  test("begin on a Monday that lies in them", () => {
    fc.assert(
      fc.property(days, (day) => {
        const { year, week } = isoWeekOf(day);
        const start = isoWeekStart(year, week) ?? "";
        expect(weekdayOf(start)).toBe(1);
        expect(daysBetween(start, day)).toBe(weekdayOf(day) - 1);
      }),
    );
  });

  test("are refused where the year has no such week", () => {
    expect([isoWeekStart(2025, 53), isoWeekStart(2025, 0), isoWeekStart(2025, 54), isoWeekStart(0, 1)]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

describe("toDate and fromDate", () => {
  test("undo each other", () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(fromDate(toDate(day))).toBe(day);
      }),
    );
  });

  test("show the day in the local fields, whatever the zone", () => {
    const date = toDate("2025-09-07");
    expect([date.getFullYear(), date.getMonth(), date.getDate(), date.getDay(), date.getHours()]).toEqual([
      2025, 8, 7, 0, 0,
    ]);
  });

  test("refuse an invalid date", () => {
    expect(() => fromDate(new Date(Number.NaN))).toThrow(NutgrafError);
  });
});
