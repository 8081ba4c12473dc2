import * as z from "zod";
import { EntitySchema } from "../entities/entity-schema.ts";
import { absent, define, list } from "../values/define-schema.ts";
import { currencyCode, MoneySchema } from "../values/money-schema.ts";
import { PercentageSchema } from "../values/percentage-schema.ts";
import { PeriodSchema } from "../values/period-schema.ts";
import { currencyBasisTypes, growthComparisons, guidanceActions, rateOfKinds, scopeTypes } from "./guidance.ts";
import { RecordBaseSchema } from "./record-schema.ts";

/** Checks a {@link Growth}. */
export const GrowthSchema = /* @__PURE__ */ define(() =>
  z.object({
    percentage: PercentageSchema.describe("Signed change."),
    comparison: absent(z.enum(growthComparisons), "Against what, or null where the text does not say."),
  }),
);

/** What {@link GrowthSchema} takes. */
export type GrowthInput = z.input<typeof GrowthSchema>;

/** Checks a {@link Scope}. */
export const ScopeSchema = /* @__PURE__ */ define(() =>
  z.object({
    type: z.enum(scopeTypes).describe("Kind of part."),
    label: absent(z.string(), "Its name in the text, or null."),
  }),
);

/** What {@link ScopeSchema} takes. */
export type ScopeInput = z.input<typeof ScopeSchema>;

/** Checks a {@link CurrencyBasis}. */
export const CurrencyBasisSchema = /* @__PURE__ */ define(() =>
  z.object({
    type: z.enum(currencyBasisTypes).describe("As reported, at constant exchange rates, or in a named currency."),
    currency: absent(currencyCode(), "ISO 4217 code for in-currency, else null."),
  }),
);

/** What {@link CurrencyBasisSchema} takes. */
export type CurrencyBasisInput = z.input<typeof CurrencyBasisSchema>;

/** Checks a {@link Revision}. */
export const RevisionSchema = /* @__PURE__ */ define(() =>
  z.object({
    money: absent(MoneySchema, "In money, or null."),
    percentage: absent(PercentageSchema, "In percent or points, or null."),
  }),
);

/** What {@link RevisionSchema} takes. */
export type RevisionInput = z.input<typeof RevisionSchema>;

/** Checks a {@link PriorGuidance}. */
export const PriorGuidanceSchema = /* @__PURE__ */ define(() =>
  z.object({
    level: absent(MoneySchema, "Amount, or null."),
    growth: absent(GrowthSchema, "Growth, or null."),
    announced: absent(PeriodSchema, "When it was said, or null."),
    period: absent(PeriodSchema, "For which period, or null where the same is only understood."),
    currencyBasis: absent(
      CurrencyBasisSchema,
      "Currency basis of the prior value, or null where not stated; never copied from the new value.",
    ),
  }),
);

/** What {@link PriorGuidanceSchema} takes. */
export type PriorGuidanceInput = z.input<typeof PriorGuidanceSchema>;

/** Checks a {@link Baseline}. */
export const BaselineSchema = /* @__PURE__ */ define(() =>
  z.object({
    level: MoneySchema.describe("Amount."),
    period: absent(PeriodSchema, "Of which period, or null."),
  }),
);

/** What {@link BaselineSchema} takes. */
export type BaselineInput = z.input<typeof BaselineSchema>;

/** Checks a {@link GuidanceBase}: what guidance of any metric has. A metric of your own is this with a `kind`. */
export const GuidanceBaseSchema = /* @__PURE__ */ define(() =>
  z.object({
    ...RecordBaseSchema.shape,
    company: EntitySchema.describe("Whose guidance."),
    level: absent(MoneySchema, "Amount, or null where only a growth or a direction is stated."),
    growth: absent(GrowthSchema, "Growth, or null."),
    rateOf: absent(
      z.enum(rateOfKinds),
      "What level is per, or null where the text does not say; total for the whole period.",
    ),
    period: absent(PeriodSchema, "For which period, or null."),
    action: absent(z.enum(guidanceActions), "What the company does with its guidance, as stated, or null."),
    revision: absent(RevisionSchema, "Size of the change, as stated, or null."),
    prior: absent(PriorGuidanceSchema, "What was said before for the same period, or null."),
    baseline: absent(BaselineSchema, "The actual figure that it is compared with, or null; never the prior."),
    scope: absent(ScopeSchema, "Part of the company, or null where the text does not say."),
    drivers: list(z.string(), "Reasons, in the text's words."),
  }),
);

/** What {@link GuidanceBaseSchema} takes: only `company` must be there. */
export type GuidanceBaseInput = z.input<typeof GuidanceBaseSchema>;
