import { describe, expect, test } from "vitest";
import { evidenceMatches } from "../../src/evidence/evidence.ts";
import { checkRecord } from "../../src/records/check-record.ts";
import { dedupe } from "../../src/records/dedupe.ts";
import { recordId } from "../../src/records/record-id.ts";
import { guidance, money } from "../support/records.ts";

const wire = { publisher: "The Wire", published: "2026-02-12" };

/** Guidance of so many billions, as a text with a headline tells it. */
function told(headline: string, billions: number, rest: object = {}) {
  const quote = `${billions} billion`;
  const evidence = [
    { field: "/level", quote, start: 5, end: 5 + quote.length, basis: "stated", part: "text" },
    { field: "/company", quote: headline.slice(-4), start: 0, end: 4, basis: "stated" },
  ];
  const source = { ...wire, headline, ...rest };
  return guidance({ level: money(billions * 1e9), announced: null, prior: null, evidence, source });
}
const levels = (records: readonly ReturnType<typeof told>[]) => records.map(({ level }) => (level?.low ?? 0) / 1e9);

describe("dedupe", () => {
  const first = told("Kestrel to spend more", 3);
  const updated = told("UPDATE 1-Kestrel to spend more, shares fall", 3);
  const corrected = told("CORRECTED-UPDATE 1-Kestrel to spend more, shares fall", 4);

  test("makes one of records that say the same, with the evidence of all", () => {
    const { records, superseded } = dedupe([first, updated]);
    expect(superseded).toEqual([]);
    expect(records).toHaveLength(1);
    expect(records[0]?.source?.headline).toBe(updated.source?.headline);
    expect(records[0]?.evidence.map(({ field, quote, start, note }) => [field, quote, start, note])).toEqual([
      ["/level", "3 billion", 5, null],
      ["/company", "fall", 0, null],
      ["/company", "more", null, "in Kestrel to spend more"],
    ]);
    expect(records[0]?.relations).toEqual([]);
  });

  test("lets the newest win where the value changed, and says what it supersedes", () => {
    const { records, superseded } = dedupe([first, corrected, updated]);
    expect(levels(records)).toEqual([4]);
    expect(records[0]?.relations).toEqual([{ type: "supersedes", target: recordId(first), description: null }]);
    expect(records[0]?.evidence).toEqual(corrected.evidence);
    expect(levels(superseded)).toEqual([3]);
    expect(superseded[0]?.evidence).toHaveLength(3);
  });

  test("gives sound records, whose offsets count in their own text", () => {
    const { records, superseded } = dedupe([first, updated, corrected]);
    expect([...records, ...superseded].flatMap(checkRecord)).toEqual([]);
    const foreign = records.flatMap(({ evidence }) => evidence).filter(({ note }) => note !== null);
    expect(foreign.every((piece) => evidenceMatches(piece, `… ${piece.quote} …`))).toBe(true);
  });

  test("does not depend on the order in which the versions of a story come in", () => {
    for (const stories of [
      [first, updated, corrected],
      [corrected, updated, first],
      [updated, corrected, first],
    ]) {
      expect(levels(dedupe(stories).records)).toEqual([4]);
    }
  });

  test("knows the later day, then the number of the update, then the correction, then the later arrival", () => {
    const later = told("Kestrel to spend more", 5, { published: "2026-02-13" });
    expect(levels(dedupe([later, corrected]).records)).toEqual([5]);
    expect(levels(dedupe([told("UPDATE 2-Kestrel to spend", 6), corrected]).records)).toEqual([6]);
    expect(levels(dedupe([told("UPDATE 1-Kestrel to spend", 6), corrected]).records)).toEqual([4]);
    expect(levels(dedupe([told("KESTREL to spend more", 7), first]).records)).toEqual([3]);
  });

  test("knows a story by its name, its address or its headline", () => {
    const named = [told("First title", 3, { documentId: "a1" }), told("Second title", 4, { documentId: "a1" })];
    const placed = [
      told("First title", 3, { url: "https://wire.example/a" }),
      told("Second title", 4, { url: "https://wire.example/a" }),
    ];
    const titled = [told("Kestrel to spend", 3), told("KESTREL TO SPEND", 4)];
    for (const versions of [named, placed, titled]) expect(levels(dedupe(versions).records)).toEqual([4]);
  });

  test.each([
    ["another publisher", { publisher: "The Post" }],
    ["days later", { published: "2026-02-20" }],
    ["another item of a page", { segment: 1 }],
  ])("leaves the story of %s alone", (_name, rest) => {
    const other = told("UPDATE 1-Kestrel to spend more", 4, rest);
    expect(dedupe([first, other])).toEqual({ records: [first, other], superseded: [] });
  });

  test("leaves statements of different stories alone", () => {
    const other = told("Kestrel plans a new plant", 4);
    expect(dedupe([first, other])).toEqual({ records: [first, other], superseded: [] });
  });

  test("leaves two values of one text alone, whatever a later version says", () => {
    const two = told("Kestrel to spend more", 8);
    expect(levels(dedupe([first, two]).records)).toEqual([3, 8]);
    expect(dedupe([first, two, corrected]).superseded).toEqual([]);
  });

  test("makes one of the same statement in any two articles", () => {
    expect(dedupe([first, told("Another headline", 3, { publisher: "The Post" })]).records).toHaveLength(1);
  });

  test("changes nothing that was handed in", () => {
    const before = structuredClone([first, updated, corrected]);
    dedupe([first, updated, corrected]);
    expect([first, updated, corrected]).toEqual(before);
  });
});
