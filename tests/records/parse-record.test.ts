import { describe, expect, expectTypeOf, test } from "vitest";
import type { CapexGuidance } from "../../src/records/capex-guidance.ts";
import type { NewsRecord } from "../../src/records/news-record.ts";
import {
  parseCapexGuidance,
  parseCapexGuidanceJson,
  parsePolicyAnnouncement,
  parsePolicyAnnouncementJson,
  parseRevenueOutlook,
  parseRevenueOutlookJson,
  parseTradeMeasure,
  parseTradeMeasureJson,
  safeParseCapexGuidance,
  safeParseCapexGuidanceJson,
  safeParsePolicyAnnouncement,
  safeParsePolicyAnnouncementJson,
  safeParseRevenueOutlook,
  safeParseRevenueOutlookJson,
  safeParseTradeMeasure,
  safeParseTradeMeasureJson,
} from "../../src/records/parse-kinds.ts";
import { parseRecord, parseRecordJson, safeParseRecord, safeParseRecordJson } from "../../src/records/parse-record.ts";
import { recordKinds } from "../../src/records/record.ts";
import { type Issue, NutgrafError } from "../../src/values/issue.ts";
import { money, samples, schemas } from "../support/records.ts";

const capex = samples["capex-guidance"];

/** Issues of a value that is no record. */
function issuesOf(input: unknown): readonly Issue[] {
  const result = safeParseRecord(input);
  return result.success ? [] : result.error.issues;
}

/** Issues of a text that is no record. */
function issuesOfJson(input: string | Uint8Array): readonly Issue[] {
  const result = safeParseRecordJson(input);
  return result.success ? [] : result.error.issues;
}

/** Runs a function and gives the milliseconds that it took. */
function time(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

describe("parseRecord", () => {
  test.each(recordKinds)("reads a %s and fills what was left out", (kind) => {
    expect(parseRecord(samples[kind])).toEqual(schemas[kind].parse(samples[kind]));
  });

  test("throws what safeParseRecord returns", () => {
    const result = safeParseRecord({ kind: "capex" });
    expect(result.success).toBe(false);
    expect(() => parseRecord({ kind: "capex" })).toThrow(NutgrafError);
    expect(() => parseRecord({ kind: "capex" })).toThrow(result.success ? "" : result.error.message);
  });

  test("gives the union of the kinds", () => {
    expectTypeOf(parseRecord).returns.toEqualTypeOf<NewsRecord>();
    // @ts-expect-error: only a trade measure has an instrument
    expect(parseRecord(capex).instrument).toBeUndefined();
  });

  test("names the four kinds where the kind is unknown or missing", () => {
    const four = '"policy-announcement" or "trade-measure" or "capex-guidance" or "revenue-outlook"';
    expect(issuesOf({ kind: "capex" })).toMatchObject([{ code: "record.kind", path: "/kind", expected: four }]);
    expect(issuesOf({})).toMatchObject([{ code: "record.kind", received: "nothing" }]);
    expect(issuesOf({ kind: ["capex-guidance"] })).toMatchObject([{ code: "record.kind" }]);
  });

  test("reports the branch of the given kind", () => {
    const issues = issuesOf({ kind: "capex-guidance", company: { name: "Acme" }, level: money(1, "EURO") });
    expect(issues.map((found) => found.message)).toEqual([
      expect.stringMatching(/^\/level\/currency: expected .*ISO 4217.*, got "EURO"/),
    ]);
  });

  test.each([null, undefined, "text", 5, [capex], () => capex])("refuses %s, which is no object", (input) => {
    expect(issuesOf(input)).toMatchObject([{ code: "type.mismatch", path: "" }]);
  });

  test("refuses a newer model before it looks at the fields", () => {
    const issues = issuesOf({ kind: "capex-guidance", schemaVersion: "2-0-0", company: 5 });
    expect(issues).toMatchObject([{ code: "record.version", path: "/schemaVersion", received: '"2-0-0"' }]);
    expect(issues[0]?.message).toContain("update nutgraf");
  });

  test("reads a newer revision and passes over what it added", () => {
    const record = parseRecord({ ...capex, schemaVersion: "1-7-2", outlookTone: "bright" });
    expect(record.schemaVersion).toBe("1-7-2");
    expect(record).not.toHaveProperty("outlookTone");
  });

  test.each(["1", "1.0.0", "", "0-0-0", "1-0-0-0"])("refuses %j as a version", (schemaVersion) => {
    expect(issuesOf({ ...capex, schemaVersion })).toMatchObject([{ code: "value.format", path: "/schemaVersion" }]);
  });

  test("checks the rules across fields", () => {
    expect(issuesOf({ kind: "capex-guidance", company: { name: "Acme" } })).toMatchObject([{ code: "record.empty" }]);
  });

  test("reports all that is wrong, each in its place", () => {
    const issues = issuesOf({ ...capex, company: { name: "" }, action: "hiked", drivers: [1], period: { start: 5 } });
    expect(issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
      "value.format /company/name",
      "type.mismatch /period/start",
      "value.not-listed /action",
      "type.mismatch /drivers/0",
    ]);
  });
});

describe("bad input", () => {
  test.each([
    ["an unknown currency", { level: money(1, "XYZ") }, "currency.unknown", "/level/currency"],
    ["end before start", { period: { start: "2026-02-01", end: "2026-01-01" } }, "period.order", "/period"],
    ["low above high", { level: { ...money(2), bound: "range", high: 1 } }, "bounds.order", "/level"],
    ["30 February", { period: { start: "2026-02-30" } }, "date.invalid", "/period/start"],
    ["NaN", { level: money(Number.NaN) }, "number.finite", "/level/low"],
    ["Infinity", { level: money(Number.POSITIVE_INFINITY) }, "number.finite", "/level/low"],
    ["a lone surrogate", { drivers: ["demand \ud83d"] }, "json.surrogate", "/drivers/0"],
    ["a lone surrogate in a key", { "\udc00": 1 }, "json.surrogate", ""],
    ["a figure of 17 digits", { level: money(0.1 + 0.2) }, "number.precision", "/level/low"],
    ["a key __proto__", JSON.parse('{"source":{"__proto__":{"admin":true}}}'), "json.key", "/source/__proto__"],
    ["a key constructor", { constructor: 1 }, "json.key", "/constructor"],
    ["a key prototype", { source: { prototype: 1 } }, "json.key", "/source/prototype"],
  ])("with %s is told with its place", (_what, change, code, path) => {
    const [first] = issuesOf(Object.assign({}, capex, change));
    expect(first?.code).toBe(code);
    expect(first?.path.startsWith(path)).toBe(true);
    expect(first?.message).toContain("expected");
  });

  test("with a figure of 20 digits in JSON is refused rather than rounded", () => {
    const text = JSON.stringify({ ...capex, level: money(7) }).replaceAll(":7,", ":12345678901234567890,");
    expect(issuesOfJson(text)).toMatchObject([
      { code: "number.precision", path: "/level/low", received: '"12345678901234567890"' },
      { code: "number.precision", path: "/level/high" },
    ]);
  });

  test("that is not JSON is told with line and column", () => {
    expect(issuesOfJson('{\n  "kind": capex\n}')[0]?.message).toBe(
      'expected a value at line 2, column 11, got "capex\\n}"',
    );
    expect(issuesOfJson("<html>")).toMatchObject([{ code: "json.syntax" }]);
    expect(issuesOfJson("")).toMatchObject([{ code: "json.syntax", received: "nothing" }]);
  });

  test("that is not UTF-8 is told with the byte", () => {
    const bytes = new TextEncoder().encode(JSON.stringify(capex));
    bytes[20] = 0xff;
    expect(issuesOfJson(bytes)).toMatchObject([{ code: "json.encoding", received: '"byte 0xff at offset 20"' }]);
  });

  test("of 50 MB in one string is refused at once", { timeout: 30_000 }, () => {
    const text = Buffer.alloc(50_000_000, "x").toString("latin1");
    const json = `{"kind":"${text}"}`;
    expect(
      time(() => expect(issuesOf({ ...capex, purpose: text })).toMatchObject([{ code: "json.size" }])),
    ).toBeLessThan(1_000);
    expect(time(() => expect(issuesOfJson(json)).toMatchObject([{ code: "json.size", path: "" }]))).toBeLessThan(1_000);
    const bytes = new Uint8Array(50_000_000);
    expect(time(() => expect(issuesOfJson(bytes)).toMatchObject([{ code: "json.size" }]))).toBeLessThan(1_000);
  });

  test("10,000 levels deep is refused at once, as values and as JSON", () => {
    let deep: unknown = 1;
    for (let level = 0; level < 10_000; level += 1) deep = level % 2 ? [deep] : { deep };
    expect(time(() => expect(issuesOf({ ...capex, deep })).toMatchObject([{ code: "json.depth" }]))).toBeLessThan(
      1_000,
    );
    expect(time(() => expect(issuesOfJson("[".repeat(10_000))).toMatchObject([{ code: "json.depth" }]))).toBeLessThan(
      500,
    );
    expect(time(() => expect(issuesOfJson("[".repeat(1e7))).toMatchObject([{ code: "json.depth" }]))).toBeLessThan(
      1_000,
    );
  });

  test("that holds itself is refused as too deep", () => {
    const circle: Record<string, unknown> = { ...capex };
    circle.source = circle;
    expect(issuesOf(circle)).toMatchObject([{ code: "json.depth" }]);
  });

  test("of a million values is refused at once", { timeout: 30_000 }, () => {
    const many = Array.from({ length: 1_000_000 }, () => 0);
    expect(issuesOf({ ...capex, drivers: many })).toMatchObject([{ code: "json.nodes", path: "/drivers" }]);
    expect(issuesOf({ ...capex, drivers: new Array(4_000_000_000) })).toMatchObject([{ code: "json.nodes" }]);
    expect(issuesOfJson(JSON.stringify(many))).toMatchObject([{ code: "json.nodes" }]);
  });

  test("of 16 MB in the worst forms takes no more than seconds", { timeout: 60_000 }, () => {
    const size = 16_000_000;
    const hostile = [
      "\n".repeat(size),
      `[${"1,".repeat(size / 2)}1]`,
      `[${"1".repeat(size)}]`,
      `"${"\\".repeat(size)}"`,
      `{"${"k".repeat(size)}":1}`,
      `"${"\\u0041".repeat(size / 6)}"`,
      `[1e${"9".repeat(size)}]`,
      '{"a":'.repeat(size / 5),
    ];
    for (const text of hostile) {
      expect(time(() => expect(safeParseRecordJson(text).success).toBe(false))).toBeLessThan(5_000);
    }
  });

  test("with very many faults is reported with a hundred of them", { timeout: 30_000 }, () => {
    const issues = issuesOf({ ...capex, drivers: Array.from({ length: 90_000 }, () => 1) });
    expect(issues).toHaveLength(100);
  });

  test("leaves the prototype of objects alone", () => {
    safeParseRecordJson('{"kind":"capex-guidance","__proto__":{"polluted":true}}');
    expect({}).not.toHaveProperty("polluted");
  });
});

describe("parseRecordJson", () => {
  test("reads text and bytes alike, with or without a byte order mark", () => {
    const text = JSON.stringify(capex);
    const bytes = new TextEncoder().encode(`\uFEFF${text}`);
    expect(parseRecordJson(text)).toEqual(parseRecord(capex));
    expect(parseRecordJson(`\uFEFF${text}`)).toEqual(parseRecord(capex));
    expect(parseRecordJson(bytes)).toEqual(parseRecord(capex));
    expect(parseRecordJson(Buffer.from(text))).toEqual(parseRecord(capex));
  });

  test("throws what safeParseRecordJson returns", () => {
    expect(() => parseRecordJson("{")).toThrow('expected a key or "}" at line 1, column 2, got nothing');
  });

  test("refuses what is neither text nor bytes", () => {
    expect(issuesOfJson(5 as never)).toMatchObject([{ code: "type.mismatch" }]);
  });
});

describe("the pair for each kind", () => {
  const parsers = {
    "policy-announcement": {
      parse: parsePolicyAnnouncement,
      safeParse: safeParsePolicyAnnouncement,
      parseJson: parsePolicyAnnouncementJson,
      safeParseJson: safeParsePolicyAnnouncementJson,
    },
    "trade-measure": {
      parse: parseTradeMeasure,
      safeParse: safeParseTradeMeasure,
      parseJson: parseTradeMeasureJson,
      safeParseJson: safeParseTradeMeasureJson,
    },
    "capex-guidance": {
      parse: parseCapexGuidance,
      safeParse: safeParseCapexGuidance,
      parseJson: parseCapexGuidanceJson,
      safeParseJson: safeParseCapexGuidanceJson,
    },
    "revenue-outlook": {
      parse: parseRevenueOutlook,
      safeParse: safeParseRevenueOutlook,
      parseJson: parseRevenueOutlookJson,
      safeParseJson: safeParseRevenueOutlookJson,
    },
  };

  test.each(recordKinds)("reads a %s from values and from JSON", (kind) => {
    const { parse, safeParse, parseJson, safeParseJson } = parsers[kind];
    const data = parseRecord(samples[kind]);
    const json = JSON.stringify(samples[kind]);
    expect([parse(samples[kind]), parseJson(json)]).toEqual([data, data]);
    expect([safeParse(samples[kind]), safeParseJson(json)]).toEqual([
      { success: true, data },
      { success: true, data },
    ]);
  });

  test("refuses another kind and names its own", () => {
    const result = safeParseCapexGuidance(samples["trade-measure"]);
    expect(!result.success && result.error.issues).toMatchObject([
      { code: "record.kind", expected: '"capex-guidance"' },
    ]);
    expect(safeParseCapexGuidanceJson("{}").success).toBe(false);
    expect(() => parseCapexGuidance({})).toThrow(NutgrafError);
    expect(() => parseCapexGuidanceJson("")).toThrow(NutgrafError);
  });

  test("gives the type of the kind", () => {
    expectTypeOf(parseCapexGuidance).returns.toEqualTypeOf<CapexGuidance>();
  });
});
