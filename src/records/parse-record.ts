import type { SafeResult } from "../values/issue.ts";
import { CapexGuidanceSchema } from "./capex-guidance-schema.ts";
import type { NewsRecord } from "./news-record.ts";
import { PolicyAnnouncementSchema } from "./policy-announcement-schema.ts";
import { createRecordParser } from "./record-parser.ts";
import { RevenueOutlookSchema } from "./revenue-outlook-schema.ts";
import { TradeMeasureSchema } from "./trade-measure-schema.ts";

const newsRecords = /* @__PURE__ */ createRecordParser([
  PolicyAnnouncementSchema,
  TradeMeasureSchema,
  CapexGuidanceSchema,
  RevenueOutlookSchema,
]);

/**
 * Reads a record of any of the four kinds from untrusted values, such as what a model or a feed gave.
 *
 * @param input - Anything. Absent fields may be left out.
 * @returns The record, with null and `[]` for what was left out, and without keys that its kind does not have.
 * @throws NutgrafError with the issues that {@link safeParseRecord} gives.
 * @example
 * ```ts
 * parseRecord({ kind: "capex-guidance", company: { name: "Acme" }, action: "raised" }).schemaVersion; //=> "1-0-0"
 * ```
 */
export function parseRecord(input: unknown): NewsRecord {
  return newsRecords.parse(input);
}

/**
 * Reads a record of any of the four kinds from untrusted values, and does not throw.
 *
 * @param input - Anything.
 * @returns The record, or an error with its issues: `json.*` and `number.*` for what JSON cannot carry safely or for too
 *   much of it, `record.kind` for an unknown kind, `record.version` for a newer model, the codes of the schemas, and then
 *   those of {@link checkRecord}.
 * @example
 * ```ts
 * const result = safeParseRecord({ kind: "capex" });
 * result.success ? [] : result.error.issues.map((found) => found.code); //=> ["record.kind"]
 * ```
 */
export function safeParseRecord(input: unknown): SafeResult<NewsRecord> {
  return newsRecords.safeParse(input);
}

/**
 * Reads a record of any of the four kinds from JSON.
 *
 * @param input - JSON text, or its bytes in UTF-8; at most 16 MiB.
 * @returns The record.
 * @throws NutgrafError with the issues that {@link safeParseRecordJson} gives.
 * @example
 * ```ts
 * parseRecordJson('{"kind":"trade-measure","instrument":"import-tariff"}').kind; //=> "trade-measure"
 * ```
 */
export function parseRecordJson(input: string | Uint8Array): NewsRecord {
  return newsRecords.parseJson(input);
}

/**
 * Reads a record of any of the four kinds from JSON, and does not throw.
 *
 * @param input - JSON text, or its bytes in UTF-8; at most 16 MiB.
 * @returns The record, or an error with its issues: those of {@link safeReadJson}, then those of {@link safeParseRecord}.
 * @example
 * ```ts
 * const result = safeParseRecordJson('{"kind": }');
 * result.success ? "" : result.error.message; //=> 'expected a value at line 1, column 10, got "}"'
 * ```
 */
export function safeParseRecordJson(input: string | Uint8Array): SafeResult<NewsRecord> {
  return newsRecords.safeParseJson(input);
}
