import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkRecord } from "../../src/records/check-record.ts";
import type { NewsRecord } from "../../src/records/news-record.ts";
import { NewsRecordSchema } from "../../src/records/news-record-schema.ts";
import { safeParseRecord, safeParseRecordJson } from "../../src/records/parse-record.ts";
import { factKey, recordId } from "../../src/records/record-id.ts";
import { newsRecords } from "../support/arbitraries.ts";

describe("any record", { timeout: 30_000 }, () => {
  test("comes out of JSON as it went in", () => {
    fc.assert(
      fc.property(newsRecords, (record) => {
        expect(NewsRecordSchema.parse(JSON.parse(JSON.stringify(record)))).toEqual(record);
      }),
    );
  });

  test("is read by parseRecordJson, or refused for the rules across fields alone", () => {
    fc.assert(
      fc.property(newsRecords, (record) => {
        const result = safeParseRecordJson(JSON.stringify(record));
        const issues = checkRecord(record);
        if (result.success) expect(result.data).toEqual(record);
        else expect(result.error.issues).toEqual(issues);
        expect(result.success).toBe(issues.length === 0);
      }),
    );
  });

  test("keeps its id through JSON, and when its keys change places", () => {
    fc.assert(
      fc.property(newsRecords, (record) => {
        const members = Object.entries(JSON.parse(JSON.stringify(record)) as NewsRecord);
        const turned = Object.fromEntries(members.reverse()) as unknown as NewsRecord;
        expect(recordId(turned)).toBe(recordId(record));
        expect(factKey(turned)).toBe(factKey(record));
      }),
    );
  });
});

describe("safeParseRecord", () => {
  test("returns for any value, with an issue where it is no record", () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true, withSparseArray: true }), (input) => {
        const result = safeParseRecord(input);
        expect(result.success).toBe(false);
        if (!result.success) expect(result.error.issues.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe("safeParseRecordJson", () => {
  test("refuses as JSON exactly what JSON.parse refuses, and what it would lose in silence", () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        const result = safeParseRecordJson(text);
        const codes = result.success ? [] : result.error.issues.map((found) => found.code);
        expect(codes.includes("json.syntax")).toBe(!isJson(text));
      }),
    );
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
