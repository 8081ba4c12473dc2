import { jsonLineStream, type LineResult, type LineStreamOptions } from "../records/json-line-stream.ts";
import { NutgrafError } from "../values/issue.ts";
import type { Article, Extraction } from "./article.ts";
import { hasProse, readArticle } from "./read-article.ts";

/**
 * Makes a stream that reads articles.
 *
 * @param extract - Reads one article.
 * @param published - Day of publication for articles that carry none, or null.
 * @param options - Who hears of bad lines and progress.
 * @returns The stream.
 */
export function streamRecords(
  extract: (article: Article) => Extraction,
  published: string | null,
  options: LineStreamOptions,
): TransformStream<Uint8Array, Uint8Array> {
  const work = (value: unknown): LineResult => {
    const job = readArticle(value, published);
    if ("issues" in job) return { out: [], records: 0, issues: job.issues };
    if (!hasProse(job.article)) return { out: [{ input: job.input, records: [] }], records: 0 };
    try {
      const { records, skipped } = extract(job.article);
      return { out: [{ input: job.input, records, ...(skipped ? { skipped } : {}) }], records: records.length };
    } catch (error) {
      if (error instanceof NutgrafError) return { out: [], records: 0, issues: error.issues };
      throw error;
    }
  };
  return jsonLineStream(work, options);
}
