import { describe, expect, test } from "vitest";
import { createProgress, inWords } from "../../src/cli/progress.ts";

const counts = { files: 2, read: 1200, records: 1, bad: 0 };

function run({ isTTY = false, asked = false, shared = false }, times: number[], said = ""): string {
  let written = "";
  let clock = 0;
  const stream = {
    isTTY,
    write(text: string) {
      written += text;
    },
  };
  const progress = createProgress(stream, asked, shared, () => clock);
  for (const time of times) {
    clock = time;
    progress.tick(counts);
  }
  if (said) {
    progress.wipe();
    stream.write(said);
  }
  progress.end(counts);
  return written;
}

describe("createProgress", () => {
  const wiped = "\r\u001b[K";
  const line = `nutgraf: ${inWords(counts)}\n`;

  test("writes one line over and over on a terminal, from one second on, and wipes it", () => {
    expect(run({ isTTY: true }, [500, 999])).toBe("");
    expect(run({ isTTY: true }, [500, 1000, 1100, 1200])).toBe(`${inWords(counts)}${wiped}${inWords(counts)}${wiped}`);
  });

  test("makes room on a terminal for what else is said", () => {
    expect(run({ isTTY: true }, [1000], "bad line\n")).toBe(`${inWords(counts)}${wiped}bad line\n`);
  });

  test("says nothing where nobody looks, or where the output itself is looked at", () => {
    expect(run({}, [1000, 100_000])).toBe("");
    expect(run({ isTTY: true, shared: true }, [1000, 100_000])).toBe("");
  });

  test("writes a line every five seconds and one at the end where it is asked for", () => {
    expect(run({ asked: true }, [1000, 5000, 9000, 10_000])).toBe(line.repeat(3));
    expect(run({ asked: true, isTTY: true, shared: true }, [5000])).toBe(line.repeat(2));
  });
});

describe("inWords", () => {
  test("tells one from several", () => {
    expect(inWords(counts)).toBe("2 files, 1200 read, 1 record, 0 bad");
  });
});
