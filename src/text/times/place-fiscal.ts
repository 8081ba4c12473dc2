import { addMonths, dayOf, monthOf, yearOf } from "../../values/calendar-date.ts";
import { fiscalPeriod } from "../../values/fiscal-calendar.ts";
import type { FiscalPart, Period, PeriodUnit } from "../../values/period.ts";
import type { FiscalExpression } from "./expression.ts";
import type { Scene } from "./scene.ts";
import { stretch } from "./stretch.ts";

/** Unit and first month within the fiscal year of each part. */
const parts: Record<FiscalPart, [PeriodUnit, number]> = {
  year: ["year", 0],
  h1: ["half", 0],
  h2: ["half", 6],
  q1: ["quarter", 0],
  q2: ["quarter", 3],
  q3: ["quarter", 6],
  q4: ["quarter", 9],
  "nine-months": ["month", 0],
};

/**
 * Places a fiscal period. Its dates need the year end, from the text or the caller, and are inferred.
 *
 * @param said - What the words say.
 * @param label - The words.
 * @param scene - Reference, year end and surroundings.
 * @returns The period with its label; dates null where the year or the year end is unknown.
 */
export function placeFiscal(said: FiscalExpression, label: string, scene: Scene): Period {
  const { part } = said;
  const yearEnd = said.yearEnd ?? scene.fiscalYearEnd;
  // A year that ends with December has the same number by either way of naming.
  const namedBy = said.namedBy ?? scene.fiscalYearNamedBy ?? (yearEnd === 12 ? "end" : null);
  const [unit] = parts[part];
  const plain = { label, year: said.year, part, yearEnd, namedBy };
  const closing = yearEnd === null ? null : closingYear(said, yearEnd, namedBy ?? "end", scene);
  if (yearEnd === null || closing === null) return stretch(unit, null, null, { fiscal: plain });
  return { ...fiscalPeriod({ year: closing, part, yearEnd, namedBy: "end" }), unit, fiscal: plain };
}

/** Calendar year in which the fiscal year ends, or null where nothing tells. */
function closingYear(said: FiscalExpression, yearEnd: number, namedBy: "start" | "end", scene: Scene): number | null {
  if (said.year !== null) return said.year + (namedBy === "start" && yearEnd !== 12 ? 1 : 0);
  const { reference } = scene;
  if (reference === null) return null;
  const current = yearOf(reference) + (monthOf(reference) > yearEnd ? 1 : 0);
  if (said.shift !== undefined) return current + said.shift;
  const [, offset] = parts[said.part];
  // A part without a year: the latest that has begun, or the next one where the clause looks ahead.
  const begins = addMonths(dayOf(current, yearEnd, 1)!, offset - 11);
  return begins > reference && scene.tense() !== 1 ? current - 1 : current;
}
