import {
  addDays,
  dayNumber,
  dayOfMonth,
  monthOf,
  weekdayOf,
  weekdayOfNumber,
  yearOf,
} from "../../values/calendar-date.ts";
import type { Period } from "../../values/period.ts";
import type { CalendarExpression, WeekdayExpression } from "./expression.ts";
import type { Scene } from "./scene.ts";
import { daysOf, moveDay, stretch, unitAround, unitOf } from "./stretch.ts";

/**
 * Places a numbered unit of the calendar. Where the year is unsaid, the one that is nearest to the reference in the
 * direction of the clause's tense is taken.
 *
 * @param said - What the words say.
 * @param scene - Reference and surroundings.
 * @returns The period, dates null where the year is unsaid and there is no reference; null where there is no such day.
 */
export function placeCalendar(said: CalendarExpression, scene: Scene): Period | null {
  const { unit } = said;
  const { reference } = scene;
  const swapped = said.ambiguous === true && scene.dayMonthOrder === "day-month";
  const [index, day] = swapped ? [said.day ?? 1, said.index] : [said.index, said.day];
  if (said.year !== null) return unitOf(unit, said.year, index, day);
  if (reference === null) return stretch(unit, null, null);
  const year = yearOf(reference);
  if (said.yearShift != null) return unitOf(unit, year + said.yearShift, index, day);
  const months =
    (said.weekday == null ? null : nearest(said, index, day, reference, scene, said.weekday)) ??
    nearest(said, index, day, reference, scene, null);
  if (months === null) return leapDay(said, year);
  // A day of an unsaid month is one of the months around.
  return index === 0 && unit === "day"
    ? unitOf(unit, Math.floor(months / 12), (months % 12) + 1, day)
    : unitOf(unit, Math.floor(months / 12), index, day);
}

/** 29 February, which three years in a row may not have. */
function leapDay({ unit, index, day }: CalendarExpression, year: number): Period | null {
  for (const shift of [-2, 2, -3, 3, -4, 4]) {
    const found = unitOf(unit, year + shift, index, day);
    if (found) return found;
  }
  return null;
}

/** How much nearer a candidate against the tense has to be before it is believed. */
const againstTense = 3;

/** Where nothing tells, what is to come is nearer than it is. */
const unsaidAhead = 0.4;

/**
 * The year, in months from the year 0, whose days are nearest to the reference in the direction that words and tense
 * point; with the month where that is unsaid, too.
 */
function nearest(
  { unit, lean = null }: CalendarExpression,
  index: number,
  day: number | undefined,
  reference: string,
  scene: Scene,
  weekday: number | null,
): number | null {
  const tense = scene.tense();
  const [year, month] = [yearOf(reference), monthOf(reference)];
  const today = dayNumber(year, month, dayOfMonth(reference));
  const monthly = unit === "day" && index === 0;
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let by = -1; by < 2; by++) {
    const months = year * 12 + (monthly ? month - 1 + by : by * 12);
    const inYear = Math.floor(months / 12);
    const span = daysOf(unit, inYear, monthly ? (months % 12) + 1 : index, day);
    if (span === null || (weekday !== null && weekdayOfNumber(span[0]) !== weekday)) continue;
    const away = Math.max(span[0] - today, 0) || Math.min(span[1] - today, 0);
    if ((lean === -1 && away >= 0) || (lean === 1 && away <= 0)) continue;
    if (lean === 0 && inYear !== year) continue;
    const against = lean === null && tense !== null && away * tense < 0;
    const cost = Math.abs(away) * (against ? againstTense : tense === null && away > 0 ? unsaidAhead : 1);
    if (cost < least) {
      least = cost;
      best = months;
    }
  }
  return best;
}

/**
 * Places a weekday: the latest one not after the reference, unless its words or the clause point ahead.
 *
 * @param said - What the words say.
 * @param scene - Reference and surroundings.
 * @returns The day, dates null without a reference.
 */
export function placeWeekday(said: WeekdayExpression, scene: Scene): Period {
  const { reference } = scene;
  if (reference === null) return stretch("day", null, null);
  if (said.weekShift != null) {
    const monday = unitAround("week", moveDay(reference, "week", said.weekShift), 1).start!;
    return oneDay(addDays(monday, said.weekday - 1));
  }
  // Days since the latest such weekday: 0 to 6.
  const since = (weekdayOf(reference) - said.weekday + 7) % 7;
  if (said.lean === -1) return oneDay(addDays(reference, -(since || 7)));
  if (said.lean === 1) return oneDay(addDays(reference, 7 - since));
  const ahead = said.lean === 0 || scene.tense() === 1;
  return oneDay(addDays(reference, ahead && since > 0 ? 7 - since : -since));
}

const oneDay = (day: string): Period => stretch("day", day, day);
