import type { CalendarExpression, Lean } from "../../times/expression.ts";
import type { Match } from "../../times/time-language.ts";
import { fullYear } from "./time-words.ts";

/** A year in words: "nineteen ninety-six", "two thousand and five". */
export const spelledYear = "(Number Tens (-? Number)?|Number thousand (and? (Number|Tens (-? Number)?))?)";

/** A year in a pattern that may follow: in figures, or "last year", "this year", "next year". */
export const ofYear = /* @__PURE__ */ ((spelled) =>
  `((,|/|-)? (of|in)? (the? year)? (Year|${spelled})|,? (of|in)? (Last|This|Next) year|,? of? ' Two)?`)(spelledYear);

/** Which year a match names, or how many from that of the text; null for what is unsaid. */
export function yearOf(match: Match): Pick<CalendarExpression, "year" | "yearShift"> {
  const short = match.has("'") && /'(\d\d)$/.exec(match.text)?.[1];
  const year = match.take("Year") ?? (short ? fullYear(Number(short)) : spelled(match));
  return { year, yearShift: year === null && match.has("year") ? leanOf(match) : null };
}

/** The year that number words say, or null where they say another number. */
function spelled(match: Match): number | null {
  const first = match.take("Number");
  if (first === null) return null;
  const second = match.take("Number", 1) ?? 0;
  const tens = match.take("Tens") ?? 0;
  if (match.has("thousand")) return first === 2 ? 2000 + tens + second : null;
  return tens > 0 && first >= 18 && first <= 20 ? first * 100 + tens + second : null;
}

/** Which way "last", "this" and "next" point, or null. */
export const leanOf = (match: Match): Lean | null =>
  (match.take("Last") ?? match.take("Next") ?? match.take("This")) as Lean | null;
