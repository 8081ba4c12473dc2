import { addDays, addMonths, dayOf, isoWeekStart } from "../../values/calendar-date.ts";
import { monthsAround, startOfWeek } from "../../values/calendar-unit.ts";
import type { Period, PeriodUnit } from "../../values/period.ts";

/**
 * Makes a period of two days, with every other field at its plain value.
 *
 * @param unit - Granularity.
 * @param start - First day or null.
 * @param end - Last day or null.
 * @param more - Other fields.
 * @returns The period.
 */
export function stretch(
  unit: PeriodUnit | null,
  start: string | null,
  end: string | null,
  more?: Partial<Period>,
): Period {
  const period: Period = {
    start,
    end,
    open: null,
    unit,
    duration: null,
    fiscal: null,
    approximate: false,
    inferred: [],
    text: null,
  };
  return more === undefined ? period : Object.assign(period, more);
}

/**
 * Gives the unit of the calendar that a day is in.
 *
 * Seasons are the meteorological ones of the northern half of the globe: spring is March to May.
 *
 * @param unit - Which.
 * @param day - `YYYY-MM-DD`.
 * @param weekStart - ISO weekday that weeks begin with.
 * @returns The period.
 */
export function unitAround(unit: PeriodUnit, day: string, weekStart: number): Period {
  const [start, end] = edges(unit, day, weekStart);
  return stretch(unit, start, end);
}

function edges(unit: PeriodUnit, day: string, weekStart: number): [string, string] {
  const length = months[unit];
  // A season begins with March, June, September or December.
  if (length !== undefined) return monthsAround(day, length, unit === "season" ? 2 : 0);
  if (unit === "day") return [day, day];
  const start = unit === "week" ? startOfWeek(day, weekStart) : addDays(startOfWeek(day), 5);
  return [start, addDays(start, unit === "week" ? 6 : 1)];
}

/** Months in the units that are made of months. */
const months: Partial<Record<PeriodUnit, number>> = {
  month: 1,
  quarter: 3,
  season: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
};

/**
 * Moves a day by units of the calendar.
 *
 * @param day - `YYYY-MM-DD`.
 * @param unit - Which.
 * @param amount - How many, negative for earlier.
 * @returns `YYYY-MM-DD`.
 * @throws {@link NutgrafError} `date.invalid` where the result lies outside the years 0001 to 9999.
 */
export function moveDay(day: string, unit: PeriodUnit, amount: number): string {
  const length = months[unit];
  if (length === undefined) return addDays(day, Math.round(amount * (unit === "day" ? 1 : 7)));
  return addMonths(day, Math.round(amount * length));
}

/**
 * Gives a numbered unit of a year.
 *
 * @param unit - Which kind.
 * @param year - Year, or the first one of a decade or century.
 * @param index - Number of the month, quarter, half, season (1 spring) or ISO week in the year; else 0.
 * @param day - Day of the month where the unit is `day`.
 * @returns The period, or null where the calendar has none such.
 */
export function unitOf(unit: PeriodUnit, year: number, index: number, day = 1): Period | null {
  const monthOfUnit = { quarter: index * 3 - 2, half: index * 6 - 5, season: index * 3, month: index, day: index };
  if (unit === "week") {
    const monday = isoWeekStart(year, index);
    return monday === null ? null : stretch("week", monday, addDays(monday, 6));
  }
  const month = monthOfUnit[unit as "day"] ?? 1;
  const first = dayOf(year, month, unit === "day" ? day : 1);
  return first === null ? null : unitAround(unit, first, 1);
}
