import type { CurrencyBasis, GuidanceBase } from "./guidance.ts";

/** A company's own forward statement of revenue, sales or turnover. */
export interface RevenueOutlook extends GuidanceBase {
  /** Always `revenue-outlook`. */
  kind: "revenue-outlook";
  /** Currency basis of `level` and `growth`, or null where not stated. */
  currencyBasis: CurrencyBasis | null;
  /** What it depends on, in the text's words. */
  assumptions: string[];
}
