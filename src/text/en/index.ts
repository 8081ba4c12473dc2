/**
 * The reader of English: values and records out of prose. Needs no zod.
 *
 * @module nutgraf/en
 */

export type {
  CountMention,
  Mention,
  MoneyMention,
  PercentageMention,
  PeriodMention,
  TimeMention,
} from "../../evidence/mention.ts";
export type { BadLine, LineStreamOptions, StreamProgress } from "../../records/json-line-stream.ts";
export { type Issue, type IssueCode, NutgrafError, type SafeResult } from "../../values/issue.ts";
export type { Article, ArticleItem, Candidate, Extraction } from "../article.ts";
export type { OwnCue } from "../compile.ts";
export type { ExtractOptions } from "../extract/extract.ts";
export type { CueRule, WordForm } from "../extract/lexicon.ts";
export type { KnownEntity, NameWords } from "../extract/name-kind.ts";
export type { NominalAct, TradeWords } from "../extract/trade/words.ts";
export type { CurrencyOptions } from "../figures/currency.ts";
export type { FigureMention } from "../figures/search.ts";
export { type GroundedField, type GroundState, groundStates } from "../ground/bench.ts";
export type { Grounding } from "../ground/ground.ts";
export { type ProposedItem, splitItems } from "../items.ts";
export type { FoundFigures, Language, ReadingOptions } from "../language.ts";
export type { ModelReading, ModelReadingOptions } from "../llm/from-llm.ts";
export { type Repair, type RepairKind, repairKinds } from "../llm/repair.ts";
export { type ArticleJob, hasProse, readArticle } from "../read-article.ts";
export { createReader, type Reader } from "../reader.ts";
export type { ReaderOptions } from "../reader-options.ts";
export { type RefusalReason, refusalReasons } from "../refusal-reason.ts";
export type { SentenceWords } from "../sentences.ts";
export type { Dateline } from "../times/dateline.ts";
export type { DayMonthOrder, TimeOptions } from "../times/options.ts";
export { english } from "./english.ts";
export { extractRecords } from "./extract-records.ts";
export { type ExtractStreamOptions, extractStream } from "./extract-stream.ts";
export type { FigureOptions } from "./figures/figure-searches.ts";
export { formatCountInWords, formatMoneyInWords, formatPercentageInWords } from "./figures/figures-in-words.ts";
export { findCounts, findFigures, findMoney, findPercentages } from "./figures/find-figures.ts";
export { normaliseCurrency } from "./figures/normalise-currency.ts";
export {
  parseCount,
  parseMoney,
  parsePercentage,
  safeParseCount,
  safeParseMoney,
  safeParsePercentage,
} from "./figures/parse-figures.ts";
export { ground, groundedOnly } from "./ground-records.ts";
export { fromLlm } from "./parse-model-answer.ts";
export { findDateline, findPeriods, findTimes, parsePeriod, safeParsePeriod } from "./times/find-times.ts";
export { formatPeriodInWords } from "./times/periods-in-words.ts";
