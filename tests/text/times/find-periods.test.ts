import { describe, expect, test } from "vitest";
import { toTimex3 } from "../../../src/interop/timex3.ts";
import { findPeriods, findTimes } from "../../../src/text/en/times/find-times.ts";
import { formatPeriod } from "../../../src/values/period-format.ts";
import { calendarPeriods } from "../cases/en/period-calendar.ts";
import { edgesPeriods } from "../cases/en/period-edges.ts";
import { fiscalPeriods } from "../cases/en/period-fiscal.ts";
import { negativesPeriods } from "../cases/en/period-negatives.ts";
import { newsPeriods } from "../cases/en/period-news.ts";
import { relativePeriods } from "../cases/en/period-relative.ts";
import { spansPeriods } from "../cases/en/period-spans.ts";
import { timeCases } from "../cases/en/period-times.ts";

const periodCases = [
  ...calendarPeriods,
  ...relativePeriods,
  ...fiscalPeriods,
  ...newsPeriods,
  ...edgesPeriods,
  ...negativesPeriods,
  ...spansPeriods,
];

describe("findPeriods", () => {
  test.each(periodCases)("$on: $text", ({ on, options, text, found }) => {
    const mentions = findPeriods(text, { reference: on, ...options });
    expect(mentions.map(({ text, value, ambiguous }) => [text, formatPeriod(value), ambiguous])).toEqual(
      found.map(([quote, period, ambiguous]) => [quote, period, ambiguous === "ambiguous"]),
    );
    for (const { start, end, text: quote, value } of mentions) {
      expect(text.slice(start, end)).toBe(quote);
      expect(value.text).toBe(quote);
    }
  });

  test("takes the day of a reference as it is written, whatever its offset", () => {
    const [mention] = findPeriods("It fell yesterday.", { reference: "2025-10-17T00:30:00+08:00" });
    expect(mention?.value.start).toBe("2025-10-16");
  });

  test.each([
    ["/reference", { reference: "2025-02-30" }],
    ["/reference", { reference: "yesterday" }],
    ["/fiscalYearEnd", { fiscalYearEnd: 13 }],
    ["/fiscalYearNamedBy", { fiscalYearNamedBy: "middle" as "end" }],
    ["/weekStart", { weekStart: 0 }],
    ["/dayMonthOrder", { dayMonthOrder: "dmy" as "day-month" }],
  ])("refuses a bad option and says %s", (path, options) => {
    expect(() => findPeriods("", options)).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ code: "option.invalid", path })] }),
    );
  });
});

describe("findTimes", () => {
  test.each(timeCases)("$text", ({ on, text, found }) => {
    const mentions = findTimes(text, { reference: on });
    const shown = mentions.map((mention) => {
      const { type, value, mod } = toTimex3(mention);
      return [mention.text, [type, value, ...(mod ? [mod] : [])].join(" ")];
    });
    expect(shown).toEqual(found);
    for (const { start, end, text: quote } of mentions) expect(text.slice(start, end)).toBe(quote);
  });

  test("keeps how a length is bounded", () => {
    const [mention] = findTimes("It took more than six years.");
    expect(mention?.value).toEqual({
      amount: { low: 6, high: null, bound: "more-than", approximate: false },
      unit: "year",
      iso: "P6Y",
      text: "more than six years",
    });
  });

  test("keeps the zone of a clock time as written", () => {
    const [mention] = findTimes("It opens at 9 a.m. EST.", { reference: "2025-10-17" });
    expect(mention?.value).toEqual({ date: null, time: "09:00", part: null, zone: "EST", text: "9 a.m. EST" });
  });
});

describe("the corpus of periods", () => {
  const texts = [...periodCases, ...timeCases].map(({ text }) => text);

  test("has at least 500 rows, a third of them without a period, at an edge of the calendar or of a fiscal year", () => {
    const edges = new Set<unknown>(edgesPeriods);
    const hard = [...periodCases, ...timeCases].filter((row) => {
      const isFiscal = "options" in row && row.options?.fiscalYearEnd !== undefined;
      // The first and the last day of a quarter, and both ends of a February.
      const isOnEdge = /-(?:0[147]-01|10-01|03-31|06-30|09-30|12-31|02-28|02-29|03-01)$/.test(row.on ?? "");
      return row.found.length === 0 || edges.has(row) || isFiscal || isOnEdge;
    });
    expect(texts.length).toBeGreaterThanOrEqual(500);
    expect(hard.length / texts.length).toBeGreaterThan(1 / 3);
  });

  test("has a fiscal year that ends in each month", () => {
    const ends = new Set(periodCases.map(({ options }) => options?.fiscalYearEnd).filter(Boolean));
    expect(ends.size).toBe(12);
  });

  test("has no two rows that differ only in a number or a name", () => {
    const shapes = texts.map((text) => text.replace(/\d+/g, "0").replace(/(?<=\s)[A-Z][\w.]*/g, "N"));
    expect(shapes.filter((shape, index) => shapes.indexOf(shape) !== index && shape !== "")).toEqual([]);
  });
});
