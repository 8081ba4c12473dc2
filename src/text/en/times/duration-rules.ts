import { timeUnits } from "../../../values/time.ts";
import type { TimeExpression } from "../../times/expression.ts";
import type { Match, TimeRule } from "../../times/time-language.ts";
import {
  amountOf,
  boundsOf,
  hedgePattern,
  isoOf,
  lengthIn,
  lengthOf,
  numberPattern,
  periodUnitOf,
  unitOf,
} from "./time-builds.ts";

const recurrence = (every: string, more?: { weekday?: number; times?: number }): TimeExpression => ({
  kind: "recurrence",
  every,
  ...more,
});

/** Ages are no lengths that news reckons with: "37 years old", "a 37-year-old". */
const isAge = (after: string): boolean => /^(?:-|\s)olds?\b|^\s+of age\b/i.test(after);

/** "US$20 million a year" says how often, "it took a year" how long. */
const isRate = (match: Match): boolean =>
  /^an? \w+$/i.test(match.text) &&
  /(?:\d|illion|thousand|hundred|percent|%|tons|tonnes|units|barrels|times|dollars|shares|vehicles|cars) $/.test(
    match.before(),
  );

/** English rules for lengths and repetitions, which are times but no periods. */
export const durationRules: readonly TimeRule[] = /* @__PURE__ */ (() => [
  {
    name: "length",
    pattern: `${hedgePattern}? the? ${numberPattern} (more|additional|full|consecutive|straight|trading|business|working)? Units (or so)?|${hedgePattern}? ${numberPattern} -? Unit (term|period)?|the ${numberPattern} Unit|(A|the) (additional|extra|further) (Unit|${numberPattern} Units)`,
    example: "more than six years",
    build: (match) => {
      const amount = amountOf(match);
      // "The 2012 season" is that of a year.
      if (amount === null || isAge(match.after()) || (match.has("Year") && match.has("Unit"))) return null;
      // "three-quarters" is a share.
      if (/-(?:quarters?|hal(?:f|ves)|seconds)$/i.test(match.text)) return null;
      return lengthIn(match, amount);
    },
  },
  {
    name: "length-and-half",
    pattern: `${hedgePattern}? A Unit and A half|${hedgePattern}? Int MonthDay (Units)`,
    example: "a year and a half",
    build: (match) => {
      // "2 1/2" has the shape of a month and a day.
      const [above = 0, below = 1] = match.has("MonthDay") ? match.word("MonthDay").split("/").map(Number) : [];
      return lengthIn(match, (amountOf(match) ?? 1) + above / below);
    },
  },
  {
    name: "length-range",
    pattern: `(${hedgePattern}|between)? (Int|Number|A) (to|or|-|and) (Int|Number) -? (Units|Unit)`,
    example: "two to three weeks",
    build: (match) => {
      const numbers = [0, 1]
        .flatMap((nth) => match.take("Int", nth) ?? [])
        .concat([0, 1].flatMap((nth) => match.take("Number", nth) ?? []));
      const [low = 0, high = 0] = match.has("A") ? [1, ...numbers] : numbers;
      // "the 2012-13 season" is one of two years.
      if (low === 0 || low >= high || high > 999) return null;
      return lengthOf({ low, high, bound: "range", approximate: false }, low, unitOf(match));
    },
  },
  {
    name: "half-length",
    pattern: `(${hedgePattern}|the (Last|Next))? (half A|A? half -?|A? Quarter (-|of A)) Unit`,
    example: "half a century",
    build: (match) => {
      const amount = match.has("half") ? 0.5 : 0.25;
      return lengthOf(boundsOf(match, amount), amount, unitOf(match));
    },
  },
  {
    name: "a-length",
    pattern: `(${hedgePattern}|over|under)? A (full|whole|entire)? Unit`,
    example: "nearly a year",
    build: (match) =>
      isRate(match)
        ? recurrence(isoOf(1, unitOf(match)))
        : isAge(match.after()) || /^-\w/.test(match.after()) || /\b(?:half|quarter)$/i.test(match.text)
          ? null
          : lengthIn(match, 1),
  },
  {
    name: "open-length",
    pattern: "(several|many|some|A few|A number of) -? (Units|Unit)",
    example: "several weeks",
    // "The third time in as many months" counts them by what stands before.
    build: (match) =>
      (match.has("Unit") && !match.has("several")) || /\bas $/.test(match.before())
        ? null
        : lengthOf(null, null, unitOf(match)),
  },
  {
    name: "bare-length",
    pattern: "the? Units ((or|and) Units)?",
    example: "for months",
    build: (match) =>
      (match.has("the") ? /\bover $/i : /\b(?:for|in|within|takes?|took|taken|over|after|matter of) $/i).test(
        match.before(),
      )
        ? lengthOf(null, null, unitOf(match))
        : null,
  },
  {
    name: "daily",
    pattern: "Often",
    example: "daily",
    build: (match) =>
      // "a quarterly dividend" names a kind of dividend.
      /^(?:quarter|month|week|year)/i.test(match.text) &&
      /^[ -][a-z]/i.test(match.after()) &&
      !/^ (?:and|or|in|by|since|from)\b/.test(match.after())
        ? null
        : recurrence(isoOf(1, timeUnits[match.take("Often") ?? 3] ?? "day")),
  },
  {
    name: "each-unit",
    pattern: "Each (Unit|(Number|Int) Units|other (Unit|Weekday)|Weekday|Month|Season)|Weekdays|Weekday Dayparts",
    example: "each quarter",
    build: (match) => {
      const weekday = match.take("Weekday") ?? match.take("Weekdays");
      // "Two Sundays ago" was one day.
      if (/^ ago\b/.test(match.after())) return null;
      if (weekday !== null) return recurrence(match.has("other") ? "P2W" : "P1W", { weekday });
      const amount = match.has("other") ? 2 : (match.take("Number") ?? match.take("Int") ?? 1);
      return recurrence(isoOf(amount, match.has("Month") || match.has("Season") ? "year" : unitOf(match)));
    },
  },
  {
    name: "times-a-unit",
    pattern: `(once|twice|${numberPattern} times) (A|per|each|every) Unit`,
    example: "twice a year",
    build: (match) => {
      const times = match.has("once") ? 1 : match.has("twice") ? 2 : (match.take("Int") ?? match.take("Number") ?? 1);
      return recurrence(isoOf(1, periodUnitOf(match)), { times });
    },
  },
])();
