import type { Span } from "../evidence/span.ts";

/**
 * Counts a span in Unicode code points, as Web Annotation, Python and most data bases do; spans here count UTF-16 code units.
 * The two differ behind every character beyond the basic plane: an emoji, a rare ideograph.
 *
 * @param text - The text that the span is of, as it was given.
 * @param span - A span in UTF-16 code units, `end` not included.
 * @returns The same stretch in code points. An end inside a surrogate pair counts as behind it.
 * @example
 * ```ts
 * toCodePointSpan("📈 up 5%", { start: 6, end: 8 }); //=> { start: 5, end: 7 }
 * ```
 */
export function toCodePointSpan(text: string, { start, end }: Span): Span {
  const first = codePointsIn(text, 0, start);
  return { start: first, end: first + codePointsIn(text, start, end) };
}

/**
 * Counts a span in UTF-16 code units, as JavaScript, Java and C# do: the way back of {@link toCodePointSpan}.
 *
 * @param text - The text that the span is of.
 * @param span - A span in code points, `end` not included.
 * @returns The same stretch in UTF-16 code units; what lies beyond the text is cut off.
 * @example
 * ```ts
 * fromCodePointSpan("📈 up 5%", { start: 5, end: 7 }); //=> { start: 6, end: 8 }
 * ```
 */
export function fromCodePointSpan(text: string, { start, end }: Span): Span {
  const first = unitsIn(text, 0, start);
  return { start: first, end: unitsIn(text, first, end - start) };
}

/** How many code points begin between two places of a text; half of a pair counts as one. */
function codePointsIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) {
    const isSecondHalf = at > 0 && isLow(text, at) && isHigh(text, at - 1);
    if (!isSecondHalf) count++;
  }
  return count;
}

/** Where a number of code points behind a place ends. */
function unitsIn(text: string, from: number, codePoints: number): number {
  let at = from;
  for (let left = codePoints; left > 0 && at < text.length; left--)
    at += isHigh(text, at) && isLow(text, at + 1) ? 2 : 1;
  return at;
}

const isHigh = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xd800;
const isLow = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xdc00;
