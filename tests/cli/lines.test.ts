import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { peekLine, readWhole, splitLines } from "../../src/cli/lines.ts";

async function* chunksOf(...chunks: (string | Buffer)[]): AsyncGenerator<Buffer> {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

async function* cut(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function linesOf(chunks: AsyncIterable<Buffer>, limit?: number): Promise<(string | null)[]> {
  const lines: (string | null)[] = [];
  for await (const { number, bytes } of splitLines(chunks, limit)) {
    expect(number).toBe(lines.length + 1);
    lines.push(bytes && Buffer.from(bytes).toString("utf8"));
  }
  return lines;
}

describe("splitLines", () => {
  test("gives empty lines, and the last line without a line end", async () => {
    expect(await linesOf(chunksOf("a\n\nb"))).toEqual(["a", "", "b"]);
    expect(await linesOf(chunksOf("a\nb\n"))).toEqual(["a", "b"]);
    expect(await linesOf(chunksOf())).toEqual([]);
  });

  test("takes CR LF for one line end, also where a chunk ends between the two", async () => {
    expect(await linesOf(chunksOf("a\r\nb\r", "\nc"))).toEqual(["a", "b", "c"]);
  });

  test("keeps a carriage return inside a line", async () => {
    expect(await linesOf(chunksOf("a\rb\n"))).toEqual(["a\rb"]);
  });

  test.each([1, 2, 3, 5])("puts characters together that chunks of %d bytes tear apart", async (size) => {
    const text = "é 台積電\r\n𝄞 €3.4 billion\nend";
    expect(await linesOf(cut(Buffer.from(text), size))).toEqual(["é 台積電", "𝄞 €3.4 billion", "end"]);
  });

  test("says of a line above the limit only that it is there, and goes on behind it", async () => {
    const long = "x".repeat(11);
    expect(await linesOf(chunksOf("0123456789\n", long, long, `\n${long}\r\n0123456789\r\nz`), 10)).toEqual([
      "0123456789",
      null,
      null,
      "0123456789",
      "z",
    ]);
    expect(await linesOf(chunksOf(long), 10)).toEqual([null]);
  });

  test("does not hold a line above the limit", async () => {
    const chunk = Buffer.alloc(1_000_000, "x");
    async function* endless() {
      for (let count = 0; count < 500; count++) yield chunk;
      yield Buffer.from("\nshort");
    }
    const before = process.memoryUsage().arrayBuffers;
    expect(await linesOf(endless(), 1_000_000)).toEqual([null, "short"]);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000);
  });

  test("gives the same lines wherever the chunks end", async () => {
    const texts = fc.array(fc.string({ unit: "grapheme" }).map((line) => line.replace(/[\r\n]/g, "")));
    await fc.assert(
      fc.asyncProperty(
        texts,
        fc.constantFrom("\n", "\r\n"),
        fc.integer({ min: 1, max: 9 }),
        async (lines, end, size) => {
          const bytes = Buffer.from(lines.map((line) => line + end).join(""));
          expect(await linesOf(cut(bytes, size))).toEqual(lines);
        },
      ),
    );
  });
});

describe("peekLine", () => {
  test("shows the first line that is not blank and gives the whole stream again", async () => {
    const { first, all } = await peekLine(chunksOf("\uFEFF\n ", '\n{"te', 'xt":"a"}\nb'));
    expect(first).toBe('{"text":"a"}');
    expect((await readWhole(all))?.toString("utf8")).toBe('\uFEFF\n \n{"text":"a"}\nb');
  });

  test("looks no further than its limit", async () => {
    let taken = 0;
    async function* source() {
      for (; taken < 100; taken++) yield Buffer.alloc(100, "x");
    }
    const { first } = await peekLine(source(), 1000);
    expect(first).toBe("x".repeat(1000));
    expect(taken).toBeLessThan(12);
  });

  test("finds nothing in an empty stream", async () => {
    const { first, all } = await peekLine(chunksOf());
    expect([first, await readWhole(all)]).toEqual(["", Buffer.alloc(0)]);
  });
});

describe("readWhole", () => {
  test("gives null for more than the limit", async () => {
    expect(await readWhole(chunksOf("abc", "def"), 5)).toBeNull();
    expect((await readWhole(chunksOf("abc", "de"), 5))?.toString()).toBe("abcde");
  });
});
