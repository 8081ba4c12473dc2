import { describe, expect, test } from "vitest";
import { factKey, recordId } from "../../src/records/record-id.ts";
import { timeline } from "../../src/records/timeline.ts";
import { dayPeriod } from "../../src/values/make-period.ts";
import { guidance, measure, money, year } from "../support/records.ts";

const plan = (on: string | null, amount: number, rest: object = {}) =>
  guidance({ announced: on && dayPeriod(on), level: money(amount), evidence: [], ...rest });
const daysOf = (records: Parameters<typeof timeline>[0]) =>
  timeline(records).map(({ entries }) => entries.map(({ on, records }) => [on, records.length]));

describe("timeline", () => {
  test("puts the statements on one matter in order, oldest first", () => {
    const [april, january, july] = [plan("2026-04-16", 4e9), plan("2026-01-15", 3e9), plan("2026-07-16", 5e9)];
    const [history, ...others] = timeline([april, january, july]);
    expect(others).toEqual([]);
    expect(history?.entries.map(({ records }) => records)).toEqual([[january], [april], [july]]);
    expect(history?.key).toBe(factKey(april));
    expect(history?.entries[0]?.id).toBe(recordId(january));
  });

  test("makes one entry of several articles that say the same", () => {
    expect(daysOf([plan("2026-04-16", 4e9), plan("2026-04-16", 4e9), plan("2026-01-15", 4e9)])).toEqual([
      [
        ["2026-01-15", 1],
        ["2026-04-16", 2],
      ],
    ]);
  });

  test("keeps matters apart: another period, another company, another kind", () => {
    const other = { company: { name: "Osprey" } };
    const records = [
      plan("2026-01-15", 3e9),
      plan("2026-01-15", 3e9, { period: year(2027) }),
      plan("2026-01-15", 3e9, other),
    ];
    expect(daysOf([...records, measure()])).toHaveLength(4);
  });

  test("goes by the day of publication where nothing was announced, and puts what has no day last", () => {
    const published = (on: string) => ({ source: { published: on } });
    const records = [plan(null, 1e9), plan(null, 3e9, published("2026-03-01")), plan("2026-02-01", 2e9)];
    expect(daysOf(records)).toEqual([
      [
        ["2026-02-01", 1],
        ["2026-03-01", 1],
        [null, 1],
      ],
    ]);
  });

  test("follows one trade measure through its stages and what is done with it", () => {
    const steps = [
      measure({ change: "suspend", stage: "announced", direction: null, announced: dayPeriod("2026-08-01") }),
      measure({ change: "introduce", stage: "threatened", announced: dayPeriod("2026-05-01") }),
      measure({ change: "introduce", stage: "in-force", announced: dayPeriod("2026-07-01") }),
      measure({ change: "introduce", stage: "announced", announced: dayPeriod("2026-06-01") }),
    ];
    const [history, ...others] = timeline(steps);
    expect(others).toEqual([]);
    expect(history?.entries.map(({ records: [record] }) => [record?.change, record?.stage])).toEqual([
      ["introduce", "threatened"],
      ["introduce", "announced"],
      ["introduce", "in-force"],
      ["suspend", "announced"],
    ]);
  });

  test("keeps measures on other goods apart", () => {
    expect(timeline([measure(), measure({ products: [{ description: "timber" }] })])).toHaveLength(2);
  });

  test("gives nothing for nothing", () => {
    expect(timeline([])).toEqual([]);
  });
});
