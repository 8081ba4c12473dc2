import type { Piece, TimeExpression } from "../times/expression.ts";
import type { Match, TimeRule } from "../times/time-language.ts";
import { calendar, direction, periodUnitOf, piece, relative } from "./time-builds.ts";

/** English rules for pieces and remainders: "early 2026", "the end of the year", "later this month". */
export const pieceRules: readonly TimeRule[] = [
  {
    name: "end-of",
    pattern: "the? very? (Close|Opening|middle) of ...",
    example: "the end of 2025",
    build: (match, of) => piece(match.has("Close") ? "close" : match.has("middle") ? "middle" : "begin", current(of)),
  },
  {
    name: "end-of-unit",
    pattern: "(Close|Opening|middle|rest) of (my|our|its|their)? (year|month|week|Quarter)",
    example: "by end of year",
    build: (match) => {
      const of = relative(periodUnitOf(match), 0);
      if (match.has("rest")) return { kind: "remainder", of, direction: 1 };
      return piece(match.has("Close") ? "close" : match.has("middle") ? "middle" : "begin", of);
    },
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
];

/** "The rest of the quarter" and its end are those of the quarter that runs, not of the one that is reported on. */
const current = (of: TimeExpression): TimeExpression =>
  of.kind === "discussed" && of.unit === "quarter" && of.yearShift === 0 ? relative("quarter", 0) : of;

function pieceOf(match: Match): Piece {
  if (match.has("Close")) return "close";
  return match.has("mid") || match.has("middle") || match.has("midway")
    ? "middle"
    : match.has("early")
      ? "early"
      : "late";
}
