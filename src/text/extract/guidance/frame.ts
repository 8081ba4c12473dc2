import type { MoneyMention, PercentageMention } from "../../../evidence/mention.ts";
import type { GrowthComparison, GuidanceAction } from "../../../records/guidance.ts";
import type { RefusalReason } from "../../refusal-reason.ts";
import type { Bearer } from "../context.ts";
import type { Placed, PlacedTime } from "../placed.ts";
import type { Spot } from "../spot.ts";
import type { Sentence } from "../story.ts";
import type { GuidedMetric } from "./roles.ts";

/** One statement about one metric for one period, as it stands in one sentence. */
export interface GuidanceFrame {
  /** What is guided. */
  metric: GuidedMetric;
  /** Sentence it stands in. */
  sentence: Sentence;
  /** Where its clause stands. */
  spot: Spot;
  /** The word that names the metric, or the verb of spending. */
  cue: Spot;
  /** Whose it is, or null where nobody is named. */
  company: Bearer | null;
  /** Whether the company is named, and not only stood for by words such as "we". */
  named: boolean;
  /** Amount. */
  level: Placed<MoneyMention> | null;
  /** Growth. */
  growth: Placed<PercentageMention> | null;
  /** Size of a revision. */
  revision: { money: Placed<MoneyMention> | null; percentage: Placed<PercentageMention> | null };
  /** What was said before. */
  prior: { level: Placed<MoneyMention> | null; growth: Placed<PercentageMention> | null; announced: PlacedTime | null };
  /** The actual it is compared with. */
  baseline: { level: Placed<MoneyMention> | null; period: PlacedTime | null };
  /** Its period. */
  period: PlacedTime | null;
  /** When it was said. */
  announced: PlacedTime | null;
  /** What is done with it, with the word for it. */
  action: { value: GuidanceAction; spot: Spot } | null;
  /** What growth is measured against, with the words for it. */
  comparison: { value: GrowthComparison; spot: Spot } | null;
  /** Whether it was said before something else that the text says. */
  earlier: boolean;
  /** Family of the refusal, or null. */
  refused: RefusalReason | null;
}
