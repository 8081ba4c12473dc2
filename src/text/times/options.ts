import { isDay } from "../../values/calendar-date.ts";
import { type Issue, issue, NutgrafError } from "../../values/issue.ts";
import type { FiscalNaming } from "../../values/period.ts";
import type { Scene } from "./scene.ts";

/** In which order a numeric date has day and month: "03/04/2026" is 4 March or 3 April. */
export type DayMonthOrder = "month-day" | "day-month";

/** What a reader of times has to be told, since the text does not say it. */
export interface TimeOptions {
  /**
   * Day of the text, against which "last week" is read: `YYYY-MM-DD`, or an ISO 8601 date-time, whose day counts as it is
   * written. Without it relative words keep their text and get no dates.
   */
  reference?: string | null | undefined;
  /** Last month of the fiscal year that labels such as "fiscal 2026" mean, 1 to 12. Without it they get no dates. */
  fiscalYearEnd?: number | null | undefined;
  /** Whether a fiscal year is named after the year in which it ends (the default) or starts. */
  fiscalYearNamedBy?: FiscalNaming | null | undefined;
  /** ISO weekday that weeks begin with: 1 Monday (the default) to 7 Sunday. */
  weekStart?: number | undefined;
  /** Reading of a numeric date whose order is open. `month-day` unless given; such mentions are `ambiguous`. */
  dayMonthOrder?: DayMonthOrder | undefined;
}

/**
 * Checks the options and makes the scene that a reading starts with.
 *
 * @param options - From the caller.
 * @returns The scene.
 * @throws {@link NutgrafError} `option.invalid` with the path of each option that is not of its kind.
 */
export function checkTimeOptions(options: TimeOptions): Omit<Scene, "tense"> {
  const { reference = null, fiscalYearEnd = null, fiscalYearNamedBy = null, weekStart = 1 } = options;
  const dayMonthOrder = options.dayMonthOrder ?? "month-day";
  const issues: Issue[] = [];
  const expect = (holds: boolean, name: string, expected: string, received: unknown): void => {
    if (!holds) issues.push(issue("option.invalid", `/${name}`, expected, received));
  };
  const day = dayOfReference(reference);
  expect(day !== undefined, "reference", "a day YYYY-MM-DD or an ISO 8601 date-time", reference);
  expect(fiscalYearEnd === null || isIn(fiscalYearEnd, 12), "fiscalYearEnd", "a month from 1 to 12", fiscalYearEnd);
  const named = [null, "start", "end"].includes(fiscalYearNamedBy);
  expect(named, "fiscalYearNamedBy", "start or end", fiscalYearNamedBy);
  expect(isIn(weekStart, 7), "weekStart", "an ISO weekday from 1 to 7", weekStart);
  expect(["month-day", "day-month"].includes(dayMonthOrder), "dayMonthOrder", "month-day or day-month", dayMonthOrder);
  if (issues.length > 0) throw new NutgrafError(issues);
  return {
    reference: day ?? null,
    fiscalYearEnd,
    fiscalYearNamedBy,
    weekStart,
    dayMonthOrder,
    quarter: null,
    compared: null,
    day: null,
    anchor: null,
  };
}

const isIn = (value: unknown, high: number): boolean =>
  Number.isInteger(value) && Number(value) >= 1 && Number(value) <= high;

/** The day as written, null where none is given, undefined where it is no day. */
function dayOfReference(reference: unknown): string | null | undefined {
  if (reference === null) return null;
  if (typeof reference !== "string") return undefined;
  const day = reference.slice(0, 10);
  const plain = reference.length <= 10 || /^[T ]\d\d:?\d\d.{0,20}$/.test(reference.slice(10));
  return plain && isDay(day) ? day : undefined;
}
