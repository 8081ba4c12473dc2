import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { convertRecord } from "../../src/records/convert-record.ts";
import { dedupe } from "../../src/records/dedupe.ts";
import type { NewsRecord } from "../../src/records/news-record.ts";
import { recordId } from "../../src/records/record-id.ts";
import { timeline } from "../../src/records/timeline.ts";
import { ratesFromTable } from "../../src/values/rates-from-table.ts";
import { newsRecords } from "../support/arbitraries.ts";

const headlines = fc.constantFrom("Acme plans", "UPDATE 1-Acme plans", "CORRECTED-Acme plans", "Another story");
const days = fc.constantFrom("2026-02-12", "2026-02-13", "2026-05-01");

/** The same few records over and over, as several stories tell them: with other values, dates and headlines. */
const told: fc.Arbitrary<NewsRecord[]> = fc.tuple(newsRecords, newsRecords).chain(([a, b]) =>
  fc.array(
    fc.tuple(fc.constantFrom(a, b), headlines, days, fc.boolean()).map(([record, headline, published, changed]) => {
      const source = { documentId: null, segment: null, publisher: "The Wire", url: null, language: null, published };
      const change = "company" in record ? { level: null } : { stage: null };
      return { ...record, ...(changed && change), source: { ...source, headline } } as NewsRecord;
    }),
    { maxLength: 8 },
  ),
);

describe("records of any kind, told by many stories", { timeout: 60_000 }, () => {
  test("lose no statement when repeats are folded, and fold no further the second time", () => {
    fc.assert(
      fc.property(told, (records) => {
        const { records: kept, superseded } = dedupe(records);
        const ids = (list: readonly NewsRecord[]) => new Set(list.map(recordId));
        const targets = kept.flatMap(({ relations }) => relations.map(({ target }) => target));
        // A later version may differ in nothing but the day; then it stands for the earlier one.
        const gone = [...ids(records)].filter((id) => !ids(kept).has(id) && !ids(superseded).has(id));
        expect(gone.length).toBeLessThanOrEqual(records.length - kept.length - superseded.length);
        expect([...ids(superseded)].filter((id) => !targets.includes(id))).toEqual([]);
        expect(dedupe(kept)).toEqual({ records: kept, superseded: [] });
      }),
      { numRuns: 150 },
    );
  });

  test("keep every piece of evidence of what they say alike", () => {
    fc.assert(
      fc.property(newsRecords, days, (record, published) => {
        const source = (headline: string) => ({
          source: { ...(record.source as object), publisher: "W", headline, published },
        });
        const versions = ["Acme plans", "RPT-Acme plans"].map(
          (headline) => ({ ...record, ...source(headline) }) as NewsRecord,
        );
        const { records } = dedupe(versions);
        expect(records).toHaveLength(1);
        const quotes = (list: readonly NewsRecord[]) =>
          list.flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
        expect(quotes(versions).filter((quote) => !quotes(records).includes(quote))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test("stand in one history each, in order of their days", () => {
    fc.assert(
      fc.property(told, (records) => {
        const histories = timeline(records);
        const listed = histories.flatMap(({ entries }) => entries.flatMap((entry) => entry.records));
        expect(new Set(listed)).toEqual(new Set(records));
        expect(listed).toHaveLength(records.length);
        for (const { entries } of histories) {
          const on = entries.map((entry) => entry.on ?? "9999");
          expect(on).toEqual([...on].sort());
        }
      }),
      { numRuns: 150 },
    );
  });

  test("convert amount by amount, or say why not", () => {
    const rates = ratesFromTable({ base: "EUR", source: "a test", days: { "2026-02-12": { USD: 1.25, XAU: 0.0004 } } });
    fc.assert(
      fc.property(newsRecords, (record) => {
        const { conversions, issues } = convertRecord(record, "USD", rates, { on: "2026-02-12" });
        const amounts = JSON.stringify({ ...record, evidence: [] }).match(/"restated":\[/g) ?? [];
        expect(conversions.length + issues.length).toBe(amounts.length);
        expect(issues.filter(({ code }) => code !== "rate.unknown")).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
