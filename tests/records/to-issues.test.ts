import { describe, expect, test } from "vitest";
import * as z from "zod";
import { toIssues } from "../../src/records/to-issues.ts";

/** Code, place and message of the issues of a value. */
function issuesOf(schema: z.ZodType, input: unknown): string[] {
  const { error } = schema.safeParse(input);
  return error ? toIssues(error, input).map(({ code, message }) => `${code} ${message}`) : [];
}

describe("toIssues", () => {
  test("tells a missing field from one of another type", () => {
    const schema = z.object({ a: z.string(), b: z.number(), c: z.int(), d: z.array(z.boolean()) });
    expect(issuesOf(schema, { b: "1", c: 1.5, d: [0] })).toEqual([
      "type.missing /a: expected a text, got nothing",
      'type.mismatch /b: expected a number, got "1"',
      "type.mismatch /c: expected a whole number, got 1.5",
      "type.mismatch /d/0: expected true or false, got 0",
    ]);
  });

  test("lists what a list allows", () => {
    expect(issuesOf(z.enum(["up", "down"]), "sideways")).toEqual([
      'value.not-listed expected one of "up", "down", got "sideways"',
    ]);
    expect(issuesOf(z.literal(1), 2)).toEqual(["value.not-listed expected 1, got 2"]);
  });

  test("says how long, how large and in which form", () => {
    const schema = z.object({
      a: z.string().min(2),
      b: z.number().max(5).multipleOf(2),
      c: z.email(),
      d: z.array(z.any()).min(1),
    });
    expect(issuesOf(schema, { a: "", b: 7, c: "x", d: [] })).toEqual([
      'value.format /a: expected at least 2 characters, got ""',
      "value.format /b: expected at most 5, got 7",
      "value.format /b: expected a multiple of 2, got 7",
      'value.format /c: expected a text in the format email, got "x"',
      "value.format /d: expected at least 1 items, got an array of 0",
    ]);
  });

  test("names the keys that a strict object does not have", () => {
    expect(issuesOf(z.strictObject({ a: z.object({}) }), { a: {}, "b/c": 1 })).toEqual([
      'value.not-listed /b~1c: expected no such key, got "b/c"',
    ]);
  });

  test("keeps a code of the list that a rule gives, and takes another for a format", () => {
    const coded = z.string().refine(() => false, { params: { code: "period.order" }, message: "expected order" });
    expect(issuesOf(z.object({ a: coded }), { a: "x" })).toEqual(["period.order /a: expected order"]);
    const free = z.string().refine(() => false, { params: { code: "mine" }, message: "expected mine" });
    expect(issuesOf(free, "x")).toEqual(["value.format expected mine"]);
  });

  test("reports the branch of a union whose keys are there", () => {
    const schema = z.union([z.object({ a: z.string(), n: z.number() }), z.object({ b: z.string(), n: z.number() })]);
    expect(issuesOf(schema, { b: 5, n: 1 })).toEqual(["type.mismatch /b: expected a text, got 5"]);
    expect(issuesOf(schema, { n: 1 })).toEqual(['type.missing expected one of the keys "a", "b", got an object']);
  });

  test("joins what the branches expect where the value fits none as a whole", () => {
    const schema = z.object({ a: z.union([z.string(), z.number(), z.boolean()]) });
    expect(issuesOf(schema, { a: [] })).toEqual([
      "type.mismatch /a: expected a text or a number or true or false, got an array of 0",
    ]);
  });

  test("reaches into a union within a union", () => {
    const inner = z.object({ b: z.union([z.object({ c: z.string() }), z.null()]) });
    expect(issuesOf(z.union([inner, z.string()]), { b: { c: 1 } })).toEqual([
      "type.mismatch /b/c: expected a text, got 1",
    ]);
  });

  test("names a kind that a discriminated union does not have", () => {
    const schema = z.object({ r: z.discriminatedUnion("kind", [z.object({ kind: z.literal("a") })]) });
    expect(issuesOf(schema, { r: { kind: "b" } })[0]).toMatch(/^value\.not-listed \/r\/kind: expected .+, got "b"$/);
  });

  test("reaches into the keys and values of a record", () => {
    const schema = z.record(z.string().min(2), z.number());
    expect(issuesOf(schema, { a: 1 })).toEqual(["value.format /a: expected at least 2 characters, got 1"]);
    expect(issuesOf(schema, { ab: "1" })).toEqual(['type.mismatch /ab: expected a number, got "1"']);
  });
});
