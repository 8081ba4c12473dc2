import { checkRecord } from "../../records/check-record.ts";
import type { NewsRecord } from "../../records/news-record.ts";
import { type RecordKind, recordKinds } from "../../records/record.ts";
import { recordId } from "../../records/record-id.ts";
import { describeValue, issue, NutgrafError } from "../../values/issue.ts";
import { type Article, openArticle } from "../article.ts";
import { buildRecord } from "./build.ts";
import { readAnswer } from "./read-answer.ts";
import { type Entry, note, type Repair } from "./repair.ts";
import type { AnswerLanguage } from "./words.ts";

/** What comes of an answer. */
export interface ModelReading {
  /** Full records, each of which passes the parser of its kind. */
  records: NewsRecord[];
  /** What was put right or left out, in the order of the answer. */
  repairs: Repair[];
}

/** Options of reading an answer. */
export interface ModelReadingOptions {
  /** Kind of entries that do not say theirs. */
  kind?: RecordKind;
}

/** So many entries of one answer are read; what is behind them is left out. */
const mostEntries = 1000;

/**
 * Makes full records of what a language model answered.
 *
 * @param answer - Its answer.
 * @param article - The article that it was asked about.
 * @param language - The language of the article.
 * @param options - What the answer leaves open.
 * @returns Records and repairs.
 * @throws {@link NutgrafError} where there is no sound JSON in the answer, or the article cannot be used.
 */
export function readModelAnswer(
  answer: unknown,
  article: Article | string,
  language: AnswerLanguage,
  options: ModelReadingOptions,
): ModelReading {
  if (options.kind !== undefined && !recordKinds.includes(options.kind)) {
    throw new NutgrafError([issue("option.invalid", "/kind", recordKinds.join(" or "), options.kind)]);
  }
  const items = openArticle(article, language.tag);
  const repairs: Repair[] = [];
  const answered = readAnswer(answer, repairs);
  const { list, path } = entriesOf(answered, repairs);
  const records = list.slice(0, mostEntries).flatMap((value, at): NewsRecord[] => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      repairs.push({ path: `${path}/${at}`, repair: "dropped", from: describeValue(value), to: null });
      return [];
    }
    const own = value === answered ? "" : `${path}/${at}`;
    const entry: Entry = { values: value as Entry["values"], path: own, repairs, nothing: language.nothing() };
    const kind = kindOf(entry, options.kind ?? null);
    if (kind === null) return [];
    const record = buildRecord(entry, kind, { items, language });
    const wrong = record ? checkRecord(record)[0]?.message : "/company: nobody is named";
    if (record && wrong === undefined) return [{ ...record, id: recordId(record) }];
    repairs.push({ path: entry.path, repair: "refused", from: wrong!.slice(0, 200), to: null });
    return [];
  });
  if (list.length > mostEntries) {
    repairs.push({ path, repair: "dropped", from: `${list.length - mostEntries} more entries`, to: null });
  }
  return { records, repairs };
}

/** The entries of an answer: its `records`, the answer itself where it is a list, or where it is one entry. */
function entriesOf(answer: unknown, repairs: Repair[]): { list: readonly unknown[]; path: string } {
  const root = typeof answer === "object" && answer !== null ? (answer as Record<string, unknown>) : null;
  if (root && Array.isArray(root.records)) return { list: root.records, path: "/records" };
  if (root === null) throw new NutgrafError([issue("type.mismatch", "", "{ records: […] }", answer)]);
  repairs.push({ path: "", repair: "root", from: describeValue(answer), to: "{ records: […] }" });
  if (Array.isArray(answer)) return { list: answer, path: "" };
  if (typeof root.records === "object" && root.records !== null) return { list: [root.records], path: "/records" };
  const only = Object.values(root).filter((value) => Array.isArray(value));
  const isEntry = "kind" in root || "company" in root || "actor" in root;
  if (!isEntry && only.length === 1) {
    const key = Object.keys(root).find((name) => root[name] === only[0])!;
    return { list: only[0] as unknown[], path: `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}` };
  }
  return { list: isEntry ? [answer] : [], path: "" };
}

function kindOf(entry: Entry, given: RecordKind | null): RecordKind | null {
  const { kind } = entry.values;
  const found = recordKinds.find((name) => name === kind);
  if (found) return found;
  if (given === null || kind !== undefined) note(entry, "kind", given ? "member" : "dropped", given);
  return given;
}
