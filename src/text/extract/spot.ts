import type { Span } from "../../evidence/span.ts";

/** A place in a part of an item. */
export interface Spot extends Span {
  /** Index of the part. */
  part: number;
}
