import { describe, expect, test } from "vitest";
import { englishTimes } from "../../../src/text/en/times/english-times.ts";
import { findPeriods, findTimes } from "../../../src/text/en/times/find-times.ts";

const { rules } = englishTimes();
const reference = "2025-10-17";

describe("a rule of English times", () => {
  test.each(rules)("$name reads its example", ({ example }) => {
    const found = [...findTimes(example, { reference }), ...findPeriods(example, { reference })];
    expect(found.length).toBeGreaterThan(0);
  });

  test("has a name of its own", () => {
    const names = rules.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});
