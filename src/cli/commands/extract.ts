import { type Entity, type Issue, isDay, type NutgrafError } from "nutgraf";
import { type ArticleJob, createReader, english, extractRecords, hasProse, readArticle } from "nutgraf/en";
import type { ExtractFormat, ExtractOptions } from "../args.ts";
import { eachEntry } from "../each-entry.ts";
import { readEntitiesFile } from "../entities-file.ts";
import type { Entry } from "../entries.ts";
import { createForm, type Reading } from "../forms.ts";
import { filesToRead, write } from "../io.ts";
import { packageVersion } from "../version.ts";

/**
 * Reads articles and prints the records in them.
 *
 * @param options - What to read and how to print.
 * @returns The exit code, or a sentence where the request makes no sense.
 */
export async function extract(options: ExtractOptions): Promise<number | string> {
  const { published } = options;
  if (published !== null && !isDay(published)) {
    return `--published takes a day such as 2025-10-17, not "${published}"`;
  }
  const files = await filesToRead(options.files);
  if (typeof files === "string") return files;
  const known = options.entities === null ? { entities: [] } : await readEntitiesFile(options.entities);
  if ("problems" in known) return known.problems.join("\n");
  const readFrom = readerWith(known.entities);
  const form = createForm(options.format ?? usualFormat(), {
    each: options.each,
    colour: !options.plain && hasColour(),
    version: packageVersion(),
  });
  if (form.head) await write(process.stdout, form.head);
  const counts = await eachEntry({ files, prose: true, progress: options.progress }, (entry, file) => {
    const job = jobOf(file, entry, published);
    const found = "issues" in job ? job : readFrom(job);
    if ("issues" in found) return { out: [], records: 0, issues: found.issues, bad: true };
    const out = [form.body({ file, line: entry.line, ...found })];
    return { out, records: found.records.length, issues: [], bad: false };
  });
  if (form.foot) await write(process.stdout, form.foot);
  return counts.bad > 0 ? 1 : 0;
}

/** What a job gives: records, or what the reader has against the article. */
type Outcome = Omit<Reading, "file" | "line"> | { issues: readonly Issue[] };

function readerWith(entities: Entity[]): (job: ArticleJob) => Outcome {
  const known = entities.map(({ type, ...entity }) => (type === null ? entity : { ...entity, type }));
  const read =
    known.length === 0 ? extractRecords : createReader({ language: english, entities: known }).extractRecords;
  return (job) => {
    if (!hasProse(job.article)) return { job, records: [], skipped: null };
    try {
      return { job, ...read(job.article) };
    } catch (error) {
      if (error instanceof Error && error.name === "NutgrafError") return { issues: (error as NutgrafError).issues };
      throw error;
    }
  };
}

function jobOf(file: string, { content }: Entry, published: string | null): ArticleJob | { issues: readonly Issue[] } {
  if ("issues" in content) return content;
  if ("value" in content) return readArticle(content.value, published);
  return { article: { text: content.text, published, documentId: file }, input: { file } };
}

function usualFormat(): ExtractFormat {
  return process.stdout.isTTY ? "view" : "ndjson";
}

/** @see Source: https://no-color.org */
function hasColour(): boolean {
  return process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== "dumb";
}
