import {
  addDays,
  addMonths,
  dayNumber,
  dayOf,
  dayOfMonth,
  daysInMonth,
  isoWeekStart,
  monthOf,
  yearOf,
} from "../../values/calendar-date.ts";
import { monthsAround, monthsAt, startOfWeek } from "../../values/calendar-unit.ts";
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
  if (length !== undefined) return monthsAround(day, length, offsetOf(unit));
  if (unit === "day") return [day, day];
  const start = unit === "week" ? startOfWeek(day, weekStart) : addDays(startOfWeek(day), 5);
  return [start, addDays(start, unit === "week" ? 6 : 1)];
}

/** A season begins with March, June, September or December. */
const offsetOf = (unit: PeriodUnit): number => (unit === "season" ? 2 : 0);

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
  if (length === undefined) return addDays(day, Math.trunc(amount * (unit === "day" ? 1 : 7)));
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
  if (unit === "week") {
    const monday = isoWeekStart(year, index);
    return monday === null ? null : stretch("week", monday, addDays(monday, 6));
  }
  const month = firstMonth(unit, index);
  const length = months[unit];
  if (length === undefined) {
    const only = dayOf(year, month, day);
    return only === null ? null : stretch(unit, only, only);
  }
  if (year < 1 || month < 1 || month > 12) return null;
  const [start, end] = monthsAt(year * 12 + month - 1, length, offsetOf(unit));
  return stretch(unit, start, end);
}

/** Month that a numbered unit begins with. */
function firstMonth(unit: PeriodUnit, index: number): number {
  if (unit === "day" || unit === "month") return index;
  if (unit === "quarter") return index * 3 - 2;
  return unit === "half" ? index * 6 - 5 : unit === "season" ? index * 3 : 1;
}

/**
 * Counts the first and the last day of a numbered unit, as {@link unitOf} gives it, by `dayNumber`.
 *
 * @returns Both, or null where the calendar has none such.
 */
export function daysOf(unit: PeriodUnit, year: number, index: number, day = 1): [first: number, last: number] | null {
  if (unit === "week") {
    const monday = isoWeekStart(year, index);
    const first = monday && dayNumber(yearOf(monday), monthOf(monday), dayOfMonth(monday));
    return first === null ? null : [Number(first), Number(first) + 6];
  }
  if (year < 1 || year > 9999) return null;
  const month = firstMonth(unit, index);
  const first = dayNumber(year, month, unit === "day" ? day : 1);
  if (unit !== "day") {
    const next = month - 1 + (months[unit] ?? 1);
    return [first, dayNumber(year + Math.floor(next / 12), (next % 12) + 1, 1) - 1];
  }
  return day > 28 && day > daysInMonth(year, month) ? null : [first, first];
}
