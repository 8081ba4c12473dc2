import { valueAt } from "../evidence/pointer.ts";
import { type Issue, issue } from "../values/issue.ts";
import { checkGuidance } from "./check-guidance.ts";
import { checkPolicy } from "./check-policy.ts";
import { checkTrade } from "./check-trade.ts";
import type { GuidanceBase } from "./guidance.ts";
import type { PolicyAnnouncement } from "./policy-announcement.ts";
import type { Identifiable } from "./record-identity.ts";
import type { TradeMeasure } from "./trade-measure.ts";

/**
 * Checks the rules across the fields of a record. Only what cannot be true is an issue, never what is merely unusual: a
 * withdrawn currency, or a rise that an article calls a cut in one of its ends, is none.
 *
 * Every kind, your own too:
 * - `record.evidence`: a piece of evidence is about a field that is null or is not there.
 * - `record.empty`: a relation has neither a target nor a description.
 *
 * Guidance:
 * - `record.empty`: it has no level, no growth, no action and no revision.
 * - `record.comparison`: a growth is not in percent, since a change in points is a revision.
 * - `record.currency`: the prior level is in another currency than the level, and neither is restated in the other's; a
 *   currency basis names a currency without being `in-currency`, or the other way round.
 * - `record.period`: the prior value is for another period, or was announced after the new one; the baseline ends no
 *   earlier than the period that is guided, so that it is no actual.
 * - `record.direction`: it is `raised` though both ends fell, or `lowered` though both rose; a revision is signed.
 *
 * Trade measures:
 * - `record.empty`: it names no instrument, change, rate, goods, firm, jurisdiction, threshold, licence or trade.
 * - `record.direction`: `direction` contradicts instrument and change; a duty is increased to less than before, or reduced
 *   to more.
 * - `record.rate`: the basis of a rate rules out the part of it that is given.
 * - `record.period`: it is in force before the article, but takes effect after it.
 *
 * Policies:
 * - `record.empty`: it has no programme, instrument, amount, target, period, sector, approval or purpose.
 * - `record.period`: the deadline of a target lies before the announcement.
 *
 * @param record - A record that its schema has passed. Fields that `.omit` or `.pick` took away are passed over.
 * @returns The issues, empty where nothing is wrong.
 * @example
 * ```ts
 * const record = CapexGuidanceSchema.parse({ kind: "capex-guidance", company: { name: "Acme" } });
 * checkRecord(record).map((found) => found.code); //=> ["record.empty"]
 * ```
 */
export function checkRecord(record: Identifiable): Issue[] {
  return [...checkKind(record), ...checkRelations(record), ...checkEvidenceFields(record)];
}

function checkKind(record: Identifiable): Issue[] {
  switch (record.kind) {
    case "capex-guidance":
    case "revenue-outlook":
      return checkGuidance(record as Identifiable & GuidanceBase);
    case "trade-measure":
      return checkTrade(record as TradeMeasure);
    case "policy-announcement":
      return checkPolicy(record as PolicyAnnouncement);
    default:
      return [];
  }
}

function checkRelations({ relations }: Identifiable): Issue[] {
  return (relations ?? []).flatMap((relation, at) =>
    relation.target || relation.description
      ? []
      : [issue("record.empty", `/relations/${at}`, "a target or a description", relation)],
  );
}

function checkEvidenceFields(record: Identifiable): Issue[] {
  return (record.evidence ?? []).flatMap(({ field }, at) => {
    const value = valueAt(record, field);
    if (value !== undefined && value !== null) return [];
    return [issue("record.evidence", `/evidence/${at}/field`, "a pointer to a field that has a value", field)];
  });
}
