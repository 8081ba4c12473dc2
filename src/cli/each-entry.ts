import type { Issue } from "nutgraf";
import { type Entry, readInput } from "./entries.ts";
import { write } from "./io.ts";
import { problemLines } from "./problems.ts";
import { type Counts, createProgress } from "./progress.ts";

/** What a command makes of one thing of its input. */
export interface Outcome {
  /** What goes to standard output, piece by piece. */
  out: readonly string[];
  /** So many records it held. */
  records: number;
  /** What goes to standard error: why it, or a part of it, could not be read. */
  issues: readonly Issue[];
  /** True where it was read and is not sound. */
  bad: boolean;
}

/** An input to go through. */
export interface Run {
  /** Files in order, `-` for standard input. */
  files: readonly string[];
  /** False where only JSON makes sense. */
  prose: boolean;
  /** True to report progress also where standard error is no terminal. */
  progress: boolean;
}

/**
 * Goes through all things of an input, one at a time, and writes what a command makes of each as soon as it is known.
 *
 * @param run - The input.
 * @param take - What the command does with one thing of a file.
 * @returns What was counted; `bad` tells whether the run ends with exit code 1.
 */
export async function eachEntry(run: Run, take: (entry: Entry, file: string) => Outcome): Promise<Counts> {
  const counts: Counts = { files: 0, read: 0, records: 0, bad: 0 };
  const progress = createProgress(process.stderr, run.progress, process.stdout.isTTY);
  for (const file of run.files) {
    counts.files++;
    for await (const entry of readInput(file, run.prose)) {
      const { out, records, issues, bad } = take(entry, file);
      counts.read++;
      counts.records += records;
      if (bad || issues.length > 0) counts.bad++;
      for (const text of out) if (text) await write(process.stdout, text);
      if (issues.length > 0) {
        progress.wipe();
        await write(process.stderr, problemLines(file, entry, issues));
      }
      progress.tick(counts);
    }
  }
  progress.end(counts);
  return counts;
}
