import { describe, expect, test } from "vitest";
import type { BadLine, StreamProgress } from "../../src/records/json-line-stream.ts";
import { checkRecords, validateStream } from "../../src/records/validate-stream.ts";
import { samples } from "../support/records.ts";
import { linesThrough } from "../support/streams.ts";

const good = JSON.stringify(samples["capex-guidance"]);

describe("validateStream", () => {
  test("gives nothing for sound records and a line for each issue", async () => {
    const out = await linesThrough(
      validateStream(),
      [good, '{"kind": "capex-guidance", "company": {}}', good].join("\n"),
    );
    expect(out).toMatchObject([{ line: 2, path: "/company/name", code: "type.missing" }]);
  });

  test("checks each record of a line that holds several", async () => {
    const out = await linesThrough(validateStream(), `{"records": [${good}, {"kind": "no"}]}`);
    expect(out).toMatchObject([{ line: 1, path: "/records/1/kind", code: "record.kind" }]);
  });

  test("reports a line that is no JSON by its number and reads on", async () => {
    const bad: BadLine[] = [];
    const seen: StreamProgress[] = [];
    const stream = validateStream({ onBadLine: (one) => bad.push(one), onProgress: (one) => seen.push(one) });
    expect(await linesThrough(stream, `\n{"kind": \n${good}\n`)).toEqual([]);
    expect(bad.map(({ line, issues }) => [line, issues[0]!.code])).toEqual([[2, "json.syntax"]]);
    expect(seen.at(-1)).toMatchObject({ lines: 2, records: 1, bad: 1 });
  });

  test("takes a parser with other kinds", async () => {
    const parse = () => ({ success: true as const, data: null });
    expect(await linesThrough(validateStream({ parse }), '{"kind": "dividend"}')).toEqual([]);
  });
});

describe("checkRecords", () => {
  test("says which record of several is meant, in the message too", () => {
    const [found] = checkRecords({ records: [{ kind: "no" }] }).issues;
    expect(found).toMatchObject({ path: "/records/0/kind" });
    expect(found!.message).toMatch(/^\/records\/0\/kind: expected/);
  });
});
