import { describe, expect, test } from "vitest";
import { extractRecords } from "../../../src/text/en/extract-records.ts";

const companiesIn = (text: string): (string | undefined)[] =>
  extractRecords({ text, published: "2026-03-02" }).records.map((record) =>
    "company" in record ? record.company.name : undefined,
  );

describe("a person at a company's post", () => {
  const rows: [string, string, string[]][] = [
    [
      "gives way to the company named before",
      "Fenwick Pumps had a poor spring. Lee Orme, its founder and chairman, said that he sees revenue of $28 million in 2026.",
      ["Fenwick Pumps"],
    ],
    [
      "gives way to the company that owns the post",
      "Ana Ruiz, Marlow Tiles' finance chief, said it expects revenue of $4 billion in 2026.",
      ["Marlow Tiles"],
    ],
    [
      "is no company behind the post",
      "At Oster Mills, chief executive Ana Ruiz expects revenue of $4 billion in 2026.",
      [],
    ],
    [
      "is no company with an initial between the names",
      "The brewer was cautious. Otto B. Lindqvist expects revenue of $4 billion in 2026.",
      [],
    ],
    [
      "leaves a company that is set off by a description",
      "Marlow Tiles, the maker of roofs, expects revenue of $4 billion in 2026.",
      ["Marlow Tiles"],
    ],
    [
      "leaves a company that is called by initials alone",
      "J.B. Corran expects revenue of $4 billion in 2026.",
      ["J.B. Corran"],
    ],
  ];
  test.each(rows)("%s", (_, text, companies) => {
    expect(companiesIn(text)).toEqual(companies);
  });
});

describe("the name of a company", () => {
  const rows: [string, string, string][] = [
    ["begins behind what it is", "Chipmaker Calder Chips sees 2026 sales of $4 billion.", "Calder Chips"],
    ["keeps its initials", "Retailer J.C. Marlow Co. sees 2026 sales of $4 billion.", "J.C. Marlow Co."],
    ["may be a word of its own before a suffix", "Retailer Target Corp sees 2026 sales of $4 billion.", "Target Corp"],
    ["keeps a word for a group", "Group Lorne expects sales of 4 billion euros in 2026.", "Group Lorne"],
    ["is the issuer's where only a pronoun stands", "It expects revenue of $4 billion in 2026.", "the company"],
    ["is no initial by itself", "They chose plan B. It expects revenue of $4 billion in 2026.", "the company"],
  ];
  test.each(rows)("%s", (_, text, company) => {
    expect(companiesIn(text)).toEqual([company]);
  });
});
