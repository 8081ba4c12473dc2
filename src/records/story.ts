import { foldName } from "../entities/fold-name.ts";
import type { Source } from "../evidence/source.ts";
import { storyVersion } from "../evidence/story-version.ts";
import { daysBetween } from "../values/calendar-date.ts";
import type { RecordBase } from "./record.ts";
import { dayOfRecord } from "./record-day.ts";

/** Most days between a story and its update or correction. */
const mostDays = 2;

/**
 * Tells whether two documents are versions of one story: one name or address, one headline but for the marks of a version, or
 * a headline with such a mark within two days of the other, all by one publisher.
 *
 * @param a - Where one record was read.
 * @param b - Where another one on the same matter was read.
 * @returns False also where it is not known, and for items of one document that stand side by side.
 * @internal
 */
export function isSameStory(a: Source | null, b: Source | null): boolean {
  if (!a || !b || a.segment !== b.segment) return false;
  if (a.documentId !== null && a.documentId === b.documentId) return true;
  if (a.url !== null && a.url === b.url) return true;
  if (foldName(a.publisher ?? "") !== foldName(b.publisher ?? "") || !a.headline || !b.headline) return false;
  if (!a.published || !b.published || Math.abs(daysBetween(a.published, b.published)) > mostDays) return false;
  const [one, other] = [storyVersion(a.headline), storyVersion(b.headline)];
  return one.marked || other.marked || foldName(one.headline) === foldName(other.headline);
}

/**
 * Puts records of one story in order: by day, then by the number of the update, a correction before what it corrects, and of
 * equals the one that came in last.
 *
 * @param records - Records, in the order in which they came in.
 * @returns The same, the newest first.
 * @internal
 */
export function newestFirst<T extends RecordBase>(records: readonly T[]): T[] {
  const ranked = records.map((record, place) => {
    const { update, corrected } = storyVersion(record.source?.headline ?? "");
    return { record, rank: [record.source?.published ?? dayOfRecord(record) ?? "", update, Number(corrected), place] };
  });
  ranked.sort((a, b) => {
    const at = a.rank.findIndex((value, index) => value !== b.rank[index]);
    return at === -1 ? 0 : (a.rank[at] ?? 0) > (b.rank[at] ?? 0) ? -1 : 1;
  });
  return ranked.map(({ record }) => record);
}

/**
 * Gives one text for all that tells one text from another.
 *
 * @param source - Where a record was read, or null.
 * @returns Equal for records of one text, and for all without a source.
 * @internal
 */
export function textKey(source: Source | null): string {
  return JSON.stringify(source && [source.documentId, source.url, source.segment, source.published, source.headline]);
}
