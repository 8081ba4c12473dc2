import { type Issue, issue } from "../values/issue.ts";

/**
 * Reads bytes as UTF-8, without repair. A byte order mark is dropped.
 *
 * @param bytes - The bytes.
 * @returns The text, or the issue `json.encoding` that names the first byte which is not UTF-8.
 * @internal
 */
export function decodeUtf8(bytes: Uint8Array): { text: string } | { issue: Issue } {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    const at = firstBadByte(bytes);
    const byte = `byte 0x${(bytes[at] ?? 0).toString(16).padStart(2, "0")} at offset ${at}`;
    return { issue: issue("json.encoding", "", "UTF-8", byte, "Convert the file to UTF-8") };
  }
}

/** Least and largest second byte of the sequences whose second byte is limited: no long forms, surrogates, or above U+10FFFF. */
const secondByte: Readonly<Record<number, readonly [number, number]>> = {
  224: [0xa0, 0xbf],
  237: [0x80, 0x9f],
  240: [0x90, 0xbf],
  244: [0x80, 0x8f],
};

/**
 * Finds where UTF-8 breaks: TextDecoder tells only that it does.
 *
 * @see Source: RFC 3629, section 4.
 */
function firstBadByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] as number;
    const length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    if (length === 0) return at;
    for (let next = 1; next < length; next += 1) {
      const [low, high] = (next === 1 && secondByte[lead]) || [0x80, 0xbf];
      const byte = bytes[at + next] ?? 0;
      if (byte < low || byte > high) return at;
    }
    at += length;
  }
  return at;
}
