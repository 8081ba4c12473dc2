import { addMonths, dayOf, monthOf, yearOf } from "./calendar-date.ts";
import { endOfMonth } from "./calendar-unit.ts";
import { issue, NutgrafError } from "./issue.ts";
import { periodOf } from "./make-period.ts";
import { checkFiscalYearEnd, type FiscalLabel, type FiscalNaming, type FiscalPart, type Period } from "./period.ts";

/**
 * When a company's fiscal year ends and how it is called. Years end with a month: the 52/53-week years of retailers and
 * chip makers, which end on a weekday near the end of a month, are not covered, and a date made for one is up to six days
 * off.
 */
export interface FiscalCalendar {
  /** Last month of the fiscal year: 3 for one that runs from April to March. */
  yearEnd: number;
  /** Whether a year is called after the calendar year it starts in or the one it ends in. */
  namedBy: FiscalNaming;
}

/** A part of a fiscal year of a company. */
export interface FiscalSpec extends FiscalCalendar {
  /** The year in the company's label, four digits. */
  year: number;
  /** Which part; the whole year where left out. */
  part?: FiscalPart | undefined;
}

/** First month within the fiscal year, counted from 0, and number of months of each part. */
const months: Record<FiscalPart, readonly [first: number, length: number]> = {
  year: [0, 12],
  h1: [0, 6],
  h2: [6, 6],
  q1: [0, 3],
  q2: [3, 3],
  q3: [6, 3],
  q4: [9, 3],
  "nine-months": [0, 9],
};

/**
 * Gives the dates of a fiscal year or of a part of it.
 *
 * @param spec - Year, part, and the company's fiscal calendar. 52/53-week years are not covered.
 * @returns The period with its label. Both dates are `inferred`: the label was said, they follow from the calendar.
 * @throws {@link NutgrafError} `fiscal.year-end` where `yearEnd` is not 1 to 12, `date.invalid` for a year outside 2 to
 *   9998.
 * @example
 * ```ts
 * const q3 = fiscalPeriod({ year: 2026, part: "q3", yearEnd: 3, namedBy: "end" });
 * [q3.fiscal?.label, q3.start, q3.end]; //=> ["Q3 FY2026", "2025-10-01", "2025-12-31"]
 * ```
 */
export function fiscalPeriod(spec: FiscalSpec): Period {
  const { year, part = "year", yearEnd, namedBy } = spec;
  const calendar = checked({ yearEnd, namedBy });
  const opening = year > 1 && year < 9999 ? dayOf(endYearOf(year, calendar), yearEnd, 1) : null;
  if (opening === null) throw new NutgrafError([issue("date.invalid", "/year", "a year from 2 to 9998", year)]);
  const [first, length] = months[part];
  const start = addMonths(opening, first - 11);
  const dates = periodOf(start, endOfMonth(addMonths(start, length - 1)), unitOf(part));
  return {
    ...dates,
    duration: part === "nine-months" ? "P9M" : null,
    fiscal: { label: formatFiscalLabel({ year, part }), year, part, yearEnd, namedBy },
    inferred: ["start", "end"],
  };
}

/**
 * Gives the fiscal label of a day or of a period.
 *
 * @param when - A day `YYYY-MM-DD`, which gets the label of the quarter that it is in; or a period, which gets the label of
 *   the part that it covers to the day.
 * @param calendar - The company's fiscal calendar. 52/53-week years are not covered.
 * @returns The label, or null where the period is no part of a fiscal year.
 * @throws {@link NutgrafError} `fiscal.year-end` where `yearEnd` is not 1 to 12.
 * @example
 * ```ts
 * fiscalLabelOf("2025-11-20", { yearEnd: 3, namedBy: "end" })?.label; //=> "Q3 FY2026"
 * fiscalLabelOf(yearPeriod(2025), { yearEnd: 3, namedBy: "end" }); //=> null
 * ```
 */
export function fiscalLabelOf(
  when: string | Pick<Period, "start" | "end">,
  calendar: FiscalCalendar,
): FiscalLabel | null {
  const { yearEnd, namedBy } = checked(calendar);
  const { start, end } = typeof when === "string" ? { start: when, end: null } : when;
  if (start === null || (typeof when !== "string" && end === null)) return null;
  // Months since the fiscal year began, and the calendar year in which it ends.
  const past = (monthOf(start) - yearEnd + 11) % 12;
  const endYear = yearOf(start) + (monthOf(start) > yearEnd ? 1 : 0);
  const year = namedBy === "end" || yearEnd === 12 ? endYear : endYear - 1;
  const part = end === null ? (`q${Math.floor(past / 3) + 1}` as FiscalPart) : partOf(past, monthsBetween(start, end));
  return part === null ? null : { label: formatFiscalLabel({ year, part }), year, part, yearEnd, namedBy };
}

/**
 * Writes the label of a fiscal period.
 *
 * @param label - Year and part.
 * @returns `FY2026`, `H1 FY2026`, `Q3 FY2026`, `9M FY2026`; without the year where it is null: `Q3`, `FY`.
 * @example
 * ```ts
 * formatFiscalLabel({ year: 2026, part: "q3" }); //=> "Q3 FY2026"
 * ```
 */
export function formatFiscalLabel({ year, part }: Pick<FiscalLabel, "year" | "part">): string {
  const piece = part === "year" ? "" : part === "nine-months" ? "9M" : part.toUpperCase();
  const whole = year === null ? "" : `FY${year}`;
  return [piece, whole].filter(Boolean).join(" ") || "FY";
}

function checked(calendar: FiscalCalendar): FiscalCalendar {
  const [wrong] = checkFiscalYearEnd(calendar.yearEnd);
  if (wrong) throw new NutgrafError([issue(wrong.code, "/yearEnd", wrong.expected, calendar.yearEnd)]);
  return calendar;
}

/** The calendar year in which a fiscal year ends. One that ends in December starts and ends in the same. */
const endYearOf = (year: number, { yearEnd, namedBy }: FiscalCalendar): number =>
  namedBy === "end" || yearEnd === 12 ? year : year + 1;

function unitOf(part: FiscalPart): Period["unit"] {
  if (part === "year") return "year";
  if (part === "nine-months") return null;
  return part.startsWith("h") ? "half" : "quarter";
}

/** Whole months from the first of one to the last of another, or null where the days are others. */
function monthsBetween(start: string, end: string): number | null {
  if (!start.endsWith("-01") || end !== endOfMonth(end)) return null;
  return (yearOf(end) - yearOf(start)) * 12 + monthOf(end) - monthOf(start) + 1;
}

function partOf(first: number, length: number | null): FiscalPart | null {
  const found = (Object.keys(months) as FiscalPart[]).find(
    (part) => months[part][0] === first && months[part][1] === length,
  );
  return found ?? null;
}
