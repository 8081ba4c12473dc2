import { describe, expect, it } from "vitest";
import { cueRules } from "../../../src/text/en/records/cues.ts";
import { inflect } from "../../../src/text/en/records/inflect.ts";
import { nameWords } from "../../../src/text/en/records/names.ts";
import { sentenceWords } from "../../../src/text/en/records/sentences.ts";
import { compileLexicon } from "../../../src/text/extract/lexicon.ts";
import { joinNames } from "../../../src/text/extract/names.ts";
import { cutUnits } from "../../../src/text/extract/units.ts";

const lexicon = compileLexicon(cueRules(), inflect);

function namesIn(text: string) {
  const units = cutUnits(
    text,
    { start: 0, end: text.length },
    { money: [], percentages: [], counts: [], times: [] },
    lexicon,
    sentenceWords().abbreviations,
  );
  return joinNames(units, text, nameWords(), new Map()).flatMap(({ name }) => (name ? [name] : []));
}

describe("joinNames", () => {
  it.each([
    ["Peru agreed.", "Peru", "government", "PE"],
    ["Talks in Beijing went on.", "Beijing", "government", "CN"],
    ["The Chilean government agreed.", "Chilean government", "government", "CL"],
    ["Then the U.S. Commerce Department answered.", "U.S. Commerce Department", "government-body", "US"],
    ["Then the Ministry of Trade and Industry answered.", "Ministry of Trade and Industry", "government-body", null],
    ["Then Italian Prime Minister Ada Rossi left.", "Italian Prime Minister Ada Rossi", "person", "IT"],
    ["It said China Lorne Mills grew.", "China Lorne Mills", "company", null],
    ["It bought Harbor Freight Lines Inc of Ohio.", "Harbor Freight Lines Inc", "company", null],
    ["It bought Harbor Freight Lines Inc of Ohio.", "Ohio", "government", "US-OH"],
    ["Then the Department of Energy answered.", "Department of Energy", "government-body", null],
    ["Then the Government of Kenya agreed.", "Government of Kenya", "government", "KE"],
    ["Then Minister for Fisheries Ada Rossi left.", "Minister for Fisheries Ada Rossi", "person", null],
    ["Ada Rossi, the farm and energy minister, left.", "Ada Rossi", "person", null],
    ["The energy minister, Ada Rossi, left.", "Ada Rossi", "person", null],
    ["Ada Rossi, president of Lorne Mills, left.", "Ada Rossi", null, null],
    ["He works for Lorne Bank.", "Lorne Bank", null, null],
  ])("in %j reads %j", (text, name, type, code) => {
    expect(namesIn(text)).toContainEqual(expect.objectContaining({ text: name, type, code }));
  });

  it("keeps local names and tickers as aliases and ids, not as part of the name", () => {
    const [name] = namesIn("Yushan Circuits Co (YSC, 玉山電路) grew.");
    expect(name).toMatchObject({ text: "Yushan Circuits Co", aliases: ["YSC", "玉山電路"], ids: [] });
    const [listed] = namesIn("Lorne Mills Inc (NYSE: LRN) grew.");
    expect(listed).toMatchObject({ text: "Lorne Mills Inc", ids: [{ scheme: "mic-ticker", value: "XNYS:LRN" }] });
  });

  it("knows an adjective from a name", () => {
    expect(namesIn("It taxed Chinese goods.")).toMatchObject([{ text: "Chinese", adjective: true, code: "CN" }]);
  });
});
