import type { FoundFigures, Language, ReadingOptions } from "../language.ts";
import { findFigures } from "./figures/find-figures.ts";
import { homeCurrencies } from "./figures/home-currencies.ts";
import { cueRules } from "./records/cues.ts";
import { inflect } from "./records/inflect.ts";
import { nameWords } from "./records/names.ts";
import { foreignWords, functionWords, sentenceWords } from "./records/sentences.ts";
import { tradeWords } from "./records/trade-words.ts";
import { findDateline, findPeriods, findTimes } from "./times/find-times.ts";
import { findFiscalYearEnd } from "./times/fiscal-year-end.ts";

/** English, as {@link createReader} takes it. Its tables are built when they are first asked for. */
export const english: Language = {
  tag: "en",
  findFigures: figuresOf,
  findPeriods,
  findTimes,
  findDateline,
  findFiscalYearEnd,
  sentenceWords,
  functionWords,
  foreignWords,
  hintsAtFigure: (sentence) => figureHint.test(sentence),
  nameWords,
  tradeWords,
  homeCurrencies,
  cueRules,
  inflect,
};

/** What a share that a fact states has in its words; "double" and "a third" are verbs and parts in a record's clause. */
const shareWords = /\d|digit|teen|per ?cent|pct|mid-/i;

/** Scale words, currency signs and names, shares, and years as deadlines. */
const figureHint =
  /[$€£¥₹₩%]|illion|\b(?:bn|bln|mln|crore|lakh|per ?cent|pct|euros?|yen|yuan|won|pounds?|rupees?|dollars?|dlrs|by (?:the end of )?(?:19|20)\d\d)\b|\d(?:bn|m|tn)\b/i;

/** The figures of a text by kind. */
function figuresOf(text: string, options: ReadingOptions): FoundFigures {
  const found: FoundFigures = { money: [], percentages: [], counts: [] };
  for (const mention of findFigures(text, options)) {
    if (mention.kind === "money") found.money.push(mention);
    else if (mention.kind === "percentage") {
      if (shareWords.test(mention.text)) found.percentages.push(mention);
    } else found.counts.push(mention);
  }
  return found;
}
