import * as main from "nutgraf";
import { extractRecords } from "nutgraf/en";
import { tradeCodes } from "nutgraf/interop";
import { describe, expect, test } from "vitest";
import { filesUnder, read } from "./support/sources.ts";

const guides = [
  ...filesUnder("docs/guides", ".md"),
  ...filesUnder("docs", ".md").filter((file) => !file.includes("s/")),
];

/** Every list of codes that the main door exports, but for the long standard ones. */
const lists = Object.entries<unknown>({ ...main }).flatMap(([name, value]): [string, string[]][] => {
  const standard = ["issueCodes", "currencyCodes", "countryCodes"].includes(name);
  return Array.isArray(value) && !standard ? [[name, value]] : [];
});

describe("the guide to records", () => {
  const records = read("docs/guides/records.md");
  const values = filesUnder("docs/guides", ".md").map(read).join("\n");

  test.each(lists)("names every member of %s", (_name, members) => {
    expect(members.filter((member) => !values.includes(`\`${member}\``))).toEqual([]);
  });

  test("names every field of every kind", () => {
    const schemas = [
      main.PolicyAnnouncementSchema,
      main.TradeMeasureSchema,
      main.CapexGuidanceSchema,
      main.RevenueOutlookSchema,
    ];
    const fields = schemas.flatMap((schema) => Object.keys(schema.shape));
    expect(fields.filter((field) => !records.includes(`\`${field}\``))).toEqual([]);
  });
});

describe("the table of trade instruments", () => {
  const table = read("docs/guides/records.md").split("MAST chapters:")[1] ?? "";
  const rows = new Map(
    [...table.matchAll(/^\| `([a-z-]+)` \| ([^|]+) \| ([^|]+) \|$/gm)].map(([, name, gta, mast]) => [
      name,
      [gta, mast],
    ]),
  );

  test.each(tradeCodes)("has the codes of $instrument", ({ instrument, gta, mast }) => {
    const [stated = [], chapters = []] = (rows.get(instrument) ?? []).map((cell = "") =>
      cell.split(", ").flatMap(spread),
    );
    expect(new Set(stated)).toEqual(new Set(gta.map(String)));
    expect(new Set(chapters)).toEqual(new Set(mast));
  });

  /** Spreads `M1–M5` and gives nothing for a dash alone. */
  function spread(piece: string): string[] {
    const [from = "", to] = piece.split("–");
    if (to === undefined) return [from];
    const [letters = ""] = /^[A-Z]*/.exec(from) ?? [];
    const first = Number(from.slice(letters.length));
    const last = Number(to.slice(letters.length));
    return to === "" ? [] : Array.from({ length: last - first + 1 }, (_, step) => `${letters}${first + step}`);
  }
});

describe("the guide to errors", () => {
  const rows = [...read("docs/guides/errors.md").matchAll(/^\| `([a-z-]+\.[a-z-]+)` \|/gm)].map(([, code]) => code);

  test("has a row for every code, in the order of the list, and none for a code that is gone", () => {
    expect(rows).toEqual([...main.issueCodes]);
  });
});

describe("a guide", () => {
  test.each(guides)("has a title and a group: %s", (file) => {
    expect(read(file)).toMatch(/^---\ntitle: .+\ngroup: .+\n---\n\n# /);
  });

  test.each(guides)("says nothing of things to do later: %s", (file) => {
    expect(read(file)).not.toMatch(/\bTODO\b|\bFIXME\b|coming soon/i);
  });
});

describe("the sample article", () => {
  const text = read("docs/examples/power-chips.txt");
  const { records } = extractRecords({ text, published: "2026-02-12" });

  test("gives a record for each of its facts and none for its share price and its profit", () => {
    expect(records.map((record) => record.kind)).toEqual([
      "capex-guidance",
      "revenue-outlook",
      "trade-measure",
      "trade-measure",
      "policy-announcement",
      "policy-announcement",
    ]);
  });

  test("gives sound records whose quotes stand in it", () => {
    expect(records.flatMap((record) => main.checkRecord(record))).toEqual([]);
    const evidence = records.flatMap((record) => record.evidence);
    expect(evidence.length).toBeGreaterThan(30);
    expect(evidence.filter((piece) => !main.evidenceMatches(piece, text))).toEqual([]);
  });
});
