import { recordId } from "../records/record-id.ts";
import type { Identifiable } from "../records/record-identity.ts";

/**
 * Gives the URI of a record, made of its id.
 *
 * @param record - A record of any kind.
 * @returns `urn:nutgraf:` and the id: `urn:nutgraf:capex-guidance:0123456789abcdef`.
 */
export function recordUri(record: Identifiable): string {
  return `urn:nutgraf:${recordId(record)}`;
}
