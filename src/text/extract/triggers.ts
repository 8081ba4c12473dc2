import type { Span } from "../../evidence/span.ts";
import type { Lexicon } from "./lexicon.ts";

/** Families of cues that make a sentence worth a closer look. */
const families = [
  "metric.capex",
  "metric.revenue",
  "instrument.",
  "trade.ban",
  "trade.cap",
  "trade.allow",
  "trade.list",
  "trade.freeze",
  "trade.admit",
  "trade.charge",
  "flow.import",
  "programme",
  "verb.spend",
  "policy.give",
  "policy.announce",
  "policy.adopt",
  "policy.propose",
  "policy.receive",
  "policy.go",
  "support",
  "policy.aim",
];

/** Of those, the ones that make none without a figure. */
const needFigure = ["trade.charge", "programme", "verb.spend", "policy.", "support"];

/**
 * Collects the words that make a sentence worth a closer look. A word that needs a figure beside it begins with `#`.
 *
 * @param lexicon - Cue words.
 * @returns The words, lower case; of a phrase its first.
 */
export function triggersOf(lexicon: Lexicon): ReadonlySet<string> {
  const words = new Set<string>();
  const add = (word: string, cues: ReadonlySet<string>): void => {
    for (const cue of cues) {
      if (!families.some((family) => cue.startsWith(family))) continue;
      words.add(needFigure.some((family) => cue.startsWith(family)) ? `#${word}` : word);
    }
  };
  for (const [word, cues] of lexicon.words) add(word, cues);
  for (const [first, phrases] of lexicon.phrases) for (const { cues } of phrases) add(first, cues);
  return words;
}

const word = /\p{L}[\p{L}'&-]+/gu;

/**
 * Tells whether a sentence is worth a closer look.
 *
 * @param text - The part.
 * @param place - The sentence.
 * @param triggers - What {@link triggersOf} gave.
 * @param hintsAtFigure - The language's glance for figures.
 * @returns True where one of its words is a trigger.
 */
export function isHot(
  text: string,
  place: Span,
  triggers: ReadonlySet<string>,
  hintsAtFigure: (sentence: string) => boolean,
): boolean {
  const slice = text.slice(place.start, place.end);
  const figure = hintsAtFigure(slice);
  const words = slice.toLowerCase().match(word) ?? [];
  for (const key of words) {
    if (triggers.has(key) || (figure && triggers.has(`#${key}`))) return true;
  }
  return false;
}
