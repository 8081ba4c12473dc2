import { describe, expect, test } from "vitest";
import { extractRecords } from "../../../src/text/en/extract-records.ts";
import { summaryOf } from "../../support/record-summary.ts";

const read = (text: string, published = "2026-03-02"): string[] =>
  extractRecords({ text, published }).records.map(summaryOf);

describe("a figure that leaves out the currency or sign of the one before it", () => {
  const rows: [string, string[]][] = [
    [
      "Marlow Pumps Plc sees 2026 revenue of 400 million pounds, down from its earlier estimate of about 430 million.",
      ["revenue | Marlow Pumps Plc | lowered | GBP 400m | was GBP ~430m | 2026-01-01..2026-12-31"],
    ],
    [
      "Ostrava Glass expects capital expenditure of 3 billion koruna in 2026 and around 4.5 billion in 2027.",
      [
        "capex | Ostrava Glass | CZK 3bn | 2026-01-01..2026-12-31",
        "capex | Ostrava Glass | CZK ~4.5bn | 2027-01-01..2027-12-31",
      ],
    ],
    [
      "Kenya raised its import duty on rice to 35 percent from 25, the Treasury said.",
      ["trade | Kenya | increase import-tariff in-force | 35% | was 25% | rice"],
    ],
  ];
  test.each(rows)("is read in %j", (text, records) => {
    expect(read(text)).toEqual(records);
  });

  const untouched: [string, string][] = [
    [
      "counts what stands behind it",
      "Ferrol Lines sees revenue of $2 billion in 2026 and 3 million passengers in 2027.",
    ],
    [
      "counts people of a kind",
      "Ferrol Lines sees revenue of $2 billion in 2026 and 5 million of the oldest crates sold.",
    ],
    ["is too small for money", "Ferrol Lines sees revenue of $2 billion in 2026, up from 900 in May."],
    ["has a verb of its own", "Ferrol Lines sees revenue of $2 billion in 2026 and carried 5 million in 2025."],
    ["is of something else", "Duties on tiles rise 5 percent from 30 a year ago, Ghana said."],
  ];
  test.each(untouched)("is left alone where it %s", (_, text) => {
    for (const line of read(text)) expect(line).not.toMatch(/3m|900|5m|was/);
  });

  test("says that its currency is that of another", () => {
    const text = "Marlow Pumps Plc cut its 2026 revenue forecast to 400 million pounds from 430 million.";
    const [record] = extractRecords({ text, published: "2026-03-02" }).records;
    expect(record?.evidence).toContainEqual(
      expect.objectContaining({ field: "/prior/level/currency", quote: "430 million", basis: "carried" }),
    );
  });
});
