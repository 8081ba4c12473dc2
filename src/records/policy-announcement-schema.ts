import * as z from "zod";
import { EntitySchema } from "../entities/entity-schema.ts";
import { checkBounds } from "../values/bounds.ts";
import { CountSchema } from "../values/count-schema.ts";
import { absent, define, list, rule } from "../values/define-schema.ts";
import { MoneySchema } from "../values/money-schema.ts";
import { PercentageSchema } from "../values/percentage-schema.ts";
import { PeriodSchema } from "../values/period-schema.ts";
import { amountNatures, approvalSteps, policyInstruments, stages } from "./policy-announcement.ts";
import { RecordBaseSchema } from "./record-schema.ts";

/** Checks a {@link PolicyAmount}. */
export const PolicyAmountSchema = /* @__PURE__ */ define(() =>
  z.object({
    money: MoneySchema.describe("How much."),
    nature: absent(z.enum(amountNatures), "What it is of the whole, or null where the text does not say."),
    period: absent(PeriodSchema, "Over which time, or null."),
  }),
);

/** What {@link PolicyAmountSchema} takes. */
export type PolicyAmountInput = z.input<typeof PolicyAmountSchema>;

/** A count that is told from money and percentages by its key: left out, money with a wrong currency would pass as one. */
const targetCount = () =>
  z
    .object({
      ...CountSchema.shape,
      of: z.string().nullable().describe("What is counted, or null; the key must be there."),
    })
    .check(rule(checkBounds));

/** Checks a {@link PolicyTarget}. Its value is told apart by the key that is there: `currency`, `unit` or `of`. */
export const PolicyTargetSchema = /* @__PURE__ */ define(() =>
  z.object({
    what: z.string().describe("What is aimed at, in the text's words."),
    value: absent(
      z.union([MoneySchema, PercentageSchema, targetCount()]),
      "How much of it, or null where only words say so. Money has a currency, a percentage a unit, a count what it is of.",
    ),
    baseline: absent(z.string(), "The level it is counted from (from 2005 levels), as the text puts it, or null."),
    deadline: absent(PeriodSchema, "By when; a deadline is a period with an open start. Null where none is stated."),
  }),
);

/** What {@link PolicyTargetSchema} takes. */
export type PolicyTargetInput = z.input<typeof PolicyTargetSchema>;

/** Checks an {@link Approval}. */
export const ApprovalSchema = /* @__PURE__ */ define(() =>
  z.object({
    body: absent(EntitySchema, "The body: National People's Congress; or null."),
    step: absent(z.enum(approvalSteps), "How far: pending, passed, rejected; or null."),
    on: absent(PeriodSchema, "When, or null."),
  }),
);

/** What {@link ApprovalSchema} takes. */
export type ApprovalInput = z.input<typeof ApprovalSchema>;

/** Checks a {@link PolicyAnnouncement}. Rules across its fields are in {@link checkRecord}. */
export const PolicyAnnouncementSchema = /* @__PURE__ */ define(() =>
  z.object({
    kind: z.literal("policy-announcement").describe("Always policy-announcement."),
    ...RecordBaseSchema.shape,
    programme: absent(z.string(), "Name of the programme or plan, or null."),
    instruments: list(z.enum(policyInstruments), "By what means; empty where the text does not say."),
    stage: absent(z.enum(stages), "How far it has got, or null."),
    amounts: list(PolicyAmountSchema, "Money, one entry for each figure."),
    period: absent(PeriodSchema, "Over which time the policy runs, or null."),
    targets: list(PolicyTargetSchema, "Dated or counted aims."),
    sectors: list(z.string(), "Sectors and technologies, in the text's words."),
    beneficiaries: list(EntitySchema, "Who gains."),
    adverselyAffected: list(EntitySchema, "Who loses."),
    approval: absent(ApprovalSchema, "Approval it needs or got, or null."),
  }),
);

/** What {@link PolicyAnnouncementSchema} takes: only `kind` must be there. */
export type PolicyAnnouncementInput = z.input<typeof PolicyAnnouncementSchema>;
