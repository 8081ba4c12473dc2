import type { Entity, Issue } from "nutgraf";
import { createReader, english, extractRecords } from "nutgraf/en";
import type { ExtractFormat, ExtractOptions } from "../args.ts";
import { dayOfTimestamp, type Job, readArticle } from "../articles.ts";
import { readEntitiesFile } from "../entities-file.ts";
import { type Entry, readInput } from "../entries.ts";
import { createForm } from "../forms.ts";
import { filesToRead, write } from "../io.ts";
import { problemLines } from "../problems.ts";
import { createProgress } from "../progress.ts";
import { packageVersion } from "../version.ts";

/**
 * Reads articles and prints the records in them.
 *
 * @param options - What to read and how to print.
 * @returns The exit code, or a sentence where the request makes no sense.
 */
export async function extract(options: ExtractOptions): Promise<number | string> {
  const published = options.published === null ? null : dayOfTimestamp(options.published);
  if (options.published !== null && published === null) {
    return `--published takes a day such as 2025-10-17, not "${options.published}"`;
  }
  const files = await filesToRead(options.files);
  if (typeof files === "string") return files;
  const known = options.entities === null ? { entities: [] } : await readEntitiesFile(options.entities);
  if ("problems" in known) return known.problems.join("\n");
  const read = readerWith(known.entities);
  const form = createForm(options.format ?? usualFormat(), {
    each: options.each,
    colour: !options.plain && hasColour(),
    version: packageVersion(),
  });
  const counts = { files: 0, read: 0, records: 0, bad: 0 };
  const progress = createProgress(process.stderr, options.progress);
  if (form.head) await write(process.stdout, form.head);
  for (const file of files) {
    counts.files++;
    for await (const entry of readInput(file, true)) {
      counts.read++;
      const job = jobOf(file, entry, published);
      if ("issues" in job) {
        counts.bad++;
        await write(process.stderr, problemLines(file, entry, job.issues));
      } else {
        const { records } = read(job.article);
        counts.records += records.length;
        const text = form.body({ file, line: entry.line, job, records });
        if (text) await write(process.stdout, text);
      }
      progress.tick(counts);
    }
  }
  if (form.foot) await write(process.stdout, form.foot);
  progress.end(counts);
  return counts.bad > 0 ? 1 : 0;
}

function readerWith(entities: Entity[]): typeof extractRecords {
  return entities.length === 0 ? extractRecords : createReader({ language: english, entities }).extractRecords;
}

function jobOf(file: string, { content }: Entry, published: string | null): Job | { issues: readonly Issue[] } {
  if ("issues" in content) return content;
  if ("value" in content) return readArticle(content.value, published);
  return { article: { text: content.text, published }, input: { file } };
}

function usualFormat(): ExtractFormat {
  return process.stdout.isTTY ? "view" : "ndjson";
}

/** @see Source: https://no-color.org */
function hasColour(): boolean {
  return process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== "dumb";
}
