import { describe, expect, test } from "vitest";
import { findFigures } from "../../../src/text/en/find-figures.ts";
import { hedgesAfter, hedgesBefore, joiners } from "../../../src/text/en/hedge.ts";
import { partUnitRules, percentageUnitRules, ratioRules, verbalPercentages } from "../../../src/text/en/percentage.ts";

const hedges = [...hedgesBefore(), ...hedgesAfter()];
const mentioning = (example: string) => findFigures(example).filter(({ kind }) => kind !== "count");

describe("a rule's example", () => {
  test.each(hedges)("shows what $name means", ({ means, example }) => {
    const [mention] = mentioning(example);
    if (means.bound !== null) expect(mention?.value.bound).toBe(means.bound);
    if (means.approximate) expect(mention?.value.approximate).toBe(true);
  });

  test.each(joiners())("reads two figures around $name", ({ name, example }) => {
    const mentions = mentioning(example);
    expect(name === "or" ? mentions.length : mentions[0]?.value.bound).toBe(name === "or" ? 2 : "range");
  });

  test.each([...percentageUnitRules, ...partUnitRules])("reads the unit of $name", ({ means, example }) => {
    expect(mentioning(example)[0]?.value).toMatchObject({ unit: means });
  });

  test.each(verbalPercentages)("reads $name", ({ words, means, example }) => {
    const [mention] = mentioning(example);
    expect(mention?.kind).toBe("percentage");
    expect(words.some((word) => mention?.text.toLowerCase().replaceAll("-", " ").includes(word))).toBe(true);
    if (means.bound === "range") expect(mention?.value).toMatchObject({ low: means.low, high: means.high });
  });

  test.each(ratioRules)("reads the ratio of $name", ({ example }) => {
    expect(mentioning(example)[0]?.kind).toBe("percentage");
  });
});

describe("every phrase of the hedges", () => {
  const phrases = hedgesBefore().flatMap(({ words, means }) => words.map((phrase) => ({ phrase, means })));

  test.each(phrases.filter(({ means }) => !means.degree))("$phrase is read before an amount", ({ phrase, means }) => {
    const { value, start } = findFigures(`x ${phrase} $5 million`)[0] ?? {};
    expect(start).toBe(2);
    expect(value?.bound).toBe(means.bound ?? "exact");
    expect(value?.approximate).toBe(means.approximate);
  });
});
