import { describe, expect, it } from "vitest";
import { extractRecords } from "../../../src/text/en/extract-records.ts";
import { policyRefusals } from "../../../src/text/extract/policy/refusals.ts";

/** For each family a sentence with money that looks like a government's. */
const sentences: Record<string, string> = {
  trade: "Brazil pledged $2 billion in tariffs.",
  company: "Norland Mills Inc plans to invest $3 billion in schools.",
  "earlier-amount": "Peru raised its help from $2 billion in loans.",
  price: "Peru pays growers $3 a tonne.",
  "other-money": "Peru awarded a contract worth $2 billion.",
  "central-bank": "The central bank lent $2 billion to banks.",
  analyst: "Analysts want a fund of $2 billion.",
  "past-result": "Peru repaid $2 billion of loans.",
};

describe("refusals of policies", () => {
  it("have a sentence for each family", () => {
    expect(Object.keys(sentences)).toEqual([...policyRefusals]);
  });

  it.each(Object.entries(sentences))("are told with `explain`: %s", (family, text) => {
    const { records, candidates } = extractRecords({ text }, { explain: true });
    expect(records.filter(({ kind }) => kind === "policy-announcement")).toEqual([]);
    expect(candidates).toContainEqual(
      expect.objectContaining({ kind: "policy-announcement", refused: family, record: null }),
    );
  });
});
