import { describe, expect, it } from "vitest";
import type { CapexGuidance } from "../../../src/records/capex-guidance.ts";
import type { RevenueOutlook } from "../../../src/records/revenue-outlook.ts";
import { extractRecords } from "../../../src/text/en/extract-records.ts";

function guidance(text: string): CapexGuidance | RevenueOutlook {
  const { records } = extractRecords({ text, published: "2026-03-02" });
  const [record] = records;
  expect(records).toHaveLength(1);
  for (const { quote, start, end } of record!.evidence) expect(text.slice(start!, end!)).toBe(quote);
  return record as CapexGuidance | RevenueOutlook;
}

const evidenceOf = (record: CapexGuidance | RevenueOutlook, field: string): string | undefined =>
  record.evidence.find((one) => one.field === field)?.quote;

describe("drivers of a guidance", () => {
  it.each([
    ["Tenborough Inc expects 2026 sales of $4.2 billion, driven by demand for trucks.", "demand for trucks"],
    ["Tenborough Inc sees 2026 revenue rising 4 percent thanks to higher prices.", "higher prices"],
    ["Lanmoor Corp expects 2026 capex to fall 6 percent because of delays at its yards.", "delays at its yards"],
    ["Wetherall Inc sees 2026 sales of $90 million, helped by new shops and driven by exports.", "new shops"],
  ])("are the words behind the cause: %s", (text, driver) => {
    const record = guidance(text);
    expect(record.drivers).toEqual([driver]);
    expect(evidenceOf(record, "/drivers/0")).toBe(driver);
  });

  it.each([
    "Tenborough Inc expects 2026 sales of $4.2 billion.",
    "Tenborough Inc, led by Ann Roe, expects 2026 sales of $4.2 billion.",
  ])("are none where no cause stands behind the figure: %s", (text) => {
    expect(guidance(text).drivers).toEqual([]);
  });
});

describe("currency basis of an outlook", () => {
  it.each([
    ["Tenborough Inc expects 2026 revenue to rise 4 percent in euro terms.", "in-currency", "EUR"],
    ["Tenborough Inc expects 2026 revenue to rise 4 percent in yen terms.", "in-currency", "JPY"],
    ["Tenborough Inc expects 2026 revenue to rise 4 percent at constant currencies.", "constant-currency", null],
  ])("is what the clause names: %s", (text, type, currency) => {
    expect((guidance(text) as RevenueOutlook).currencyBasis).toEqual({ type, currency });
  });
});

describe("speaker and condition of a guidance", () => {
  it("is the person behind the statement", () => {
    const record = guidance(
      "Tenborough Inc will spend $40 million on new plants in 2026, Chief Executive Ann Roe said.",
    );
    expect(record.attribution[0]?.entity.name).toContain("Ann Roe");
  });

  it("is nobody where the company speaks", () => {
    expect(guidance("Tenborough Inc said it expects 2026 sales of $4.2 billion.").attribution).toEqual([]);
  });

  it("makes it conditional where the clause hangs on one", () => {
    const record = guidance("If demand holds, Tenborough Inc expects 2026 sales of $4.2 billion.");
    expect(record.modality).toBe("conditional");
    expect(evidenceOf(record, "/modality")).toContain("If demand holds");
  });
});
