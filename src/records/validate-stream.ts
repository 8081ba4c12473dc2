import type { Issue, SafeResult } from "../values/issue.ts";
import { jsonLineStream, type LineStreamOptions } from "./json-line-stream.ts";
import { safeParseRecord } from "./parse-record.ts";

/** Options of {@link validateStream}. */
export interface ValidateStreamOptions extends LineStreamOptions {
  /** Reads one record; `safeParseRecord` where left out, or the `safeParse` of a parser with kinds of your own. */
  parse?: ((value: unknown) => SafeResult<unknown>) | undefined;
}

/**
 * Checks what a line of JSON lines holds: one record, or an object with `records`, as `nutgraf extract` and `extractStream` write
 * them.
 *
 * @param value - The value of the line.
 * @param parse - Reads one record; `safeParseRecord` where left out.
 * @returns How many records it holds, and their issues with paths from the value.
 * @example
 * ```ts
 * checkRecords({ records: [{ kind: "capex-guidance", company: {} }] }).issues[0]?.path; //=> "/records/0/company/name"
 * ```
 */
export function checkRecords(
  value: unknown,
  parse: (value: unknown) => SafeResult<unknown> = safeParseRecord,
): { records: number; issues: Issue[] } {
  const several =
    typeof value === "object" &&
    value !== null &&
    !("kind" in value) &&
    "records" in value &&
    Array.isArray(value.records)
      ? (value.records as unknown[])
      : null;
  const issuesOf = (record: unknown, pointer: string): Issue[] => {
    const result = parse(record);
    if (result.success) return [];
    return result.error.issues.map((found) => ({
      ...found,
      path: `${pointer}${found.path}`,
      message: pointer === "" ? found.message : `${pointer}${found.path === "" ? ": " : ""}${found.message}`,
    }));
  };
  if (!several) return { records: 1, issues: issuesOf(value, "") };
  return { records: several.length, issues: several.flatMap((record, at) => issuesOf(record, `/records/${at}`)) };
}

/**
 * Makes a Web stream that checks records: JSON lines of them in, JSON lines of issues out, both as bytes in UTF-8. Works in
 * Node, Deno, Bun, browsers and workers.
 *
 * A line holds one record, or `{ records: […] }`. Sound lines give nothing; each issue gives
 * `{ line, path, code, expected, received, message }`. A line that is no JSON gives `{ line, issues }`, or goes to `onBadLine`,
 * and the next ones are read. Memory holds one chunk, what comes of it, and one line of at most 16 MiB.
 *
 * @param options - Who hears of bad lines and progress, and how a record is read.
 * @returns The stream, for `pipeThrough`. It never fails on account of what it is fed.
 * @example
 * ```ts
 * const lines = new Blob(['{"kind": "capex-guidance", "company": {"name": "Acme"}, "action": "up"}\n']);
 * const text = await new Response(lines.stream().pipeThrough(validateStream())).text();
 * JSON.parse(text).path; //=> "/action"
 * ```
 */
export function validateStream(options: ValidateStreamOptions = {}): TransformStream<Uint8Array, Uint8Array> {
  const work = (value: unknown, line: number) => {
    const { records, issues } = checkRecords(value, options.parse);
    return { out: issues.map((found) => ({ line, ...found })), records, bad: issues.length > 0 };
  };
  return jsonLineStream(work, options);
}
