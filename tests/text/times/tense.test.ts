import { expect, test } from "vitest";
import { englishPeriods } from "../../../src/text/en/times/english-times.ts";
import { compileCues, tenseReader } from "../../../src/text/times/tense.ts";

const cues = compileCues(englishPeriods().cues);

/** Places of the digit that stands for an expression. */
const places = (text: string): number[] => [...text.matchAll(/\d/g)].map(({ index }) => index);

test.each([
  "Sales fell in 1 and 2 and 3. They will rise in 4 and 5; nothing in 6.",
  "It had been due in 1 or 2, expected in 3 and is to open in 4.",
  "May 1 or May 2 or May 3 or May 4",
  "In 1, 2 and 3 the mills will close.",
  "1 2 3\n\nIt opened in 4",
  `1 ${"and so on ".repeat(9)}2 ${"or the like ".repeat(9)}3 fell`,
])("what a search leaves behind changes no answer: %s", (text) => {
  const reader = tenseReader(text, cues);
  const fresh = places(text).map((at) => tenseReader(text, cues)(at, at + 1));
  expect(places(text).map((at) => reader(at, at + 1))).toEqual(fresh);
});

test.each([
  ["The port dropped a planned levy on 1", -1],
  ["The chamber passed its plan on 1", -1],
  ["The port will drop the planned levy on 1", 1],
  ["The port plans to close on 1", 1],
  ["The sale planned for 1", 1],
])("a thing that is described by what was to come tells nothing of when: %s", (text, lean) => {
  const at = text.length - 1;
  expect(tenseReader(text, cues)(at, at + 1)).toBe(lean);
});

test.each(["1 ", "May 1 ", "1 and a word ", "1. ", "is 1 "])(
  "each character of a run of %j is looked at few times",
  (piece) => {
    const text = piece.repeat(1000);
    let looks = 0;
    const counted = {
      length: text.length,
      slice: (from: number, to: number) => text.slice(from, to),
      charCodeAt: (at: number) => {
        looks++;
        return text.charCodeAt(at);
      },
    };
    const reader = tenseReader(counted as unknown as string, cues);
    for (const at of places(text)) reader(at, at + 1);
    expect(looks / text.length).toBeLessThan(10);
  },
);
