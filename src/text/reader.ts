import type { CountMention, MoneyMention, PercentageMention, PeriodMention, TimeMention } from "../evidence/mention.ts";
import type { Identifiable } from "../records/record-identity.ts";
import type { Article, Extraction } from "./article.ts";
import { compileReader } from "./compile.ts";
import { type ExtractOptions, extractFrom } from "./extract/extract.ts";
import { type Grounding, groundRecord } from "./ground/ground.ts";
import type { ReadingOptions } from "./language.ts";
import { once } from "./once.ts";
import { checkReaderOptions, type ReaderOptions } from "./reader-options.ts";

/** A reader of one language with the caller's additions. */
export interface Reader {
  /** Finds amounts of money. */
  findMoney: (text: string, options?: ReadingOptions) => MoneyMention[];
  /** Finds shares and changes. */
  findPercentages: (text: string, options?: ReadingOptions) => PercentageMention[];
  /** Finds numbers of things. */
  findCounts: (text: string, options?: ReadingOptions) => CountMention[];
  /** Finds stretches of days. */
  findPeriods: (text: string, options?: ReadingOptions) => PeriodMention[];
  /** Finds times of every type. */
  findTimes: (text: string, options?: ReadingOptions) => TimeMention[];
  /** Takes the records out of an article. */
  extractRecords: (article: Article | string, options?: ExtractOptions) => Extraction;
  /** Checks a record that somebody else wrote against its text. */
  ground: (record: Identifiable, article: Article | string, options?: ReadingOptions) => Grounding;
}

/**
 * Makes a reader: a language with your own entities, cue words, currencies and fiscal years. Tables are compiled once, at
 * the first extraction.
 *
 * @param options - What it is made of.
 * @returns The reader.
 * @throws {@link NutgrafError} `option.invalid` where there is no language, or an entity or a cue is none.
 * @example
 * ```ts
 * const reader = createReader({ language: english, entities: [{ name: "Lorne Mills", ids: [{ scheme: "lei", value: "…" }] }] });
 * reader.extractRecords("Lorne Mills expects revenue of $40 million in 2026.").records.length; //=> 1
 * ```
 */
export function createReader(options: ReaderOptions): Reader {
  checkReaderOptions(options);
  const { language, entities, cues, currencies, fiscal = {} } = options;
  const defaults: ReadingOptions = {};
  if (currencies) defaults.currencies = currencies;
  if (fiscal.yearEnd !== undefined) defaults.fiscalYearEnd = fiscal.yearEnd;
  if (fiscal.namedBy !== undefined) defaults.fiscalYearNamedBy = fiscal.namedBy;
  const compiled = once(() => compileReader(language, entities, cues));
  const figures = (text: string, options: ReadingOptions = {}) =>
    language.findFigures(text, { ...defaults, ...options });
  return {
    findMoney: (text, options) => figures(text, options).money,
    findPercentages: (text, options) => figures(text, options).percentages,
    findCounts: (text, options) => figures(text, options).counts,
    findPeriods: (text, options = {}) => language.findPeriods(text, { ...defaults, ...options }),
    findTimes: (text, options = {}) => language.findTimes(text, { ...defaults, ...options }),
    extractRecords: (article, options = {}) => extractFrom(article, compiled(), { ...defaults, ...options }),
    ground: (record, article, options = {}) => groundRecord(record, article, compiled(), { ...defaults, ...options }),
  };
}
