import { type Issue, issue } from "../values/issue.ts";
import { type ByteLine, longestLine } from "./line-splitter.ts";
import { safeReadJson } from "./read-json.ts";

/**
 * Reads a line of JSON lines: {@link safeReadJson}, with places counted in the line.
 *
 * @param line - The line.
 * @param limit - Longest line in bytes, for the message where it was passed over.
 * @returns Its value, or what is wrong: `json.size` for one that is too long, and the issues of `safeReadJson`.
 * @example
 * ```ts
 * readJsonLine({ number: 1, bytes: new TextEncoder().encode('{"id": 7}') }); //=> { value: { id: 7 } }
 * ```
 */
export function readJsonLine(
  { bytes }: ByteLine,
  limit: number = longestLine,
): { value: unknown } | { issues: readonly Issue[] } {
  if (bytes === null) return { issues: [issue("json.size", "", `a line of at most ${limit} bytes`, "more")] };
  const result = safeReadJson(bytes);
  if (result.success) return { value: result.data };
  // The reader counts lines inside what it was handed; here that is one line, whose number is known anyway.
  const issues = result.error.issues.map((found) => ({
    ...found,
    expected: found.expected.replace("at line 1, column", "at column"),
    message: found.message.replace("at line 1, column", "at column"),
  }));
  return { issues };
}
