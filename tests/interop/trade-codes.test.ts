import { describe, expect, test } from "vitest";
import { gtaTypesOf, instrumentOfGta, instrumentsOfMast, mastOf, tradeCodes } from "../../src/interop/trade-codes.ts";
import { tradeInstruments } from "../../src/records/trade-measure.ts";

describe("tradeCodes", () => {
  test("has a row for each instrument, in the order of the list", () => {
    expect(tradeCodes.map((row) => row.instrument)).toEqual(tradeInstruments);
  });

  test("has each type of Global Trade Alert once, from 1 to 83", () => {
    const types = tradeCodes.flatMap((row) => row.gta).sort((a, b) => a - b);
    expect(types).toEqual(Array.from({ length: 83 }, (_, at) => at + 1));
  });

  test("writes MAST codes as a chapter with digits, or as one of the three chapters beside it", () => {
    const odd = tradeCodes.flatMap((row) => row.mast).filter((code) => !/^(?:[A-PX]\d*|FDI|CAP|MIG)$/.test(code));
    expect(odd).toEqual([]);
  });
});

describe("the lookups", () => {
  test.each(tradeInstruments)("lead from %s to Global Trade Alert and back", (instrument) => {
    expect(gtaTypesOf(instrument).map(instrumentOfGta)).toEqual(gtaTypesOf(instrument).map(() => instrument));
  });

  test.each(tradeInstruments)("lead from %s to MAST and back", (instrument) => {
    for (const code of mastOf(instrument)) expect(instrumentsOfMast(code)).toContain(instrument);
  });

  test("know an export licence in both lists", () => {
    expect(instrumentOfGta(35)).toBe("export-licensing");
    expect(mastOf("export-licensing")).toEqual(["P33"]);
  });

  test("take a MAST chapter for all of its parts, and a part for its chapter", () => {
    expect(instrumentsOfMast("D")).toEqual(["anti-dumping", "countervailing-duty", "safeguard"]);
    expect(instrumentsOfMast("L1")).toEqual(["subsidy"]);
    expect(instrumentsOfMast("F7")).toContain("import-charge");
  });

  test("do not take a letter code for the part of another", () => {
    expect(instrumentsOfMast("C")).toEqual(["import-licensing"]);
    expect(instrumentsOfMast("CAP")).toEqual(["capital-control"]);
  });

  test("know nothing of other codes", () => {
    expect(instrumentOfGta(84)).toBeNull();
    expect(instrumentOfGta(3.5)).toBeNull();
    expect(instrumentsOfMast("Z9")).toEqual([]);
    expect(instrumentsOfMast("")).toEqual([]);
    expect(gtaTypesOf("sanction")).toEqual([]);
    expect(mastOf("import-tariff")).toEqual([]);
  });
});
