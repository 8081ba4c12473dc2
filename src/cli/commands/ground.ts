import { type Issue, issue, type NewsRecord, NutgrafError, safeParseRecord } from "nutgraf";
import { type ArticleJob, type GroundedField, ground, groundedOnly, hasProse, readArticle } from "nutgraf/en";
import type { GroundOptions } from "../args.ts";
import { eachEntry } from "../each-entry.ts";
import type { Entry } from "../entries.ts";
import { filesToRead, write } from "../io.ts";
import { issuesAt, placeOf } from "../problems.ts";
import { inWords } from "../progress.ts";

/** An article with the records that somebody wrote about it. */
type Checked = { job: ArticleJob; records: NewsRecord[] } | { issues: readonly Issue[] };

/**
 * Checks records against their articles and prints what is in the text and what is not.
 *
 * @param options - What to check and how to print.
 * @returns The exit code, or a sentence where the request makes no sense.
 */
export async function groundRecords(options: GroundOptions): Promise<number | string> {
  const files = await filesToRead(options.files);
  if (typeof files === "string") return files;
  const format = options.format ?? (process.stdout.isTTY ? "text" : "ndjson");
  const { progress } = options;
  const counts = await eachEntry({ files, prose: false, progress }, (entry, file) => {
    const checked = checkEntry(entry);
    if ("issues" in checked) return { out: [], records: 0, issues: checked.issues, bad: true };
    const { job, records } = checked;
    const grounded = records.map((record) => ({ record, fields: ground(record, job.article).fields }));
    const out = grounded.map(({ record, fields }, at) =>
      format === "text" ? asText(file, entry, at, fields) : asJson(job, record, fields, options),
    );
    const bad = grounded.some(({ fields }) => fields.some(isUngrounded));
    return { out, records: records.length, issues: [], bad };
  });
  if (format === "text" && !progress) await write(process.stderr, `${inWords(counts)}\n`);
  return counts.bad > 0 ? 1 : 0;
}

const isUngrounded = ({ state }: GroundedField): boolean => state === "elsewhere" || state === "notInText";

/** An article with `records`, or with one `record`; each of them sound. */
function checkEntry({ content }: Entry): Checked {
  if ("issues" in content) return content;
  const value = "text" in content ? content.text : content.value;
  const job = readArticle(value);
  if ("issues" in job) return job;
  const { records, record, ...input } = job.input;
  if (records !== undefined && !Array.isArray(records)) {
    return { issues: [issue("type.mismatch", "/records", "a list of records", records, "One alone goes in record")] };
  }
  if (records === undefined && record === undefined) {
    const advice = "A line holds its article and what somebody wrote about it";
    return { issues: [issue("type.missing", "/records", "a list of records, or one in record", undefined, advice)] };
  }
  const given = Array.isArray(records) ? records : record === undefined ? [] : [record];
  const issues: Issue[] = [];
  const sound = given.flatMap((one, at): NewsRecord[] => {
    const result = safeParseRecord(one);
    if (result.success) return [result.data];
    issues.push(...issuesAt(Array.isArray(records) ? `/records/${at}` : "/record", result.error.issues));
    return [];
  });
  if (issues.length === 0 && given.length > 0 && hasProse(job.article)) issues.push(...articleIssues(job));
  return issues.length > 0 ? { issues } : { job: { ...job, input }, records: hasProse(job.article) ? sound : [] };
}

/** What the reader has against the article itself, such as a day that is none. */
function articleIssues({ article }: ArticleJob): readonly Issue[] {
  try {
    ground(probe, article);
    return [];
  } catch (error) {
    if (error instanceof NutgrafError || (error as Error).name === "NutgrafError")
      return (error as NutgrafError).issues;
    throw error;
  }
}

const probe = { kind: "none", evidence: [] } as never;

function asText(file: string, { line, pointer }: Entry, at: number, fields: readonly GroundedField[]): string {
  return fields
    .filter(isUngrounded)
    .map(({ field, value, state, how }) => {
      const told = state === "elsewhere" ? "said of something else" : "not in the text";
      return `${placeOf(file, line)}: ${pointer}/records/${at}${field}: ${value} is ${told}${how ? `: ${how}` : ""}\n`;
    })
    .join("");
}

function asJson(
  job: ArticleJob,
  record: NewsRecord,
  fields: readonly GroundedField[],
  { only }: GroundOptions,
): string {
  const found = only
    ? { grounded: groundedOnly(record, job.article) }
    : { record: { id: record.id, kind: record.kind }, fields };
  return `${JSON.stringify({ input: job.input, ...found })}\n`;
}
