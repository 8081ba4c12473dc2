import type { DurationExpression, TimeExpression } from "../../times/expression.ts";
import type { TimeRule } from "../../times/time-language.ts";
import { amountOf, boundsOf, hedgePattern, lengthIn, numberPattern, unitOf } from "./time-builds.ts";

const stretch = (length: DurationExpression, edge: TimeExpression, side: "start" | "end"): TimeExpression => ({
  kind: "stretch",
  length,
  edge,
  side,
});

/** English rules for lengths with an edge: a start or an end that places them. */
export const stretchRules: readonly TimeRule[] = /* @__PURE__ */ (() => [
  {
    name: "length-to",
    joins: true,
    pattern: `${hedgePattern}? the? ${numberPattern} -? (Units|Unit) period? (to|through|until|till|Ended) (in|on)? ...`,
    example: "six years to 2025",
    build: (match, edge) => {
      const amount = amountOf(match);
      return amount === null || edge.kind === "duration" ? null : stretch(lengthIn(match, amount), edge, "end");
    },
  },
  {
    name: "unit-ended",
    joins: true,
    pattern: "the? (year|Quarter|month|week|half|decade) (Ended|to|through) (on|in)? ...",
    example: "the quarter ended June 30",
    build: (match, edge) =>
      edge.kind === "calendar" &&
      // "$5 million a year through 2029" is a rate and an end.
      !(edge.unit === "year" && match.has("year")) &&
      !/half[- ]$/i.test(match.before())
        ? stretch(lengthIn(match, 1), edge, "end")
        : null,
  },
  {
    name: "length-from",
    joins: true,
    pattern: `${hedgePattern}? (${numberPattern}|A) -? (Units|Unit) ,? ((starting|beginning) (from|on|in|with)?|from|before|after) ...`,
    example: "90 days from May 1",
    build: (match, edge) => {
      const amount = amountOf(match);
      if (amount === null || edge.kind === "duration" || edge.kind === "reference") return null;
      const during = /\b(?:for|within|the) $/i.test(match.before());
      const { bound } = boundsOf(match, amount);
      const direction = match.has("before") ? -1 : 1;
      // "Two weeks after May 1" is a day, "within two weeks after May 1" a stretch, "more than" is for the edge to say.
      const isDay = match.has("after") || (match.has("from") && !match.has("starting") && edge.kind === "relative");
      if (direction < 0 || (isDay && !during && bound !== "less-than")) {
        const moves = !during && bound !== "more-than" && /^(?:calendar|weekday|relative)$/.test(edge.kind);
        return moves ? { kind: "distance", amount, unit: unitOf(match), direction, from: edge } : null;
      }
      return stretch(lengthIn(match, amount), edge, "start");
    },
  },
])();
