/** One row of a table of cases: a sentence and what is found in it. */
export interface FigureCase {
  /** The sentence. */
  text: string;
  /** Quote and printed value of each mention, in reading order; empty for a negative case. */
  found: readonly (readonly [quote: string, printed: string])[];
  /** Why it is a boundary or finds nothing, where that is not plain. */
  why?: string;
}
