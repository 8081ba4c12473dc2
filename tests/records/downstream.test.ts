import { describe, expect, expectTypeOf, test } from "vitest";
import * as z from "zod";
import type { CapexGuidance } from "../../src/records/capex-guidance.ts";
import { CapexGuidanceSchema } from "../../src/records/capex-guidance-schema.ts";
import type { NewsRecord } from "../../src/records/news-record.ts";
import { NewsRecordSchema } from "../../src/records/news-record-schema.ts";
import { patchOf } from "../../src/records/patch-schema.ts";
import { createRecordParser } from "../../src/records/record-parser.ts";
import { RecordBaseSchema } from "../../src/records/record-schema.ts";
import { rule } from "../../src/values/define-schema.ts";
import { issue } from "../../src/values/issue.ts";
import { MoneySchema } from "../../src/values/money-schema.ts";
import { money, samples, schemas } from "../support/records.ts";

const kinds = Object.keys(schemas) as (keyof typeof schemas)[];

const DividendSchema = z.object({
  kind: z.literal("dividend"),
  ...RecordBaseSchema.shape,
  perShare: MoneySchema,
});
const OurRecordSchema = z.discriminatedUnion("kind", [...NewsRecordSchema.options, DividendSchema]);

/** Low above high: what the rule of money refuses. */
const unsound = { low: 2, high: 1, bound: "range", currency: "EUR" };

function codesOf(result: z.ZodSafeParseResult<unknown>): unknown[] {
  return (result.error?.issues ?? []).map((found) => found.code === "custom" && found.params?.code);
}

describe.each(kinds)("the schema of %s", (kind) => {
  const schema: z.ZodObject = schemas[kind];
  const sample = samples[kind];

  test("takes a field of one's own by .extend", () => {
    const OurSchema = schema.extend({ desk: z.string() });
    expect(OurSchema.parse({ ...sample, desk: "metals" })).toEqual({ ...schema.parse(sample), desk: "metals" });
    expect(OurSchema.safeParse(sample).success).toBe(false);
  });

  test("gives some of its fields by .pick", () => {
    expect(schema.pick({ kind: true, purpose: true }).parse({ kind })).toEqual({ kind, purpose: null });
  });

  test("loses a field by .omit", () => {
    const { evidence, ...rest } = schema.parse(sample);
    expect(schema.omit({ evidence: true }).parse(sample)).toEqual(rest);
    expect(evidence).toBeInstanceOf(Array);
  });

  test("has an update form", () => {
    expect(patchOf(schema).parse({})).toEqual({});
    expect(patchOf(schema.extend({ desk: z.string() })).parse({ desk: "metals" })).toEqual({ desk: "metals" });
  });

  test.each(["output", "input"] as const)("has a JSON Schema of its %s with an object at the root", (io) => {
    const { type, properties, required } = z.toJSONSchema(schema, { io });
    expect(type).toBe("object");
    expect(Object.keys(properties ?? {})).toEqual(Object.keys(schema.shape));
    if (io === "output") expect(required).toEqual(Object.keys(schema.shape));
    else expect(required).toEqual("company" in schema.shape ? ["kind", "company"] : ["kind"]);
  });

  test("requires every property of every object in its JSON Schema", () => {
    const partial: string[] = [];
    const visit = (part: unknown, path: string) => {
      if (typeof part !== "object" || part === null) return;
      const { type, properties = {}, required = [] } = part as z.core.JSONSchema.ObjectSchema;
      if (type === "object" && Object.keys(properties).some((key) => !required.includes(key))) partial.push(path);
      for (const [key, value] of Object.entries(part)) visit(value, `${path}/${key}`);
    };
    visit(z.toJSONSchema(schema), "");
    expect(partial).toEqual([]);
  });

  test("gives every field of its JSON Schema a description", () => {
    const { properties = {} } = z.toJSONSchema(schema);
    const bare = Object.entries(properties).filter(([, field]) => typeof field === "object" && !field.description);
    expect(bare.map(([key]) => key)).toEqual([]);
  });
});

describe("a rule of a leaf", () => {
  test("survives .extend", () => {
    const OurSchema = CapexGuidanceSchema.extend({ desk: z.string() });
    const result = OurSchema.safeParse({ ...samples["capex-guidance"], desk: "metals", level: unsound });
    expect(codesOf(result)).toEqual(["bounds.order"]);
  });

  test("survives the union and a fifth kind in it", () => {
    const input = { ...samples["capex-guidance"], level: unsound };
    expect(codesOf(NewsRecordSchema.safeParse(input))).toEqual(["bounds.order"]);
    expect(codesOf(OurRecordSchema.safeParse(input))).toEqual(["bounds.order"]);
    expect(codesOf(OurRecordSchema.safeParse({ kind: "dividend", perShare: unsound }))).toEqual(["bounds.order"]);
  });

  test("survives the update form", () => {
    expect(codesOf(patchOf(CapexGuidanceSchema).safeParse({ level: unsound }))).toEqual(["bounds.order"]);
  });
});

describe("a fifth kind", () => {
  const ours = createRecordParser(OurRecordSchema.options);

  test("is told from the four by its kind, in types too", () => {
    type OurRecord = z.output<typeof OurRecordSchema>;
    expectTypeOf<Exclude<OurRecord, { kind: "dividend" }>>().toEqualTypeOf<NewsRecord>();
    expectTypeOf<ReturnType<typeof ours.parse>>().toEqualTypeOf<OurRecord>();
    const record = ours.parse({ kind: "dividend", perShare: money(1) });
    expect(record.kind === "dividend" && record.perShare.low).toBe(1);
    expect(ours.parse(samples["trade-measure"]).kind).toBe("trade-measure");
  });

  test("is named where the kind is unknown", () => {
    const result = ours.safeParse({ kind: "takeover" });
    expect(!result.success && result.error.issues[0]?.expected).toContain('"dividend"');
  });

  test("is read within the same limits and with the common rules", () => {
    const input = {
      kind: "dividend",
      perShare: money(1),
      evidence: [{ field: "/level", quote: "x", basis: "stated" }],
    };
    const result = ours.safeParse(input);
    expect(!result.success && result.error.issues.map((found) => found.code)).toEqual(["record.evidence"]);
    expect(ours.safeParseJson("[".repeat(100_000)).success).toBe(false);
  });

  test("can bring rules of its own, with codes of the list", () => {
    const CappedSchema = DividendSchema.extend({
      perShare: MoneySchema.check(
        rule((value) => (value.low === 0 ? [issue("option.invalid", "/low", "more than nothing", value.low)] : [])),
      ),
    });
    const result = createRecordParser([CappedSchema]).safeParse({ kind: "dividend", perShare: money(0) });
    expect(!result.success && result.error.issues[0]).toMatchObject({ code: "option.invalid", path: "/perShare/low" });
  });

  test("can bring a check of the whole record", () => {
    const parser = createRecordParser([DividendSchema], (record) =>
      record.announced ? [] : [issue("type.missing", "/announced", "a day", record.announced)],
    );
    const result = parser.safeParse({ kind: "dividend", perShare: money(1) });
    expect(!result.success && result.error.message).toBe("/announced: expected a day, got null");
  });
});

test("an extended record is one that functions for the library's record take", () => {
  const OurSchema = CapexGuidanceSchema.extend({ desk: z.string() });
  expectTypeOf<z.output<typeof OurSchema>>().toExtend<CapexGuidance>();
  // @ts-expect-error: the library's record has no desk
  expectTypeOf<CapexGuidance>().toExtend<z.output<typeof OurSchema>>();
  // @ts-expect-error: no such field; when zod throws for it depends on its version
  void (() => CapexGuidanceSchema.pick({ desk: true }));
});
