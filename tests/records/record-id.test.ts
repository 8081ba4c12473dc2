import { describe, expect, test } from "vitest";
import * as z from "zod";
import { canonicalJson } from "../../src/records/canonical-json.ts";
import { fnv1a64 } from "../../src/records/fnv1a.ts";
import { factKey, recordId } from "../../src/records/record-id.ts";
import { RecordBaseSchema } from "../../src/records/record-schema.ts";
import { MoneySchema } from "../../src/values/money-schema.ts";
import { guidance, measure, money, outlook, percent, policy, year } from "../support/records.ts";

/** Envelope fields that say where a record comes from. */
const elsewhere = {
  id: "mine",
  source: { publisher: "Daily Ledger", published: "2026-03-01" },
  attribution: [{ entity: { name: "A minister" }, verb: "said" }],
  modality: "expected",
  purpose: "to grow",
  codes: [{ scheme: "gta", code: "47" }],
  evidence: [],
};

describe("recordId", () => {
  test("is the kind and 16 hexadecimal digits", () => {
    expect(recordId(guidance())).toMatch(/^capex-guidance:[\da-f]{16}$/);
  });

  test("is the same in every release of this model version", () => {
    expect([guidance(), outlook(), measure(), policy()].map(recordId)).toMatchInlineSnapshot(`
      [
        "capex-guidance:3a306bfd259f2536",
        "revenue-outlook:b0a13b3078b4c53c",
        "trade-measure:873da34881743f60",
        "policy-announcement:550d14edc90df729",
      ]
    `);
  });

  test.each([
    ["guidance", guidance],
    ["an outlook", outlook],
    ["a trade measure", measure],
    ["a policy", policy],
  ])("of %s does not hang on source, attribution, modality, purpose, codes or evidence", (_what, make) => {
    expect(recordId(make(elsewhere))).toBe(recordId(make()));
    expect(factKey(make(elsewhere))).toBe(factKey(make()));
  });

  test("meets for two spellings of a company", () => {
    expect(recordId(guidance({ company: { name: "KESTREL Foundries, Inc." } }))).toBe(recordId(guidance()));
    expect(recordId(guidance({ company: { name: "Falcon Foundries" } }))).not.toBe(recordId(guidance()));
  });

  test("meets for two names with one code", () => {
    const beijing = { entity: { name: "Beijing", ids: [{ scheme: "iso3166-1", value: "CN" }] }, role: "implementer" };
    const china = { entity: { name: "China", ids: [{ scheme: "iso3166-1", value: "CN" }] }, role: "implementer" };
    expect(recordId(measure({ actors: [beijing] }))).toBe(recordId(measure({ actors: [china] })));
  });

  test("takes who carries a measure out for its actor, not who stands first", () => {
    const speaker = { entity: { name: "A minister" }, role: "announcer" };
    expect(recordId(policy({ actors: [speaker, ...policy().actors] }))).toBe(recordId(policy()));
  });

  test("meets for a figure with and without a hedge", () => {
    const growth = { percentage: { ...percent(35), approximate: true } };
    expect(recordId(outlook({ growth }))).toBe(recordId(outlook({ growth: { percentage: percent(35) } })));
  });

  test("differs for another bound of the same figure", () => {
    const atMost = { high: 4e9, bound: "at-most", currency: "EUR" };
    expect(recordId(guidance({ level: atMost }))).not.toBe(recordId(guidance({ level: money(4e9) })));
  });

  test("meets for goods in another order, and named twice", () => {
    const [steel, aluminium] = [{ description: "Steel" }, { description: "aluminium  foil" }];
    const turned = [{ description: "Aluminium foil" }, { description: "steel" }, { description: "steel" }];
    expect(recordId(measure({ products: turned }))).toBe(recordId(measure({ products: [steel, aluminium] })));
  });

  test("differs by the day of guidance, by value and by stage", () => {
    expect(recordId(guidance({ announced: year(2025) }))).not.toBe(recordId(guidance()));
    expect(recordId(guidance({ level: money(1e9), evidence: [] }))).not.toBe(recordId(guidance()));
    expect(recordId(measure({ stage: "in-force" }))).not.toBe(recordId(measure()));
  });

  test("takes the action for the statement where no figure is given", () => {
    const bare = { level: null, prior: null, evidence: [] };
    const [raised, lowered] = ["raised", "lowered"].map((action) => recordId(guidance({ ...bare, action })));
    expect(raised).not.toBe(lowered);
    expect(recordId(guidance({ action: "updated" }))).toBe(recordId(guidance()));
  });

  test("takes a total for a scope that is not said", () => {
    expect(recordId(guidance({ scope: { type: "total" } }))).toBe(recordId(guidance()));
    expect(recordId(guidance({ scope: { type: "segment", label: "memory" } }))).not.toBe(recordId(guidance()));
  });

  test("reads a period without days by its fiscal label, else by its words", () => {
    const fiscal = (label: string) => ({ fiscal: { label, year: 2026, part: "year" }, text: label });
    expect(recordId(guidance({ period: fiscal("FY26") }))).toBe(recordId(guidance({ period: fiscal("fiscal 2026") })));
    expect(recordId(guidance({ period: { text: "soon" } }))).not.toBe(
      recordId(guidance({ period: { text: "later" } })),
    );
  });
});

describe("factKey", () => {
  test("leaves out value, stage and day", () => {
    expect(factKey(guidance({ level: money(1e9), evidence: [], announced: year(2025) }))).toBe(factKey(guidance()));
    const later = { stage: "in-force", effective: null, rate: { percentage: percent(25) } };
    expect(factKey(measure(later))).toBe(factKey(measure()));
    expect(factKey(policy({ amounts: [], stage: "adopted" }))).toBe(factKey(policy()));
  });

  test("differs by company, metric, period, instrument, change and target", () => {
    expect(factKey(guidance({ period: year(2027) }))).not.toBe(factKey(guidance()));
    expect(factKey(guidance({ company: { name: "Acme" } }))).not.toBe(factKey(guidance()));
    expect(factKey(outlook()).split(":")[0]).toBe("revenue-outlook");
    expect(factKey(measure({ change: "suspend", direction: null }))).not.toBe(factKey(measure()));
    expect(factKey(measure({ instrument: "import-ban" }))).not.toBe(factKey(measure()));
    expect(factKey(measure({ targets: [] }))).not.toBe(factKey(measure()));
  });
});

describe("a kind of one's own", () => {
  const DividendSchema = z.object({
    kind: z.literal("dividend"),
    ...RecordBaseSchema.shape,
    ticker: z.string(),
    perShare: MoneySchema,
  });
  const dividend = (change: object) =>
    DividendSchema.parse({ kind: "dividend", ticker: "XTAI:2330", perShare: money(5), ...change });

  test("is named after all of its own fields", () => {
    expect(recordId(dividend({}))).toMatch(/^dividend:[\da-f]{16}$/);
    expect(recordId(dividend({ perShare: money(6) }))).not.toBe(recordId(dividend({})));
    expect(recordId(dividend(elsewhere))).toBe(recordId(dividend({})));
  });

  test("is about its fields without their figures", () => {
    expect(factKey(dividend({ perShare: money(6) }))).toBe(factKey(dividend({})));
    expect(factKey(dividend({ ticker: "XNYS:TSM" }))).not.toBe(factKey(dividend({})));
  });
});

describe("canonicalJson", () => {
  test("sorts keys by code unit and leaves undefined out", () => {
    expect(canonicalJson({ b: [1, { d: null, c: undefined }], a: "é\n", "€": 1, "": 0 })).toBe(
      '{"":0,"a":"é\\n","b":[1,{"d":null}],"€":1}',
    );
  });

  test("writes numbers as RFC 8785 does", () => {
    const numbers = [333333333.3333333, 1e30, 4.5, 2e-3, 1e-27, -0];
    expect(canonicalJson(numbers)).toBe("[333333333.3333333,1e+30,4.5,0.002,1e-27,0]");
  });
});

describe("fnv1a64", () => {
  test.each([
    ["", "cbf29ce484222325"],
    ["a", "af63dc4c8601ec8c"],
    ["foobar", "85944171f73967e8"],
  ])("gives the published hash of %j", (text, hash) => {
    expect(fnv1a64(text)).toBe(hash);
  });

  test("agrees with arithmetic on whole 64-bit numbers", () => {
    const texts = ["台積電", "Nestlé", "x".repeat(1000), "😀"];
    const slow = (text: string) => {
      let hash = 0xcbf29ce484222325n;
      for (const byte of new TextEncoder().encode(text))
        hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
      return hash.toString(16).padStart(16, "0");
    };
    expect(texts.map(fnv1a64)).toEqual(texts.map(slow));
  });
});
