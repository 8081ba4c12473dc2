import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findPeriods, findTimes, parsePeriod, safeParsePeriod } from "../../../src/text/en/times/find-times.ts";
import { formatPeriodInWords } from "../../../src/text/en/times/periods-in-words.ts";
import { addDays, addMonths } from "../../../src/values/calendar-date.ts";
import { formatPeriod } from "../../../src/values/period-format.ts";
import { PeriodSchema } from "../../../src/values/period-schema.ts";

const day = fc.integer({ min: -20_000, max: 25_000 }).map((days) => addDays("2000-01-01", days));
const unit = fc.constantFrom("day", "week", "month", "quarter", "year");
const words = fc.constantFrom(
  ..."the last next this third quarter of 2025 July may 5 to from by since until Oct. 17 , week year fiscal FY26 Q3 ago two months early end Friday and half 2021-25 over six years past".split(
    " ",
  ),
);
const phrase = fc.array(words, { maxLength: 12 }).map((parts) => parts.join(" "));

describe("findPeriods", () => {
  test("gives sound periods whose quotes stand in the text", () => {
    fc.assert(
      fc.property(phrase, day, (text, reference) => {
        for (const { value, start, end, text: quote } of findPeriods(text, { reference })) {
          expect(PeriodSchema.safeParse(value).success).toBe(true);
          expect(text.slice(start, end)).toBe(quote);
        }
      }),
    );
  });

  test("never gives an earlier next unit for a later reference", () => {
    fc.assert(
      fc.property(unit, day, fc.nat(800), (unit, reference, later) => {
        const next = (on: string): string =>
          findPeriods(unit === "day" ? "tomorrow" : `next ${unit}`, { reference: on })[0]?.value.start ?? "";
        expect(next(addDays(reference, later)) >= next(reference)).toBe(true);
      }),
    );
  });

  test("gives last, this and next unit that follow each other without a gap", () => {
    fc.assert(
      fc.property(fc.constantFrom("week", "month", "quarter", "year"), day, (unit, reference) => {
        const [last, now, next] = ["last", "this", "next"].map(
          (which) => findPeriods(`${which} ${unit}`, { reference })[0]?.value,
        );
        expect(addDays(last?.end ?? "", 1)).toBe(now?.start);
        expect(addDays(now?.end ?? "", 1)).toBe(next?.start);
        expect(now?.start ?? "").toSatisfy((start: string) => start <= reference && reference <= (now?.end ?? ""));
      }),
    );
  });

  test("gives rolling months that have the stated length", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 60 }), day, (months, reference) => {
        const { value } = findPeriods(`the next ${months} months`, { reference })[0] ?? {};
        expect(value?.end).toBe(addMonths(reference, months));
      }),
    );
  });
});

describe("parsePeriod", () => {
  test("reads back what formatPeriod writes, but for the text", () => {
    fc.assert(
      fc.property(phrase, day, fc.constantFrom(null, 3, 12), (text, reference, fiscalYearEnd) => {
        for (const { value } of findPeriods(text, { reference, fiscalYearEnd })) {
          const written = formatPeriod(value);
          const { text: _, ...rest } = value;
          expect(parsePeriod(written)).toEqual({ ...rest, text: written });
        }
      }),
    );
  });

  test("reads back the dates of what formatPeriodInWords writes", () => {
    fc.assert(
      fc.property(
        day,
        fc.constantFrom("day", "month", "quarter", "half", "year"),
        fc.boolean(),
        (start, unit, open) => {
          const period = findPeriods(`this ${unit}`, { reference: start })[0]?.value;
          if (!period) return;
          const given = open ? { ...period, start: null, open: "start" as const } : period;
          const read = parsePeriod(formatPeriodInWords(given));
          expect([read.start, read.end, read.open]).toEqual([given.start, given.end, given.open]);
        },
      ),
    );
  });

  test("never throws anything but its own error", () => {
    fc.assert(fc.property(fc.string(), (text) => typeof safeParsePeriod(text).success === "boolean"));
  });
});

describe("any text", () => {
  test("is read without an error, and every quote is cut out by its offsets", { timeout: 60_000 }, () => {
    const pieces = fc.oneof(
      words,
      fc.string(),
      fc.string({ unit: "binary" }),
      fc.constantFrom("\ud800", "２０２５年", "–", "’s"),
    );
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(" ")),
        (text) => {
          for (const { start, end, text: quote } of [...findPeriods(text), ...findTimes(text)]) {
            expect(text.slice(start, end)).toBe(quote);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
