import { describe, expect, test } from "vitest";
import { isDay } from "../../src/values/calendar-date.ts";
import { checkCurrency, currencyCodes, currencyInfo, isCurrency } from "../../src/values/currency-codes.ts";
import { currentCurrencies, withdrawnCurrencies } from "../../src/values/currency-table.ts";
import { divide } from "../../src/values/decimal.ts";

const rowsOf = (table: string) => table.trim().split("\n");
const current = rowsOf(currentCurrencies);
const withdrawn = rowsOf(withdrawnCurrencies);
const codesOf = (rows: string[]) => rows.map((row) => row.slice(0, 3));

describe("the tables of currencies", () => {
  test("hold each code once, in order", () => {
    expect(codesOf(current)).toEqual([...new Set(codesOf(current))].sort());
    expect(codesOf(withdrawn)).toEqual([...new Set(codesOf(withdrawn))].sort());
    expect(codesOf(withdrawn).filter((code) => codesOf(current).includes(code))).toEqual([]);
  });

  test("have the codes of the plain list", () => {
    expect(codesOf(current)).toEqual([...currencyCodes]);
  });

  test("give each current code a number of its own", () => {
    const numbers = codesOf(current).map((code) => currencyInfo(code)?.numeric);
    expect(new Set(numbers).size).toBe(current.length);
  });

  test("can be read, each row", () => {
    const isDayOrNull = (day: string | null): boolean => day === null || isDay(day);
    const unread = [...current, ...withdrawn].filter((row) => {
      const info = currencyInfo(row.slice(0, 3));
      if (info === null || !/^[A-Z]{3}$/.test(info.code)) return true;
      const { numeric, digits, from, to } = info;
      const isCode = (numeric === null || /^\d{3}$/.test(numeric)) && [null, 0, 2, 3, 4].includes(digits);
      const isInOrder = from === null || to === null || from < to;
      return !(
        isCode &&
        isInOrder &&
        isDayOrNull(from) &&
        isDayOrNull(to) &&
        (to !== null) === withdrawn.includes(row)
      );
    });
    expect(unread).toEqual([]);
  });
});

describe("currencyInfo", () => {
  test.each([
    ["EUR", { numeric: "978", digits: 2, from: "1999-01-01", to: null }],
    ["JPY", { numeric: "392", digits: 0, to: null }],
    ["KWD", { numeric: "414", digits: 3 }],
    ["CLF", { numeric: "990", digits: 4 }],
    ["UYW", { numeric: "927", digits: 4 }],
    ["XAU", { numeric: "959", digits: null }],
    ["XDR", { numeric: "960", digits: null }],
    ["XAF", { numeric: "950", digits: 0 }],
    ["XCG", { numeric: "532", from: "2025-03-31", to: null }],
    ["ANG", { numeric: "532", to: "2025-06-30" }],
    ["ZWG", { numeric: "924", from: "2024-06-25" }],
    ["ITL", { numeric: "380", digits: 0, to: "2002-02-28" }],
    ["YUM", { numeric: "891", to: "2003-07-31" }],
    ["CUC", { to: "2021-06-30" }],
    ["XFO", { numeric: null, digits: null }],
  ])("knows %s", (code, facts) => {
    expect(currencyInfo(code)).toMatchObject({ code, ...facts });
  });

  test.each(["usd", "US", "EURO", "ZZZ", "", "__proto__", "AED 784"])("knows no %j", (code) => {
    expect(currencyInfo(code)).toBeNull();
  });
});

describe("money that became the euro", () => {
  const legacy = codesOf(withdrawn)
    .flatMap((code) => currencyInfo(code) ?? [])
    .filter(({ euro }) => euro !== null);

  test("is that of the twenty-one members but for the microstates", () => {
    expect(legacy.map(({ code }) => code).join(" ")).toBe(
      "ATS BEF BGN CYP DEM EEK ESP FIM FRF GRD HRK IEP ITL LTL LUF LVL MTL NLG PTE SIT SKK",
    );
  });

  test("has rates of six significant digits, as the regulations give them", () => {
    expect(legacy.every(({ euro }) => euro !== null && String(euro.rate).replace(/^0?\.|\./, "").length <= 6)).toBe(
      true,
    );
    expect(divide(100, currencyInfo("DEM")?.euro?.rate ?? 0)).toBe(51.1291881196218);
  });

  test("stayed money for a while after its rate was fixed, and no longer than the notes of 2002", () => {
    for (const { euro, to } of legacy) {
      expect(euro && to && euro.from < to && (to < "2002-03-01" || euro.from.slice(0, 4) === to.slice(0, 4))).toBe(
        true,
      );
    }
  });
});

describe("isCurrency", () => {
  test("takes current and withdrawn codes, written in capitals", () => {
    expect(["USD", "XTS", "DEM", "usd", "ZZZ", ""].map((code) => isCurrency(code))).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  test.each([
    ["HRK", "2020-06-30", true],
    ["HRK", "2023-01-14", true],
    ["HRK", "2023-01-15", false],
    ["HRK", "1990-01-01", false],
    ["BGN", "2026-01-31", true],
    ["BGN", "2026-02-01", false],
    ["EUR", "1998-12-31", false],
    ["EUR", "1999-01-01", true],
    ["DEM", "2001-12-31", true],
    ["DEM", "2002-03-01", false],
    ["RUR", "1995-01-01", true],
    ["RUB", "1995-01-01", false],
    ["USD", "1700-01-01", true],
    ["ZZZ", "2020-01-01", false],
  ])("knows of %s on %s: %s", (code, on, valid) => {
    expect(isCurrency(code, { on })).toBe(valid);
  });

  test("refuses a day that does not exist", () => {
    expect(() => isCurrency("USD", { on: "2026-02-30" })).toThrow(/\/on: expected a day/);
    expect(() => isCurrency("ZZZ", { on: "yesterday" })).toThrow(/\/on: expected a day/);
  });
});

describe("checkCurrency", () => {
  test("says what was expected and what came", () => {
    expect(checkCurrency("EURO")[0]).toMatchObject({
      code: "currency.unknown",
      message: 'expected an ISO 4217 code, got "EURO"',
    });
    expect(checkCurrency("EUR")).toEqual([]);
  });
});

describe("the list beside the one of the runtime", () => {
  // The list of the runtime is CLDR's, of the age of the runtime, and has codes that ISO 4217 never had.
  const only = new Set(Intl.supportedValuesOf("currency").filter((code) => !isCurrency(code)));

  test("lacks only what ISO 4217 never had", () => {
    const never = "ARL ARM BAN BGM BGO BOL BRZ CLE CNH CNX KRH KRO MAF MCF MDC MKN MVP VNN YUR".split(" ");
    expect([...only].filter((code) => !never.includes(code))).toEqual([]);
  });
});
