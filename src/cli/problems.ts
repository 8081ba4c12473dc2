import type { Issue } from "nutgraf";
import type { Entry } from "./entries.ts";

/**
 * Names the place of something in the input.
 *
 * @param file - File as named on the command line.
 * @param line - Line in it, or 0 where none can be named.
 * @returns `file:line`.
 */
export function placeOf(file: string, line: number): string {
  return line > 0 ? `${file}:${line}` : file;
}

/**
 * Moves issues of a value to its place in a document of several.
 *
 * @param pointer - Where the value stands in the document.
 * @param issues - Its issues, with paths from the value itself.
 * @returns The same with paths from the document.
 */
export function issuesAt(pointer: string, issues: readonly Issue[]): Issue[] {
  if (pointer === "") return [...issues];
  return issues.map((found) => ({
    ...found,
    path: `${pointer}${found.path}`,
    message: found.path === "" ? `${pointer}: ${found.message}` : `${pointer}${found.message}`,
  }));
}

/**
 * Writes issues as lines for standard error.
 *
 * @param file - File as named on the command line.
 * @param entry - The thing that they were found in.
 * @param issues - The issues.
 * @returns One line each.
 */
export function problemLines(file: string, { line, pointer }: Entry, issues: readonly Issue[]): string {
  return issuesAt(pointer, issues)
    .map(({ message }) => `${placeOf(file, line)}: ${message}\n`)
    .join("");
}
