import { describe, expect, expectTypeOf, test } from "vitest";
import * as z from "zod";
import { CapexGuidanceSchema } from "../../src/records/capex-guidance-schema.ts";
import { patchOf } from "../../src/records/patch-schema.ts";
import type { Money } from "../../src/values/money.ts";
import { guidance, money } from "../support/records.ts";

const PatchSchema = patchOf(CapexGuidanceSchema);

describe("patchOf", () => {
  test("leaves a key out that is left out", () => {
    expect(PatchSchema.parse({})).toEqual({});
    expect(Object.keys(PatchSchema.parse({ action: "lowered" }))).toEqual(["action"]);
  });

  test("keeps a null that is given", () => {
    expect(PatchSchema.parse({ prior: null, level: null })).toEqual({ prior: null, level: null });
  });

  test("reads a list that is null as empty, which clears it", () => {
    expect(PatchSchema.parse({ drivers: null })).toEqual({ drivers: [] });
  });

  test("fills the absent parts of a field that is given", () => {
    const level = { ...money(5), approximate: false, restated: [] };
    expect(PatchSchema.parse({ level: money(5) })).toEqual({ level });
  });

  test("changes a record in the given fields alone", () => {
    const before = guidance();
    const after = { ...before, ...PatchSchema.parse({ action: "lowered" }) };
    expect(after).toEqual({ ...before, action: "lowered" });
  });

  test("does what zod's .partial() does not, which wipes the record", () => {
    expect(CapexGuidanceSchema.partial().parse({})).toMatchObject({ level: null, action: null });
  });

  test("refuses an explicit undefined, which would wipe a field when spread", () => {
    expect(PatchSchema.safeParse({ level: undefined }).success).toBe(false);
  });

  test("takes off defaults of one's own", () => {
    const OurSchema = CapexGuidanceSchema.extend({ desk: z.string().default("metals"), tags: z.string().array() });
    expect(patchOf(OurSchema).parse({})).toEqual({});
  });

  test("treats unknown keys as its schema does", () => {
    expect(patchOf(CapexGuidanceSchema.strict()).safeParse({ desk: "x" }).success).toBe(false);
    expect(patchOf(CapexGuidanceSchema.loose()).parse({ desk: "x" })).toEqual({ desk: "x" });
    expect(PatchSchema.parse({ desk: "x" })).toEqual({});
  });

  test("gives optional keys whose values are those of the record", () => {
    type Patch = z.output<typeof PatchSchema>;
    expectTypeOf<Patch["level"]>().toEqualTypeOf<Money | null | undefined>();
    expectTypeOf<Patch["drivers"]>().toEqualTypeOf<string[] | undefined>();
    expectTypeOf<{ action: "raised" }>().toExtend<Patch>();
    // @ts-expect-error: not in the list
    const wrong: Patch = { action: "hiked" };
    void wrong;
  });
});
