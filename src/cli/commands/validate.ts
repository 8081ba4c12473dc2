import { checkRecords, type Issue } from "nutgraf";
import type { ValidateOptions } from "../args.ts";
import { eachEntry } from "../each-entry.ts";
import type { Entry } from "../entries.ts";
import { filesToRead, write } from "../io.ts";
import { issuesAt, placeOf } from "../problems.ts";
import { inWords } from "../progress.ts";

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
  const { progress } = options;
  const counts = await eachEntry({ files, prose: false, progress }, (entry, file) => {
    const { records, issues } = checkEntry(entry);
    const out = issues.map((one) => (format === "text" ? asText(file, entry, one) : asJson(file, entry, one)));
    return { out, records, issues: [], bad: issues.length > 0 };
  });
  if (format === "text" && !progress) await write(process.stderr, `${inWords(counts)}\n`);
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
