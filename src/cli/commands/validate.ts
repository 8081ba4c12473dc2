import { checkRecords, type Issue } from "nutgraf";
import type { ValidateOptions } from "../args.ts";
import { type Entry, readInput } from "../entries.ts";
import { filesToRead, write } from "../io.ts";
import { issuesAt, placeOf } from "../problems.ts";
import { createProgress, inWords } from "../progress.ts";

/**
 * Checks records and prints what is wrong with them.
 *
 * @param options - What to check and how to print.
 * @returns The exit code, or a sentence where the request makes no sense.
 */
export async function validate(options: ValidateOptions): Promise<number | string> {
  const files = await filesToRead(options.files);
  if (typeof files === "string") return files;
  const format = options.format ?? (process.stdout.isTTY ? "text" : "ndjson");
  const counts = { files: 0, read: 0, records: 0, bad: 0 };
  const progress = createProgress(process.stderr, options.progress, process.stdout.isTTY);
  for (const file of files) {
    counts.files++;
    for await (const entry of readInput(file, false)) {
      const { records, issues } = checkEntry(entry);
      counts.read++;
      counts.records += records;
      if (issues.length > 0) counts.bad++;
      for (const found of issues) {
        await write(process.stdout, format === "text" ? asText(file, entry, found) : asJson(file, entry, found));
      }
      progress.tick(counts);
    }
  }
  progress.end(counts);
  if (format === "text" && !options.progress) await write(process.stderr, `${inWords(counts)}\n`);
  return counts.bad > 0 ? 1 : 0;
}

/** A line of `extract` holds several records, any other value is one. */
function checkEntry({ pointer, content }: Entry): { records: number; issues: Issue[] } {
  if ("issues" in content) return { records: 0, issues: issuesAt(pointer, content.issues) };
  const { records, issues } = checkRecords("text" in content ? content.text : content.value);
  return { records, issues: issuesAt(pointer, issues) };
}

function asText(file: string, { line }: Entry, { message, code }: Issue): string {
  return `${placeOf(file, line)}: ${message} (${code})\n`;
}

function asJson(file: string, { line }: Entry, { path, code, expected, received, message }: Issue): string {
  return `${JSON.stringify({ file, line, path, code, expected, received, message })}\n`;
}
