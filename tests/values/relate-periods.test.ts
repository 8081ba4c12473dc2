import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../src/values/calendar-date.ts";
import { fiscalPeriod } from "../../src/values/fiscal-calendar.ts";
import { periodOf, quarterPeriod, yearPeriod } from "../../src/values/make-period.ts";
import type { Period } from "../../src/values/period.ts";
import {
  comparePeriods,
  intersectPeriods,
  periodContains,
  periodDays,
  periodsOverlap,
} from "../../src/values/relate-periods.ts";

const since2019 = periodOf("2019-01-01", null);
const by2025 = periodOf(null, "2025-12-31");
const unresolved: Period = { ...yearPeriod(2025), start: null, end: null };
const halfResolved: Period = { ...yearPeriod(2025), start: null };

/** Short periods close to each other, so that they touch often; open ones among them. */
const near = fc
  .record({ from: fc.nat(12), length: fc.nat(6), open: fc.constantFrom(null, null, "start", "end") })
  .map(({ from, length, open }) => {
    const [start, end] = [addDays("2025-02-24", from), addDays("2025-02-24", from + length)];
    return periodOf(open === "start" ? null : start, open === "end" ? null : end);
  });
const days = Array.from({ length: 40 }, (_, at) => addDays("2025-02-14", at));
const holds = ({ start, end }: Period, day: string) => (start === null || start <= day) && (end === null || day <= end);

describe("periodDays", () => {
  test("counts both ends", () => {
    expect([periodDays(yearPeriod(2024)), periodDays(quarterPeriod(2025, 1))]).toEqual([366, 90]);
    expect(periodDays(since2019)).toBeNull();
  });
});

describe("comparePeriods", () => {
  test.each([
    [quarterPeriod(2025, 1), quarterPeriod(2025, 2), -1],
    [yearPeriod(2026), by2025, 1],
    [since2019, yearPeriod(2018), 1],
    [yearPeriod(2025), periodOf("2025-01-01", "2025-12-31"), 0],
    [since2019, since2019, 0],
    [yearPeriod(2025), quarterPeriod(2025, 2), null],
    [since2019, by2025, null],
    [unresolved, unresolved, null],
    [halfResolved, yearPeriod(2026), -1],
    [halfResolved, yearPeriod(2025), null],
  ])("of %j and %j is %s", (a, b, result) => {
    expect(comparePeriods(a, b)).toBe(result);
  });
});

describe("periodsOverlap", () => {
  test("is true for periods that share a day, and false for neighbours", () => {
    expect(periodsOverlap(periodOf("2025-01-01", "2025-01-31"), periodOf("2025-01-31", "2025-02-28"))).toBe(true);
    expect(periodsOverlap(quarterPeriod(2025, 1), quarterPeriod(2025, 2))).toBe(false);
  });

  test("goes on without end on an open side", () => {
    expect(periodsOverlap(since2019, yearPeriod(2500))).toBe(true);
    expect(periodsOverlap(since2019, by2025)).toBe(true);
    expect(periodsOverlap(by2025, yearPeriod(2026))).toBe(false);
  });

  test("is unknown where a date is, unless the other end decides", () => {
    expect(periodsOverlap(unresolved, yearPeriod(2025))).toBeNull();
    expect(periodsOverlap(halfResolved, yearPeriod(2025))).toBeNull();
    expect(periodsOverlap(halfResolved, yearPeriod(2026))).toBe(false);
  });
});

describe("periodContains", () => {
  test("takes a period or a day", () => {
    expect(periodContains(yearPeriod(2025), quarterPeriod(2025, 4))).toBe(true);
    expect(periodContains(yearPeriod(2025), "2025-12-31")).toBe(true);
    expect(periodContains(yearPeriod(2025), "2026-01-01")).toBe(false);
    expect(periodContains(quarterPeriod(2025, 4), yearPeriod(2025))).toBe(false);
  });

  test("holds an open side in an open side only", () => {
    expect(periodContains(since2019, periodOf("2020-01-01", null))).toBe(true);
    expect(periodContains(yearPeriod(2025), periodOf("2025-06-01", null))).toBe(false);
  });

  test("is unknown where a date is", () => {
    expect(periodContains(unresolved, "2025-01-01")).toBeNull();
  });
});

describe("intersectPeriods", () => {
  test("keeps what a period was called where its dates are kept", () => {
    const fiscal = fiscalPeriod({ year: 2026, part: "q3", yearEnd: 3, namedBy: "end" });
    expect(intersectPeriods(fiscal, since2019)).toEqual(fiscal);
    expect(intersectPeriods(since2019, yearPeriod(2025))?.unit).toBe("year");
  });

  test("keeps which date was inferred, and the hedge", () => {
    const plan: Period = { ...periodOf("2020-01-01", "2025-12-31"), inferred: ["start"], approximate: true };
    expect(intersectPeriods(plan, yearPeriod(2020))).toMatchObject({ inferred: [], approximate: true });
    expect(intersectPeriods(plan, yearPeriod(2019))).toBeNull();
    expect(intersectPeriods(plan, periodOf(null, "2022-12-31"))).toMatchObject({
      start: "2020-01-01",
      end: "2022-12-31",
      inferred: ["start"],
      unit: null,
    });
  });

  test("leaves open what both leave open", () => {
    expect(intersectPeriods(since2019, periodOf("2020-05-01", null))).toMatchObject({
      start: "2020-05-01",
      end: null,
      open: "end",
    });
  });

  test("is nothing where they share no day, or a date is unresolved", () => {
    expect(intersectPeriods(yearPeriod(2024), yearPeriod(2025))).toBeNull();
    expect(intersectPeriods(yearPeriod(2025), halfResolved)).toBeNull();
  });
});

describe("the three of them", () => {
  test("agree with the days that the periods hold", () => {
    fc.assert(
      fc.property(near, near, (a, b) => {
        const shared = days.filter((day) => holds(a, day) && holds(b, day));
        const common = intersectPeriods(a, b);
        expect(periodsOverlap(a, b)).toBe(shared.length > 0);
        expect(days.filter((day) => common !== null && holds(common, day))).toEqual(shared);
        expect(periodContains(a, b)).toBe(days.every((day) => !holds(b, day) || holds(a, day)));
      }),
      { numRuns: 1000 },
    );
  });
});
