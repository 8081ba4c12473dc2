import type { RecordKind } from "../records/record.ts";

/** Measures that companies guide; those with a record of their own come first. */
export const guidanceMetrics = [
  "revenue",
  "capex",
  "eps",
  "net-income",
  "operating-income",
  "ebitda",
  "gross-margin",
  "operating-margin",
  "free-cash-flow",
  "research-and-development",
  "volume",
  "other",
] as const;

/** One of {@link guidanceMetrics}. */
export type GuidanceMetric = (typeof guidanceMetrics)[number];

/** What accounting taxonomies call a metric. */
export interface MetricConcepts {
  /** The metric here. */
  metric: GuidanceMetric;
  /** Nearest concepts of the us-gaap taxonomy, the usual one first; empty where there is none. */
  usGaap: readonly string[];
  /** Nearest concepts of the ifrs-full taxonomy, the usual one first; empty where there is none. */
  ifrs: readonly string[];
}

/**
 * Metrics beside their nearest concepts in accounting. Nearest, not same: a company guides capital spending as it is
 * incurred or budgeted, the concept counts the cash that was paid; and a margin is a ratio of concepts.
 *
 * Sources: element names of the US GAAP Financial Reporting Taxonomy (FASB) and the IFRS Accounting Taxonomy.
 */
export const metricConcepts: readonly MetricConcepts[] = [
  { metric: "revenue", usGaap: ["RevenueFromContractWithCustomerExcludingAssessedTax", "Revenues"], ifrs: ["Revenue"] },
  {
    metric: "capex",
    usGaap: ["PaymentsToAcquirePropertyPlantAndEquipment"],
    ifrs: ["PurchaseOfPropertyPlantAndEquipmentClassifiedAsInvestingActivities"],
  },
  { metric: "eps", usGaap: ["EarningsPerShareDiluted"], ifrs: ["DilutedEarningsLossPerShare"] },
  { metric: "net-income", usGaap: ["NetIncomeLoss"], ifrs: ["ProfitLoss"] },
  { metric: "operating-income", usGaap: ["OperatingIncomeLoss"], ifrs: ["ProfitLossFromOperatingActivities"] },
  { metric: "ebitda", usGaap: [], ifrs: [] },
  { metric: "gross-margin", usGaap: ["GrossProfit"], ifrs: ["GrossProfit"] },
  { metric: "operating-margin", usGaap: [], ifrs: [] },
  { metric: "free-cash-flow", usGaap: [], ifrs: [] },
  {
    metric: "research-and-development",
    usGaap: ["ResearchAndDevelopmentExpense"],
    ifrs: ["ResearchAndDevelopmentExpense"],
  },
  { metric: "volume", usGaap: [], ifrs: [] },
  { metric: "other", usGaap: [], ifrs: [] },
];

/**
 * Gives the accounting concepts nearest to a metric.
 *
 * @param metric - A metric.
 * @returns Qualified names, us-gaap before ifrs-full, the usual one first; empty where no taxonomy has one.
 * @example
 * ```ts
 * conceptsOf("eps"); //=> ["us-gaap:EarningsPerShareDiluted", "ifrs-full:DilutedEarningsLossPerShare"]
 * ```
 */
export function conceptsOf(metric: GuidanceMetric): string[] {
  const row = metricConcepts.find((candidate) => candidate.metric === metric);
  return [
    ...(row?.usGaap ?? []).map((name) => `us-gaap:${name}`),
    ...(row?.ifrs ?? []).map((name) => `ifrs-full:${name}`),
  ];
}

/**
 * Gives the metric that an accounting concept is nearest to.
 *
 * @param concept - Qualified name: `us-gaap:Revenues`, `ifrs-full:Revenue`.
 * @returns The metric, or null for a concept that is not in the table.
 * @example
 * ```ts
 * metricOfConcept("us-gaap:Revenues"); //=> "revenue"
 * metricOfConcept("us-gaap:Goodwill"); //=> null
 * ```
 */
export function metricOfConcept(concept: string): GuidanceMetric | null {
  return guidanceMetrics.find((metric) => conceptsOf(metric).includes(concept)) ?? null;
}

/**
 * Gives the metric that a kind of record guides.
 *
 * @param kind - A kind of record.
 * @returns The metric, or null for a kind that is no guidance.
 * @example
 * ```ts
 * metricOfKind("capex-guidance"); //=> "capex"
 * ```
 */
export function metricOfKind(kind: RecordKind): GuidanceMetric | null {
  if (kind === "capex-guidance") return "capex";
  return kind === "revenue-outlook" ? "revenue" : null;
}
