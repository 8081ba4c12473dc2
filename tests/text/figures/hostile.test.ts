import { beforeAll, describe, expect, test } from "vitest";
import { findFigures, findMoney, findPercentages } from "../../../src/text/en/figures/find-figures.ts";
import { fuzzFigures } from "../../support/figure-fuzz.ts";

describe("on text that nobody wrote", () => {
  // The benchmarks read a million of them.
  test("findFigures throws nothing, and every mention cuts out its text with ends in order", () => {
    expect(fuzzFigures(findFigures, 100_000)).toBeNull();
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
      expect(milliseconds(text)).toBeLessThan(20 * milliseconds(text.slice(0, million / 100)) + 150);
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
