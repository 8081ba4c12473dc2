import type { TimeLanguage } from "../times/time-language.ts";
import { calendarRules } from "./calendar-rules.ts";
import { clockRules } from "./clock-rules.ts";
import { durationRules } from "./duration-rules.ts";
import { fiscalRules } from "./fiscal-rules.ts";
import { relativeRules } from "./relative-rules.ts";
import { quietTimeWords, timeFigures, timeWords } from "./time-words.ts";

/**
 * Gives what a reader of English has to know of times.
 *
 * @returns Words, figures, rules and cues.
 */
export const englishTimes = (): TimeLanguage => ({
  words: timeWords(),
  quiet: quietTimeWords(),
  figures: timeFigures(),
  rules: [...fiscalRules, ...calendarRules, ...relativeRules, ...durationRules, ...clockRules],
  edges: {
    upTo: ["by", "until", "till", "through", "thru", "no later than", "not later than", "up to", "by the"],
    before: ["before", "prior to", "ahead of", "earlier than"],
    onward: ["since"],
    from: [
      "from",
      "starting",
      "beginning",
      "starting from",
      "starting on",
      "starting in",
      "beginning in",
      "beginning on",
      "effective",
      "effective from",
      "as of",
      "as early as",
    ],
    after: ["after", "later than"],
    joins: ["to", "-", "through", "thru", "until", "till", "up to", "to the", "- to -", ", through"],
    weakJoins: ["and", "and the"],
    opens: ["from", "between"],
    beyond: ["or later", "and after", "and beyond", "and later", "or after", "onward", "onwards"],
    below: ["or earlier", "or before", "and earlier", "and before"],
  },
  cues: {
    future:
      /\b(?:will|won't|would|shall|plans?|planned|planning|expects?|expected|due|scheduled|to be|is to|are to|set to|may|might|could|should|must|next|aims?|target(?:s|ed)?|intends?|hopes?|forecasts?|expires?|matur(?:es|ing)|begins?|starts?|ahead|upcoming|going to|'ll|until|effective|payable|projected|anticipated?s?)\b/gi,
    past: /\b(?:was|were|had|did|said|has|have|been|rose|fell|ended|reported|announced|began|began|made|took|came|went|got|won|lost|held|told|since|ago|earlier|\w{3,20}ed)\b/gi,
  },
});
