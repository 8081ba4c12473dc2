import { issue, NutgrafError, type SafeResult } from "../../values/issue.ts";
import { normalise } from "../normalise.ts";
import { findFigureMentions } from "./find.ts";
import type { FigureMention, Finisher, Search } from "./search.ts";

/** Most significant digits that a figure may have. */
const mostDigits = 15;

/**
 * Reads a whole string as one value.
 *
 * @param source - The string; blanks around it and one full stop behind it do not matter.
 * @param search - What it may be.
 * @param kind - Which kind of mention is wanted.
 * @param expected - The same as a noun phrase, for the message.
 * @returns The mention, or an error: `text.unread` where the string has none, `text.rest` where it has more than that,
 *   `number.precision` where a figure has more than fifteen significant digits.
 */
export function parseFigure<T>(
  source: string,
  search: Search,
  kind: FigureMention["kind"],
  expected: string,
): SafeResult<T> {
  if (typeof source !== "string") return failure(issue("type.mismatch", "", `${expected} as a text`, source));
  const text = normalise(source);
  const whole = { start: text.length - text.trimStart().length, end: text.replace(/[\s.]$/, "").trimEnd().length };
  const mentions = findFigureMentions(source, search);
  const mention = mentions.find((found) => found.kind === kind);
  if (mention === undefined)
    return failure(hasLongFigure(text) ? precision(source) : issue("text.unread", "", expected, source));
  if (mention.start <= whole.start && mention.end >= whole.end) return { success: true, data: mention.value as T };
  if (hasLongFigure(text)) return failure(precision(source));
  const rest = `${source.slice(whole.start, Math.max(whole.start, mention.start))}…${source.slice(mention.end, whole.end)}`;
  return failure(
    issue("text.rest", "", `${expected} and nothing else`, rest.replace(/^…|…$/g, ""), "Use find… for prose"),
  );
}

/**
 * Makes a finisher for the counts of {@link parseFigure}: in a whole string the words behind a figure are what it counts, even
 * where they do not look like a plural, and a bare figure counts something unsaid.
 *
 * @param usual - The finisher of prose, asked first.
 * @param plain - Words that cannot be counted.
 * @returns The finisher.
 */
export function wholeCountFinisher(usual: Finisher, plain: ReadonlySet<string>): Finisher {
  return (reading, quantity) => {
    const { amount, start, low, high, bound, approximate } = quantity;
    if (amount.unit !== null || amount.form === "part") return null;
    const { source } = reading;
    const inProse = usual(reading, quantity);
    const end = source.trimEnd().length;
    const words = source.slice(quantity.end, end).trim();
    if (inProse !== null && inProse.end >= end - 1) return inProse;
    if (words !== "" && !isNounPhrase(words, plain)) return inProse;
    const value = { low, high, bound, approximate, of: words === "" ? null : words };
    return { kind: "count", value, text: source.slice(start, end), start, end, ambiguous: false };
  };
}

const isNounPhrase = (words: string, plain: ReadonlySet<string>): boolean =>
  /^\p{L}[\p{L}\d' -]*$/u.test(words) && words.split(/\s+/).every((word) => !plain.has(word.toLowerCase()));

/**
 * Gives the value of a result, or throws its error.
 *
 * @param result - What a `safeParse…` function gave.
 * @returns The value.
 * @throws {@link NutgrafError} where the result has one.
 */
export function unwrap<T>(result: SafeResult<T>): T {
  if (result.success) return result.data;
  throw result.error;
}

const failure = (problem: ReturnType<typeof issue>): { success: false; error: NutgrafError } => ({
  success: false,
  error: new NutgrafError([problem]),
});

const precision = (source: string): ReturnType<typeof issue> =>
  issue(
    "number.precision",
    "",
    `a figure of at most ${mostDigits} significant digits`,
    source,
    "A JavaScript number cannot hold more",
  );

function hasLongFigure(text: string): boolean {
  for (const [figure] of text.slice(0, 10_000).matchAll(/\d[\d,.]*/g)) {
    if (figure.replace(/[,.]/g, "").replace(/^0+/, "").replace(/0+$/, "").length > mostDigits) return true;
  }
  return false;
}
