import { describe, expect, test } from "vitest";
import { findDateline, parsePeriod, safeParsePeriod } from "../../../src/text/en/times/find-times.ts";

describe("findDateline", () => {
  test.each([
    ["TAIPEI, Oct. 17 (Reuters) - Orders rose.", ["TAIPEI"], "2025-10-17", ["Reuters"]],
    ["MUMBAI/NEW DELHI (AFP) - Shares rose.", ["MUMBAI", "NEW DELHI"], null, ["AFP"]],
    ["BEIJING, April 4, 2025 (Xinhua) -- Trade fell.", ["BEIJING"], "2025-04-04", ["Xinhua"]],
    ["Taipei, Oct. 16 (CNA) Exports rose.", ["Taipei"], "2025-10-16", ["CNA"]],
  ])("reads %s", (text, places, day, agencies) => {
    const dateline = findDateline(text, { reference: "2025-10-18" });
    expect([dateline?.places, dateline?.day?.start ?? null, dateline?.agencies]).toEqual([places, day, agencies]);
  });

  test.each(["TSMC - the chipmaker - rose.", "On Oct. 17 (a Friday) it rose.", "", "THE END"])(
    "leaves %j alone",
    (text) => {
      expect(findDateline(text, { reference: "2025-10-18" })).toBeNull();
    },
  );
});

describe("parsePeriod", () => {
  test("passes over a preposition before the period", () => {
    expect(parsePeriod("over six years to 2025")).toMatchObject({
      start: "2020-01-01",
      end: "2025-12-31",
      duration: "P6Y",
      inferred: ["start"],
    });
  });

  test.each([
    ["", "text.unread"],
    ["nothing", "text.unread"],
    ["in 2025 and then", "text.rest"],
    ["x".repeat(5000), "text.unread"],
  ])("says why it does not read %j", (text, code) => {
    const result = safeParsePeriod(text);
    expect(result.success ? null : result.error.issues[0]?.code).toBe(code);
  });
});
