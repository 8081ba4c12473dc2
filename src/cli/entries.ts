import { extname } from "node:path";
import { type ByteLine, type Issue, isBlankLine, issue, longestLine, readJsonLine, safeReadJson } from "nutgraf";
import { readBytes, systemReason } from "./io.ts";
import { peekLine, readWhole, splitLines } from "./lines.ts";

/** One thing of an input: a JSON value or a text, with the place where it begins. */
export interface Entry {
  /** Line in the file, counted from 1; 0 where reading itself failed. */
  line: number;
  /** JSON Pointer to the value in a document of several, `""` for a line or a document of its own. */
  pointer: string;
  /** What stands there, or why it cannot be read. */
  content: { text: string } | { value: unknown } | { issues: readonly Issue[] };
}

/** How a file is put together: prose, one JSON value a line, or one JSON document. */
export type InputForm = "text" | "json-lines" | "json";

/**
 * Tells how a file is put together, by its ending or else by its first line.
 *
 * @param file - Name of the file, `-` for standard input.
 * @param first - Its first line that is not blank.
 * @returns `json` where the first line is no value of its own: it opens an array, or an object that goes on below.
 * @example
 * ```ts
 * inputForm("-", '{"text": "Acme raised its outlook."}'); //=> "json-lines"
 * inputForm("-", "Acme raised its outlook."); //=> "text"
 * ```
 */
export function inputForm(file: string, first: string): InputForm {
  const ending = extname(file).toLowerCase();
  if (ending === ".txt" || ending === ".text" || ending === ".md") return "text";
  if (ending === ".jsonl" || ending === ".ndjson") return "json-lines";
  const start = first.trim();
  if (start === "{" || /^\[(?:$|\s*[[{\]])/.test(start)) return "json";
  if (ending === ".json") return /^\{.*\}$/.test(start) ? "json-lines" : "json";
  return /^\{\s*["}]/.test(start) ? "json-lines" : "text";
}

/**
 * Opens an input and reads it with {@link readEntries}. Where reading breaks off, the last entry says so.
 *
 * @param file - Path, or `-`.
 * @param prose - False where only JSON makes sense.
 * @returns The entries.
 */
export async function* readInput(file: string, prose: boolean): AsyncGenerator<Entry> {
  try {
    yield* readEntries(file, readBytes(file), prose);
  } catch (error) {
    const broken = issue("json.encoding", "", "a file to its end", systemReason(error, file));
    yield { line: 0, pointer: "", content: { issues: [broken] } };
  }
}

/**
 * Reads an input of any form, one thing at a time. What cannot be read comes out as issues in its place.
 *
 * @param file - Name of the input; its ending may tell the form.
 * @param chunks - Its bytes.
 * @param prose - False where only JSON makes sense: then what looks like prose is read as JSON lines.
 * @returns Its values in order. Blank lines are passed over.
 */
export async function* readEntries(file: string, chunks: AsyncIterable<Buffer>, prose: boolean): AsyncGenerator<Entry> {
  const { first, all } = await peekLine(chunks);
  const form = inputForm(file, first);
  if (form === "json") yield* documentEntries(await readWhole(all));
  else if (form === "text" && prose) yield textEntry(await readWhole(all));
  else for await (const line of splitLines(all)) if (!(line.bytes && isBlankLine(line.bytes))) yield lineEntry(line);
}

function lineEntry(line: ByteLine): Entry {
  return { line: line.number, pointer: "", content: readJsonLine(line) };
}

function textEntry(bytes: Buffer | null): Entry {
  const entry = { line: 1, pointer: "" };
  if (bytes === null) return { ...entry, content: { issues: [tooLong("a text")] } };
  try {
    return { ...entry, content: { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) } };
  } catch {
    const utf16 = bytes[0] === 0xff || bytes[0] === 0xfe;
    const got = utf16 ? "what looks like UTF-16" : "other bytes";
    return { ...entry, content: { issues: [issue("json.encoding", "", "text in UTF-8", got)] } };
  }
}

function* documentEntries(bytes: Buffer | null): Generator<Entry> {
  if (bytes === null) {
    const advice = "Write one value on each line: lines are read one by one.";
    yield { line: 1, pointer: "", content: { issues: [tooLong("a JSON document", advice)] } };
    return;
  }
  const result = safeReadJson(bytes);
  if (!result.success) yield { line: 1, pointer: "", content: { issues: result.error.issues } };
  else if (!Array.isArray(result.data)) yield { line: 1, pointer: "", content: { value: result.data } };
  else {
    const lines = elementLines(bytes.toString("utf8"));
    for (const [index, value] of result.data.entries()) {
      yield { line: lines[index] ?? 1, pointer: `/${index}`, content: { value } };
    }
  }
}

function tooLong(what: string, advice?: string): Issue {
  return issue("json.size", "", `${what} of at most ${longestLine} bytes`, "more", advice);
}

/**
 * Finds the lines on which the elements of an array begin.
 *
 * @param text - Sound JSON, an array.
 * @returns One line number for each element, counted from 1.
 */
export function elementLines(text: string): number[] {
  const lines: number[] = [];
  let line = 1;
  let depth = 0;
  let awaited = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    if (sign === "\n") line++;
    if (/\s/.test(sign) || sign === "\uFEFF") continue;
    if (awaited && sign !== "]") lines.push(line);
    awaited = false;
    if (sign === '"') {
      for (at++; text[at] !== '"'; at++) if (text[at] === "\\") at++;
    } else if (sign === "[" || sign === "{") awaited = depth++ === 0;
    else if (sign === "]" || sign === "}") depth--;
    else if (sign === ",") awaited = depth === 1;
  }
  return lines;
}
