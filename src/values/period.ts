import { type Issue, issue } from "./issue.ts";

/** Granularity in which a period was said. A range has the unit of its ends: "2021 to 2025" is `year`. */
export const periodUnits = [
  "day",
  "weekend",
  "week",
  "month",
  "quarter",
  "season",
  "half",
  "year",
  "decade",
  "century",
] as const;

/** One of {@link periodUnits}. */
export type PeriodUnit = (typeof periodUnits)[number];

/** Parts of a fiscal year. `nine-months` is the cumulative part that reports after three quarters use. */
export const fiscalParts = ["year", "h1", "h2", "q1", "q2", "q3", "q4", "nine-months"] as const;

/** One of {@link fiscalParts}. */
export type FiscalPart = (typeof fiscalParts)[number];

/** Whether a fiscal year is called after the calendar year in which it starts or the one in which it ends. */
export const fiscalNamings = ["start", "end"] as const;

/** One of {@link fiscalNamings}. */
export type FiscalNaming = (typeof fiscalNamings)[number];

/** What a company calls a period of its accounts; kept apart from the dates, which need the year end to be known. */
export interface FiscalLabel {
  /** The label as written: "fiscal 2026", "Q3 FY25". */
  label: string;
  /** The year in the label, four digits, or null where the text names none. For "FY2025/26" the later year. */
  year: number | null;
  /** Which part of the fiscal year. */
  part: FiscalPart;
  /** Last month of the fiscal year, 1 to 12, or null where neither the text nor the caller says. Never guessed. */
  yearEnd: number | null;
  /** After which calendar year the fiscal year is named, or null where unknown. */
  namedBy: FiscalNaming | null;
}

/**
 * A stretch of whole days as a text states it. Both ends are inclusive `YYYY-MM-DD` days of the proleptic Gregorian
 * calendar without a time zone.
 */
export interface Period {
  /** First day, or null: see `open`. */
  start: string | null;
  /** Last day, inclusive, or null: see `open`. */
  end: string | null;
  /**
   * The side that the text leaves open: "since 2019" is `end`, "by 2025" is `start`. A null date on a side that is not
   * open is unresolved: the words need a reference day or a fiscal year end that nobody gave.
   */
  open: "start" | "end" | null;
  /** Granularity in which it was said, or null where it has none ("soon", "the past"). */
  unit: PeriodUnit | null;
  /** Length as stated, ISO 8601 ("P6Y" in "over six years to 2025"), or null. */
  duration: string | null;
  /** The company's own name of the period, or null for a calendar period. */
  fiscal: FiscalLabel | null;
  /** True where the edges are not sharp: "early 2026", "around May". */
  approximate: boolean;
  /** Which of the dates were not said but worked out from something else that was. */
  inferred: ("start" | "end")[];
  /** The words it was read from, or null where it was not read from a text. */
  text: string | null;
}

/**
 * Gives what is wrong with a period, by the rules across its fields.
 *
 * @param period - Fields of the right types, days that exist.
 * @returns Issues, empty where the period is sound: `period.open` where a side is both open and dated, `period.order`
 *   where the first day is after the last.
 * @example
 * ```ts
 * checkPeriod({ ...yearPeriod(2025), end: "2024-12-31" })[0]?.code; //=> "period.order"
 * ```
 */
export function checkPeriod(period: Pick<Period, "start" | "end" | "open">): Issue[] {
  const { start, end, open } = period;
  const issues: Issue[] = [];
  if (open !== null && period[open] !== null) {
    issues.push(issue("period.open", `/${open}`, `null where the ${open} is open`, period[open]));
  }
  // Days of four-digit years order as texts.
  if (start !== null && end !== null && start > end) {
    issues.push(issue("period.order", "/start", `a day no later than end (${end})`, start));
  }
  return issues;
}

/**
 * Gives what is wrong with the last month of a fiscal year.
 *
 * @param month - A number.
 * @returns One issue `fiscal.year-end` where it is not one of 1 (January) to 12 (December), or none.
 */
export function checkFiscalYearEnd(month: number): Issue[] {
  if (Number.isInteger(month) && month >= 1 && month <= 12) return [];
  return [issue("fiscal.year-end", "", "a month from 1 to 12", month)];
}
