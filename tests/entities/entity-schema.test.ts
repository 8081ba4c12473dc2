import { describe, expect, expectTypeOf, test } from "vitest";
import type * as z from "zod";
import type { Entity, Identifier } from "../../src/entities/entity.ts";
import {
  countryCode,
  type EntityInput,
  EntitySchema,
  type IdentifierInput,
  type IdentifierSchema,
} from "../../src/entities/entity-schema.ts";

describe("EntitySchema", () => {
  test("takes and gives Entity", () => {
    expectTypeOf<z.output<typeof EntitySchema>>().toEqualTypeOf<Entity>();
    expectTypeOf<z.output<typeof IdentifierSchema>>().toEqualTypeOf<Identifier>();
    expectTypeOf<Entity>().toExtend<EntityInput>();
    expectTypeOf<Identifier>().toExtend<IdentifierInput>();
    // @ts-expect-error a name is needed
    const nameless: EntityInput = { type: "company" };
    expect(EntitySchema.safeParse(nameless).success).toBe(false);
  });

  test("needs only a name", () => {
    expect(EntitySchema.parse({ name: "Northwind Foundry" })).toEqual({
      name: "Northwind Foundry",
      type: null,
      aliases: [],
      ids: [],
    });
    expect(EntitySchema.safeParse({ name: "" }).success).toBe(false);
  });

  test("reports a wrong check digit where it is", () => {
    const ids = [
      { scheme: "mic-ticker", value: "XTAI:2330" },
      { scheme: "lei", value: "529900T8BM49AURSDO56" },
    ];
    expect(EntitySchema.safeParse({ name: "x", ids }).error?.issues[0]).toMatchObject({
      path: ["ids", 1, "value"],
      params: { code: "identifier.check-digit" },
    });
  });
});

describe("countryCode", () => {
  test("is a schema of alpha-2 codes and the Union", () => {
    expect(countryCode().parse("EU")).toBe("EU");
    expect(countryCode().safeParse("UK").error?.issues[0]).toMatchObject({ params: { code: "country.unknown" } });
  });
});
