import { issue, NutgrafError, type SafeResult } from "../values/issue.ts";
import { decodeUtf8 } from "./json-bytes.ts";
import { jsonLimits } from "./json-limits.ts";
import { scanJson } from "./json-scan.ts";
import { checkTree } from "./json-tree.ts";

/**
 * Reads untrusted JSON text with bounded work, and says where it is wrong. {@link readJson} is the same and throws.
 *
 * Beyond what `JSON.parse` refuses, it refuses what would be lost or dangerous in silence: a figure that a number cannot
 * hold, a key that stands twice, `__proto__`, half a character, a depth of more than 64, more than 100,000 values, more
 * than 16 MiB.
 *
 * @param input - JSON text, or its bytes in UTF-8. A byte order mark is allowed.
 * @returns The value, or an error with issues of the codes `json.*`, `number.precision` and `number.finite`.
 * @example
 * ```ts
 * const result = safeReadJson('{"low": }');
 * result.success ? "" : result.error.message;
 * //=> 'expected a value at line 1, column 9, got "}"'
 * ```
 */
export function safeReadJson(input: string | Uint8Array): SafeResult<unknown> {
  const fail = (...issues: ConstructorParameters<typeof NutgrafError>[0]) => {
    return { success: false as const, error: new NutgrafError(issues) };
  };
  if (typeof input !== "string" && !(input instanceof Uint8Array)) {
    return fail(issue("type.mismatch", "", "JSON text or its bytes", input));
  }
  if (input.length > jsonLimits.size) {
    const unit = typeof input === "string" ? "characters" : "bytes";
    return fail(issue("json.size", "", `at most ${jsonLimits.size} ${unit}`, `${input.length} ${unit}`));
  }
  const decoded = typeof input === "string" ? { text: input.replace(/^\uFEFF/, "") } : decodeUtf8(input);
  if ("issue" in decoded) return fail(decoded.issue);
  const written = scanJson(decoded.text);
  if (written.length > 0) return fail(...written);
  const data: unknown = JSON.parse(decoded.text);
  const issues = checkTree(data);
  return issues.length > 0 ? fail(...issues) : { success: true, data };
}

/**
 * Reads untrusted JSON text with bounded work: {@link safeReadJson} that throws.
 *
 * @param input - JSON text, or its bytes in UTF-8. A byte order mark is allowed.
 * @returns The value.
 * @throws NutgrafError with the issues that {@link safeReadJson} gives.
 * @example
 * ```ts
 * readJson('{"low": 40000000000}'); //=> { low: 40000000000 }
 * ```
 */
export function readJson(input: string | Uint8Array): unknown {
  const result = safeReadJson(input);
  if (!result.success) throw result.error;
  return result.data;
}
