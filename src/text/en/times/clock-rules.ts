import type { ClockExpression, TimeExpression } from "../../times/expression.ts";
import type { Match, TimeRule } from "../../times/time-language.ts";
import { direction, relative } from "./time-builds.ts";
import { dayPartNames } from "./time-words.ts";

const clockPattern = "(around|about)? (Clock Meridiem?|(Hour|Decimal) Meridiem|noon|midnight) Zone? (local? time)?";

function clock(match: Match, date: TimeExpression | null): ClockExpression | null {
  const zone = match.word("Zone") || null;
  const meridiem = match.take("Meridiem") ?? (/\dpm/i.test(match.text) ? 12 : /\dam/i.test(match.text) ? 0 : null);
  const figures = match.has("noon") ? "12" : match.has("midnight") ? "0" : match.text.replace(/^\D+/, "");
  let [hour = 0, minute = 0] = (figures.match(/^\d+|(?<=^\d\d?[:.])\d+/g) ?? []).map(Number);
  if (meridiem !== null) hour = hour > 12 ? 24 : (hour % 12) + meridiem;
  if (hour > 23 || minute > 59) return null;
  const two = (value: number): string => String(value).padStart(2, "0");
  return { kind: "clock", time: `${two(hour)}:${two(minute)}`, part: null, zone, date };
}

const part = (match: Match, date: TimeExpression | null): ClockExpression => ({
  kind: "clock",
  time: null,
  part: match.has("night") || match.has("tonight") ? "night" : (dayPartNames[match.take("Daypart") ?? 5] ?? "night"),
  zone: null,
  date,
});

/** English rules for times and parts of a day. */
export const clockRules: readonly TimeRule[] = /* @__PURE__ */ (() => [
  { name: "clock-time", pattern: clockPattern, example: "10:30 a.m.", build: (match) => clock(match, null) },
  {
    name: "clock-time-of-day",
    pattern: `${clockPattern} ,? (on|of)? ...`,
    example: "10 p.m. Wednesday",
    build: (match, date) => {
      // "8 p.m. Friday night"
      const day = date.kind === "clock" && date.part !== null ? date.date : date;
      return day !== null && isDay(day) ? clock(match, day) : null;
    },
  },
  {
    name: "day-part",
    pattern: "(Weekday|Today) Daypart|overnight (on)? (Weekday|Today)",
    example: "Thursday morning",
    build: (match) => part(match, dayOf(match)),
  },
  {
    name: "this-morning",
    pattern: "(this|that|the (Next|previous)) Daypart|tonight|Last night|overnight",
    example: "this morning",
    // "That evening" and "the next morning" go on from the day that was named.
    build: (match) => part(match, relative("day", direction(match), /^th(?:at|e)/i.test(match.text))),
  },
  {
    name: "the-part-of-day",
    pattern: "the Daypart|(early|late|mid) -? (morning|afternoon|evening)",
    example: "in the morning",
    build: (match) => (/\b(?:in|during|by|through) $/i.test(match.before()) ? part(match, null) : null),
  },
  {
    name: "part-of-day",
    pattern: "the? (early|late|mid)? -? Daypart (of|on)? ...",
    example: "the evening of May 12",
    build: (match, date) => (isDay(date) ? part(match, date) : null),
  },
])();

const isDay = (said: TimeExpression): boolean =>
  said.kind === "weekday" ||
  (said.kind === "calendar" && said.unit === "day") ||
  (said.kind === "relative" && said.unit === "day") ||
  (said.kind === "piece" && isDay(said.of));

function dayOf(match: Match): TimeExpression {
  const weekday = match.take("Weekday");
  if (weekday !== null) return { kind: "weekday", weekday };
  return relative("day", match.take("Today") ?? 0);
}
