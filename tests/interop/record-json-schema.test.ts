import { describe, expect, test } from "vitest";
import * as z from "zod";
import { allJsonSchemas, type JsonSchema, jsonSchemaOf } from "../../src/interop/record-json-schema.ts";
import { CapexGuidanceSchema } from "../../src/records/capex-guidance-schema.ts";
import { recordKinds, schemaVersion } from "../../src/records/record.ts";

const files = Object.entries(allJsonSchemas());

/** Every object of a JSON Schema, with its place. */
function* objectsOf(part: unknown, path = ""): Generator<[string, Record<string, unknown>]> {
  if (typeof part !== "object" || part === null) return;
  yield [path, part as Record<string, unknown>];
  for (const [key, value] of Object.entries(part)) yield* objectsOf(value, `${path}/${key}`);
}

function badReferences(schema: JsonSchema): string[] {
  const known = new Set(Object.keys(schema.$defs ?? {}).map((name) => `#/$defs/${name}`));
  const used = [...objectsOf(schema)].flatMap(([, { $ref }]) => (typeof $ref === "string" ? [$ref] : []));
  return used.filter((ref) => !known.has(ref));
}

describe("jsonSchemaOf", () => {
  test.each(recordKinds)("describes a %s with an object at the root and every property required", (kind) => {
    const schema = jsonSchemaOf(kind);
    expect(schema).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema", type: "object" });
    for (const [path, { type, properties, required }] of objectsOf(schema)) {
      if (type === "object" && properties) expect([path, required]).toEqual([path, Object.keys(properties)]);
    }
  });

  test.each(recordKinds)("requires of a writer of a %s only what has no stand-in", (kind) => {
    const { required } = jsonSchemaOf(kind, { io: "input" });
    const isGuidance = kind === "capex-guidance" || kind === "revenue-outlook";
    expect(required).toEqual(isGuidance ? ["kind", "company"] : ["kind"]);
  });

  test("names the schema after its kind, the version of the models and its side", () => {
    expect(jsonSchemaOf("news-record").$id).toBe(`urn:nutgraf:news-record:${schemaVersion}`);
    expect(jsonSchemaOf("trade-measure", { io: "input" }).$id).toBe(`urn:nutgraf:trade-measure:${schemaVersion}:input`);
  });

  test("describes the union by one reference for each kind", () => {
    const { oneOf, type } = jsonSchemaOf("news-record");
    expect(type).toBe("object");
    expect(oneOf).toHaveLength(recordKinds.length);
  });

  test("describes a schema of one's own, without a name for it", () => {
    const schema = jsonSchemaOf(CapexGuidanceSchema.extend({ desk: z.string() }));
    expect(schema).not.toHaveProperty("$id");
    expect(schema.required).toContain("desk");
    expect(schema.$defs).toHaveProperty("Money");
  });

  test("leaves zod's own registry alone", () => {
    jsonSchemaOf("capex-guidance");
    expect(z.globalRegistry.get(CapexGuidanceSchema)).toBeUndefined();
    expect(z.toJSONSchema(CapexGuidanceSchema)).toHaveProperty("type", "object");
  });
});

describe("allJsonSchemas", () => {
  test("gives both sides of each kind and of the union", () => {
    const names = [...recordKinds, "news-record"].flatMap((kind) => [`${kind}.json`, `${kind}.input.json`]);
    expect(files.map(([name]) => name)).toEqual(names);
  });

  test.each(files)("gives in %s only references that lead somewhere, and plain JSON", (_name, schema) => {
    expect(badReferences(schema)).toEqual([]);
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });

  test.each(files)("describes every property in %s", (_name, schema) => {
    const bare = [...objectsOf(schema)].flatMap(([path, { properties }]) =>
      Object.entries((properties ?? {}) as Record<string, Record<string, unknown>>)
        .filter(([, property]) => !property.description)
        .map(([key]) => `${path}/${key}`),
    );
    expect(bare).toEqual([]);
  });

  test("gives each schema a name of its own", () => {
    expect(new Set(files.map(([, schema]) => schema.$id)).size).toBe(files.length);
  });
});
