import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { jsonLines, run } from "./run.ts";

const amount = { low: 4e9, high: 4e9, bound: "exact", currency: "EUR" };
const record = {
  kind: "capex-guidance",
  company: { name: "Kestrel" },
  level: amount,
  announced: { start: "2026-02-12", end: "2026-02-12", unit: "day" },
};
const csv = "Date,USD,JPY,\n2026-02-13,1.5,180,\n2026-02-11,1.25,N/A,\n";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "nutgraf-"));
  writeFileSync(join(folder, "ecb.csv"), csv);
  const table = { base: "EUR", source: "our desk", days: { "2026-02-11": { USD: 1.25 } } };
  writeFileSync(join(folder, "rates.json"), JSON.stringify(table));
  writeFileSync(join(folder, "bad.csv"), csv.replace("1.25", "x"));
  writeFileSync(join(folder, "bad.json"), JSON.stringify({ ...table, base: "EURO" }));
  writeFileSync(join(folder, "broken.json"), "{");
  writeFileSync(join(folder, "latin1.csv"), Buffer.from([0x44, 0xe9]));
});
afterAll(() => rmSync(folder, { recursive: true }));

const convert = (input: unknown[] | string, ...args: string[]) =>
  run(
    ["convert", "--to", "USD", "--rates", "ecb.csv", ...args],
    typeof input === "string" ? input : input.map((value) => `${JSON.stringify(value)}\n`).join(""),
    folder,
  );

describe("nutgraf convert", () => {
  test("converts amounts, with the rate, its day and its source", async () => {
    const { code, out, err } = await convert([amount, { ...amount, low: 5, high: null, bound: "more-than" }]);
    expect([code, err]).toEqual([0, ""]);
    const [first, second] = jsonLines(out);
    expect(first).toMatchObject({
      money: { low: 6e9, currency: "USD" },
      original: { low: 4e9, currency: "EUR" },
      rate: { rate: 1.5, on: "2026-02-13", source: expect.stringContaining("European Central Bank") },
      implied: null,
    });
    expect(second.money).toMatchObject({ low: 7.5, high: null, bound: "more-than" });
  });

  test("converts the amounts of a record at the rate of its day", async () => {
    const { code, out } = await convert([record]);
    expect(code).toBe(0);
    const [line] = jsonLines(out);
    expect(line.record).toMatchObject({ kind: "capex-guidance", level: { low: 4e9, currency: "EUR" } });
    expect(line.conversions).toMatchObject([{ field: "/level", money: { low: 5e9 }, rate: { on: "2026-02-11" } }]);
  });

  test("reads lines that extract prints, arrays, and rates from a table", async () => {
    const lines = jsonLines((await convert([{ input: {}, records: [record, record] }])).out);
    expect(lines.map(({ conversions }) => conversions[0].money.low)).toEqual([5e9, 5e9]);
    const { out } = await convert(JSON.stringify([amount, record], null, 1), "--rates", "rates.json");
    expect(jsonLines(out)).toMatchObject([
      { rate: { source: "our desk", on: "2026-02-11" } },
      { conversions: [{ rate: { source: "our desk" } }] },
    ]);
  });

  test("takes the day that it is told, and goes back as far as it is told", async () => {
    const low = async (...args: string[]) => jsonLines((await convert([amount], ...args)).out)[0]?.money.low;
    expect(await low("--on", "2026-02-12")).toBe(5e9);
    expect((await convert([amount], "--on", "2026-03-12")).code).toBe(1);
    expect(await low("--on", "2026-03-12", "--max-days-back", "60")).toBe(6e9);
  });

  test("reports by line what cannot be converted, and converts the rest", async () => {
    const franc = { ...amount, currency: "CHF" };
    const input = [amount, { ...amount, low: 9e9 }, franc, { ...record, kind: "capex" }, { level: amount }, 5];
    const { code, out, err } = await convert(`${input.map((one) => JSON.stringify(one)).join("\n")}\n{"low":\n`);
    expect(code).toBe(1);
    expect(jsonLines(out)).toHaveLength(1);
    const lines = err.trimEnd().split("\n");
    expect(lines.map((line) => /^-:\d+/.exec(line)?.[0])).toEqual(["-:2", "-:3", "-:4", "-:5", "-:6", "-:7"]);
    expect(lines[1]).toMatch(/a currency that is quoted against EUR .* got "CHF"/);
  });

  test("names the field and the record of an amount without a rate, and keeps the others", async () => {
    const two = { ...record, prior: { level: { ...amount, currency: "CHF" } }, level: { ...amount, currency: "CHF" } };
    const { code, out, err } = await convert([{ input: {}, records: [record, two] }]);
    expect(code).toBe(1);
    expect(jsonLines(out).map(({ conversions }) => conversions.length)).toEqual([1, 0]);
    expect(err).toMatch(/^-:1: \/records\/1\/level\/currency: .*\n-:1: \/records\/1\/prior\/level\/currency: /);
  });

  test("gives conversions as text on request, and doubts what no market explains", async () => {
    const odd = { ...amount, restated: [{ ...amount, low: 5e6, high: 5e6, currency: "USD" }] };
    const { out } = await convert([record, odd], "--format", "text");
    expect(out.split("\n")).toEqual([
      "-:1: /level EUR 4bn = USD 5bn at 1.25 of 2026-02-11, European Central Bank, euro foreign exchange reference rates",
      "-:2: EUR 4bn (USD 5m) = USD 6bn at 1.5 of 2026-02-13, European Central Bank, euro foreign exchange reference rates; the text converts at 0.00125 to USD, which no market explains",
      "",
    ]);
  });

  test.each([
    [["convert"], "give --to CURRENCY and --rates FILE"],
    [["convert", "--to", "US", "--rates", "ecb.csv"], '--to takes an ISO 4217 code such as USD, not "US"'],
    [["convert", "--to", "USD", "--rates", "no.csv"], "there is no file no.csv"],
    [["convert", "--to", "USD", "--rates", "bad.csv"], "bad.csv: /3/USD: expected a rate above 0, or N/A"],
    [["convert", "--to", "USD", "--rates", "bad.json"], "bad.json: /base: expected an ISO 4217 code"],
    [["convert", "--to", "USD", "--rates", "broken.json"], "broken.json: expected"],
    [["convert", "--to", "USD", "--rates", "latin1.csv"], "latin1.csv is not in UTF-8"],
    [["convert", "--to", "USD", "--rates", "ecb.csv", "--on", "May"], '--on takes a day such as 2025-10-17, not "May"'],
    [
      ["convert", "--to", "USD", "--rates", "ecb.csv", "--max-days-back", "x"],
      "--max-days-back takes a number of days",
    ],
    [["convert", "--to", "USD", "--rates", "ecb.csv", "--format", "csv"], 'no format "csv"; there are ndjson, text'],
  ])("refuses %j", async (args, message) => {
    const { code, out, err } = await run(args, "", folder);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(`nutgraf: ${message}`);
    expect(err).toContain("Usage: nutgraf convert --to CURRENCY --rates FILE");
  });
});
