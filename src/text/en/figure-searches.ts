import { countFinisher } from "../figures/count.ts";
import {
  type CurrencyLexicon,
  type CurrencyOptions,
  compileCurrencies,
  currencyResolver,
} from "../figures/currency.ts";
import type { Search } from "../figures/find.ts";
import { moneyReader } from "../figures/money.ts";
import { finishMoney } from "../figures/money-mention.ts";
import { wholeCountFinisher } from "../figures/parse.ts";
import { percentageFinisher, percentageReader } from "../figures/percentage.ts";
import { phraseTable } from "../figures/phrases.ts";
import { shareFinisher } from "../figures/shares.ts";
import { compileTriggers } from "../figures/triggers.ts";
import type { UnitReader } from "../figures/unit.ts";
import { verbalReader } from "../figures/verbal.ts";
import { compileFigureWords, type FigureLexicon } from "../figures/words.ts";
import { once } from "../once.ts";
import { countWords } from "./count.ts";
import { figureWords } from "./hedge.ts";
import { currencyWords } from "./money.ts";
import { partUnitRules, percentageSteps, percentageUnitRules, shareWords, verbalWords } from "./percentage.ts";

/** Options of the readers of figures. */
export interface FigureOptions extends CurrencyOptions {
  /** Whether shares and multiples in words count as percentages: "a third", "doubled", "double-digit". Default true. */
  inWords?: boolean | undefined;
}

const lexicon: () => FigureLexicon = /* @__PURE__ */ once(() => compileFigureWords(figureWords));
/** English currencies, compiled. */
export const currencies: () => CurrencyLexicon = /* @__PURE__ */ once(() => compileCurrencies(currencyWords));
const triggers = /* @__PURE__ */ once(() => compileTriggers(lexicon().triggers));

const percentages = /* @__PURE__ */ once(() => {
  const units = phraseTable(percentageUnitRules, "first");
  return {
    unit: percentageReader(units, phraseTable(partUnitRules, "first")),
    finish: percentageFinisher(percentageSteps()),
    finishShare: shareFinisher(shareWords()),
    phrases: verbalReader(verbalWords(), units, percentageSteps()),
    triggers: compileTriggers([...lexicon().triggers, ...verbalWords().triggers]),
  };
});
const finishCount = /* @__PURE__ */ once(() => countFinisher(countWords()));

const moneyUnit = (options: CurrencyOptions): UnitReader =>
  moneyReader(currencies(), currencyResolver(currencies(), options), lexicon());

const moneySearch = (options: CurrencyOptions): Search => ({
  reading: { ...lexicon(), units: [moneyUnit(options)] },
  triggers: triggers(),
  phrases: [],
  finishers: [finishMoney],
});

const percentageSearch = (inWords: boolean): Search => ({
  reading: { ...lexicon(), units: [percentages().unit] },
  triggers: inWords ? percentages().triggers : triggers(),
  phrases: inWords ? [percentages().phrases] : [],
  finishers: inWords ? [percentages().finish, percentages().finishShare] : [percentages().finish],
});

/** Money first: what has a currency is no percentage, and only what has neither is counted. */
function figureSearch(options: CurrencyOptions, inWords: boolean): Search {
  const { reading, ...search } = percentageSearch(inWords);
  const units = [moneyUnit(options), percentages().unit];
  return { ...search, reading: { ...reading, units }, finishers: [finishMoney, ...search.finishers, finishCount()] };
}

const wholeCountSearch = (options: CurrencyOptions): Search => {
  const search = figureSearch(options, false);
  return {
    ...search,
    finishers: [...search.finishers.slice(0, -1), wholeCountFinisher(finishCount(), lexicon().plain)],
  };
};

/** Makes a search once for the defaults, and anew where the caller decides about currencies. */
function byOptions(make: (options: CurrencyOptions) => Search): (options?: CurrencyOptions) => Search {
  const usual = once(() => make({}));
  return (options) => (options?.currencies === undefined ? usual() : make(options));
}

/** English searches, by what they look for. Each is made on its first use and holds only the words that it needs. */
export const moneySearchFor = /* @__PURE__ */ byOptions(moneySearch);
/** Percentages, with those in words. */
export const percentageSearchFor = /* @__PURE__ */ once(() => percentageSearch(true));
/** Percentages with a percent sign or word only. */
export const plainPercentageSearchFor = /* @__PURE__ */ once(() => percentageSearch(false));
/** Everything, with percentages in words. */
export const figureSearchFor = /* @__PURE__ */ byOptions((options) => figureSearch(options, true));
/** Everything but percentages in words. */
export const plainFigureSearchFor = /* @__PURE__ */ byOptions((options) => figureSearch(options, false));
/** Counts of whole strings. */
export const wholeCountSearchFor = /* @__PURE__ */ byOptions(wholeCountSearch);
