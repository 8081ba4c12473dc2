import type { CalendarExpression, Lean, TimeExpression } from "../times/expression.ts";
import type { Match, TimeRule } from "../times/time-language.ts";
import { calendar } from "./time-builds.ts";
import { fullYear } from "./time-words.ts";
import { leanOf, ofYear, spelled, spelledYear, yearOf } from "./year-words.ts";

/** Words that are also names or verbs count as months only where something beside them says so. */
function isMonth(match: Match): boolean {
  const word = match.text.replace(/\.$/, "");
  const named = /^ [A-Z][a-z]+ [a-z]/.test(match.after()) && /^(?:April|June|August)$/.test(word);
  if (!named && /^(?:[A-Z][a-z]{4,}|June|July|JUNE|JULY|[A-Z]{5,})$/.test(word) && !/^march$/i.test(word)) return true;
  if (/^(?:may|march)$/.test(word)) return false;
  // In the middle of a sentence a capital makes a month of it.
  if (/^(?:May|March)$/.test(word) && /[\w,;:)-]$/.test(match.previous())) return true;
  if (/^ [A-Z][a-z]/.test(match.after())) return false;
  if (/^(?:Feb|Apr|Jul|Aug|Sept?|Oct|Nov)$/.test(word)) return true;
  if (/^ ?(?:-|to |through )/.test(match.after()) || /\.$/.test(match.text)) return true;
  return /^(?:in|by|since|until|till|from|through|of|to|and|during|for|before|after|between|or|out|last|this|next|.*[,-])$/i.test(
    match.previous(),
  );
}

/** Whether a year in figures may be a number, part of a name or a count of things. */
function isYear(match: Match): boolean {
  const previous = match.previous();
  if (/(?:^|\D)\d{1,3}[-/]$|^[\d.]+$|[\w.]\/$/.test(previous)) return false;
  if (/^(?:No\.?|Flight|Route|Section|Article|Lot|Form|Room|page|about|some|over|nearly|least)$/i.test(previous))
    return false;
  if (/^-[a-z]|^ (?:won|yen|yuan|rupees)\b/i.test(match.after())) return false;
  if (previous === "than") return !/\b(?:more|less|fewer) than $/i.test(match.before());
  // "Made in China 2025", "Expo 2025": a name in small letters before it. A preposition or a month is none.
  if (!/^[A-Z][a-z]+$/.test(previous)) return true;
  if (/^(?:In|By|Since|Until|From|For|During|To|Through|Of|Late|Early|Mid|Fiscal)$/.test(previous)) return true;
  return !/^(?:Expo|Vision|Agenda|Horizon|Windows)$/.test(previous) && /(?:^|[.!?]["']? )\w+ $/.test(match.before());
}

const days = (match: Match): number => match.take("Day") ?? match.take("Ord") ?? match.take("Ordinal") ?? 0;

function day(match: Match): CalendarExpression | null {
  // "may 5" and "march 20" in small letters are a verb and a number.
  if (/\b(?:may|march) (?:\d{1,2}|[a-z]+)$/.test(match.text)) return null;
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
export const calendarRules: readonly TimeRule[] = /* @__PURE__ */ (() => [
  {
    name: "month-day",
    pattern: `(the? This? Next? Weekday ,?)? Month (Day|the? Ord|the? Ordinal) ${ofYear}`,
    example: "Friday, Oct. 17, 2025",
    build: day,
  },
  {
    name: "day-month",
    pattern: `(the? Weekday ,? (the|on)?)? (the? Ord day? of? the? Month|Day (of the?)? Month|the? Ordinal (day? of) Month) ${ofYear}`,
    example: "the 15th of July 2025",
    build: day,
  },
  {
    name: "weekday-ordinal",
    pattern: "the? Weekday ,? the? Ord",
    example: "Friday the 2nd",
    build: (match) => calendar("day", 0, null, { day: match.take("Ord") ?? 1, weekday: match.take("Weekday") ?? 1 }),
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
      if (/\b(?:may|march)$/.test(match.text)) return null;
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
    pattern: `(the? year)? ${spelledYear}`,
    example: "nineteen ninety-six",
    build: (match) => {
      const year = spelled(match);
      // "two thousand" alone is a number.
      const named = match.has("year") || match.has("Tens") || match.has("and");
      return year === null || !named ? null : calendar("year", 0, year);
    },
  },
  {
    name: "day-with-dashes",
    pattern: "Year - Month - Day|Day - Month - (Year|Two)",
    example: "17-Oct-2025",
    build: (match) => {
      const two = match.take("Two", 1);
      const year = match.take("Year") ?? (two === null ? null : fullYear(two));
      return calendar("day", match.take("Month") ?? 0, year, { day: match.take("Day") ?? 1 });
    },
  },
  {
    name: "year-month",
    pattern: "Year (-|/)? Month",
    example: "2025 October",
    build: (match) =>
      /^ \d/.test(match.after()) ? null : calendar("month", match.take("Month") ?? 0, match.take("Year")),
  },
  {
    name: "numeric-month",
    pattern: "Hour (-|/) Year|Year (-|/) Hour",
    example: "11-2025",
    build: (match) =>
      /\d[-/]$/.test(match.before()) ? null : calendar("month", match.take("Hour") ?? 0, match.take("Year")),
  },
  {
    name: "numeric-span",
    pattern: "MonthDay (-|to|through|thru|until|till|and) (MonthDay (,? Year)?|Numeric)",
    example: "10/1 to 11/7",
    build: (match) => {
      const last = match.take("Numeric");
      const [from = 0, to = 0] = [match.take("MonthDay") ?? 0, match.take("MonthDay", 1) ?? (last ?? 0) % 10_000];
      const year = last === null ? match.take("Year") : Math.floor(last / 10_000);
      const day = (figure: number): CalendarExpression => ({
        ...calendar("day", Math.floor(figure / 100), year, { day: figure % 100 }),
        ambiguous: figure % 100 <= 12,
      });
      return { kind: "range", from: day(from), to: day(to) };
    },
  },
  {
    name: "days-of-this-month",
    pattern:
      "(the? Day|the? Ord) (-|to|through|thru|until|till|and) (the? Day|the? Ord) (of|in) (Last|This|Next) month",
    example: "4 to 23 of this month",
    build: (match) => {
      const days = [0, 1]
        .flatMap((nth) => match.take("Day", nth) ?? [])
        .concat([0, 1].flatMap((nth) => match.take("Ord", nth) ?? []));
      const [a = 0, b = 0] = days;
      const of: TimeExpression = { kind: "relative", unit: "month", shift: leanOf(match) ?? 0 };
      return a < b ? { kind: "within", unit: "day", index: a, count: b - a + 1, of } : null;
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
    name: "year-span",
    pattern: "Year - Two",
    example: "2021-25",
    build: (match) => {
      const first = match.take("Year") ?? 0;
      const last = Math.floor(first / 100) * 100 + (match.take("Two", 0) ?? 0);
      if (last <= first || last > first + 15) return null;
      return { kind: "range", from: calendar("year", 0, first), to: calendar("year", 0, last) };
    },
  },
  {
    name: "day-span",
    pattern: `Month (Day|the? Ord|the? Ordinal) (-|to|through|thru|until|till|and) (Day|the? Ord|the? Ordinal) ${ofYear}`,
    example: "July 13 to 15",
    build: (match) => daySpan(match),
  },
  {
    name: "day-span-before-month",
    pattern: `the? (Day|Ord|Ordinal) (-|to|through|thru|till|until|and) the? (Day|Ord|Ordinal) of? Month ${ofYear}`,
    example: "10 to 22 August 2025",
    build: (match) => daySpan(match),
  },
])();

function daySpan(match: Match): { kind: "range"; from: CalendarExpression; to: CalendarExpression } | null {
  const month = match.take("Month") ?? 0;
  const { year } = yearOf(match);
  const numbers = (["Day", "Ord", "Ordinal"] as const).flatMap((symbol) =>
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
