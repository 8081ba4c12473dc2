import { describe, expect, test } from "vitest";
import { toTimex3 } from "../../src/interop/timex3.ts";
import { findTimes } from "../../src/text/en/times/find-times.ts";

const reference = "2025-10-17";
const timex = (text: string): unknown => {
  const [mention] = findTimes(text, { reference });
  return mention && toTimex3(mention);
};

describe("toTimex3", () => {
  test.each([
    ["on Oct. 3, 2025", { type: "DATE", value: "2025-10-03" }],
    ["last week", { type: "DATE", value: "2025-W41" }],
    ["in July", { type: "DATE", value: "2025-07" }],
    ["the third quarter", { type: "DATE", value: "2025-Q3" }],
    ["the first half of 2026", { type: "DATE", value: "2026-H1" }],
    ["last winter", { type: "DATE", value: "2024-WI" }],
    ["early next year", { type: "DATE", value: "2026", mod: "START" }],
    ["mid-November", { type: "DATE", value: "2025-11", mod: "MID" }],
    ["the end of 2027", { type: "DATE", value: "2027", mod: "END" }],
    ["around Nov. 1", { type: "DATE", value: "2025-11-01", mod: "APPROX" }],
    ["the 1970s", { type: "DATE", value: "197" }],
    ["the 20th century", { type: "DATE", value: "19" }],
    ["fiscal 2026", { type: "DATE", value: "2026" }],
    ["now", { type: "DATE", value: "PRESENT_REF" }],
    ["recently", { type: "DATE", value: "PAST_REF" }],
    ["soon", { type: "DATE", value: "FUTURE_REF" }],
    ["at most six weeks", { type: "DURATION", value: "P6W", mod: "EQUAL_OR_LESS" }],
    ["several quarters", { type: "DURATION", value: "PXQ" }],
    ["every Monday", { type: "SET", value: "XXXX-WXX-1" }],
    ["Thursday evening", { type: "TIME", value: "2025-10-16TEV" }],
  ])("writes %s", (text, expected) => {
    expect(timex(text)).toEqual(expected);
  });

  test("writes X where a relative word has no reference", () => {
    const [mention] = findTimes("last month");
    expect(mention && toTimex3(mention)).toEqual({ type: "DATE", value: "XXXX-XX" });
  });

  test("counts a week that begins on Sunday as the one its middle lies in", () => {
    const [mention] = findTimes("this week", { reference, weekStart: 7 });
    expect(mention && toTimex3(mention).value).toBe("2025-W42");
  });
});
