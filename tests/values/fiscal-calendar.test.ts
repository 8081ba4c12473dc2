import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fiscalLabelOf, fiscalPeriod, formatFiscalLabel } from "../../src/values/fiscal-calendar.ts";
import { NutgrafError } from "../../src/values/issue.ts";
import { quarterPeriod, yearPeriod } from "../../src/values/make-period.ts";
import { fiscalNamings, fiscalParts } from "../../src/values/period.ts";
import { PeriodSchema } from "../../src/values/period-schema.ts";
import { intersectPeriods, periodContains, periodDays } from "../../src/values/relate-periods.ts";

const calendars = fiscalNamings.flatMap((namedBy) =>
  Array.from({ length: 12 }, (_, at) => ({ yearEnd: at + 1, namedBy })),
);
const specs = fc.record({
  year: fc.integer({ min: 1900, max: 2199 }),
  part: fc.constantFrom(...fiscalParts),
  calendar: fc.constantFrom(...calendars),
});

describe("fiscalPeriod", () => {
  test.each([
    [{ year: 2026, yearEnd: 3, namedBy: "end" }, "FY2026", "2025-04-01", "2026-03-31"],
    [{ year: 2026, yearEnd: 3, namedBy: "start" }, "FY2026", "2026-04-01", "2027-03-31"],
    [{ year: 2026, part: "q3", yearEnd: 3, namedBy: "end" }, "Q3 FY2026", "2025-10-01", "2025-12-31"],
    [{ year: 2026, part: "q1", yearEnd: 9, namedBy: "end" }, "Q1 FY2026", "2025-10-01", "2025-12-31"],
    [{ year: 2026, part: "q2", yearEnd: 6, namedBy: "end" }, "Q2 FY2026", "2025-10-01", "2025-12-31"],
    [{ year: 2025, part: "h2", yearEnd: 3, namedBy: "start" }, "H2 FY2025", "2025-10-01", "2026-03-31"],
    [{ year: 2025, part: "nine-months", yearEnd: 3, namedBy: "start" }, "9M FY2025", "2025-04-01", "2025-12-31"],
    [{ year: 2026, part: "q4", yearEnd: 1, namedBy: "end" }, "Q4 FY2026", "2025-11-01", "2026-01-31"],
    [{ year: 2024, part: "q1", yearEnd: 11, namedBy: "end" }, "Q1 FY2024", "2023-12-01", "2024-02-29"],
    [{ year: 2025, yearEnd: 12, namedBy: "start" }, "FY2025", "2025-01-01", "2025-12-31"],
    [{ year: 2025, yearEnd: 12, namedBy: "end" }, "FY2025", "2025-01-01", "2025-12-31"],
  ] as const)("of %j is %s", (spec, label, start, end) => {
    const period = fiscalPeriod(spec);
    expect([period.fiscal?.label, period.start, period.end]).toEqual([label, start, end]);
  });

  test("marks both dates as inferred and keeps the calendar in the label", () => {
    expect(fiscalPeriod({ year: 2026, part: "h1", yearEnd: 3, namedBy: "end" })).toMatchObject({
      unit: "half",
      inferred: ["start", "end"],
      fiscal: { label: "H1 FY2026", year: 2026, part: "h1", yearEnd: 3, namedBy: "end" },
    });
  });

  test.each([
    { year: 2026, yearEnd: 0, namedBy: "end" },
    { year: 2026, yearEnd: 13, namedBy: "end" },
    { year: 2026, yearEnd: 2.5, namedBy: "end" },
    { year: 1, yearEnd: 3, namedBy: "end" },
    { year: 9999, yearEnd: 3, namedBy: "start" },
    { year: 2026.5, yearEnd: 3, namedBy: "end" },
  ] as const)("refuses %j", (spec) => {
    expect(() => fiscalPeriod(spec)).toThrow(NutgrafError);
  });

  test("is sound by the schema", () => {
    fc.assert(
      fc.property(specs, ({ year, part, calendar }) => {
        const period = fiscalPeriod({ year, part, ...calendar });
        expect(PeriodSchema.parse(period)).toEqual(period);
      }),
    );
  });

  test.each(calendars)("tiles the years without a gap: year end %j", (calendar) => {
    for (const year of [2023, 2024, 2025]) {
      const whole = fiscalPeriod({ year, ...calendar });
      const quarters = (["q1", "q2", "q3", "q4"] as const).map((part) => fiscalPeriod({ year, part, ...calendar }));
      const next = fiscalPeriod({ year: year + 1, ...calendar });
      expect(quarters.reduce((sum, quarter) => sum + (periodDays(quarter) ?? 0), 0)).toBe(periodDays(whole));
      expect(quarters.every((quarter) => periodContains(whole, quarter))).toBe(true);
      expect(intersectPeriods(whole, next)).toBeNull();
      expect(whole.start?.slice(0, 4)).toBe(
        String(calendar.namedBy === "start" || calendar.yearEnd === 12 ? year : year - 1),
      );
    }
  });
});

describe("fiscalLabelOf", () => {
  test("undoes fiscalPeriod for every year end and both namings", () => {
    fc.assert(
      fc.property(specs, ({ year, part, calendar }) => {
        const period = fiscalPeriod({ year, part, ...calendar });
        expect(fiscalLabelOf(period, calendar)).toEqual(period.fiscal);
      }),
      { numRuns: 1000 },
    );
  });

  test("gives a day the quarter that it is in", () => {
    fc.assert(
      fc.property(specs, ({ year, calendar }) => {
        for (const part of ["q1", "q2", "q3", "q4"] as const) {
          const { start, end, fiscal } = fiscalPeriod({ year, part, ...calendar });
          expect(fiscalLabelOf(start!, calendar)).toEqual(fiscal);
          expect(fiscalLabelOf(end!, calendar)).toEqual(fiscal);
        }
      }),
    );
  });

  test("calls a calendar quarter by its place in the fiscal year", () => {
    expect(fiscalLabelOf(quarterPeriod(2025, 3), { yearEnd: 3, namedBy: "end" })?.label).toBe("Q2 FY2026");
  });

  test("has no name for what is no part of a fiscal year", () => {
    const calendar = { yearEnd: 3, namedBy: "end" } as const;
    expect(fiscalLabelOf(yearPeriod(2025), calendar)).toBeNull();
    expect(fiscalLabelOf({ start: "2025-04-02", end: "2025-06-30" }, calendar)).toBeNull();
    expect(fiscalLabelOf({ start: "2025-04-01", end: "2025-06-29" }, calendar)).toBeNull();
    expect(fiscalLabelOf({ start: "2025-04-01", end: null }, calendar)).toBeNull();
  });

  test("refuses a month that is none", () => {
    expect(() => fiscalLabelOf("2025-01-01", { yearEnd: 13, namedBy: "end" })).toThrow(NutgrafError);
  });
});

describe("formatFiscalLabel", () => {
  test("leaves out a year that is not known", () => {
    expect(formatFiscalLabel({ year: null, part: "q3" })).toBe("Q3");
    expect(formatFiscalLabel({ year: null, part: "year" })).toBe("FY");
  });
});
