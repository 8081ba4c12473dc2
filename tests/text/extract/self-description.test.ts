import { describe, expect, test } from "vitest";
import { extractRecords } from "../../../src/text/en/extract-records.ts";
import { findFiscalYearEnd } from "../../../src/text/en/times/fiscal-year-end.ts";

const guidance = "Orrin Motors expects capital expenditure of $2 billion next year.";

describe("a story without a day of publication", () => {
  const text = `GHENT, Oct. 17, 2025 (Tidewire) - ${guidance}`;

  test("is read from the day of its dateline, which the records mark as inferred", () => {
    const [record] = extractRecords(text).records;
    expect(record).toMatchObject({ period: { start: "2026-01-01" }, source: { published: "2025-10-17" } });
    expect(record?.evidence).toContainEqual(
      expect.objectContaining({
        field: "/source/published",
        quote: "GHENT, Oct. 17, 2025 (Tidewire) -",
        basis: "inferred",
      }),
    );
  });

  test("keeps relative words unresolved where its dateline has no year", () => {
    const [record] = extractRecords(`GHENT, Oct. 17 (Tidewire) - ${guidance}`).records;
    expect(record).toMatchObject({ period: { start: null }, source: { published: null } });
  });
});

test("a day that the caller gives goes before that of the dateline", () => {
  const text = `GHENT, Oct. 17, 2025 (Tidewire) - ${guidance}`;
  const [record] = extractRecords({ text, published: "2027-01-05" }).records;
  expect(record).toMatchObject({ period: { start: "2028-01-01" }, source: { published: "2027-01-05" } });
  expect(record?.evidence.map(({ field }) => field)).not.toContain("/source/published");
});

test("the end of the fiscal year that a story states holds for its labels, whatever the caller says", () => {
  const story =
    "Lumen Foods expects revenue of $3 billion in fiscal 2027. The company's fiscal year ends in June. It employs 400.";
  for (const fiscalYearEnd of [undefined, 12]) {
    const options = fiscalYearEnd === undefined ? {} : { fiscalYearEnd };
    const [record] = extractRecords({ text: story, published: "2026-08-20" }, options).records;
    expect(record).toMatchObject({ period: { end: "2027-06-30", fiscal: { yearEnd: 6 } } });
  }
});

describe("findFiscalYearEnd", () => {
  test.each([
    ["Its fiscal year ends on March 31.", 3],
    ["The financial year, which ended in September, was good.", 9],
    ["In the business year that ended Dec. 31 it lost money.", 12],
    ["Its accounting year runs from July to the end of June.", 6],
    ["The fiscal year ends in June; so the fiscal year ended June 30 counts.", 6],
    ["Arda's fiscal year ends in March, Brock's fiscal year ends in June.", null],
    ["The fiscal year ends well.", null],
    ["Fiscal 2026 was good.", null],
  ])("reads %s", (text, month) => {
    expect(findFiscalYearEnd(text)).toBe(month);
  });
});
