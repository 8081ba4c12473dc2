import { expect, test } from "vitest";
import { measureMemory } from "../support/flat-memory.mjs";
import { bin } from "./run.ts";

test("extract holds no more memory in the second half of 100 MB of JSON lines than in the first", async () => {
  const { code, lines, written, firstHalf, secondHalf, firstPeak, secondPeak } = await measureMemory({
    args: [bin, "extract", "-"],
    bytes: 100e6,
    // A feed's line: as much markup as text. Reading is what takes the time, handing through what takes the memory.
    length: 2000,
    extra: 2000,
  });
  expect([code, written]).toEqual([0, lines]);
  expect(firstHalf).toBeGreaterThan(20);
  expect(secondHalf - firstHalf).toBeLessThan(10);
  // A peak is one sample between two rounds of the collector, so it has more room.
  expect(secondPeak - firstPeak).toBeLessThan(20);
});
