import type { Bounds } from "./bounds.ts";

/** A number of things as a text states it. */
export interface Count extends Bounds {
  /** What is counted, in the text's own words: "companies", "world-leading companies"; null where it says only a number. */
  of: string | null;
}
