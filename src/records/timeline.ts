import { canonicalJson } from "./canonical-json.ts";
import { dayOfRecord } from "./record-day.ts";
import { factKey, recordId } from "./record-id.ts";
import { type Identifiable, identityOf } from "./record-identity.ts";

/** One statement of a {@link Timeline}. */
export interface TimelineEntry<T> {
  /** `recordId` of the statement. */
  id: string;
  /** First day on which it was said: announced, else published; null where neither is known. */
  on: string | null;
  /** The records that say it, oldest first; the first one speaks for all. Never empty. */
  records: T[];
}

/** What was said of one matter over time. */
export interface Timeline<T> {
  /** `factKey` of the first statement. */
  key: string;
  /** The statements, oldest first; those without a day come last, in the order in which they were given. */
  entries: TimelineEntry<T>[];
}

/**
 * Puts records of any number of articles in order: one history for each matter, one entry for each statement on it.
 *
 * Records with one `factKey` are on one matter. A trade measure is followed through all its stages and through what is done
 * with it: threatened, announced, in force, suspended, removed. Several articles that say the same make one entry.
 *
 * @param records - Records of any kinds, in any order.
 * @returns The histories, in the order in which their matters are first met.
 * @example
 * ```ts
 * const plan = (on, figure) => ({
 *   ...parseCapexGuidance({ kind: "capex-guidance", company: { name: "Acme" }, level: moneyOf(figure, "EUR") }),
 *   announced: dayPeriod(on),
 * });
 * const [history] = timeline([plan("2026-07-16", 4e9), plan("2026-02-12", 3e9), plan("2026-07-16", 4e9)]);
 * history?.entries.map(({ on, records }) => [on, records.length]); //=> [["2026-02-12", 1], ["2026-07-16", 2]]
 * ```
 */
export function timeline<T extends Identifiable>(records: readonly T[]): Timeline<T>[] {
  const matters = new Map<string, T[]>();
  for (const record of records) {
    const key = matterKey(record);
    const known = matters.get(key);
    if (known) known.push(record);
    else matters.set(key, [record]);
  }
  return [...matters.values()].map(historyOf);
}

function historyOf<T extends Identifiable>(records: readonly T[]): Timeline<T> {
  const dated = records.map((record) => ({ record, on: dayOfRecord(record) }));
  // A sort keeps the order of equals; what has no day comes last.
  dated.sort((a, b) => (a.on === b.on ? 0 : a.on === null ? 1 : b.on === null || a.on < b.on ? -1 : 1));
  const entries = new Map<string, TimelineEntry<T>>();
  for (const { record, on } of dated) {
    const id = recordId(record);
    const entry = entries.get(id);
    if (entry) entry.records.push(record);
    else entries.set(id, { id, on, records: [record] });
  }
  return { key: factKey(dated[0]?.record as T), entries: [...entries.values()] };
}

/** What a record is about; a measure that is introduced and one that is then suspended are one measure. */
function matterKey(record: Identifiable): string {
  if (record.kind !== "trade-measure") return factKey(record);
  const { change, ...topic } = (identityOf(record).topic ?? {}) as Record<string, unknown>;
  return canonicalJson([record.kind, topic]);
}
