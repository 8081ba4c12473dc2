import type { Bounds } from "../../../values/bounds.ts";
import type { PeriodUnit } from "../../../values/period.ts";
import type { DiscussedExpression, TimeExpression } from "../../times/expression.ts";
import type { Match, TimeRule } from "../../times/time-language.ts";
import {
  amountOf,
  boundsOf,
  calendar,
  direction,
  hedgePattern,
  lengthIn,
  numberPattern,
  periodUnitOf,
  piece,
  relative,
  rolling,
  unitOf,
} from "./time-builds.ts";

const discussed = (
  unit: PeriodUnit | null,
  yearShift = 0,
  more?: Partial<DiscussedExpression>,
): DiscussedExpression => ({
  kind: "discussed",
  unit,
  yearShift,
  ...more,
});

/** Two weeks, from that of the text on or so many fortnights away. */
const fortnight = (shift: number): TimeExpression => ({
  kind: "range",
  from: relative("week", shift * 2),
  to: relative("week", shift * 2 + 1),
});

const ago = "(ago|earlier|before|previously|hence|later|after|from (now|today))";

/** English rules for places that are told from the day of the text, or from what it speaks of. */
export const relativeRules: readonly TimeRule[] = /* @__PURE__ */ (() => [
  {
    name: "today",
    pattern: "Today",
    example: "yesterday",
    build: (match) => (isTitle(match) ? null : relative("day", match.take("Today") ?? 0)),
  },
  {
    name: "day-before-yesterday",
    pattern: "the? (day (before yesterday|after tomorrow)|Unit (after next|before last))",
    example: "the day after tomorrow",
    build: (match) => relative(periodUnitOf(match), match.has("before") ? -2 : 2),
  },
  {
    name: "weekday",
    pattern: "Weekday",
    example: "on Wednesday",
    build: (match) =>
      // "Sat" and "Sun" alone are words and names.
      /^(?:Sat|Sun|Wed|Mon|Fri|Tue|Thu)$/.test(match.text) ||
      /^-[a-z]/.test(match.after()) ||
      /^(?:first|second|third|fourth)$/.test(match.previous())
        ? null
        : { kind: "weekday", weekday: match.take("Weekday") ?? 1 },
  },
  {
    name: "last-weekday",
    pattern:
      "(the? (Last|Next)|this (Last|Next)?) Weekday|Weekday (of|in)? (Last|This|Next) week|(Last|This|Next) week ' Weekday",
    example: "Wednesday of next week",
    // "Next Friday" is that of next week, "this coming Friday" the next one.
    build: (match) => ({
      kind: "weekday",
      weekday: match.take("Weekday") ?? 1,
      [match.has("week") || match.has("next") ? "weekShift" : "lean"]: direction(match),
    }),
  },
  {
    name: "last-unit",
    pattern: "the? (Last|Next|This) (calendar|full)? Unit|(This|Next) - (Quarter|year)",
    example: "last week",
    build: (match) => {
      const unit = unitOf(match);
      // "The last day" and "the last month of the war" are those of something else.
      const counted = /^the /i.test(match.text) || /\bthe $/i.test(match.before());
      if ((counted ? /^(?:-[a-z]| of\b)/ : /^-[a-z]/).test(match.after())) return null;
      if (isTitle(match) || (unit === "day" && /last/i.test(match.text)) || /second|minute|hour/.test(unit))
        return null;
      const anchored = /^(?:the )?following|^the (?:previous|prior|preceding|next day)/i.test(match.text);
      // "Over the next decade" counts from the day, and is none of those of the calendar.
      if (unit === "decade" && direction(match) && /\b(?:over|within|during|for) (?:the )?$/i.test(match.before()))
        return rolling(1, unit, direction(match) < 0 ? -1 : 1);
      return unit === "fortnight"
        ? fortnight(direction(match))
        : relative(periodUnitOf(match), direction(match), anchored);
    },
  },
  {
    name: "and-next",
    pattern: "next|last",
    example: "this year and next",
    build: (match) => {
      const unit = /\b(?:this|last|next) (year|month|week|quarter)(?:'s)? (?:and|or|as|than) (?:the )?$/.exec(
        match.before(),
      )?.[1];
      const ends = /^(?:[.,;:)]|$| (?:and|as|in|to|by|but|with|on|for|at)\b)/.test(match.after());
      return unit && ends ? relative(unit as PeriodUnit, direction(match)) : null;
    },
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
      "the (full|whole|entire)? (year|month|week|fortnight|weekend|day|decade) (before|after)?|my week|that (year|month|week|day|weekend)|(the|that) same (year|month|week|day)",
    example: "by the end of the year",
    build: (match) => {
      const unit = periodUnitOf(match);
      // "The day before" alone is told from the day that was named, "the day before the vote" from the vote.
      if (match.has("before") || match.has("after")) {
        return /^(?:[.,;)]|$)/.test(match.after()) ? relative(unit, match.has("after") ? 1 : -1, true) : null;
      }
      // "Up 3 percent on the year" compares.
      if (/^-\w/.test(match.after()) || /(?:percent|%|pct|points) on $/.test(match.before())) return null;
      if (/\bto $/.test(match.before()) && unit === "day") return null;
      if (/year|decade/.test(unit) && /^ (?:ended\b|ending\b|to [A-Z\d])/i.test(match.after())) {
        return lengthIn(match, 1);
      }
      return match.has("fortnight") ? fortnight(0) : discussed(unit, 0, { anchored: match.has("that") });
    },
  },
  {
    name: "year-earlier",
    pattern:
      "the (comparable|corresponding|same)? year - (earlier|ago) -? (Quarter|period)|year - (earlier|ago) -? (Quarter|period)?|the? (comparable|corresponding|same) (Quarter|period) (of|in)? (Last year|A year (earlier|ago|before))|the Quarter A year (earlier|ago|before)|Last year ' (Quarter|period)|the Year (Quarter|period)",
    example: "the year-earlier quarter",
    build: (match) => {
      const year = match.take("Year");
      return discussed(match.has("Quarter") ? "quarter" : null, -1, year === null ? {} : { year });
    },
  },
  {
    name: "units-year-earlier",
    pattern: `the? year - (earlier|ago) (Nth -? (Quarter|half)|${numberPattern} (months|weeks|quarters))`,
    example: "the year-earlier nine months",
    build: (match) => {
      const index = match.take("Nth");
      if (index === null) return lengthIn(match, amountOf(match) ?? 1);
      return calendar(match.has("Quarter") ? "quarter" : "half", index, null, { yearShift: -1 });
    },
  },
  {
    name: "units-ago",
    pattern: `(${hedgePattern}? ${numberPattern} -? (Unit|Units) (or so)?|(${hedgePattern}|just|over)? A full? Unit (or so|and A half)?|(A few|several|many|some)? Units) ${ago}`,
    example: "two years ago",
    build: (match) => distance(match, match.has("few") ? null : amountOf(match)),
  },
  {
    name: "past-units",
    pattern: `(at (least|most))? (the|these|those|each of the)? (Last|Next) (${numberPattern} ((to|or|-) ${numberPattern})?|(several|few|many|A few)) -? (Units|Unit) (or so)?|the? ${numberPattern} (Last|Next) Units`,
    example: "the past three months",
    build: (match) => {
      // "It could last three months."
      if (
        /^last/.test(match.text) &&
        /\b(?:to|will|would|could|can|may|might|must|should|not) $/i.test(match.before())
      ) {
        return null;
      }
      const amount = /\b(?:few|several|many)\b/.test(match.text) ? null : amountOf(match);
      const unit = unitOf(match);
      const high = match.take("Int", 1) ?? match.take("Number", match.has("Int") ? 0 : 1);
      const bounds: Bounds | null =
        amount !== null && high !== null && high > amount
          ? { low: amount, high, bound: "range", approximate: false }
          : amount === null
            ? null
            : boundsOf(match, amount);
      return { ...rolling(amount, unit, direction(match) < 0 ? -1 : 1), bounds };
    },
  },
])();

/** Names of programmes and papers have capitals: "This Week", "USA Today". */
const isTitle = (match: Match): boolean =>
  /^\w+ [A-Z][a-z]/.test(match.text) || (/^[A-Z]/.test(match.text) && /\b[A-Z]\w* $/.test(match.before()));

function distance(match: Match, amount: number | null): TimeExpression | null {
  // "An hour later" is no day.
  if (!match.has("ago") && /second|minute|hour/.test(unitOf(match))) return null;
  const ahead = /(?:later|hence|now|today|after)$/i.test(match.text);
  // "In the years after, he wrote" counts none.
  if ((match.has("after") || match.has("before")) && (amount === null || !/^\s*[.,;)]/.test(match.after())))
    return null;
  // "For three days from today" is the stretch, not the day at its end.
  if (match.has("from") && /\b(?:for|within) $/i.test(match.before())) return null;
  const said: TimeExpression = {
    kind: "distance",
    amount,
    unit: unitOf(match),
    direction: ahead ? 1 : -1,
    from: /(?:ago|hence|now|today)$/i.test(match.text) ? "reference" : "anchor",
  };
  return match.has("Hedge") ? piece(null, said) : said;
}
