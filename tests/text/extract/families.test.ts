import { describe, expect, it } from "vitest";
import { extractRecords } from "../../../src/text/en/extract-records.ts";
import { differences } from "../../support/record-facts.ts";
import { guidanceFamilies } from "../cases/en/families-guidance.ts";
import { policyFamilies } from "../cases/en/families-policy.ts";
import { policyNewsFamilies } from "../cases/en/families-policy-news.ts";
import { tradeFamilies } from "../cases/en/families-trade.ts";
import type { FamilyCase } from "../cases/en/family-case.ts";

/** The first words of a text, enough to find the row. */
const openingOf = (text: string): string => text.replace(/\s+/g, " ").split(" ").slice(0, 9).join(" ");

function check({ text, published = "2026-03-02", records: expected }: FamilyCase): void {
  const { records } = extractRecords({ text, published });
  for (const { evidence } of records)
    for (const { quote, start, end } of evidence) expect(text.slice(start!, end!)).toBe(quote);
  expect(differences(expected, records)).toEqual([]);
}

describe("records of each phrase family", () => {
  for (const [family, cases] of Object.entries({
    ...guidanceFamilies,
    ...tradeFamilies,
    ...policyFamilies,
    ...policyNewsFamilies,
  })) {
    describe(family, () => {
      for (const row of cases) {
        // A row that is marked must fail: once the reader satisfies it, the mark has to go.
        const test = row.fails === undefined ? it : it.fails;
        test(`${openingOf(row.text)} · ${family}`, () => check(row));
      }
    });
  }
});
