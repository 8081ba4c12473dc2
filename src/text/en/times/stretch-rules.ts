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
    pattern: `${hedgePattern}? the? (${numberPattern} -?)? (Units|Unit) period? (to|through|until|till|Ended) (in|on)? ...`,
    example: "six years to 2025",
    build: (match, edge) => {
      const amount = amountOf(match);
      if (amount !== null) return edge.kind === "duration" ? null : stretch(lengthIn(match, amount), edge, "end");
      // "The quarter ended June 30"; "$5 million a year through 2029" is a rate and an end, "half-year to June" another length.
      const ends = edge.kind === "calendar" && !(edge.unit === "year" && match.has("year")) && !match.has("Units");
      return ends && !/half[- ]$/i.test(match.before()) ? stretch(lengthIn(match, 1), edge, "end") : null;
    },
  },
  {
    name: "within",
    joins: true,
    pattern: `within (the? Next)? ${numberPattern} (Units|Unit)`,
    example: "within 90 days",
    // It runs from the day of the text, where that looks ahead; "within two weeks of the sale" runs from the sale.
    build: (match) =>
      /^ (?:of\b|after|from|before|(?:and )?\d)/.test(match.after()) || /second|minute|hour/.test(unitOf(match))
        ? null
        : stretch(lengthIn(match, amountOf(match) ?? 1), { kind: "reference", time: "present" }, "start"),
  },
  {
    name: "length-from",
    joins: true,
    pattern: `${hedgePattern}? (${numberPattern}|A) -? (Units|Unit) ,? ((starting|beginning) (from|on|in|with)?|from|before|after) ...`,
    example: "90 days from May 1",
    build: (match, edge) => {
      const amount = amountOf(match);
      if (amount === null || edge.kind === "duration" || edge.kind === "reference") return null;
      // "The three months from December to February" names both ends.
      if (/^ [A-Z]\S{2,9}(?: \d\d?)? (?:to|until|through) (?:the |[A-Z\d])/.test(match.after())) return null;
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
