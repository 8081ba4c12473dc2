import type { TimeRule } from "../times/time-language.ts";
import { amountOf, boundsOf, hedgePattern, lengthOf, numberPattern, unitOf } from "./time-builds.ts";

/** English rules for lengths with an edge: a start or an end that places them. */
export const stretchRules: readonly TimeRule[] = /* @__PURE__ */ (() => [
  {
    name: "length-to",
    joins: true,
    pattern: `${hedgePattern}? the? ${numberPattern} -? (Units|Unit) (period)? (to|through|until|till|Ended) (in|on)? ...`,
    example: "six years to 2025",
    build: (match, edge) => {
      const amount = amountOf(match);
      if (amount === null || edge.kind === "duration") return null;
      return { kind: "stretch", length: lengthOf(boundsOf(match, amount), amount, unitOf(match)), edge, side: "end" };
    },
  },
  {
    name: "unit-ended",
    joins: true,
    pattern: "the? (year|Quarter|month|week|half) (Ended|to|through) (on|in)? ...",
    example: "the quarter ended June 30",
    build: (match, edge) =>
      edge.kind === "calendar" &&
      // "$5 million a year through 2029" is a rate and an end.
      !(edge.unit === "year" && match.has("year")) &&
      !/half[- ]$/i.test(match.before())
        ? {
            kind: "stretch",
            length: lengthOf({ low: 1, high: 1, bound: "exact", approximate: false }, 1, unitOf(match)),
            edge,
            side: "end",
          }
        : null,
  },
  {
    name: "length-from",
    joins: true,
    pattern: `${hedgePattern}? (${numberPattern}|A) -? (Units|Unit) ,? ((starting|beginning) (from|on|in|with)?|from|after) ...`,
    example: "90 days from May 1",
    build: (match, edge) => {
      const amount = amountOf(match);
      if (amount === null || edge.kind === "duration" || edge.kind === "reference") return null;
      // "three days from today" is a day, "for three days from today" a stretch.
      if (
        !/\bfor $/i.test(match.before()) &&
        match.has("from") &&
        !match.has("starting") &&
        edge.kind === "relative" &&
        edge.shift === 0
      )
        return null;
      return { kind: "stretch", length: lengthOf(boundsOf(match, amount), amount, unitOf(match)), edge, side: "start" };
    },
  },
])();
