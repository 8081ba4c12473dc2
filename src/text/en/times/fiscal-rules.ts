import type { FiscalPart } from "../../../values/period.ts";
import type { FiscalExpression } from "../../times/expression.ts";
import type { Match, TimeRule } from "../../times/time-language.ts";
import { fullYear } from "./time-words.ts";

/** A fiscal year in a pattern: "fiscal 2026", "fiscal year 2025/26", "FY26", "FY 2026". */
const fiscalYear = "(Fiscal year? (Year ((-|/) (Two|Year))?|YearMonth)|FiscalFigure|fy (Year|Two))";

function yearOf(match: Match): number | null {
  const figure = match.take("FiscalFigure");
  if (figure !== null) return figure;
  const month = match.take("YearMonth");
  // "2025/26" has the shape of nothing else, but "2010-12" is a year and a month elsewhere.
  if (month !== null) return Math.floor(month / 10_000) * 100 + (month % 100);
  const last = match.take("Year", 1) ?? match.take("Two");
  const first = match.take("Year");
  if (first === null) return last === null ? null : fullYear(last);
  return last === null ? first : last > 100 ? last : Math.floor(first / 100) * 100 + last;
}

/** A part of it in a pattern. */
const fiscalPart = "(Nth -? (Quarter|half)|PartFigure)";

const figureOf = (match: Match): number => match.take("PartFigure") ?? 0;

const partOf = (match: Match): FiscalPart | null => {
  const number = match.take("Nth") ?? Math.floor(figureOf(match) / 10_000);
  const letter = match.has("Quarter") || match.has("Q") ? "q" : "h";
  return number < 1 || number > (letter === "q" ? 4 : 2) ? null : (`${letter}${number}` as FiscalPart);
};

const fiscal = (
  part: FiscalPart | null,
  year: number | null,
  more?: Partial<FiscalExpression>,
): FiscalExpression | null => part && { kind: "fiscal", part, year, ...more };

/** English rules for the periods that companies name themselves. */
export const fiscalRules: readonly TimeRule[] = /* @__PURE__ */ (() => [
  {
    name: "fiscal-year",
    pattern: `the? (${fiscalYear}|(Year ((-|/) (Two|Year))?|YearMonth) Fiscal year)`,
    example: "fiscal 2026",
    build: (match) => fiscal("year", yearOf(match)),
  },
  {
    name: "split-year",
    pattern: "Year / Two",
    example: "in 2025/26",
    build: (match) => {
      const [first, last] = [match.take("Year") ?? 0, match.take("Two")];
      return last === (first + 1) % 100 ? fiscal("year", first + 1) : null;
    },
  },
  {
    name: "this-fiscal-year",
    pattern: "(the|its)? (Last|This|Next|latest|full) Fiscal (year|Quarter)|the Fiscal year",
    example: "the current fiscal year",
    build: (match) => {
      if (match.has("Quarter")) return null;
      const shift = match.take("Last") ?? match.take("Next") ?? (match.has("latest") ? -1 : 0);
      return fiscal("year", null, { shift });
    },
  },
  {
    name: "quarter-of-fiscal-year",
    pattern: `(the|its)? (${fiscalPart} ,? (of|in)? (the|its)? ${fiscalYear}|${fiscalYear} '? ${fiscalPart}|Fiscal -? ${fiscalPart} (,? (of|in)? Year)?)`,
    example: "the third quarter of fiscal 2026",
    build: (match) => fiscal(partOf(match), yearOf(match) ?? (figureOf(match) % 10_000 || null)),
  },
  {
    name: "fiscal-nine-months",
    joins: true,
    pattern: `the? first nine months of ${fiscalYear}`,
    example: "the first nine months of fiscal 2026",
    build: (match) => fiscal("nine-months", yearOf(match)),
  },
  {
    name: "year-ending",
    joins: true,
    pattern: `(the|its)? (Fiscal|business)? year (Ended|to|that Ended|which Ended) (in|on)? (Month (Day ,?)? Year|Month Day?)`,
    example: "the year ending March 2026",
    build: (match) => {
      const own = match.has("Fiscal") || match.has("business");
      return own || (match.has("Year") && !match.has("Day"))
        ? fiscal("year", match.take("Year"), { yearEnd: match.take("Month") ?? 12, namedBy: "end", own })
        : null;
    },
  },
])();
