import { migrate } from "../records/migrate.ts";
import type { NewsRecord } from "../records/news-record.ts";
import { parseRecord } from "../records/parse-record.ts";
import { readJson } from "../records/read-json.ts";
import { type Issue, issue, NutgrafError } from "../values/issue.ts";
import { documentIdRole, type NinjsText, recordsRole } from "./ninjs.ts";
import { plainTextOf } from "./plain-text.ts";
import type { NinjsArticle } from "./to-ninjs.ts";

/** What an item of ninjs holds. */
export interface FromNinjs {
  /** The article, ready for `extractRecords`. */
  article: { [Key in keyof NinjsArticle]-?: string | null };
  /** The records that {@link toNinjs} put into it, checked; empty where there are none. */
  records: NewsRecord[];
}

/**
 * Reads an item of ninjs 3 (2 has the same shape as far as it is read here): its first headline, description and body, its
 * source and date, and records that `toNinjs` put into it. A plain text is taken before one in HTML, of which the prose is
 * taken out.
 *
 * @param item - The item, as `JSON.parse` or `safeReadJson` gives it.
 * @returns The article and its records.
 * @throws NutgrafError `type.mismatch` and `type.missing` where it is no item of ninjs, with the place; what
 *   `parseRecord` throws for records that are not sound.
 * @example
 * ```ts
 * const bodies = [{ contentType: "text/html", value: "<p>Kestrel expects revenue to rise 8% in 2026.</p>" }];
 * const { article } = fromNinjs({ uri: "https://news.example/a", versionCreated: "2026-02-12T08:00:00Z", bodies });
 * article; //=> { url: "https://news.example/a", published: "2026-02-12T08:00:00Z", text: "Kestrel expects revenue to rise 8% in 2026.", … }
 * extractRecords(article).records.length; //=> 1
 * ```
 * @see Source: IPTC ninjs 3.1.
 */
export function fromNinjs(item: unknown): FromNinjs {
  const issues: Issue[] = [];
  const given = isObject(item) ? item : {};
  if (!isObject(item)) issues.push(issue("type.mismatch", "", "an item of ninjs, which is an object", item));
  else if (item.uri === undefined) issues.push(issue("type.missing", "/uri", "a uri, which ninjs asks for", undefined));

  const text = (key: string, holder: Record<string, unknown> = given, path = ""): string | null => {
    const value = holder[key];
    if (value === undefined || value === null || typeof value === "string") return value || null;
    issues.push(issue("type.mismatch", `${path}/${key}`, "a string", value));
    return null;
  };
  const list = (key: string): Record<string, unknown>[] => {
    const value = given[key] ?? [];
    if (Array.isArray(value) && value.every(isObject)) return value;
    issues.push(issue("type.mismatch", `/${key}`, "a list of objects", value));
    return [];
  };
  const texts = (key: string): NinjsText[] =>
    list(key).map((one, at) => {
      const path = `/${key}/${at}`;
      const [role, contentType] = [text("role", one, path), text("contentType", one, path)];
      return { value: text("value", one, path) ?? "", ...(role && { role }), ...(contentType && { contentType }) };
    });

  const bodies = texts("bodies");
  const uri = text("uri");
  const article: FromNinjs["article"] = {
    text: proseOf(bodies.filter(({ role }) => role !== recordsRole)),
    headline: proseOf(texts("headlines")),
    standfirst: proseOf(texts("descriptions")),
    published: text("contentCreated") ?? text("versionCreated"),
    publisher: list("infoSources").map((source) => text("name", source, "/infoSources"))[0] ?? null,
    language: text("language"),
    url: uri && /^https?:/i.test(uri) ? uri : null,
    documentId:
      list("altIds").flatMap((id) => (id.role === documentIdRole ? [text("value", id, "/altIds")] : []))[0] ?? uri,
  };
  if (issues.length > 0) throw new NutgrafError(issues);
  return { article, records: bodies.filter(({ role }) => role === recordsRole).flatMap(recordsIn) };
}

/** The first plain text, else the prose of the first text of another type that has prose. */
function proseOf(texts: readonly NinjsText[]): string | null {
  const isPlain = ({ contentType = "text/plain" }: NinjsText) => /^text\/plain\b/i.test(contentType);
  const plain = texts.find((one) => isPlain(one) && one.value.trim() !== "");
  if (plain) return plain.value;
  const marked = texts.find(({ contentType = "", value }) => /html/i.test(contentType) && value.trim() !== "");
  return marked ? plainTextOf(marked.value) : null;
}

function recordsIn({ value }: NinjsText): NewsRecord[] {
  const records = readJson(value);
  if (!Array.isArray(records)) {
    throw new NutgrafError([issue("type.mismatch", "/bodies", "a list of records", records)]);
  }
  return records.map((record) => parseRecord(migrate(record)));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
