import type { SafeResult } from "../values/issue.ts";
import type { CapexGuidance } from "./capex-guidance.ts";
import { CapexGuidanceSchema } from "./capex-guidance-schema.ts";
import type { PolicyAnnouncement } from "./policy-announcement.ts";
import { PolicyAnnouncementSchema } from "./policy-announcement-schema.ts";
import { createRecordParser } from "./record-parser.ts";
import type { RevenueOutlook } from "./revenue-outlook.ts";
import { RevenueOutlookSchema } from "./revenue-outlook-schema.ts";
import type { TradeMeasure } from "./trade-measure.ts";
import { TradeMeasureSchema } from "./trade-measure-schema.ts";

const capexGuidance = /* @__PURE__ */ createRecordParser([CapexGuidanceSchema]);
const revenueOutlook = /* @__PURE__ */ createRecordParser([RevenueOutlookSchema]);
const tradeMeasure = /* @__PURE__ */ createRecordParser([TradeMeasureSchema]);
const policyAnnouncement = /* @__PURE__ */ createRecordParser([PolicyAnnouncementSchema]);

/**
 * Reads capex guidance from untrusted values: `parseRecord` for this kind alone.
 *
 * @param input - Anything. Absent fields may be left out.
 * @returns The record, with null and `[]` for what was left out.
 * @throws NutgrafError with the issues that {@link safeParseCapexGuidance} gives.
 * @example
 * ```ts
 * parseCapexGuidance({ kind: "capex-guidance", company: { name: "Acme" }, action: "raised" }).company.name; //=> "Acme"
 * ```
 */
export function parseCapexGuidance(input: unknown): CapexGuidance {
  return capexGuidance.parse(input);
}

/**
 * Reads capex guidance from untrusted values, and does not throw.
 *
 * @param input - Anything.
 * @returns The record, or an error with the issues that `safeParseRecord` gives; `record.kind` for another kind.
 * @example
 * ```ts
 * safeParseCapexGuidance({ kind: "trade-measure" }).success; //=> false
 * ```
 */
export function safeParseCapexGuidance(input: unknown): SafeResult<CapexGuidance> {
  return capexGuidance.safeParse(input);
}

/**
 * Reads capex guidance from JSON: `parseRecordJson` for this kind alone.
 *
 * @param input - JSON text, or its bytes in UTF-8; at most 16 MiB.
 * @returns The record.
 * @throws NutgrafError with the issues that {@link safeParseCapexGuidanceJson} gives.
 * @example
 * ```ts
 * parseCapexGuidanceJson('{"kind":"capex-guidance","company":{"name":"Acme"},"action":"raised"}').company.name; //=> "Acme"
 * ```
 */
export function parseCapexGuidanceJson(input: string | Uint8Array): CapexGuidance {
  return capexGuidance.parseJson(input);
}

/**
 * Reads capex guidance from JSON, and does not throw.
 *
 * @param input - JSON text, or its bytes in UTF-8; at most 16 MiB.
 * @returns The record, or an error with the issues that `safeParseRecordJson` gives; `record.kind` for another kind.
 * @example
 * ```ts
 * safeParseCapexGuidanceJson("[").success; //=> false
 * ```
 */
export function safeParseCapexGuidanceJson(input: string | Uint8Array): SafeResult<CapexGuidance> {
  return capexGuidance.safeParseJson(input);
}

/**
 * Reads a revenue outlook from untrusted values: `parseRecord` for this kind alone.
 *
 * @param input - Anything. Absent fields may be left out.
 * @returns The record, with null and `[]` for what was left out.
 * @throws NutgrafError with the issues that {@link safeParseRevenueOutlook} gives.
 * @example
 * ```ts
 * parseRevenueOutlook({ kind: "revenue-outlook", company: { name: "Acme" }, action: "lowered" }).action; //=> "lowered"
 * ```
 */
export function parseRevenueOutlook(input: unknown): RevenueOutlook {
  return revenueOutlook.parse(input);
}

/**
 * Reads a revenue outlook from untrusted values, and does not throw.
 *
 * @param input - Anything.
 * @returns The record, or an error with the issues that `safeParseRecord` gives; `record.kind` for another kind.
 * @example
 * ```ts
 * safeParseRevenueOutlook({ kind: "trade-measure" }).success; //=> false
 * ```
 */
export function safeParseRevenueOutlook(input: unknown): SafeResult<RevenueOutlook> {
  return revenueOutlook.safeParse(input);
}

/**
 * Reads a revenue outlook from JSON: `parseRecordJson` for this kind alone.
 *
 * @param input - JSON text, or its bytes in UTF-8; at most 16 MiB.
 * @returns The record.
 * @throws NutgrafError with the issues that {@link safeParseRevenueOutlookJson} gives.
 * @example
 * ```ts
 * parseRevenueOutlookJson('{"kind":"revenue-outlook","company":{"name":"Acme"},"action":"lowered"}').action; //=> "lowered"
 * ```
 */
export function parseRevenueOutlookJson(input: string | Uint8Array): RevenueOutlook {
  return revenueOutlook.parseJson(input);
}

/**
 * Reads a revenue outlook from JSON, and does not throw.
 *
 * @param input - JSON text, or its bytes in UTF-8; at most 16 MiB.
 * @returns The record, or an error with the issues that `safeParseRecordJson` gives; `record.kind` for another kind.
 * @example
 * ```ts
 * safeParseRevenueOutlookJson("[").success; //=> false
 * ```
 */
export function safeParseRevenueOutlookJson(input: string | Uint8Array): SafeResult<RevenueOutlook> {
  return revenueOutlook.safeParseJson(input);
}

/**
 * Reads a trade measure from untrusted values: `parseRecord` for this kind alone.
 *
 * @param input - Anything. Absent fields may be left out.
 * @returns The record, with null and `[]` for what was left out.
 * @throws NutgrafError with the issues that {@link safeParseTradeMeasure} gives.
 * @example
 * ```ts
 * parseTradeMeasure({ kind: "trade-measure", instrument: "import-tariff" }).instrument; //=> "import-tariff"
 * ```
 */
export function parseTradeMeasure(input: unknown): TradeMeasure {
  return tradeMeasure.parse(input);
}

/**
 * Reads a trade measure from untrusted values, and does not throw.
 *
 * @param input - Anything.
 * @returns The record, or an error with the issues that `safeParseRecord` gives; `record.kind` for another kind.
 * @example
 * ```ts
 * safeParseTradeMeasure({ kind: "capex-guidance" }).success; //=> false
 * ```
 */
export function safeParseTradeMeasure(input: unknown): SafeResult<TradeMeasure> {
  return tradeMeasure.safeParse(input);
}

/**
 * Reads a trade measure from JSON: `parseRecordJson` for this kind alone.
 *
 * @param input - JSON text, or its bytes in UTF-8; at most 16 MiB.
 * @returns The record.
 * @throws NutgrafError with the issues that {@link safeParseTradeMeasureJson} gives.
 * @example
 * ```ts
 * parseTradeMeasureJson('{"kind":"trade-measure","instrument":"import-tariff"}').instrument; //=> "import-tariff"
 * ```
 */
export function parseTradeMeasureJson(input: string | Uint8Array): TradeMeasure {
  return tradeMeasure.parseJson(input);
}

/**
 * Reads a trade measure from JSON, and does not throw.
 *
 * @param input - JSON text, or its bytes in UTF-8; at most 16 MiB.
 * @returns The record, or an error with the issues that `safeParseRecordJson` gives; `record.kind` for another kind.
 * @example
 * ```ts
 * safeParseTradeMeasureJson("[").success; //=> false
 * ```
 */
export function safeParseTradeMeasureJson(input: string | Uint8Array): SafeResult<TradeMeasure> {
  return tradeMeasure.safeParseJson(input);
}

/**
 * Reads a policy announcement from untrusted values: `parseRecord` for this kind alone.
 *
 * @param input - Anything. Absent fields may be left out.
 * @returns The record, with null and `[]` for what was left out.
 * @throws NutgrafError with the issues that {@link safeParsePolicyAnnouncement} gives.
 * @example
 * ```ts
 * parsePolicyAnnouncement({ kind: "policy-announcement", programme: "Harbour Plan" }).programme; //=> "Harbour Plan"
 * ```
 */
export function parsePolicyAnnouncement(input: unknown): PolicyAnnouncement {
  return policyAnnouncement.parse(input);
}

/**
 * Reads a policy announcement from untrusted values, and does not throw.
 *
 * @param input - Anything.
 * @returns The record, or an error with the issues that `safeParseRecord` gives; `record.kind` for another kind.
 * @example
 * ```ts
 * safeParsePolicyAnnouncement({ kind: "trade-measure" }).success; //=> false
 * ```
 */
export function safeParsePolicyAnnouncement(input: unknown): SafeResult<PolicyAnnouncement> {
  return policyAnnouncement.safeParse(input);
}

/**
 * Reads a policy announcement from JSON: `parseRecordJson` for this kind alone.
 *
 * @param input - JSON text, or its bytes in UTF-8; at most 16 MiB.
 * @returns The record.
 * @throws NutgrafError with the issues that {@link safeParsePolicyAnnouncementJson} gives.
 * @example
 * ```ts
 * parsePolicyAnnouncementJson('{"kind":"policy-announcement","programme":"Harbour Plan"}').programme; //=> "Harbour Plan"
 * ```
 */
export function parsePolicyAnnouncementJson(input: string | Uint8Array): PolicyAnnouncement {
  return policyAnnouncement.parseJson(input);
}

/**
 * Reads a policy announcement from JSON, and does not throw.
 *
 * @param input - JSON text, or its bytes in UTF-8; at most 16 MiB.
 * @returns The record, or an error with the issues that `safeParseRecordJson` gives; `record.kind` for another kind.
 * @example
 * ```ts
 * safeParsePolicyAnnouncementJson("[").success; //=> false
 * ```
 */
export function safeParsePolicyAnnouncementJson(input: string | Uint8Array): SafeResult<PolicyAnnouncement> {
  return policyAnnouncement.safeParseJson(input);
}
