import type { RecordBase } from "./record.ts";

/**
 * Gives the day on which a record's fact was said.
 *
 * @param record - A record of any kind.
 * @returns When it was announced, else when the article was published, `YYYY-MM-DD`; null where neither is known.
 * @internal
 */
export function dayOfRecord({ announced, source }: RecordBase): string | null {
  return announced?.start ?? announced?.end ?? source?.published ?? null;
}
