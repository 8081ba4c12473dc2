import type { Bounds } from "../../../values/bounds.ts";
import type { PeriodUnit } from "../../../values/period.ts";
import { type TimeUnit, timeUnits } from "../../../values/time.ts";
import type {
  CalendarExpression,
  DurationExpression,
  Lean,
  Piece,
  RollingExpression,
  TimeExpression,
} from "../../times/expression.ts";
import type { Match } from "../../times/time-language.ts";
import { leanOf, yearOf } from "./year-words.ts";

/** A number in a pattern: figures, number words, "a couple of", "three-and-a-half". */
export const numberPattern =
  "(Int|Decimal|Number|Tens (-? Number)?|A? couple of?|(A|Number) (hundred|dozen)|(Int|Number) -? and -? A? -? half)";

/** A hedge in a pattern. */
export const hedgePattern =
  "(Hedge|(more|less|fewer) than|at (least|most)|up to|no (more|less|fewer) than|another|the? full|(A|the) additional|(A|the) extra)";

/**
 * Gives the number that the words of a match say, or null.
 *
 * @param match - A match of {@link numberPattern}.
 * @returns The number.
 */
export function amountOf(match: Match): number | null {
  if (match.has("couple")) return 2;
  const factor = match.has("hundred") ? 100 : match.has("dozen") ? 12 : 1;
  const tens = match.take("Tens");
  const plain = match.take("Int") ?? match.take("Decimal") ?? match.take("Number");
  if (tens !== null) return tens + (match.take("Number") ?? 0);
  const half = match.has("half") && match.has("and") ? 0.5 : 0;
  return plain !== null
    ? plain * factor + half
    : match.has("A") || match.has("another") || match.has("additional") || match.has("further")
      ? factor + half
      : null;
}

/**
 * Gives the bounds of a number as its hedge puts it: "more than six years", "up to 180 days".
 *
 * @param match - A match that may begin with {@link hedgePattern}.
 * @param amount - The number.
 * @returns Bounds.
 */
export function boundsOf(match: Match, amount: number): Bounds {
  const words = match.text.toLowerCase();
  const only = (low: number | null, high: number | null, bound: Bounds["bound"]): Bounds => {
    return { low, high, bound, approximate: false };
  };
  if (/^(?:at least|no (?:less|fewer) than)\b/.test(words)) return only(amount, null, "at-least");
  if (/^(?:more than|over)\b/.test(words)) return only(amount, null, "more-than");
  if (/^(?:at most|up to|no more than)\b/.test(words)) return only(null, amount, "at-most");
  if (/^(?:less than|fewer than|under)\b/.test(words)) return only(null, amount, "less-than");
  const approximate = /\b(?:about|around|nearly|almost|roughly|approximately|some|couple|or so)\b/.test(words);
  return { low: amount, high: amount, bound: "exact", approximate };
}

/** The unit that a match names, in the singular or plural: "the second week" and "half a century" name two words for one. */
export const unitOf = (match: Match): TimeUnit => {
  const [first, next] = [match.take("Unit"), match.take("Unit", 1)];
  const isPart = first === 0 || /half|quarter/.test(timeUnits[first ?? 3]!);
  return timeUnits[match.take("Units") ?? (isPart ? next : null) ?? first ?? 3] ?? "day";
};

/** The same as a unit of periods: hours and less are of a day. */
export const periodUnitOf = (match: Match): PeriodUnit => {
  const unit = unitOf(match);
  if (unit === "fortnight") return "week";
  return unit === "second" || unit === "minute" || unit === "hour" ? "day" : unit;
};

/** What each of `timeUnits` is in ISO 8601. */
const codes = ["1TS", "1TM", "1TH", "1D", "1D", "1W", "2W", "1M", "3M", "3M", "6M", "1Y", "10Y", "100Y"];

/** Writes a length of so many units as ISO 8601, `X` for an unsaid number; halves go down to the next unit. */
export function isoOf(amount: number | null, unit: TimeUnit): string {
  const code = codes[timeUnits.indexOf(unit)]!;
  const letter = code.slice(-1);
  const time = code.includes("T");
  const head = time ? "PT" : "P";
  if (amount === null) return `${head}X${letter}`;
  const total = amount * Number.parseInt(code, 10);
  const smaller = letter === "Y" ? 12 : time && letter !== "S" ? 60 : 0;
  if (Number.isInteger(total) || smaller === 0) return `${head}${total}${letter}`;
  const rest = Math.round((total % 1) * smaller);
  return `${head}${total > 1 ? `${Math.floor(total)}${letter}` : ""}${rest}${code === "1TM" ? "S" : "M"}`;
}

/** A length. */
export const lengthOf = (bounds: Bounds | null, amount: number | null, unit: TimeUnit): DurationExpression => ({
  kind: "duration",
  bounds,
  unit,
  iso: isoOf(amount, unit),
});

/** A length of so many of the units that a match names, bounded as it says. */
export const lengthIn = (match: Match, amount: number): DurationExpression =>
  lengthOf(boundsOf(match, amount), amount, unitOf(match));

/** A numbered unit of the calendar. */
export const calendar = (
  unit: CalendarExpression["unit"],
  index: number,
  year: number | null,
  more?: Partial<CalendarExpression>,
): CalendarExpression => ({ kind: "calendar", unit, index, year, ...more });

/** A numbered unit of the calendar in the year that a match names. */
export const dated = (
  unit: CalendarExpression["unit"],
  index: number,
  match: Match,
  more?: Partial<CalendarExpression>,
): CalendarExpression => Object.assign({ kind: "calendar" as const, unit, index }, yearOf(match), more);

/** So many units up to the day of the text or from it. */
export const rolling = (amount: number | null, unit: TimeUnit, direction: -1 | 1): RollingExpression => ({
  kind: "rolling",
  amount,
  unit,
  iso: isoOf(amount, unit),
  direction,
});

/** Number of the month that a match names, 0 for none. */
export const monthOf = (match: Match): number => match.take("Month") ?? 0;

/** What stands between the two ends of a span, in a pattern. */
export const joint = "(-|to|through|thru|until|till|and)";

/** A unit so many from the reference's. */
export const relative = (unit: PeriodUnit, shift: number, anchored = false): TimeExpression => ({
  kind: "relative",
  unit,
  shift,
  ...(anchored ? { anchored } : {}),
});

/** Which way the words of a match point: "last" -1, "this" 0, "next" 1; 0 where they do not say. */
export const direction = (match: Match): Lean => leanOf(match) ?? 0;

/** A piece of something, or with null the whole of it without sharp edges. */
export const piece = (piece: Piece | null, of: TimeExpression): TimeExpression => ({ kind: "piece", piece, of });
