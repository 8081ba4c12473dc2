import type { TimeOptions } from "../../../../src/text/times/options.ts";

/** A sentence and the periods that it states. */
export interface PeriodCase {
  /** Day of the text; null for none. */
  on: string | null;
  /** Other options of the reader. */
  options?: TimeOptions;
  /** The sentence. */
  text: string;
  /** Each quote with its period as `formatPeriod` writes it; nothing for a sentence without one. */
  found: [quote: string, period: string, ambiguous?: "ambiguous"][];
}

/** A sentence and the times in it, one by one. */
export interface TimeCase {
  /** Day of the text. */
  on: string;
  /** The sentence. */
  text: string;
  /** Each quote with its TIMEX3 type, value and modifier. */
  found: [quote: string, timex3: string][];
}
