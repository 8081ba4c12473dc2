import { type Issue, issue } from "../values/issue.ts";
import type { Article, ArticleItem } from "./article.ts";

/** An article to read, and what goes with it into the output. */
export interface ArticleJob {
  /** What the reader takes. */
  article: Article;
  /** What came in, without the prose: the keys by which the output is matched to its input. */
  input: Record<string, unknown>;
}

/** Keys of an article that hold a string. Whether `published` holds a day is left to the reader. */
const stringKeys = [
  "text",
  "published",
  "publisher",
  "url",
  "headline",
  "standfirst",
  "documentId",
  "language",
] as const;

/** Keys that hold prose; everything else is handed through. */
const proseKeys = ["text", "standfirst", "items"];

/**
 * Takes an article from a JSON value: `{ text, published, publisher, url, headline, standfirst, items }` and any other
 * keys. One key with prose is needed, the rest may be left out or null. A key `id` names the document unless
 * `documentId` does.
 *
 * @param value - A JSON value.
 * @param published - Day of publication `YYYY-MM-DD` for an article that carries none, or null.
 * @returns The article and what goes with it, or what is wrong.
 * @example
 * ```ts
 * const job = readArticle({ id: 7, desk: "metals", text: "Copper rose." });
 * "article" in job && [job.article.documentId, job.input]; //=> ["7", { id: 7, desk: "metals" }]
 * ```
 */
export function readArticle(value: unknown, published: string | null = null): ArticleJob | { issues: Issue[] } {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { issues: [issue("type.mismatch", "", "an object with a text", value)] };
  }
  const given = value as Record<string, unknown>;
  const issues: Issue[] = [];
  const strings: Partial<Record<(typeof stringKeys)[number], string>> = {};
  for (const key of stringKeys) {
    const held = given[key] ?? null;
    if (typeof held === "string") strings[key] = held;
    else if (held !== null) issues.push(issue("type.mismatch", `/${key}`, "a string", held));
  }
  const items = readItems(given.items ?? null, issues);
  if (!["text", "headline", "standfirst", "items"].some((key) => Object.hasOwn(given, key))) {
    const keys = Object.keys(given).slice(0, 5).join(", ");
    issues.push(issue("type.missing", "/text", "a string", undefined, keys ? `The keys here are ${keys}` : undefined));
  }
  if (issues.length > 0) return { issues };
  return {
    article: {
      documentId: nameOf(given.id),
      ...strings,
      published: (given.published ?? published) as string | null,
      items,
    },
    input: Object.fromEntries(Object.entries(given).filter(([key]) => !proseKeys.includes(key))),
  };
}

/**
 * Tells whether there is anything to read: an article without a word has no records, which is no fault.
 *
 * @param article - An article.
 * @returns True where one of its texts is not blank.
 * @example
 * ```ts
 * hasProse({ text: " ", headline: "Copper rose" }); //=> true
 * ```
 */
export function hasProse({ text, headline, standfirst, items }: Article): boolean {
  const texts = [text, headline, standfirst, ...(items ?? []).map((item) => item.text)];
  return texts.some((prose) => prose && prose.trim() !== "");
}

function readItems(value: unknown, issues: Issue[]): ArticleItem[] | null {
  if (value === null) return null;
  if (!Array.isArray(value)) {
    issues.push(issue("type.mismatch", "/items", "an array of { text, published }", value));
    return null;
  }
  for (const [index, item] of value.entries()) {
    const text: unknown = typeof item === "object" && item !== null ? item.text : undefined;
    if (typeof text !== "string") issues.push(issue("type.mismatch", `/items/${index}/text`, "a string", text));
  }
  return value;
}

function nameOf(id: unknown): string | null {
  return typeof id === "string" || typeof id === "number" ? String(id) : null;
}
