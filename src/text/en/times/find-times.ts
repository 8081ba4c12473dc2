import type { PeriodMention, TimeMention } from "../../../evidence/mention.ts";
import type { SafeResult } from "../../../values/issue.ts";
import type { Period } from "../../../values/period.ts";
import { once } from "../../once.ts";
import { type Dateline, findDatelineIn } from "../../times/dateline.ts";
import { findPeriodsIn, findTimesIn } from "../../times/find.ts";
import type { TimeOptions } from "../../times/options.ts";
import { safeParsePeriodIn } from "../../times/parse.ts";
import { compileTimes } from "../../times/reader.ts";
import { englishPeriods, englishTimes } from "./english-times.ts";

const reader = /* @__PURE__ */ once(() => compileTimes(englishPeriods()));
const timeReader = /* @__PURE__ */ once(() => compileTimes(englishTimes()));

/**
 * Finds every stretch of days that an English text states: days, weeks, months, quarters, fiscal periods, ranges, open
 * ends and words that are told from the day of the text.
 *
 * @param text - Prose.
 * @param options - Reference day and conventions.
 * @returns Mentions in order that do not overlap; `value` the period with both ends inclusive, dates null where they need
 *   a reference or a fiscal year end that nobody gave; `start`, `end` UTF-16 offsets.
 * @throws {@link NutgrafError} `option.invalid`. Never on account of the text.
 * @example
 * ```ts
 * findPeriods("Output fell in July.", { reference: "2025-10-17" })[0]?.value.start; //=> "2025-07-01"
 * ```
 */
export function findPeriods(text: string, options: TimeOptions = {}): PeriodMention[] {
  return findPeriodsIn(text, reader(), options);
}

/**
 * Finds every expression of time in an English text, each by itself as TIMEX3 has them: the two ends of a range are two
 * mentions, "the past three months" is a length, "daily" a repetition, "10 p.m. Wednesday" a clock time.
 *
 * @param text - Prose.
 * @param options - Reference day and conventions.
 * @returns Mentions in order that do not overlap, told apart by `type`.
 * @throws {@link NutgrafError} `option.invalid`. Never on account of the text.
 * @example
 * ```ts
 * findTimes("It meets every Thursday.")[0]?.type; //=> "recurrence"
 * ```
 */
export function findTimes(text: string, options: TimeOptions = {}): TimeMention[] {
  return findTimesIn(text, timeReader(), options);
}

/** Words before a period that add nothing to it. */
const prepositions = /^\s*(?:in|on|at|during|over|for|within|of)\b/i;

/**
 * Reads a whole text as one period: "the third quarter of fiscal 2026", "over six years to 2025".
 *
 * @param text - The period and nothing else.
 * @param options - Reference day and conventions.
 * @returns The period.
 * @throws {@link NutgrafError} `text.unread` where the text is no period, `text.rest` where it holds more than one,
 *   `option.invalid`.
 * @example
 * ```ts
 * parsePeriod("by 2025").end; //=> "2025-12-31"
 * ```
 */
export function parsePeriod(text: string, options: TimeOptions = {}): Period {
  const result = safeParsePeriod(text, options);
  if (!result.success) throw result.error;
  return result.data;
}

/**
 * Reads a whole text as one period: {@link parsePeriod} that gives the error back instead of throwing it.
 *
 * @param text - The period and nothing else.
 * @param options - Reference day and conventions.
 * @returns The period or the error.
 * @throws {@link NutgrafError} `option.invalid`.
 * @example
 * ```ts
 * safeParsePeriod("beside the river").success; //=> false
 * ```
 */
export function safeParsePeriod(text: string, options: TimeOptions = {}): SafeResult<Period> {
  return safeParsePeriodIn(text, reader(), options, prepositions);
}

/**
 * Reads the dateline that an English story begins with: `TAIPEI, Oct. 17 (Reuters) -`.
 *
 * @param text - A story.
 * @param options - Reference day and conventions.
 * @returns Places and agencies as written, the day, and the span up to the dash; null where the story begins otherwise.
 * @throws {@link NutgrafError} `option.invalid`.
 * @example
 * ```ts
 * findDateline("MUMBAI/NEW DELHI (AFP) - Shares rose.")?.places; //=> ["MUMBAI", "NEW DELHI"]
 * ```
 */
export function findDateline(text: string, options: TimeOptions = {}): Dateline | null {
  return findDatelineIn(text, reader(), options);
}
