import { describe, expect, test } from "vitest";
import { findFigures } from "../../../src/text/en/figures/find-figures.ts";
import { figureWords } from "../../../src/text/en/figures/hedge.ts";
import { verbalRows } from "../../../src/text/en/figures/percentage.ts";
import { phrasesOf } from "../../../src/text/figures/phrases.ts";

/** Every phrase of a table with what it means, as it is written in prose. */
const rowsOf = <T extends string>(table: Readonly<Record<T, string>>) =>
  (Object.keys(table) as T[]).flatMap((means) =>
    phrasesOf(table[means]).map((phrase) => ({ means, phrase: written(phrase) })),
  );

/** Signs stand against each other, and a hyphen against its word. */
const written = (phrase: string) => phrase.replace(/(\W) (?=\W)/g, "$1").replace("- ", "-");

const { before, behind } = figureWords;
const openers = new Set(["between", "from", "filler", "degree", "by"]);
const joins = new Set(["to", "dash", "and", "or", "tolerance"]);

describe("a phrase before an amount", () => {
  test.each(rowsOf(before).filter(({ means }) => !openers.has(means)))("$phrase says $means", ({ phrase, means }) => {
    const { value, start } = findFigures(`x ${phrase} $5 million`)[0] ?? {};
    expect(start).toBe(2);
    expect(value?.bound).toBe(means === "about" ? "exact" : means === "up-to" ? "at-most" : means);
    expect(value?.approximate).toBe(means === "about");
  });

  test.each(rowsOf(before).filter(({ means }) => means === "degree"))("$phrase blurs a bound", ({ phrase }) => {
    expect(findFigures(`x ${phrase} over $5 million`)[0]).toMatchObject({
      start: 2,
      value: { bound: "more-than", approximate: true },
    });
    expect(findFigures(`x ${phrase} $5 million`)[0]).toMatchObject({ value: { bound: "exact", approximate: false } });
  });

  test.each(rowsOf(before).filter(({ means }) => means === "filler"))(
    "$phrase lets a bound before it through",
    ({ phrase }) => {
      expect(findFigures(`x over ${phrase} $5 million`)[0]).toMatchObject({ start: 2, value: { bound: "more-than" } });
    },
  );
});

describe("a phrase behind an amount", () => {
  test.each(rowsOf(behind).filter(({ means }) => !joins.has(means)))("$phrase says $means", ({ phrase, means }) => {
    const gap = /^[-+]/.test(phrase) ? "" : " ";
    const { value, text } = findFigures(`It costs $5 million${gap}${phrase}.`)[0] ?? {};
    expect(text).toBe(`$5 million${gap}${phrase}`);
    expect(value?.bound).toBe(means === "about" ? "exact" : means);
    expect(value?.approximate).toBe(means === "about");
  });

  test.each(rowsOf(behind).filter(({ means }) => means === "to" || means === "dash" || means === "tolerance"))(
    "$phrase makes a range",
    ({ phrase }) => {
      expect(findFigures(`It costs $5 million ${phrase} $6 million.`)[0]?.value.bound).toBe("range");
    },
  );

  test.each(rowsOf(behind).filter(({ means }) => means === "and" || means === "or"))(
    "$phrase joins two amounts with one unit",
    ({ phrase }) => {
      const mentions = findFigures(`It costs $5 million ${phrase} 6 million.`, { counts: false });
      expect(mentions.map(({ value }) => value.low)).toEqual(phrase === "or" ? [5e6, 6e6] : [5e6, 6e6]);
    },
  );
});

describe("a percentage without a figure", () => {
  const rows = verbalRows().flatMap(([phrases, means]) => phrasesOf(phrases).map((phrase) => ({ phrase, means })));

  test.each(rows)("$phrase is read", ({ phrase, means }) => {
    const before = means.needs === "auxiliary" ? "will " : means.needs === "movement" ? "grew in the " : "had ";
    expect(findFigures(`Sales ${before}${phrase} in May.`)[0]).toMatchObject({
      kind: "percentage",
      text: phrase,
      value: { low: means.low, high: means.high, bound: means.bound },
    });
  });
});
