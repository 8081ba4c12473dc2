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
const interval = { inPlace: 200, lines: 5000 };

/** A report of how far a run has got. */
export interface Progress {
  /** To be called after each thing read. */
  tick(counts: Counts): void;
  /** To be called before anything else is written to standard error. */
  wipe(): void;
  /** To be called at the end. */
  end(counts: Counts): void;
}

/**
 * Reports how far a run has got.
 *
 * On a terminal one line is written over and over, from one second on, and wiped at the end; not so where standard output
 * goes to the terminal too, which shows well enough that the run goes on. Elsewhere nothing is said, unless progress was
 * asked for: then a line every five seconds and one at the end.
 *
 * @param stream - Standard error.
 * @param asked - True where progress was asked for.
 * @param shared - True where standard output is a terminal.
 * @param now - The clock, in milliseconds.
 * @returns The report.
 */
export function createProgress(
  stream: { isTTY?: boolean; write(text: string): unknown },
  asked: boolean,
  shared: boolean,
  now: () => number = Date.now,
): Progress {
  const inPlace = stream.isTTY === true && !shared;
  if (!inPlace && !asked) return { tick: () => {}, wipe: () => {}, end: () => {} };
  let next = now() + (inPlace ? 1000 : interval.lines);
  let shown = false;
  const wipe = () => {
    if (shown) stream.write("\r\u001b[K");
    shown = false;
  };
  return {
    tick(counts) {
      if (now() < next) return;
      next = now() + (inPlace ? interval.inPlace : interval.lines);
      wipe();
      stream.write(inPlace ? inWords(counts) : `nutgraf: ${inWords(counts)}\n`);
      shown = inPlace;
    },
    wipe,
    end(counts) {
      wipe();
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
