import * as z from "zod";
import { countryCode, EntitySchema } from "../entities/entity-schema.ts";
import { absent, define, list } from "../values/define-schema.ts";
import { MoneySchema } from "../values/money-schema.ts";
import { PercentageSchema } from "../values/percentage-schema.ts";
import { PeriodSchema } from "../values/period-schema.ts";
import { stages } from "./policy-announcement.ts";
import { RecordBaseSchema } from "./record-schema.ts";
import {
  licenceReviews,
  rateBases,
  targetRoles,
  thresholdMeasures,
  tradeChanges,
  tradeDirections,
  tradeInstruments,
} from "./trade-measure.ts";

/** Checks a {@link TradeTarget}. */
export const TradeTargetSchema = /* @__PURE__ */ define(() =>
  z.object({
    jurisdiction: EntitySchema.describe("Which."),
    role: z.enum(targetRoles).describe("What it is to the measure."),
  }),
);

/** What {@link TradeTargetSchema} takes. */
export type TradeTargetInput = z.input<typeof TradeTargetSchema>;

/** Checks an {@link HsCode}. */
export const HsCodeSchema = /* @__PURE__ */ define(() =>
  z.object({
    code: z
      .string()
      .regex(/^\d{2,10}$/)
      .describe("Two to ten digits, without dots."),
    vintage: absent(z.string().regex(/^\d{4}$/), "Edition of the nomenclature: 2022; or null."),
    official: z.boolean().describe("True where the source itself gives the code, false where somebody chose it."),
  }),
);

/** What {@link HsCodeSchema} takes. */
export type HsCodeInput = z.input<typeof HsCodeSchema>;

/** Checks a {@link TradeProduct}. */
export const TradeProductSchema = /* @__PURE__ */ define(() =>
  z.object({
    description: z.string().describe("In the text's words."),
    origin: absent(countryCode(), "Where they come from, ISO 3166-1 alpha-2 or EU, or null."),
    hs: list(HsCodeSchema, "Customs codes."),
  }),
);

/** What {@link TradeProductSchema} takes. */
export type TradeProductInput = z.input<typeof TradeProductSchema>;

/** Checks a {@link SpecificRate}. */
export const SpecificRateSchema = /* @__PURE__ */ define(() =>
  z.object({
    money: MoneySchema.describe("Money for one unit."),
    per: z.string().min(1).describe("The unit: tonne."),
  }),
);

/** What {@link SpecificRateSchema} takes. */
export type SpecificRateInput = z.input<typeof SpecificRateSchema>;

/** Checks a {@link TradeRate}. */
export const TradeRateSchema = /* @__PURE__ */ define(() =>
  z.object({
    percentage: absent(PercentageSchema, "Share of the value, or null."),
    specific: absent(SpecificRateSchema, "Money on quantity, or null."),
    basis: absent(z.enum(rateBases), "How it is charged, or null."),
    additional: absent(
      z.boolean(),
      "True where it comes on top of duties that exist, null where the text does not say.",
    ),
    prior: absent(PercentageSchema, "The rate before, or null."),
    change: absent(
      PercentageSchema,
      "By how much it changes, where the text says only that (cut by 2 percentage points), or null.",
    ),
  }),
);

/** What {@link TradeRateSchema} takes. */
export type TradeRateInput = z.input<typeof TradeRateSchema>;

/** Checks a {@link Threshold}. */
export const ThresholdSchema = /* @__PURE__ */ define(() =>
  z.object({
    percentage: PercentageSchema.describe("The share, with its bound."),
    per: absent(z.enum(thresholdMeasures), "Measured by, or null."),
    of: absent(z.string(), "Share of what, in the text's words, or null."),
  }),
);

/** What {@link ThresholdSchema} takes. */
export type ThresholdInput = z.input<typeof ThresholdSchema>;

/** Checks a {@link Licence}. */
export const LicenceSchema = /* @__PURE__ */ define(() =>
  z.object({
    required: z.boolean().describe("Whether one is needed."),
    authority: absent(EntitySchema, "Who gives it, or null."),
    review: absent(z.enum(licenceReviews), "How it is decided, or null."),
  }),
);

/** What {@link LicenceSchema} takes. */
export type LicenceInput = z.input<typeof LicenceSchema>;

/** Checks a {@link TradeMeasure}. Rules across its fields are in {@link checkRecord}. */
export const TradeMeasureSchema = /* @__PURE__ */ define(() =>
  z.object({
    kind: z.literal("trade-measure").describe("Always trade-measure."),
    ...RecordBaseSchema.shape,
    instrument: absent(z.enum(tradeInstruments), "By what means, or null where the text names none."),
    change: absent(z.enum(tradeChanges), "What is done with it, or null."),
    stage: absent(z.enum(stages), "How far that change has got, or null."),
    direction: absent(z.enum(tradeDirections), "Which way it moves trade, or null."),
    effective: absent(PeriodSchema, "From when to when it applies, or null."),
    phase: absent(
      z.string(),
      "Step of a phased measure or of a trade-defence case, in the text's words (preliminary, second tranche), or null.",
    ),
    targets: list(TradeTargetSchema, "Jurisdictions it names."),
    targetFirms: list(EntitySchema, "Firms it names."),
    products: list(TradeProductSchema, "Goods it names."),
    rate: absent(TradeRateSchema, "Height of the duty, or null."),
    affectedTrade: absent(MoneySchema, "Value of the goods hit, or null."),
    threshold: absent(ThresholdSchema, "Content above which it applies, or null."),
    licence: absent(LicenceSchema, "Licence it asks for, or null."),
    legalBasis: list(z.string(), "Law it rests on, in the text's words."),
  }),
);

/** What {@link TradeMeasureSchema} takes: only `kind` must be there. */
export type TradeMeasureInput = z.input<typeof TradeMeasureSchema>;
