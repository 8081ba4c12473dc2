import type { CueRule } from "../../extract/lexicon.ts";
import { once } from "../../once.ts";
import { wordList } from "./word-list.ts";

/**
 * Words for a company's revenue.
 *
 * @returns The rules.
 */
export const revenueRules: () => readonly CueRule[] = /* @__PURE__ */ once(() => [
  {
    cue: "metric.revenue",
    words: wordList(`
        revenue | revenues | sales | turnover | net sales | net revenue | net revenues | total revenue |
        total revenues | total sales | top line | top-line | group sales | group revenue | consolidated sales |
        consolidated revenue | same-store sales | same-restaurant sales | comparable sales |
        comparable-store sales | comparable store sales | like-for-like sales | organic sales | organic revenue |
        service revenue | product revenue | product sales | sales revenue | subscription revenue |
        operating revenue | operating revenues | rev | organic growth | like-for-like growth | comparable growth
      `),
    forms: null,
    example: "Net sales will grow.",
  },
  {
    // Sales that are only told as a change: "comparable sales of 1% to 3%" is a growth.
    cue: "change.only",
    words: wordList(`
      same-store sales | same-restaurant sales | comparable sales | comparable-store sales |
      comparable store sales | like-for-like sales | organic growth | like-for-like growth | comparable growth
    `),
    forms: null,
    example: "Same-store sales of 1 to 3 percent.",
  },
  {
    cue: "scope.noun",
    words: wordList("business | businesses | unit | division | segment | arm | operations"),
    forms: null,
    example: "Sales of its glass business.",
  },
  {
    cue: "scope.segment",
    words: wordList(`
      same-store sales | same-restaurant sales | comparable sales | comparable-store sales |
      comparable store sales | like-for-like sales | service revenue | product revenue | product sales |
      subscription revenue
    `),
    forms: null,
    example: "Same-store sales will grow.",
  },
]);
