import { describe, expect, test } from "vitest";
import { bundle } from "./support/bundle.ts";

/** A string that only zod's own code holds. */
const zod = "ZodError";

/**
 * Ceilings in bytes of gzip, just above today's size, raised only in the commit that needs the room. The aims are lower:
 * 10,000 for `findMoney`, 16,000 for the three finders of figures, 14,000 for `findPeriods`, 60,000 for the whole reader; `docs/design.md` says what stands between.
 * The small functions are there for what comes with them: a table that a bundler cannot drop comes with every import.
 */
const cases = [
  { name: "formatMoney", from: "nutgraf", max: 1_000 },
  { name: "isCountry", from: "nutgraf", max: 3_500 },
  { name: "convert", from: "nutgraf", max: 5_900 },
  { name: "splitItems", from: "nutgraf/en", max: 600 },
  { name: "toTimex3", from: "nutgraf/interop", max: 2_000 },
  { name: "toSchemaOrg", from: "nutgraf/interop", max: 4_500 },
  { name: "toWebAnnotation", from: "nutgraf/interop", max: 3_600 },
  { name: "findMoney", from: "nutgraf/en", max: 15_900 },
  { name: "findPercentages", from: "nutgraf/en", max: 12_500 },
  { name: "findMoney, findPercentages, findCounts", from: "nutgraf/en", max: 20_200 },
  { name: "findPeriods", from: "nutgraf/en", max: 20_850 },
];

/** Ceiling of everything that the door of English offers, the check of other writers' records among it. */
const wholeReader = 170_400;

/** Words that only the tables of a subject hold. */
const words = {
  money: ["crore", "renminbi"],
  periods: ["february", "fortnight"],
  records: ["capital expenditure", "tariff", "licens"],
  formats: ["urn:nutgraf", "timex3", "monetarygrant", "ninjs", "anno.jsonld", "us-gaap"],
  ground: ["notInText"],
};

/** Which of some strings a bundle holds. Named rather than compared as a whole: a failure must not print the bundle. */
function held(code: string, strings: string[]): string[] {
  const lower = code.toLowerCase();
  return strings.filter((string) => lower.includes(string.toLowerCase()));
}

describe("a bundle", () => {
  test.each(cases)("that imports only $name stays under $max bytes and holds no zod", async ({ name, from, max }) => {
    const { code, size } = await bundle(`import { ${name} } from "${from}"; console.log({ ${name} });`);
    expect(held(code, [zod])).toEqual([]);
    expect(size).toBeLessThan(max);
  });

  test(`of the whole English reader stays under ${wholeReader} bytes and holds no zod`, async () => {
    const { code, size } = await bundle(`import * as en from "nutgraf/en"; console.log(en);`);
    expect(held(code, [zod])).toEqual([]);
    expect(size).toBeLessThan(wholeReader);
  });

  test("of findMoney holds no words of periods or records", async () => {
    const { code } = await bundle(`import { findMoney } from "nutgraf/en"; console.log(findMoney);`);
    expect(held(code, words.money)).toEqual(words.money);
    expect(held(code, [...words.periods, ...words.records])).toEqual([]);
  });

  test.each(["findMoney", "findPeriods", "extractRecords"])("of %s holds nothing of ground", async (name) => {
    const { code } = await bundle(`import { ${name} } from "nutgraf/en"; console.log(${name});`);
    expect(held(code, words.ground)).toEqual([]);
  });

  test("of findPeriods holds no words of money or records", async () => {
    const { code } = await bundle(`import { findPeriods } from "nutgraf/en"; console.log(findPeriods);`);
    expect(held(code, words.periods)).toEqual(words.periods);
    expect(held(code, [...words.money, ...words.records])).toEqual([]);
  });

  test("of the main door holds neither a language nor another format", async () => {
    const { code } = await bundle(`import * as main from "nutgraf"; console.log(main);`);
    expect(held(code, [zod])).toEqual([zod]);
    expect(held(code, ["crore", "february", "capital expenditure", ...words.formats])).toEqual([]);
  });

  test("of the door of exchange holds what the main door does not", async () => {
    const { code } = await bundle(`import * as interop from "nutgraf/interop"; console.log(interop);`);
    expect(held(code, words.formats)).toEqual(words.formats);
    expect(held(code, ["crore", "february", "capital expenditure"])).toEqual([]);
  });
});
