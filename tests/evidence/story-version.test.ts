import { describe, expect, test } from "vitest";
import { storyVersion } from "../../src/evidence/story-version.ts";

const plain = "Acme lifts spending plan";

describe("storyVersion", () => {
  test.each([
    ["UPDATE 2-Acme lifts spending plan", 2, false],
    ["UPDATE 10 - Acme lifts spending plan", 10, false],
    ["WRAPUP 1-Acme lifts spending plan", 1, false],
    ["Update: Acme lifts spending plan", 1, false],
    ["2nd UPDATE: Acme lifts spending plan", 2, false],
    ["CORRECTED-Acme lifts spending plan", 0, true],
    ["CORRECTED (OFFICIAL)-Acme lifts spending plan", 0, true],
    ["Correction: Acme lifts spending plan", 0, true],
    ["REFILE-UPDATE 1-Acme lifts spending plan", 1, true],
    ["RPT-CORRECTED-UPDATE 3-Acme lifts spending plan", 3, true],
    ["RPT-Acme lifts spending plan", 0, false],
    ["Acme lifts spending plan (Update 1)", 1, false],
    ["Acme lifts spending plan (2)", 2, false],
    ["Acme lifts spending plan (Correct)", 0, true],
    ["Acme lifts spending plan -- Update", 1, false],
    ["Acme lifts spending plan -- 3rd Update", 3, false],
  ])("reads the marks of %j", (headline, update, corrected) => {
    expect(storyVersion(headline)).toEqual({ headline: plain, update, corrected, marked: true });
  });

  test.each([
    plain,
    "Update on Acme",
    "Correct forecasts pay off for Acme",
    "Acme-Wolf lifts plan",
    "Lead prices rise",
    "Acme plan (2026)",
    "RPTX-Acme lifts plan",
    "",
  ])("leaves %j alone", (headline) => {
    expect(storyVersion(headline)).toEqual({ headline, update: 0, corrected: false, marked: false });
  });
});
