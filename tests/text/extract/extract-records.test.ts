import { describe, expect, it } from "vitest";
import { extractRecords } from "../../../src/text/en/extract-records.ts";
import { summaryOf } from "../../support/record-summary.ts";
import { guidanceCases } from "../cases/en/records-guidance.ts";
import { policyCases } from "../cases/en/records-policy.ts";
import { tradeCases } from "../cases/en/records-trade.ts";

const tables = { guidance: guidanceCases, trade: tradeCases, policy: policyCases };

describe("extractRecords", () => {
  for (const [table, cases] of Object.entries(tables)) {
    describe(table, () => {
      for (const { text, published = "2026-03-02", records } of cases) {
        it(`${records.length > 0 ? "reads" : "stays silent on"} ${JSON.stringify(text)}`, () => {
          expect(extractRecords({ text, published }).records.map(summaryOf)).toEqual(records);
        });
      }
    });
  }

  it("takes a bare string as the text of an article", () => {
    expect(extractRecords("Calder Chips expects capex of $3 billion in 2026.").records).toHaveLength(1);
  });

  it("leaves relative words without dates where nobody says when the text was published", () => {
    const [record] = extractRecords("Calder Chips expects capex of $3 billion next year.").records;
    expect(record).toMatchObject({
      period: { start: null, end: null, text: "next year" },
      source: { published: null },
    });
  });

  it("counts the day of a date-time as it is written", () => {
    const published = "2026-12-31T23:30:00-08:00";
    const [record] = extractRecords({ text: "Calder Chips expects capex of $3 billion this year.", published }).records;
    expect(record).toMatchObject({ period: { start: "2026-01-01" }, source: { published: "2026-12-31" } });
  });

  it("reads headline, standfirst and text, and says where each field stands", () => {
    const { records } = extractRecords({
      headline: "Portugal approves a 3 billion euro stimulus package",
      text: "Portugal approved a 3 billion euro stimulus package on Thursday.",
      published: "2026-03-02",
    });
    expect(records).toHaveLength(1);
    expect(new Set(records[0]!.evidence.map(({ part }) => part))).toEqual(new Set(["headline", "text"]));
  });

  it("reads items apart, each against its own day", () => {
    const text = "Calder Chips expects capex of $3 billion this year.";
    const { records } = extractRecords({ items: [{ text, published: "2025-05-05" }, { text }] });
    expect(records.map(({ source }) => source?.segment)).toEqual([0, 1]);
    expect(records[0]).toMatchObject({ period: { start: "2025-01-01" } });
    expect(records[1]).toMatchObject({ period: { start: null } });
  });

  it("marks a bare dollar as assumed and a company from another sentence as carried", () => {
    const text = "Thornbury Motors Co held its meeting on Monday. It expects revenue of $4 billion in 2026.";
    const [record] = extractRecords({ text, published: "2026-03-02" }).records;
    expect(record?.evidence).toContainEqual(expect.objectContaining({ field: "/level/currency", basis: "assumed" }));
    expect(record?.evidence).toContainEqual(expect.objectContaining({ field: "/company/name", basis: "carried" }));
  });

  it("does not read a text that is plainly in another language", () => {
    const text =
      "Der Konzern erwartet im laufenden Jahr einen Umsatz von 4 Milliarden Euro und will die Investitionen um 5 Prozent erhöhen.";
    expect(extractRecords(text)).toEqual({ records: [], skipped: "language" });
    expect(
      extractRecords("台積電將今年資本支出上調至400億至420億美元，高於先前的380億至420億美元，公司昨日表示。").skipped,
    ).toBe("language");
  });

  it("tells with `explain` why a candidate was refused", () => {
    const text = "Analysts expect Calder Chips to report revenue of $5.1 billion for 2026.";
    const { candidates } = extractRecords({ text }, { explain: true });
    expect(candidates).toContainEqual(
      expect.objectContaining({ kind: "revenue-outlook", refused: "analyst", record: null }),
    );
  });

  it.each([
    ["no text at all", {}],
    ["an empty text", { text: "" }],
    ["a day that is no date", { text: "Words.", published: "2026-02-30" }],
    ["a text that is no string", { text: 4 as unknown as string }],
  ])("refuses %s", (_, article) => {
    expect(() => extractRecords(article)).toThrow(expect.objectContaining({ name: "NutgrafError" }));
  });
});
