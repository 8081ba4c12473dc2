import type { CountMention, MoneyMention, PercentageMention, PeriodMention, TimeMention } from "../evidence/mention.ts";
import type { CueRule, WordForm } from "./extract/lexicon.ts";
import type { NameWords } from "./extract/name-kind.ts";
import type { TradeWords } from "./extract/trade/words.ts";
import type { SentenceWords } from "./sentences.ts";
import type { Dateline } from "./times/dateline.ts";

/** Values that one scan of a text gives. */
export interface FoundFigures {
  /** Amounts of money, in order. */
  money: MoneyMention[];
  /** Shares and changes, in order. */
  percentages: PercentageMention[];
  /** Numbers of things, in order. */
  counts: CountMention[];
}

/** What the caller says about times and currencies that a text leaves open. */
export interface ReadingOptions {
  /** Day that relative words are counted from, `YYYY-MM-DD`; without it they stay unresolved. */
  reference?: string;
  /** Last month (1 to 12) of fiscal years whose end the text does not say. */
  fiscalYearEnd?: number;
  /** Calendar year after which a fiscal year is named where the text does not say. */
  fiscalYearNamedBy?: "start" | "end";
  /** ISO 4217 codes for signs and words that stand for several currencies: `{ "$": "CAD" }`. */
  currencies?: Readonly<Record<string, string>>;
}

/** A language as the engine sees it: finders of values, and tables of words. One folder fills one of these. */
export interface Language {
  /** Language tag, BCP 47. */
  tag: string;
  /** Finds money, shares and numbers of things. */
  findFigures: (text: string, options: ReadingOptions) => FoundFigures;
  /** Finds stretches of days, ranges and open ends put together. */
  findPeriods: (text: string, options: ReadingOptions) => PeriodMention[];
  /** Finds every expression of time by itself. */
  findTimes: (text: string, options: ReadingOptions) => TimeMention[];
  /** Reads the dateline that a story begins with. */
  findDateline: (text: string) => Dateline | null;
  /** Tells in which month (1 to 12) fiscal years end where a text says so, and of one company only; else null. */
  findFiscalYearEnd: (text: string) => number | null;
  /** Abbreviations and usual first words of sentences. */
  sentenceWords: () => SentenceWords;
  /** Words that any prose of the language is full of. */
  functionWords: () => ReadonlySet<string>;
  /** Words that prose of other languages is full of. */
  foreignWords: () => ReadonlySet<string>;
  /** Tells, at a glance, whether a sentence may hold an amount, a share or a deadline; a miss costs a fact. */
  hintsAtFigure: (sentence: string) => boolean;
  /** Governments and leaders. */
  nameWords: () => NameWords;
  /** Words around a trade measure. */
  tradeWords: () => TradeWords;
  /** By a name or sign that several currencies share, the code of each country's own. */
  homeCurrencies: () => ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Words with a part in facts. */
  cueRules: () => readonly CueRule[];
  /** Gives the forms of a word of a cue rule. */
  inflect: (word: string, forms: "verb" | "noun") => readonly WordForm[];
}
