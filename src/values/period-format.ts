import { isDay } from "./calendar-date.ts";
import { endOfMonth } from "./calendar-unit.ts";
import { once } from "./once.ts";
import { type FiscalLabel, type Period, type PeriodUnit, periodUnits } from "./period.ts";

/**
 * Writes a period without words of any language, so that nothing but its `text` is lost.
 *
 * ```text
 * period   = dates [ "~" ] { " " note }
 * dates    = whole | side "/" side
 * whole    = "2025" | "2025-H2" | "2025-Q3" | "2025-10" | "2025-10-17"      a unit of the calendar, both ends its own
 * side     = "2025-10-17" | ".."                                           ".." where it is open, nothing where unresolved
 * "~"      approximate
 * note     = unit | duration | "inferred:" side-names | "fiscal:" part "," year "," year-end "," named-by "," label
 * ```
 *
 * Dates and the two dots are those of ISO 8601-1 and EDTF. A unit stands behind dates that are not whole; what is null in a
 * fiscal label is left empty; the label is a JSON string and stands last.
 *
 * @param period - A period.
 * @returns `2025-Q3`, `../2025-12-31 year`, `2020-01-01/2025-12-31 year P6Y inferred:start`.
 * @example
 * ```ts
 * formatPeriod(quarterPeriod(2025, 3)); //=> "2025-Q3"
 * ```
 * @see Source: ISO 8601-1, intervals; ISO 8601-2 (EDTF), open and unknown ends, `~`.
 */
export function formatPeriod(period: Period): string {
  const { start, end, open, unit, duration, fiscal, approximate, inferred } = period;
  const whole = wholeOf(period);
  const side = (name: "start" | "end", day: string | null): string => (open === name ? ".." : (day ?? ""));
  const notes = [
    whole === null ? (unit ?? "") : "",
    duration ?? "",
    inferred.length > 0 ? `inferred:${inferred.join(",")}` : "",
    fiscal === null ? "" : fiscalNote(fiscal),
  ];
  const dates = whole ?? `${side("start", start)}/${side("end", end)}`;
  return [`${dates}${approximate ? "~" : ""}`, ...notes.filter(Boolean)].join(" ");
}

/**
 * Reads what {@link formatPeriod} writes.
 *
 * @param text - Any string.
 * @returns The period, `text` null; or null where the string is none of the kind, or names a day that does not exist.
 * @example
 * ```ts
 * readPeriod("../2025-12-31 year")?.open; //=> "start"
 * readPeriod("last year"); //=> null
 * ```
 */
export function readPeriod(text: string): Period | null {
  const found = notation().exec(text);
  if (found === null || text.length > 400) return null;
  const { whole, from, to, about, unit, duration, inferred, fiscal } = found.groups as Record<
    string,
    string | undefined
  >;
  const dates = whole === undefined ? sidesOf(from ?? "", to ?? "") : datesOf(whole);
  const label = fiscal === undefined ? null : readFiscal(fiscal);
  if (dates === null || label === undefined) return null;
  const says = dates.start !== null || dates.end !== null || dates.open !== null || unit !== undefined;
  if (!says && label === null && about === undefined) return null;
  return {
    ...dates,
    unit: dates.unit ?? (unit as PeriodUnit | undefined) ?? null,
    duration: duration ?? null,
    fiscal: label,
    approximate: about !== undefined,
    inferred: (inferred?.split(",") ?? []) as Period["inferred"],
    text: null,
  };
}

const notation = /* @__PURE__ */ once(
  () =>
    new RegExp(
      "^(?:(?<whole>\\d{4}(?:-(?:H[12]|Q[1-4]|\\d\\d(?:-\\d\\d)?))?)|(?<from>\\.\\.|[\\d-]{0,10})/(?<to>\\.\\.|[\\d-]{0,10}))" +
        `(?<about>~)?(?: (?<unit>${periodUnits.join("|")}))?(?: (?<duration>P[\\dXYMWDTHS.]{2,30}))?` +
        '(?: inferred:(?<inferred>start|end|start,end|end,start))?(?: fiscal:(?<fiscal>[a-z0-9,-]{3,30},".{0,200}"))?$',
    ),
);

type Dates = Pick<Period, "start" | "end" | "open" | "unit">;

/** First and last day of a whole unit. */
function datesOf(whole: string): Dates | null {
  const year = whole.slice(0, 4);
  const part = whole.slice(5);
  const between = (unit: PeriodUnit, start: string, end: string): Dates | null =>
    isDay(start) && isDay(end) ? { start, end, open: null, unit } : null;
  if (part === "") return between("year", `${year}-01-01`, `${year}-12-31`);
  const number = Number(part.slice(1));
  if (part.startsWith("H"))
    return between("half", `${year}-0${number * 6 - 5}-01`, `${year}-${number > 1 ? "12-31" : "06-30"}`);
  if (part.startsWith("Q")) {
    const month = number * 3 - 2;
    return between("quarter", `${year}-${two(month)}-01`, `${year}-${two(month + 2)}-${number % 3 === 1 ? 31 : 30}`);
  }
  if (part.length > 2) return between("day", whole, whole);
  const first = `${whole}-01`;
  return isDay(first) ? between("month", first, endOfMonth(first)) : null;
}

/** The short form, where the period is exactly a unit of its granularity. */
function wholeOf({ start, end, unit, open }: Period): string | null {
  if (start === null || end === null || open !== null) return null;
  const year = start.slice(0, 4);
  const month = Number(start.slice(5, 7));
  const short: Partial<Record<PeriodUnit, string>> = {
    day: start,
    month: start.slice(0, 7),
    quarter: `${year}-Q${Math.ceil(month / 3)}`,
    half: `${year}-H${month > 6 ? 2 : 1}`,
    year,
  };
  const whole = unit === null ? undefined : short[unit];
  const dates = whole === undefined ? null : datesOf(whole);
  return dates !== null && dates.start === start && dates.end === end ? (whole ?? null) : null;
}

function sidesOf(from: string, to: string): Dates | null {
  const open = from === ".." ? "start" : to === ".." ? "end" : null;
  if (from === ".." && to === "..") return null;
  const [start, end] = [from, to].map((side) => (side === ".." || side === "" ? null : side));
  if ((start && !isDay(start)) || (end && !isDay(end)) || (start && end && start > end)) return null;
  return { start: start ?? null, end: end ?? null, open, unit: null };
}

const fiscalNote = ({ part, year, yearEnd, namedBy, label }: FiscalLabel): string =>
  `fiscal:${part},${year ?? ""},${yearEnd ?? ""},${namedBy ?? ""},${JSON.stringify(label)}`;

/** The label, or undefined where the note is none. */
function readFiscal(note: string): FiscalLabel | undefined {
  const found = /^(year|h1|h2|q[1-4]|nine-months),(\d{4})?,(\d\d?)?,(start|end)?,("(?:[^"\\]|\\.)*")$/.exec(note);
  if (found === null) return undefined;
  const [, part, year, yearEnd, namedBy, label] = found;
  const number = (text: string | undefined): number | null => (text === undefined ? null : Number(text));
  const words = readString(label ?? '""');
  if (words === null) return undefined;
  return {
    label: words,
    year: number(year),
    part: part as FiscalLabel["part"],
    yearEnd: number(yearEnd),
    namedBy: (namedBy as FiscalLabel["namedBy"]) ?? null,
  };
}

function readString(json: string): string | null {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

const two = (number: number): string => String(number).padStart(2, "0");
