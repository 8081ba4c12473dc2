import { type Issue, isDay, issue } from "nutgraf";
import type { Article, ArticleItem } from "nutgraf/en";

/** An article to read, and what goes with it into the output. */
export interface Job {
  /** What the reader takes. */
  article: Article;
  /** What came in, without the prose: the keys by which the output is matched to its input. */
  input: Record<string, unknown>;
}

/** Keys that hold prose; everything else is handed through. */
const proseKeys = ["text", "standfirst", "items"];

/**
 * Takes an article from a JSON value: `{ text, published, publisher, url, headline, standfirst, items }` and any other
 * keys. Either `text` or `items` is needed, the rest may be left out or null.
 *
 * @param value - A JSON value.
 * @param published - Day of publication `YYYY-MM-DD` for an article that carries none, or null.
 * @returns The article and what goes with it, or what is wrong.
 */
export function readArticle(value: unknown, published: string | null): Job | { issues: Issue[] } {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { issues: [issue("type.mismatch", "", "an object with a text", value)] };
  }
  const given = value as Record<string, unknown>;
  const issues: Issue[] = [];
  const string = (key: string) => optionalString(given[key], `/${key}`, issues);
  const items = readItems(given.items, issues);
  const article: Article = {
    text: string("text") ?? "",
    published: readDay(given.published, "/published", issues) ?? published,
    publisher: string("publisher"),
    url: string("url"),
    headline: string("headline"),
    standfirst: string("standfirst"),
    ...(items ? { items } : {}),
  };
  if (given.text === undefined && given.items === undefined) {
    const keys = Object.keys(given).slice(0, 5).join(", ");
    issues.push(issue("type.missing", "/text", "a string", undefined, keys ? `The keys here are ${keys}` : undefined));
  }
  if (issues.length > 0) return { issues };
  return { article, input: Object.fromEntries(Object.entries(given).filter(([key]) => !proseKeys.includes(key))) };
}

/**
 * Reads the day of a date or of a date and time as written: `2025-10-17`, `2025-10-17T23:30:00+08:00`.
 *
 * @param text - The date.
 * @returns The day `YYYY-MM-DD`, or null where it is none.
 */
export function dayOfTimestamp(text: string): string | null {
  const [day = "", time] = text.split(/[T ]/, 2);
  return isDay(day) && (time === undefined || /^\d\d:\d\d/.test(time)) ? day : null;
}

function readItems(value: unknown, issues: Issue[]): ArticleItem[] | null {
  if (value === undefined || value === null) return null;
  if (!Array.isArray(value)) {
    issues.push(issue("type.mismatch", "/items", "an array of { text, published }", value));
    return null;
  }
  return value.map((item: unknown, index) => {
    const given = typeof item === "object" && item !== null ? (item as Record<string, unknown>) : {};
    const text = optionalString(given.text, `/items/${index}/text`, issues);
    if (text === null) issues.push(issue("type.missing", `/items/${index}/text`, "a string", given.text));
    return { text: text ?? "", published: readDay(given.published, `/items/${index}/published`, issues) };
  });
}

function readDay(value: unknown, path: string, issues: Issue[]): string | null {
  if (value === undefined || value === null) return null;
  const day = typeof value === "string" ? dayOfTimestamp(value) : null;
  if (day === null) issues.push(issue("date.invalid", path, "a day YYYY-MM-DD", value));
  return day;
}

function optionalString(value: unknown, path: string, issues: Issue[]): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value === "string") return value;
  issues.push(issue("type.mismatch", path, "a string", value));
  return null;
}
