import { describe, expect, it } from "vitest";
import type { NewsRecord } from "../../../src/records/news-record.ts";
import type { PolicyAnnouncement } from "../../../src/records/policy-announcement.ts";
import type { Article } from "../../../src/text/article.ts";
import { extractRecords } from "../../../src/text/en/extract-records.ts";
import { splitItems } from "../../../src/text/items.ts";

const published = "2026-03-02";
const read = (article: Article): NewsRecord[] => extractRecords({ published, ...article }).records;
const nameOf = (record: NewsRecord | undefined): string | undefined =>
  record && ("company" in record ? record.company.name : record.actors[0]?.entity.name);
const policyIn = (text: string): PolicyAnnouncement => {
  const record = read({ text }).find(({ kind }) => kind === "policy-announcement");
  return record as PolicyAnnouncement;
};

describe("pronouns and descriptions in extractRecords", () => {
  it.each([
    ["Norland Mills Inc opened a plant. It expects revenue of $4 billion in 2026.", "Norland Mills Inc"],
    [
      "Norland Chips Corp met analysts on Friday. The chipmaker raised its 2026 capex to $9 billion.",
      "Norland Chips Corp",
    ],
    [
      "Norland Chips Co, the world's biggest contract chipmaker, held a meeting. The company expects 2026 revenue of $9 billion.",
      "Norland Chips Co",
    ],
    [
      "Kenya's finance ministry met lenders. It will spend 40 billion shillings on rural roads.",
      "Kenya's finance ministry",
    ],
    ["Portugal will hold a vote in May. The government approved a 3 billion euro aid package on Friday.", "Portugal"],
    [
      "Agriculture Minister Ada Rossi toured the valley. Rossi announced a 40 million euro aid package for growers.",
      "Agriculture Minister Ada Rossi",
    ],
    ["Premier Hugo Lind spoke on Friday. He promised 4 billion crowns in aid for ferries.", "Premier Hugo Lind"],
    [
      "The $40 billion Clean Rivers Act will pay for new sewers. The Senate passed the Clean Rivers Act on Friday.",
      "Senate",
    ],
  ])("in %j finds who acts", (text, name) => {
    expect(nameOf(read({ text })[0])).toBe(name);
  });

  it.each([
    "It will spend 40 billion shillings on rural roads.",
    "Norland Mills Inc opened a plant. It will spend $40 million on aid for schools.",
    "Norland Bank fell on Friday. It set aside $40 million for bad loans.",
    "Ada Rossi sang in Milan. She pledged 3 million euros to hospitals.",
    "He spoke to Norland Mills Inc. The union demanded $40 million for its members.",
    "The chipmaker's shares rose. The market was up 3 percent.",
  ])("takes no policy from %j", (text) => {
    expect(read({ text }).filter(({ kind }) => kind === "policy-announcement")).toEqual([]);
  });
});

describe("a fact told twice in extractRecords", () => {
  it.each<[string, Article]>([
    [
      "headline and text",
      {
        headline: "Portugal unveils 3 billion euro stimulus",
        text: "Portugal on Friday unveiled a 3 billion euro stimulus package.",
      },
    ],
    [
      "standfirst and text",
      {
        standfirst: "Peru to spend $2 billion on ports.",
        text: "Peru will spend $2 billion on ports, the premier said.",
      },
    ],
    [
      "two sentences",
      {
        text: "Denmark approved a 40 billion crown plan. The Danish government approved the 40 billion crown plan on Friday.",
      },
    ],
    [
      "guidance in headline and text",
      {
        headline: "Norland Mills expects 2026 sales of $4 billion",
        text: "Norland Mills Inc expects 2026 sales of $4 billion.",
      },
    ],
    [
      "a deck that runs into the body",
      { text: "PORT AID: Peru will spend $2 billion on ports Peru said on Friday it will spend $2 billion on ports." },
    ],
    [
      "a programme by its name and by a noun",
      {
        text: "The senate passed the $4 billion Clean Rivers Act. The $4 billion bill was passed by the senate on Friday.",
      },
    ],
  ])("is one record with evidence of both: %s", (_, article) => {
    const records = read(article);
    expect(records).toHaveLength(1);
    const places = records[0]!.evidence.map(({ part, start }) => `${part} ${start}`);
    expect(new Set(places).size).toBeGreaterThan(3);
  });

  it.each<[string, Article]>([
    ["two sums", { text: "Peru will spend $2 billion on ports. Peru will spend $3 billion on roads." }],
    ["two governments", { text: "Peru will spend $2 billion on ports. Chile will spend $2 billion on ports." }],
    [
      "two years",
      {
        text: "Norland Mills Inc expects sales of $4 billion in 2026. Norland Mills Inc expects sales of $4 billion in 2027.",
      },
    ],
    [
      "two aims",
      { text: "Chile aims to cut emissions by 45 percent by 2030. Chile aims to cut emissions by 60 percent by 2040." },
    ],
    ["two kinds", { text: "Peru will spend $2 billion on ports. Peru imposed a 4 percent tariff on steel." }],
    [
      "two companies",
      {
        text: "Norland Mills Inc expects sales of $4 billion in 2026. Harbor Mills Inc expects sales of $4 billion in 2026.",
      },
    ],
  ])("stays two where it differs: %s", (_, article) => {
    expect(read(article)).toHaveLength(2);
  });
});

describe("who says it, and how surely, in extractRecords", () => {
  it.each([
    ["Peru will spend $2 billion on ports, Finance Minister Ada Rossi said.", "Finance Minister Ada Rossi"],
    ["Finance Minister Ada Rossi said Peru would spend $2 billion on ports.", "Finance Minister Ada Rossi"],
    ["Peru has earmarked $2 billion for ports, the Foreign Ministry said.", "Foreign Ministry"],
  ])("in %j keeps who says it", (text, name) => {
    expect(policyIn(text).attribution.map(({ entity }) => entity.name)).toEqual([name]);
  });

  it.each([
    "Peru will spend $2 billion on ports.",
    "Peru said it would spend $2 billion on ports.",
    "Finance Minister Ada Rossi said she would spend $2 billion on ports.",
  ])("names nobody besides the giver in %j", (text) => {
    expect(policyIn(text).attribution).toEqual([]);
  });

  it.each([
    ["Peru is expected to announce a $2 billion aid package.", "expected", "anticipated"],
    ["Peru announced a $2 billion aid package.", "stated", "announced"],
    ["Peru is considering a $2 billion aid package.", "stated", "proposed"],
    ["The Tories promised a $2 billion aid package.", "stated", "proposed"],
  ])("tells in %j how surely", (text, modality, stage) => {
    expect(policyIn(text)).toMatchObject({ modality, stage });
  });

  it.each([
    "Peru denied that it would announce a $2 billion aid package.",
    "Peru has no plans for a $2 billion aid package.",
    "It would help if Peru announced a $2 billion aid package.",
    "Peru failed to agree a $2 billion aid package.",
  ])("takes nothing from %j", (text) => {
    expect(read({ text })).toEqual([]);
  });
});

describe("items of an article in extractRecords", () => {
  it("reads each item by its own day, and leaves the words of one without a day open", () => {
    const items = [
      { text: "Peru will spend $2 billion on ports this year.", published: "2025-06-01" },
      { text: "Chile will spend $3 billion on roads this year." },
    ];
    const [peru, chile] = extractRecords({ published, items }).records as PolicyAnnouncement[];
    expect(peru!.period).toMatchObject({ start: "2025-01-01", end: "2025-12-31" });
    expect(chile!.period).toMatchObject({ start: null, end: null });
    expect([peru!.source?.segment, chile!.source?.segment]).toEqual([0, 1]);
  });

  it("keeps one fact of two items apart", () => {
    const text = "Peru will spend $2 billion on ports.";
    expect(extractRecords({ items: [{ text }, { text }] }).records).toHaveLength(2);
  });

  it("does not look for who acts in another item", () => {
    const items = [{ text: "Peru will vote in May." }, { text: "It will spend $2 billion on ports." }];
    expect(extractRecords({ items }).records).toEqual([]);
  });

  it.each([
    ["PORTS: Peru will spend more.\nROADS: Chile will spend more.", 2],
    ["LIMA (Reuters) - Peru will spend more.\n\nSANTIAGO (Reuters) - Chile will spend more.", 2],
    ["NORLAND MILLS -- Sales rose.\n\nHARBOR MILLS -- Sales fell.", 2],
    ["Peru will spend more.\n\nIt said so on Friday.", 1],
    ["Note: Peru will spend more.\nNote that it said so.", 1],
    ["Peru will spend $2 billion: on ports.\nAnd on roads.", 1],
  ])("proposes for %j its items", (text, count) => {
    expect(splitItems(text)).toHaveLength(count);
  });
});
