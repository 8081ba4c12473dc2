import type { FiscalNaming, Period } from "../../values/period.ts";
import type { Lean } from "./expression.ts";

/** What a place in a text knows of time: the caller's options and what was read before. */
export interface Scene {
  /** Day of the text `YYYY-MM-DD`, or null. */
  reference: string | null;
  /** Last month of the fiscal year, 1 to 12, or null. */
  fiscalYearEnd: number | null;
  /** After which calendar year a fiscal year is named, or null. */
  fiscalYearNamedBy: FiscalNaming | null;
  /** ISO weekday that weeks begin with. */
  weekStart: number;
  /** Reading of a numeric date whose order is open. */
  dayMonthOrder: "month-day" | "day-month";
  /** Whether the clause speaks of the past or of what is to come; null where it does not tell. */
  tense: () => Lean | null;
  /** Quarter that the text reports on, or null. */
  quarter: Period | null;
  /** What "a year earlier" looks back from: the latest quarter that was named, or null where a longer stretch was. */
  compared: Period | null;
  /** Latest day that was named, or null. */
  day: string | null;
  /** Latest dated period of the text, or null. */
  anchor: Period | null;
}
