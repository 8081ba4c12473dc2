import * as z from "zod";
import { define } from "../values/define-schema.ts";
import { CapexGuidanceSchema } from "./capex-guidance-schema.ts";
import { PolicyAnnouncementSchema } from "./policy-announcement-schema.ts";
import { RevenueOutlookSchema } from "./revenue-outlook-schema.ts";
import { TradeMeasureSchema } from "./trade-measure-schema.ts";

/**
 * Checks a {@link NewsRecord}. For untrusted input use {@link parseRecord}, which bounds the work, checks the rules across
 * fields and reports only the kind that is given.
 *
 * @example
 * ```ts
 * const DividendSchema = z.object({ kind: z.literal("dividend"), ...RecordBaseSchema.shape, perShare: MoneySchema });
 * const OurRecordSchema = z.discriminatedUnion("kind", [...NewsRecordSchema.options, DividendSchema]);
 * OurRecordSchema.options.length; //=> 5
 * ```
 */
export const NewsRecordSchema: z.ZodDiscriminatedUnion<
  [typeof PolicyAnnouncementSchema, typeof TradeMeasureSchema, typeof CapexGuidanceSchema, typeof RevenueOutlookSchema],
  "kind"
> = /* @__PURE__ */ define(() =>
  z.discriminatedUnion("kind", [
    PolicyAnnouncementSchema,
    TradeMeasureSchema,
    CapexGuidanceSchema,
    RevenueOutlookSchema,
  ]),
);

/** What {@link NewsRecordSchema} takes. */
export type NewsRecordInput = z.input<typeof NewsRecordSchema>;
