import { type Bounds, toBounds } from "./bounds.ts";

/** A number of things as a text states it. */
export interface Count extends Bounds {
  /** What is counted, in the text's own words: "companies", "world-leading companies"; null where it says only a number. */
  of: string | null;
}

/**
 * Makes a count.
 *
 * @param figure - A number, or bounds.
 * @param of - What is counted, or null.
 * @returns The count.
 * @throws {@link NutgrafError} with the issues of unsound bounds.
 * @example
 * ```ts
 * countOf(atLeast(3), "companies"); //=> { low: 3, high: null, bound: "at-least", approximate: false, of: "companies" }
 * ```
 */
export function countOf(figure: number | Bounds, of: string | null = null): Count {
  return { ...toBounds(figure), of };
}
