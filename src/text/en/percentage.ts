import type { PercentageUnit } from "../../values/percentage.ts";
import type { Steps } from "../figures/percentage.ts";
import { phraseTable } from "../figures/phrases.ts";
import type { ShareLexicon } from "../figures/shares.ts";
import type { VerbalLexicon, VerbalPercentage } from "../figures/verbal.ts";
import type { WordRule } from "../rule.ts";

/** Units of percentages. */
export const percentageUnitRules: readonly WordRule<PercentageUnit>[] = /* @__PURE__ */ (() => [
  {
    name: "percent",
    words: ["%", "percent", "percents", "per cent", "pct", "pc", "p.c", "percentage"],
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
])();

/** Units behind a part: "a quarter-point cut". */
export const partUnitRules: readonly WordRule<PercentageUnit>[] = /* @__PURE__ */ (() => [
  ...percentageUnitRules,
  {
    name: "point",
    words: ["point", "points"],
    means: "percentage-point",
    example: "The bank made a quarter-point cut.",
  },
])();

/** Words that may stand between a word of movement and its percentage. */
export const percentageSteps = (): Steps => ({
  any: wordSet(
    "by of another an a further about some as much the in full at least around nearly almost roughly more than well over",
  ),
  by: wordSet("by"),
});

const between = (low: number, high: number): VerbalPercentage => ({
  low,
  high,
  bound: "range",
  approximate: true,
  direction: null,
  needs: "movement",
});
const from = (low: number): VerbalPercentage => ({
  low,
  high: null,
  bound: "at-least",
  approximate: true,
  direction: null,
  needs: "movement",
});
const times = (percent: number, direction: "up" | "down" = "up"): VerbalPercentage => ({
  low: percent,
  high: percent,
  bound: "exact",
  approximate: false,
  direction,
  needs: "nothing",
});

/** Percentages that are said without a figure. */
export const verbalPercentages: readonly WordRule<VerbalPercentage>[] = /* @__PURE__ */ (() => [
  {
    name: "low-single-digit",
    words: ["low single digit", "low single digits"],
    means: between(1, 3),
    example: "Sales should grow in the low single digits.",
  },
  {
    name: "mid-single-digit",
    words: ["mid single digit", "mid single digits"],
    means: between(4, 6),
    example: "It sees mid-single-digit growth.",
  },
  {
    name: "high-single-digit",
    words: ["high single digit", "high single digits"],
    means: between(7, 9),
    example: "It sees high-single-digit growth.",
  },
  {
    name: "low-to-mid-single-digit",
    words: ["low to mid single digit", "low to mid single digits"],
    means: between(1, 6),
    example: "Costs will rise by a low-to-mid single-digit percentage.",
  },
  {
    name: "mid-to-high-single-digit",
    words: ["mid to high single digit", "mid to high single digits"],
    means: between(4, 9),
    example: "Costs will rise by a mid-to-high single-digit percentage.",
  },
  {
    name: "single-digit",
    words: ["single digit", "single digits"],
    means: between(1, 9),
    example: "Volumes saw a single-digit decline.",
  },
  {
    name: "low-double-digit",
    words: ["low double digit", "low double digits"],
    means: between(10, 13),
    example: "Orders rose at a low-double-digit percentage rate.",
  },
  {
    name: "double-digit",
    words: ["double digit", "double digits"],
    means: from(10),
    example: "Exports posted double-digit growth.",
  },
  {
    name: "triple-digit",
    words: ["triple digit", "triple digits"],
    means: from(100),
    example: "Cloud sales saw triple-digit growth.",
  },
  { name: "low-teens", words: ["low teens"], means: between(11, 13), example: "Revenue will grow in the low teens." },
  { name: "mid-teens", words: ["mid teens"], means: between(14, 16), example: "Revenue will grow in the mid-teens." },
  {
    name: "high-teens",
    words: ["high teens"],
    means: between(17, 19),
    example: "Revenue will grow in the high teens.",
  },
  {
    name: "doubled",
    words: ["doubled", "doubling", "doubles", "twofold", "two fold"],
    means: times(100),
    example: "Output more than doubled.",
  },
  {
    name: "tripled",
    words: ["tripled", "tripling", "triples", "trebled", "trebling", "threefold", "three fold"],
    means: times(200),
    example: "Net profit tripled.",
  },
  {
    name: "quadrupled",
    words: ["quadrupled", "quadrupling", "fourfold", "four fold"],
    means: times(300),
    example: "Imports quadrupled.",
  },
  {
    name: "quintupled",
    words: ["quintupled", "quintupling", "fivefold", "five fold"],
    means: times(400),
    example: "A fivefold rise in orders.",
  },
  { name: "sixfold", words: ["sixfold", "six fold"], means: times(500), example: "A sixfold rise in orders." },
  { name: "sevenfold", words: ["sevenfold", "seven fold"], means: times(600), example: "A sevenfold rise in orders." },
  { name: "eightfold", words: ["eightfold", "eight fold"], means: times(700), example: "An eightfold rise in orders." },
  { name: "tenfold", words: ["tenfold", "ten fold"], means: times(900), example: "Prices went up tenfold." },
  { name: "halved", words: ["halved", "halving"], means: times(50, "down"), example: "The dividend was halved." },
  {
    name: "to-double",
    words: ["double"],
    means: { ...times(100), needs: "auxiliary" },
    example: "Capacity will double.",
  },
  {
    name: "to-triple",
    words: ["triple", "treble"],
    means: { ...times(200), needs: "auxiliary" },
    example: "Capacity is to triple.",
  },
  {
    name: "to-halve",
    words: ["halve"],
    means: { ...times(50, "down"), needs: "auxiliary" },
    example: "The group will halve its stake.",
  },
])();

const positions: Readonly<Record<string, readonly [number, number]>> = {
  low: [1, 3],
  lower: [1, 3],
  mid: [4, 6],
  middle: [4, 6],
  high: [7, 9],
  upper: [7, 9],
};

const decades: Readonly<Record<string, number>> = {
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
};

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** English words for percentages without a figure. */
export function verbalWords(): VerbalLexicon {
  const phrases = phraseTable(verbalPercentages, "first");
  return {
    phrases,
    positions: new Map(Object.entries(positions)),
    decades: new Map(Object.entries(decades)),
    auxiliaries: wordSet("to will would could should may might can"),
    triggers: [...phrases.keys(), ...Object.keys(positions)],
  };
}

/** Words between the part and the whole of a ratio. */
export const ratioRules: readonly WordRule<"out-of" | "in">[] = [
  {
    name: "out-of",
    words: ["out of", "out of every"],
    means: "out-of",
    example: "Two out of three firms expect growth.",
  },
  { name: "in", words: ["in", "in every"], means: "in", example: "One in five workers is over sixty." },
];

/** English words around a part that make it a share, or something else. */
export function shareWords(): ShareLexicon {
  return {
    behind: wordSet("of more less higher lower fewer larger smaller bigger cheaper owned stake share majority"),
    before: wordSet("by up down"),
    notBefore: wordSet(
      "first second third fourth latter other last next opening closing top bottom back front northern southern eastern western upper lower this that a",
    ),
    ratios: phraseTable(ratioRules, "first"),
    lengths: wordSet("century hour mile year day month decade minute second season inch pint pound ounce"),
  };
}
