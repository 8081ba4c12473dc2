/** A half-open stretch of a text: `text.slice(start, end)`. */
export interface Span {
  /** First UTF-16 code unit, counted from 0. */
  start: number;
  /** One past the last UTF-16 code unit. */
  end: number;
}

/**
 * Tells whether two spans share at least one code unit.
 *
 * @param a - A span.
 * @param b - Another span of the same text.
 * @returns True where they overlap; spans that only touch do not.
 * @example
 * ```ts
 * spansOverlap({ start: 0, end: 4 }, { start: 4, end: 8 }); //=> false
 * ```
 */
export function spansOverlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
