import type { CountMention, MoneyMention, PercentageMention } from "../../evidence/mention.ts";
import { type CurrencyOptions, compileCurrencies, currencyResolver } from "../figures/currency.ts";
import { type FigureMention, findFigureMentions, type Search } from "../figures/find.ts";
import { countFinisher, finishMoney, percentageFinisher } from "../figures/finishers.ts";
import { moneyReader } from "../figures/money.ts";
import { percentageReader } from "../figures/percentage.ts";
import { phraseTable } from "../figures/phrases.ts";
import { compileTriggers } from "../figures/triggers.ts";
import type { UnitReader } from "../figures/unit.ts";
import { compileFigureWords } from "../figures/words.ts";
import { once } from "../once.ts";
import { irregularPlurals, notPlurals, plainWords, uncounted } from "./count.ts";
import { fillers, hedgesAfter, hedgesBefore, joiners, minusWords, openers } from "./hedge.ts";
import { currencyWords } from "./money.ts";
import { englishMovements } from "./movement.ts";
import { englishNumerals, englishShortScales } from "./numerals.ts";
import { percentageSteps, percentageUnitRules } from "./percentage.ts";

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const lexicon = /* @__PURE__ */ once(() =>
  compileFigureWords({
    numerals: englishNumerals(),
    shortScales: englishShortScales,
    hedgesBefore,
    hedgesAfter,
    fillers,
    joiners,
    openers,
    minus: minusWords,
    movements: englishMovements,
    plain: () => wordSet(plainWords),
  }),
);
const triggers = /* @__PURE__ */ once(() => compileTriggers(lexicon().triggers));
const currencies = /* @__PURE__ */ once(() => compileCurrencies(currencyWords));
const percentUnit = /* @__PURE__ */ once(() => percentageReader(phraseTable(percentageUnitRules, "first")));
const finishPercentage = /* @__PURE__ */ once(() => percentageFinisher(new Set(percentageSteps)));
const finishCount = /* @__PURE__ */ once(() =>
  countFinisher({
    uncounted: wordSet(uncounted),
    plurals: wordSet(irregularPlurals),
    notPlural: wordSet(notPlurals),
    isPlural: (word) => word.length > 3 && word.endsWith("s") && !word.endsWith("ss"),
  }),
);

/** Options of the readers of figures. */
export interface FigureOptions extends CurrencyOptions {
  /**
   * Whether shares and multiples in words count as percentages: "a third", "doubled", "double-digit". Default true.
   */
  inWords?: boolean | undefined;
}

function moneyUnit(options: CurrencyOptions): UnitReader {
  return moneyReader(currencies(), currencyResolver(currencies(), options), lexicon());
}

/**
 * Finds every amount of money in a text, in reading order.
 *
 * @param text - English prose.
 * @param options - What ambiguous names and signs mean.
 * @returns Mentions that do not overlap.
 * @throws {@link NutgrafError} `option.invalid` where an option is no currency code; never on account of the text.
 * @example
 * ```ts
 * findMoney("It will spend more than US$40 billion.")[0]?.value;
 * //=> { low: 40000000000, high: null, bound: "more-than", approximate: false, currency: "USD", restated: [] }
 * ```
 */
export function findMoney(text: string, options: CurrencyOptions = {}): MoneyMention[] {
  const search: Search = {
    reading: { ...lexicon(), units: [moneyUnit(options)] },
    triggers: triggers(),
    phrases: [],
    finishers: [finishMoney],
  };
  return findFigureMentions(text, search).map((mention) => bare(mention as MoneyMention & { kind: "money" }));
}

/**
 * Finds every percentage in a text, in reading order.
 *
 * @param text - English prose.
 * @param _options - Options of the readers of figures.
 * @returns Mentions that do not overlap.
 */
export function findPercentages(text: string, _options: FigureOptions = {}): PercentageMention[] {
  const search: Search = {
    reading: { ...lexicon(), units: [percentUnit()] },
    triggers: triggers(),
    phrases: [],
    finishers: [finishPercentage()],
  };
  return findFigureMentions(text, search).map((mention) => bare(mention as PercentageMention & { kind: "percentage" }));
}

/**
 * Finds every number of things in a text, in reading order.
 *
 * @param text - English prose.
 * @param options - Options of the readers of figures.
 * @returns Mentions that do not overlap.
 */
export function findCounts(text: string, options: FigureOptions = {}): CountMention[] {
  return findFigures(text, options).flatMap((mention) => (mention.kind === "count" ? [bare(mention)] : []));
}

/**
 * Finds amounts of money, percentages and counts in one scan.
 *
 * @param text - English prose.
 * @param options - Options of the readers of figures.
 * @returns Mentions in reading order that do not overlap, told apart by `kind`.
 */
export function findFigures(text: string, options: FigureOptions = {}): FigureMention[] {
  return findFigureMentions(text, {
    reading: { ...lexicon(), units: [moneyUnit(options), percentUnit()] },
    triggers: triggers(),
    phrases: [],
    finishers: [finishMoney, finishPercentage(), finishCount()],
  });
}

function bare<T extends { kind: string }>(mention: T): Omit<T, "kind"> {
  const { kind: _kind, ...rest } = mention;
  return rest;
}
