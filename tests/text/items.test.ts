import { describe, expect, it } from "vitest";
import { splitItems } from "../../src/text/items.ts";

const texts = (text: string): string[] => splitItems(text).map((item) => item.text);

describe("splitItems", () => {
  it("parts items at decks in capitals", () => {
    expect(texts("TIN: Prices rose\nMore of it.\n\nGRAIN TRADE: Prices fell")).toEqual([
      "TIN: Prices rose\nMore of it.",
      "GRAIN TRADE: Prices fell",
    ]);
  });

  it("parts items at datelines and company heads", () => {
    expect(texts("Lead.\nOSLO (Reuters) - One thing.\nLORNE MILLS -- Another thing.")).toEqual([
      "Lead.",
      "OSLO (Reuters) - One thing.",
      "LORNE MILLS -- Another thing.",
    ]);
  });

  it("leaves paragraphs of one story together", () => {
    expect(texts("First paragraph.\n\nSecond paragraph.")).toHaveLength(1);
  });

  it("cuts each item out of the text as given", () => {
    const text = "  TIN: Prices rose \n\n GRAIN: Prices fell ";
    for (const item of splitItems(text)) expect(text.slice(item.start, item.end)).toBe(item.text);
  });

  it("gives nothing for a blank text", () => {
    expect(splitItems(" \n ")).toEqual([]);
  });
});
