/**
 * The reader of English: values and records out of prose. Needs no zod.
 *
 * @module nutgraf/en
 */
export type { Article, ArticleItem, Candidate, Extraction } from "../article.ts";
export type { ExtractOptions } from "../extract/extract.ts";
export type { CueRule, WordForm } from "../extract/lexicon.ts";
export type { KnownEntity, NameWords } from "../extract/names.ts";
export { type ProposedItem, splitItems } from "../items.ts";
export type { FoundFigures, Language, ReadingOptions } from "../language.ts";
export { createReader, type OwnCue, type Reader, type ReaderOptions } from "../reader.ts";
export type { SentenceWords } from "../sentences.ts";
export { english } from "./english.ts";
export { extractRecords } from "./extract-records.ts";
export { findCounts, findFigures, findMoney, findPercentages } from "./find-figures.ts";
export { findPeriods, findTimes } from "./find-times.ts";
