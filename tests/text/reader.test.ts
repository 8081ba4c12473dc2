import { describe, expect, expectTypeOf, it } from "vitest";
import { english } from "../../src/text/en/english.ts";
import { createReader, type Reader } from "../../src/text/reader.ts";

describe("createReader", () => {
  it.each([
    [undefined, "expected options with a language, got nothing. Give english of nutgraf/en: { language: english }"],
    [
      { language: "en" },
      '/language: expected a language, which is an object, got "en". Give english of nutgraf/en: { language: english }',
    ],
    [{ language: english, entities: "Harrow" }, '/entities: expected a list, got "Harrow"'],
    [{ language: english, entities: [{}] }, "/entities/0/name: expected a name, got nothing"],
    [
      { language: english, entities: [{ name: "Harrow", alias: "H" }] },
      '/entities/0/alias: expected one of name, type, aliases, ids, got "alias"',
    ],
    [
      { language: english, entites: [] },
      '/entites: expected one of language, entities, cues, currencies, fiscal, got "entites"',
    ],
    [
      { language: english, cues: [{ cue: "metric.capx", words: ["fab spending"] }] },
      expect.stringMatching(/^\/cues\/0\/cue: expected a cue of the language: .*metric\.capex, .*got "metric\.capx"$/),
    ],
    [
      { language: english, cues: [{ cue: "programme", words: ["pact"], forms: "nouns" }] },
      '/cues/0/forms: expected "verb" or "noun", got "nouns"',
    ],
    [{ language: english, fiscal: { yearEnd: 0 } }, "/fiscal/yearEnd: expected a month from 1 to 12, got 0"],
    [{ language: english, cues: [{ cue: "programme" }] }, "/cues/0/words: expected a list of words, got nothing"],
  ])("says where its options are wrong, as in %o", (options, message) => {
    expect(() => createReader(options as never)).toThrow(expect.objectContaining({ name: "NutgrafError", message }));
  });

  it("writes the caller's name and codes on records", () => {
    const ids = [{ scheme: "mic-ticker", value: "XLON:HARR" }];
    const { extractRecords } = createReader({
      language: english,
      entities: [{ name: "Harrow Steel plc", aliases: ["Harrow"], ids }],
    });
    const [record] = extractRecords("Harrow expects capex of $2 billion in 2026.").records;
    expect(record).toMatchObject({ company: { name: "Harrow Steel plc", type: "company", aliases: ["Harrow"], ids } });
  });

  it("reads the caller's own words for a cue", () => {
    const text = "Calder Chips expects fab buildout of $3 billion in 2026.";
    expect(createReader({ language: english }).extractRecords(text).records).toEqual([]);
    const { extractRecords } = createReader({
      language: english,
      cues: [{ cue: "metric.capex", words: ["fab buildout"] }],
    });
    expect(extractRecords(text).records).toMatchObject([{ kind: "capex-guidance", level: { low: 3e9 } }]);
  });

  it("reads a bare sign as the caller says", () => {
    const reader = createReader({ language: english, currencies: { $: "CAD" } });
    expect(reader.findMoney("$5 million")[0]?.value.currency).toBe("CAD");
    expect(reader.extractRecords("Calder Chips expects capex of $3 billion in 2026.").records).toMatchObject([
      { level: { currency: "CAD" } },
    ]);
  });

  it("dates fiscal years as the caller says", () => {
    const periodWith = (fiscal: { yearEnd: number; namedBy?: "start" | "end" }) => {
      const reader = createReader({ language: english, fiscal });
      return reader.extractRecords("Calder Chips expects capex of $3 billion in fiscal 2027.").records[0];
    };
    expect(periodWith({ yearEnd: 3, namedBy: "end" })).toMatchObject({
      period: { start: "2026-04-01", end: "2027-03-31" },
    });
    expect(periodWith({ yearEnd: 3, namedBy: "start" })).toMatchObject({
      period: { start: "2027-04-01", end: "2028-03-31" },
    });
    // Japanese and Indian companies name the same year by different numbers.
    expect(periodWith({ yearEnd: 3 })).toMatchObject({ period: { start: null, end: null } });
  });

  it("has the finders as methods", () => {
    const reader = createReader({ language: english });
    expect(reader.findPercentages("up 5 percent")).toHaveLength(1);
    expect(reader.findPeriods("in 2026")).toHaveLength(1);
    expect(reader.findCounts("three companies")).toHaveLength(1);
    expectTypeOf(reader).toEqualTypeOf<Reader>();
    // @ts-expect-error A reader has a language.
    expect(() => createReader({}).findMoney("$5")).toThrow();
  });
});
