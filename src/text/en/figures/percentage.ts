import type { PercentageUnit } from "../../../values/percentage.ts";
import type { Steps } from "../../figures/percentage.ts";
import { type PhraseTable, phraseTable } from "../../figures/phrases.ts";
import type { ShareLexicon } from "../../figures/shares.ts";
import type { VerbalLexicon, VerbalPercentage } from "../../figures/verbal.ts";

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Units of percentages, in the singular. */
export const percentageUnits = (): PhraseTable<PercentageUnit> =>
  phraseTable<PercentageUnit>(
    [
      ["%,percent,per cent,pct,pc,percentage", "percent"],
      [
        "percentage point,percent point,per cent point,% point,pp,ppt,pct point,pct pt,% pt,percentage pt",
        "percentage-point",
      ],
      ["basis point,bp,basis pt", "basis-point"],
    ],
    1,
  );

/** Units behind a part: "a quarter-point cut". */
export const partUnits = (): PhraseTable<PercentageUnit> => phraseTable([["point", "percentage-point"]], 1);

/** Words that may stand between a word of movement and its percentage. */
export const percentageSteps = (): Steps => ({
  any: wordSet(
    "by of another an a further about some as much the in full at least around nearly almost roughly more than well over",
  ),
  by: wordSet("by"),
});

/**
 * Percentages that are said without a figure, in the singular: parts of ten, then multiples. Behind the words: the ends; a
 * missing high end leaves the range open.
 */
const ranges: readonly (readonly [phrases: string, low: number, high?: number])[] = [
  ["low single digit", 1, 3],
  ["mid single digit", 4, 6],
  ["high single digit", 7, 9],
  ["low to mid single digit", 1, 6],
  ["mid to high single digit", 4, 9],
  ["single digit", 1, 9],
  ["low double digit", 10, 13],
  ["double digit", 10],
  ["triple digit", 100],
  ["low teen", 11, 13],
  ["mid teen", 14, 16],
  ["high teen", 17, 19],
];

/** Multiples by the percentage that they add. A bare verb needs an auxiliary before it: "will double". */
const multiples: readonly (readonly [phrases: string, percent: number, verbs: string])[] = [
  ["doubled,doubling,doubles,twofold,two fold", 100, "double"],
  ["tripled,tripling,triples,trebled,trebling,threefold,three fold", 200, "triple,treble"],
  ["quadrupled,quadrupling,quadruples,fourfold,four fold", 300, "quadruple"],
  ["quintupled,quintupling,fivefold,five fold", 400, "quintuple"],
  ["sixfold,six fold", 500, ""],
  ["sevenfold,seven fold", 600, ""],
  ["eightfold,eight fold", 700, ""],
  ["ninefold,nine fold", 800, ""],
  ["tenfold,ten fold", 900, ""],
  ["halved,halving", -50, "halve"],
];

/** Every phrase of percentages without a figure, with what it means. */
export function verbalRows(): [phrases: string, means: VerbalPercentage][] {
  const rows: [string, VerbalPercentage][] = ranges.map(([phrases, low, high = null]) => [
    phrases,
    { low, high, bound: high === null ? "at-least" : "range", approximate: true, direction: null, needs: "movement" },
  ]);
  for (const [phrases, percent, verbs] of multiples) {
    const value = Math.abs(percent);
    const direction = percent < 0 ? "down" : "up";
    const means = { low: value, high: value, bound: "exact", approximate: false, direction } as const;
    rows.push([phrases, { ...means, needs: "nothing" }]);
    if (verbs) rows.push([verbs, { ...means, needs: "auxiliary" }]);
  }
  return rows;
}

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

/** English words for percentages without a figure. */
export function verbalWords(): VerbalLexicon {
  const phrases = phraseTable(verbalRows(), 1);
  return {
    phrases,
    positions: new Map(Object.entries(positions)),
    decades: new Map(Object.entries(decades)),
    auxiliaries: wordSet("to will would could should may might can"),
    triggers: [...(phrases.next?.keys() ?? []), ...Object.keys(positions)],
  };
}

/** English words around a part that make it a share, or something else. */
export function shareWords(): ShareLexicon {
  return {
    behind: wordSet("of more less higher lower fewer larger smaller bigger cheaper owned stake share majority"),
    before: wordSet("by up down"),
    notBefore: wordSet(
      "first second third fourth latter other last next opening closing top bottom back front northern southern eastern western upper lower this that a",
    ),
    ratios: phraseTable<"out-of" | "in">(
      [
        ["out of,out of every", "out-of"],
        ["in,in every", "in"],
      ],
      1,
    ),
    lengths: wordSet("century hour mile year day month decade minute second season inch pint pound ounce"),
  };
}
