import type { TimeExpression } from "../../times/expression.ts";
import type { TimeRule } from "../../times/time-language.ts";
import { rolling, unitOf } from "./time-builds.ts";

const reference = (time: "present" | "past" | "future"): TimeExpression => ({ kind: "reference", time });

/** English rules for the present, past and future at large. */
export const atLargeRules: readonly TimeRule[] = [
  {
    name: "now",
    pattern:
      "now|current|currently|at present|at the moment|at this (time|point)|these days|the? present|nowadays|presently",
    example: "currently",
    // "From 2016 to present"; else it is a gift or a verb.
    build: (match) =>
      (match.text === "present" && !/(?:to|until|till) $/.test(match.before())) ||
      (match.has("time") && /^ (?:last|next|of)\b/.test(match.after()))
        ? null
        : reference("present"),
  },
  {
    name: "recently",
    pattern: "(more|most)? recently|recent Units ((and|or) Units)?|the (recent)? past|lately|recent",
    example: "recently",
    build: (match) =>
      match.has("Units")
        ? rolling(null, unitOf(match), -1)
        : match.text.toLowerCase() === "the past" && /^\s+\w+\s+[a-z]+s\b/.test(match.after())
          ? null
          : reference("past"),
  },
  {
    name: "future",
    pattern:
      "soon|the (near|foreseeable|immediate|not - too - distant)? future|as soon as possible|the (near|short|long|medium) term|the? (coming|future) Units ((and|or) Units)?|the Units ahead",
    example: "the near future",
    build: (match) =>
      /^soon$/i.test(match.text) && (/\bas $/i.test(match.before()) || /^ (?:as|after)\b/i.test(match.after()))
        ? null
        : match.has("Units") && !match.has("future")
          ? rolling(null, unitOf(match), 1)
          : reference("future"),
  },
];
