import * as z from "zod";
import { checkBounds } from "./bounds.ts";
import { boundsShape } from "./bounds-schema.ts";
import { absent, define, rule } from "./define-schema.ts";

/** Checks a {@link Count}; issues `bounds.shape`, `bounds.order`, `number.precision`. */
export const CountSchema = /* @__PURE__ */ define(() =>
  z
    .object({
      ...boundsShape(),
      of: absent(
        z.string(),
        "What is counted, in the text's own words: companies, world-leading companies; null where it says only a number.",
      ),
    })
    .check(rule(checkBounds)),
);

/** What {@link CountSchema} takes: ends, `approximate` and `of` may be left out. */
export type CountInput = z.input<typeof CountSchema>;
