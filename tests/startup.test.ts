import { describe, expect, test } from "vitest";
import { coldImport } from "./support/cold-import.ts";

// The aims are 40 ms, and zod's own time plus 25 ms; the limits here leave room for a busy machine. `npm run bench` prints
// the figures themselves.
describe("a cold import", () => {
  test("of the English reader takes tens of milliseconds", () => {
    expect(coldImport("nutgraf/en", 5)).toBeLessThan(120);
  });

  test("of the main door takes little more than zod does", () => {
    expect(coldImport("nutgraf", 5) - coldImport("zod", 5)).toBeLessThan(75);
  });
});
