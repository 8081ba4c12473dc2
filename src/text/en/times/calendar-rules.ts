import type { CalendarExpression, TimeExpression } from "../../times/expression.ts";
import type { Match, TimeRule } from "../../times/time-language.ts";
import { calendar, dated, direction, joint, monthOf, relative } from "./time-builds.ts";
import { fullYear } from "./time-words.ts";
import { ofYear, spelledYear, yearOf } from "./year-words.ts";

/** Words that are also names or verbs count as months only where something beside them says so. */
function isMonth(match: Match): boolean {
  const word = match.text.replace(/\.$/, "");
  if (/^-(?!Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[A-Z]/.test(match.after())) return false;
  // "In June Toyota said so" and "June Carter sang": what stands before a name tells.
  if (/^[A-Z]/.test(word) && /^(?:in|since|until|till|during|last|this|next|early|late)$/i.test(match.previous()))
    return true;
  const named = /^ [A-Z][a-z]+(?: [a-z]|[.,;])/.test(match.after()) && /^(?:April|June|August)$/.test(word);
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
  // "over 2026 and 2027", but "over 2000 jobs"
  if (previous === "over") return /^ and (?:19|20)\d\d\b/.test(match.after());
  if (/^(?:No\.?|Flight|Route|Section|Article|Lot|Form|Room|page|about|some|nearly|least)$/i.test(previous))
    return false;
  if (/^-[a-z]|^[-/]\d\d?(?!\d)|^ (?:won|yen|yuan|rupees|euros|people|hours)\b/i.test(match.after())) return false;
  if (previous === "than") return !/\b(?:more|less|fewer) than $/i.test(match.before());
  // "Made in China 2025", "Expo 2025": a name in small letters before it. A preposition or a month is none.
  if (!/^[A-Z][a-z]+$/.test(previous)) return true;
  if (/^(?:In|By|Since|Until|From|For|During|To|Through|Of|Late|Early|Mid|Fiscal)$/.test(previous)) return true;
  return !/^(?:Expo|Vision|Agenda|Horizon|Windows)$/.test(previous) && /(?:^|[.!?]["']? )\w+ $/.test(match.before());
}

/** Day of the month of a match, 0 for none. */
const dayOf = (match: Match, nth = 0): number => match.take("Dom", nth) ?? 0;

/** Days of a month from one to another, or null where they run backward. "April 27th to the 3rd" ends in May. */
const days = (match: Match, month: number): TimeExpression | null => {
  const [first, last] = [dayOf(match), dayOf(match, 1)];
  const ordinal = /the [\w-]+[a-z]$/i.test(match.text);
  // "March between 19 and 20 people", "May 2 to the third quarter"
  const goesOn = ordinal ? /^[- ](?:quarter|half|week|month|year)/ : /^(?:%| [a-z])/;
  if ((ordinal || /between|from/.test(match.text)) && goesOn.test(match.after())) return null;
  if (first >= last && !ordinal) return null;
  const day = (index: number, day: number) => dated("day", index, match, { day });
  return { kind: "range", from: day(month, first), to: day(first < last ? month : (month % 12) + 1, last) };
};

/** English rules for places in the calendar that are named by number or name. */
export const calendarRules: readonly TimeRule[] = /* @__PURE__ */ (() => [
  {
    name: "day",
    pattern: `(the? This? Next? Weekday ,? (the|on)?)? (Month the? Dom|the? (Ord|Day) day? of? the? Month|the? Nth day? of the? Month) ${ofYear}|the? Weekday ,? the? Ord`,
    example: "Friday, Oct. 17, 2025",
    build: (match) =>
      // "may 5" and "march 20" in small letters are a verb and a number; "May first-quarter" is another thing.
      /\b(?:may|march) (?:\d{1,2}|[a-z]+)$/.test(match.text) ||
      (match.has("Nth") && /^[- ](?:quarter|half|day|week|month|year)/i.test(match.after())) ||
      // "Saturday, the 10th anniversary"
      (!match.has("Month") && /^ [a-z]+(?<! in| at| of)\b/.test(match.after()))
        ? null
        : dated("day", monthOf(match), match, { day: dayOf(match), weekday: match.take("Weekday") }),
  },
  {
    name: "numeric-day",
    pattern: "(Weekday ,?)? (Date|Numeric)",
    example: "10/17/2025",
    build: (match) => {
      const figure = match.take("Date") ?? match.take("Numeric") ?? 0;
      const [a, b] = [Math.floor(figure / 100) % 100, figure % 100];
      const [month, day] = a > 12 ? [b, a] : [a, b];
      const ambiguous = match.has("Numeric") && day <= 12 && month !== day;
      return calendar("day", month, Math.floor(figure / 10_000), { day, ambiguous });
    },
  },
  {
    name: "iso-month",
    pattern: "YearMonth",
    example: "2025-10",
    build: (match) => {
      const figure = match.take("YearMonth") ?? 0;
      // A part of a longer number.
      return /\w-$/.test(match.previous()) ? null : calendar("month", figure % 100, Math.floor(figure / 100));
    },
  },
  {
    name: "month",
    pattern: `(the? month of)? Month ${ofYear}`,
    example: "March of 2025",
    build: (match) => {
      const said = dated("month", monthOf(match), match);
      return (said.year ?? said.yearShift ?? null) !== null || match.has("month") || isMonth(match) ? said : null;
    },
  },
  {
    name: "month-of-short-year",
    pattern: "Month (of|,) Two",
    example: "April of 87",
    build: (match) => {
      const year = match.take("Two") ?? 0;
      return year < 32 || /^(?:%|[- ]\w)/.test(match.after())
        ? null
        : calendar("month", monthOf(match), fullYear(year));
    },
  },
  {
    name: "last-month-by-name",
    pattern: "(Last|This? Next|This Last?) Month (Day|Ord)?",
    example: "last July",
    build: (match) =>
      /\b(?:may|march)$/.test(match.text)
        ? null
        : calendar(match.has("Dom") ? "day" : "month", monthOf(match), null, {
            day: dayOf(match),
            lean: direction(match),
          }),
  },
  {
    name: "year",
    pattern: `(the? full? year of?|the? calendar year? of?)? (Year|${spelledYear})`,
    example: "the year 2025",
    build: (match) => {
      const { year } = yearOf(match);
      const named = match.has("year") || match.has("calendar");
      // "Two thousand" alone is a number.
      const alone = match.has("Year") ? isYear(match) : match.has("Tens") || match.has("and");
      return year !== null && (named || alone) ? calendar("year", 0, year) : null;
    },
  },
  {
    name: "day-with-dashes",
    pattern: "Year (-|/) Month (-|/) Day|Day - Month - (Year|Two)|Month - Day - Year",
    example: "17-Oct-2025",
    build: (match) =>
      calendar("day", monthOf(match), match.take("Year") ?? fullYear(match.take("Two", 1) ?? 0), { day: dayOf(match) }),
  },
  {
    name: "year-month",
    pattern: "Year (-|/)? Month|Hour (-|/) Year|Year (-|/) Hour",
    example: "2025 October",
    build: (match) =>
      /^[- ]\d/.test(match.after()) || /\w[-/]$/.test(match.before())
        ? null
        : calendar("month", match.take("Month") ?? dayOf(match), match.take("Year")),
  },
  {
    name: "numeric-span",
    pattern: `MonthDay ${joint} (MonthDay (,? Year)?|Numeric)`,
    example: "10/1 to 11/7",
    build: (match) => {
      const last = match.take("Numeric");
      const day = (figure: number): CalendarExpression => ({
        ...calendar("day", Math.floor(figure / 100), last === null ? match.take("Year") : Math.floor(last / 10_000)),
        day: figure % 100,
        ambiguous: figure % 100 <= 12,
      });
      const to = match.take("MonthDay", 1) ?? (last ?? 0) % 10_000;
      return { kind: "range", from: day(match.take("MonthDay") ?? 0), to: day(to) };
    },
  },
  {
    name: "days-of-this-month",
    pattern: `the? (Ord|(Day|Ord) ${joint} the? (Day|Ord)) ((of|in)? (Last|This|Next)|of the) month`,
    example: "4 to 23 of this month",
    build: (match) => {
      const [index, last] = [dayOf(match), dayOf(match, 1) || dayOf(match)];
      const of = relative("month", direction(match));
      return index <= last ? { kind: "within", unit: "day", index, count: last - index + 1, of } : null;
    },
  },
  {
    name: "decade",
    pattern: "the? '? Decade|the ((Number|Tens) (thousand and?)? -?)? Tenties|the two thousands",
    example: "the 1970s",
    build: (match) => {
      // "In their 20s", "his mid-30s": ages.
      if (/^\d0s$/.test(match.text) && !/\bthe (?:\w+[- ])?$/i.test(match.before())) return null;
      const century = (match.take("Number") ?? match.take("Tens") ?? 0) * (/thousand/.test(match.text) ? 10 : 1);
      const year = match.take("Decade") ?? match.take("Tenties") ?? 0;
      // "The tens" alone are a number.
      if (century === 0) return year === 1910 ? null : calendar("decade", 0, year);
      return century < 15 || century > 20 ? null : calendar("decade", 0, century * 100 + (year % 100));
    },
  },
  {
    name: "century",
    pattern: "the? Nth -? century",
    example: "the 20th century",
    build: (match) => calendar("century", 0, Math.max(((match.take("Nth") ?? 0) - 1) * 100, 1)),
  },
  {
    name: "year-span",
    pattern: "Year - Two",
    example: "2021-25",
    build: (match) => {
      const first = match.take("Year") ?? 0;
      const last = Math.floor(first / 100) * 100 + (match.take("Two") ?? 0);
      if (last <= first || last > first + 15) return null;
      return { kind: "range", from: calendar("year", 0, first), to: calendar("year", 0, last) };
    },
  },
  {
    name: "days",
    pattern: `(Month (between|from)? the? Dom ${joint} the? Dom|the? Dom ${joint} the? Dom of? Month|the? (Ord|Nth) of Month ${joint} the (Ord|Nth)) ${ofYear}`,
    example: "July 13 to 15",
    build: (match) => days(match, monthOf(match)),
  },
])();
