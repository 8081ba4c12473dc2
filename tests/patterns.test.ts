import * as en from "nutgraf/en";
import { describe, expect, test } from "vitest";
import { builtPatterns, type Pattern, starHeight, writtenPatterns } from "./support/regular-expressions.ts";
import { read } from "./support/sources.ts";

/** Beginnings that promise a match and then go on and on. */
const hostile = [
  "1",
  " ",
  "a",
  "1,",
  ".",
  "0.",
  "$",
  "1 ",
  "a ",
  "one ",
  "the ",
  "-",
  "(",
  "12/",
  "\n",
  "é",
  "億",
  "\ud800",
];

/** Far above what one linear pass takes, far below what a quadratic one does. */
const limit = 400;

const sample = read("docs/examples/power-chips.txt");
const readers: [string, (text: string) => unknown][] = [
  ["findMoney", (text) => en.findMoney(text)],
  ["findPercentages", (text) => en.findPercentages(text)],
  ["findTimes", (text) => en.findTimes(text, { reference: "2026-02-12" })],
  ["extractRecords", (text) => en.extractRecords({ text, published: "2026-02-12" })],
];
const patterns = [
  ...writtenPatterns(),
  ...builtPatterns("built by the reader", () => {
    for (const [, read] of readers) read(sample);
  }),
];
const shown = ({ where, pattern }: Pattern) => `${where} ${String(pattern).slice(0, 200)}`;

describe("a regular expression", () => {
  test("is found by this test, written or built", () => {
    expect(patterns.length).toBeGreaterThan(10);
  });

  test("has no endless repetition inside another", () => {
    expect(patterns.filter(({ pattern }) => starHeight(pattern.source) > 1).map(shown)).toEqual([]);
  });

  test("takes linear time on any text", { timeout: 120_000 }, () => {
    const slow = patterns.flatMap((entry) => {
      const piece = hostile.find((piece) => milliseconds(() => matchAll(entry.pattern, piece.repeat(40_000))) > limit);
      return piece === undefined ? [] : [`${shown(entry)} on ${JSON.stringify(piece)}`];
    });
    expect(slow).toEqual([]);
  });
});

describe("starHeight", () => {
  test("counts nested repetitions without end", () => {
    expect(["a*", "(?:a+b)*", "(?:,\\d{3})*", "[*+]+", "(?<x>\\(*)", "(?:a{2,})+"].map(starHeight)).toEqual([
      1, 2, 1, 1, 1, 2,
    ]);
  });
});

describe.each(readers)("%s", (_name, read) => {
  test("takes linear time on any text", { timeout: 120_000 }, () => {
    const texts = [...hostile, "$1", "1%", "5 to ", "US$1 billion to ", "more than ", "raised its capital spending "];
    const slow = texts.filter((piece) => {
      const short = milliseconds(() => read(piece.repeat(Math.ceil(25_000 / piece.length))));
      const long = milliseconds(() => read(piece.repeat(Math.ceil(100_000 / piece.length))));
      // Four times the text may take eight times as long on a busy machine; sixteen would be a square.
      return long > limit && long > 8 * short;
    });
    expect(slow).toEqual([]);
  });
});

function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function matchAll(pattern: RegExp, text: string): void {
  const global = new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, "") + (pattern.sticky ? "y" : "g"));
  for (const _ of pattern.sticky ? [global.exec(text)] : text.matchAll(global)) {
    // Only the time counts.
  }
}
