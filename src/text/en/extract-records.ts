import type { Article, Extraction } from "../article.ts";
import { type ExtractOptions, extractFrom } from "../extract/extract.ts";
import { tables } from "./extract-tables.ts";

/**
 * Takes the facts of the four kinds out of an English news article, each field with the words it was read from.
 *
 * Deterministic, without a model or a network. What the text does not state does not come out; a text that is plainly in
 * another language is not read.
 *
 * @param article - The article, or its text alone.
 * @param options - What the text leaves open, and `explain` to hear of every candidate.
 * @returns `records` in reading order; `skipped` is `"language"` where the text was not read.
 * @throws {@link NutgrafError} with `option.invalid` where the article holds no text at all or `published` is no date;
 *   never on account of the text.
 * @example
 * ```ts
 * const { records } = extractRecords({ text: "Lorne Mills expects revenue of $40 million this year.", published: "2026-03-02" });
 * records[0]?.kind; //=> "revenue-outlook"
 * ```
 */
export function extractRecords(article: Article | string, options: ExtractOptions = {}): Extraction {
  return extractFrom(article, tables(), options);
}
