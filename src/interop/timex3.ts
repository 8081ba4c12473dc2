import type { TimeMention } from "../evidence/mention.ts";
import { isoWeekOf, monthOf, weekdayOf, yearOf } from "../values/calendar-date.ts";
import type { Period } from "../values/period.ts";
import type { ClockTime, DayPart, Duration, Recurrence } from "../values/time.ts";

/** What TIMEX3 calls the kinds of time expressions. */
export type Timex3Type = "DATE" | "TIME" | "DURATION" | "SET";

/** Attributes of a TIMEX3 tag. */
export interface Timex3 {
  /** Kind of the expression. */
  type: Timex3Type;
  /** Its value: `1998-02-13`, `1989-Q3`, `P3M`, `PRESENT_REF`. */
  value: string;
  /** How the value is limited: `START`, `MID`, `END`, `APPROX`, `MORE_THAN`, `EQUAL_OR_LESS`; absent where it is not. */
  mod?: string;
}

/**
 * Gives the TIMEX3 attributes of a time that was found in a text.
 *
 * @param mention - From `findTimes`, or any period, length, repetition or clock time with its `type`.
 * @param reference - Day of the text, `YYYY-MM-DD`. TIMEX3 takes a clock time of an unsaid day to be one of it; without
 *   it such a time has `XXXX-XX-XX` for its day.
 * @returns Type, value and, where there is one, the modifier. A period without dates has `X` for what is unknown, or
 *   `PRESENT_REF`, `PAST_REF`, `FUTURE_REF` where the words have no granularity.
 * @example
 * ```ts
 * const [mention] = findTimes("early next year", { reference: "2025-10-17" });
 * toTimex3(mention!); //=> { type: "DATE", value: "2026", mod: "START" }
 * ```
 * @see Source: TimeML annotation guidelines 1.2.1, TIMEX3.
 */
export function toTimex3(mention: Pick<TimeMention, "type" | "value">, reference: string | null = null): Timex3 {
  switch (mention.type) {
    case "period":
      return ofPeriod(mention.value as Period);
    case "duration":
      return ofDuration(mention.value as Duration);
    case "recurrence":
      return ofRecurrence(mention.value as Recurrence);
    case "clock-time":
      return ofClock(mention.value as ClockTime, reference);
  }
}

function ofPeriod(period: Period): Timex3 {
  const { start, end, unit, open, fiscal } = period;
  if (unit === null) {
    return { type: "DATE", value: open === "start" ? "PAST_REF" : open === "end" ? "FUTURE_REF" : "PRESENT_REF" };
  }
  const day = start ?? end;
  if (day === null) {
    if (fiscal?.year == null) return { type: "DATE", value: unknown[unit] };
    const part = fiscal.part === "year" ? "" : `-${fiscal.part.toUpperCase().slice(0, 2)}`;
    return { type: "DATE", value: `${fiscal.year}${part}` };
  }
  if (fiscal?.year != null && fiscal.part === "year") return { type: "DATE", value: String(fiscal.year) };
  const value = atUnit(day, unit);
  const mod = modOf(period);
  return { type: "DATE", value, ...(mod === null ? {} : { mod }) };
}

const unknown: Record<NonNullable<Period["unit"]>, string> = {
  day: "XXXX-XX-XX",
  weekend: "XXXX-WXX-WE",
  week: "XXXX-WXX",
  month: "XXXX-XX",
  quarter: "XXXX-QX",
  season: "XXXX",
  half: "XXXX-HX",
  year: "XXXX",
  decade: "XXX",
  century: "XX",
};

const seasons = ["WI", "SP", "SU", "FA"];

function atUnit(day: string, unit: NonNullable<Period["unit"]>): string {
  const month = monthOf(day);
  switch (unit) {
    case "day":
      return day;
    case "week":
    case "weekend": {
      // A week that begins with Sunday counts as the one in which its middle lies.
      const { year, week } = isoWeekOf(weekdayOf(day) === 7 ? shift(day, 1) : day);
      return `${year}-W${String(week).padStart(2, "0")}${unit === "week" ? "" : "-WE"}`;
    }
    case "month":
      return day.slice(0, 7);
    case "quarter":
      return `${day.slice(0, 4)}-Q${Math.ceil(month / 3)}`;
    case "season":
      return `${month < 3 ? String(yearOf(day) - 1).padStart(4, "0") : day.slice(0, 4)}-${seasons[Math.floor((month % 12) / 3)]}`;
    case "half":
      return `${day.slice(0, 4)}-H${month > 6 ? 2 : 1}`;
    case "year":
      return day.slice(0, 4);
    case "decade":
      return day.slice(0, 3);
    case "century":
      return day.slice(0, 2);
  }
}

/** Which piece of its unit a blurred period is. */
function modOf({ start, end, unit, approximate }: Period): string | null {
  if (!approximate || start === null || end === null || unit === null) return null;
  if (unit === "day") return "APPROX";
  const first = atUnit(shift(start, -1), unit) !== atUnit(start, unit);
  const last = atUnit(shift(end, 1), unit) !== atUnit(start, unit);
  return first && last ? "APPROX" : first ? "START" : last ? "END" : "MID";
}

/** A day so many days on, worked out here: all of date-fns would be more than the rest. */
const shift = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

function ofDuration({ amount, unit, iso }: Duration): Timex3 {
  const mods = {
    "at-least": "EQUAL_OR_MORE",
    "more-than": "MORE_THAN",
    "at-most": "EQUAL_OR_LESS",
    "less-than": "LESS_THAN",
  };
  const bound = amount?.bound;
  const mod = bound && bound in mods ? mods[bound as "at-least"] : amount?.approximate ? "APPROX" : null;
  // TIMEX3 counts quarters, which ISO 8601 has not.
  const value = unit !== "quarter" ? iso : `P${amount?.low ?? amount?.high ?? "X"}Q`;
  return { type: "DURATION", value, ...(mod === null ? {} : { mod }) };
}

function ofRecurrence({ every, weekday }: Recurrence): Timex3 {
  return { type: "SET", value: weekday === null ? every : `XXXX-WXX-${weekday}` };
}

const dayParts: Record<DayPart, string> = {
  dawn: "DT",
  morning: "MO",
  midday: "MI",
  afternoon: "AF",
  evening: "EV",
  night: "NI",
};

function ofClock({ date, time, part }: ClockTime, reference: string | null): Timex3 {
  return { type: "TIME", value: `${date ?? reference ?? "XXXX-XX-XX"}T${part === null ? time : dayParts[part]}` };
}
