import type { CalendarExpression, Lean } from "../times/expression.ts";
import type { Match, TimeRule } from "../times/time-language.ts";
import { calendar } from "./time-builds.ts";
import { fullYear } from "./time-words.ts";
import { ofYear, yearOf } from "./year-words.ts";

/** English rules for quarters, halves and seasons. */
export const quarterRules: readonly TimeRule[] = /* @__PURE__ */ (() => [
  {
    name: "ordinal-quarter",
    pattern: `(the? (Ord|Ordinal) (Quarter|half)|(Ord|Ordinal) - (Quarter|half)) ${ofYear}`,
    example: "the third quarter of 2025",
    build: (match) => partOfYear(match, match.take("Ord") ?? match.take("Ordinal") ?? 0),
  },
  {
    name: "quarter-of-year-before",
    pattern: "(the? Year '? |(Last|This|Next) year ' )(Ord|Ordinal) -? (Quarter|half)",
    example: "last year's third quarter",
    build: (match) => partOfYear(match, match.take("Ord") ?? match.take("Ordinal") ?? 0),
  },
  {
    name: "last-half",
    pattern: `the? Last -? (Quarter|half) ${ofYear}`,
    example: "the last half of 2025",
    build: (match) => (/\d/.test(match.text) ? partOfYear(match, match.has("half") ? 2 : 4) : null),
  },
  {
    name: "quarter-figure",
    pattern: `the? (QuarterFigure|HalfFigure) (${ofYear.slice(0, -1)}|' Two)?`,
    example: "3Q25",
    build: (match) => {
      const unit = match.has("QuarterFigure") ? "quarter" : "half";
      const figure = match.take(match.has("QuarterFigure") ? "QuarterFigure" : "HalfFigure") ?? 0;
      const two = match.take("Two");
      const said = yearOf(match);
      const year = said.year ?? (two === null ? figure % 10_000 : fullYear(two));
      return calendar(
        unit,
        Math.floor(figure / 10_000),
        year || null,
        said.yearShift === undefined ? {} : { yearShift: said.yearShift },
      );
    },
  },
  {
    name: "year-quarter-figure",
    pattern: "Year -? (QuarterFigure|HalfFigure)",
    example: "2025 Q3",
    build: (match) => {
      const unit = match.has("QuarterFigure") ? "quarter" : "half";
      return calendar(
        unit,
        Math.floor((match.take(match.has("QuarterFigure") ? "QuarterFigure" : "HalfFigure") ?? 0) / 10_000),
        match.take("Year"),
      );
    },
  },
  {
    name: "season",
    pattern: "the Season",
    example: "in the summer",
    build: (match) =>
      /fall$/.test(match.text) && /^ (?:in|of|from|to|by)\b/.test(match.after()) ? null : season(match, null),
  },
  {
    name: "season-of-year",
    pattern: "the? Season ,? (of|in)? the? (Year|Number Tens (-? Number)?)",
    example: "the summer of 2025",
    build: (match) => {
      const spelled = (match.take("Number") ?? 0) * 100 + (match.take("Tens") ?? 0) + (match.take("Number", 1) ?? 0);
      return season(match, match.take("Year") ?? spelled);
    },
  },
  {
    name: "last-season",
    pattern: "(Last|This|Next|This Last|This Next) Season",
    example: "last spring",
    build: (match) => season(match, null, (match.take("Last") ?? match.take("Next") ?? 0) as Lean),
  },
])();

function partOfYear(match: Match, number: number): CalendarExpression | null {
  const unit = match.has("Quarter") ? "quarter" : "half";
  if (/^[- ](?:hours?|century|dozen|million|billion|time)\b/.test(match.after())) return null;
  if (number < 1 || number > (unit === "quarter" ? 4 : 2)) return null;
  const { year, ...more } = yearOf(match);
  return calendar(unit, number, year, more);
}

function season(match: Match, year: number | null, lean?: Lean): CalendarExpression {
  return calendar("season", match.take("Season") ?? 1, year, lean === undefined ? {} : { lean });
}
