import { type Period, parseCapexGuidance } from "nutgraf";
import { describe, expect, test } from "vitest";
import { periodInShort } from "../../src/cli/period-in-short.ts";

const period = (parts: object): Period =>
  parseCapexGuidance({ kind: "capex-guidance", company: { name: "Acme" }, action: "raised", period: parts }).period!;

describe("periodInShort", () => {
  test.each([
    [{ start: "2025-01-01", end: "2025-12-31" }, "2025"],
    [{ start: "2026-01-01", end: "2030-12-31" }, "2026–2030"],
    [{ start: "2025-07-01", end: "2025-09-30" }, "2025-Q3"],
    [{ start: "2025-07-01", end: "2026-09-30" }, "2025-07-01/2026-09-30"],
    [{ start: "2024-02-01", end: "2024-02-29" }, "2024-02"],
    [{ start: "2025-02-01", end: "2025-02-27" }, "2025-02-01/2025-02-27"],
    [{ start: "2025-10-17", end: "2025-10-17" }, "2025-10-17"],
    [{ start: null, end: "2025-12-31", open: "start" }, "../2025-12-31"],
    [{ start: "2019-01-01", end: null, open: "end" }, "2019-01-01/.."],
    [{ start: "2026-01-01", end: "2026-03-31", approximate: true }, "~2026-Q1"],
    [{ start: null, end: null, text: "next year" }, "next year"],
    [{ start: null, end: "2025-12-31", text: "the years to 2025" }, "the years to 2025"],
    [{ start: null, end: null, duration: "P6Y" }, "P6Y"],
    [{ start: "2025-08-01", end: "2025-10-31", fiscal: { label: "Q3 FY25", part: "q3" } }, "Q3 FY25"],
  ])("writes %j as %s", (parts, short) => {
    expect(periodInShort(period(parts))).toBe(short);
  });
});
