import { countFinisher } from "../figures/count.ts";
import {
  type CurrencyLexicon,
  type CurrencyOptions,
  compileCurrencies,
  currencyResolver,
} from "../figures/currency.ts";
import type { PhraseReader, Search } from "../figures/find.ts";
import { loneUnitReader } from "../figures/lone-unit.ts";
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
  /** Whether numbers of things are looked for; without them a scan for money and percentages is faster. Default true. */
  counts?: boolean | undefined;
}

const lexicon: () => FigureLexicon = /* @__PURE__ */ once(() => compileFigureWords(figureWords));
/** English currencies, compiled. */
export const currencies: () => CurrencyLexicon = /* @__PURE__ */ once(() => compileCurrencies(currencyWords));
const numerals = /* @__PURE__ */ once(() => compileTriggers(lexicon().triggers));
const moneyTriggers = /* @__PURE__ */ once(() => compileTriggers([...lexicon().triggers, ...currencies().lone]));
const allTriggers = /* @__PURE__ */ once(() =>
  compileTriggers([...lexicon().triggers, ...currencies().lone, ...verbalWords().triggers]),
);

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

interface MoneyReaders {
  unit: UnitReader;
  lone: PhraseReader;
}

function moneyReaders(options: CurrencyOptions, names = currencies()): MoneyReaders {
  const resolve = currencyResolver(names, options);
  return { unit: moneyReader(names, resolve, lexicon()), lone: loneUnitReader(names, resolve) };
}

function moneySearch(options: CurrencyOptions, names?: CurrencyLexicon): Search {
  const { unit, lone } = moneyReaders(options, names);
  const reading = { ...lexicon(), units: [unit], bare: false };
  return { reading, triggers: moneyTriggers(), phrases: [lone], finishers: [finishMoney] };
}

/** In a whole string "TOP 10" is an amount: a code that is also a word needs no figure that looks like one. */
const wholeCurrencies = /* @__PURE__ */ once(() => compileCurrencies({ ...currencyWords, wordCodes: "" }));

const percentageSearch = (inWords: boolean): Search => ({
  reading: { ...lexicon(), units: [percentages().unit], bare: inWords },
  triggers: inWords ? percentages().triggers : numerals(),
  phrases: inWords ? [percentages().phrases] : [],
  finishers: inWords ? [percentages().finish, percentages().finishShare] : [percentages().finish],
});

/** What has a percent sign or word has no currency, and only what has neither is counted. */
function figureSearch({ inWords = true, counts = true, ...options }: FigureOptions): Search {
  const search = percentageSearch(inWords);
  const { unit, lone } = moneyReaders(options);
  return {
    reading: { ...search.reading, units: [percentages().unit, unit], bare: inWords || counts },
    triggers: inWords ? allTriggers() : moneyTriggers(),
    phrases: [...search.phrases, lone],
    finishers: counts ? [finishMoney, ...search.finishers, finishCount()] : [finishMoney, ...search.finishers],
  };
}

const wholeCountSearch = (options: FigureOptions): Search => {
  const search = figureSearch({ ...options, inWords: false, counts: false });
  const whole = wholeCountFinisher(finishCount(), lexicon().plain);
  return { ...search, reading: { ...search.reading, bare: true }, finishers: [...search.finishers, whole] };
};

/** Makes a search once for the defaults, and anew where the caller gives options. */
function byOptions<T extends object>(make: (options: T) => Search): (options?: T) => Search {
  const usual = once(() => make({} as T));
  return (options) => (options === undefined || Object.keys(options).length === 0 ? usual() : make(options));
}

/** The search for money alone. Like the others it is made on first use and holds only the words that it needs. */
export const moneySearchFor = /* @__PURE__ */ byOptions((options: CurrencyOptions) => moneySearch(options));
/** The search for money in whole strings. */
export const wholeMoneySearchFor = /* @__PURE__ */ byOptions((options: CurrencyOptions) =>
  moneySearch(options, wholeCurrencies()),
);
/** The search for percentages, with those in words. */
export const percentageSearchFor = /* @__PURE__ */ once(() => percentageSearch(true));
/** The search for percentages with a percent sign or word only. */
export const plainPercentageSearchFor = /* @__PURE__ */ once(() => percentageSearch(false));
/** The search for everything. */
export const figureSearchFor = /* @__PURE__ */ byOptions(figureSearch);
/** The search for money and percentages with a sign or word only. */
export const plainFigureSearchFor = /* @__PURE__ */ once(() => figureSearch({ inWords: false, counts: false }));
/** The search for counts in whole strings. */
export const wholeCountSearchFor = /* @__PURE__ */ byOptions(wholeCountSearch);
