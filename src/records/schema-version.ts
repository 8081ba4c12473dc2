import { type Issue, issue } from "../values/issue.ts";
import { schemaVersion } from "./record.ts";

/**
 * Tells whether a record of a given schema version can be read here. A newer revision or addition can: what it added is
 * passed over. A newer model cannot, since a field may have changed its meaning.
 *
 * @param version - `schemaVersion` of a record.
 * @returns `value.format` where it is not of the form `1-0-0`, `record.version` for a newer model, else nothing.
 * @example
 * ```ts
 * checkSchemaVersion("2-0-0").map((found) => found.code); //=> ["record.version"]
 * checkSchemaVersion("1-4-0"); //=> []
 * ```
 * @see Source: SchemaVer, model-revision-addition.
 * @internal
 */
export function checkSchemaVersion(version: string): Issue[] {
  const [, model] = /^([1-9]\d{0,5})-\d{1,6}-\d{1,6}$/.exec(version) ?? [];
  if (model === undefined) return [issue("value.format", "", "a version such as 1-0-0", version)];
  const known = schemaVersion.split("-")[0] as string;
  if (Number(model) <= Number(known)) return [];
  const advice = "It was written with newer models: update nutgraf to read it";
  return [issue("record.version", "", `a version up to ${known}-x-x`, version, advice)];
}
