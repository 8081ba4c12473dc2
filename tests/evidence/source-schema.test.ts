import { describe, expect, expectTypeOf, test } from "vitest";
import type * as z from "zod";
import type { Source } from "../../src/evidence/source.ts";
import { type SourceInput, SourceSchema } from "../../src/evidence/source-schema.ts";

describe("SourceSchema", () => {
  test("takes and gives Source", () => {
    expectTypeOf<z.output<typeof SourceSchema>>().toEqualTypeOf<Source>();
    expectTypeOf<Source>().toExtend<SourceInput>();
    expect(Object.values(SourceSchema.parse({}))).toEqual([null, null, null, null, null, null, null]);
  });

  test("takes the day of publication as a plain day", () => {
    expect(SourceSchema.parse({ published: "2025-10-17" }).published).toBe("2025-10-17");
    expect(SourceSchema.safeParse({ published: "2025-10-17T08:00:00Z" }).error?.issues[0]).toMatchObject({
      path: ["published"],
      params: { code: "date.invalid" },
    });
  });

  test("counts segments from 0", () => {
    expect(SourceSchema.safeParse({ segment: -1 }).success).toBe(false);
  });
});
