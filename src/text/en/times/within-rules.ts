import type { TimeExpression } from "../../times/expression.ts";
import type { Match, TimeRule } from "../../times/time-language.ts";
import { amountOf, calendar, isoOf, numberPattern, periodUnitOf } from "./time-builds.ts";

/** Units inside something, counted from its start, or from its end where the index is negative. */
const within = (match: Match, index: number, of: TimeExpression | null, count = 1): TimeExpression => {
  const unit = periodUnitOf(match) as "month";
  return { kind: "within", unit, index, count, weekday: match.take("Weekday"), iso: isoOf(count, unit), of };
};

const isFirst = (match: Match): boolean => match.has("first") || match.has("opening");

/** English rules for units inside something: "the first nine months of 2024", "the last week of May". */
export const withinRules: readonly TimeRule[] = /* @__PURE__ */ (() => [
  {
    name: "first-units",
    pattern: `the? (first|final|latest|opening) ${numberPattern} (Units|Unit)`,
    example: "the first nine months",
    build: (match) => within(match, isFirst(match) ? 1 : -1, null, amountOf(match) ?? 1),
  },
  {
    name: "first-units-of",
    joins: true,
    pattern: `the? (first|Last|final|opening) ${numberPattern} (Units|Unit) (of|in) ...`,
    example: "the first nine months of 2024",
    build: (match, of) => within(match, isFirst(match) ? 1 : -1, of, amountOf(match) ?? 1),
  },
  {
    name: "nth-unit-of",
    pattern: "the? (Nth? Last|Nth|final|opening) full? (day|Weekday|week|weekend|month|Quarter|half|year) (of|in)? ...",
    example: "the last week of May",
    build: (match, of) => {
      // "the third week next year"
      const unit = periodUnitOf(match);
      const bare = !match.has("of") && !match.has("in");
      if (bare && (of.kind !== "relative" || of.unit === "day" || /quarter|half|year/.test(unit))) return null;
      const number = match.take("Nth") ?? 1;
      if ((unit === "quarter" || unit === "half") && match.has("Nth")) {
        if (of.kind === "calendar" && of.unit === "year") return calendar(unit, number, of.year);
        // "The second half of the year" is that of the year that is spoken of, not of any year.
        const isYear = of.kind === "relative" && of.unit === "year";
        const yearShift = isYear ? of.shift : of.kind === "discussed" ? of.yearShift : null;
        if (yearShift !== null) return calendar(unit, number, null, { yearShift });
      }
      return within(match, match.has("Last") || match.has("final") ? -number : number, of);
    },
  },
  {
    name: "week-of",
    pattern: "the? (week|weekend) (of|commencing|beginning|starting|to|ending|ended) ...",
    example: "the week of May 12",
    build: (match, of) => within(match, 1, of),
  },
  {
    name: "week-of-ordinal",
    pattern: "the? (week|weekend) of the Ord",
    example: "the week of the 18th",
    build: (match) => within(match, 1, calendar("day", 0, null, { day: match.take("Ord") ?? 1 })),
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
