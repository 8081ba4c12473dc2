import type { GuidanceAction, ScopeType } from "./guidance.ts";
import type { AmountNature, PolicyInstrument, Stage } from "./policy-announcement.ts";
import type { TradeChange, TradeInstrument } from "./trade-measure.ts";

/** How a figure in a profile is limited: bounds and hedges in one word, since a model is asked for as few fields as will do. */
export const profileQualifiers = ["exact", "range", "about", "at-least", "more-than", "at-most", "less-than"] as const;

/** One of {@link profileQualifiers}. */
export type ProfileQualifier = (typeof profileQualifiers)[number];

/** Guidance as a language model is asked for it: flat, in plain numbers and words. */
export interface GuidanceProfile {
  /** Which guidance. */
  kind: "capex-guidance" | "revenue-outlook";
  /** Whose. */
  company: string | null;
  /** What the company does with it. */
  action: GuidanceAction | null;
  /** Lower end of the amount. */
  low: number | null;
  /** Upper end of the amount. */
  high: number | null;
  /** How the amount is limited. */
  qualifier: ProfileQualifier | null;
  /** Currency of all amounts. */
  currency: string | null;
  /** Lower end of the growth in percent. */
  growthLow: number | null;
  /** Upper end of the growth in percent. */
  growthHigh: number | null;
  /** Lower end of the amount that was said before. */
  priorLow: number | null;
  /** Upper end of the amount that was said before. */
  priorHigh: number | null;
  /** For which time, in words. */
  period: string | null;
  /** When it was said, in words. */
  announced: string | null;
  /** Which part of the company it is about. */
  scope: ScopeType | null;
  /** Reasons. */
  drivers: string[];
  /** The words of the text. */
  evidence: string | null;
}

/** A trade measure as a language model is asked for it. */
export interface TradeProfile {
  /** Always `trade-measure`. */
  kind: "trade-measure";
  /** Who sets it. */
  actor: string | null;
  /** By what means. */
  instrument: TradeInstrument | null;
  /** What is done with the means. */
  change: TradeChange | null;
  /** How far that has got. */
  stage: Stage | null;
  /** Lower end of the duty in percent. */
  rateLow: number | null;
  /** Upper end of the duty in percent. */
  rateHigh: number | null;
  /** How the duty is limited. */
  rateQualifier: ProfileQualifier | null;
  /** The duty before, in percent. */
  priorRate: number | null;
  /** Value of the goods hit. */
  affectedTrade: number | null;
  /** Its currency. */
  currency: string | null;
  /** From when it applies, in words. */
  effective: string | null;
  /** When it was announced, in words. */
  announced: string | null;
  /** Countries and blocs that it hits. */
  targets: string[];
  /** Firms that it names. */
  firms: string[];
  /** Goods. */
  products: string[];
  /** Laws that it rests on. */
  legalBasis: string[];
  /** The words of the text. */
  evidence: string | null;
}

/** A policy announcement as a language model is asked for it, one for each amount. */
export interface PolicyProfile {
  /** Always `policy-announcement`. */
  kind: "policy-announcement";
  /** Who announces it. */
  actor: string | null;
  /** Name of the programme. */
  programme: string | null;
  /** By what means. */
  instruments: PolicyInstrument[];
  /** How far it has got. */
  stage: Stage | null;
  /** Lower end of the amount. */
  low: number | null;
  /** Upper end of the amount. */
  high: number | null;
  /** How the amount is limited. */
  qualifier: ProfileQualifier | null;
  /** Its currency. */
  currency: string | null;
  /** What the amount is of the whole. */
  nature: AmountNature | null;
  /** Over which time, in words. */
  period: string | null;
  /** When it was announced, in words. */
  announced: string | null;
  /** What is aimed at. */
  target: string | null;
  /** How much of it. */
  targetValue: number | null;
  /** What that counts: "percent", a currency, or things. */
  targetUnit: string | null;
  /** By when, in words. */
  deadline: string | null;
  /** Sectors. */
  sectors: string[];
  /** Who gains. */
  beneficiaries: string[];
  /** The words of the text. */
  evidence: string | null;
}

/** A record as a language model is asked for it. */
export type ModelRecord = GuidanceProfile | TradeProfile | PolicyProfile;

/** What a language model is asked for: an object at the root, since providers take no list or union there. */
export interface ModelAnswer<T extends ModelRecord = ModelRecord> {
  /** The facts of the text, empty where it states none. */
  records: T[];
}
