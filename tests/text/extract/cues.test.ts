import { describe, expect, it } from "vitest";
import { cueRules } from "../../../src/text/en/records/cues.ts";
import { inflect } from "../../../src/text/en/records/inflect.ts";
import { sentenceWords } from "../../../src/text/en/records/sentences.ts";
import { compileLexicon } from "../../../src/text/extract/lexicon.ts";
import { cutUnits } from "../../../src/text/extract/units.ts";

const lexicon = compileLexicon(cueRules(), inflect);
const none = { money: [], percentages: [], counts: [], times: [] };

describe("cue rules of English", () => {
  it.each(cueRules().map((rule) => [rule.cue, rule] as const))("%s is found in its example", (cue, { example }) => {
    const text = example.replace(/’/g, "'");
    const units = cutUnits(text, { start: 0, end: text.length }, none, lexicon, sentenceWords().abbreviations);
    expect(units.some((unit) => unit.cues.has(cue))).toBe(true);
  });

  it("inflects verbs and nouns", () => {
    expect(inflect("cut", "verb").map(({ text }) => text)).toEqual(["cut", "cuts", "cut", "cut", "cutting"]);
    expect(inflect("duty", "noun").map(({ text }) => text)).toEqual(["duty", "duties"]);
    expect(inflect("withdraw", "verb").map(({ text }) => text)).toEqual([
      "withdraw",
      "withdraws",
      "withdrew",
      "withdrawn",
      "withdrawing",
    ]);
  });
});
