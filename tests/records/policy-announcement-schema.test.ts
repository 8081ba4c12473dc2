import { describe, expect, test } from "vitest";
import { safeParsePolicyAnnouncement } from "../../src/records/parse-kinds.ts";
import { money, percent } from "../support/records.ts";

/** Parses a policy with one target of the given value. */
function parse(value: unknown) {
  const targets = [{ what: "wind power", value }];
  return safeParsePolicyAnnouncement({ kind: "policy-announcement", targets });
}

/** The message about a target that is not sound, without its place. */
function messageOf(value: unknown): string {
  const result = parse(value);
  return result.success ? "" : result.error.message.replace("/targets/0/value", "");
}

describe("the value of a target", () => {
  test("is money by its currency, a percentage by its unit, a count by what it is of", () => {
    for (const value of [money(5), percent(5), { low: 5, high: 5, bound: "exact", of: "turbines" }]) {
      const result = parse(value);
      expect(result.success && result.data.targets[0]?.value).toMatchObject(value);
    }
  });

  test("is a count of nothing said where `of` is null", () => {
    expect(parse({ low: 5, high: 5, bound: "exact", of: null }).success).toBe(true);
  });

  test("may be absent", () => {
    expect(parse(null).success && parse(undefined).success).toBe(true);
  });

  test("is reported as what its key says", () => {
    expect(messageOf(money(5, "EURO"))).toMatch(/^\/currency: expected .*, got "EURO"/);
    expect(messageOf(percent(5, "pct"))).toMatch(/^\/unit: expected one of "percent", .*, got "pct"$/);
    expect(messageOf({ low: 5, high: 5, bound: "exact", of: 5 })).toBe("/of: expected a text, got 5");
    expect(messageOf({ ...money(5), low: 6 })).toMatch(/^\/low: expected .*, got 6/);
  });

  test("without any of the keys is asked for one of them", () => {
    const expected = ': expected one of the keys "currency", "unit", "of", got an object';
    expect(messageOf({ low: 5, high: 5, bound: "exact" })).toBe(expected);
    expect(messageOf({})).toBe(expected);
    expect(messageOf(5)).toBe(": expected an object, got 5");
  });
});
