import type { Bounds } from "../../values/bounds.ts";
import type { PeriodUnit } from "../../values/period.ts";
import type { DiscussedExpression, Lean, Piece, TimeExpression } from "../times/expression.ts";
import type { Match, TimeRule } from "../times/time-language.ts";
import {
  amountOf,
  boundsOf,
  calendar,
  hedgePattern,
  isoOf,
  lengthOf,
  numberPattern,
  periodUnitOf,
  relative,
  unitOf,
} from "./time-builds.ts";

const direction = (match: Match): Lean => (match.take("Last") ?? match.take("Next") ?? match.take("This") ?? 0) as Lean;

const discussed = (unit: PeriodUnit | null, yearShift = 0): DiscussedExpression => ({
  kind: "discussed",
  unit,
  yearShift,
});

const piece = (piece: Piece | null, of: TimeExpression): TimeExpression => ({ kind: "piece", piece, of });

const reference = (time: "present" | "past" | "future"): TimeExpression => ({ kind: "reference", time });

/** English rules for places that are told from the day of the text, or from what it speaks of. */
export const relativeRules: readonly TimeRule[] = [
  {
    name: "today",
    pattern: "today",
    example: "today",
    build: (match) => (isTitle(match) ? null : relative("day", 0)),
  },
  { name: "yesterday", pattern: "yesterday", example: "yesterday", build: () => relative("day", -1) },
  { name: "tomorrow", pattern: "tomorrow", example: "tomorrow", build: () => relative("day", 1) },
  {
    name: "day-before-yesterday",
    pattern: "the? day (before yesterday|after tomorrow)",
    example: "the day after tomorrow",
    build: (match) => relative("day", match.has("before") ? -2 : 2),
  },
  {
    name: "weekday",
    pattern: "Weekday",
    example: "on Wednesday",
    build: (match) =>
      // "Sat" and "Sun" alone are words and names.
      /^(?:Sat|Sun|Wed|Mon|Fri|Tue|Thu)$/.test(match.text) || /^-[a-z]/.test(match.after())
        ? null
        : { kind: "weekday", weekday: match.take("Weekday") ?? 1 },
  },
  {
    name: "last-weekday",
    pattern: "(the? Last|the? Next|this|this Last|this Next) Weekday",
    example: "last Friday",
    build: (match) => {
      const weekday = match.take("Weekday") ?? 1;
      // "Next Friday" is that of next week, "this coming Friday" the next one.
      return match.has("next")
        ? { kind: "weekday", weekday, weekShift: 1 }
        : { kind: "weekday", weekday, lean: direction(match) };
    },
  },
  {
    name: "weekday-of-week",
    pattern: "Weekday (of|in)? (Last|This|Next) week|(Last|This|Next) week ' Weekday",
    example: "Wednesday of next week",
    build: (match) => ({ kind: "weekday", weekday: match.take("Weekday") ?? 1, weekShift: direction(match) }),
  },
  {
    name: "last-unit",
    pattern: "the? (Last|Next|This) (calendar|full)? Unit",
    example: "last week",
    build: (match) => {
      const unit = unitOf(match);
      // "the last day" is that of something else.
      if (isTitle(match) || (unit === "day" && match.has("last"))) return null;
      if (unit === "second" || unit === "minute" || unit === "hour") return null;
      const anchored = match.has("following") || (match.has("the") && match.has("previous"));
      return relative(periodUnitOf(match), direction(match) * (unit === "fortnight" ? 2 : 1), anchored);
    },
  },
  {
    name: "week-after-next",
    pattern: "the? Unit (after next|before last)",
    example: "the week after next",
    build: (match) => relative(periodUnitOf(match), match.has("after") ? 2 : -2),
  },
  {
    name: "the-quarter",
    pattern:
      "the (latest|just? ended|reported|recent|most recent)? (Quarter|period)|that quarter|the same quarter|Quarter",
    example: "the latest quarter",
    build: (match) => {
      if (/^the period$/i.test(match.text)) return null;
      return match.text.includes(" ") || /^ (?:ended|ending)\b/i.test(match.after()) ? discussed("quarter") : null;
    },
  },
  {
    name: "the-unit",
    pattern:
      "the (full|whole|entire)? (year|month|week|weekend|day)|that (year|month|week|day|weekend)|(the|that) same (year|month|week|day)",
    example: "by the end of the year",
    build: (match) => {
      const unit = periodUnitOf(match);
      if (/^-\w/.test(match.after())) return null;
      if (unit === "year" && /^ (?:ended|ending)\b/i.test(match.after())) return lengthOf(exactly(1), 1, "year");
      return { ...discussed(unit), ...(match.has("that") ? { anchored: true } : {}) };
    },
  },
  {
    name: "year-earlier",
    pattern:
      "the (comparable|corresponding|same)? year - (earlier|ago) -? (Quarter|period)|year - (earlier|ago) -? (Quarter|period)?|the? (comparable|corresponding|same) (Quarter|period) (of|in)? (Last year|A year (earlier|ago|before))|the Quarter A year (earlier|ago|before)|Last year ' (Quarter|period)",
    example: "the year-earlier quarter",
    build: () => discussed("quarter", -1),
  },
  {
    name: "nth-quarter-year-earlier",
    pattern: "the? year - (earlier|ago) Ordinal -? (Quarter|half)",
    example: "the year-ago third quarter",
    build: (match) =>
      calendar(match.has("Quarter") ? "quarter" : "half", match.take("Ordinal") ?? 1, null, { yearShift: -1 }),
  },
  {
    name: "months-year-earlier",
    pattern: `the? year - (earlier|ago) ${numberPattern} (months|weeks|quarters)`,
    example: "the year-earlier nine months",
    build: (match) => {
      const amount = amountOf(match) ?? 1;
      return lengthOf(exactly(amount), amount, unitOf(match));
    },
  },
  {
    name: "quarter-of-year",
    pattern: "the Year (Quarter|period)",
    example: "the 2024 quarter",
    build: (match) => ({ kind: "discussed", unit: "quarter", yearShift: 0, year: match.take("Year") ?? 0 }),
  },
  {
    name: "units-ago",
    pattern: `${hedgePattern}? ${numberPattern} -? (Unit|Units) (or so)? (ago|earlier|before|previously|hence|later|after|from (now|today))`,
    example: "two years ago",
    build: (match) => distance(match, amountOf(match)),
  },
  {
    name: "a-unit-ago",
    pattern: `(Hedge|just|over|more than|less than)? A (full)? Unit (or so|and A half)? (ago|earlier|before|hence|later|from (now|today))`,
    example: "a year ago",
    build: (match) => distance(match, match.has("half") ? 1.5 : 1),
  },
  {
    name: "several-units-ago",
    pattern: "(A few|several|many|some)? Units (ago|earlier|later|hence)",
    example: "several years ago",
    build: (match) => distance(match, null),
  },
  {
    name: "past-units",
    pattern: `(at (least|most))? (the|these|those|each of the)? (Last|Next) (${numberPattern}|(several|few|many|A few)) -? (Units|Unit) (or so)?`,
    example: "the past three months",
    build: (match) => {
      const amount = match.has("few") || match.has("several") || match.has("many") ? null : amountOf(match);
      const unit = unitOf(match);
      const bounds = amount === null ? null : boundsOf(match, amount);
      return {
        kind: "rolling",
        amount,
        unit,
        iso: isoOf(amount, unit),
        direction: direction(match) < 0 ? -1 : 1,
        bounds,
      };
    },
  },
  {
    name: "past-year-or-so",
    pattern: "the (Last|Next) Unit or so",
    example: "the next year or so",
    build: (match) => piece(null, relative(periodUnitOf(match), direction(match))),
  },
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
  {
    name: "end-of",
    pattern: "the? very? (Close|Opening|middle) of ...",
    example: "the end of 2025",
    build: (match, of) => piece(match.has("Close") ? "close" : match.has("middle") ? "middle" : "begin", current(of)),
  },
  {
    name: "end-month",
    pattern: "(Close|mid|early|late) - ...",
    example: "mid-2026",
    build: (match, of) => (of.kind === "clock" ? of : piece(pieceOf(match), of)),
  },
  {
    name: "early-in",
    pattern:
      "the? (early|late|mid|middle|midway|mid - to - late|early - to - mid|later|earlier) (in|on|of|through)? ...",
    example: "early next year",
    build: (match, of) => {
      if (match.has("later") || match.has("earlier")) {
        if (!/^(?:relative|discussed|weekday|piece)$/.test(of.kind)) return null;
        return { kind: "remainder", of, direction: match.has("later") ? 1 : -1 };
      }
      if (of.kind === "clock") return of;
      return of.kind === "reference" || of.kind === "duration" || of.kind === "rolling"
        ? null
        : piece(pieceOf(match), of);
    },
  },
  {
    name: "year-end",
    pattern: "(the|Hedge)? (this|Last|Next)? (year|calendar year) (-|')? Close (of? Year)?",
    example: "by year-end",
    build: (match) => {
      const shift = direction(match);
      const year = match.take("Year");
      if (year !== null) return calendar("day", 12, year, { day: 31 });
      if (!match.has("-")) return piece("close", relative("year", shift));
      return calendar("day", 12, null, { day: 31, ...(shift === 0 ? {} : { yearShift: shift }) });
    },
  },
  {
    name: "month-end",
    pattern: "(the? month|Month|Quarter|week) - (Close)",
    example: "by month-end",
    build: (match) =>
      match.has("Month")
        ? piece("close", calendar("month", match.take("Month") ?? 1, null))
        : piece("close", relative(match.has("week") ? "week" : match.has("month") ? "month" : "quarter", 0)),
  },
  {
    name: "turn-of-year",
    pattern: "the turn of the year",
    example: "at the turn of the year",
    build: () => ({ kind: "range", from: calendar("month", 12, null), to: calendar("month", 1, null) }),
  },
  {
    name: "rest-of",
    pattern: "the? (rest|remainder|balance) (of)? ...",
    example: "the rest of the year",
    build: (_match, of) =>
      of.kind === "relative" || of.kind === "discussed" || of.kind === "calendar"
        ? { kind: "remainder", of: current(of), direction: 1 }
        : null,
  },
  {
    name: "to-date",
    joins: true,
    pattern: "the? (year|month|Quarter) -? to -? date|so far (this) (year|month|quarter|week)",
    example: "the year to date",
    build: (match) => ({ kind: "remainder", of: relative(periodUnitOf(match), 0), direction: -1 }),
  },
  {
    name: "hedged",
    pattern: "(about|around) ...",
    example: "around Nov. 1",
    build: (_match, of) =>
      of.kind === "clock" ? of : of.kind === "calendar" || of.kind === "weekday" ? piece(null, of) : null,
  },
  {
    name: "now",
    pattern: "now|currently|at present|at the moment|at this (time|point)|these days|the present|nowadays|presently",
    example: "currently",
    build: () => reference("present"),
  },
  {
    name: "current",
    pattern: "current",
    example: "the current law",
    build: () => reference("present"),
  },
  {
    name: "recently",
    pattern:
      "(more|most)? recently|recent (days|weeks|months|years|quarters|decades) and? (weeks|months|years)?|the (recent)? past|lately|recent",
    example: "recently",
    build: (match) =>
      match.has("Units")
        ? openRolling(match, -1)
        : match.text.toLowerCase() === "the past" && /^\s+\w+\s+(?:days|weeks|months|years)/.test(match.after())
          ? null
          : reference("past"),
  },
  {
    name: "future",
    pattern:
      "soon|the (near|foreseeable|immediate|not - too - distant)? future|as soon as possible|the (near|short|long) term|(the)? (coming|future) (days|weeks|months|years|quarters|decades)|the (days|weeks|months|years) ahead",
    example: "the near future",
    build: (match) =>
      /^soon$/i.test(match.text) && (/\bas $/i.test(match.before()) || /^ (?:as|after)\b/i.test(match.after()))
        ? null
        : match.has("Units") && !match.has("future")
          ? openRolling(match, 1)
          : reference("future"),
  },
];

const openRolling = (match: Match, direction: -1 | 1): TimeExpression => {
  const unit = unitOf(match);
  return { kind: "rolling", amount: null, unit, iso: isoOf(null, unit), direction };
};

/** Names of programmes and papers have capitals: "This Week", "USA Today". */
const isTitle = (match: Match): boolean =>
  /^\w+ [A-Z][a-z]/.test(match.text) || (/^[A-Z]/.test(match.text) && /\b[A-Z]\w* $/.test(match.before()));

/** "The rest of the quarter" and its end are those of the quarter that runs, not of the one that is reported on. */
const current = (of: TimeExpression): TimeExpression =>
  of.kind === "discussed" && of.unit === "quarter" && of.yearShift === 0 ? relative("quarter", 0) : of;

const exactly = (amount: number): Bounds => ({ low: amount, high: amount, bound: "exact", approximate: false });

function pieceOf(match: Match): Piece {
  if (match.has("Close")) return "close";
  return match.has("mid") || match.has("middle") || match.has("midway")
    ? "middle"
    : match.has("early")
      ? "early"
      : "late";
}

function distance(match: Match, amount: number | null): TimeExpression | null {
  const ahead =
    match.has("later") || match.has("hence") || match.has("now") || match.has("today") || match.has("after");
  if ((match.has("after") || match.has("before")) && !/^\s*[.,;)]/.test(match.after())) return null;
  const now = match.has("ago") || match.has("hence") || match.has("now") || match.has("today");
  const said: TimeExpression = {
    kind: "distance",
    amount,
    unit: unitOf(match),
    direction: ahead ? 1 : -1,
    from: now ? "reference" : "anchor",
  };
  return match.has("Hedge") ? piece(null, said) : said;
}
