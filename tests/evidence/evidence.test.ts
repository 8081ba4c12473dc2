import { describe, expect, expectTypeOf, test } from "vitest";
import type * as z from "zod";
import { checkEvidence, type Evidence, evidenceMatches } from "../../src/evidence/evidence.ts";
import { type EvidenceInput, EvidenceSchema } from "../../src/evidence/evidence-schema.ts";

const text = "The 🏭 costs US$40 billion.";
const quote = "US$40 billion";
const start = text.indexOf(quote);
const end = start + quote.length;

describe("checkEvidence", () => {
  test("is content with both offsets or with none", () => {
    expect(checkEvidence({ quote, start, end })).toEqual([]);
    expect(checkEvidence({ quote, start: null, end: null })).toEqual([]);
  });

  test.each([
    ["a span of another length", { quote, start, end: end + 1 }, "/end"],
    ["a start alone", { quote, start, end: null }, "/end"],
    ["an end alone", { quote, start: null, end }, "/start"],
    ["a span that runs backwards", { quote, start: end, end: start }, "/end"],
  ])("refuses %s", (_name, evidence, path) => {
    expect(checkEvidence(evidence)).toMatchObject([{ code: "evidence.offsets", path }]);
  });
});

describe("evidenceMatches", () => {
  test("counts in UTF-16 code units", () => {
    expect(start).toBe(13);
    expect(evidenceMatches({ quote, start, end }, text)).toBe(true);
    expect(evidenceMatches({ quote, start: start - 1, end: end - 1 }, text)).toBe(false);
  });

  test("looks anywhere where no offsets were kept", () => {
    expect(evidenceMatches({ quote, start: null, end: null }, text)).toBe(true);
    expect(evidenceMatches({ quote: "US$41 billion", start: null, end: null }, text)).toBe(false);
  });

  test("matches no empty quote and no offsets that contradict it", () => {
    expect(evidenceMatches({ quote: "", start: 0, end: 0 }, text)).toBe(false);
    expect(evidenceMatches({ quote, start, end: null }, text)).toBe(false);
  });
});

describe("EvidenceSchema", () => {
  test("takes and gives Evidence", () => {
    expectTypeOf<z.output<typeof EvidenceSchema>>().toEqualTypeOf<Evidence>();
    expectTypeOf<Evidence>().toExtend<EvidenceInput>();
    expect(EvidenceSchema.parse({ field: "/level/low", quote, basis: "stated" })).toEqual({
      field: "/level/low",
      quote,
      start: null,
      end: null,
      part: null,
      basis: "stated",
      note: null,
    });
  });

  test.each([
    ["a field that is no pointer", { field: "level" }, ["field"], "value.format"],
    ["offsets that do not fit the quote", { start: 0, end: 5 }, ["end"], "evidence.offsets"],
  ])("refuses %s", (_name, wrong, path, code) => {
    const input = { field: "/level", quote, basis: "stated", ...wrong };
    expect(EvidenceSchema.safeParse(input).error?.issues[0]).toMatchObject({ path, params: { code } });
  });

  test.each([
    { start: -1, end: 12 },
    { start: 0.5, end: 13.5 },
  ])("refuses the offsets %j", (offsets) => {
    expect(EvidenceSchema.safeParse({ field: "", quote, basis: "stated", ...offsets }).success).toBe(false);
  });
});
