import { describe, expect, test } from "vitest";
import { checkCountry, countryCodes, countryInfo, isCountry } from "../../src/entities/country-codes.ts";
import { currentCountries, withdrawnCountries } from "../../src/entities/country-table.ts";

const current = currentCountries.trim().split(/\s+/);

describe("the tables of countries", () => {
  test("hold 249 countries, each code once", () => {
    expect(current).toHaveLength(249);
    for (const [from, to] of [
      [0, 2],
      [2, 5],
      [5, 8],
    ]) {
      expect(new Set(current.map((row) => row.slice(from, to))).size).toBe(249);
    }
  });

  test("have the codes of the plain list, in order", () => {
    expect(current.map((row) => row.slice(0, 2))).toEqual([...countryCodes]);
    expect([...countryCodes]).toEqual([...countryCodes].sort());
  });

  test("can be read, each row, by each of its codes", () => {
    const unread = current.filter((row) => {
      const codes = /^([A-Z]{2})([A-Z]{3})(\d{3})$/.exec(row)?.slice(1) ?? [];
      return codes.length !== 3 || codes.some((code) => countryInfo(code)?.alpha2 !== codes[0]);
    });
    expect(unread).toEqual([]);
  });

  test("withdraw no code that is in use", () => {
    const withdrawn = withdrawnCountries.trim().split("\n");
    expect(
      withdrawn.filter((row) => !/^[A-Z]{2} [A-Z]{3} \d{3} (?:-|\d{4}-\d\d-\d\d) \d{4}-\d\d-\d\d$/.test(row)),
    ).toEqual([]);
    expect(withdrawn.filter((row) => current.some((one) => one.startsWith(row.slice(0, 2))))).toEqual([]);
  });

  test("name countries that the runtime has a name for", () => {
    const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
    expect(countryCodes.filter((code) => names.of(code) === undefined)).toEqual([]);
  });
});

describe("isCountry", () => {
  test("takes alpha-2 codes and the Union", () => {
    expect(["TW", "EU", "SU", "UK", "XK", "tw", "TWN", ""].map((code) => isCountry(code))).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  test.each([
    ["SU", "1990-01-01", true],
    ["SU", "2025-01-01", false],
    ["YU", "2003-07-23", true],
    ["CS", "1990-01-01", true],
    ["CS", "2000-01-01", false],
    ["CS", "2005-01-01", true],
    ["CS", "2007-01-01", false],
    ["DE", "1990-01-01", true],
    ["EU", "2025-01-01", true],
  ])("knows of %s on %s: %s", (code, on, valid) => {
    expect(isCountry(code, { on })).toBe(valid);
  });

  test("refuses a day that does not exist", () => {
    expect(() => isCountry("DE", { on: "2026-02-30" })).toThrow(/\/on: expected a day/);
  });
});

describe("countryInfo", () => {
  test("prefers what is current, and what is later", () => {
    expect(countryInfo("CS")).toMatchObject({ alpha3: "SCG", from: "2003-07-23", to: "2006-09-26" });
    expect(countryInfo("CSK")).toMatchObject({ alpha2: "CS", numeric: "200" });
    expect(countryInfo("180")?.alpha2).toBe("CD");
  });

  test("gives a copy that may be changed", () => {
    const info = countryInfo("TW");
    if (info) info.alpha3 = "XXX";
    expect(countryInfo("TW")?.alpha3).toBe("TWN");
  });

  test("has no further codes of the Union, and none of the unknown", () => {
    expect(countryInfo("EU")).toEqual({ alpha2: "EU", alpha3: null, numeric: null, from: null, to: null });
    expect(countryInfo("ZZ")).toBeNull();
  });
});

describe("checkCountry", () => {
  test("says what was expected and what came", () => {
    expect(checkCountry("UK")[0]?.message).toBe('expected an ISO 3166-1 alpha-2 code, or EU, got "UK"');
    expect(checkCountry("GB")).toEqual([]);
  });
});
