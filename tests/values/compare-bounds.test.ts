import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  approximately,
  atLeast,
  atMost,
  type Bounds,
  exact,
  lessThan,
  moreThan,
  range,
} from "../../src/values/bounds.ts";
import { boundsContain, boundsOverlap, compareBounds } from "../../src/values/compare-bounds.ts";
import { bounds } from "../support/arbitraries.ts";

/** Whether bounds allow a figure: what all three functions are about. */
const allows = ({ low, high, bound }: Bounds, figure: number): boolean =>
  (low === null || (bound === "more-than" ? figure > low : figure >= low)) &&
  (high === null || (bound === "less-than" ? figure < high : figure <= high));

describe("compareBounds", () => {
  test.each([
    [exact(4), exact(5), -1],
    [exact(5), exact(5), 0],
    [range(5, 5), exact(5), 0],
    [approximately(5), exact(5), 0],
    [range(1, 5), exact(5), null],
    [range(1, 4), range(5, 6), -1],
    [atMost(5), exact(5), null],
    [lessThan(5), exact(5), -1],
    [lessThan(5), atLeast(5), -1],
    [moreThan(5), atMost(5), 1],
    [atLeast(5), atLeast(5), null],
    [moreThan(5), exact(1), 1],
  ])("of %o and %o is %s", (a, b, result) => {
    expect(compareBounds(a, b)).toBe(result);
  });

  test("turns around with its arguments", () => {
    fc.assert(
      fc.property(bounds, bounds, (a, b) => {
        const result = compareBounds(a, b);
        expect(compareBounds(b, a)).toBe(result === null ? null : 0 - result);
      }),
    );
  });
});

describe("boundsOverlap and boundsContain", () => {
  const near = fc.integer({ min: -3, max: 3 });
  const small = fc.oneof(
    fc.tuple(near, near).map(([a, b]) => range(Math.min(a, b), Math.max(a, b))),
    near.chain((n) => fc.constantFrom(exact(n), atLeast(n), moreThan(n), atMost(n), lessThan(n))),
  );
  // Halves lie between the ends, and one step beyond on both sides.
  const figures = Array.from({ length: 29 }, (_, step) => step / 2 - 7);

  test("agree with the figures that the bounds allow", () => {
    fc.assert(
      fc.property(small, small, (a, b) => {
        expect(boundsOverlap(a, b)).toBe(figures.some((figure) => allows(a, figure) && allows(b, figure)));
        expect(boundsContain(a, b)).toBe(figures.every((figure) => !allows(b, figure) || allows(a, figure)));
      }),
      { numRuns: 2000 },
    );
  });

  test("take a plain number", () => {
    expect([boundsContain(moreThan(40), 40), boundsContain(atLeast(40), 40)]).toEqual([false, true]);
  });
});
