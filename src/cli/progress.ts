/** Counts of a run. */
export interface Counts {
  /** Files begun. */
  files: number;
  /** Things read: lines, elements or texts, good and bad. */
  read: number;
  /** Records written or checked. */
  records: number;
  /** Things that could not be read, or that were read and are not sound. */
  bad: number;
}

/** Milliseconds between two reports. */
const interval = { terminal: 200, lines: 5000 };

/**
 * Reports how far a run has got.
 *
 * On a terminal one line is written over and over, from one second on, and wiped at the end. Elsewhere nothing is said,
 * unless progress was asked for: then a line every five seconds and one at the end.
 *
 * @param stream - Standard error.
 * @param asked - True where progress was asked for.
 * @param now - The clock, in milliseconds.
 * @returns `tick`, to call after each thing read, and `end`.
 */
export function createProgress(
  stream: { isTTY?: boolean; write(text: string): unknown },
  asked: boolean,
  now: () => number = Date.now,
): { tick(counts: Counts): void; end(counts: Counts): void } {
  const terminal = stream.isTTY === true;
  if (!terminal && !asked) return { tick: () => {}, end: () => {} };
  let next = now() + (terminal ? 1000 : interval.lines);
  let shown = false;
  return {
    tick(counts) {
      if (now() < next) return;
      next = now() + (terminal ? interval.terminal : interval.lines);
      stream.write(terminal ? `\r\u001b[K${inWords(counts)}` : `nutgraf: ${inWords(counts)}\n`);
      shown = true;
    },
    end(counts) {
      if (terminal && shown) stream.write("\r\u001b[K");
      if (asked) stream.write(`nutgraf: ${inWords(counts)}\n`);
    },
  };
}

/**
 * Writes counts in words.
 *
 * @param counts - The counts.
 * @returns Such as `2 files, 1200 read, 87 records, 1 bad`.
 */
export function inWords({ files, read, records, bad }: Counts): string {
  const some = (count: number, noun: string) => `${count} ${noun}${count === 1 ? "" : "s"}`;
  return `${some(files, "file")}, ${read} read, ${some(records, "record")}, ${bad} bad`;
}
