import * as z from "zod";
import { BoundsSchema } from "./bounds-schema.ts";
import { absent, define, rule } from "./define-schema.ts";
import { checkDuration, timeUnits } from "./time.ts";

/**
 * Makes the schema of an ISO 8601 duration, with `X` for an unsaid number.
 *
 * @returns A string schema with the issue `value.format`.
 */
export const durationText = () => z.string().check(rule(checkDuration));

/** Checks a {@link Duration}; issues `value.format` and those of its amount. */
export const DurationSchema = /* @__PURE__ */ define(() =>
  z.object({
    amount: absent(BoundsSchema, "How many units; null where the text does not say."),
    unit: z.enum(timeUnits).describe("What is counted."),
    iso: durationText().describe(
      "ISO 8601 duration of the stated figure (P6Y, P2Y6M, PT36H), with X for an unsaid number (PXW).",
    ),
    text: absent(z.string(), "The words it was read from, or null."),
  }),
);

/** What {@link DurationSchema} takes. */
export type DurationInput = z.input<typeof DurationSchema>;
