import { describe, expect, test } from "vitest";
import { jsonLines, run } from "./run.ts";

const text = "Kestrel Foundries raised its 2026 capital spending plan to €3.8 billion from €3.4 billion.";
const record = (figure: number) => ({
  kind: "capex-guidance",
  company: { name: "Kestrel Foundries" },
  level: { low: figure, high: figure, bound: "exact", currency: "EUR" },
});
const line = (...figures: number[]) => JSON.stringify({ id: 7, text, records: figures.map(record) });

describe("nutgraf ground", () => {
  test("gives the state of each field of each record, and the keys of the article but its prose and records", async () => {
    const { code, out, err } = await run(["ground"], `${line(3.8e9, 3.8e9)}\n`);
    expect([code, err]).toEqual([0, ""]);
    const lines = jsonLines(out);
    expect(lines).toMatchObject([{ input: { id: 7 }, record: { kind: "capex-guidance" } }, { input: { id: 7 } }]);
    expect(Object.keys(lines[0].input)).toEqual(["id"]);
    expect(lines[0].fields.map(({ field, state }: Record<string, string>) => `${field} ${state}`)).toEqual([
      "/company/name stated",
      "/level/low stated",
      "/level/high stated",
      "/level/bound stated",
      "/level/currency stated",
    ]);
  });

  test("says of a line that holds no records that they are missing, and ends with code 1", async () => {
    const { code, err } = await run(["ground"], JSON.stringify({ text, recrods: [record(3.8e9)] }));
    expect(code).toBe(1);
    expect(err).toContain("/records: expected a list of records, or one in record, got nothing");
  });

  test("says in words what is not there, and ends with code 1", async () => {
    const { code, out } = await run(["ground", "--format", "text"], `${line(3.4e9)}\n${line(9e9)}\n`);
    expect(code).toBe(1);
    expect(out).toContain("-:1: /records/0/level/low: 3400000000 is said of something else: it is /prior/level");
    expect(out).toContain("-:2: /records/0/level/low: 9000000000 is not in the text");
  });

  test("gives the records without what is not grounded with --only", async () => {
    const { out } = await run(
      ["ground", "--only"],
      JSON.stringify({ text, record: { ...record(9e9), action: "raised" } }),
    );
    expect(jsonLines(out)).toMatchObject([{ grounded: { level: null, action: "raised" } }]);
  });

  test("reports a line that cannot be read and a record that is not sound, and goes on", async () => {
    const { code, out, err } = await run(
      ["ground"],
      `{"text":\n{"text": "A.", "records": [{"kind": "no"}]}\n${line(3.8e9)}\n`,
    );
    expect(code).toBe(1);
    expect(err).toMatch(/^-:1: .*\n-:2: \/records\/0\/kind: .*\n$/);
    expect(jsonLines(out)).toHaveLength(1);
  });

  test("refuses a format that there is not", async () => {
    expect(await run(["ground", "--format", "xml"])).toMatchObject({ code: 2 });
  });

  test("says that records are a list", async () => {
    const { code, err } = await run(["ground"], '{"text": "Sales rose.", "records": 5}\n');
    expect({ code, err }).toEqual({
      code: 1,
      err: "-:1: /records: expected a list of records, got 5. One alone goes in record\n",
    });
  });
});
