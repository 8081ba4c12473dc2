import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { extractRecords } from "../../../src/text/en/extract-records.ts";
import { type RefusalReason, refusalReasons } from "../../../src/text/refusal-reason.ts";

type Kind = "capex-guidance" | "revenue-outlook" | "trade-measure" | "policy-announcement";

/** Sentences that look like a fact of a kind, and why they state none; at least one for each reason. */
const sentences: [RefusalReason, Kind, string][] = [
  ["analyst", "capex-guidance", "Analysts expect Norland Mills to spend $4 billion on capex in 2026."],
  ["analyst", "policy-announcement", "Analysts want a fund of $2 billion."],
  ["company", "policy-announcement", "Norland Mills Inc plans to invest $3 billion in schools."],
  ["company", "trade-measure", "Norland Mills placed duties of 10 percent on steel."],
  ["government", "capex-guidance", "Peru expects capital expenditure of $3 billion in 2026."],
  ["outsider", "revenue-outlook", "The Tarn Foundation expects revenue of $5 million in 2026."],
  ["no-company", "revenue-outlook", "Revenue of tyre shops is expected to grow 5 percent in 2026."],
  ["no-government", "policy-announcement", "A fund worth $2 billion will be set up."],
  ["central-bank", "policy-announcement", "The central bank lent $2 billion to banks."],
  ["denied", "capex-guidance", "Norland Mills does not expect capex of $4 billion in 2026."],
  ["denied", "policy-announcement", "Peru will not grant $4 million to growers."],
  ["imagined", "trade-measure", "If Peru imposes a 10 percent tariff on steel, prices will rise."],
  ["demand", "trade-measure", "Peru urged Brazil to lift its tariffs on steel."],
  ["no-forecast", "capex-guidance", "Norland Mills has capex of $4 billion."],
  ["background", "trade-measure", "Prices rose because of Peru's tariffs on steel."],
  ["no-figure", "capex-guidance", "Norland Mills updated its capex forecast for 2026."],
  ["earlier-amount", "policy-announcement", "Peru raised its help from $2 billion in loans."],
  ["price", "policy-announcement", "Peru pays growers $3 a tonne."],
  [
    "other-metric",
    "revenue-outlook",
    "Norland Mills said its backlog is expected to bring $4 billion of revenue in 2026.",
  ],
  ["other-money", "policy-announcement", "Peru awarded a contract worth $2 billion."],
  ["trade", "policy-announcement", "Brazil pledged $2 billion in tariffs."],
  [
    "single-project",
    "capex-guidance",
    "Norland Mills expects capital spending of $400 million in its Tarn mine in 2026.",
  ],
  ["past-result", "policy-announcement", "Peru repaid $2 billion of loans."],
  ["past-period", "capex-guidance", "Norland Mills expected capex of $4 billion in 2019."],
  [
    "same-fact",
    "policy-announcement",
    "Peru approved a $2 billion stimulus package. Peru passed a $2 billion stimulus package.",
  ],
  ["contradictory", "trade-measure", "Peru has raised its tariff on steel to 5 percent from 10 percent."],
];

describe("reasons of refusals", () => {
  it("have a sentence each", () => {
    expect(new Set(sentences.map(([reason]) => reason))).toEqual(new Set(refusalReasons));
  });

  it.each(sentences)("are told with `explain`: %s of %s", (refused, kind, text) => {
    const { records, candidates } = extractRecords({ text, published: "2026-03-02" }, { explain: true });
    expect(candidates).toContainEqual(expect.objectContaining({ kind, refused, record: null }));
    expect(records.filter((record) => record.kind === kind)).toHaveLength(refused === "same-fact" ? 1 : 0);
  });

  it("stand in the guide to records, in the order of the list", () => {
    const guide = readFileSync("docs/guides/records.md", "utf8");
    const table = guide.slice(guide.indexOf("## Why there is no record"));
    expect([...table.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, reason]) => reason)).toEqual([...refusalReasons]);
  });
});
