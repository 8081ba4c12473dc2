import * as z from "zod";
import { absent, define, list } from "../values/define-schema.ts";
import { CurrencyBasisSchema, GuidanceBaseSchema } from "./guidance-schema.ts";

const ownShape = () => ({
  currencyBasis: absent(CurrencyBasisSchema, "Currency basis of level and growth, or null where not stated."),
  assumptions: list(z.string(), "What it depends on, in the text's words."),
});

/**
 * Shape of {@link RevenueOutlookSchema}. Named, so that declaration files do not spell it out again for each use.
 *
 * @internal
 */
export type RevenueOutlookShape = typeof GuidanceBaseSchema.shape &
  ReturnType<typeof ownShape> & { kind: z.ZodLiteral<"revenue-outlook"> };

/** Checks a {@link RevenueOutlook}. Rules across its fields are in {@link checkRecord}. */
export const RevenueOutlookSchema: z.ZodObject<RevenueOutlookShape, z.core.$strip> = /* @__PURE__ */ define(() =>
  z.object({
    kind: z.literal("revenue-outlook").describe("Always revenue-outlook."),
    ...GuidanceBaseSchema.shape,
    ...ownShape(),
  }),
);

/** What {@link RevenueOutlookSchema} takes: only `kind` and `company` must be there. */
export type RevenueOutlookInput = z.input<typeof RevenueOutlookSchema>;
