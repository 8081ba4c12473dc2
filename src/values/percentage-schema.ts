import * as z from "zod";
import { checkBounds } from "./bounds.ts";
import { boundsShape } from "./bounds-schema.ts";
import { define, rule } from "./define-schema.ts";
import { percentageUnits } from "./percentage.ts";

/** Checks a {@link Percentage}; issues `bounds.shape`, `bounds.order`, `number.precision`. */
export const PercentageSchema = /* @__PURE__ */ define(() =>
  z
    .object({
      ...boundsShape(),
      unit: z.enum(percentageUnits).describe("What the figures count: 35 percent is 35 %, never 0.35."),
    })
    .check(rule(checkBounds)),
);

/** What {@link PercentageSchema} takes: ends and `approximate` may be left out. */
export type PercentageInput = z.input<typeof PercentageSchema>;
