import type { LineStreamOptions } from "../../records/json-line-stream.ts";
import type { Article, Extraction } from "../article.ts";
import { streamRecords } from "../extract-stream.ts";
import type { ReadingOptions } from "../language.ts";
import { extractRecords } from "./extract-records.ts";

/** Options of {@link extractStream}. */
export interface ExtractStreamOptions extends LineStreamOptions, ReadingOptions {
  /** Day of publication `YYYY-MM-DD` for articles that carry none. */
  published?: string | null | undefined;
  /** Reads one article; {@link extractRecords} where left out, or that of a reader of your own. */
  extract?: ((article: Article) => Extraction) | undefined;
}

/**
 * Makes a Web stream that reads articles: JSON lines of them in, JSON lines of records out, both as bytes in UTF-8. Works in
 * Node, Deno, Bun, browsers and workers.
 *
 * A line is an article as {@link readArticle} takes it: `{ text, published, publisher, url, headline, standfirst, items }` and
 * any keys of your own. Each gives one line `{ input, records }`, in order: `input` has every key but the prose, `skipped` is
 * there for a text that is not English. A line that cannot be read gives `{ line, issues }`, or goes to `onBadLine`, and the
 * next ones are read. Memory holds one chunk, what comes of it, and one line of at most 16 MiB; the next chunk is taken when
 * somebody reads.
 *
 * @param options - Who hears of bad lines and progress, and what the texts leave open.
 * @returns The stream, for `pipeThrough`. It never fails on account of what it is fed.
 * @example
 * ```ts
 * const lines = new Blob(['{"id": 7, "text": "Lorne Mills expects revenue of $40 million in 2026."}\n']);
 * const text = await new Response(lines.stream().pipeThrough(extractStream())).text();
 * JSON.parse(text).input.id; //=> 7
 * JSON.parse(text).records.length; //=> 1
 * ```
 */
export function extractStream(options: ExtractStreamOptions = {}): TransformStream<Uint8Array, Uint8Array> {
  const { published = null, extract, onBadLine, onProgress, longestLine, ...reading } = options;
  const read = extract ?? ((article: Article) => extractRecords(article, reading));
  return streamRecords(read, published, { onBadLine, onProgress, longestLine });
}
