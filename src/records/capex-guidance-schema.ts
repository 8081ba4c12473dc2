import * as z from "zod";
import { define } from "../values/define-schema.ts";
import { GuidanceBaseSchema } from "./guidance-schema.ts";

/**
 * Shape of {@link CapexGuidanceSchema}. Named, so that declaration files do not spell it out again for each use.
 *
 * @internal
 */
export type CapexGuidanceShape = typeof GuidanceBaseSchema.shape & { kind: z.ZodLiteral<"capex-guidance"> };

/**
 * Checks a {@link CapexGuidance}. Rules across its fields are in {@link checkRecord}, so that `.extend`, `.pick` and
 * `.omit` work here.
 *
 * @example
 * ```ts
 * const DeskSchema = CapexGuidanceSchema.extend({ desk: z.string() });
 * ```
 */
export const CapexGuidanceSchema: z.ZodObject<CapexGuidanceShape, z.core.$strip> = /* @__PURE__ */ define(() =>
  z.object({ kind: z.literal("capex-guidance").describe("Always capex-guidance."), ...GuidanceBaseSchema.shape }),
);

/** What {@link CapexGuidanceSchema} takes: only `kind` and `company` must be there. */
export type CapexGuidanceInput = z.input<typeof CapexGuidanceSchema>;
