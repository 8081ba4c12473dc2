import type { Bounds } from "../../values/bounds.ts";
import type { FiscalLabel, FiscalPart, PeriodUnit } from "../../values/period.ts";
import type { DayPart, TimeUnit } from "../../values/time.ts";

/** Which way words point from the reference: "last July" -1, "this July" 0, "next July" 1. */
export type Lean = -1 | 0 | 1;

/** Which piece of a period is meant: "early 2026", "mid-May", "the end of the year". */
export type Piece = "early" | "middle" | "late" | "begin" | "close";

/** A place in the calendar by number: "Oct. 17", "the third quarter of 2025", "2021", "the 1970s". */
export interface CalendarExpression {
  kind: "calendar";
  /** What is named. */
  unit: Exclude<PeriodUnit, "weekend">;
  /**
   * Number of the month (also for `day`), quarter, half, season (1 spring), ISO week; 0 for a year and longer, and for a
   * day whose month is unsaid: "Monday the 6th".
   */
  index: number;
  /** Day of the month where the unit is `day`. */
  day?: number;
  /** Weekday written with it: "Friday, Oct. 17". */
  weekday?: number | null;
  /** Year, also the first of a decade or century; null where unsaid. */
  year: number | null;
  /** "June last year": years from the reference's. */
  yearShift?: number | null;
  /** Which way it points where the year is unsaid. */
  lean?: Lean | null;
  /** True where month and day are two figures whose order is open: then `index` is the first of them. */
  ambiguous?: boolean;
}

/** A weekday: "Friday", "last Monday", "Wednesday of next week". */
export interface WeekdayExpression {
  kind: "weekday";
  /** ISO weekday, 1 Monday. */
  weekday: number;
  /** "last", "this", "next", or unsaid. */
  lean?: Lean | null;
  /** Weeks from the reference's week, where said. */
  weekShift?: number | null;
}

/** The unit around the reference or so many from it: "this week", "last year", "yesterday". */
export interface RelativeExpression {
  kind: "relative";
  /** What is counted. */
  unit: PeriodUnit;
  /** How many units from the one around the reference. */
  shift: number;
  /** True where the words point into the text rather than to its day: "the following week". */
  anchored?: boolean;
}

/** So long before or after: "two years ago", "three weeks later". */
export interface DistanceExpression {
  kind: "distance";
  /** How many; null where unsaid ("several years ago"). */
  amount: number | null;
  /** Of what. */
  unit: TimeUnit;
  /** Earlier or later. */
  direction: -1 | 1;
  /** From the day of the text, from what it speaks of, or from what is said: "two days before Friday". */
  from: "reference" | "anchor" | TimeExpression;
}

/** So many units up to or from the reference: "the past three months", "the next two years". */
export interface RollingExpression {
  kind: "rolling";
  /** How many; null where unsaid ("the past few weeks"). */
  amount: number | null;
  /** Of what. */
  unit: TimeUnit;
  /** The length, ISO 8601. */
  iso: string;
  /** Before or after the reference. */
  direction: -1 | 1;
  /** Bounds of the number as said. */
  bounds?: Bounds | null;
}

/** The nth units inside something: "the first nine months of 2024", "the last week of May". */
export interface WithinExpression {
  kind: "within";
  /** What is counted. */
  unit: "day" | "week" | "weekend" | "month" | "quarter" | "half" | "year";
  /** Number of the first, from 1; from the end where negative. */
  index: number;
  /** How many. */
  count: number;
  /** ISO weekday, where days of one only are counted: "the third Friday of May". */
  weekday?: number | null;
  /** The length, ISO 8601, where more than one. */
  iso?: string;
  /** Of what; null where unsaid. */
  of: TimeExpression | null;
}

/** What is left or has passed of a unit: "the rest of the year", "the year to date", "later this week". */
export interface RemainderExpression {
  kind: "remainder";
  /** The whole. */
  of: TimeExpression;
  /** From the reference on (1) or up to it (-1). */
  direction: -1 | 1;
}

/** Words for the present, past and future at large: "now", "recently", "soon". */
export interface ReferenceExpression {
  kind: "reference";
  /** Which. */
  time: "present" | "past" | "future";
}

/** A length. */
export interface DurationExpression {
  kind: "duration";
  /** How many; null where unsaid. */
  bounds: Bounds | null;
  /** Of what. */
  unit: TimeUnit;
  /** ISO 8601. */
  iso: string;
}

/** Something that comes back. */
export interface RecurrenceExpression {
  kind: "recurrence";
  /** Stride, ISO 8601. */
  every: string;
  /** ISO weekday. */
  weekday?: number;
  /** How often within a stride. */
  times?: number;
}

/** A time of day. */
export interface ClockExpression {
  kind: "clock";
  /** `HH:MM`. */
  time: string | null;
  /** Part of the day. */
  part: DayPart | null;
  /** Zone as written. */
  zone: string | null;
  /** Its day, or null. */
  date: TimeExpression | null;
}

/** From one to the other. */
export interface RangeExpression {
  kind: "range";
  /** First. */
  from: TimeExpression;
  /** Last. */
  to: TimeExpression;
}

/** A length with its end or its start: "six years to 2025", "six months ended June 30", "90 days from May 1". */
export interface StretchExpression {
  kind: "stretch";
  /** The length. */
  length: DurationExpression;
  /** Where it ends or starts. */
  edge: TimeExpression;
  /** Which of the two the edge is. */
  side: "start" | "end";
}

/** What the text is talking about: "the quarter", "the year-earlier period", "a year earlier" in a report. */
export interface DiscussedExpression {
  kind: "discussed";
  /** Unit that the words name, or null for "the period". */
  unit: PeriodUnit | null;
  /** Years from the discussed one. */
  yearShift: number;
  /** Year that the words name: "the 2024 quarter". */
  year?: number;
  /** True where the words point at a date before them: "that year". */
  anchored?: boolean;
}

/** A company's own period. */
export interface FiscalExpression {
  kind: "fiscal";
  /** Year in the label, or null. */
  year: number | null;
  /** Years from the one around the reference: "the current fiscal year" 0; absent where neither is said. */
  shift?: number;
  /** Which part. */
  part: FiscalPart;
  /** Last month of the year where the words say it: "the year ending March 2026". */
  yearEnd?: number;
  /** True where they say it of a company's own year, so that it holds for its later labels. */
  own?: boolean;
  /** Set when the words settle it. */
  namedBy?: FiscalLabel["namedBy"];
}

/** A piece of something: "early next year", "the end of the month", "about a year ago". */
export interface PieceExpression {
  kind: "piece";
  /** Which piece, or null where only hedged. */
  piece: Piece | null;
  /** Of what. */
  of: TimeExpression;
}

/** What words say of time, before it is placed in the calendar. */
export type TimeExpression =
  | CalendarExpression
  | WeekdayExpression
  | RelativeExpression
  | DistanceExpression
  | RollingExpression
  | WithinExpression
  | RemainderExpression
  | ReferenceExpression
  | DurationExpression
  | RecurrenceExpression
  | ClockExpression
  | RangeExpression
  | StretchExpression
  | DiscussedExpression
  | FiscalExpression
  | PieceExpression;
