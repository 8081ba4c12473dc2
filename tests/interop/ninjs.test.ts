import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromNinjs } from "../../src/interop/from-ninjs.ts";
import { toNinjs } from "../../src/interop/to-ninjs.ts";
import { checkRecord } from "../../src/records/check-record.ts";
import { parseRecord } from "../../src/records/parse-record.ts";
import { type Article, extractRecords } from "../../src/text/en/index.ts";
import { errorsBy } from "../support/ajv.ts";
import { newsRecords } from "../support/arbitraries.ts";
import { samples } from "../support/records.ts";
import { thrown } from "../support/thrown.ts";
import { ninjsSubset } from "./ninjs-subset.ts";

const article = {
  headline: "Kestrel lifts plan",
  standfirst: "Chip maker to spend more",
  text: "Kestrel Foundries on Thursday raised its capital expenditure plan for 2026 to €3.4 billion from €3 billion.",
  published: "2026-02-12",
  publisher: "The Wire",
  url: "https://news.example/kestrel",
  documentId: "kestrel-1",
  language: "en-GB",
};
const { records } = extractRecords(article);
const isNinjs = errorsBy(ninjsSubset);

/** The item, and what the standard has against it. */
function checked(...given: Parameters<typeof toNinjs>) {
  const item = toNinjs(...given);
  expect(isNinjs(item)).toEqual([]);
  return item;
}

describe("toNinjs", () => {
  test("writes an item of the standard", () => {
    expect(checked(article, records)).toMatchObject({
      uri: "https://news.example/kestrel",
      standard: { name: "ninjs", version: "3.1" },
      type: "text",
      versionCreated: "2026-02-12T00:00:00Z",
      language: "en-GB",
      headlines: [{ value: "Kestrel lifts plan" }],
      descriptions: [{ value: "Chip maker to spend more" }],
      infoSources: [{ name: "The Wire" }],
      organisations: [{ name: "Kestrel Foundries" }],
      altIds: [{ value: "kestrel-1" }],
    });
  });

  test.each(Object.values(samples))("writes a $kind of any content to the standard", (sample) => {
    checked(article, [parseRecord(sample)]);
  });

  test("names companies with their symbols, persons, and countries as places, once each", () => {
    const company = {
      name: "Kestrel",
      type: "company",
      ids: [
        { scheme: "mic-ticker", value: "XLON:KES" },
        { scheme: "lei", value: "529900T8BM49AURSDO55" },
        { scheme: "wikidata", value: "Q5" },
      ],
    };
    const speaker = { entity: { name: "Ada Bell", type: "person" }, verb: "said" };
    const outlook = parseRecord({ ...samples["revenue-outlook"], company, attribution: [speaker, speaker] });
    const item = checked(article, [outlook, outlook, parseRecord(samples["trade-measure"])]);
    expect(item.organisations).toEqual([
      {
        name: "Kestrel",
        uri: "http://www.wikidata.org/entity/Q5",
        literal: "529900T8BM49AURSDO55",
        symbols: [{ symbol: "KES", exchange: "XLON", symbolType: "ticker" }],
      },
    ]);
    expect(item.people).toEqual([{ name: "Ada Bell" }]);
    expect(item.places).toEqual([
      { name: "Canada", literal: "CA" },
      { name: "Norway", literal: "NO" },
    ]);
  });

  test("writes codes as subjects, media topics with their address", () => {
    const codes = [
      { scheme: "medtop", code: "20000385" },
      { scheme: "gta", code: "47" },
    ];
    expect(checked(article, [parseRecord({ ...samples["trade-measure"], codes })]).subjects).toEqual([
      { name: "medtop:20000385", uri: "http://cv.iptc.org/newscodes/mediatopic/20000385" },
      { name: "gta:47", literal: "gta:47" },
    ]);
  });

  test("leaves out what an article does not have", () => {
    expect(Object.keys(checked({ documentId: "urn:newsml:wire:1", text: "Nothing." }, []))).toEqual([
      "uri",
      "standard",
      "type",
      "representationType",
      "bodies",
    ]);
  });

  test("refuses an article that cannot be named", () => {
    expect(() => toNinjs({ text: "A", documentId: "5" }, [])).toThrow(thrown("option.invalid", "/url"));
  });
});

describe("fromNinjs", () => {
  test("gives back records of any content, through items of the standard", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(newsRecords, (record) => {
        const item = checked(article, [record]);
        if (checkRecord(record).length > 0) return;
        expect(fromNinjs(JSON.parse(JSON.stringify(item))).records).toEqual([record]);
      }),
      { numRuns: 150 },
    );
  });

  test("takes a scheme by the name of a method for a scheme like any other", () => {
    const coded = { ...records[0]!, codes: [{ scheme: "toString", code: "7" }] };
    expect(toNinjs(article, [coded]).subjects).toEqual([{ name: "toString:7", literal: "toString:7" }]);
  });

  test("gives back the article and its records", () => {
    const back = fromNinjs(JSON.parse(JSON.stringify(toNinjs(article, records))));
    expect(back.article).toEqual({ ...article, published: "2026-02-12T00:00:00Z" });
    expect(back.records).toEqual(records);
    expect(extractRecords(back.article satisfies Article).records).toEqual(records);
  });

  const uri = "urn:newsml:wire:1";

  test("reads an item that somebody else wrote", () => {
    const item = {
      uri,
      contentCreated: "2026-02-12T08:00:00+01:00",
      versionCreated: "2026-02-13T08:00:00+01:00",
      headlines: [{ role: "seo", contentType: "text/html", value: "<b>Kestrel</b> lifts plan" }],
      bodies: [
        { contentType: "text/html", value: "<p>In HTML.</p>" },
        { contentType: "text/plain", value: "In plain text." },
      ],
      renditions: [{ name: "main" }],
    };
    expect(fromNinjs(item)).toEqual({
      article: {
        text: "In plain text.",
        headline: "Kestrel lifts plan",
        standfirst: null,
        published: "2026-02-12T08:00:00+01:00",
        publisher: null,
        language: null,
        url: null,
        documentId: uri,
      },
      records: [],
    });
  });

  test("takes the prose out of HTML where there is nothing else", () => {
    const bodies = [
      { contentType: "image/svg+xml", value: "<svg/>" },
      { contentType: "application/xhtml+xml", value: "<p>One.</p><p>Two.</p>" },
    ];
    expect(fromNinjs({ uri, bodies }).article.text).toBe("One.\n\nTwo.");
    expect(fromNinjs({ uri }).article.text).toBeNull();
  });

  test.each([
    ["no object", [], "type.mismatch", ""],
    ["no uri", {}, "type.missing", "/uri"],
    ["a uri that is no string", { uri: 5 }, "type.mismatch", "/uri"],
    ["bodies that are no list", { uri, bodies: {} }, "type.mismatch", "/bodies"],
    ["a body that is no object", { uri, bodies: ["A"] }, "type.mismatch", "/bodies"],
    ["a value that is no string", { uri, bodies: [{ value: 5 }] }, "type.mismatch", "/bodies/0/value"],
    [
      "records that are no list",
      { uri, bodies: [{ role: "urn:nutgraf:records", value: "{}" }] },
      "type.mismatch",
      "/bodies",
    ],
    ["records that are no JSON", { uri, bodies: [{ role: "urn:nutgraf:records", value: "[" }] }, "json.syntax", ""],
    [
      "a record that is not sound",
      { uri, bodies: [{ role: "urn:nutgraf:records", value: '[{"kind":"capex"}]' }] },
      "record.kind",
      "/kind",
    ],
  ])("refuses an item with %s", (_name, item, code, path) => {
    expect(() => fromNinjs(item)).toThrow(thrown(code, path));
  });
});
