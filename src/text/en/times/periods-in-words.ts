import { addDays, daysBetween, monthOf, weekdayOf, yearOf } from "../../../values/calendar-date.ts";
import { endOfMonth, startOfWeek } from "../../../values/calendar-unit.ts";
import type { Period, PeriodUnit } from "../../../values/period.ts";

const months = (): string[] =>
  "January February March April May June July August September October November December".split(" ");

const ordinals = ["first", "second", "third", "fourth"];

/**
 * Writes a period in English words, as a news text would, so that `parsePeriod` reads the same dates back.
 *
 * @param period - A period. A company's own label stands for its dates; one without dates is written as it was read.
 * @returns "the third quarter of 2025", "2021 to 2025", "by the end of 2025", "six years to 2025", "early 2026".
 * @example
 * ```ts
 * formatPeriodInWords(parsePeriod("3Q25")); //=> "the third quarter of 2025"
 * ```
 */
export function formatPeriodInWords(period: Period): string {
  const { start, end, open, unit, duration, fiscal } = period;
  if (fiscal !== null) return fiscal.label;
  if (start === null && end === null) return period.text ?? "";
  if (open === "start" || start === null) return `by ${closing(end as string, unit)}`;
  if (open === "end" || end === null) return `from ${nameOf(start, unit ?? "day", "start")} onwards`;
  const length = /^P(\d{1,3})([DWMY])$/.exec(duration ?? "");
  if (length !== null && period.inferred.includes("start")) return `${lengthInWords(length)} to ${edgeName(end, unit)}`;
  const whole = unit === null ? null : wholeName(period, unit);
  if (whole !== null) return period.approximate && unit === "day" ? `around ${whole}` : whole;
  return `${edgeName(start, unit, "start")} to ${edgeName(end, unit)}`;
}

const counts = (): string[] => "one two three four five six seven eight nine ten".split(" ");

function lengthInWords([, amount = "1", letter = "D"]: RegExpExecArray): string {
  const number = Number(amount);
  const unit = { D: "day", W: "week", M: "month", Y: "year" }[letter];
  return `${counts()[number - 1] ?? number} ${unit}${number === 1 ? "" : "s"}`;
}

const dayName = (day: string): string => `${months()[monthOf(day) - 1]} ${Number(day.slice(8))}, ${year(day)}`;

const year = (day: string): string => String(yearOf(day));

/** The last day of a unit, named so that its end is meant. */
function closing(day: string, unit: PeriodUnit | null): string {
  const name = edgeName(day, unit);
  return name === dayName(day) ? name : `the end of ${name}`;
}

/** The unit that a day begins or ends, or the day where it does neither. */
function edgeName(day: string, unit: PeriodUnit | null, side: "start" | "end" = "end"): string {
  return nameOf(day, unit ?? "day", side);
}

function nameOf(day: string, unit: PeriodUnit, side: "start" | "end"): string {
  const month = monthOf(day);
  const size = { month: 1, quarter: 3, half: 6, year: 12 }[unit as "month"];
  const edge = side === "start" ? day.endsWith("-01") : day === endOfMonth(day);
  if (size === undefined || !edge || (side === "start" ? month - 1 : month) % size !== 0) return dayName(day);
  const nth = ordinals[Math.ceil(month / size) - 1];
  if (unit === "year") return year(day);
  return unit === "month" ? `${months()[month - 1]} ${year(day)}` : `the ${nth} ${unit} of ${year(day)}`;
}

const nth = (number: number): string => {
  const teen = number % 100 > 10 && number % 100 < 14;
  return `${number}${(teen ? undefined : ["th", "st", "nd", "rd"][number % 10]) ?? "th"}`;
};

const seasonNames = ["winter", "spring", "summer", "autumn"];

/** The name of a whole unit, or of a third of one; null for anything else. */
function wholeName({ start, end, approximate }: Period, unit: PeriodUnit): string | null {
  if (start === null || end === null) return null;
  const days = daysBetween(start, end) + 1;
  const begins = nameOf(start, unit, "start");
  if (unit === "day") return days === 1 ? dayName(start) : null;
  if (unit === "week") return days === 7 && start === startOfWeek(start) ? `the week of ${dayName(start)}` : null;
  if (unit === "weekend") return days === 2 && weekdayOf(start) === 6 ? `the weekend of ${dayName(start)}` : null;
  if (unit === "season") {
    const name = seasonNames[Math.floor((monthOf(start) % 12) / 3)];
    return days > 88 && days < 93 && start.endsWith("-01") && monthOf(start) % 3 === 0
      ? `the ${name} of ${year(start)}`
      : null;
  }
  if (unit === "decade") return days > 3650 && start.endsWith("0-01-01") ? `the ${year(start)}s` : null;
  if (unit === "century")
    return days > 36_500 && start.endsWith("00-01-01") ? `the ${nth(yearOf(start) / 100 + 1)} century` : null;
  if (begins !== dayName(start) && begins === nameOf(end, unit, "end")) return begins;
  return approximate && unit === "year" ? thirdOfYear(start, end) : null;
}

function thirdOfYear(start: string, end: string): string | null {
  const third = ["early ", "mid-", "late "][(monthOf(start) - 1) / 4];
  const isThird = start.endsWith("-01") && end === endOfMonth(addDays(start, 110)) && yearOf(start) === yearOf(end);
  return third !== undefined && isThird ? `${third}${year(start)}` : null;
}
