import type { PercentageUnit } from "../../values/percentage.ts";
import type { WordRule } from "../rule.ts";

/** Units of percentages. */
export const percentageUnitRules: readonly WordRule<PercentageUnit>[] = [
  {
    name: "percent",
    words: ["%", "percent", "per cent", "pct", "pc", "percentage"],
    means: "percent",
    example: "Output rose 4 percent.",
  },
  {
    name: "percentage-point",
    words: [
      "percentage point",
      "percentage points",
      "percent point",
      "percent points",
      "% point",
      "% points",
      "%-point",
      "%-points",
      "pp",
      "pps",
      "ppt",
      "ppts",
      "p.p",
      "pct point",
      "pct points",
      "pct pts",
      "% pts",
    ],
    means: "percentage-point",
    example: "The margin widened 1.5 percentage points.",
  },
  {
    name: "basis-point",
    words: ["basis point", "basis points", "bp", "bps", "basis pts"],
    means: "basis-point",
    example: "The yield fell 12 basis points.",
  },
];

/** Words that may stand between a word of movement and its percentage. */
export const percentageSteps: readonly string[] = [
  "by",
  "of",
  "another",
  "an",
  "a",
  "further",
  "about",
  "some",
  "as",
  "much",
  "the",
];
