import type { Issue, SafeResult } from "../../../src/values/issue.ts";

/** The first issue of a failed result, or null. */
export function issueOf(result: SafeResult<unknown>): Issue | null {
  return result.success ? null : (result.error.issues[0] ?? null);
}
