import { beforeAll, describe, expect, test } from "vitest";
import { findFigures, findMoney, findPercentages } from "../../../src/text/en/find-figures.ts";

/** Pieces that figures are made of, and marks that break them. The million of the benchmark is made of the same. */
const pieces = [
  ..."0123456789.,-–—±+~<>/:'%$€£¥₹()[] \n\t",
  "US$",
  "R$",
  "Rs",
  "EUR",
  " billion",
  "bn",
  "k",
  " to ",
  "between ",
  " and ",
  "from ",
  "half a ",
  "three",
  "twenty",
  "hundred ",
  "tens of ",
  "millions of ",
  " percent",
  " per cent",
  "basis points",
  " dollars",
  " cents",
  "more than ",
  "about ",
  " or more",
  "plus or minus ",
  "minus ",
  "low-single-digit",
  "mid-30s",
  " companies",
  "a ",
  "\u0301",
  "\ud83d\ude00",
  "\ud800",
  "円",
  "ß",
];

/** A small generator of numbers, so that a failure comes back under the same seed. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

describe("on text that nobody wrote", () => {
  test("findFigures throws nothing, and every mention cuts out its text with ends in order", () => {
    const next = random(20251017);
    for (let round = 0; round < 100_000; round++) {
      let text = "";
      for (let length = 1 + next() * 14; length > 0; length--) text += pieces[Math.floor(next() * pieces.length)];
      let last = 0;
      for (const { start, end, text: quote, value } of findFigures(text)) {
        const wrong = text.slice(start, end) !== quote || start < last || start >= end;
        const disordered = value.low !== null && value.high !== null && !(value.low <= value.high);
        if (wrong || disordered)
          expect.fail(`${JSON.stringify(text)} gives ${JSON.stringify({ start, end, quote, value })}`);
        last = end;
      }
    }
  }, 60_000);
});

const ordinary =
  "The ministry said on Monday that 12 of the plants would close and US$4.5 billion of aid would be cut by 3 percent. ";

/** Best of three, since a shared machine pauses now and then. */
function milliseconds(text: string): number {
  const times = [0, 1, 2].map(() => {
    const start = performance.now();
    findFigures(text);
    return performance.now() - start;
  });
  return Math.min(...times);
}

const fill = (piece: string, size: number): string => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

describe("in linear time", () => {
  const million = 1_000_000;
  let usual = 0;
  beforeAll(() => {
    usual = milliseconds(fill(ordinary, million));
  }, 60_000);

  test.each(["$", "7", "1,", "billion ", "between ", "(((", "\u0301"])(
    "reads a megabyte of %j in under four times the time of ordinary text",
    (piece) => {
      expect(milliseconds(fill(piece, million))).toBeLessThan(4 * usual + 50);
    },
    60_000,
  );

  test.each([ordinary, "1 ", "1-", "0.", "a ", "one ", "half ", "$1 to ", "1, ", "5 percent ", "about "])(
    "takes about ten times as long for ten times %j",
    (piece) => {
      const text = fill(piece, million / 10);
      milliseconds(text);
      expect(milliseconds(text)).toBeLessThan(20 * milliseconds(text.slice(0, million / 100)) + 50);
    },
    60_000,
  );
});

describe("figures of too many digits", () => {
  test("are passed over", () => {
    expect(findMoney("It cost $12345678901234567 in all, then $5.")).toHaveLength(1);
    expect(findPercentages("It grew 3.1415926535897932 percent.")).toEqual([]);
  });
});
