import type { CalendarExpression } from "../../times/expression.ts";
import type { Match, TimeRule } from "../../times/time-language.ts";
import { calendar, dated, monthOf } from "./time-builds.ts";
import { leanOf, ofYear, spelledYear, yearOf } from "./year-words.ts";

/** English rules for quarters, halves and seasons. */
export const quarterRules: readonly TimeRule[] = /* @__PURE__ */ (() => [
  {
    name: "nth-quarter",
    pattern: `(the? Year '?|(Last|This|Next) year ') Nth -? (Quarter|half)|(the? (whole|entire)? Nth (Quarter|quarters|halves|half year?)|Nth - (Quarter|half)|the? Last -? (Quarter|half)) ${ofYear}`,
    example: "the third quarter of 2025",
    // "The last half of 2025" is its second one.
    build: (match) => partOfYear(match, match.take("Nth") ?? (match.has("Year") ? (match.has("half") ? 2 : 4) : 0)),
  },
  {
    name: "quarter-beside-another",
    pattern: "the? Nth",
    example: "the first and second quarters of 2025",
    build: (match) => {
      const [, unit, year, lean] = beside.exec(match.after()) ?? [];
      if (!unit) return null;
      const yearShift = lean ? ["last", "this", "next"].indexOf(lean) - 1 : null;
      return calendar(unit === "quarter" ? unit : "half", match.take("Nth") ?? 1, year ? Number(year) : null, {
        yearShift,
      });
    },
  },
  {
    name: "quarter-of-month",
    pattern: `the? Month (Quarter ${ofYear}|Year? -? Quarter)`,
    example: "the December quarter",
    // It ends with that month; where that ends none of the calendar's, the words tell no more.
    build: (match) => {
      const month = monthOf(match);
      return month % 3 ? null : dated("quarter", month / 3, match);
    },
  },
  {
    name: "quarter-figure",
    pattern: `the? PartFigure ${ofYear}|Year -? PartFigure`,
    example: "3Q25",
    build: (match) => {
      const figure = match.take("PartFigure") ?? 0;
      const said = dated(match.has("Q") ? "quarter" : "half", Math.floor(figure / 10_000), match);
      return { ...said, year: said.year ?? (figure % 10_000 || null) };
    },
  },
  {
    name: "season",
    pattern: `the? Season ,? (of|in)? the? (Year|${spelledYear})|the? Year ' Season|(Last|This? Next|This Last?) Season|(the|that) (whole|entire)? Season|Season`,
    example: "the summer of 2025",
    build: (match) =>
      // "Fall" is a verb, and "spring" alone any spring; "by spring" and "early spring" are those of a year.
      (/fall$/.test(match.text) && /^ (?:in|of|from|to|by)\b/.test(match.after())) ||
      (!/\W/.test(match.text) && !/^(?:by|since|until|till|early|late|mid-?)$/i.test(match.previous()))
        ? null
        : calendar("season", match.take("Season") ?? 1, yearOf(match).year, { lean: leanOf(match) }),
  },
])();

/** The second of two that share a unit and a year. */
const beside =
  /^ (?:and|or|to|through) (?:the )?(?:sec|thi|fou|[2-4])\w{2,4}[ -](quarter|hal[fv])e?s?\b(?:,? of (?:(\d{4})|(last|this|next) year))?/;

function partOfYear(match: Match, number: number): CalendarExpression | null {
  const unit = match.has("Quarter") || match.has("quarters") ? "quarter" : "half";
  if (/^[- ](?:hours?|century|dozen|million|billion|time)\b/.test(match.after())) return null;
  return number < 1 || number > (unit === "quarter" ? 4 : 2) ? null : dated(unit, number, match);
}
