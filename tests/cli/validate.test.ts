import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { jsonLines, run } from "./run.ts";

const level = { low: 4.2e9, high: 4.2e9, bound: "exact", currency: "USD" };
const good = { kind: "capex-guidance", company: { name: "Kestrel" }, level };
const bad = { ...good, level: { ...level, high: 4e9, bound: "range", currency: "EURO" } };

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "nutgraf-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("nutgraf validate", () => {
  test("says nothing of sound records", async () => {
    const input = `${JSON.stringify(good)}\n${JSON.stringify(good)}\n`;
    expect(await run(["validate"], input)).toEqual({ code: 0, out: "", err: "" });
  });

  test("gives each issue with file, line and JSON Pointer", async () => {
    writeFileSync(join(folder, "r.jsonl"), `${JSON.stringify(good)}\n\n${JSON.stringify(bad)}\n{"kind":\n`);
    const { code, out } = await run(["validate", "r.jsonl"], "", folder);
    expect(code).toBe(1);
    const issues = jsonLines(out);
    expect(issues.map(({ file, line, path, code }) => [file, line, path, code])).toEqual([
      ["r.jsonl", 3, "/level/currency", "currency.unknown"],
      ["r.jsonl", 3, "/level/low", "bounds.order"],
      ["r.jsonl", 4, "", "json.syntax"],
    ]);
    expect(issues.find(({ code }) => code === "currency.unknown")).toEqual({
      file: "r.jsonl",
      line: 3,
      path: "/level/currency",
      code: "currency.unknown",
      expected: "an ISO 4217 code",
      received: '"EURO"',
      message: '/level/currency: expected an ISO 4217 code, got "EURO"',
    });
  });

  test("gives issues as text on request", async () => {
    const { code, out, err } = await run(["validate", "--format", "text"], JSON.stringify({ ...good, kind: "capex" }));
    expect(code).toBe(1);
    expect(out).toMatch(/^-:1: \/kind: expected .*got "capex".* \(record\.kind\)\n$/);
    expect(err).toBe("1 file, 1 read, 1 record, 1 bad\n");
  });

  test("reads one record, an array of records, and lines that extract prints", async () => {
    const place = async (input: string) =>
      jsonLines((await run(["validate"], input)).out).map(({ line, path }) => [line, path]);
    const money = { ...good, level: { ...level, currency: "EURO" } };
    expect(await place(JSON.stringify(money, null, 2))).toEqual([[1, "/level/currency"]]);
    expect(await place(JSON.stringify([good, money], null, 2))).toEqual([[14, "/1/level/currency"]]);
    expect(await place(JSON.stringify({ input: {}, records: [good, money] }))).toEqual([
      [1, "/records/1/level/currency"],
    ]);
    expect(await place("Kestrel raised")).toEqual([[1, ""]]);
  });

  test("runs the rules across the fields of a record", async () => {
    const contrary = { ...good, action: "raised", prior: { level: { ...level, low: 9e9, high: 9e9 } } };
    const { out } = await run(["validate"], JSON.stringify(contrary));
    expect(out).toMatch(/"code":"record\./);
  });
});
