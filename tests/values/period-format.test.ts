import { describe, expect, test } from "vitest";
import type { Period } from "../../src/values/period.ts";
import { formatPeriod, readPeriod } from "../../src/values/period-format.ts";

const period = (start: string | null, end: string | null, more?: Partial<Period>): Period => ({
  start,
  end,
  open: null,
  unit: null,
  duration: null,
  fiscal: null,
  approximate: false,
  inferred: [],
  text: null,
  ...more,
});

describe("formatPeriod", () => {
  test.each([
    ["2025", period("2025-01-01", "2025-12-31", { unit: "year" })],
    ["2025-H2", period("2025-07-01", "2025-12-31", { unit: "half" })],
    ["2025-Q2", period("2025-04-01", "2025-06-30", { unit: "quarter" })],
    ["2024-02", period("2024-02-01", "2024-02-29", { unit: "month" })],
    ["2025-10-17~", period("2025-10-17", "2025-10-17", { unit: "day", approximate: true })],
    ["../2025-12-31 year", period(null, "2025-12-31", { unit: "year", open: "start" })],
    ["2019-01-01/.. year", period("2019-01-01", null, { unit: "year", open: "end" })],
    ["/ week", period(null, null, { unit: "week" })],
    [
      "2020-01-01/2025-12-31 year P6Y inferred:start",
      period("2020-01-01", "2025-12-31", { unit: "year", duration: "P6Y", inferred: ["start"] }),
    ],
    [
      '/ quarter fiscal:q3,2026,,end,"Q3 \\"FY26\\""',
      period(null, null, {
        unit: "quarter",
        fiscal: { label: 'Q3 "FY26"', year: 2026, part: "q3", yearEnd: null, namedBy: "end" },
      }),
    ],
  ])("writes %s, and readPeriod reads it", (text, value) => {
    expect(formatPeriod(value)).toBe(text);
    expect(readPeriod(text)).toEqual(value);
  });
});

describe("readPeriod", () => {
  test.each([
    "",
    "/",
    "../..",
    "2025-13",
    "2025-02-30",
    "2025-Q5",
    "2026-01-01/2025-01-01",
    "last year",
    "2025 year P",
  ])("reads no period in %j", (text) => {
    expect(readPeriod(text)).toBeNull();
  });
});
