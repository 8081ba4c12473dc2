import { describe, expect, test } from "vitest";
import { jsonSchemaOf } from "../../src/interop/record-json-schema.ts";
import { schemaVersion } from "../../src/records/record.ts";
import { compareSchemaVersions } from "../../src/records/schema-version.ts";
import { type SchemaChange, type Side, schemaChanges } from "../support/schema-changes.ts";
import { read } from "../support/sources.ts";

/** Both sides of the union of all records, as they were last released. */
const released = read("tests/interop/released/schemas.jsonl")
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line) as { side: Side; schema: Record<string, unknown> & { $id: string } });

const shown = ({ path, what }: SchemaChange) => `${path || "/"} ${what}`;
const modelOf = (version: string) => Number(version.split("-")[0]);

describe.each(released)("the $side schema, beside the released one", ({ side, schema }) => {
  const version = schema.$id.split(":")[3] ?? "";
  const changes = schemaChanges(schema, jsonSchemaOf("news-record", { io: side }), side);

  test("breaks no program without a new model number in schemaVersion", () => {
    if (modelOf(schemaVersion) > modelOf(version)) return;
    expect(changes.filter(({ breaking }) => breaking).map(shown)).toEqual([]);
  });

  test("adds nothing without a new number in schemaVersion (or, before a release, tests/interop/released/write.mjs)", () => {
    if (compareSchemaVersions(schemaVersion, version) > 0) return;
    expect(changes.map(shown)).toEqual([]);
  });

  test("is not newer than this one", () => {
    expect(compareSchemaVersions(version, schemaVersion)).toBeLessThanOrEqual(0);
  });
});

describe("schemaChanges", () => {
  const schema = (properties: object, required: string[] = Object.keys(properties)) => ({
    type: "object",
    properties,
    required,
  });
  const both = (before: object, after: object) =>
    (["input", "output"] as const).map((side) =>
      schemaChanges({ ...before }, { ...after }, side).map((one) => one.breaking),
    );
  const leaf = (before: object, after: object) => both(schema({ a: before }), schema({ a: after }));
  const text = { type: "string" };

  test("finds nothing between a schema and itself", () => {
    expect(both(jsonSchemaOf("news-record"), jsonSchemaOf("news-record"))).toEqual([[], []]);
  });

  test("holds a removed property for breaking on both sides", () => {
    expect(both(schema({ a: text, b: text }), schema({ a: text }))).toEqual([[true], [true]]);
  });

  test("holds a new property for breaking only where writers must send it", () => {
    expect(both(schema({ a: text }), schema({ a: text, b: text }))).toEqual([[true], [false]]);
    expect(both(schema({ a: text }), schema({ a: text, b: text }, ["a"]))).toEqual([[false], [false]]);
  });

  test("holds what is newly required for breaking to writers, what is no longer to readers", () => {
    expect(both(schema({ a: text }, []), schema({ a: text }))).toEqual([[true], [false]]);
    expect(both(schema({ a: text }), schema({ a: text }, []))).toEqual([[false], [true]]);
  });

  test("holds a list member that is gone for breaking to writers, and a new one for no one", () => {
    const listed = (...members: string[]) => ({ ...text, enum: members });
    expect(leaf(listed("a", "b"), listed("a"))).toEqual([[true], [false]]);
    expect(leaf(listed("a"), listed("a", "b"))).toEqual([[false], [false]]);
    expect(leaf(listed("a"), listed("b"))).toEqual([
      [true, false],
      [false, false],
    ]);
    expect(leaf(text, listed("a"))).toEqual([[true], [false]]);
    expect(leaf(listed("a"), text)).toEqual([[false], [true]]);
    expect(leaf({ const: "a" }, { const: "b" })).toEqual([
      [true, false],
      [false, false],
    ]);
  });

  test("holds a further type for breaking to readers, one that is gone to writers", () => {
    const orNull = { type: ["string", "null"] };
    expect(leaf(text, orNull)).toEqual([[false], [true]]);
    expect(leaf(orNull, text)).toEqual([[true], [false]]);
    expect(leaf(orNull, { anyOf: [text, { type: "null" }] })).toEqual([[], []]);
    expect(leaf({ type: "integer" }, { type: "number" })).toEqual([[false], [true]]);
    expect(leaf({ type: "number" }, { type: "integer" })).toEqual([[true], [false]]);
    expect(leaf(text, { type: "number" })).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  test("holds a tighter limit for breaking to writers, a looser one to readers, another pattern to both", () => {
    expect(leaf({ type: "number", minimum: 0 }, { type: "number", minimum: 1 })).toEqual([[true], [false]]);
    expect(leaf({ type: "number", maximum: 9 }, { type: "number", maximum: 12 })).toEqual([[false], [true]]);
    expect(leaf(text, { ...text, minLength: 1 })).toEqual([[true], [false]]);
    expect(leaf(text, { ...text, pattern: "^a" })).toEqual([[true], [false]]);
    expect(leaf({ ...text, format: "date" }, text)).toEqual([[false], [true]]);
    expect(leaf({ ...text, pattern: "^a" }, { ...text, pattern: "^b" })).toEqual([[true], [true]]);
  });

  test("looks into lists and definitions, and says where", () => {
    const nested = (part: object) => ({
      ...schema({ list: { type: "array", items: { $ref: "#/$defs/Item" } } }),
      $defs: { Item: schema({ name: part }) },
    });
    const [change, ...others] = schemaChanges(nested(text), nested({ type: ["string", "null"] }), "output");
    expect(others).toEqual([]);
    expect(change).toEqual({ path: "/list/*/name", what: "null is possible too", breaking: true });
  });

  test("tells the kinds of a union apart by their definitions", () => {
    const union = (...kinds: string[]) => ({
      oneOf: kinds.map((kind) => ({ $ref: `#/$defs/${kind}` })),
      $defs: Object.fromEntries(kinds.map((kind) => [kind, schema({ kind: { const: kind } })])),
    });
    expect(both(union("a", "b"), union("b"))).toEqual([[true], [false]]);
    expect(both(union("a"), union("a", "b"))).toEqual([[false], [true]]);
  });
});
