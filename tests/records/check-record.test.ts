import { describe, expect, test } from "vitest";
import { CapexGuidanceSchema } from "../../src/records/capex-guidance-schema.ts";
import { checkRecord } from "../../src/records/check-record.ts";
import type { Identifiable } from "../../src/records/record-identity.ts";
import { guidance, measure, money, outlook, percent, policy, samples, year } from "../support/records.ts";

/** Codes and places of the issues of a record. */
function found(record: Identifiable): string[] {
  return checkRecord(record).map(({ code, path }) => `${code} ${path}`);
}

describe("checkRecord of any kind", () => {
  test("finds nothing wrong with sound records", () => {
    expect([guidance(), outlook(), measure(), policy()].flatMap(found)).toEqual([]);
  });

  test("asks evidence to be about a field that has a value", () => {
    const evidence = ["/level/low", "/growth", "/nowhere", "", "/company/name", "/drivers/0"].map((field) => {
      return { field, quote: "x", basis: "stated" };
    });
    expect(found(guidance({ evidence }))).toEqual([
      "record.evidence /evidence/1/field",
      "record.evidence /evidence/2/field",
      "record.evidence /evidence/5/field",
    ]);
  });

  test("asks a relation for something it leads to", () => {
    const relations = [
      { type: "amends" },
      { type: "amends", target: "trade-measure:0" },
      { type: "amends", description: "x" },
    ];
    expect(found(measure({ relations }))).toEqual(["record.empty /relations/0"]);
  });

  test("takes a currency that was withdrawn after the day of the record, or before", () => {
    expect(found(guidance({ level: money(1e9, "HRK"), prior: null, evidence: [] }))).toEqual([]);
  });

  test("passes over fields that .omit took away", () => {
    const SmallSchema = CapexGuidanceSchema.omit({ prior: true, baseline: true, relations: true, evidence: true });
    expect(found(SmallSchema.parse(samples["capex-guidance"]) as never)).toEqual([]);
  });

  test("writes a message that can be shown", () => {
    expect(checkRecord(guidance({ prior: { level: money(1e9, "USD") } }))[0]?.message).toBe(
      '/prior/level/currency: expected "EUR", as in the level, got "USD"',
    );
  });
});

describe("checkRecord of guidance", () => {
  const bare = { level: null, growth: null, action: null, prior: null, evidence: [] };

  test("refuses one that says nothing", () => {
    expect(found(guidance({ ...bare, prior: { level: money(1e9) } }))).toEqual(["record.empty "]);
    expect(found(guidance({ ...bare, action: "withdrawn" }))).toEqual([]);
    expect(found(guidance({ ...bare, growth: { percentage: percent(5) } }))).toEqual([]);
    expect(found(guidance({ ...bare, revision: { money: money(1e9) } }))).toEqual([]);
  });

  test("asks a growth to be in percent", () => {
    const growth = { percentage: percent(5, "percentage-point") };
    expect(found(outlook({ growth, prior: { growth } }))).toEqual([
      "record.comparison /growth/percentage/unit",
      "record.comparison /prior/growth/percentage/unit",
    ]);
  });

  test("asks the prior level to be in a currency of the level", () => {
    expect(found(guidance({ prior: { level: money(1e9, "USD") } }))).toEqual(["record.currency /prior/level/currency"]);
    const restated = { ...money(1e9, "USD"), restated: [money(9e8, "EUR")] };
    expect(found(guidance({ prior: { level: restated } }))).toEqual([]);
  });

  test("asks a currency basis for a currency where it is in one, and only there", () => {
    expect(found(outlook({ currencyBasis: { type: "in-currency" } }))).toEqual([
      "record.currency /currencyBasis/currency",
    ]);
    expect(found(outlook({ currencyBasis: { type: "reported", currency: "USD" } }))).toHaveLength(1);
    expect(found(outlook({ currencyBasis: { type: "constant-currency" } }))).toEqual([]);
    expect(found(guidance({ prior: { currencyBasis: { type: "reported", currency: "USD" } } }))).toEqual([
      "record.currency /prior/currencyBasis/currency",
    ]);
  });

  test("asks the prior to be for the same period, where both are known and sharp", () => {
    const prior = { level: money(3e9) };
    expect(found(guidance({ prior: { ...prior, period: year(2025) } }))).toEqual(["record.period /prior/period"]);
    expect(found(guidance({ prior: { ...prior, period: year(2026) } }))).toEqual([]);
    expect(found(guidance({ prior: { ...prior, period: { ...year(2025), approximate: true } } }))).toEqual([]);
    expect(found(guidance({ prior: { ...prior, period: { text: "this year" } } }))).toEqual([]);
  });

  test("asks the prior to be older", () => {
    const announced = { start: "2026-02-13", end: "2026-02-13" };
    expect(found(guidance({ prior: { level: money(3e9), announced } }))).toEqual(["record.period /prior/announced"]);
    expect(
      found(guidance({ prior: { level: money(3e9), announced: { start: "2026-02-12", end: "2026-02-12" } } })),
    ).toEqual([]);
  });

  test("takes what ends with the guided period for a prior, not for a baseline", () => {
    expect(found(guidance({ baseline: { level: money(3e9), period: year(2026) } }))).toEqual([
      "record.period /baseline/period",
    ]);
    expect(found(guidance({ baseline: { level: money(3e9), period: year(2025) } }))).toEqual([]);
    expect(found(guidance({ baseline: { level: money(3e9) } }))).toEqual([]);
  });

  test("refuses a raise of which both ends fell, and a cut of which both rose", () => {
    const lower = { prior: { level: money(5e9) } };
    expect(found(guidance({ ...lower, action: "raised" }))).toEqual(["record.direction /level"]);
    expect(found(guidance({ ...lower, action: "lowered" }))).toEqual([]);
    const higher = { prior: { level: money(1e9) } };
    expect(found(guidance({ ...higher, action: "lowered" }))).toEqual(["record.direction /level"]);
    expect(found(guidance({ ...higher, action: "updated" }))).toEqual([]);
    const growth = {
      growth: { percentage: percent(5) },
      prior: { growth: { percentage: percent(8) } },
      action: "raised",
    };
    expect(found(outlook(growth))).toEqual(["record.direction /growth/percentage"]);
  });

  test("takes a raise that leaves one end where it was", () => {
    const level = { low: 4e10, high: 4.2e10, bound: "range", currency: "USD" };
    expect(found(guidance({ level, prior: { level: { ...level, low: 3.8e10 } }, action: "raised" }))).toEqual([]);
  });

  test("asks a revision to be unsigned", () => {
    expect(found(guidance({ revision: { percentage: percent(-14) } }))).toEqual([
      "record.direction /revision/percentage/low",
    ]);
    expect(found(guidance({ revision: { money: money(2e9), percentage: percent(14) } }))).toEqual([]);
  });
});

describe("checkRecord of a trade measure", () => {
  test("refuses one that names nothing", () => {
    const { kind } = samples["trade-measure"];
    const nothing = { instrument: null, change: null, rate: null, targets: [], products: [] };
    expect(found(measure({ ...nothing, kind }))).toEqual(["record.empty "]);
    expect(found(measure({ ...nothing, targetFirms: [{ name: "Acme" }] }))).toEqual([]);
  });

  test.each([
    ["import-tariff", "introduce", "liberalising"],
    ["import-tariff", "reduce", "restrictive"],
    ["anti-dumping", "remove", "restrictive"],
    ["export-ban", "introduce", "liberalising"],
    ["sanction", "exempt", "restrictive"],
  ])("refuses %s, %s, as %s", (instrument, change, direction) => {
    expect(found(measure({ instrument, change, direction }))).toEqual(["record.direction /direction"]);
  });

  test.each([
    ["import-quota", "increase", "liberalising"],
    ["export-licensing", "suspend", "restrictive"],
    ["import-tariff", "extend", "liberalising"],
    ["subsidy", "introduce", "restrictive"],
    ["technical-or-sanitary", "introduce", "liberalising"],
    ["import-tariff", "increase", "unclear"],
  ])("takes %s, %s, as %s, which can be", (instrument, change, direction) => {
    expect(found(measure({ instrument, change, direction }))).toEqual([]);
  });

  test("refuses a duty that is increased to less or reduced to more than before", () => {
    const rate = { percentage: percent(12), prior: percent(15) };
    expect(found(measure({ rate }))).toEqual(["record.direction /rate/percentage"]);
    expect(found(measure({ rate: { percentage: percent(15), prior: percent(12) } }))).toEqual([]);
    expect(found(measure({ rate: { ...rate, additional: true } }))).toEqual([]);
    const reduced = { change: "reduce", direction: "liberalising" };
    expect(found(measure({ ...reduced, rate: { percentage: percent(15), prior: percent(12) } }))).toHaveLength(1);
    expect(found(measure({ ...reduced, rate }))).toEqual([]);
  });

  test("refuses a rate that its basis rules out", () => {
    const specific = { money: money(2), per: "kilogram" };
    expect(found(measure({ rate: { basis: "ad-valorem", specific } }))).toEqual(["record.rate /rate/specific"]);
    expect(found(measure({ rate: { basis: "specific", percentage: percent(5) } }))).toEqual([
      "record.rate /rate/percentage",
    ]);
    expect(found(measure({ rate: { basis: "compound", percentage: percent(5), specific } }))).toEqual([]);
  });

  test("refuses a measure in force that takes effect after the article", () => {
    const source = { published: "2026-06-30" };
    expect(found(measure({ stage: "in-force", source }))).toEqual(["record.period /effective/start"]);
    expect(found(measure({ stage: "announced", source }))).toEqual([]);
    expect(found(measure({ stage: "in-force", source: { published: "2026-07-01" } }))).toEqual([]);
  });
});

describe("checkRecord of a policy", () => {
  test("refuses one that says nothing", () => {
    const nothing = { programme: null, instruments: [], amounts: [], period: null, targets: [], sectors: [] };
    expect(found(policy(nothing))).toEqual(["record.empty "]);
    expect(found(policy({ ...nothing, purpose: "to train nurses" }))).toEqual([]);
  });

  test("refuses an aim whose deadline is past when it is announced", () => {
    const announced = { start: "2031-01-15", end: "2031-01-15" };
    expect(found(policy({ announced }))).toEqual(["record.period /targets/0/deadline"]);
    expect(found(policy({ announced: { start: "2030-12-31", end: "2030-12-31" } }))).toEqual([]);
  });
});
