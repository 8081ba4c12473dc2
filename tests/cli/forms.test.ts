import { describe, expect, test } from "vitest";
import type { ExtractFormat } from "../../src/cli/args.ts";
import { createForm } from "../../src/cli/forms.ts";
import { columnNames } from "../../src/cli/record-row.ts";
import { empty, sample } from "./sample.ts";

function written(format: ExtractFormat, readings = [sample, empty], options = {}): string {
  const form = createForm(format, { each: false, colour: false, version: "1.2.3", ...options });
  return form.head + readings.map((reading) => form.body(reading)).join("") + form.foot;
}

describe("ndjson", () => {
  test("has one line for each article, also where it has no records", () => {
    const lines = written("ndjson").split("\n");
    expect(lines.length).toBe(3);
    expect(JSON.parse(lines[0]!)).toEqual({ input: sample.job.input, records: sample.records, version: "1.2.3" });
    expect(JSON.parse(lines[1]!)).toEqual({ input: {}, records: [], version: "1.2.3" });
  });

  test("says so where the text was not read", () => {
    const line = written("ndjson", [{ ...empty, skipped: "language" }]);
    expect(JSON.parse(line)).toEqual({ input: {}, records: [], skipped: "language", version: "1.2.3" });
  });

  test("has one line for each record where that is asked for", () => {
    const lines = written("ndjson", [sample, empty], { each: true }).trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toEqual(sample.records);
  });
});

describe("json", () => {
  test("is one array", () => {
    expect(JSON.parse(written("json"))).toMatchObject([{ input: { id: "n1" } }, { input: {}, records: [] }]);
    expect(JSON.parse(written("json", [sample], { each: true }))).toEqual(sample.records);
    expect(JSON.parse(written("json", []))).toEqual([]);
  });
});

describe("csv", () => {
  const [head, first, second, ...rest] = written("csv").split("\r\n");

  test("has a head and one row for each record", () => {
    expect(head).toBe(columnNames.join(","));
    expect(rest).toEqual([""]);
  });

  test("has the main figure in columns of numbers", () => {
    expect(first).toBe(
      "news.jsonl,3,n1,r1,capex-guidance,Example Wire,https://example.com/n1,2025-10-17,,Acme,cik:1,,stated,raised," +
        ",,,,5000000000,5000000000,exact,true,USD,,,,,,,,,2025-01-01,2025-12-31,this year,~ USD 4bn," +
        "Acme; about $5 billion; this year",
    );
  });

  test("has lists as text and keeps a formula from being run", () => {
    expect(second).toBe(
      "news.jsonl,3,n1,r2,policy-announcement,,,,,Utopia,,,,,planned,public-investment; target,'=cmd|' /C calc'!A1," +
        "engineers 2k engineers,2000000000,2000000000,exact,false,USD,total,> EUR 1bn annual,,,,,,,,,,," +
        "Utopia; $2 billion",
    );
  });
});

describe("table", () => {
  test("cuts cells to the columns and marks what is missing", () => {
    expect(written("table").split("\n")).toEqual([
      "KIND                 WHO                   ACT           FIGURE                    PERIOD                   SUBJECT",
      "capex-guidance       Acme                  raised        ~ USD 5bn                 2025                     –",
      "policy-announcement  Utopia                planned       USD 2bn                   –                        =cmd|' /C calc'!A1",
      "",
    ]);
  });
});

describe("view", () => {
  test("marks the evidence in the text with the number of its record", () => {
    expect(written("view", [sample])).toBe(`news.jsonl:3 n1  2025-10-17

Acme lifts capex

[Acme]¹ raised its capex plan to [about $5 billion]¹ [this year]¹. [Utopia]² plans to spend [$2 billion]².

¹  capex-guidance
   modality      stated
   company       Acme
   level         ~ USD 5bn  (assumed)
   period        2025  (inferred)
   action        raised
   prior         ~ USD 4bn

²  policy-announcement
   actors        Utopia implementer
   programme     =cmd|' /C calc'!A1
   instruments   public-investment; target
   stage         planned
   amounts       USD 2bn total; > EUR 1bn annual
   targets       engineers 2k engineers

`);
  });

  test("colours where that is asked for, and is the same otherwise", () => {
    const coloured = written("view", [sample], { colour: true });
    expect(coloured).toContain("\u001b[4;36mAcme\u001b[0m¹");
    const bare = written("view", [sample]).replace(/[[\]]/g, "");
    expect(coloured.replace(/\u001b\[[\d;]*m/g, "")).toBe(bare);
  });

  test("marks words that two records share once", () => {
    const [record] = sample.records;
    const twice = written("view", [{ ...sample, records: [record!, record!] }]);
    expect(twice).toContain("[Acme]¹ raised");
  });

  test("marks each item of an article by itself", () => {
    const records = sample.records
      .slice(0, 1)
      .map((record) => ({ ...record, source: { ...record.source!, segment: 1 } }));
    const items = [{ text: "Acme makes soup, about which no more is said here." }, { text: sample.job.article.text! }];
    const view = written("view", [{ ...sample, records, job: { ...sample.job, article: { items } } }]);
    expect(view).toContain("\nAcme makes soup, about which no more is said here.\n\n[Acme]¹ raised");
  });

  test("says why there is nothing", () => {
    expect(written("view", [empty])).toMatch(/^news\.jsonl:4 {2}no day of publication.*\n\nno records\n\n$/);
    expect(written("view", [{ ...empty, skipped: "language" }])).toMatch(/not in English/);
  });

  test("shows no control character of the text", () => {
    const article = { ...sample.job.article, headline: "A\u001b]0;owned\u0007" };
    expect(written("view", [{ ...sample, job: { ...sample.job, article } }])).not.toMatch(/[\u001b\u0007]/);
  });
});
