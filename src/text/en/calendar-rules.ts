import type { CalendarExpression, Lean } from "../times/expression.ts";
import type { Match, TimeRule } from "../times/time-language.ts";
import { calendar } from "./time-builds.ts";
import { fullYear } from "./time-words.ts";

/** A year in a pattern that may follow: in figures, or "last year", "this year", "next year". */
const ofYear = "(,? (of|in)? the? Year|,? (of|in)? (Last|This|Next) year)?";

/** Where a year stands in the match, or how many years from now. */
function yearOf(match: Match): Partial<CalendarExpression> & { year: number | null } {
  const year = match.take("Year");
  if (year !== null) return { year };
  const shift = leanOf(match);
  return shift === null ? { year: null } : { year: null, yearShift: shift };
}

function leanOf(match: Match): Lean | null {
  return (match.take("Last") ?? match.take("Next") ?? match.take("This")) as Lean | null;
}

/** Words that are also names or verbs count as months only where something beside them says so. */
function isMonth(match: Match): boolean {
  if (!/^(?:May|March|Mar|Jun|Jan|Dec)$/.test(match.text)) return true;
  return /\b(?:in|by|since|until|till|from|through|of|to|and|during|for|before|after|between|or|,|-)\s*$/i.test(
    match.before(),
  );
}

/** Whether a year in figures may be a number, part of a name or a count of things. */
function isYear(match: Match): boolean {
  const before = match.before();
  if (/\b(?:No\.?|Flight|Route|Section|Article|page|about|some|over|than|nearly|least)\s*$/i.test(before)) return false;
  const name = /(?:^|[^.!?\s]\s+)([A-Z][a-z]+|Vision|Agenda)\s+$/.exec(before);
  // "Made in China 2025", "Vision 2030": a name in small letters before it. A preposition or a month is none.
  return (
    name === null ||
    /^(?:In|By|Since|Until|From|For|During|To|Through|After|Before|Of|The|And|Late|Early|Mid|Fiscal)$/.test(
      name[1] ?? "",
    )
  );
}

const days = (match: Match): number => match.take("Day") ?? match.take("Ord") ?? match.take("Ordinal") ?? 0;

function day(match: Match): CalendarExpression | null {
  if (match.has("Ordinal") && /^[- ](?:quarter|half|day|week|month|year)/i.test(match.after())) return null;
  const { year, ...more } = yearOf(match);
  const weekday = match.take("Weekday");
  return calendar("day", match.take("Month") ?? 0, year, {
    ...more,
    day: days(match),
    ...(weekday === null ? {} : { weekday }),
  });
}

const packedDay = (figure: number): CalendarExpression =>
  calendar("day", Math.floor(figure / 100) % 100, Math.floor(figure / 10_000), { day: figure % 100 });

/** English rules for places in the calendar that are named by number or name. */
export const calendarRules: readonly TimeRule[] = [
  {
    name: "month-day",
    pattern: `(the? Weekday ,?)? Month (Day|the? Ord|the? Ordinal) (,? Year|,? (Last|This|Next) year)?`,
    example: "Friday, Oct. 17, 2025",
    build: day,
  },
  {
    name: "day-month",
    pattern: `(the? Weekday ,? (the|on)?)? (the? Ord day? of? the? Month|Day (of the?)? Month|the? Ordinal (day? of) Month) (,? of? Year|,? (Last|This|Next) year)?`,
    example: "the 15th of July 2025",
    build: day,
  },
  {
    name: "weekday-ordinal",
    pattern: "the? Weekday ,? the? Ord",
    example: "Friday the 2nd",
    build: (match) => ({ kind: "weekday", weekday: match.take("Weekday") ?? 1 }),
  },
  {
    name: "iso-day",
    pattern: "(Weekday ,?)? Date",
    example: "2025-10-17",
    build: (match) => packedDay(match.take("Date") ?? 0),
  },
  {
    name: "numeric-day",
    pattern: "(Weekday ,?)? Numeric",
    example: "10/17/2025",
    build: (match) => {
      const said = packedDay(match.take("Numeric") ?? 0);
      if (said.index > 12) return { ...said, index: said.day ?? 0, day: said.index };
      return { ...said, ambiguous: (said.day ?? 0) <= 12 && said.day !== said.index };
    },
  },
  {
    name: "iso-month",
    pattern: "YearMonth",
    example: "2025-10",
    build: (match) => {
      const figure = match.take("YearMonth") ?? 0;
      return calendar("month", figure % 100, Math.floor(figure / 100));
    },
  },
  {
    name: "month-year",
    pattern: `(the? month of)? Month (${ofYear.replace(/\?$/, "")})`,
    example: "March of 2025",
    build: (match) => {
      const { year, ...more } = yearOf(match);
      return year === null && more.yearShift === undefined
        ? null
        : calendar("month", match.take("Month") ?? 0, year, more);
    },
  },
  {
    name: "month",
    pattern: "Month",
    example: "in October",
    build: (match) => (isMonth(match) ? calendar("month", match.take("Month") ?? 0, null) : null),
  },
  {
    name: "the-month-of",
    pattern: "the? month of Month",
    example: "the month of October",
    build: (match) => calendar("month", match.take("Month") ?? 0, null),
  },
  {
    name: "last-month-by-name",
    pattern: "(Last|Next|This|This Last|This Next) Month (Day|Ord)?",
    example: "last July",
    build: (match) => {
      const lean = match.take("Last") ?? match.take("Next") ?? 0;
      const dom = match.take("Day") ?? match.take("Ord");
      return calendar(dom === null ? "month" : "day", match.take("Month") ?? 0, null, {
        lean: lean as Lean,
        ...(dom === null ? {} : { day: dom }),
      });
    },
  },
  {
    name: "year",
    pattern: "Year",
    example: "in 2025",
    build: (match) => (isYear(match) ? calendar("year", 0, match.take("Year")) : null),
  },
  {
    name: "the-year",
    pattern: "(the? year|the? calendar year?|the? full year) of? Year",
    example: "the year 2025",
    build: (match) => calendar("year", 0, match.take("Year")),
  },
  {
    name: "spelled-year",
    pattern: "(the? year)? Number Tens (-? Number)?",
    example: "nineteen ninety-six",
    build: (match) => {
      const century = match.take("Number");
      if (century !== 19 && century !== 18) return null;
      return calendar("year", 0, century * 100 + (match.take("Tens") ?? 0) + (match.take("Number", 1) ?? 0));
    },
  },
  {
    name: "spelled-millennium",
    pattern: "(the? year)? (Number thousand (and? (Number|Tens (-? Number)?))?|Tens (Number|Tens (-? Number)?))",
    example: "the year two thousand",
    build: (match) => {
      const thousand = match.has("thousand");
      if (thousand && match.take("Number") !== 2) return null;
      if (!thousand && match.take("Tens") !== 20) return null;
      const rest = (match.take("Tens", thousand ? 0 : 1) ?? 0) + (match.take("Number", thousand ? 1 : 0) ?? 0);
      const named = /year/i.test(match.text) || rest > 0;
      return named && (thousand || rest >= 10) ? calendar("year", 0, 2000 + rest) : null;
    },
  },
  {
    name: "month-of-spelled-year",
    pattern: "Month Number Tens (-? Number)?",
    example: "January nineteen ninety-seven",
    build: (match) => {
      const century = match.take("Number");
      if (century !== 19) return null;
      const year = 1900 + (match.take("Tens") ?? 0) + (match.take("Number", 1) ?? 0);
      return calendar("month", match.take("Month") ?? 0, year);
    },
  },
  {
    name: "decade",
    pattern: "the? Decade",
    example: "the 1970s",
    build: (match) => calendar("decade", 0, match.take("Decade")),
  },
  {
    name: "spelled-decade",
    pattern: "(the|the? Number) Tenties",
    example: "the nineties",
    build: (match) => {
      const century = match.take("Number");
      const year = match.take("Tenties") ?? 0;
      return century !== null && (century < 15 || century > 20)
        ? null
        : calendar("decade", 0, century === null ? year : century * 100 + (year % 100));
    },
  },
  {
    name: "century",
    pattern: "the? (Ord|Ordinal) -? century",
    example: "the 20th century",
    build: (match) => {
      const number = match.take("Ord") ?? match.take("Ordinal") ?? 0;
      return number < 1 || number > 99 ? null : calendar("century", 0, Math.max((number - 1) * 100, 1));
    },
  },
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
    pattern: `the? (QuarterFigure|HalfFigure) ((of|in)? Year|' Two)?`,
    example: "3Q25",
    build: (match) => {
      const unit = match.has("QuarterFigure") ? "quarter" : "half";
      const figure = match.take(match.has("QuarterFigure") ? "QuarterFigure" : "HalfFigure") ?? 0;
      const two = match.take("Two");
      const year = match.take("Year") ?? (two === null ? figure % 10_000 : fullYear(two));
      return calendar(unit, Math.floor(figure / 10_000), year || null);
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
    build: (match) => season(match, null),
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
  {
    name: "year-span",
    pattern: "Year - Two",
    example: "2021-25",
    build: (match) => {
      const first = match.take("Year") ?? 0;
      const last = Math.floor(first / 100) * 100 + (match.take("Two", 0) ?? 0);
      if (last <= first) return null;
      return { kind: "range", from: calendar("year", 0, first), to: calendar("year", 0, last) };
    },
  },
  {
    name: "day-span",
    pattern: "Month (Day|the? Ord|Ordinal) (-|to|through|thru|and) (Day|the? Ord|Ordinal) (,? Year)?",
    example: "July 13 to 15",
    build: (match) => daySpan(match),
  },
  {
    name: "day-span-before-month",
    pattern: "the? (Day|Ord|Ordinal) (-|to|through|thru|till|until|and) the? (Day|Ord|Ordinal) of? Month (,? Year)?",
    example: "10 to 22 August 2025",
    build: (match) => daySpan(match),
  },
];

function partOfYear(match: Match, number: number): CalendarExpression | null {
  const unit = match.has("Quarter") ? "quarter" : "half";
  if (number < 1 || number > (unit === "quarter" ? 4 : 2)) return null;
  const { year, ...more } = yearOf(match);
  return calendar(unit, number, year, more);
}

function season(match: Match, year: number | null, lean?: Lean): CalendarExpression {
  return calendar("season", match.take("Season") ?? 1, year, lean === undefined ? {} : { lean });
}

function daySpan(match: Match): { kind: "range"; from: CalendarExpression; to: CalendarExpression } | null {
  const month = match.take("Month") ?? 0;
  const year = match.take("Year");
  const numbers = (["dom", "ord", "ordinal"] as const).flatMap((symbol) =>
    [match.take(symbol), match.take(symbol, 1)].filter((value) => value !== null),
  );
  const [a = 0, b = 0] = [Math.min(...numbers), Math.max(...numbers)];
  if (numbers.length !== 2 || a === b) return null;
  return {
    kind: "range",
    from: calendar("day", month, year, { day: a }),
    to: calendar("day", month, year, { day: b }),
  };
}
