import type { Issue } from "../values/issue.ts";
import { createLineSplitter, isBlankLine, longestLine } from "./line-splitter.ts";
import { readJsonLine } from "./read-line.ts";

/** How far a stream has got. */
export interface StreamProgress {
  /** Bytes taken in. */
  bytes: number;
  /** Lines read, good and bad; blank ones are not counted. */
  lines: number;
  /** Records that came out or were checked. */
  records: number;
  /** Lines that could not be read, or have an issue. */
  bad: number;
}

/** A line that could not be read. */
export interface BadLine {
  /** Its number, counted from 1, blank lines too. */
  line: number;
  /** What is wrong, with JSON Pointers into the line. */
  issues: readonly Issue[];
}

/** Options of the streams over JSON lines. */
export interface LineStreamOptions {
  /**
   * Hears of lines that could not be read, and keeps them out of the output. Without it they come out in their place, as
   * `{ line, issues }`.
   */
  onBadLine?: ((bad: BadLine) => void) | undefined;
  /** Hears how far the stream has got: after each chunk, and at the end. */
  onProgress?: ((progress: StreamProgress) => void) | undefined;
  /** Longest line in bytes; 16 MiB where left out. A longer one is a bad line, and is never held in memory. */
  longestLine?: number | undefined;
}

/** What comes of the value of a line. */
export interface LineResult {
  /** Values to be written, one a line. */
  out: readonly unknown[];
  /** How many records it held or gave. */
  records: number;
  /** Why it could not be read, empty where it could. */
  issues?: readonly Issue[];
  /** Whether it counts as bad though it could be read. */
  bad?: boolean;
}

/**
 * Makes a stream from JSON lines to JSON lines, bytes in and out.
 *
 * @param work - Makes of the value of a line what is to be written.
 * @param options - Who hears of bad lines and progress.
 * @returns The stream. It takes the next chunk only when what it made of the last one is being read.
 * @internal
 */
export function jsonLineStream(
  work: (value: unknown, line: number) => LineResult,
  options: LineStreamOptions,
): TransformStream<Uint8Array, Uint8Array> {
  const limit = options.longestLine ?? longestLine;
  const splitter = createLineSplitter(limit);
  const encoder = new TextEncoder();
  const progress: StreamProgress = { bytes: 0, lines: 0, records: 0, bad: 0 };
  const tell = (): void => options.onProgress?.({ ...progress });
  const take = (lines: Iterable<{ number: number; bytes: Uint8Array | null }>): Uint8Array | null => {
    let text = "";
    for (const line of lines) {
      if (line.bytes && isBlankLine(line.bytes)) continue;
      progress.lines++;
      const read = readJsonLine(line, limit);
      const result = "issues" in read ? { out: [], records: 0, issues: read.issues } : work(read.value, line.number);
      progress.records += result.records;
      const issues = result.issues ?? [];
      if (issues.length > 0 || ("bad" in result && result.bad)) progress.bad++;
      for (const value of result.out) text += `${JSON.stringify(value)}\n`;
      if (issues.length === 0) continue;
      if (options.onBadLine) options.onBadLine({ line: line.number, issues });
      else text += `${JSON.stringify({ line: line.number, issues })}\n`;
    }
    return text === "" ? null : encoder.encode(text);
  };
  return new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      progress.bytes += chunk.length;
      const out = take(splitter.push(chunk));
      if (out) controller.enqueue(out);
      tell();
    },
    flush(controller) {
      const out = take(splitter.end());
      if (out) controller.enqueue(out);
      tell();
    },
  });
}
