import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentenceWords } from "../../src/text/en/records/sentences.ts";
import { splitSentences } from "../../src/text/sentences.ts";

const split = (text: string): string[] =>
  splitSentences(text, sentenceWords()).map(({ start, end }) => text.slice(start, end));

describe("splitSentences", () => {
  it.each([
    ["ends a sentence at a stop before a capital", "It rained. Nobody left.", ["It rained.", "Nobody left."]],
    ["keeps titles and initials", "Mr. J. Lin left. We stayed.", ["Mr. J. Lin left.", "We stayed."]],
    ["keeps initials of a name together", "J.C. Marlow left. P. Orr too.", ["J.C. Marlow left.", "P. Orr too."]],
    [
      "ends at an initial that a usual first word follows",
      "We took plan B. It failed.",
      ["We took plan B.", "It failed."],
    ],
    ["keeps figures and dotted names", "The U.S. paid $1.5 million.", ["The U.S. paid $1.5 million."]],
    [
      "ends at a company's suffix where a usual first word follows",
      "He left Lorne Inc. The firm grew.",
      ["He left Lorne Inc.", "The firm grew."],
    ],
    ["keeps a suffix inside a name", "Lorne Inc. Chairman Ann Poe left.", ["Lorne Inc. Chairman Ann Poe left."]],
    ["takes closing quotes with the stop", "“We left.” Then it rained.", ["“We left.”", "Then it rained."]],
    ["ends a sentence at a line break", "First line\nSecond line", ["First line", "Second line"]],
    [
      "keeps the points of a list with their lead",
      "Outlook:\n* Sales of 4\n* Costs of 2\nThe end",
      ["Outlook:\n* Sales of 4\n* Costs of 2", "The end"],
    ],
  ])("%s", (_, text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it("gives spans in order that hold every character but white space", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", "B", ".", " ", "\n", "“", "”", "1", "(", ")", "!") }),
        (text) => {
          const spans = splitSentences(text, sentenceWords());
          spans.forEach(({ start, end }, i) => {
            expect(start).toBeLessThan(end);
            expect(start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
          });
          expect(
            spans
              .map(({ start, end }) => text.slice(start, end))
              .join("")
              .replace(/\s/g, ""),
          ).toBe(text.replace(/\s/g, ""));
        },
      ),
    );
  });
});
