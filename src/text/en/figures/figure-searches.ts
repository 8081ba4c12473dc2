import { countFinisher } from "../../figures/count.ts";
import {
  type CurrencyLexicon,
  type CurrencyOptions,
  compileCurrencies,
  currencyResolver,
} from "../../figures/currency.ts";
import type { Search } from "../../figures/find.ts";
import { moneyReader } from "../../figures/money.ts";
import { finishMoney } from "../../figures/money-mention.ts";
import { wholeCountFinisher } from "../../figures/parse.ts";
import { percentageFinisher, percentageReader } from "../../figures/percentage.ts";
import { compileFigureWords, type FigureLexicon } from "../../figures/reading.ts";
import { shareFinisher } from "../../figures/shares.ts";
import { compileTriggers } from "../../figures/triggers.ts";
import { verbalReader } from "../../figures/verbal.ts";
import { once } from "../../once.ts";
import { countWords } from "./count.ts";
import { figureWords } from "./hedge.ts";
import { currencyWords } from "./money.ts";
import { partUnits, percentageSteps, percentageUnits, shareWords, verbalWords } from "./percentage.ts";

/** Options of the readers of figures. */
export interface FigureOptions extends CurrencyOptions {
  /** Whether shares and multiples in words count as percentages: "a third", "doubled", "double-digit". Default true. */
  inWords?: boolean | undefined;
  /** Whether numbers of things are looked for; without them a scan for money and percentages is faster. Default true. */
  counts?: boolean | undefined;
}

const lexicon: () => FigureLexicon = /* @__PURE__ */ once(() => compileFigureWords(figureWords));
/** English currencies, compiled. */
export const currencies: () => CurrencyLexicon = /* @__PURE__ */ once(() => compileCurrencies(currencyWords));
/** In a whole string "TOP 10" is an amount: a code that is also a word needs no figure that looks like one. */
const wholeCurrencies = /* @__PURE__ */ once(() => compileCurrencies({ ...currencyWords, wordCodes: "" }));
const none: ReadonlySet<string> = /* @__PURE__ */ new Set();

const percentages = /* @__PURE__ */ once(() => {
  const [units, steps, shares] = [percentageUnits(), percentageSteps(), shareWords()];
  return {
    unit: percentageReader(units, partUnits(), shares.ratios),
    finish: percentageFinisher(steps),
    share: shareFinisher(shares),
    phrases: verbalReader(verbalWords(), units, steps),
    triggers: verbalWords().triggers,
  };
});
const finishCount = /* @__PURE__ */ once(() => countFinisher(countWords()));

function moneySearch(options: CurrencyOptions, names = currencies()): Search {
  return {
    words: lexicon(),
    units: [moneyReader(names, currencyResolver(names, options))],
    lone: names.lone,
    idle: new Map(),
    bare: false,
    counted: false,
    triggers: compileTriggers([...lexicon().triggers, ...names.lone]),
    phrases: [],
    finishers: [finishMoney],
  };
}

function percentageSearch({ inWords = true }: FigureOptions): Search {
  const { unit, finish, share, phrases, triggers } = percentages();
  return {
    words: lexicon(),
    units: [unit],
    lone: none,
    idle: new Map(),
    bare: inWords,
    counted: false,
    triggers: compileTriggers(inWords ? [...lexicon().triggers, ...triggers] : lexicon().triggers),
    phrases: inWords ? [phrases] : [],
    finishers: inWords ? [finish, share] : [finish],
  };
}

/** What has a percent sign or word has no currency, and only what has neither is counted. */
function figureSearch(options: FigureOptions): Search {
  const { inWords = true, counts = true } = options;
  const [money, shares] = [moneySearch(options), percentageSearch(options)];
  return {
    ...money,
    units: [...shares.units, ...money.units],
    idle: new Map(),
    bare: inWords || counts,
    counted: counts,
    triggers: money.triggers.map((stop, at) => stop | (shares.triggers[at] as number)),
    phrases: shares.phrases,
    finishers: [...money.finishers, ...shares.finishers, ...(counts ? [finishCount()] : [])],
  };
}

function wholeCountSearch(options: FigureOptions): Search {
  const search = figureSearch({ ...options, inWords: false, counts: false });
  const whole = wholeCountFinisher(finishCount(), countWords().plain);
  return { ...search, bare: true, counted: true, finishers: [...search.finishers, whole] };
}

/** Searches that are kept for options that come again. */
const mostSearches = 32;

/** Makes a search once for each set of options, so that a caller in a loop waits for it the first time only. */
function byOptions(make: (options: FigureOptions) => Search): (options?: FigureOptions) => Search {
  const made = new Map<string, Search>();
  return (options = {}) => {
    const key = JSON.stringify([options.inWords, options.counts, options.currencies]);
    let search = made.get(key);
    if (search === undefined) {
      search = make(options);
      if (made.size >= mostSearches) made.clear();
      made.set(key, search);
    }
    return search;
  };
}

/** The search for money alone. Like the others it is made on first use and holds only the words that it needs. */
export const moneySearchFor = /* @__PURE__ */ byOptions((options) => moneySearch(options));
/** The search for money in whole strings. */
export const wholeMoneySearchFor = /* @__PURE__ */ byOptions((options) => moneySearch(options, wholeCurrencies()));
/** The search for percentages. */
export const percentageSearchFor = /* @__PURE__ */ byOptions(percentageSearch);
/** The search for everything. */
export const figureSearchFor = /* @__PURE__ */ byOptions(figureSearch);
/** The search for counts in whole strings. */
export const wholeCountSearchFor = /* @__PURE__ */ byOptions(wholeCountSearch);
