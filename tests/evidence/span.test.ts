import { describe, expect, test } from "vitest";
import { spansOverlap } from "../../src/evidence/span.ts";

describe("spansOverlap", () => {
  test.each([
    [{ start: 0, end: 4 }, { start: 4, end: 8 }, false],
    [{ start: 0, end: 5 }, { start: 4, end: 8 }, true],
    [{ start: 0, end: 9 }, { start: 4, end: 8 }, true],
    [{ start: 6, end: 9 }, { start: 0, end: 4 }, false],
  ])("of %j and %j is %s", (a, b, overlap) => {
    expect(spansOverlap(a, b)).toBe(overlap);
    expect(spansOverlap(b, a)).toBe(overlap);
  });
});
