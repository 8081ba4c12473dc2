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
      "Fenwick Pumps had a poor spring. Lee Orme, chairman and chief executive officer, said he expects revenue of $28 million in 2026.",
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
      "J. B. Corran Inc expects revenue of $4 billion in 2026.",
      ["J. B. Corran Inc"],
    ],
  ];
  test.each(rows)("%s", (_, text, companies) => {
    expect(companiesIn(text)).toEqual(companies);
  });
});
