import { createReadStream } from "node:fs";

/**
 * Cuts a file of JSON lines into batches of whole lines.
 *
 * @param {string} file Its path.
 * @param {number} size Bytes of a batch, at least.
 * @returns {AsyncGenerator<{ lines: Uint8Array, firstLine: number }>}
 */
export async function* batchesOf(file, size = 64 * 1024) {
  let held = Buffer.alloc(0);
  let firstLine = 1;
  for await (const chunk of createReadStream(file, { highWaterMark: size })) {
    const end = chunk.lastIndexOf(0x0a) + 1;
    if (end === 0) {
      held = Buffer.concat([held, chunk]);
      continue;
    }
    const lines = Buffer.concat([held, chunk.subarray(0, end)]);
    yield { lines, firstLine };
    firstLine += countLines(lines);
    held = Buffer.from(chunk.subarray(end));
  }
  if (held.length > 0) yield { lines: held, firstLine };
}

function countLines(bytes) {
  let lines = 0;
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) lines++;
  return lines;
}
