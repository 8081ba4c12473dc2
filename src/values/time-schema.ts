import * as z from "zod";
import { day } from "./day-schema.ts";
import { absent, define, rule } from "./define-schema.ts";
import { durationText } from "./duration-schema.ts";
import { checkClockTime, dayParts } from "./time.ts";

/** Checks a {@link Recurrence}; issue `value.format`. */
export const RecurrenceSchema = /* @__PURE__ */ define(() =>
  z.object({
    every: durationText().describe("The stride, ISO 8601: P1D for daily, P1W for every Thursday."),
    weekday: absent(z.int().min(1).max(7), "ISO weekday (1 Monday to 7 Sunday) it falls on, or null."),
    times: absent(z.int().min(1), "How often within one stride: 2 in twice a year; null where once or unsaid."),
    text: absent(z.string(), "The words it was read from, or null."),
  }),
);

/** Checks a {@link ClockTime}; issues `date.invalid` and `value.format`. */
export const ClockTimeSchema = /* @__PURE__ */ define(() =>
  z.object({
    date: absent(day(), "YYYY-MM-DD, or null where unsaid or unresolved."),
    time: absent(
      z.string().check(rule(checkClockTime)),
      "HH:MM or HH:MM:SS on the 24-hour clock, or null where only a part of the day is said.",
    ),
    part: absent(z.enum(dayParts), "Part of the day, or null where a clock time is said."),
    zone: absent(z.string(), "Zone as written (GMT, ET, +08:00), or null."),
    text: absent(z.string(), "The words it was read from, or null."),
  }),
);

/** What {@link RecurrenceSchema} takes. */
export type RecurrenceInput = z.input<typeof RecurrenceSchema>;

/** What {@link ClockTimeSchema} takes. */
export type ClockTimeInput = z.input<typeof ClockTimeSchema>;
