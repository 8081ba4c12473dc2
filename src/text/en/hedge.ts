import type { BoundKind } from "../../values/bounds.ts";
import type { FigureWords, Hedge, Joiner } from "../figures/words.ts";
import type { WordRule } from "../rule.ts";
import { plainWords } from "./count.ts";
import { englishMovements } from "./movement.ts";
import { englishNumerals, englishShortScales } from "./numerals.ts";

const rule = <T>(name: string, words: string, means: T, example: string): WordRule<T> => ({
  name,
  words: words.split(", "),
  means,
  example,
});
const bound = (kind: BoundKind): Hedge => ({ bound: kind, approximate: false });
const about: Hedge = { bound: null, approximate: true };

/** Words before a figure that bound or blur it. */
export const hedgesBefore = (): readonly WordRule<Hedge>[] => [
  rule(
    "more-than",
    "more than, over, over than, above, greater than, higher than, larger than, bigger than, better than, exceeding, exceeds, exceed, exceeded, in excess of, north of, upwards of, upward of, beyond, topping, topped, tops, surpassing, surpassed, >",
    bound("more-than"),
    "The plant will cost more than $5 billion.",
  ),
  rule(
    "at-least",
    "at least, no less than, not less than, no fewer than, not fewer than, no lower than, a minimum of, minimum of, minimum, as little as, as few as, as low as, >=, ≥",
    bound("at-least"),
    "Suppliers will spend at least $300 million.",
  ),
  rule(
    "less-than",
    "less than, under, below, fewer than, lower than, smaller than, short of, shy of, south of, <",
    bound("less-than"),
    "The stake fetched less than $80 million.",
  ),
  rule(
    "at-most",
    "as much as, as many as, as high as, at most, at the most, no more than, not more than, no higher than, no greater than, a maximum of, maximum of, maximum, a ceiling of, capped at, not exceeding, not to exceed, <=, ≤",
    bound("at-most"),
    "The fund may spend as much as 3 billion euros.",
  ),
  rule("up-to", "up to, upto", { ...bound("at-most"), unlessMoved: true }, "Buyers get a rebate of up to 400 euros."),
  rule(
    "well-over",
    "well, just, only just, slightly, a little, a bit, a shade, a touch, a fraction, far, much, comfortably, easily, significantly, substantially, considerably, somewhat, marginally",
    { ...about, degree: true },
    "It holds well over $2 billion in cash.",
  ),
  rule(
    "about",
    "about, around, some, roughly, approximately, approx, circa, nearly, almost, close to, near, nearing, approaching, an estimated, estimated, estimated at, in the region of, in the neighborhood of, in the neighbourhood of, in the vicinity of, on the order of, in the order of, something like, give or take, perhaps, maybe, virtually, practically, somewhere, ~, ≈",
    about,
    "The bank set aside about $700 million.",
  ),
];

/** Words behind a figure that bound or blur it. */
export const hedgesAfter = (): readonly WordRule<Hedge>[] => [
  rule(
    "or-more",
    "or more, or above, or higher, or greater, or over, or better, and above, and over, and up, and more, at least, at a minimum, at the minimum, minimum, -plus, +",
    bound("at-least"),
    "Firms with sales of $50 million or more must report.",
  ),
  rule(
    "or-less",
    "or less, or fewer, or below, or lower, or under, and below, and under, at most, at the most, maximum, at a maximum, tops",
    bound("at-most"),
    "Parcels worth $150 or less pass free.",
  ),
  rule("or-so", "or so, -odd, or thereabouts, give or take", about, "It will take $40 million or so."),
];

/** Words between two figures that belong together. */
export const joiners = (): readonly WordRule<Joiner>[] => [
  rule("to", "to, through, till", "to", "It expects $3 billion to $4 billion."),
  rule("dash", "-, —, ~", "dash", "It expects $3-4 billion."),
  rule("and", "and, &", "and", "It expects between $3 and $4 billion."),
  rule("or", "or", "or", "It may cost 8 or 9 million dollars."),
  rule(
    "tolerance",
    "±, plus or minus, plus minus, +/-, give or take",
    "tolerance",
    "Sales of $8.5 billion, plus or minus 2 percent.",
  ),
];

/** English words for figures. */
export const figureWords: FigureWords = {
  numerals: englishNumerals,
  shortScales: englishShortScales,
  hedgesBefore,
  hedgesAfter,
  // Words that may stand between a hedge and its figure and say nothing of its size.
  fillers: () =>
    "a total of, total of, an additional, additional, another, a further, further, a combined, a record, record, a whopping, a hefty, the, extra, an extra, an average of, a net".split(
      ", ",
    ),
  joiners,
  openers: { between: "between", from: "from" },
  minus: ["minus", "negative"],
  movements: englishMovements,
  plain: () => new Set(plainWords.split(" ")),
};
