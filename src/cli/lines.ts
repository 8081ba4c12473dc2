import { type ByteLine, createLineSplitter, longestLine } from "nutgraf";

/**
 * Splits a byte stream into lines. Works on bytes, so a chunk may end inside a character.
 *
 * @param chunks - The stream.
 * @param limit - Longest line in bytes. A longer one is passed over without being held.
 * @returns The lines in order, empty ones too; a stream that ends in a line end has no empty line after it.
 */
export async function* splitLines(chunks: AsyncIterable<Buffer>, limit = longestLine): AsyncGenerator<ByteLine> {
  const splitter = createLineSplitter(limit);
  for await (const chunk of chunks) yield* splitter.push(chunk);
  yield* splitter.end();
}

/**
 * Reads a byte stream to its end.
 *
 * @param chunks - The stream.
 * @param limit - Most bytes that are held.
 * @returns All bytes, or null where there are more than `limit`.
 */
export async function readWhole(chunks: AsyncIterable<Buffer>, limit = longestLine): Promise<Buffer | null> {
  const held: Buffer[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > limit) return null;
    held.push(chunk);
  }
  return Buffer.concat(held);
}

/**
 * Looks at the first line of a byte stream without using it up.
 *
 * @param chunks - The stream.
 * @param limit - Most bytes that are looked at.
 * @returns The first line that is not blank, cut where the limit falls, and the whole stream again.
 */
export async function peekLine(
  chunks: AsyncIterable<Buffer>,
  limit = 65_536,
): Promise<{ first: string; all: AsyncIterable<Buffer> }> {
  const source = chunks[Symbol.asyncIterator]();
  let head: Buffer = Buffer.alloc(0);
  let first = "";
  for (;;) {
    const next = await source.next();
    if (!next.done) head = Buffer.concat([head, next.value]);
    const lines = head
      .subarray(0, limit)
      .toString("utf8")
      .replace(/^\uFEFF/, "")
      .split("\n");
    const at = lines.findIndex((line) => line.trim() !== "");
    first = lines[at] ?? "";
    // A line is whole once another one has begun behind it.
    if (next.done || head.length >= limit || (at >= 0 && at < lines.length - 1)) break;
  }
  return { first, all: again(head, source) };
}

async function* again(head: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  try {
    if (head.length > 0) yield head;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
