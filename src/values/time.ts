import type { Bounds } from "./bounds.ts";
import { type Issue, issue } from "./issue.ts";
import { once } from "./once.ts";

/** Units of a {@link Duration}, a {@link Recurrence}, from short to long. */
export const timeUnits = [
  "second",
  "minute",
  "hour",
  "day",
  "weekend",
  "week",
  "fortnight",
  "month",
  "quarter",
  "season",
  "half",
  "year",
  "decade",
  "century",
] as const;

/** One of {@link timeUnits}. */
export type TimeUnit = (typeof timeUnits)[number];

/** A length of time without a place in the calendar: "six years", "more than three months", "several weeks". */
export interface Duration {
  /** How many units; null where the text does not say ("weeks", "several years"). */
  amount: Bounds | null;
  /** What is counted. */
  unit: TimeUnit;
  /** ISO 8601 duration of the stated figure ("P6Y", "P2Y6M", "PT36H"), with `X` for an unsaid number ("PXW"). */
  iso: string;
  /** The words it was read from, or null. */
  text: string | null;
}

/** Something that comes back: "daily", "every Thursday", "each quarter", "twice a year". */
export interface Recurrence {
  /** The stride, ISO 8601: "P1D" for daily, "P1W" for every Thursday. */
  every: string;
  /** ISO weekday (1 Monday to 7 Sunday) it falls on, or null. */
  weekday: number | null;
  /** How often within one stride: 2 in "twice a year"; null where once or unsaid. */
  times: number | null;
  /** The words it was read from, or null. */
  text: string | null;
}

/** Parts of a day, in the order of the day. */
export const dayParts = ["dawn", "morning", "midday", "afternoon", "evening", "night"] as const;

/** One of {@link dayParts}. */
export type DayPart = (typeof dayParts)[number];

/** A time of day, with its day where the text gives one. */
export interface ClockTime {
  /** `YYYY-MM-DD`, or null where unsaid or unresolved. Without a day beside it, the one that the text named last. */
  date: string | null;
  /** `HH:MM` or `HH:MM:SS` on the 24-hour clock, or null where only a part of the day is said. */
  time: string | null;
  /** Part of the day, or null where a clock time is said. */
  part: DayPart | null;
  /** Zone as written ("GMT", "ET", "+08:00"), or null. */
  zone: string | null;
  /** The words it was read from, or null. */
  text: string | null;
}

/**
 * Gives what is wrong with the text of a duration.
 *
 * @param text - `P6Y`, `P2Y6M`, `PT36H`, `PXW`.
 * @returns One issue `value.format`, or none.
 * @see Source: ISO 8601-1, durations; TIMEX3 for the `X`.
 */
export function checkDuration(text: string): Issue[] {
  if (text !== "P" && durationForm().test(text)) return [];
  return [issue("value.format", "", "an ISO 8601 duration such as P6Y", text)];
}

/**
 * Gives what is wrong with the text of a clock time.
 *
 * @param text - `09:30`, `23:59:59`.
 * @returns One issue `value.format`, or none.
 */
export function checkClockTime(text: string): Issue[] {
  if (/^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/.test(text)) return [];
  return [issue("value.format", "", "a time HH:MM or HH:MM:SS", text)];
}

/** `N` stands for a number, or for an `X` where it is unsaid. */
const durationForm = /* @__PURE__ */ once(() => {
  const form = "^P(?:NY)?(?:NM)?(?:NW)?(?:ND)?(?:TN[HMS](?:NM)?(?:NS)?)?$";
  return new RegExp(form.replaceAll("N", "(?:\\d+(?:\\.\\d+)?|X)"));
});
