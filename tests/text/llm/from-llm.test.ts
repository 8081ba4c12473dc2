import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evidenceMatches } from "../../../src/evidence/evidence.ts";
import { modelProfile } from "../../../src/interop/model-profile-schema.ts";
import { parseRecord } from "../../../src/records/parse-record.ts";
import { recordKinds } from "../../../src/records/record.ts";
import { fromLlm } from "../../../src/text/en/parse-model-answer.ts";
import { NutgrafError } from "../../../src/values/issue.ts";

const text =
  "Orla Cement on Thursday raised its capital spending plan for Q3 2026 to between US$40 million and US$42 million, from US$38 million, “as orders grow”. Norway will put a 12 percent duty on copper from July 1.";
const article = { text, published: "2026-03-06", publisher: "Example Wire" };

const capex = {
  kind: "capex-guidance",
  company: "Orla Cement",
  action: "raised",
  low: 40e6,
  high: 42e6,
  qualifier: "range",
  currency: "USD",
  growthLow: null,
  growthHigh: null,
  priorLow: 38e6,
  priorHigh: 38e6,
  period: "Q3 2026",
  announced: "on Thursday",
  scope: null,
  drivers: [],
  evidence: "raised its capital spending plan for Q3 2026 to between US$40 million and US$42 million",
};
const trade = {
  kind: "trade-measure",
  actor: "Norway",
  instrument: "import-tariff",
  change: "introduce",
  stage: "planned",
  rateLow: 12,
  rateHigh: 12,
  rateQualifier: "exact",
  priorRate: null,
  affectedTrade: null,
  currency: null,
  effective: "from July 1",
  announced: null,
  targets: ["Chile"],
  firms: [],
  products: ["copper"],
  legalBasis: [],
  evidence: null,
};
const policy = {
  kind: "policy-announcement",
  actor: "the Norwegian government",
  programme: "Harbour Plan",
  instruments: ["public-investment"],
  stage: "planned",
  low: 2e9,
  high: null,
  qualifier: "at-least",
  currency: "NOK",
  nature: "total",
  period: "2026 to 2030",
  announced: null,
  target: "electric ferries",
  targetValue: 40,
  targetUnit: "percent",
  deadline: "by 2030",
  sectors: ["shipping"],
  beneficiaries: [],
  evidence: null,
};

const read = (change: Record<string, unknown>, base: Record<string, unknown> = capex) => {
  const { records, repairs } = fromLlm({ records: [{ ...base, ...change }] }, article);
  return {
    record: records[0] as never as Record<string, never>,
    repairs: repairs.map(({ path, repair }) => `${repair} ${path}`),
  };
};

describe("fromLlm", () => {
  test("makes a full record of each kind without a repair", () => {
    const { records, repairs } = fromLlm({ records: [capex, trade, policy] }, article);
    expect(repairs).toEqual([]);
    expect(records).toMatchObject([
      {
        company: { name: "Orla Cement", type: "company" },
        level: { low: 40e6, high: 42e6, bound: "range", currency: "USD" },
        prior: { level: { low: 38e6 } },
        period: { start: "2026-07-01", end: "2026-09-30" },
        announced: { start: "2026-03-05" },
        source: { published: "2026-03-06", publisher: "Example Wire" },
      },
      {
        actors: [{ entity: { ids: [{ scheme: "iso3166-1", value: "NO" }] } }],
        effective: { start: "2026-07-01", end: null, open: "end" },
        rate: { percentage: { low: 12, unit: "percent" } },
        targets: [{ jurisdiction: { ids: [{ value: "CL" }] } }],
      },
      {
        amounts: [{ money: { low: 2e9, high: null, bound: "at-least", currency: "NOK" }, nature: "total" }],
        targets: [{ what: "electric ferries", value: { low: 40, unit: "percent" }, deadline: { end: "2030-12-31" } }],
      },
    ]);
    for (const record of records) expect(parseRecord(record)).toEqual(record);
  });

  test("finds the quote and gives it as evidence with offsets", () => {
    const [record] = fromLlm({ records: [capex] }, article).records;
    expect(record!.evidence.map(({ field }) => field)).toContain("/level");
    for (const piece of record!.evidence) expect(evidenceMatches(piece, text)).toBe(true);
  });

  test("finds a quote with other blanks and quotation marks", () => {
    const { record, repairs } = read({ evidence: 'from  US$38 million, "as orders grow"' });
    expect(repairs).toEqual(["quote /records/0/evidence"]);
    expect((record as never as { evidence: { quote: string }[] }).evidence[0]?.quote).toBe(
      "from US$38 million, “as orders grow",
    );
  });

  test("leaves out a quote that is not in the text, and says so", () => {
    const { record, repairs } = read({ evidence: "raised its plan tenfold" });
    expect(repairs).toEqual(["dropped /records/0/evidence"]);
    expect(record.evidence).toEqual([]);
  });

  test.each([
    ["40000000", 40e6],
    ["40,000,000", 40e6],
    ["US$40 million", 40e6],
    ["40 million", 40e6],
    ["40m", 40e6],
    ["$40,000,000", 40e6],
  ])("reads the figure %s in the place of a number", (low, figure) => {
    const { record, repairs } = read({ low, high: low });
    expect(record.level).toMatchObject({ low: figure, high: figure, bound: "exact", currency: "USD" });
    expect(repairs).toContain("number /records/0/low");
  });

  test("reads both ends out of one text", () => {
    const { record } = read({ low: "between US$40 million and US$42 million", high: null });
    expect(record.level).toMatchObject({ low: 40e6, high: 42e6, bound: "range" });
  });

  test("takes the currency out of a figure where the key for it is empty", () => {
    expect(read({ low: "€40 million", high: "€40 million", currency: null }).record.level).toMatchObject({
      currency: "EUR",
    });
  });

  test.each([
    ["US$", "USD"],
    ["Swiss francs", "CHF"],
    ["eur", "EUR"],
  ])("reads the currency %s", (currency, code) => {
    const { record, repairs } = read({ currency });
    expect(record.level).toMatchObject({ currency: code });
    expect(repairs).toEqual(["currency /records/0/currency"]);
  });

  test("leaves out an amount without a currency", () => {
    const { record, repairs } = read({ currency: "doubloons", priorLow: null, priorHigh: null });
    expect(record.level).toBeNull();
    expect(repairs).toEqual(["dropped /records/0/currency", "dropped /records/0/low"]);
  });

  test("reads percentages as text", () => {
    expect(read({ growthLow: "5%", growthHigh: "7 percent" }).record.growth).toMatchObject({
      percentage: { low: 5, high: 7, bound: "range" },
    });
  });

  test("puts ends that stand the wrong way round right", () => {
    const { record, repairs } = read({ low: 42e6, high: 40e6 });
    expect(record.level).toMatchObject({ low: 40e6, high: 42e6 });
    expect(repairs).toEqual(["bounds /records/0/low"]);
  });

  test.each([
    ["about", { bound: "exact", approximate: true }],
    ["approximately", { bound: "exact", approximate: true }],
    ["At least", { bound: "at-least", high: null }],
    ["up to", { bound: "at-most", low: null }],
  ])("reads the qualifier %s", (qualifier, expected) => {
    expect(read({ low: 40e6, high: 40e6, qualifier }).record.level).toMatchObject(expected);
  });

  test("reads members of lists in other words", () => {
    expect(read({ action: "Increased" }).record.action).toBe("raised");
    expect(read({ instrument: "export controls", change: "imposed" }, trade).record).toMatchObject({
      instrument: "export-licensing",
      change: "introduce",
    });
    expect(read({ action: "celebrated" })).toMatchObject({
      record: { action: null },
      repairs: ["dropped /records/0/action"],
    });
  });

  test("counts missing keys as null and says so", () => {
    const { records, repairs } = fromLlm(
      { records: [{ kind: "capex-guidance", company: "Orla Cement", action: "raised" }] },
      article,
    );
    expect(records).toHaveLength(1);
    expect(new Set(repairs.map(({ repair }) => repair))).toEqual(new Set(["key.missing"]));
  });

  test("takes null, none and n/a in the place of a value for nothing", () => {
    const { record, repairs } = read({ period: "N/A", announced: "null", scope: "none", action: "" });
    expect([record.period, record.announced, record.scope, record.action, repairs]).toEqual([
      null,
      null,
      null,
      null,
      [],
    ]);
  });

  test.each([
    ["a fence", `\`\`\`json\n${JSON.stringify({ records: [capex] })}\n\`\`\``, ["json.around"]],
    ["prose", `Sure! ${JSON.stringify({ records: [capex] })} Anything [else]?`, ["json.around"]],
    [
      "last commas",
      '{"records": [{"kind": "capex-guidance", "company": "A, }", "action": "raised",},],}',
      ["json.commas"],
    ],
    ["a list", JSON.stringify([capex]), ["root"]],
    ["one entry", JSON.stringify(capex), ["root"]],
    ["another key", JSON.stringify({ facts: [capex] }), ["root"]],
  ])("reads an answer with %s", (_, answer, expected) => {
    const { records, repairs } = fromLlm(answer, article);
    expect(records).toHaveLength(1);
    expect(repairs.filter(({ repair }) => repair !== "key.missing").map(({ repair }) => repair)).toEqual(expected);
  });

  test("takes the kind from the caller where an entry has none", () => {
    const { kind: _, ...entry } = capex;
    expect(fromLlm({ records: [entry] }, article).records).toEqual([]);
    expect(fromLlm({ records: [entry] }, article, { kind: "revenue-outlook" }).records[0]?.kind).toBe(
      "revenue-outlook",
    );
  });

  test("leaves out an entry that makes no sound record, and says why", () => {
    const { records, repairs } = fromLlm(
      { records: [{ ...capex, low: null, high: null, action: null }, capex] },
      article,
    );
    expect(records).toHaveLength(1);
    expect(repairs.map(({ path, repair }) => [path, repair])).toContainEqual(["/records/0", "refused"]);
  });

  test.each([
    ["no JSON", "I could not find any facts.", "json.syntax"],
    ["JSON that breaks off", '{"records": [{"kind": "capex-guid', "json.syntax"],
    ["a bare value", "42", "type.mismatch"],
    ["a key twice", '{"records": [], "records": []}', "json.key"],
  ])("refuses %s", (_, answer, code) => {
    expect(() => fromLlm(answer, article)).toThrow(
      expect.toSatisfy((error: NutgrafError) => error.issues[0]!.code === code),
    );
  });

  test("refuses a kind that is none", () => {
    expect(() => fromLlm({ records: [] }, article, { kind: "dividend" as never })).toThrow(NutgrafError);
  });

  test("gives nothing but records that pass their parser, whatever an answer holds", () => {
    const odd = fc.oneof(
      fc.constantFrom(
        "US$40 billion",
        "-5%",
        "1e400",
        "9".repeat(30),
        "null",
        "2025-02-30",
        "Q9 2025",
        "EU",
        "__proto__",
        "\ud800",
      ),
      fc.jsonValue({ maxDepth: 2 }),
      fc.double(),
    );
    const entry = fc
      .constantFrom(capex, trade, policy)
      .chain((base) =>
        fc
          .dictionary(fc.constantFrom(...Object.keys(base)), odd, { maxKeys: 6 })
          .map((change) => ({ ...base, ...change })),
      );
    fc.assert(
      fc.property(fc.oneof(fc.record({ records: fc.array(entry, { maxLength: 3 }) }), fc.anything()), (answer) => {
        for (const record of readOrRefuse(answer)) expect(parseRecord(record)).toEqual(record);
      }),
      { numRuns: 400 },
    );
  });

  test("gives nothing but sound records for any text, in time that does not explode", () => {
    const piece = fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      '"',
      ",",
      ":",
      " ",
      "\\",
      '"records"',
      '"kind"',
      '"capex-guidance"',
      "1",
      "```",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        for (const record of readOrRefuse(pieces.join(""))) expect(parseRecord(record)).toEqual(record);
      }),
    );
    const timeOf = (answer: string): number => {
      const start = performance.now();
      readOrRefuse(answer);
      return performance.now() - start;
    };
    for (const mark of ["{", "[", '"', "[,", "{,  ", ", ", "```"])
      expect(timeOf(mark.repeat(200_000))).toBeLessThan(2000);
  });
});

function readOrRefuse(answer: unknown) {
  try {
    return fromLlm(answer, article).records;
  } catch (error) {
    expect(error).toBeInstanceOf(NutgrafError);
    return [];
  }
}

describe("the profiles", () => {
  test("take the entries that are read here", () => {
    for (const entry of [capex, trade, policy]) {
      expect(
        modelProfile(entry.kind as (typeof recordKinds)[number]).safeParse({ records: [entry] }).error,
      ).toBeUndefined();
    }
  });

  test("have no key that is not read", () => {
    for (const kind of recordKinds) {
      const shape = (modelProfile(kind).shape.records.element as never as { shape: object }).shape;
      const entry = kind === "trade-measure" ? trade : kind === "policy-announcement" ? policy : capex;
      expect(Object.keys(shape)).toEqual(Object.keys(entry));
    }
  });
});
