import { describe, expect, test } from "vitest";
import { findCounts, findFigures, findMoney, findPercentages } from "../../../src/text/en/figures/find-figures.ts";
import { formatCount, formatMoney, formatPercentage } from "../../../src/values/format.ts";
import { countCases } from "../cases/en/count.ts";
import type { FigureCase } from "../cases/en/figure-case.ts";
import { moneyCases } from "../cases/en/money.ts";
import { percentageCases } from "../cases/en/percentage.ts";

type Printed = { start: number; end: number; text: string; printed: string };

const money = (text: string): Printed[] =>
  findMoney(text).map((found) => ({ ...found, printed: `${formatMoney(found.value)}${found.ambiguous ? "?" : ""}` }));
const percentages = (text: string): Printed[] =>
  findPercentages(text).map((found) => ({
    ...found,
    printed: `${formatPercentage(found.value)}${found.direction === null ? "" : ` ${found.direction}`}`,
  }));
const counts = (text: string): Printed[] =>
  findCounts(text).map((found) => ({ ...found, printed: formatCount(found.value) }));

const tables: [string, readonly FigureCase[], (text: string) => Printed[]][] = [
  ["findMoney", moneyCases, money],
  ["findPercentages", percentageCases, percentages],
  ["findCounts", countCases, counts],
];

/** Words of currencies that the rows use, and their signs and codes. */
const currency =
  /[$€£¥₹₩₺₽¢]|\b(?:US|[A-Z]{1,3}\$|[A-Z]{3}|dollars?|euros?|yen|yuan|won|pounds?|francs?|pesos?|rupees?|crowns?|kron[eo]r|lire|marks|zloty|dirhams|dinars|baht|rand|rupiah)(?!\w)/g;
const number =
  /\d[\d,.']*|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|million|billion|trillion)\b/g;
/** Capitalised words, but for those that begin sentences whatever comes. */
const name = /\b(?!The|A|An|It|In|At|On|Its|Some|About|More|Less|Over)[A-Z][a-z]+\b/g;

/** A sentence without its numbers, names and currencies. */
const shapeOf = (text: string): string =>
  text
    .replace(currency, "#")
    .replace(name, "#")
    .replace(number, "#")
    .replace(/#(?: ?#)+/g, "#");

describe.each(tables)("%s", (_name, cases, find) => {
  test.each(cases)("reads $text", ({ text, found }) => {
    expect(find(text).map((mention) => [mention.text, mention.printed])).toEqual(found);
  });

  test("cuts each quote out of its text", () => {
    for (const { text } of cases) {
      for (const { start, end, text: quote } of find(text)) expect(text.slice(start, end)).toBe(quote);
    }
  });

  test("finds what findFigures finds of its kind", () => {
    const kind = { findMoney: "money", findPercentages: "percentage", findCounts: "count" }[_name];
    for (const { text } of cases) {
      const both = findFigures(text).filter((mention) => mention.kind === kind);
      expect(find(text).map(({ start, end }) => [start, end])).toEqual(both.map(({ start, end }) => [start, end]));
    }
  });
});

describe("the tables of cases", () => {
  const all = tables.flatMap(([, cases]) => cases);

  test("have at least four hundred rows, a third of them negatives or boundaries", () => {
    const edges = all.filter(({ found, why }) => found.length === 0 || why !== undefined);
    expect(all.length).toBeGreaterThanOrEqual(400);
    expect(edges.length * 3).toBeGreaterThanOrEqual(all.length);
  });

  test("have no two rows that differ only in number, name or currency", () => {
    const shapes = all.map(({ text }) => shapeOf(text));
    expect(all.filter((_, i) => shapes.indexOf(shapes[i] ?? "") !== i).map(({ text }) => text)).toEqual([]);
  });
});
