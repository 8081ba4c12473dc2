import { type Issue, issue, NutgrafError } from "../values/issue.ts";
import { schemaVersion } from "./record.ts";
import { checkSchemaVersion, compareSchemaVersions } from "./schema-version.ts";

/** What is done to records that are older than a version. */
export interface MigrationStep {
  /** The version that it brings records to: `2-0-0`. It is for every record that is older. */
  to: string;
  /** What changes, for a reader of the list. */
  about: string;
  /**
   * Changes a record.
   *
   * @param record - A record as it was read from JSON, brought up to the step before; not to be changed itself.
   * @returns The new one; `schemaVersion` is seen to.
   */
  change(record: Record<string, unknown>): Record<string, unknown>;
}

/** Options of {@link migrate}. */
export interface MigrateOptions {
  /** The steps, in any order; {@link migrationSteps} unless given. */
  steps?: readonly MigrationStep[];
  /** The version to bring records to; the one of this package unless given. */
  to?: string;
}

/**
 * The steps from older versions of the models to the one of this package, the oldest first. Empty: `1-0-0` is the first
 * version.
 */
export const migrationSteps: readonly MigrationStep[] = [];

/**
 * Brings a record that was written with older models to a newer version, step by step. Parse what comes out: a migration
 * moves fields and checks nothing.
 *
 * Records of a newer addition or revision of the same model pass unchanged, as the parsers pass over what they do not know. A
 * record without a version counts as one of the version asked for.
 *
 * @param record - A value as `safeReadJson` or `JSON.parse` gives it.
 * @param options - Steps of your own, for kinds of your own, and the version they lead to.
 * @returns A copy with the version it was brought to.
 * @throws {@link NutgrafError} `type.mismatch` for what is no object or has a version that is no string, `value.format` for a
 *   version that is none, `record.version` for a newer model than is known.
 * @example
 * ```ts
 * // A desk called the size of a dividend `amount` in its first version, and `perShare` in its second.
 * const steps = [{
 *   to: "2-0-0",
 *   about: "amount is called perShare",
 *   change: ({ amount, ...rest }) => ({ ...rest, perShare: amount }),
 * }];
 * const old = { kind: "dividend", schemaVersion: "1-2-0", amount: 3 };
 * migrate(old, { steps, to: "2-0-0" }); //=> { kind: "dividend", schemaVersion: "2-0-0", perShare: 3 }
 * migrate({ kind: "capex-guidance", schemaVersion: "9-0-0" }); //=> throws record.version
 * ```
 */
export function migrate(record: unknown, options: MigrateOptions = {}): Record<string, unknown> {
  const { steps = migrationSteps, to = schemaVersion } = options;
  if (typeof record !== "object" || record === null || Array.isArray(record)) {
    throw new NutgrafError([issue("type.mismatch", "", "a record, which is an object", record)]);
  }
  const { schemaVersion: version = to } = record as { schemaVersion?: unknown };
  const issues = versionIssues(version, to);
  if (issues.length > 0) throw new NutgrafError(issues);
  const from = version as string;
  const due = steps
    .filter((step) => compareSchemaVersions(from, step.to) < 0 && compareSchemaVersions(step.to, to) <= 0)
    .sort((a, b) => compareSchemaVersions(a.to, b.to));
  const changed = due.reduce((now, step) => step.change(now), record as Record<string, unknown>);
  return { ...changed, schemaVersion: compareSchemaVersions(from, to) < 0 ? to : from };
}

function versionIssues(version: unknown, to: string): Issue[] {
  const path = "/schemaVersion";
  if (typeof version !== "string") return [issue("type.mismatch", path, "a version such as 1-0-0", version)];
  return checkSchemaVersion(version, to).map((found) => ({ ...found, path, message: `${path}: ${found.message}` }));
}
