import type { NewsRecord } from "../../records/news-record.ts";
import type { PolicyAnnouncement } from "../../records/policy-announcement.ts";
import { factKey, recordId } from "../../records/record-id.ts";
import type { Bounds } from "../../values/bounds.ts";
import type { Finding } from "./draft.ts";

/** So many records back the same fact may stand; keeps the work linear in a text of many items. */
const farthest = 24;

/**
 * Joins records of one story that state the same fact: equal topic, and figures that do not differ. The first keeps its
 * place and takes the evidence of the others; each record gets its id.
 *
 * @param findings - Findings in reading order.
 * @returns The same findings, those joined into an earlier one without a record of their own.
 */
export function mergeRecords(findings: readonly Finding[]): Finding[] {
  const byTopic = new Map<string, NewsRecord[]>();
  const policies: PolicyAnnouncement[] = [];
  return findings.map((finding) => {
    const { record } = finding;
    if (!record) return finding;
    const key = factKey(record);
    const group = byTopic.get(key) ?? [];
    const same =
      group.slice(-farthest).find((other) => agree(figuresOf(other), figuresOf(record))) ??
      samePolicy(policies, record);
    if (record.kind === "policy-announcement") policies.push(record);
    if (same) {
      const known = new Set(same.evidence.map(({ field, start, part }) => `${field} ${part} ${start}`));
      same.evidence.push(
        ...record.evidence.filter(
          ({ field, start, part }) => !known.has(`${field} ${part} ${start}`) && hasField(same, field),
        ),
      );
      same.id = recordId(same);
      return { ...finding, record: null, refused: "same-fact" };
    }
    byTopic.set(key, [...group, record]);
    record.id = recordId(record);
    return finding;
  });
}

/** A headline and its story name one actor by two names and one programme by two words; the sum tells that it is one. */
function samePolicy(policies: readonly PolicyAnnouncement[], record: NewsRecord): PolicyAnnouncement | undefined {
  if (record.kind !== "policy-announcement" || record.amounts.length === 0) return undefined;
  return policies.slice(-farthest).find((other) => {
    const [a, b] = [other.amounts[0]?.money, record.amounts[0]!.money];
    if (!a || a.currency !== b.currency || a.low !== b.low || a.high !== b.high) return false;
    const [x, y] = [other.actors[0]?.entity, record.actors[0]?.entity];
    if (!x || !y || sameName(x.name, y.name)) return true;
    const [p, q] = [x, y].map(({ ids }) => ids[0]?.value);
    if (p && q) return p === q;
    // "Lawmakers back", then "Peru's lower house approved"
    const isOne = other.stage === record.stage && [x, y].every(({ type }) => type !== "international-organisation");
    return isOne || (other.programme !== null && other.programme === record.programme);
  });
}

/** "Senate" and "the senate", "Portugal's cabinet" and "cabinet". */
function sameName(a: string, b: string): boolean {
  const [x, y] = [a, b].map((name) => name.toLowerCase());
  return x!.endsWith(y!) || y!.endsWith(x!);
}

function figuresOf(record: NewsRecord): (Bounds | null)[] {
  switch (record.kind) {
    case "trade-measure":
      return [record.rate?.percentage ?? null, record.affectedTrade];
    case "policy-announcement":
      return [record.amounts[0]?.money ?? null];
    default:
      return [record.level, record.growth?.percentage ?? null, record.prior?.level ?? null];
  }
}

function agree(a: readonly (Bounds | null)[], b: readonly (Bounds | null)[]): boolean {
  return a.every((one, i) => {
    const other = b[i];
    return !one || !other || (one.low === other.low && one.high === other.high);
  });
}

function hasField(record: NewsRecord, field: string): boolean {
  let value: unknown = record;
  for (const step of field.split("/").slice(1)) value = (value as Record<string, unknown> | null | undefined)?.[step];
  return value !== null && value !== undefined;
}
