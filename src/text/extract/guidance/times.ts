import { addYears } from "../../../values/calendar-date.ts";
import type { Clause } from "../clauses.ts";
import { cueIn, findUnit, has, hasAny, isBareTime } from "../grammar.ts";
import type { PlacedTime } from "../placed.ts";
import type { Spot } from "../spot.ts";
import type { Sentence, Story } from "../story.ts";
import type { Unit } from "../unit.ts";
import type { GuidanceFrame } from "./frame.ts";
import { partBehind } from "./scope.ts";

/**
 * Gives the period that opens a clause and holds for what follows: "For 2026, the company expects …".
 *
 * @param story - The story.
 * @param sentence - The sentence.
 * @param clause - The clause.
 * @returns The period, or null where none stands before the first value.
 */
export function leadTime(story: Story, sentence: Sentence, clause: Clause): PlacedTime | null {
  for (let k = clause.from; k < clause.to; k++) {
    const unit = sentence.units[k]!;
    if (unit.kind === "money" || unit.kind === "percentage" || has(unit, "from")) return null;
    const time = periodUnit(story, sentence.units, k);
    if (time && isGuidable(time) && !isSaidIn(sentence, clause, k)) return place(sentence, time);
  }
  return null;
}

/**
 * Gives the period that a heading is for.
 *
 * @param story - The story.
 * @param sentence - The heading, or a sentence that begins with one.
 * @returns The period, or null where none stands before its first value.
 */
export function headTime(story: Story, sentence: Sentence): PlacedTime | null {
  const whole = { from: 0, to: sentence.units.length, link: "main" as const, verb: -1, subject: -1 };
  return leadTime(story, sentence, whole);
}

/**
 * Gives the day, week or past month in which a clause says that something was said.
 *
 * @param sentence - The sentence.
 * @param clause - The clause.
 * @returns The time, or null.
 */
export function saidIn(sentence: Sentence, clause: Clause): PlacedTime | null {
  const k = findUnit(
    sentence.units,
    clause.from,
    clause.to,
    (unit, i) => unit.kind === "time" && isWhenSaid(sentence, clause, i),
  );
  return k < 0 ? null : place(sentence, sentence.units[k]!);
}

/**
 * Sorts the times of a clause into the period that is guided and the day it was said.
 *
 * @param story - The story.
 * @param sentence - The sentence.
 * @param clause - The clause.
 * @param frame - The frame to fill.
 * @param metric - Index of the metric.
 * @param value - Index of the first value.
 */
export function readTimes(
  story: Story,
  sentence: Sentence,
  clause: Clause,
  frame: GuidanceFrame,
  metric: number,
  value: number,
): void {
  const { units } = sentence;
  const next = findUnit(units, value + 1, clause.to, (unit) => unit.kind === "money" || unit.kind === "percentage");
  let back = false;
  let best = 0;
  for (let k = clause.from; k < clause.to; k++) {
    const unit = units[k]!;
    if (has(unit, "from") && !opensSpan(units, k) && !partBehind(units, k - 1)) back = true;
    else if (unit.kind === "money" || unit.kind === "percentage" || unit.kind === "mark")
      back = back && unit.kind === "mark" && unit.text !== ",";
    const time = periodUnit(story, units, k);
    if (!time || back) continue;
    if (unit.kind === "time" && isWhenSaid(sentence, clause, k)) {
      frame.announced ??= place(sentence, unit);
      continue;
    }
    if (
      !isGuidable(time) ||
      comparesBack(units, k) ||
      isLikeness(units, k) ||
      isLabel(units, k) ||
      isReached(units, k) ||
      isOver(units, k, value, story.item.published)
    )
      continue;
    const rank = rankOf(units, k, { metric, value, next });
    if (rank <= best) continue;
    best = rank;
    frame.period = place(sentence, time);
  }
}

/** "from 2026 to 2030": the word opens a stretch of years, it does not point back. */
function opensSpan(units: readonly Unit[], k: number): boolean {
  const time = units[k + 1]?.time;
  if (time?.type !== "period" || !time.value.start || !time.value.end) return false;
  return time.value.start.slice(0, 4) !== time.value.end.slice(0, 4);
}

/** Right before the metric ranks first, then right behind the value, then anywhere before it, then behind the next. */
function rankOf(
  units: readonly Unit[],
  k: number,
  { metric, value, next }: { metric: number; value: number; next: number },
): number {
  if (k < metric && metric - k <= 3 && (units[k]!.kind !== "time" || isBareTime(units, k))) return 4;
  if (k > value && (next < 0 || k < next)) return 3;
  return k < value ? 2 : 1;
}

/** "up 4 percent on last year", "4 percent over 2024": what growth is counted from. */
function comparesBack(units: readonly Unit[], k: number): boolean {
  const before = units[k - 1];
  return (
    before !== undefined &&
    ["over", "on", "versus"].includes(before.text) &&
    units.slice(Math.max(0, k - 4), k).some((unit) => hasAny(unit, "up", "down"))
  );
}

/** "in line with last year": what no growth is counted from. */
function isLikeness(units: readonly Unit[], k: number): boolean {
  return [k - 1, k - 2].some((i) => has(units[i], "flat.like"));
}

/** "…, up from $2.9 billion last year": a year that is over, behind what leads back. */
function isOver(units: readonly Unit[], k: number, value: number, published: string | null): boolean {
  const time = units[k]!.time;
  if (k < value || published === null || time?.type !== "period" || time.value.unit !== "year") return false;
  if (time.value.end === null || time.value.end >= published) return false;
  return cueIn(units, value + 1, k, "from") >= 0;
}

/** "the $4 billion it spent in 2025": when another figure was reached. */
function isReached(units: readonly Unit[], k: number): boolean {
  const verb = has(units[k - 1], "in") ? k - 2 : k - 1;
  return has(units[verb], "form.past") && !has(units[verb], "verb.expect") && has(units[verb - 1], "pronoun");
}

/** "(2025: $4 billion)": the year of the actual in brackets. */
const isLabel = (units: readonly Unit[], k: number): boolean =>
  units[k - 1]?.text === "(" && units[k + 1]?.text === ":";

/**
 * Gives a unit as a time: "through 2030" ends there and starts nowhere; "full-year" is the year of the article.
 *
 * @param story - The story.
 * @param units - Units of the sentence.
 * @param k - Index of the unit.
 * @returns The time unit, or null where it is no time.
 */
export function periodUnit(story: Story, units: readonly Unit[], k: number): Unit | null {
  const unit = units[k]!;
  if (unit.kind === "time") return has(units[k - 1], "until") ? asDeadline(unit) : unit;
  if (!has(unit, "whole-year")) return null;
  const year = story.item.published?.slice(0, 4);
  const value = {
    start: year ? `${year}-01-01` : null,
    end: year ? `${year}-12-31` : null,
    open: null,
    unit: "year" as const,
    duration: null,
    fiscal: null,
    approximate: false,
    inferred: year ? (["start", "end"] as ("start" | "end")[]) : [],
    text: unit.text,
  };
  return {
    ...unit,
    kind: "time",
    time: { type: "period", value, text: unit.text, start: unit.start, end: unit.end, ambiguous: false },
  };
}

/** Whether a time is a day or week: when something was said, not what it was said for. */
function isMoment(unit: Unit): boolean {
  const time = unit.time!;
  return time.type === "period" && (time.value.unit === "day" || time.value.unit === "week");
}

/**
 * Tells whether a time is when something was said: a day or week, or a month beside a verb of saying.
 *
 * @param sentence - The sentence.
 * @param clause - Its clause.
 * @param k - Index of the time.
 * @returns True where it is.
 */
export function isWhenSaid(sentence: Sentence, clause: Clause, k: number): boolean {
  return isMoment(sentence.units[k]!) || isSaidIn(sentence, clause, k);
}

/** "in July projected that …", "… it had forecast in July": a month beside a verb of saying or expecting in the past. */
function isSaidIn(sentence: Sentence, clause: Clause, k: number): boolean {
  const { units } = sentence;
  const time = units[k]!.time;
  if (time?.type !== "period" || time.value.unit !== "month" || !has(units[k - 1], "in")) return false;
  const says = (unit: Unit | undefined): boolean =>
    hasAny(unit, "verb.expect", "verb.say", "verb.initiate") && has(unit, "form.past");
  if (findUnit(units, k + 1, Math.min(clause.to, k + 4), says) >= 0) return true;
  return says(units[k - 2]) && hasAny(units[k - 3], "aux.have", "pronoun", "adverb");
}

/**
 * Tells whether a time can be what money or growth is for: a month or longer.
 *
 * @param unit - A time unit.
 * @returns True where it can.
 */
export function isGuidable(unit: Unit): boolean {
  const time = unit.time!;
  // "a year" behind an amount is a rate, not a stretch.
  if (time.type === "duration" && unit.text.startsWith("a ")) return false;
  if (time.type === "duration") return ["month", "quarter", "half", "year", "decade"].includes(time.value.unit);
  if (time.type !== "period") return false;
  const { unit: grain, start, end, open, fiscal, duration } = time.value;
  if (grain === null && open !== "start" && !fiscal && !duration) return false;
  if (open === "end" || grain === "day" || grain === "week" || grain === "weekend" || grain === "century") return false;
  return Boolean(start || end || fiscal || duration || grain);
}

/**
 * Gives the coming one of a fiscal period that is named without its year: "fiscal second-quarter sales" are forecast for
 * the quarter ahead.
 *
 * @param time - The time, or null.
 * @param published - Reference day, or null.
 * @returns The time, moved on by a year where it would be over.
 */
export function comingPeriod(time: PlacedTime | null, published: string | null): PlacedTime | null {
  const found = time?.unit.time;
  if (!time || found?.type !== "period" || !published || !found.value.fiscal || /\d\d/.test(found.text)) return time;
  const { start, end } = found.value;
  if (!start || !end || end >= published) return time;
  const value = { ...found.value, start: addYears(start, 1), end: addYears(end, 1) };
  return { ...time, unit: { ...time.unit, time: { ...found, value } } };
}

/**
 * Tells whether a time is a month that is over.
 *
 * @param time - The time.
 * @param published - Reference day, or null.
 * @returns True where it is.
 */
export function isPastMonth({ unit }: PlacedTime, published: string | null): boolean {
  const time = unit.time!;
  if (time.type !== "period" || time.value.unit !== "month" || published === null) return false;
  return time.value.end !== null && time.value.end < published;
}

/**
 * Gives the place of a unit.
 *
 * @param sentence - Its sentence.
 * @param unit - The unit.
 * @returns The place.
 */
export function spotOf(sentence: Sentence, unit: Unit): Spot {
  return { part: sentence.part, start: unit.start, end: unit.end };
}

/**
 * Gives a time unit with its place.
 *
 * @param sentence - Its sentence.
 * @param unit - The unit.
 * @returns Both.
 */
export function place(sentence: Sentence, unit: Unit): PlacedTime {
  return { unit, spot: spotOf(sentence, unit) };
}

/**
 * Gives a time as a limit: its start stays open.
 *
 * @param unit - A time unit.
 * @returns The unit, with an open start where it has dates.
 */
export function asDeadline(unit: Unit): Unit {
  const time = unit.time!;
  if (time.type !== "period" || time.value.open || !time.value.end) return unit;
  return { ...unit, time: { ...time, value: { ...time.value, start: null, open: "start", inferred: [] } } };
}
