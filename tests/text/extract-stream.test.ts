import { describe, expect, test } from "vitest";
import type { StreamProgress } from "../../src/records/json-line-stream.ts";
import { extractRecords } from "../../src/text/en/extract-records.ts";
import { extractStream } from "../../src/text/en/extract-stream.ts";
import { linesThrough } from "../support/streams.ts";

const text = "Orla Cement expects revenue of €40 million in 2026.";
const line = (rest: object = {}) => JSON.stringify({ id: 1, published: "2026-03-02", text, ...rest });

describe("extractStream", () => {
  test("gives a line for each article, with its keys but the prose, in order", async () => {
    const out = await linesThrough(extractStream(), [line(), line({ id: 2, text: "Nothing." })].join("\n"));
    const { records } = extractRecords({ text, published: "2026-03-02", documentId: "1" });
    expect(out).toEqual([
      { input: { id: 1, published: "2026-03-02" }, records },
      { input: { id: 2, published: "2026-03-02" }, records: [] },
    ]);
  });

  test.each([1, 3, 64, 4096])("reads the same whether chunks have %i bytes or all", async (size) => {
    const lines = [line(), "", line({ id: "é€😀" }), '{"text": 5}'].join("\r\n");
    expect(await linesThrough(extractStream(), lines, size)).toEqual(await linesThrough(extractStream(), lines, 1e6));
  });

  test("puts what is wrong with a line in its place and reads on", async () => {
    const out = await linesThrough(
      extractStream(),
      `${line()}\n{"body": "?"}\nnot json\n${line({ published: "soon" })}\n${line()}`,
    );
    expect(out.map((one) => Object.keys(one as object))).toEqual([
      ["input", "records"],
      ["line", "issues"],
      ["line", "issues"],
      ["line", "issues"],
      ["input", "records"],
    ]);
    expect(out[2]).toMatchObject({ line: 3, issues: [{ code: "json.syntax" }] });
  });

  test("passes a line over that is longer than the limit, without holding it", async () => {
    const out = await linesThrough(extractStream({ longestLine: 200 }), `${"x".repeat(5000)}\n${line()}`);
    expect(out).toMatchObject([{ line: 1, issues: [{ code: "json.size" }] }, { input: { id: 1 } }]);
  });

  test("reports how far it has got", async () => {
    const seen: StreamProgress[] = [];
    await linesThrough(
      extractStream({ onProgress: (one) => seen.push(one), onBadLine: () => {} }),
      `${line()}\n?\n`,
      40,
    );
    expect(seen.length).toBeGreaterThan(2);
    expect(seen.at(-1)).toEqual({ bytes: Buffer.byteLength(line()) + 3, lines: 2, records: 1, bad: 1 });
  });

  test("gives articles without a day the caller's, and passes options of reading on", async () => {
    const lines = JSON.stringify({ text: "Orla Cement expects revenue of $40 million this year." });
    const [first] = (await linesThrough(
      extractStream({ published: "2026-03-02", currencies: { $: "CAD" } }),
      lines,
    )) as {
      records: { period: { start: string }; level: { currency: string } }[];
    }[];
    expect(first!.records[0]).toMatchObject({ period: { start: "2026-01-01" }, level: { currency: "CAD" } });
  });

  test("takes no more in than is read from it", async () => {
    let pulled = 0;
    const source = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          pulled++;
          controller.enqueue(new TextEncoder().encode(`${line({ id: pulled })}\n`));
          if (pulled === 1000) controller.close();
        },
      },
      { highWaterMark: 0 },
    );
    const reader = source.pipeThrough(extractStream()).getReader();
    await reader.read();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(pulled).toBeLessThan(5);
    await reader.read();
    await reader.cancel();
    expect(pulled).toBeLessThan(8);
  });
});
