import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { ensureInstalled } from "./support/installed.ts";
import { root } from "./support/sources.ts";

/** Part of a JSON Schema, as far as it is counted here. */
interface Node {
  $ref?: string;
  $defs?: Record<string, Node>;
  type?: string | string[];
  properties?: Record<string, Node>;
  required?: string[];
  additionalProperties?: unknown;
  items?: Node;
  anyOf?: Node[];
  oneOf?: Node[];
  enum?: unknown[];
  const?: unknown;
  description?: string;
}

/** What providers limit, as of 2026; the stricter of the two counts. */
const limits = { unions: 16, enums: 1000, depth: 10 };

const folder = `${root}tests/profiles`;
ensureInstalled(folder);
const printed = execFileSync("node", ["accept.mjs", `${root}dist/interop.js`], { cwd: folder, encoding: "utf8" });
const sent: { kind: string; chat: Sent; text: Sent; tool: { parameters: Node; strict: boolean }; anthropic: Sent }[] =
  JSON.parse(printed);
type Sent = { schema: Node; strict?: boolean };

describe.each(sent)("the profile of $kind", ({ kind, chat, text, tool, anthropic }) => {
  const schemas: [string, Node][] = [
    ["OpenAI, chat", chat.schema],
    ["OpenAI, responses", text.schema],
    ["OpenAI, tools", tool.parameters],
    ["Anthropic", anthropic.schema],
  ];

  test("is taken as strict by the helpers of OpenAI", () => {
    expect([chat.strict, text.strict, tool.strict]).toEqual([true, true, true]);
  });

  test.each(schemas)("stays within the limits of providers as sent to %s", (provider, schema) => {
    const counted = count(schema);
    console.log(`${kind}, ${provider}: ${JSON.stringify(counted)}`);
    expect(counted.unions).toBeLessThanOrEqual(limits.unions);
    expect(counted.enums).toBeLessThanOrEqual(limits.enums);
    expect(counted.depth).toBeLessThanOrEqual(limits.depth);
  });

  test.each(schemas)("has an object at its root and every key required, as sent to %s", (_, schema) => {
    expect(schema).toMatchObject({ type: "object", required: ["records"] });
    for (const node of nodesOf(schema)) {
      if (node.properties === undefined) continue;
      expect(node.required).toEqual(Object.keys(node.properties));
      expect(node.additionalProperties).toBe(false);
    }
  });

  test("describes every field, asks for lists that are not null and for no list of currencies or countries", () => {
    for (const node of nodesOf(chat.schema)) {
      for (const [key, field] of Object.entries(node.properties ?? {})) {
        expect(`${key}: ${field.description ?? ""}`).toMatch(/^\w+: .{15,}/);
        const kinds = [...(field.anyOf ?? []), field].map(({ type }) => type);
        expect(kinds.includes("array") && kinds.includes("null")).toBe(false);
        if (key === "currency") expect(JSON.stringify(field)).not.toContain("enum");
      }
    }
  });

  test("asks for no envelope, id or offset", () => {
    const keys = nodesOf(chat.schema).flatMap(({ properties }) => Object.keys(properties ?? {}));
    for (const key of ["id", "schemaVersion", "source", "start", "end", "codes", "relations"])
      expect(keys).not.toContain(key);
  });
});

/** Every part of a schema with its depth, `$ref`s followed. */
function* walk(node: Node, whole: Node, depth: number): Generator<{ node: Node; depth: number }> {
  if (node.$ref !== undefined) {
    if (depth > 40) throw new Error("a schema without end");
    const name = node.$ref.split("/").at(-1) ?? "";
    const target = node.$ref === "#" ? whole : whole.$defs?.[name];
    if (!target) throw new Error(`nothing at ${node.$ref}`);
    yield* walk(target, whole, depth);
    return;
  }
  yield { node, depth };
  for (const inner of Object.values(node.properties ?? {})) yield* walk(inner, whole, depth + 1);
  if (node.items) yield* walk(node.items, whole, depth + 1);
  for (const inner of [...(node.anyOf ?? []), ...(node.oneOf ?? [])]) yield* walk(inner, whole, depth);
}

function nodesOf(schema: Node): Node[] {
  return [...walk(schema, schema, 1)].map(({ node }) => node);
}

function count(schema: Node): { unions: number; enums: number; depth: number } {
  const counted = { unions: 0, enums: 0, depth: 0 };
  for (const { node, depth } of walk(schema, schema, 1)) {
    if (node.anyOf || node.oneOf || Array.isArray(node.type)) counted.unions++;
    counted.enums += node.enum?.length ?? (node.const === undefined ? 0 : 1);
    counted.depth = Math.max(counted.depth, depth);
  }
  return counted;
}
