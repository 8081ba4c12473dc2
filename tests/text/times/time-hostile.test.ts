import { describe, expect, test } from "vitest";
import { findPeriods, findTimes } from "../../../src/text/en/times/find-times.ts";

const size = 200_000;
const ordinary =
  "The ministry said on Friday that exports of machine tools rose in the third quarter to a record high. ";
const hostile = [
  "1",
  "1,",
  "2025",
  "2025-",
  "10/17/",
  "the ",
  "the end of ",
  "first ",
  "from ",
  "two ",
  "last next ",
  "May ",
  "Q3",
  "a.m.",
  "early - ",
  "'s ",
  "(((",
  "\u0301",
  "year ago ",
  "to 2025 to ",
  "Friday, ",
];

describe.each([
  ["findPeriods", (text: string) => findPeriods(text, { reference: "2025-10-17" })],
  ["findTimes", (text: string) => findTimes(text, { reference: "2025-10-17" })],
])("%s", (_name, find) => {
  const milliseconds = (text: string): number => {
    const start = process.cpuUsage().user;
    find(text);
    return (process.cpuUsage().user - start) / 1000;
  };

  test("reads hostile text in time that grows with its length", { timeout: 120_000 }, () => {
    find(ordinary.repeat(200));
    const slow = hostile.filter((piece) => {
      const short = milliseconds(piece.repeat(Math.ceil(size / 10 / piece.length)));
      const long = milliseconds(piece.repeat(Math.ceil(size / piece.length)));
      // Ten times the text may take twenty times as long on a busy machine; a hundred would be a square.
      return long > 500 && long > 25 * short;
    });
    expect(slow).toEqual([]);
  });
});
