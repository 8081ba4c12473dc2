import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { entityKey } from "../../src/entities/entity-key.ts";
import { foldName } from "../../src/entities/fold-name.ts";

describe("foldName", () => {
  test.each([
    ["Taiwan Semiconductor Manufacturing Co., Ltd.", "taiwan semiconductor manufacturing"],
    ["Nestlé S.A.", "nestle"],
    ["NESTLE SA", "nestle"],
    ["The Coca-Cola Company", "coca cola"],
    ["Koninklijke Philips N.V.", "koninklijke philips"],
    ["Merck KGaA", "merck"],
    ["O’Reilly Automotive, Inc.", "oreilly automotive"],
    ["Procter & Gamble", "procter gamble"],
    ["Ｎｏｋｉａ　Ｏｙｊ", "nokia"],
    ["株式会社日立製作所", "日立製作所"],
    ["ﾄﾖﾀ自動車株式会社", "トヨタ自動車"],
    ["台灣積體電路製造股份有限公司", "台灣積體電路製造"],
    ["Ørsted A/S", "ørsted"],
  ])("folds %s", (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });

  test.each(["Co", "AG", "The", "株式会社"])("keeps %s where nothing else is left", (name) => {
    expect(foldName(name)).toBe(name.toLowerCase());
  });

  test("keeps a legal form inside a name", () => {
    expect(foldName("Co Operative Bank plc")).toBe("co operative bank");
  });

  test("keeps marks that make another letter", () => {
    expect(foldName("パナソニック")).toBe("パナソニック");
    expect(foldName("हिन्दी")).toBe("हिन्दी");
  });

  test("is empty only for names without a letter or a digit", () => {
    expect(foldName("— & —")).toBe("");
  });

  test("changes nothing when done twice", () => {
    const words = fc.array(fc.constantFrom("The", "Acme", "A/S", "Co.", "& Inc,", "S.A.", "Nestlé"), { minLength: 1 });
    fc.assert(
      fc.property(words, (name) => {
        const folded = foldName(name.join(" "));
        expect(foldName(folded)).toBe(folded);
      }),
    );
  });
});

describe("entityKey", () => {
  const company = { name: "Acme Corp.", type: "company" as const, aliases: [] };

  test("is the code of a jurisdiction before any other", () => {
    const ids = [
      { scheme: "wikidata", value: "Q148" },
      { scheme: "iso3166-1", value: "CN" },
    ];
    expect(entityKey({ name: "Beijing", type: "government", aliases: [], ids })).toBe("iso3166-1:CN");
  });

  test("does not hang on the order of two listings", () => {
    const ids = [
      { scheme: "mic-ticker", value: "XTAI:2330" },
      { scheme: "mic-ticker", value: "XNYS:TSM" },
    ];
    expect(entityKey({ ...company, ids })).toBe("mic-ticker:XNYS:TSM");
    expect(entityKey({ ...company, ids: [...ids].reverse() })).toBe("mic-ticker:XNYS:TSM");
  });

  test("takes a scheme of one's own before the name", () => {
    expect(entityKey({ ...company, ids: [{ scheme: "desk", value: "17" }] })).toBe("desk:17");
  });

  test("is the folded name where there is no code", () => {
    expect(entityKey({ ...company, ids: [] })).toBe("name:acme");
  });
});
