import type { TimeLanguage } from "../../times/time-language.ts";
import { atLargeRules } from "./at-large-rules.ts";
import { calendarRules } from "./calendar-rules.ts";
import { clockRules } from "./clock-rules.ts";
import { durationRules } from "./duration-rules.ts";
import { fiscalRules } from "./fiscal-rules.ts";
import { pieceRules } from "./piece-rules.ts";
import { quarterRules } from "./quarter-rules.ts";
import { relativeRules } from "./relative-rules.ts";
import { stretchRules } from "./stretch-rules.ts";
import { quietTimeWords, timeFigures, timeWords } from "./time-words.ts";
import { withinRules } from "./within-rules.ts";

/**
 * Gives what a reader of English has to know to find every time by itself.
 *
 * @returns Words, figures, rules and cues.
 */
export const englishTimes = (): TimeLanguage => {
  const language = englishPeriods();
  const single = language.rules.filter((rule) => !rule.joins);
  return { ...language, rules: [...single, ...durationRules, ...clockRules] };
};

/**
 * Gives what a reader of English has to know to find periods.
 *
 * @returns Words, figures, rules and cues.
 */
export const englishPeriods = (): TimeLanguage => ({
  words: timeWords(),
  quiet: quietTimeWords(),
  figures: timeFigures(),
  rules: [
    ...fiscalRules,
    ...calendarRules,
    ...quarterRules,
    ...relativeRules,
    ...withinRules,
    ...pieceRules,
    ...atLargeRules,
    ...stretchRules,
  ],
  edges: {
    before: {
      each: "skip",
      every: "skip",
      by: "up-to",
      "by the": "up-to",
      until: "up-to",
      till: "up-to",
      through: "up-to",
      thru: "up-to",
      "up to": "up-to",
      "no later than": "up-to",
      "not later than": "up-to",
      "on or before": "up-to",
      "in or before": "up-to",
      "before or in": "up-to",
      "as late as": "up-to",
      before: "before",
      "prior to": "before",
      "ahead of": "before",
      "earlier than": "before",
      since: "onward",
      starting: "onward",
      "starting from": "onward",
      "starting in": "onward",
      "starting on": "onward",
      beginning: "onward",
      "beginning in": "onward",
      "beginning on": "onward",
      effective: "onward",
      "effective from": "onward",
      "effective on": "onward",
      "as of": "onward",
      "as early as": "onward",
      "not before": "onward",
      "no earlier than": "onward",
      "not earlier than": "onward",
      "on or after": "onward",
      "in or after": "onward",
      "after or in": "onward",
      after: "after",
      "later than": "after",
      "more than": "beyond",
      "greater than": "after",
      between: "open",
      from: "from",
    },
    behind: {
      "or later": "onward",
      "or after": "onward",
      "and after": "onward",
      "and beyond": "onward",
      "and later": "onward",
      "or greater": "onward",
      "and greater": "onward",
      "to date": "onward",
      onward: "onward",
      onwards: "onward",
      "or earlier": "up-to",
      "or before": "up-to",
      "and earlier": "up-to",
      "and before": "up-to",
    },
    joins: {
      to: "strong",
      "-": "strong",
      through: "strong",
      thru: "strong",
      until: "strong",
      till: "strong",
      "up to": "strong",
      ", through": "strong",
      and: "weak",
    },
  },
  cues: {
    ahead:
      "will won't shall expect expects expected due scheduled next aim aims targeted intend intends hope hopes expire expires mature matures maturing begin begins start starts ahead upcoming until effective payable projected anticipate anticipates anticipated"
        .split(" ")
        .concat(["to be", "is to", "are to", "set to", "going to"]),
    leading: "would planned may might could should must plan plans".split(" "),
    past: "was were had did said has have been rose fell began made took came went got won lost held told since ago earlier became brought bought built broke chose drew drove fought found flew gave grew heard kept knew laid led left lent met paid ran sank sat saw sent set shot slid sold sought spent spoke stood struck swept swung taught thought threw understood withdrew woke wrote".split(
      " ",
    ),
    bygone: ["had"],
    endings: { ed: -1, "'ll": 1 },
  },
});
