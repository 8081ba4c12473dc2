import { addMonths, dayOf, monthOf, yearOf } from "../../values/calendar-date.ts";
import { endOfMonth } from "../../values/calendar-unit.ts";
import type { FiscalPart, Period, PeriodUnit } from "../../values/period.ts";
import type { FiscalExpression } from "./expression.ts";
import type { Scene } from "./scene.ts";
import { stretch } from "./stretch.ts";

/**
 * From June on a year is called after the one it ends in, which holds most of it. One that ends earlier is called after either:
 * the year to next March is 2025 in Japan and 2026 in India.
 */
const surelyByEnd = 6;

/** Unit, first month within the fiscal year and number of months of a part. */
function partOf(part: FiscalPart): [unit: PeriodUnit, first: number, length: number] {
  if (part === "year") return ["year", 0, 12];
  if (part === "nine-months") return ["month", 0, 9];
  const [unit, length]: [PeriodUnit, number] = part[0] === "q" ? ["quarter", 3] : ["half", 6];
  return [unit, (Number(part[1]) - 1) * length, length];
}

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
  const [unit, first, length] = partOf(part);
  const plain = { label, year: said.year, part, yearEnd, namedBy };
  const sure = namedBy ?? (said.year === null || (yearEnd ?? 0) >= surelyByEnd ? "end" : null);
  const closing = yearEnd === null || sure === null ? null : closingYear(said, yearEnd, sure, scene);
  if (yearEnd === null || closing === null) return stretch(unit, null, null, { fiscal: plain });
  const start = addMonths(dayOf(closing, yearEnd, 1)!, first - 11);
  const end = endOfMonth(addMonths(start, length - 1));
  const duration = part === "nine-months" ? "P9M" : null;
  return stretch(unit, start, end, { duration, fiscal: plain, inferred: ["start", "end"] });
}

/** Calendar year in which the fiscal year ends, or null where nothing tells. */
function closingYear(said: FiscalExpression, yearEnd: number, namedBy: "start" | "end", scene: Scene): number | null {
  if (said.year !== null) return said.year + (namedBy === "start" && yearEnd !== 12 ? 1 : 0);
  const { reference } = scene;
  if (reference === null) return null;
  const current = yearOf(reference) + (monthOf(reference) > yearEnd ? 1 : 0);
  if (said.shift !== undefined) return current + said.shift;
  const [, offset] = partOf(said.part);
  // A part without a year: the latest that has begun, or the next one where the clause looks ahead.
  const begins = addMonths(dayOf(current, yearEnd, 1)!, offset - 11);
  return begins > reference && scene.tense() !== 1 ? current - 1 : current;
}
