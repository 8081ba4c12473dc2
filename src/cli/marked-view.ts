import type { Evidence, NewsRecord } from "nutgraf";
import type { ArticleJob } from "nutgraf/en";
import { inShort } from "./in-short.ts";
import { plainText } from "./terminal-text.ts";

/** Colours of the records in turn (ANSI foreground): cyan, yellow, magenta, green, blue, red. */
const colours = [36, 33, 35, 32, 34, 31];

/** Fields that say nothing about the fact itself, or that the marks show. */
const hidden = ["kind", "schemaVersion", "id", "source", "evidence"];

/** An article and what was read from it. */
export interface Viewed {
  /** The article. */
  job: ArticleJob;
  /** Its records. */
  records: readonly NewsRecord[];
  /** Why it was not read, or null. */
  skipped: "language" | null;
}

/** Part of a text that a record was read from. */
interface Mark {
  start: number;
  end: number;
  record: number;
}

/**
 * Writes an article for a person: its text with the evidence of each record marked, then each record field by field.
 *
 * In colour the marks are coloured and underlined; without, they stand in square brackets. In both a raised number names
 * the record. Where two records share words, the first has the mark.
 *
 * @param name - What to call the article.
 * @param viewed - The article and what was read from it.
 * @param colour - True for ANSI colours.
 * @returns Lines, the last one empty.
 */
export function markedView(name: string, { job, records, skipped }: Viewed, colour: boolean): string {
  const { published, headline, standfirst, text, items } = job.article;
  const paint = (code: number, words: string) => (colour ? `\u001b[${code}m${words}\u001b[0m` : words);
  const day = published ?? "no day of publication; give one with --published to resolve words such as “this year”";
  const head = `${paint(1, plainText(name))}  ${paint(2, plainText(day))}\n`;
  if (records.length === 0) return `${head}\n${skipped ? "not read: the text is not in English" : "no records"}\n\n`;
  const parts = [
    { text: headline, marks: marksIn(records, "headline", null) },
    { text: standfirst, marks: marksIn(records, "standfirst", null) },
    ...(items && items.length > 0
      ? items.map((item, index) => ({ text: item.text, marks: marksIn(records, "text", index) }))
      : [{ text, marks: marksIn(records, "text", null) }]),
  ];
  const shown = parts.flatMap((part) => (part.text ? [marked(part.text, part.marks, colour).trimEnd()] : []));
  const facts = records.map((record, index) => factSheet(record, index, paint));
  return `${head}\n${[...shown, ...facts].join("\n\n")}\n\n`;
}

/** Evidence of all records in one part of the article, cut so that no two marks share a character. */
function marksIn(records: readonly NewsRecord[], part: Evidence["part"], segment: number | null): Mark[] {
  const spans = records.flatMap(({ evidence, source }, record) =>
    evidence.flatMap(({ start, end, part: of }) => {
      const here = (of ?? "text") === part && (segment === null || source?.segment === segment);
      return here && start !== null && end !== null ? [{ start, end, record }] : [];
    }),
  );
  spans.sort((a, b) => a.start - b.start || b.end - a.end || a.record - b.record);
  const marks: Mark[] = [];
  for (const { start, end, record } of spans) {
    const last = marks.at(-1);
    const from = Math.max(start, last?.end ?? 0);
    if (from >= end) continue;
    if (last?.end === from && last.record === record) last.end = end;
    else marks.push({ start: from, end, record });
  }
  return marks;
}

function marked(text: string, marks: readonly Mark[], colour: boolean): string {
  const safe = plainText(text);
  let at = 0;
  let written = "";
  for (const { start, end, record } of marks) {
    const words = safe.slice(start, end);
    const mark = colour ? `\u001b[4;${colourOf(record)}m${words}\u001b[0m` : `[${words}]`;
    written += `${safe.slice(at, start)}${mark}${raised(record + 1)}`;
    at = end;
  }
  return written + safe.slice(at);
}

function factSheet(record: NewsRecord, index: number, paint: (code: number, words: string) => string): string {
  const lines = Object.entries(record).flatMap(([field, value]) => {
    const words = hidden.includes(field) ? null : inShort(value);
    if (words === null) return [];
    const bases = basesOf(record, field);
    const note = bases.length > 0 ? `  ${paint(2, `(${bases.join(", ")})`)}` : "";
    return [`   ${field.padEnd(13)} ${plainText(words)}${note}`];
  });
  return [`${raised(index + 1)}  ${paint(colourOf(index), record.kind)}`, ...lines].join("\n");
}

/** How a field came about, where it does not plainly stand in the text. */
function basesOf(record: NewsRecord, field: string): string[] {
  const of = record.evidence.filter(({ field: pointer }) => `${pointer}/`.startsWith(`/${field}/`));
  return [...new Set(of.map(({ basis }) => basis))].filter((basis) => basis !== "stated");
}

function colourOf(record: number): number {
  return colours[record % colours.length]!;
}

function raised(number: number): string {
  return String(number).replace(/\d/g, (digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)]!);
}
