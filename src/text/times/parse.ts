import { issue, NutgrafError, type SafeResult } from "../../values/issue.ts";
import type { Period } from "../../values/period.ts";
import { readPeriod } from "../../values/period-format.ts";
import { findPeriodsIn } from "./find.ts";
import type { TimeOptions } from "./options.ts";
import type { TimeReader } from "./reader.ts";

/** Longest text that can be one period; more is not looked at. */
const longest = 200;

/**
 * Reads a whole text as one period, in words or as `formatPeriod` writes it.
 *
 * @param text - The text of a period and nothing else; a preposition before it and a stop behind it are passed over.
 * @param reader - The language.
 * @param options - Reference and conventions.
 * @param prepositions - Words that may stand before it without meaning anything: "in", "during".
 * @returns The period, or an error: `text.unread` where there is none, `text.rest` where there is more.
 * @throws {@link NutgrafError} `option.invalid`.
 */
export function safeParsePeriodIn(
  text: string,
  reader: TimeReader,
  options: TimeOptions,
  prepositions: RegExp,
): SafeResult<Period> {
  const fail = (code: "text.unread" | "text.rest" | "type.mismatch", expected: string): SafeResult<Period> => {
    return { success: false, error: new NutgrafError([issue(code, "", expected, text)]) };
  };
  if (typeof text !== "string") return fail("type.mismatch", "the text of a period");
  if (text.length > longest) return fail("text.unread", `a period of at most ${longest} characters`);
  const exact = readPeriod(text.trim());
  if (exact) return { success: true, data: { ...exact, text } };
  const [mention] = findPeriodsIn(text, reader, options);
  if (!mention) return fail("text.unread", "a period such as 2025, Q3 2025 or six years to 2025");
  const before = text.slice(0, mention.start).replace(prepositions, "").trim();
  const behind = text.slice(mention.end).trim();
  if (before !== "" || !/^[.,;]?$/.test(behind)) return fail("text.rest", "one period and nothing else");
  return { success: true, data: mention.value };
}
