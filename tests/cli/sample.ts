import { parseRecord } from "nutgraf";
import type { Reading } from "../../src/cli/forms.ts";

const text = "Acme raised its capex plan to about $5 billion this year. Utopia plans to spend $2 billion.";

const level = { low: 5e9, high: 5e9, bound: "exact", approximate: true, currency: "USD" };
const at = (field: string, quote: string, basis = "stated") => {
  const start = text.indexOf(quote);
  return { field, quote, start, end: start + quote.length, part: "text", basis };
};

/** An article with two records, made by hand so that no reader is needed. */
export const sample: Reading = {
  file: "news.jsonl",
  line: 3,
  job: { article: { text, published: "2025-10-17", headline: "Acme lifts capex" }, input: { id: "n1", desk: "tech" } },
  skipped: null,
  records: [
    parseRecord({
      kind: "capex-guidance",
      id: "r1",
      source: { publisher: "Example Wire", published: "2025-10-17", url: "https://example.com/n1" },
      company: { name: "Acme", type: "company", ids: [{ scheme: "cik", value: "1" }] },
      level,
      action: "raised",
      modality: "stated",
      period: { start: "2025-01-01", end: "2025-12-31", unit: "year", text: "this year", inferred: ["start", "end"] },
      prior: { level: { ...level, low: 4e9, high: 4e9 } },
      evidence: [
        at("/company", "Acme"),
        at("/level", "about $5 billion", "assumed"),
        at("/level/approximate", "about"),
        at("/period", "this year", "inferred"),
      ],
    }),
    parseRecord({
      kind: "policy-announcement",
      id: "r2",
      actors: [{ entity: { name: "Utopia", type: "government" }, role: "implementer" }],
      programme: "=cmd|' /C calc'!A1",
      stage: "planned",
      instruments: ["public-investment", "target"],
      amounts: [
        { money: { low: 2e9, high: 2e9, bound: "exact", currency: "USD" }, nature: "total" },
        { money: { low: 1e9, bound: "more-than", currency: "EUR" }, nature: "annual" },
      ],
      targets: [{ what: "engineers", value: { low: 2000, high: 2000, bound: "exact", of: "engineers" } }],
      evidence: [at("/amounts/0/money", "$2 billion"), at("/actors/0/entity", "Utopia")],
    }),
  ],
};

/** An article without a record. */
export const empty: Reading = { ...sample, line: 4, job: { article: { text: "Soup." }, input: {} }, records: [] };
