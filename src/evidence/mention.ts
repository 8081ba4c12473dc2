import type { Count } from "../values/count.ts";
import type { Money } from "../values/money.ts";
import type { Percentage } from "../values/percentage.ts";
import type { Period } from "../values/period.ts";
import type { ClockTime, Duration, Recurrence } from "../values/time.ts";
import type { Span } from "./span.ts";

/** A value found in a text, with the words it was read from: `source.slice(start, end) === text`. */
export interface Mention<T> extends Span {
  /** What the words say. */
  value: T;
  /** The words, exactly as they stand in the text. */
  text: string;
  /** True where the words have another usual reading and an option or the documented default decided ("$", "03/04"). */
  ambiguous: boolean;
}

/** A share or change found in a text. */
export interface PercentageMention extends Mention<Percentage> {
  /** Which way the verb beside it points ("fell 5 percent" is `down`), or null. The value itself stays as written. */
  direction: "up" | "down" | null;
}

/** A stretch of time, a length, a repetition or a clock time found in a text, told apart by `type`. */
export type TimeMention =
  | (Mention<Period> & { type: "period" })
  | (Mention<Duration> & { type: "duration" })
  | (Mention<Recurrence> & { type: "recurrence" })
  | (Mention<ClockTime> & { type: "clock-time" });

/** An amount of money found in a text. */
export type MoneyMention = Mention<Money>;

/** A number of things found in a text. */
export type CountMention = Mention<Count>;

/** A stretch of days found in a text. */
export type PeriodMention = Mention<Period>;
