import type { Entity } from "../entities/entity.ts";
import type { Money } from "../values/money.ts";
import type { Percentage } from "../values/percentage.ts";
import type { Period } from "../values/period.ts";
import type { RecordBase } from "./record.ts";

/** What a company does with its guidance, as the text states it; `updated` where no direction is stated. */
export const guidanceActions = [
  "initiated",
  "raised",
  "lowered",
  "maintained",
  "narrowed",
  "widened",
  "withdrawn",
  "updated",
] as const;

/** One of {@link guidanceActions}. */
export type GuidanceAction = (typeof guidanceActions)[number];

/** What a growth is measured against. */
export const growthComparisons = [
  "year-on-year",
  "quarter-on-quarter",
  "year-to-date",
  "compound-annual",
  "prior-guidance",
  "other",
] as const;

/** One of {@link growthComparisons}. */
export type GrowthComparison = (typeof growthComparisons)[number];

/** A growth with what it is measured against. */
export interface Growth {
  /** Signed change. */
  percentage: Percentage;
  /** Against what, or null where the text does not say. */
  comparison: GrowthComparison | null;
}

/** Whether a level holds for the whole period or comes back in it. */
export const rateOfKinds = ["total", "per-year", "per-quarter"] as const;

/** One of {@link rateOfKinds}. */
export type RateOf = (typeof rateOfKinds)[number];

/** Which part of the company a guidance is about. */
export const scopeTypes = ["total", "organic", "segment", "geography"] as const;

/** One of {@link scopeTypes}. */
export type ScopeType = (typeof scopeTypes)[number];

/** The part of a company that a guidance is about. */
export interface Scope {
  /** Kind of part. */
  type: ScopeType;
  /** Its name in the text, or null. */
  label: string | null;
}

/** In which money a figure is counted: as reported, at constant exchange rates, or in a named currency. */
export const currencyBasisTypes = ["reported", "constant-currency", "in-currency"] as const;

/** One of {@link currencyBasisTypes}. */
export type CurrencyBasisType = (typeof currencyBasisTypes)[number];

/** Currency basis of one value: "in US dollar terms" is `in-currency` with `USD`. */
export interface CurrencyBasis {
  /** As reported, at constant exchange rates, or in a named currency. */
  type: CurrencyBasisType;
  /** ISO 4217 code for `in-currency`, else null. */
  currency: string | null;
}

/** The size of a revision as stated: "cut by 14 percent", "raised by $2 billion". Unsigned; `action` has the direction. */
export interface Revision {
  /** In money, or null. */
  money: Money | null;
  /** In percent or points, or null. */
  percentage: Percentage | null;
}

/** What was said before for the same period. */
export interface PriorGuidance {
  /** Amount, or null. */
  level: Money | null;
  /** Growth, or null. */
  growth: Growth | null;
  /** When it was said, or null. */
  announced: Period | null;
  /** For which period, or null where the same is only understood. */
  period: Period | null;
  /** Currency basis of the prior value, or null where not stated; never copied from the new value. */
  currencyBasis: CurrencyBasis | null;
}

/** The actual figure that guidance is compared with; never a {@link PriorGuidance}. */
export interface Baseline {
  /** Amount. */
  level: Money;
  /** Of which period, or null. */
  period: Period | null;
}

/** What capex guidance and revenue outlooks share. */
export interface GuidanceBase extends RecordBase {
  /** Whose guidance. */
  company: Entity;
  /** Amount, or null where only a growth or a direction is stated. */
  level: Money | null;
  /** Growth, or null. */
  growth: Growth | null;
  /** What `level` is per, or null where the text does not say; `total` for the whole period. */
  rateOf: RateOf | null;
  /** For which period, or null. */
  period: Period | null;
  /** What the company does with its guidance, as stated, or null. */
  action: GuidanceAction | null;
  /** Size of the change, as stated, or null. */
  revision: Revision | null;
  /** What was said before for the same period, or null. */
  prior: PriorGuidance | null;
  /** The actual figure that it is compared with, or null; never the prior. */
  baseline: Baseline | null;
  /** Part of the company, or null where the text does not say. */
  scope: Scope | null;
  /** Reasons, in the text's words. */
  drivers: string[];
}
