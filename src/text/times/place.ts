import { addDays, daysBetween, weekdayOf, yearOf } from "../../values/calendar-date.ts";
import type { Period, PeriodUnit } from "../../values/period.ts";
import { periodUnits } from "../../values/period.ts";
import type {
  DiscussedExpression,
  DistanceExpression,
  Piece,
  PieceExpression,
  RollingExpression,
  StretchExpression,
  TimeExpression,
  WithinExpression,
} from "./expression.ts";
import { placeCalendar, placeWeekday } from "./place-calendar.ts";
import { placeFiscal } from "./place-fiscal.ts";
import type { Scene } from "./scene.ts";
import { moveDay, stretch, unitAround, unitOf } from "./stretch.ts";

/**
 * Places what words say in the calendar.
 *
 * @param said - What the words say.
 * @param words - The words, which fiscal labels keep.
 * @param scene - Reference and surroundings.
 * @returns The period, or null where the words name no stretch of days (a length, a repetition, a day that is not).
 */
export function placePeriod(said: TimeExpression, words: string, scene: Scene): Period | null {
  const { reference } = scene;
  switch (said.kind) {
    case "calendar":
      return placeCalendar(said, scene);
    case "weekday":
      return placeWeekday(said, scene);
    case "relative": {
      const anchor = said.unit === "day" ? (scene.day ?? scene.anchor?.start) : scene.anchor?.start;
      const from = said.anchored ? (anchor ?? reference) : reference;
      if (from === null) return stretch(said.unit, null, null);
      return unitAround(said.unit, moveDay(from, said.unit, said.shift), scene.weekStart);
    }
    case "distance":
      return placeDistance(said, words, scene);
    case "rolling":
      return placeRolling(said, scene);
    case "within":
      return placeWithin(said, words, scene);
    case "remainder": {
      const whole = placePeriod(said.of, words, scene);
      if (whole?.start == null || whole.end === null || reference === null) return whole;
      const { start, end } = whole;
      const inside = (day: string): string | null => (day >= start && day <= end ? day : null);
      const rest =
        said.direction > 0 ? { start: inside(reference) ?? start } : { end: inside(addDays(reference, -1)) ?? end };
      return { ...whole, ...rest, approximate: true };
    }
    case "reference": {
      if (said.time === "present") return stretch(null, reference, reference, { approximate: true });
      if (said.time === "past") return stretch(null, null, reference, { open: "start", approximate: true });
      return stretch(null, reference, null, { open: "end", approximate: true });
    }
    case "range":
      return placeRange(said.from, said.to, words, scene);
    case "stretch":
      return placeStretch(said, words, scene);
    case "discussed":
      return placeDiscussed(said, scene);
    case "fiscal":
      return placeFiscal(said, words, scene);
    case "clock":
      return said.date && placePeriod(said.date, words, scene);
    case "piece": {
      const whole = placePeriod(said.of, words, scene);
      return whole && cut(whole, said.piece);
    }
    default:
      return null;
  }
}

/** Unit of a period that counts in the unit of a length, or null for hours and less. */
function periodUnitOf(unit: string): PeriodUnit | null {
  if (unit === "fortnight") return "week";
  return (periodUnits as readonly string[]).includes(unit) ? (unit as PeriodUnit) : null;
}

/** Steps of the calendar that a number of units is. */
const stepsOf = (unit: string, amount: number): number => (unit === "fortnight" ? amount * 2 : amount);

/** What has passed ends before the day of the text, what is to come starts after it; quarters are those of the calendar. */
function placeRolling(said: RollingExpression, { reference, weekStart }: Scene): Period | null {
  const { direction, amount, iso: duration } = said;
  const unit = periodUnitOf(said.unit);
  if (unit === null || reference === null) return unit && stretch(unit, null, null, { duration });
  const grain = /quarter|half|season/.test(unit) ? unit : "day";
  const [side, other] = direction < 0 ? (["start", "end"] as const) : (["end", "start"] as const);
  const now = unitAround(grain, reference, weekStart)[side]!;
  const far =
    amount === null
      ? { open: side, approximate: true }
      : {
          [side]: unitAround(grain, moveDay(now, unit, direction * stepsOf(said.unit, amount)), weekStart)[side],
          inferred: ["start", "end"] as Period["inferred"],
        };
  return stretch(unit, null, null, { duration, [other]: addDays(now, direction), ...far });
}

function placeDistance(said: DistanceExpression, words: string, scene: Scene): Period | null {
  const { amount, direction } = said;
  const named = typeof said.from === "object" ? placePeriod(said.from, words, scene) : null;
  // "Three weeks later" in a story of the past goes on from something that bears no date.
  const lost = said.from === "anchor" && scene.anchor === null && direction > 0 && scene.tense() === -1;
  const from = named
    ? named.start
    : lost
      ? null
      : said.from === "anchor"
        ? (scene.anchor?.start ?? scene.reference)
        : scene.reference;
  if (amount === null) {
    const open = direction < 0 ? "start" : "end";
    const day = { start: open === "start" ? null : from, end: open === "end" ? null : from };
    return stretch(null, day.start, day.end, { open, approximate: true });
  }
  const counted = periodUnitOf(said.unit);
  const unit = named?.unit ?? counted ?? "day";
  if (from === null) return stretch(unit, null, null);
  // A year before a quarter that the text reports on is that quarter's twin.
  if (unit === "year" && !named && scene.compared?.start && direction < 0 && amount === 1) {
    return unitAround("quarter", moveDay(scene.compared.start, "year", -1), 1);
  }
  const steps = counted === null ? 0 : stepsOf(said.unit, amount);
  return unitAround(unit, moveDay(from, counted ?? "day", direction * steps), scene.weekStart);
}

function placeDiscussed(said: DiscussedExpression, scene: Scene): Period | null {
  const { unit, yearShift, year } = said;
  const { reference, quarter } = scene;
  if (unit !== null && unit !== "quarter") {
    const from = (said.anchored ? scene.anchor?.start : null) ?? reference;
    if (from === null) return stretch(unit, null, null);
    // Early in a week "the weekend" is the one that has just been.
    const gone = unit === "weekend" && !said.anchored && scene.tense() !== 1 && weekdayOf(from) < 6 ? -1 : 0;
    return unitAround(unit, moveDay(moveDay(from, "year", yearShift), unit, gone), scene.weekStart);
  }
  if (unit === null && reference !== null && scene.compared === null) {
    return unitOf("year", year ?? yearOf(reference) + yearShift, 0);
  }
  // The last complete quarter is the one that companies report on.
  const base = quarter?.start ?? (reference === null ? null : moveDay(reference, "quarter", -1));
  if (base === null) return stretch("quarter", null, null);
  const shift = year === undefined ? yearShift : year - yearOf(base);
  return unitAround("quarter", moveDay(base, "year", shift), 1);
}

function placeWithin(said: WithinExpression, words: string, scene: Scene): Period | null {
  const { unit, count } = said;
  let whole = said.of && placePeriod(said.of, words, scene);
  const inferred: Period["inferred"] = [];
  if (said.of === null) {
    if (scene.reference === null) return stretch(unit, null, null);
    const year = yearOf(scene.reference);
    whole = unitOf("year", year, 0);
    const last = said.index < 0 ? whole!.end! : moveDay(whole!.start!, unit, said.index - 1 + count);
    if (last > scene.reference && scene.tense() !== 1) whole = unitOf("year", year - 1, 0);
    inferred.push("start", "end");
  }
  if (whole?.start == null || whole.end === null) return whole && { ...whole, unit };
  if (said.weekday != null) {
    const from = said.index > 0 ? whole.start : addDays(whole.end, -6);
    const day = addDays(from, ((said.weekday - weekdayOf(from) + 7) % 7) + 7 * Math.max(said.index - 1, 0));
    return day > whole.end ? null : stretch("day", day, day);
  }
  // Half a century is fifty years, half a month about fifteen days.
  const share = unit === "half" ? 2 : unit === "quarter" ? 4 : 1;
  if (share > 1 && whole.unit !== "year" && whole.duration === null) {
    const steps = said.index > 0 ? said.index - 1 : share + said.index;
    const days = (daysBetween(whole.start, whole.end) + 1) / share;
    const edge = (nth: number): string => addDays(whole.start!, Math.round(days * nth));
    return { ...whole, start: edge(steps), end: addDays(edge(steps + 1), -1) };
  }
  const inside = unitAround(unit, whole.start, scene.weekStart);
  // Weeks that straddle the edge belong to the period that holds their Thursday.
  const straddles = unit === "week" && whole.unit !== "day" && daysBetween(inside.start!, whole.start) > 3;
  const first = straddles ? addDays(inside.start!, 7) : inside.start!;
  let start = first;
  if (said.index > 0) start = moveDay(first, unit, said.index - 1);
  else {
    const tail = unitAround(unit, whole.end, scene.weekStart);
    const beyond = unit === "week" && daysBetween(whole.end, tail.end!) > 3 ? 1 : 0;
    start = moveDay(tail.start!, unit, said.index - count + 2 - beyond);
  }
  const { end } = unitAround(unit, moveDay(start, unit, count - 1), scene.weekStart);
  if (start > whole.end) return null;
  const fiscal = whole.fiscal;
  return stretch(unit, start, end, { inferred: whole.inferred.length > 0 ? whole.inferred : inferred, fiscal });
}

function placeStretch(said: StretchExpression, words: string, scene: Scene): Period | null {
  // "For two weeks from Dec. 5" is to come where the clause does not tell.
  if (said.edge.kind === "reference" && scene.tense() !== 1) return null;
  const ahead = said.side === "start" && said.edge.kind === "calendar" && scene.tense() === null;
  const edge = placePeriod(ahead ? ({ ...said.edge, lean: 1 } as TimeExpression) : said.edge, words, scene);
  const unit = periodUnitOf(said.length.unit);
  const amount = said.length.bounds?.low ?? said.length.bounds?.high ?? null;
  if (edge === null || unit === null) return edge;
  const duration = said.length.iso;
  const steps = amount === null ? null : stepsOf(said.length.unit, amount);
  if (said.side === "end") {
    const start = edge.end === null || steps === null ? null : moveDay(addDays(edge.end, 1), unit, -steps);
    return stretch(unit, start, edge.end, { duration, inferred: start === null ? [] : ["start"] });
  }
  const end = edge.start === null || steps === null ? null : addDays(moveDay(edge.start, unit, steps), -1);
  return stretch(unit, edge.start, end, { duration, inferred: end === null ? [] : ["end"] });
}

/** Places both ends: a year that only one of them names goes for both, and the first comes before the last. */
function placeRange(from: TimeExpression, to: TimeExpression, words: string, scene: Scene): Period | null {
  // In "Wednesday to Friday next week" both are of that week.
  const week = from.kind === "weekday" && to.kind === "weekday" ? (to.weekShift ?? null) : null;
  let first = placeEdge(week === null ? from : ({ ...from, weekShift: week } as TimeExpression), "start", words, scene);
  // "Fiscal 2014 to 2018" ends with a fiscal year, too.
  const own = from.kind === "fiscal" && to.kind === "calendar" && to.unit === "year";
  let last = placeEdge(own ? { ...from, year: to.year } : to, "end", words, scene);
  if (first === null || last === null) return null;
  if (isYearless(from) && last.end !== null) {
    const inYear = (year: number): Period | null => placeEdge(withYear(from, year), "start", words, scene);
    first = inYear(yearOf(last.end)) ?? first;
    if (first.start !== null && first.start > last.end) first = inYear(yearOf(last.end) - 1) ?? first;
  } else if (isYearless(to) && first.start !== null) {
    const inYear = (year: number): Period | null => placeEdge(withYear(to, year), "end", words, scene);
    last = inYear(yearOf(first.start)) ?? last;
    if (last.end !== null && last.end < first.start) last = inYear(yearOf(first.start) + 1) ?? last;
  } else if (from.kind === "weekday" && to.kind === "weekday" && first.start !== null && last.start !== null) {
    // "Friday to Monday" goes over the weekend; on a Sunday "Monday to Friday" without a verb is that of the week to come.
    const on = addDays(last.start, last.start < first.start ? 7 : 0);
    const far =
      scene.tense() === null && from.lean == null && week === null && daysBetween(first.start, scene.reference!) > 3;
    first = stretch("day", addDays(first.start, far ? 7 : 0), null);
    last = stretch("day", null, addDays(on, far ? 7 : 0));
  }
  if (first.start !== null && last.end !== null && first.start > last.end) return null;
  return stretch(last.unit ?? first.unit, first.start, last.end, {
    approximate: first.approximate || last.approximate,
    inferred: [...first.inferred.filter((side) => side === "start"), ...last.inferred.filter((side) => side === "end")],
  });
}

/**
 * Places an expression as one side of a range. The beginning, the middle and the end of something are instants there: "from
 * the end of March" begins with April, "to mid-2026" goes through June.
 *
 * @param said - What the words say.
 * @param side - Which side of the range it is.
 * @param words - The words.
 * @param scene - Reference and surroundings.
 * @returns The period, of which only that side counts.
 */
export function placeEdge(said: TimeExpression, side: "start" | "end", words: string, scene: Scene): Period | null {
  if (isInstant(said)) {
    const whole = placePeriod(said.of, words, scene);
    if (whole?.start == null || whole.end === null) return whole;
    const days = daysBetween(whole.start, whole.end) + 1;
    const passed = said.piece === "begin" ? 0 : said.piece === "close" ? days : Math.floor(days / 2);
    const middle = said.piece === "middle";
    const instant = middle && whole.unit === "year" ? moveDay(whole.start, "half", 1) : addDays(whole.start, passed);
    const edge = side === "start" ? { start: instant } : { end: addDays(instant, -1) };
    return { ...whole, ...edge, approximate: middle };
  }
  return placePeriod(said, words, scene);
}

/** Tells whether an expression is an instant at the edge of a range: the beginning, the middle or the end of something. */
export const isInstant = (said: TimeExpression): said is PieceExpression =>
  said.kind === "piece" && said.piece !== null && said.piece !== "early" && said.piece !== "late";

const isYearless = (said: TimeExpression): boolean =>
  (said.kind === "calendar" && said.year === null && said.yearShift == null && said.lean == null) ||
  (said.kind === "piece" && isYearless(said.of));

function withYear(said: TimeExpression, year: number): TimeExpression {
  if (said.kind === "calendar") return { ...said, year };
  return said.kind === "piece" ? { ...said, of: withYear(said.of, year) } : said;
}

/** A third of a period; the edges of a third are not sharp. */
function cut(whole: Period, piece: Piece | null): Period {
  const { start, end, unit } = whole;
  if (start === null || end === null || piece === null || unit === null || unit === "day") {
    return { ...whole, approximate: true };
  }
  const third = piece === "early" || piece === "begin" ? 0 : piece === "middle" ? 1 : 2;
  const [step, second, last] = thirds[unit];
  const [a, b] = [moveDay(start, step, second), moveDay(start, step, last)];
  const starts = [start, a, b];
  const ends = [addDays(a, -1), addDays(b, -1), end];
  return { ...whole, start: starts[third]!, end: ends[third]!, approximate: true };
}

/** First days of the second and the third third of a unit: so many smaller units from its start. */
const thirds: Record<PeriodUnit, [step: PeriodUnit, second: number, third: number]> = {
  century: ["year", 33, 67],
  decade: ["year", 4, 7],
  year: ["month", 4, 8],
  half: ["month", 2, 4],
  quarter: ["month", 1, 2],
  season: ["month", 1, 2],
  month: ["day", 10, 20],
  week: ["day", 3, 5],
  weekend: ["day", 1, 2],
  day: ["day", 0, 0],
};
