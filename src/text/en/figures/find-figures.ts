import type { CountMention, MoneyMention, PercentageMention } from "../../../evidence/mention.ts";
import type { CurrencyOptions } from "../../figures/currency.ts";
import { findFigureMentions } from "../../figures/find.ts";
import type { FigureMention } from "../../figures/search.ts";
import { type FigureOptions, figureSearchFor, moneySearchFor, percentageSearchFor } from "./figure-searches.ts";

/**
 * Finds every amount of money in a text, in reading order.
 *
 * Scale words, bounds, hedges and ranges are read; a conversion in brackets goes into `restated` of the amount before it.
 * A name or sign that several currencies share means what `options.currencies` says, else what a reader of English expects,
 * and the mention is `ambiguous`. A figure of more than fifteen significant digits is passed over.
 *
 * @param text - English prose of any length; offsets refer to it as given.
 * @param options - `currencies`: what ambiguous names and signs mean.
 * @returns Mentions that do not overlap; amounts in the major unit of their currency.
 * @throws {@link NutgrafError} `option.invalid` where an option is no currency code; never on account of the text.
 * @example
 * ```ts
 * findMoney("It will spend more than US$40 billion.")[0]?.value;
 * //=> { low: 40000000000, high: null, bound: "more-than", approximate: false, currency: "USD", restated: [] }
 * ```
 * @see Source: ISO 4217 for the codes.
 */
export function findMoney(text: string, options?: CurrencyOptions): MoneyMention[] {
  return findFigureMentions(text, moneySearchFor(options)).flatMap((mention) =>
    mention.kind === "money" ? [withoutKind(mention)] : [],
  );
}

/**
 * Finds every percentage in a text, in reading order: percent, percentage points, basis points, and, in words, shares,
 * multiples and verbal ranges.
 *
 * @param text - English prose of any length; offsets refer to it as given.
 * @param options - `inWords`: false leaves out what is said without a percent sign or word.
 * @returns Mentions that do not overlap. The value stays as written; `direction` says which way the verb beside it points.
 * @example
 * ```ts
 * findPercentages("Exports fell 5 to 7 percent.").map(({ value, direction }) => [value.low, value.high, direction]);
 * //=> [[5, 7, "down"]]
 * ```
 */
export function findPercentages(text: string, options?: Pick<FigureOptions, "inWords">): PercentageMention[] {
  return findFigureMentions(text, percentageSearchFor(options)).flatMap((mention) =>
    mention.kind === "percentage" ? [withoutKind(mention)] : [],
  );
}

/**
 * Finds every number of things in a text, in reading order; years, scores, numbers in names and units of time are none.
 *
 * @param text - English prose of any length; offsets refer to it as given.
 * @param options - What ambiguous currencies mean, so that amounts are told from counts.
 * @returns Mentions that do not overlap; `value.of` is the noun phrase as written.
 * @throws {@link NutgrafError} `option.invalid` where an option is no currency code; never on account of the text.
 * @example
 * ```ts
 * findCounts("It wants at least three world-leading companies.")[0]?.value;
 * //=> { low: 3, high: null, bound: "at-least", approximate: false, of: "world-leading companies" }
 * ```
 */
export function findCounts(text: string, options?: FigureOptions): CountMention[] {
  return findFigures(text, options).flatMap((mention) => (mention.kind === "count" ? [withoutKind(mention)] : []));
}

/**
 * Finds amounts of money, percentages and counts in one scan.
 *
 * @param text - English prose of any length; offsets refer to it as given.
 * @param options - What ambiguous currencies mean, and whether shares and multiples in words count.
 * @returns Mentions in reading order that do not overlap, told apart by `kind`.
 * @throws {@link NutgrafError} `option.invalid` where an option is no currency code; never on account of the text.
 * @example
 * ```ts
 * findFigures("Two plants cost €3bn, up 4%.").map(({ kind, text }) => [kind, text]);
 * //=> [["count", "Two plants"], ["money", "€3bn"], ["percentage", "4%"]]
 * ```
 */
export function findFigures(text: string, options?: FigureOptions): FigureMention[] {
  return findFigureMentions(text, figureSearchFor(options));
}

function withoutKind<T extends { kind: string }>(mention: T): Omit<T, "kind"> {
  const { kind: _kind, ...rest } = mention;
  return rest;
}
