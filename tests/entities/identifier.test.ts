import { describe, expect, test } from "vitest";
import { checkIdentifier, isFigi, isIdentifier, isIsin, isLei } from "../../src/entities/identifier.ts";

/** Every text that differs from this one in exactly one of its digits. */
const misprints = (code: string): string[] =>
  [...code].flatMap((digit, at) =>
    /\d/.test(digit)
      ? [..."0123456789"]
          .filter((other) => other !== digit)
          .map((other) => `${code.slice(0, at)}${other}${code.slice(at + 1)}`)
      : [],
  );

describe("isLei", () => {
  const sound = ["529900T8BM49AURSDO55", "HWUPKR0MPOU8FGXBT394", "5493001KJTIIGC8Y1R12", "INR2EJN1ERAN0W5ZP974"];

  test.each(sound)("takes %s", (text) => {
    expect(isLei(text)).toBe(true);
  });

  test.each(sound)("notices a wrong digit in %s", (text) => {
    expect(misprints(text).filter(isLei)).toEqual([]);
  });

  test.each(["", "529900T8BM49AURSDO5", "529900T8BM49AURSDO555", "529900t8bm49aursdo55", " 529900T8BM49AURSDO55"])(
    "refuses the form of %j",
    (text) => {
      expect(isLei(text)).toBe(false);
    },
  );
});

describe("isIsin", () => {
  const sound = ["US0378331005", "TW0002330008", "DE0007164600", "GB0002634946", "KR7005930003", "XS0000000009"];

  test.each(sound)("takes %s", (text) => {
    expect(isIsin(text)).toBe(true);
  });

  test.each(sound)("notices a wrong digit in %s", (text) => {
    expect(misprints(text).filter(isIsin)).toEqual([]);
  });

  test.each(["", "US037833100", "us0378331005", "0S0378331005", "US03783310055"])("refuses the form of %j", (text) => {
    expect(isIsin(text)).toBe(false);
  });
});

describe("isFigi", () => {
  const sound = ["BBG000BLNQ16", "BBG000B9XRY4", "BBG000BPH459"];

  test.each(sound)("takes %s", (text) => {
    expect(isFigi(text)).toBe(true);
  });

  test("notices a wrong check digit", () => {
    expect([..."0123456789"].filter((digit) => isFigi(`BBG000BLNQ1${digit}`))).toEqual(["6"]);
  });

  test.each(["", "BBG000BLNQ1", "BSG000BLNQ16", "BBX000BLNQ16", "BBG00ABLNQ16", "bbg000blnq16"])(
    "refuses the form of %j",
    (text) => {
      expect(isFigi(text)).toBe(false);
    },
  );
});

describe("isIdentifier", () => {
  test.each([
    ["lei", "529900T8BM49AURSDO55", true],
    ["lei", "529900T8BM49AURSDO56", false],
    ["isin", "TW0002330008", true],
    ["isin", "TW0002330009", false],
    ["figi", "BBG000BLNQ17", false],
    ["iso3166-1", "TW", true],
    ["iso3166-1", "EU", true],
    ["iso3166-1", "UK", false],
    ["mic-ticker", "XTAI:2330", true],
    ["a scheme of one's own", "anything", true],
  ])("asks of %s: %s is %s", (scheme, value, sound) => {
    expect(isIdentifier(scheme, value)).toBe(sound);
  });
});

describe("checkIdentifier", () => {
  test("names the rule that is broken and the place", () => {
    expect(checkIdentifier({ scheme: "isin", value: "TW0002330009" })[0]).toMatchObject({
      code: "identifier.check-digit",
      path: "/value",
    });
    expect(checkIdentifier({ scheme: "iso3166-1", value: "UK" })[0]).toMatchObject({
      code: "country.unknown",
      path: "/value",
    });
  });
});
