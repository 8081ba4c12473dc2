import type { DurationExpression, TimeExpression } from "../times/expression.ts";
import type { TimeRule } from "../times/time-language.ts";
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
      const bound = boundsOf(match, amount).bound;
      const during =
        /\b(?:for|within|during|in the|over the) $/i.test(match.before()) ||
        bound === "less-than" ||
        bound === "at-most";
      if (match.has("before") || (match.has("after") && !during)) {
        const direction = match.has("before") ? -1 : 1;
        if (during || !/^(?:calendar|weekday|relative)$/.test(edge.kind)) return null;
        return { kind: "distance", amount, unit: unitOf(match), direction, from: edge, beyond: bound === "more-than" };
      }
      // "three days from today" is a day, "for three days from today" a stretch.
      const fromNow = match.has("from") && !match.has("starting") && edge.kind === "relative" && edge.shift === 0;
      return fromNow && !/\b(?:for|within) $/i.test(match.before())
        ? null
        : stretch(lengthIn(match, amount), edge, "start");
    },
  },
])();
