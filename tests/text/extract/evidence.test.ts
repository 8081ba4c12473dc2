import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { valueAt } from "../../../src/evidence/pointer.ts";
import { checkRecord } from "../../../src/records/check-record.ts";
import type { NewsRecord } from "../../../src/records/news-record.ts";
import { NewsRecordSchema } from "../../../src/records/news-record-schema.ts";
import { recordId } from "../../../src/records/record-id.ts";
import { extractRecords } from "../../../src/text/en/extract-records.ts";
import { guidanceFamilies } from "../cases/en/families-guidance.ts";
import { policyFamilies } from "../cases/en/families-policy.ts";
import { policyNewsFamilies } from "../cases/en/families-policy-news.ts";
import { guidanceCases } from "../cases/en/records-guidance.ts";
import { policyCases } from "../cases/en/records-policy.ts";
import { tradeCases } from "../cases/en/records-trade.ts";

const families = Object.values({ ...guidanceFamilies, ...policyFamilies, ...policyNewsFamilies }).flat();
const texts = [...guidanceCases, ...tradeCases, ...policyCases, ...families].map(({ text }) => text);

/** Fields of the envelope and marks of the models, which no words of a text say. */
const silent =
  /^\/(?:kind|schemaVersion|id|source|evidence|modality|relations)(?:\/|$)|\/(?:type|role|aliases|ids|text|words|required|verb|nature|comparison|restated|approximate)(?:\/|$)/;

function expectSound(record: NewsRecord, text: string): void {
  expect(NewsRecordSchema.parse(record)).toEqual(record);
  expect(checkRecord(record)).toEqual([]);
  expect(record.id).toBe(recordId(record));
  for (const { field, quote, start, end } of record.evidence) {
    expect(text.slice(start!, end!)).toBe(quote);
    expect(valueAt(record, field) ?? null, field).not.toBeNull();
  }
  const fields = record.evidence.map(({ field }) => field);
  for (const leaf of leavesOf(record, "")) {
    expect(
      fields.some((field) => leaf === field || leaf.startsWith(`${field}/`)),
      leaf,
    ).toBe(true);
  }
}

/** Pointers of all leaves that a text can say and that are not null. */
function leavesOf(value: unknown, path: string): string[] {
  if (value === null || silent.test(path)) return [];
  if (typeof value !== "object") return [path];
  return Object.entries(value).flatMap(([key, member]) => leavesOf(member, `${path}/${key}`));
}

describe("evidence of extractRecords", () => {
  it("stands for every field that was read, and cuts its quote out of the text", () => {
    for (const text of texts)
      for (const record of extractRecords({ text, published: "2026-03-02" }).records) expectSound(record, text);
  }, 60_000);

  it("stays sound, and nothing throws, on spliced and cut texts", () => {
    const piece = fc
      .tuple(fc.constantFrom(...texts), fc.nat(160), fc.nat(200))
      .map(([text, from, length]) => text.slice(from % text.length, (from % text.length) + length));
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(piece, fc.string({ maxLength: 12 }), fc.constantFrom(" ", ". ", "\n", "“", "(", "$", "percent ")),
        ),
        (pieces) => {
          const text = pieces.join("");
          if (text === "") return;
          for (const record of extractRecords({ text, published: "2026-03-02" }).records) expectSound(record, text);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("takes ten times the text in about ten times the time", () => {
    const page = `${texts.join(" ")}\n`;
    const time = (text: string): number => {
      const start = performance.now();
      extractRecords({ text, published: "2026-03-02" });
      return performance.now() - start;
    };
    time(page.repeat(2));
    const once = Math.min(time(page.repeat(2)), time(page.repeat(2)));
    // Room for the machine's mood: what is looked for is a square, which would be a hundred times.
    expect(time(page.repeat(20))).toBeLessThan(once * 30 + 200);
  }, 120_000);
});
