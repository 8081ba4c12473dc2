/**
 * How a stated figure limits the true one.
 *
 * `exact` (low = high) · `range` (both ends, inclusive) · `at-least` and `more-than` (`high` is null) ·
 * `at-most` and `less-than` (`low` is null).
 */
export const boundKinds = ["exact", "range", "at-least", "more-than", "at-most", "less-than"] as const;

/** One of {@link boundKinds}. */
export type BoundKind = (typeof boundKinds)[number];

/** What a text says of a figure: its ends, which kind of limit they are, and whether it is hedged. */
export interface Bounds {
  /** Lower end, or null where the text sets none. Equal to `high` for `exact`. */
  low: number | null;
  /** Upper end, inclusive, or null where the text sets none. */
  high: number | null;
  /** Which kind of limit the two ends are. */
  bound: BoundKind;
  /** True where the text hedges: about, some, nearly, roughly, verbal ranges. */
  approximate: boolean;
}
