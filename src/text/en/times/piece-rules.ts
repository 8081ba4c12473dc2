import type { Piece, TimeExpression } from "../../times/expression.ts";
import type { Match, TimeRule } from "../../times/time-language.ts";
import { calendar, direction, monthOf, periodUnitOf, piece, relative, rolling } from "./time-builds.ts";
import { pieceNames } from "./time-words.ts";

/** English rules for pieces and remainders: "early 2026", "the end of the year", "later this month". */
export const pieceRules: readonly TimeRule[] = [
  {
    name: "end-of",
    pattern: "the? very? (Close|Opening|middle) of ...",
    example: "the end of 2025",
    build: (match, of) => piece(pieceOf(match), current(of)),
  },
  {
    name: "end-of-unit",
    pattern: "the? (Close|Opening|middle|rest) of (my|our|its|their|the)? (year|month|week|Quarter|century)",
    example: "by end of year",
    build: (match) => {
      const of = relative(periodUnitOf(match), 0);
      return match.has("rest") ? remainder(of, 1) : piece(pieceOf(match), of);
    },
  },
  {
    name: "early-in",
    pattern:
      "(the? (Close|mid|early|late) -|the? (early|late|mid|middle|midway|mid - to - late|early - to - mid|later|earlier) (in|on|of|through)?|about|around) ...",
    example: "early next year",
    build: (match, of) => {
      if (of.kind === "clock") return of;
      if (match.has("about") || match.has("around"))
        return /^(?:calendar|weekday)$/.test(of.kind) ? piece(null, of) : null;
      if (match.has("later") || match.has("earlier")) {
        const inside = /^(?:relative|discussed|weekday|piece)$/.test(of.kind);
        return inside ? remainder(of, match.has("later") ? 1 : -1) : null;
      }
      return /^(?:reference|duration|rolling)$/.test(of.kind) ? null : piece(pieceOf(match), of);
    },
  },
  {
    name: "year-end",
    pattern: "(the|Hedge)? (this|Last|Next)? (year|calendar year) (-|')? Close (of? Year)?",
    example: "by year-end",
    build: (match) => {
      const year = match.take("Year");
      const shift = direction(match);
      return year === null && !match.has("-")
        ? piece("close", relative("year", shift))
        : calendar("day", 12, year, { day: 31, yearShift: shift || null });
    },
  },
  {
    name: "month-end",
    pattern: "(the? month|Month|Quarter|week) - Close",
    example: "by month-end",
    build: (match) =>
      piece("close", match.has("Month") ? calendar("month", monthOf(match), null) : relative(periodUnitOf(match), 0)),
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
    build: (_match, of) => (/^(?:relative|discussed|calendar)$/.test(of.kind) ? remainder(current(of), 1) : null),
  },
  {
    name: "to-date",
    joins: true,
    pattern: "the? (year|month|Quarter) -? to -? date|so far (this) (year|month|quarter|week)|(to|till) date",
    example: "the year to date",
    build: (match) =>
      match.has("Unit")
        ? remainder(relative(periodUnitOf(match), 0), -1)
        : /^up$|\d$/.test(match.previous()) || /^ (?:from|back|to|\d)\b/.test(match.after())
          ? null
          : rolling(null, "day", -1),
  },
];

const remainder = (of: TimeExpression, direction: -1 | 1): TimeExpression => ({ kind: "remainder", of, direction });

/** "The rest of the quarter" and its end are those of the quarter that runs, not of the one that is reported on. */
const current = (of: TimeExpression): TimeExpression =>
  of.kind === "discussed" && of.unit === "quarter" && of.yearShift === 0 ? relative("quarter", 0) : of;

const pieceOf = (match: Match): Piece =>
  pieceNames[match.take("Piece") ?? match.take("Close") ?? match.take("Opening") ?? 0] ?? "early";
