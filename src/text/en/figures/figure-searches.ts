import { countFinisher } from "../../figures/count.ts";
import {
  type CurrencyLexicon,
  type CurrencyOptions,
  compileCurrencies,
  currencyResolver,
} from "../../figures/currency.ts";
import { moneyReader } from "../../figures/money.ts";
import { finishMoney } from "../../figures/money-mention.ts";
import { wholeCountFinisher } from "../../figures/parse.ts";
import { percentageFinisher, percentageReader } from "../../figures/percentage.ts";
import { compileFigureWords, type FigureLexicon } from "../../figures/reading.ts";
import { compileSearch, type Finisher, type Search, type Sought } from "../../figures/search.ts";
import { shareFinisher } from "../../figures/shares.ts";
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
const percentages = /* @__PURE__ */ once((): Record<"figures" | "words", Sought> => {
  const [units, parts, steps, shares, verbal] = [
    percentageUnits(),
    partUnits(),
    percentageSteps(),
    shareWords(),
    verbalWords(),
  ];
  const unit = percentageReader(units, parts, shares.ratios);
  const figures = { unit, tables: [units, parts, shares.ratios], finishers: [percentageFinisher(steps)] };
  const words = {
    tables: [verbal.phrases],
    triggers: verbal.triggers,
    phrase: verbalReader(verbal, units, steps),
    finishers: [shareFinisher(shares)],
    bare: true,
  };
  return { figures, words };
});

const counts = /* @__PURE__ */ once((): Sought & { finishers: [Finisher] } => ({
  bare: true,
  counted: true,
  finishers: [countFinisher(countWords())],
}));

const money = (options: CurrencyOptions, names = currencies()): Sought => ({
  unit: moneyReader(names, currencyResolver(names, options)),
  tables: [names.after, names.before],
  lone: names.lone,
  finishers: [finishMoney],
});

const shares = ({ inWords = true }: FigureOptions): Sought[] => {
  const { figures, words } = percentages();
  return inWords ? [figures, words] : [figures];
};

/** What has a percent sign or word has no currency, and only what has neither is counted. */
const figures = (options: FigureOptions): Sought[] => [
  ...shares(options),
  money(options),
  ...((options.counts ?? true) ? [counts()] : []),
];

function wholeCounts(options: FigureOptions): Sought[] {
  const whole = wholeCountFinisher(counts().finishers[0], countWords().plain);
  return [...figures({ ...options, inWords: false, counts: false }), { ...counts(), finishers: [whole] }];
}

/** Searches that are kept for options that come again. */
const mostSearches = 32;

/** Makes a search once for each set of options, so that a caller in a loop waits for it the first time only. */
function byOptions(kinds: (options: FigureOptions) => Sought[]): (options?: FigureOptions) => Search {
  const made = new Map<string, Search>();
  return (options = {}) => {
    const key = JSON.stringify([options.inWords, options.counts, options.currencies]);
    let search = made.get(key);
    if (search === undefined) {
      search = compileSearch(lexicon(), kinds(options));
      if (made.size >= mostSearches) made.clear();
      made.set(key, search);
    }
    return search;
  };
}

/** The search for money alone. Like the others it is made on first use and holds only the words that it needs. */
export const moneySearchFor = /* @__PURE__ */ byOptions((options) => [money(options)]);
/** The search for money in whole strings. */
export const wholeMoneySearchFor = /* @__PURE__ */ byOptions((options) => [money(options, wholeCurrencies())]);
/** The search for percentages. */
export const percentageSearchFor = /* @__PURE__ */ byOptions(shares);
/** The search for everything. */
export const figureSearchFor = /* @__PURE__ */ byOptions(figures);
/** The search for counts in whole strings. */
export const wholeCountSearchFor = /* @__PURE__ */ byOptions(wholeCounts);
