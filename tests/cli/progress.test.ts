import { describe, expect, test } from "vitest";
import { createProgress, inWords } from "../../src/cli/progress.ts";

const counts = { files: 2, read: 1200, records: 1, bad: 0 };

function run(isTTY: boolean, asked: boolean, times: number[]): string {
  let written = "";
  let clock = 0;
  const stream = { isTTY, write: (text: string) => (written += text) };
  const progress = createProgress(stream, asked, () => clock);
  for (const time of times) {
    clock = time;
    progress.tick(counts);
  }
  progress.end(counts);
  return written;
}

describe("createProgress", () => {
  test("writes one line over and over on a terminal, from one second on, and wipes it", () => {
    expect(run(true, false, [500, 999])).toBe("");
    expect(run(true, false, [500, 1000, 1100, 1200])).toBe(
      `\r\u001b[K${inWords(counts)}\r\u001b[K${inWords(counts)}\r\u001b[K`,
    );
  });

  test("says nothing elsewhere", () => {
    expect(run(false, false, [1000, 100_000])).toBe("");
  });

  test("writes a line every five seconds and one at the end where it is asked for", () => {
    expect(run(false, true, [1000, 5000, 9000, 10_000])).toBe(`nutgraf: ${inWords(counts)}\n`.repeat(3));
  });
});

describe("inWords", () => {
  test("tells one from several", () => {
    expect(inWords(counts)).toBe("2 files, 1200 read, 1 record, 0 bad");
  });
});
