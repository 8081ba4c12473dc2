import type { TimeRule } from "../times/time-language.ts";
import { amountOf, calendar, isoOf, numberPattern, periodUnitOf } from "./time-builds.ts";

/** English rules for units inside something: "the first nine months of 2024", "the last week of May". */
export const withinRules: readonly TimeRule[] = /* @__PURE__ */ (() => [
  {
    name: "first-units",
    pattern: `the? (first|Last|final|latest|opening) ${numberPattern} (Units|Unit)`,
    example: "the first nine months",
    build: (match) => {
      const count = amountOf(match) ?? 1;
      const first = match.has("first") || match.has("opening");
      const unit = periodUnitOf(match);
      if (!first && !match.has("latest") && !match.has("final")) return null;
      return { kind: "within", unit: unit as "month", index: first ? 1 : -1, count, iso: isoOf(count, unit), of: null };
    },
  },
  {
    name: "first-units-of",
    joins: true,
    pattern: `the? (first|Last|final|opening) ${numberPattern} (Units|Unit) (of|in) ...`,
    example: "the first nine months of 2024",
    build: (match, of) => {
      const count = amountOf(match) ?? 1;
      const unit = periodUnitOf(match) as "month";
      return { kind: "within", unit, index: match.has("first") || match.has("opening") ? 1 : -1, count, of };
    },
  },
  {
    name: "nth-unit-of",
    pattern:
      "the? (Ordinal Last|Ordinal|Ord|Last|final|opening) (full)? (day|week|weekend|month|Quarter|half|year) (of|in) ...",
    example: "the last week of May",
    build: (match, of) => {
      const number = match.take("Ordinal") ?? match.take("Ord");
      const fromEnd = match.has("Last") || match.has("final");
      if (
        match.has("Ordinal") &&
        (match.has("Quarter") || match.has("half")) &&
        of.kind === "calendar" &&
        of.unit === "year"
      ) {
        return calendar(match.has("half") ? "half" : "quarter", number ?? 1, of.year);
      }
      if (match.has("Quarter") || match.has("half")) {
        // "the second half of the year" is that of the year that is spoken of, not of any year.
        const shift =
          of.kind === "relative" && of.unit === "year" ? of.shift : of.kind === "discussed" ? of.yearShift : null;
        const unit = match.has("half") ? "half" : "quarter";
        if (shift !== null && number !== null) return calendar(unit, number, null, { yearShift: shift });
      }
      return {
        kind: "within",
        unit: periodUnitOf(match) as "week",
        index: fromEnd ? -(number ?? 1) : (number ?? 1),
        count: 1,
        of,
      };
    },
  },
  {
    name: "weekend-of",
    pattern: "the? (week|weekend) (of|commencing|beginning|starting|to|ending|ended) ...",
    example: "the week of May 12",
    build: (match, of) => ({ kind: "within", unit: match.has("week") ? "week" : "weekend", index: 1, count: 1, of }),
  },
  {
    name: "week-of-ordinal",
    pattern: "the? week of the Ord",
    example: "the week of the 18th",
    build: (match) => ({
      kind: "within",
      unit: "week",
      index: 1,
      count: 1,
      of: calendar("day", 0, null, { day: match.take("Ord") ?? 1 }),
    }),
  },
  {
    name: "week-number",
    pattern: "week (Int|Two|Day) (of? Year)?",
    example: "week 53 of 2026",
    build: (match) => {
      const number = match.take("Int") ?? 0;
      return number < 1 || number > 53 ? null : calendar("week", number, match.take("Year"), { lean: 0 });
    },
  },
])();
