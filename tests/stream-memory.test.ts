import { expect, test } from "vitest";
import { measureMemory } from "./support/flat-memory.mjs";
import { root } from "./support/sources.ts";

test("extractStream holds no more memory in the second half of 100 MB of JSON lines than in the first", async () => {
  const { code, lines, written, firstHalf, secondHalf, secondPeak } = await measureMemory({
    args: [`${root}tests/support/stream-extract.mjs`],
    bytes: 100e6,
    length: 2000,
    extra: 2000,
  });
  expect([code, written]).toEqual([0, lines]);
  expect(firstHalf).toBeGreaterThan(20);
  expect(secondHalf - firstHalf).toBeLessThan(20);
  expect(secondPeak).toBeLessThan(250);
});

test("a line without an end is passed over without being held", async () => {
  const { code, secondPeak } = await measureMemory({
    args: [`${root}tests/support/stream-extract.mjs`],
    bytes: 200e6,
  });
  expect(code).toBe(0);
  expect(secondPeak).toBeLessThan(300);
});
