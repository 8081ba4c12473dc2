import type { Entity } from "../entities/entity.ts";
import type { Money } from "../values/money.ts";
import type { Percentage } from "../values/percentage.ts";
import type { Period } from "../values/period.ts";
import type { Stage } from "./policy-announcement.ts";
import type { RecordBase } from "./record.ts";

/** Instruments of trade policy. Sources: Global Trade Alert types and MAST chapters; see `nutgraf/interop`. */
export const tradeInstruments = [
  "import-tariff",
  "import-tariff-quota",
  "import-quota",
  "import-ban",
  "import-licensing",
  "import-charge",
  "anti-dumping",
  "countervailing-duty",
  "safeguard",
  "export-tax",
  "export-quota",
  "export-ban",
  "export-licensing",
  "export-incentive",
  "subsidy",
  "local-content",
  "procurement-restriction",
  "investment-restriction",
  "capital-control",
  "technical-or-sanitary",
  "entity-listing",
  "sanction",
  "other",
] as const;

/** One of {@link tradeInstruments}. */
export type TradeInstrument = (typeof tradeInstruments)[number];

/** What is done with the instrument; `stage` says how far that has got. */
export const tradeChanges = ["introduce", "increase", "reduce", "extend", "exempt", "suspend", "remove"] as const;

/** One of {@link tradeChanges}. */
export type TradeChange = (typeof tradeChanges)[number];

/** Which way a measure moves trade. */
export const tradeDirections = ["restrictive", "liberalising", "unclear"] as const;

/** One of {@link tradeDirections}. */
export type TradeDirection = (typeof tradeDirections)[number];

/** What a jurisdiction is to a measure (Global Trade Alert's four). Text supports only `targeted` and `excluded`. */
export const targetRoles = ["targeted", "inferred", "excluded", "incidental"] as const;

/** One of {@link targetRoles}. */
export type TargetRole = (typeof targetRoles)[number];

/** A jurisdiction that a measure names. */
export interface TradeTarget {
  /** Which. */
  jurisdiction: Entity;
  /** What it is to the measure. */
  role: TargetRole;
}

/** A customs code of a product. */
export interface HsCode {
  /** Two to ten digits, without dots. */
  code: string;
  /** Edition of the nomenclature: `2022`; or null. */
  vintage: string | null;
  /** True where the source itself gives the code, false where somebody chose it. */
  official: boolean;
}

/** Goods that a measure is about. */
export interface TradeProduct {
  /** In the text's words: "rare earths". */
  description: string;
  /** Where they come from, ISO 3166-1 alpha-2 or `EU`, or null where the text does not say. */
  origin: string | null;
  /** Customs codes. */
  hs: HsCode[];
}

/** How a duty is charged: on value, on quantity, or both. */
export const rateBases = ["ad-valorem", "specific", "compound"] as const;

/** One of {@link rateBases}. */
export type RateBasis = (typeof rateBases)[number];

/** A duty on quantity: "€2.45 a kilogram". */
export interface SpecificRate {
  /** Money for one unit. */
  money: Money;
  /** The unit: "tonne". */
  per: string;
}

/** The height of a duty. */
export interface TradeRate {
  /** Share of the value, or null. */
  percentage: Percentage | null;
  /** Money on quantity, or null. */
  specific: SpecificRate | null;
  /** How it is charged, or null. */
  basis: RateBasis | null;
  /** True where it comes on top of duties that exist, null where the text does not say. */
  additional: boolean | null;
  /** The rate before, or null. */
  prior: Percentage | null;
  /** By how much it changes, where the text says only that ("cut by 2 percentage points"), or null. */
  change: Percentage | null;
}

/** What a {@link Threshold} is measured in. */
export const thresholdMeasures = ["value", "weight", "volume", "units"] as const;

/** One of {@link thresholdMeasures}. */
export type ThresholdMeasure = (typeof thresholdMeasures)[number];

/** Above (or below) which content a measure applies: "at least 5 percent of foreign steel by weight". */
export interface Threshold {
  /** The share, with its bound. */
  percentage: Percentage;
  /** Measured by, or null. */
  per: ThresholdMeasure | null;
  /** Share of what, in the text's words, or null. */
  of: string | null;
}

/** How an authority decides on licences. */
export const licenceReviews = ["presumption-of-approval", "case-by-case", "presumption-of-denial", "denial"] as const;

/** One of {@link licenceReviews}. */
export type LicenceReview = (typeof licenceReviews)[number];

/** A licence that a measure asks for. */
export interface Licence {
  /** Whether one is needed. */
  required: boolean;
  /** Who gives it, or null. */
  authority: Entity | null;
  /** How it is decided, or null. */
  review: LicenceReview | null;
}

/** A government's act on trade across its border, at whatever stage. */
export interface TradeMeasure extends RecordBase {
  /** Always `trade-measure`. */
  kind: "trade-measure";
  /** By what means, or null where the text names none. */
  instrument: TradeInstrument | null;
  /** What is done with it, or null. */
  change: TradeChange | null;
  /** How far that change has got, or null. */
  stage: Stage | null;
  /** Which way it moves trade, or null. */
  direction: TradeDirection | null;
  /** From when to when it applies, or null. */
  effective: Period | null;
  /** Step of a phased measure or of a trade-defence case, in the text's words ("preliminary", "second tranche"), or null. */
  phase: string | null;
  /** Jurisdictions it names. */
  targets: TradeTarget[];
  /** Firms it names. */
  targetFirms: Entity[];
  /** Goods it names. */
  products: TradeProduct[];
  /** Height of the duty, or null. */
  rate: TradeRate | null;
  /** Value of the goods hit, or null. */
  affectedTrade: Money | null;
  /** Content above which it applies, or null. */
  threshold: Threshold | null;
  /** Licence it asks for, or null. */
  licence: Licence | null;
  /** Law it rests on, in the text's words: "Section 301". */
  legalBasis: string[];
}
