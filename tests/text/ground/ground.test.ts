import { describe, expect, test } from "vitest";
import { parseRecord } from "../../../src/records/parse-record.ts";
import { extractRecords } from "../../../src/text/en/extract-records.ts";
import { ground, groundedOnly } from "../../../src/text/en/ground-records.ts";
import { guidanceFamilies } from "../cases/en/families-guidance.ts";
import { policyFamilies } from "../cases/en/families-policy.ts";
import { tradeFamilies } from "../cases/en/families-trade.ts";
import { type GroundCase, groundCases } from "../cases/en/ground.ts";

describe("ground", () => {
  describe.each(Object.entries(groundCases))("%s", (_, cases) => {
    test.each(cases.map((one) => [`${JSON.stringify(one.fields)} · ${one.text}`, one] as const))("%s", (_name, row) => {
      const found = new Map(statesOf(row));
      expect(Object.fromEntries(Object.keys(row.fields).map((field) => [field, found.get(field)]))).toEqual(row.fields);
    });
  });

  test("says where a field stands, in the text as given", () => {
    const text = "  Orla Cement expects revenue of\n$40 million in 2027.";
    const record = parseRecord({ kind: "revenue-outlook", company: { name: "Orla Cement" }, level: money(40e6) });
    for (const { evidence } of ground(record, text).fields) {
      expect(text.slice(evidence!.start!, evidence!.end!)).toBe(evidence!.quote);
    }
  });

  test("takes a record as a writer puts it, without what a parser fills in", () => {
    const record = {
      kind: "capex-guidance",
      company: { name: "Orla Cement" },
      period: { start: "2026-01-01", end: null },
    };
    const { fields } = ground(record as never, {
      text: "Orla Cement sees lower capex in 2026.",
      published: "2026-03-02",
    });
    expect(fields.map(({ field, state }) => `${field} ${state}`)).toEqual([
      "/company/name stated",
      "/period/start stated",
    ]);
  });

  test("says what the text says instead", () => {
    const text = "Orla Cement raised its 2026 revenue forecast to $40 million from $30 million.";
    const record = parseRecord({ kind: "revenue-outlook", company: { name: "Orla Cement" }, level: money(30e6) });
    const field = ground(record, text).fields.find((one) => one.field === "/level/low");
    expect(field?.how).toBe("it is /prior/level of a revenue-outlook");
  });

  test("bears out nearly all that the reader itself takes out of a text", () => {
    const texts = Object.values({ ...guidanceFamilies, ...tradeFamilies, ...policyFamilies }).flat();
    const fields = texts.flatMap(({ text, published = "2026-03-02" }) =>
      extractRecords({ text, published }).records.flatMap((record) => ground(record, { text, published }).fields),
    );
    const against = fields.filter(({ state }) => state === "elsewhere" || state === "notInText");
    expect(fields.length).toBeGreaterThan(1000);
    expect(against.length / fields.length).toBeLessThan(0.03);
  }, 60_000);

  test("does not take what one item of a digest says for what another does", () => {
    const items = [
      { text: "Orla Cement expects revenue of $40 million in 2026.", published: "2026-03-02" },
      { text: "Wendover Paper expects revenue of $70 million in 2026.", published: "2026-03-02" },
    ];
    const of = (name: string, level: number) =>
      statesIn(parseRecord({ kind: "revenue-outlook", company: { name }, level: money(level), period: year }), {
        items,
      });
    expect(of("Orla Cement", 40e6).get("/level/low")).toBe("stated");
    expect(of("Orla Cement", 70e6).get("/level/low")).toBe("elsewhere");
  });

  test("takes a text of many sentences in proportion to its length", () => {
    const record = parseRecord({
      kind: "revenue-outlook",
      company: { name: "Orla Cement" },
      level: money(40e6),
      period: year,
    });
    const timeOf = (times: number): number => {
      const text = "Orla Cement expects revenue of $40 million in 2026, and so does France. ".repeat(times);
      const start = performance.now();
      ground(record, { text, published: "2026-03-02" });
      return performance.now() - start;
    };
    timeOf(200);
    expect(timeOf(1600) / timeOf(200)).toBeLessThan(40);
  });
});

describe("groundedOnly", () => {
  const text = "Orla Cement raised its 2026 capital spending plan to $40 million from $30 million.";
  const full = parseRecord({
    kind: "capex-guidance",
    company: { name: "Orla Cement" },
    level: money(40e6),
    prior: { level: money(31e6) },
    period: { start: "2026-01-01", end: "2026-12-31", open: null },
    action: "raised",
    evidence: [{ field: "/prior/level", quote: "$31 million", basis: "stated" }],
  });

  test("nulls what the text does not say, the evidence with it", () => {
    const kept = groundedOnly(full, text);
    expect(kept).toMatchObject({ level: { low: 40e6 }, prior: null, action: "raised" });
    expect(kept?.evidence.map(({ field }) => field)).not.toContain("/prior/level");
    expect(parseRecord(kept)).toEqual(kept);
  });

  test("takes the member out of a list and moves the evidence of those behind it", () => {
    const policy = parseRecord({
      kind: "policy-announcement",
      actors: [{ entity: { name: "Norway" } }],
      amounts: [{ money: money(7e9) }, { money: money(2e9) }],
    });
    const kept = groundedOnly(policy, "Norway approved a $2 billion stimulus package.");
    expect(kept).toMatchObject({ amounts: [{ money: { low: 2e9 } }] });
    expect(kept?.evidence.map(({ field }) => field)).toContain("/amounts/0/money/low");
    expect(parseRecord(kept)).toEqual(kept);
  });

  test("gives null where nothing is left to be a record of", () => {
    expect(groundedOnly(full, "The plant has a railway halt of its own.")).toBeNull();
  });

  test("leaves the record that it was given as it is", () => {
    const before = structuredClone(full);
    groundedOnly(full, "The plant has a railway halt of its own.");
    expect(full).toEqual(before);
  });

  test("leaves a record that passes its parser, whatever text it is held against", () => {
    const texts = Object.values({ ...guidanceFamilies, ...tradeFamilies, ...policyFamilies })
      .flat()
      .slice(0, 120);
    const records = texts.flatMap(({ text, published = "2026-03-02" }) => extractRecords({ text, published }).records);
    for (const [at, record] of records.entries()) {
      for (const step of [0, 1, 7]) {
        const kept = groundedOnly(record, texts[(at + step) % texts.length]!.text);
        if (kept) expect(parseRecord(kept)).toEqual(kept);
      }
    }
  });
});

const year = { start: "2026-01-01", end: "2026-12-31", open: null };

function money(amount: number) {
  return { low: amount, high: amount, bound: "exact", currency: "USD" };
}

function statesOf({ text, published = "2026-03-02", record }: GroundCase): [string, string][] {
  return [...statesIn(parseRecord(record), { text, published })];
}

function statesIn(record: ReturnType<typeof parseRecord>, article: Parameters<typeof ground>[1]): Map<string, string> {
  return new Map(ground(record, article).fields.map(({ field, state }) => [field, state]));
}
