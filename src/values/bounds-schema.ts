import * as z from "zod";
import { boundKinds, checkBounds } from "./bounds.ts";
import { absent, define, rule } from "./define-schema.ts";

/**
 * Gives the fields of bounds, to build a value with bounds of one's own; add `.check(rule(checkBounds))` to the object.
 *
 * @returns A zod shape of `low`, `high`, `bound` and `approximate`.
 * @example
 * ```ts
 * const LengthSchema = z.object({ ...boundsShape(), unit: z.literal("km") }).check(rule(checkBounds));
 * LengthSchema.parse({ low: 3, bound: "at-least", unit: "km" }).high; //=> null
 * ```
 */
export const boundsShape = () => ({
  low: absent(z.number(), "Lower end, or null where the text sets none. Equal to high for exact."),
  high: absent(z.number(), "Upper end, inclusive, or null where the text sets none."),
  bound: z.enum(boundKinds).describe("Which kind of limit the two ends are."),
  approximate: z
    .boolean()
    .prefault(false)
    .describe("True where the text hedges: about, some, nearly, roughly, verbal ranges."),
});

/** Checks a {@link Bounds}; issues `bounds.shape`, `bounds.order`, `number.precision`. */
export const BoundsSchema = /* @__PURE__ */ define(() => z.object(boundsShape()).check(rule(checkBounds)));

/** What {@link BoundsSchema} takes: ends may be left out for null, `approximate` for false. */
export type BoundsInput = z.input<typeof BoundsSchema>;
