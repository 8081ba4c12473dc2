import type { PolicyAnnouncement } from "../../records/policy-announcement.ts";
import type { RecordBase } from "../../records/record.ts";

/**
 * Gives the fields of a policy of which nothing was said.
 *
 * @returns The fields beyond the envelope.
 */
export function emptyPolicy(): Omit<PolicyAnnouncement, keyof RecordBase> {
  return {
    kind: "policy-announcement",
    programme: null,
    instruments: [],
    stage: null,
    amounts: [],
    period: null,
    targets: [],
    sectors: [],
    beneficiaries: [],
    adverselyAffected: [],
    approval: null,
  };
}
