/** One line of a byte stream. */
export interface ByteLine {
  /** Counted from 1. */
  number: number;
  /** Its bytes without the line end (LF or CR LF), or null where it is longer than the limit. */
  bytes: Uint8Array | null;
}

/** Takes a byte stream apart into lines, chunk by chunk. */
export interface LineSplitter {
  /**
   * Takes the next chunk, which may end inside a character.
   *
   * @param chunk - Bytes.
   * @returns The lines that end in it, empty ones too, one at a time.
   */
  push(chunk: Uint8Array): Generator<ByteLine>;
  /**
   * Ends the stream.
   *
   * @returns The last line where no line end stands behind it.
   */
  end(): Generator<ByteLine>;
}

/** Longest line that is held in memory, in bytes: 16 MiB. */
export const longestLine = 16 * 1024 * 1024;

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * Makes a splitter of byte streams into lines. It holds one line at most: a longer one than the limit is passed over without
 * being held, and comes out with its number and without bytes.
 *
 * @param limit - Longest line in bytes; 16 MiB where left out.
 * @returns The splitter, for one stream.
 * @example
 * ```ts
 * const splitter = createLineSplitter();
 * const lines = [...splitter.push(new TextEncoder().encode("a\nb")), ...splitter.end()];
 * lines.map(({ number, bytes }) => [number, bytes?.length]); //=> [[1, 1], [2, 1]]
 * ```
 */
export function createLineSplitter(limit: number = longestLine): LineSplitter {
  let number = 1;
  let held: Uint8Array[] = [];
  let length = 0;
  const hold = (part: Uint8Array): void => {
    length += part.length;
    // One byte more than the limit may be a carriage return.
    if (length > limit + 1) held = [];
    else if (part.length > 0) held.push(part);
  };
  const take = (): ByteLine => {
    const bytes = length > limit + 1 ? null : withoutReturn(joined(held, length));
    held = [];
    length = 0;
    return { number: number++, bytes: bytes && bytes.length > limit ? null : bytes };
  };
  return {
    *push(chunk) {
      let start = 0;
      for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, start)) {
        hold(chunk.subarray(start, end));
        yield take();
        start = end + 1;
      }
      if (start === chunk.length) return;
      const rest = chunk.subarray(start);
      // A copy: whoever owns the chunk may write into it once it was taken. What is passed over needs none.
      hold(length > limit ? rest : Uint8Array.prototype.slice.call(rest));
    },
    *end() {
      if (length > 0) yield take();
    },
  };
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  if (parts.length === 1) return parts[0]!;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const withoutReturn = (bytes: Uint8Array): Uint8Array =>
  bytes.at(-1) === carriageReturn ? bytes.subarray(0, -1) : bytes;

/**
 * Tells whether a line has nothing but blanks.
 *
 * @param bytes - The line.
 * @returns True for spaces and tabs, or nothing at all.
 * @example
 * ```ts
 * isBlankLine(new TextEncoder().encode(" \t")); //=> true
 * ```
 */
export function isBlankLine(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === carriageReturn);
}
