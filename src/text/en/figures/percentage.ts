import type { PercentageUnit } from "../../../values/percentage.ts";
import type { Steps } from "../../figures/percentage.ts";
import { type PhraseTable, phraseTable } from "../../figures/phrases.ts";
import type { ShareLexicon } from "../../figures/shares.ts";
import type { VerbalLexicon, VerbalPercentage } from "../../figures/verbal.ts";
import { englishNumerals } from "./numerals.ts";

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Units of percentages, in the singular. */
export const percentageUnits = (): PhraseTable<PercentageUnit> =>
  phraseTable<PercentageUnit>(
    [
      ["%|percent|pct|pc|percentage,per cent", "percent"],
      ["percentage|percent|%|pct point|pt,per cent point,pp|ppt", "percentage-point"],
      ["basis point|pt,bp", "basis-point"],
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
  levels: wordSet("the a an"),
});

/** Where the parts of ten begin; each is three wide: "low single digit" is 1 to 3, "mid-30s" is 34 to 36, "high teens" 17 to 19. */
const positions: Readonly<Record<string, number>> = { low: 1, lower: 1, mid: 4, middle: 4, high: 7, upper: 7 };

/**
 * Percentages that are said without a figure, in the singular, besides those parts. Behind the words: the ends; a missing high end
 * leaves the range open.
 */
const ranges: readonly (readonly [phrases: string, low: number, high?: number])[] = [
  ["low to mid single digit", 1, 6],
  ["mid to high single digit", 4, 9],
  ["single digit", 1, 9],
  ["low double digit", 10, 13],
  ["double digit", 10],
  ["triple digit", 100],
];

/** Verbs of multiples by the percentage that they add. In its base form a verb needs an auxiliary before it: "will double". */
const multiples: Readonly<Record<string, number>> = {
  double: 100,
  triple: 200,
  treble: 200,
  quadruple: 300,
  quintuple: 400,
  halve: -50,
};

/** Words before "fold", from one that adds 100 percent. */
const folds = "two three four five six seven eight nine ten";

/** Every phrase of percentages without a figure, with what it means. */
export function verbalRows(): [phrases: string, means: VerbalPercentage][] {
  const rows: [string, VerbalPercentage][] = [];
  const range = (phrases: string, low: number, high: number | null = null): void => {
    const bound = high === null ? "at-least" : "range";
    rows.push([phrases, { low, high, bound, approximate: true, direction: null, needs: "movement" }]);
  };
  const multiple = (phrases: string, percent: number, needs: VerbalPercentage["needs"]): void => {
    const [value, direction] = [Math.abs(percent), percent < 0 ? "down" : "up"] as const;
    rows.push([phrases, { low: value, high: value, bound: "exact", approximate: false, direction, needs }]);
  };
  for (const [phrases, low, high] of ranges) range(phrases, low, high);
  for (const word of ["low", "mid", "high"]) {
    const low = positions[word] as number;
    range(`${word} single digit`, low, low + 2);
    range(`${word} teen`, low + 10, low + 12);
  }
  for (const verb in multiples) {
    const percent = multiples[verb] as number;
    // "halves" are parts of a game or a year.
    const present = percent > 0 ? `|${verb}s` : "";
    multiple(`${verb}d|${verb.slice(0, -1)}ing${present}`, percent, "nothing");
    multiple(verb, percent, "auxiliary");
  }
  folds.split(" ").forEach((word, i) => {
    multiple(`${word}fold,${word} fold`, 100 * (i + 1), "nothing");
  });
  return rows;
}

/** English words for percentages without a figure. */
export function verbalWords(): VerbalLexicon {
  const phrases = phraseTable(verbalRows(), 1);
  return {
    phrases,
    positions: new Map(Object.entries(positions)),
    decades: new Map(
      [...englishNumerals()]
        .filter(([, { role }]) => role === "ten")
        .map(([word, { value }]) => [word.replace(/y$/, "ies"), value]),
    ),
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
        ["out of every|,of every", "out-of"],
        ["in every|", "in"],
      ],
      1,
    ),
    lengths: wordSet("century hour mile year day month decade minute second season inch pint pound ounce"),
  };
}
