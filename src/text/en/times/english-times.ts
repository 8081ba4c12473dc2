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
import { loudTimeWords, timeFigures, timeWords } from "./time-words.ts";
import { withinRules } from "./within-rules.ts";

/** Phrases parted by `|`, each with the one thing that they all do. */
const phrases = <Kind extends string>(kind: Kind, words: string): Record<string, Kind> =>
  Object.fromEntries(words.split("|").map((word) => [word, kind]));

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
  loud: loudTimeWords,
  quiet: "second",
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
      ...phrases("skip", "each|every|other"),
      ...phrases(
        "up-to",
        "by|by the|until|till|through|thru|up to|no later than|not later than|on or before|in or before|before or in|as late as",
      ),
      ...phrases("before", "before|prior to|ahead of|earlier than"),
      ...phrases(
        "onward",
        "since|starting|starting from|starting in|starting on|beginning|beginning in|beginning on|effective|effective from|effective on|as of|as early as|not before|no earlier than|not earlier than|on or after|in or after|after or in",
      ),
      ...phrases("after", "after|later than|greater than"),
      ...phrases("beyond", "more than"),
      ...phrases("open", "between|over|across"),
      ...phrases("from", "from"),
    },
    behind: {
      ...phrases(
        "onward",
        "or later|or after|and after|and beyond|and later|or greater|and greater|to date|onward|onwards",
      ),
      ...phrases("up-to", "or earlier|or before|and earlier|and before"),
    },
    joins: { ...phrases("strong", "to|-|through|thru|until|till|up to|, through|- to -"), and: "weak" },
  },
  cues: {
    ahead:
      "will won't shall expect expects expected due scheduled next aim aims targeted intend intends hope hopes expire expires mature matures maturing begin begins start starts ahead upcoming until effective payable projected anticipate anticipates anticipated"
        .split(" ")
        .concat([
          "to be",
          "is to",
          "are to",
          "set to",
          "set for",
          "going to",
          "take effect",
          "takes effect",
          "comes into",
          "enters into",
          "goes into",
          "kicks in",
        ]),
    leading: "would planned may might could should must plan plans".split(" "),
    past: "was were had did said has have been rose fell began made took came went got won lost held told since ago earlier became brought bought built broke chose drew drove fought found flew gave grew heard kept knew laid led left lent met paid ran sank sat saw sent set shot slid sold sought spent spoke stood struck swept swung taught thought threw understood withdrew woke wrote".split(
      " ",
    ),
    describing: "a the its his her their our".split(" "),
    bygone: ["had"],
    endings: { ed: -1, "'ll": 1 },
  },
});
