import { toExclusiveEnd } from "nutgraf";
import { findFigures, findPeriods } from "nutgraf/en";

/**
 * Puts what the reader of English finds into the shape of `score-values.mjs`. It only translates.
 *
 * @param {string} text - A case.
 * @param {{ lang?: string, reference?: string, kinds?: string[] }} context - What the scorer asks for.
 */
export async function extract(text, { lang = "en", reference, kinds = ["money", "percent"] } = {}) {
  if (lang !== "en") return [];
  return [...figures(text, kinds), ...(kinds.includes("dateRange") ? dateRanges(text, reference) : [])];
}

/** Periods with a granularity. The suites end a range on the day behind it, and know no "now" and no unresolved ones. */
function dateRanges(text, reference) {
  return findPeriods(text, { reference: reference?.slice(0, 10) }).flatMap(({ value, start, end }) => {
    if (value.unit === null || (reference && value.start === null && value.end === null)) return [];
    const range = { kind: "dateRange", start, end, periodStart: value.start };
    return [{ ...range, periodEnd: value.end && toExclusiveEnd(value.end) }];
  });
}

/** Money and percentages. The suites count no shares or multiples in words; points and basis points keep their figures. */
function figures(text, kinds) {
  if (!kinds.includes("money") && !kinds.includes("percent")) return [];
  const out = [];
  for (const { kind, value, start, end } of findFigures(text, suited)) {
    if (kind === "money" && kinds.includes("money")) {
      out.push(neutral("money", value, start, end));
      for (const other of value.restated) out.push(neutral("money", other, null, null));
    }
    if (kind === "percentage" && kinds.includes("percent")) out.push(neutral("percent", value, start, end));
  }
  return out;
}

const suited = { inWords: false, counts: false };

const qualifiers = {
  range: "range",
  "at-least": "above",
  "more-than": "above",
  "at-most": "under",
  "less-than": "under",
};

const neutral = (kind, { low, high, bound, approximate, currency = null }, start, end) => ({
  kind,
  start,
  end,
  low,
  high,
  currency,
  qualifier: qualifiers[bound] ?? (approximate ? "about" : undefined),
});
