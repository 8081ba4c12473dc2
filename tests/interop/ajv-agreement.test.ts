import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type * as z from "zod";
import { allJsonSchemas } from "../../src/interop/record-json-schema.ts";
import { NewsRecordSchema } from "../../src/records/news-record-schema.ts";
import { errorsBy } from "../support/ajv.ts";
import { newsRecords } from "../support/arbitraries.ts";
import { mutated } from "../support/mutations.ts";
import { read } from "../support/sources.ts";

/** What checks a value by each of the files in `nutgraf/schemas`. */
const files = Object.fromEntries(Object.entries(allJsonSchemas()).map(([name, schema]) => [name, errorsBy(schema)]));

/** Errors by the file of the union; that of the kind, where the value names one, takes the same. */
function errorsOf(value: { kind?: unknown }, ending: string): object[] {
  const errors = files[`news-record${ending}`]?.(value) ?? [];
  const ofKind = files[`${value.kind}${ending}`]?.(value) ?? errors;
  expect(ofKind.length === 0).toBe(errors.length === 0);
  return errors;
}

/** Rules of leaves, as the guide lists them. */
const listed = (read("docs/guides/json-schema-and-language-models.md").split("## Beyond JSON Schema")[1] ?? "").split(
  "\n## ",
)[0];

/** Codes of all rules of leaves that zod found broken. */
function codesOf(issue: z.core.$ZodIssue): string[] {
  if (issue.code === "invalid_union") return issue.errors.flat().flatMap(codesOf);
  return issue.code === "custom" ? [String(issue.params?.code)] : [];
}

/** Whether zod found nothing but rules of leaves, which JSON Schema cannot say. */
function isLeafRule(issue: z.core.$ZodIssue): boolean {
  if (issue.code === "custom") return true;
  return issue.code === "invalid_union" && issue.errors.some((branch) => branch.length > 0 && branch.every(isLeafRule));
}

describe("the JSON Schemas", () => {
  test("agree with zod on what a writer may send, but for the rules of leaves; a reader gets what they say", {
    timeout: 120_000,
  }, () => {
    const codes = new Set<string>();
    const counts = { sound: 0, leafRule: 0, refused: 0 };
    fc.assert(
      fc.property(mutated(newsRecords), (input) => {
        const result = NewsRecordSchema.safeParse(input);
        const errors = errorsOf(input as object, ".input.json");
        if (result.success) {
          counts.sound++;
          expect(errors).toEqual([]);
          // As JSON, since a parsed record may share its parts with what was handed in.
          expect(errorsOf(JSON.parse(JSON.stringify(result.data)), ".json")).toEqual([]);
        } else if (errors.length === 0) {
          counts.leafRule++;
          for (const code of result.error.issues.flatMap(codesOf)) codes.add(code);
          expect(result.error.issues.filter((issue) => !isLeafRule(issue))).toEqual([]);
        } else {
          counts.refused++;
        }
      }),
      { numRuns: 5000, seed: 20261125 },
    );
    // The cases are of all three sorts, else the test would say little.
    expect(Math.min(...Object.values(counts))).toBeGreaterThan(100);
    expect(codes.size).toBeGreaterThan(5);
    expect([...codes].filter((code) => !listed?.includes(`\`${code}\``))).toEqual([]);
  });
});
