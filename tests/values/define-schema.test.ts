import { describe, expect, expectTypeOf, test } from "vitest";
import * as z from "zod";
import { absent, list, rule } from "../../src/values/define-schema.ts";
import { issue } from "../../src/values/issue.ts";

const Item = z.object({ kind: z.literal("item"), tags: list(z.string()).describe("Tags."), size: absent(z.number()) });
const Box = z.object({ kind: z.literal("box"), items: list(Item) });
const Thing = z.discriminatedUnion("kind", [Item, Box]);

describe("absent", () => {
  test.each([
    ["a missing key", {}],
    ["an undefined one", { size: undefined }],
    ["null", { size: null }],
  ])("reads %s as null", (_name, input) => {
    expect(Item.parse({ kind: "item", ...input })).toEqual({ kind: "item", tags: [], size: null });
  });

  test("keeps the check of the value", () => {
    expect(Item.safeParse({ kind: "item", size: "big" }).error?.issues[0]?.path).toEqual(["size"]);
  });

  test("may be left out by a writer and is there for a reader", () => {
    expectTypeOf<z.input<typeof Item>["size"]>().toEqualTypeOf<number | null | undefined>();
    expectTypeOf<z.output<typeof Item>["size"]>().toEqualTypeOf<number | null>();
  });
});

describe("list", () => {
  test.each([
    ["a missing key", {}],
    ["null", { tags: null }],
    ["an empty list", { tags: [] }],
  ])("reads %s as empty", (_name, input) => {
    expect(Item.parse({ kind: "item", ...input }).tags).toEqual([]);
  });

  test("makes a new list each time", () => {
    const [a, b] = [Item.parse({ kind: "item" }), Item.parse({ kind: "item" })];
    a.tags.push("x");
    expect(b.tags).toEqual([]);
  });

  test("reports a bad item once, with its place", () => {
    const { error } = Box.safeParse({ kind: "box", items: [{ kind: "item", tags: ["a", 1] }] });
    expect(error?.issues.map(({ path }) => path)).toEqual([["items", 0, "tags", 1]]);
  });

  test("refuses what is no list", () => {
    expect(Item.safeParse({ kind: "item", tags: "a" }).success).toBe(false);
  });

  test("may be null or left out by a writer and is there for a reader", () => {
    expectTypeOf<z.input<typeof Item>["tags"]>().toEqualTypeOf<string[] | null | undefined>();
    expectTypeOf<z.output<typeof Item>["tags"]>().toEqualTypeOf<string[]>();
  });

  test("is a required plain array in the output form of the JSON Schema", () => {
    const { required, properties } = z.toJSONSchema(Item) as {
      required: string[];
      properties: Record<string, unknown>;
    };
    expect(required).toEqual(["kind", "tags", "size"]);
    expect(properties.tags).toEqual({ type: "array", items: { type: "string" }, description: "Tags." });
  });

  test("is an array or null, and not required, in the input form", () => {
    const schema = z.toJSONSchema(Item, { io: "input" }) as { required: string[]; properties: Record<string, unknown> };
    expect(schema.required).toEqual(["kind"]);
    expect(schema.properties.tags).toMatchObject({
      anyOf: [{ type: "array", items: { type: "string" } }, { type: "null" }],
      default: null,
    });
  });

  test("survives extend, pick, omit and a union", () => {
    const longer = Item.extend({ more: list(z.number()) });
    expect(longer.parse({ kind: "item", more: [1] })).toEqual({ kind: "item", tags: [], size: null, more: [1] });
    expect(longer.pick({ more: true }).parse({})).toEqual({ more: [] });
    expect(longer.omit({ kind: true, size: true }).parse({})).toEqual({ tags: [], more: [] });
    expect(Thing.parse({ kind: "box", items: [{ kind: "item" }] })).toEqual({
      kind: "box",
      items: [{ kind: "item", tags: [], size: null }],
    });
  });

  test("encodes what it decoded", () => {
    const item = Item.parse({ kind: "item", tags: ["a"] });
    expect(z.encode(Item, item)).toEqual(item);
  });
});

describe("rule", () => {
  const even = rule((value: number) =>
    value % 2 === 0 ? [] : [issue("value.format", "", "an even number", value), issue("bounds.order", "/a/0", "x", 1)],
  );

  test("hands code, expectation and what came on in the parameters of zod's issue", () => {
    const { error } = z.object({ n: z.number().check(even) }).safeParse({ n: 3 });
    expect(error?.issues[0]).toMatchObject({
      code: "custom",
      path: ["n"],
      message: "expected an even number, got 3",
      params: { code: "value.format", expected: "an even number", received: "3" },
    });
  });

  test("puts the place in the path and not in the message", () => {
    const { error } = z.number().check(even).safeParse(3);
    expect(error?.issues[1]).toMatchObject({ path: ["a", "0"], message: "expected x, got 1" });
  });

  test("is silent on a sound value", () => {
    expect(z.number().check(even).safeParse(4).success).toBe(true);
  });
});
