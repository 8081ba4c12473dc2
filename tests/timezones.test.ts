import { expect, test } from "vitest";

/** Minutes behind UTC on 1 July 2010, by zone. */
const offsets: Record<string, number> = {
  "America/Los_Angeles": 420,
  "America/Santiago": 240,
  "Pacific/Apia": 660,
  "Pacific/Kiritimati": -840,
};

test("the zone of the run is in force", () => {
  const zone = process.env.TZ ?? "";
  expect(offsets).toHaveProperty([zone]);
  expect(new Date(Date.UTC(2010, 6, 1)).getTimezoneOffset()).toBe(offsets[zone]);
});
