import { describe, expect, test } from "vitest";
import { bundle } from "./support/bundle.ts";

/** A string that only zod's own code holds. */
const zod = "ZodError";

/** Ceilings in bytes of gzip, raised only in the commit that needs the room. */
const cases = [
  { name: "formatMoney", from: "nutgraf", max: 1_000 },
  { name: "findMoney", from: "nutgraf/en", max: 10_000 },
  { name: "findPercentages", from: "nutgraf/en", max: 10_000 },
  { name: "findPeriods", from: "nutgraf/en", max: 14_000 },
];

describe("a bundle", () => {
  test.each(cases)("that imports only $name stays under $max bytes and holds no zod", async ({ name, from, max }) => {
    const { code, size } = await bundle(`import { ${name} } from "${from}"; console.log(${name});`);
    expect(size).toBeLessThan(max);
    expect(code).not.toContain(zod);
  });

  test("of the whole English reader stays under 60 kB and holds no zod", async () => {
    const { code, size } = await bundle(`import * as en from "nutgraf/en"; console.log(en);`);
    expect(size).toBeLessThan(60_000);
    expect(code).not.toContain(zod);
  });

  test("of findMoney holds no words of periods or records", async () => {
    const { code } = await bundle(`import { findMoney } from "nutgraf/en"; console.log(findMoney);`);
    expect(code).toContain("crore");
    for (const word of ["february", "fortnight", "capital expenditure", "tariff"]) {
      expect(code.toLowerCase()).not.toContain(word);
    }
  });

  test("of findPeriods holds no words of money or records", async () => {
    const { code } = await bundle(`import { findPeriods } from "nutgraf/en"; console.log(findPeriods);`);
    expect(code.toLowerCase()).toContain("february");
    for (const word of ["crore", "capital expenditure", "tariff"]) expect(code.toLowerCase()).not.toContain(word);
  });

  test("of the main door holds neither a language nor another format", async () => {
    const { code } = await bundle(`import * as main from "nutgraf"; console.log(main);`);
    expect(code).toContain(zod);
    for (const word of ["crore", "february", "capital expenditure", "schema.org"]) {
      expect(code.toLowerCase()).not.toContain(word);
    }
  });
});
