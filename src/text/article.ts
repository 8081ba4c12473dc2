import type { EvidencePart } from "../evidence/evidence.ts";
import type { Source } from "../evidence/source.ts";
import type { NewsRecord } from "../records/news-record.ts";
import { isDay } from "../values/calendar-date.ts";
import { type Issue, issue, NutgrafError } from "../values/issue.ts";
import type { RefusalReason } from "./refusal-reason.ts";

/** One item of an article that holds several. */
export interface ArticleItem {
  /** Its prose. */
  text: string;
  /** Its own day of publication, or left out: relative words in it then stay unresolved. */
  published?: string | null;
}

/** An article as a caller hands it in; at least one of `text`, `headline`, `standfirst` and `items` holds prose. */
export interface Article {
  /** Its prose. */
  text?: string | null;
  /** Day it was published, `YYYY-MM-DD`, or a date and time with offset, of which the day counts that is written. */
  published?: string | null;
  /** Who published it. */
  publisher?: string | null;
  /** Where it stands. */
  url?: string | null;
  /** Headline. */
  headline?: string | null;
  /** The lines between headline and text. */
  standfirst?: string | null;
  /** The caller's name of it. */
  documentId?: string | null;
  /** Language tag, BCP 47, to be kept in `source`. */
  language?: string | null;
  /** Several items in place of one text. */
  items?: readonly ArticleItem[] | null;
}

/** What comes out of an article. */
export interface Extraction {
  /** The facts that it states, in reading order. */
  records: NewsRecord[];
  /** `language` where the text is plainly not in the reader's language and was not read, else null. */
  skipped: "language" | null;
  /** Why each candidate became a record or not; there only with the option `explain`. */
  candidates?: Candidate[];
}

/** Something that looked like a fact, and what came of it. */
export interface Candidate {
  /** Kind of record that it would be. */
  kind: NewsRecord["kind"];
  /** The clause or sentence that it stands in. */
  quote: string;
  /** Where the quote begins in its part. */
  start: number;
  /** One past where it ends. */
  end: number;
  /** Which item of the article, counted from 0. */
  segment: number;
  /** Part of the article. */
  part: EvidencePart;
  /** Words that led there. */
  cue: string;
  /** Why it became no record, or null where it became one. */
  refused: RefusalReason | null;
  /** `id` of the record, or null. */
  record: string | null;
}

/** A part of an item with its prose. */
export interface Part {
  /** Which part. */
  part: EvidencePart;
  /** Its prose as given. */
  text: string;
}

/** One item, ready to be read. */
export interface Item {
  /** Its parts, in reading order. */
  parts: Part[];
  /** Reference day, or null. */
  published: string | null;
  /** What its records say of their source. */
  source: Source;
}

/**
 * Checks an article and takes it apart.
 *
 * @param article - An article, or its text alone.
 * @param language - Language tag for `source` where the article names none.
 * @returns Its items, at least one.
 * @throws {@link NutgrafError} with `option.invalid` where it holds no text at all, or `published` is no date.
 */
export function openArticle(article: Article | string, language: string): Item[] {
  const given: Article = typeof article === "string" ? { text: article } : article;
  const issues: Issue[] = [];
  if (typeof given !== "object" || given === null) {
    throw new NutgrafError([issue("option.invalid", "", "an article or its text", article)]);
  }
  const published = dayOf(given.published, "/published", issues);
  const listed = given.items ?? [];
  const inner: ArticleItem[] = listed.length > 0 ? [...listed] : [{ text: given.text ?? "", published: published }];
  for (const [path, value] of proseOf(given, listed)) {
    if (value != null && typeof value !== "string") issues.push(issue("option.invalid", path, "a string", value));
  }
  if (
    issues.length === 0 &&
    ![given.text, given.headline, given.standfirst, ...listed.map(({ text }) => text)].some((text) => text)
  ) {
    issues.push(
      issue("option.invalid", "/text", "some text to read", given.text, "Give text, headline, standfirst or items"),
    );
  }
  const items = inner.map((item, segment): Item => {
    const day = listed.length > 0 ? dayOf(item?.published, `/items/${segment}/published`, issues) : published;
    const parts: Part[] = [];
    if (segment === 0 && given.headline) parts.push({ part: "headline", text: given.headline });
    if (segment === 0 && given.standfirst) parts.push({ part: "standfirst", text: given.standfirst });
    if (item?.text) parts.push({ part: "text", text: item.text });
    const source: Source = {
      documentId: given.documentId ?? null,
      segment: listed.length > 0 ? segment : null,
      publisher: given.publisher ?? null,
      url: given.url ?? null,
      language: given.language ?? language,
      published: day,
      headline: given.headline ?? null,
    };
    return { parts, published: day, source };
  });
  if (issues.length > 0) throw new NutgrafError(issues);
  return items;
}

function proseOf(article: Article, items: readonly ArticleItem[]): [string, unknown][] {
  return [
    ["/text", article.text],
    ["/headline", article.headline],
    ["/standfirst", article.standfirst],
    ...items.map((item, i): [string, unknown] => [`/items/${i}/text`, item?.text]),
  ];
}

/** The day as written: the offset of a time is not applied, since relative words are meant from where the paper is. */
function dayOf(value: unknown, path: string, issues: Issue[]): string | null {
  if (value === undefined || value === null || value === "") return null;
  const day = typeof value === "string" ? /^(\d{4}-\d{2}-\d{2})(?:$|[T ])/.exec(value)?.[1] : undefined;
  if (day !== undefined && isDay(day)) return day;
  issues.push(issue("option.invalid", path, "a day YYYY-MM-DD or a date-time", value));
  return null;
}
