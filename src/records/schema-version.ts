import { type Issue, issue } from "../values/issue.ts";
import { schemaVersion } from "./record.ts";

/** The three numbers of a SchemaVer. */
type VersionNumbers = [model: number, revision: number, addition: number];

/**
 * Tells whether a record of a given schema version can be read here. A newer revision or addition can: what it added is
 * passed over. A newer model cannot, since a field may have changed its meaning.
 *
 * @param version - `schemaVersion` of a record.
 * @param current - The version that is read here.
 * @returns `value.format` where it is not of the form `1-0-0`, `record.version` for a newer model, else nothing.
 * @example
 * ```ts
 * checkSchemaVersion("2-0-0").map((found) => found.code); //=> ["record.version"]
 * checkSchemaVersion("1-4-0"); //=> []
 * ```
 * @see Source: SchemaVer, model-revision-addition.
 * @internal
 */
export function checkSchemaVersion(version: string, current: string = schemaVersion): Issue[] {
  const numbers = numbersOf(version);
  if (numbers === null) return [issue("value.format", "", "a version such as 1-0-0", version)];
  const known = (numbersOf(current) as VersionNumbers)[0];
  if (numbers[0] <= known) return [];
  const advice = "It was written with newer models: update nutgraf to read it";
  return [issue("record.version", "", `a version up to ${known}-x-x`, version, advice)];
}

/**
 * Orders two schema versions.
 *
 * @param a - A version such as `1-0-0`.
 * @param b - A version such as `1-0-0`.
 * @returns Below 0 where `a` is older, above 0 where it is newer, else 0; NaN where one of them is no version.
 * @internal
 */
export function compareSchemaVersions(a: string, b: string): number {
  const [one, other] = [numbersOf(a), numbersOf(b)];
  if (one === null || other === null) return Number.NaN;
  return one.map((number, at) => number - (other[at] as number)).find((difference) => difference !== 0) ?? 0;
}

function numbersOf(version: string): VersionNumbers | null {
  const found = /^([1-9]\d{0,5})-(\d{1,6})-(\d{1,6})$/.exec(version);
  return found && (found.slice(1).map(Number) as VersionNumbers);
}
