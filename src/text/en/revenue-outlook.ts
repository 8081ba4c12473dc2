import type { CueRule } from "../extract/lexicon.ts";

const words = (list: string): string[] => list.trim().split(/\s*\|\s*/);

/** Words for a company's revenue. */
export const revenueRules: readonly CueRule[] = [
  {
    cue: "metric.revenue",
    words:
      words(`revenue | revenues | sales | turnover | net sales | net revenue | net revenues | total revenue | total revenues | total sales | top line | top-line | group sales | group revenue |
      consolidated sales | consolidated revenue | same-store sales | same-restaurant sales | comparable sales | comparable-store sales | comparable store sales | like-for-like sales | organic sales | organic revenue | service revenue | product revenue | product sales |
      sales revenue | subscription revenue | operating revenue | operating revenues`),
    forms: null,
    example: "Net sales will grow.",
  },
  {
    cue: "scope.segment",
    words: words(
      "same-store sales | same-restaurant sales | comparable sales | comparable-store sales | comparable store sales | like-for-like sales | service revenue | product revenue | product sales | subscription revenue",
    ),
    forms: null,
    example: "Same-store sales will grow.",
  },
];
