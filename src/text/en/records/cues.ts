import type { CueRule } from "../../extract/lexicon.ts";
import { once } from "../../once.ts";
import { capexRules } from "./capex-guidance.ts";
import { clauseRules } from "./clauses.ts";
import { guidanceRules } from "./guidance.ts";
import { nameRules } from "./names.ts";
import { policyRules } from "./policy-announcement.ts";
import { revenueRules } from "./revenue-outlook.ts";
import { tradeRules } from "./trade-measure.ts";

/**
 * All cue rules of English.
 *
 * @returns The rules, in no particular order: a word carries the cues of all its rules.
 */
export const cueRules: () => readonly CueRule[] = /* @__PURE__ */ once(() => [
  ...clauseRules(),
  ...nameRules(),
  ...guidanceRules(),
  ...capexRules(),
  ...revenueRules(),
  ...tradeRules(),
  ...policyRules(),
]);
