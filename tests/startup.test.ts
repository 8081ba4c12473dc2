import { expect, test } from "vitest";
import { coldImports } from "./support/cold-import.ts";

// The aims are medians of 40 ms for the reader, and of zod's own plus 25 ms for the main door: `npm run bench` prints them.
// Here the shortest of some runs has to stay within twice that, which a busy machine does not spoil.
test("a cold import costs little", () => {
  const [zod, main, english] = coldImports(["zod", "nutgraf", "nutgraf/en"], 9).map(
    ([shortest = Infinity]) => shortest,
  );
  expect(english).toBeLessThan(80);
  expect((main ?? Infinity) - (zod ?? 0)).toBeLessThan(50);
});
