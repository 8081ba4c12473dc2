import type * as z from "zod";
import { type Issue, issue, NutgrafError, type SafeResult } from "../values/issue.ts";
import { checkRecord } from "./check-record.ts";
import { checkTree } from "./json-tree.ts";
import { safeReadJson } from "./read-json.ts";
import type { RecordBase } from "./record.ts";
import { checkSchemaVersion } from "./schema-version.ts";
import { toIssues } from "./to-issues.ts";

/** What {@link createRecordParser} asks of a schema: an object schema of zod that has the fields of every record and a literal `kind`. */
export interface KindSchema {
  /** Shape of the object, as zod keeps it. */
  shape: {
    /** `z.literal("…")`. */
    kind: {
      /** The literal. */
      value: string;
    };
  };
  /**
   * Parses a value, as zod does.
   *
   * @param input - Anything.
   * @returns The record, or the error of zod.
   */
  safeParse(
    input: unknown,
  ):
    | { success: true; data: RecordBase & { kind: string } }
    | { success: false; error: { issues: readonly z.core.$ZodIssue[] } };
}

/** The records that a {@link KindSchema} gives. */
export type RecordOf<S extends KindSchema> = Extract<ReturnType<S["safeParse"]>, { success: true }>["data"];

/** Reads records of some kinds from untrusted input: see {@link createRecordParser}. */
export interface RecordParser<T> {
  /**
   * Reads a record from a tree of values.
   *
   * @param input - Anything.
   * @returns The record, with null and `[]` for what was left out, and without keys that its kind does not have.
   * @throws NutgrafError with the issues that `safeParse` gives.
   */
  parse(input: unknown): T;
  /**
   * Reads a record from a tree of values.
   *
   * @param input - Anything.
   * @returns The record, or an error with its issues.
   */
  safeParse(input: unknown): SafeResult<T>;
  /**
   * Reads a record from JSON.
   *
   * @param input - JSON text, or its bytes in UTF-8.
   * @returns The record.
   * @throws NutgrafError with the issues that `safeParseJson` gives.
   */
  parseJson(input: string | Uint8Array): T;
  /**
   * Reads a record from JSON.
   *
   * @param input - JSON text, or its bytes in UTF-8.
   * @returns The record, or an error with its issues.
   */
  safeParseJson(input: string | Uint8Array): SafeResult<T>;
}

/**
 * Makes a parser for untrusted records of the given kinds, your own among them: bounded work, issues with a place and a
 * stable code, only the kind that is given reported, rules across fields checked.
 *
 * The order is: {@link jsonLimits} and what JSON cannot carry safely (`json.*`, `number.*`), then `kind` (`record.kind`) and
 * `schemaVersion` (`record.version`), then the schema of the kind, then `check`.
 *
 * @param schemas - One schema for each kind.
 * @param check - Rules across the fields of a record; {@link checkRecord} unless given.
 * @returns The parser.
 * @throws {@link NutgrafError} `option.invalid` where a schema has no kind of its own.
 * @example
 * ```ts
 * const DividendSchema = z.object({ kind: z.literal("dividend"), ...RecordBaseSchema.shape, perShare: MoneySchema });
 * const desk = createRecordParser([...NewsRecordSchema.options, DividendSchema]);
 * desk.safeParse({ kind: "dividend", perShare: { low: 1, high: 1, bound: "exact", currency: "EUR" } }).success; //=> true
 * ```
 */
export function createRecordParser<S extends KindSchema>(
  schemas: readonly S[],
  check: (record: RecordOf<S>) => readonly Issue[] = checkRecord,
): RecordParser<RecordOf<S>> {
  const isKind = (schema: S): boolean => typeof schema?.shape?.kind?.value === "string";
  if (!Array.isArray(schemas) || !schemas.every(isKind)) {
    const expected = "a list of object schemas, each with a literal kind";
    throw new NutgrafError([issue("option.invalid", "/schemas", expected, schemas)]);
  }
  const kinds = new Map(schemas.map((schema) => [schema.shape.kind.value, schema]));

  const read = (input: unknown): SafeResult<RecordOf<S>> => {
    if (typeof input !== "object" || input === null || Array.isArray(input)) {
      return failure([issue("type.mismatch", "", "a record, which is an object", input)]);
    }
    const { kind, schemaVersion } = input as { kind?: unknown; schemaVersion?: unknown };
    const schema = kinds.get(kind as string);
    if (schema === undefined) {
      const known = [...kinds.keys()].map((name) => `"${name}"`);
      return failure([issue("record.kind", "/kind", known.join(" or "), kind)]);
    }
    // A newer model is refused before its fields are, since they may well mean something else.
    const version = typeof schemaVersion === "string" ? checkSchemaVersion(schemaVersion) : [];
    if (version.length > 0) return failure(version.map((found) => at("/schemaVersion", found)));
    const result = schema.safeParse(input);
    if (!result.success) return failure(toIssues(result.error, input));
    const record = result.data as RecordOf<S>;
    const issues = check(record);
    return issues.length > 0 ? failure(issues) : { success: true, data: record };
  };
  const safeParse = (input: unknown) => {
    const issues = checkTree(input);
    return issues.length > 0 ? failure(issues) : read(input);
  };
  const safeParseJson = (input: string | Uint8Array) => {
    const json = safeReadJson(input);
    return json.success ? read(json.data) : json;
  };
  return {
    safeParse,
    safeParseJson,
    parse: (input) => unwrap(safeParse(input)),
    parseJson: (input) => unwrap(safeParseJson(input)),
  };
}

function failure(issues: readonly Issue[]): { success: false; error: NutgrafError } {
  return { success: false, error: new NutgrafError(issues) };
}

function at(path: string, found: Issue): Issue {
  return { ...found, path: path + found.path, message: `${path}: ${found.message}` };
}

function unwrap<T>(result: SafeResult<T>): T {
  if (!result.success) throw result.error;
  return result.data;
}
