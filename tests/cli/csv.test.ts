import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvRow } from "../../src/cli/csv.ts";

describe("csvRow", () => {
  test("quotes cells with a comma, a quote or a line end, and doubles quotes", () => {
    expect(csvRow(["a,b", 'a "b"', "a\nb", "plain"])).toBe('"a,b","a ""b""","a\nb",plain\r\n');
  });

  test("leaves null empty and writes numbers and flags as they are", () => {
    expect(csvRow([null, -4.5, 1e21, true, ""])).toBe(",-4.5,1e+21,true,\r\n");
  });

  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])("keeps %j from being run as a formula", (text) => {
    expect(csvRow([text]).replace(/^"/, "")).toMatch(/^'/);
  });

  test("gives back the cells it was handed", () => {
    const cell = fc.string().filter((text) => !/^[=+\-@\t\r]/.test(text));
    const row = fc.array(cell, { minLength: 1 });
    fc.assert(
      fc.property(row, (cells) => {
        expect(cellsOf(csvRow(cells))).toEqual(cells);
      }),
    );
  });
});

/** Reads one row, by the letter of RFC 4180. */
function cellsOf(row: string): string[] {
  const cells = `,${row.slice(0, -2)}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^",]*))/g);
  return [...cells].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "");
}
