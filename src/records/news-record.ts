import type { CapexGuidance } from "./capex-guidance.ts";
import type { PolicyAnnouncement } from "./policy-announcement.ts";
import type { RevenueOutlook } from "./revenue-outlook.ts";
import type { TradeMeasure } from "./trade-measure.ts";

/** Any of the four kinds of record, told apart by `kind`. */
export type NewsRecord = PolicyAnnouncement | TradeMeasure | CapexGuidance | RevenueOutlook;
