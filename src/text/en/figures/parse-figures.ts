import type { Count } from "../../../values/count.ts";
import type { SafeResult } from "../../../values/issue.ts";
import type { Money } from "../../../values/money.ts";
import type { Percentage } from "../../../values/percentage.ts";
import type { CurrencyOptions } from "../../figures/currency.ts";
import { parseFigure, unwrap } from "../../figures/parse.ts";
import {
  type FigureOptions,
  percentageSearchFor,
  wholeCountSearchFor,
  wholeMoneySearchFor,
} from "./figure-searches.ts";

/**
 * Reads a whole string as one amount of money.
 *
 * @param text - An amount in English, or as `formatMoney` writes it.
 * @param options - `currencies`: what ambiguous names and signs mean.
 * @returns The amount in the major unit of its currency.
 * @throws {@link NutgrafError} `text.unread` where the text is no amount, `text.rest` where it has more than one amount,
 *   `number.precision` where a figure has more than fifteen significant digits, `option.invalid` for an option that is no
 *   currency code.
 * @example
 * ```ts
 * parseMoney("between $40 and $42 billion").high; //=> 42000000000
 * ```
 */
export function parseMoney(text: string, options?: CurrencyOptions): Money {
  return unwrap(safeParseMoney(text, options));
}

/**
 * Reads a whole string as one amount of money without throwing on account of it.
 *
 * @param text - As for {@link parseMoney}.
 * @param options - As for {@link parseMoney}.
 * @returns The amount, or the error that {@link parseMoney} throws.
 * @throws {@link NutgrafError} `option.invalid` where an option is no currency code.
 * @example
 * ```ts
 * safeParseMoney("a great deal").success; //=> false
 * ```
 */
export function safeParseMoney(text: string, options?: CurrencyOptions): SafeResult<Money> {
  return parseFigure(text, wholeMoneySearchFor(options), "money", "an amount of money");
}

/**
 * Reads a whole string as one percentage.
 *
 * @param text - A percentage in English, or as `formatPercentage` writes it.
 * @returns The percentage; 35 means 35 %. A verb's direction is no part of it.
 * @throws {@link NutgrafError} `text.unread`, `text.rest` or `number.precision`, as {@link parseMoney}.
 * @example
 * ```ts
 * parsePercentage("about 0.5 percentage points");
 * //=> { low: 0.5, high: 0.5, bound: "exact", approximate: true, unit: "percentage-point" }
 * ```
 */
export function parsePercentage(text: string): Percentage {
  return unwrap(safeParsePercentage(text));
}

/**
 * Reads a whole string as one percentage without throwing.
 *
 * @param text - As for {@link parsePercentage}.
 * @returns The percentage, or the error that {@link parsePercentage} throws.
 * @example
 * ```ts
 * safeParsePercentage("mid-30s percent").success; //=> true
 * ```
 */
export function safeParsePercentage(text: string): SafeResult<Percentage> {
  return parseFigure(text, percentageSearchFor(), "percentage", "a percentage");
}

/**
 * Reads a whole string as one number of things.
 *
 * @param text - A count in English, or as `formatCount` writes it; what stands behind the figure is what is counted.
 * @param options - What ambiguous currencies mean, so that amounts are told from counts.
 * @returns The count; `of` is null for a bare number.
 * @throws {@link NutgrafError} `text.unread`, `text.rest`, `number.precision` or `option.invalid`, as {@link parseMoney}.
 * @example
 * ```ts
 * parseCount("at least three companies");
 * //=> { low: 3, high: null, bound: "at-least", approximate: false, of: "companies" }
 * ```
 */
export function parseCount(text: string, options?: FigureOptions): Count {
  return unwrap(safeParseCount(text, options));
}

/**
 * Reads a whole string as one number of things without throwing on account of it.
 *
 * @param text - As for {@link parseCount}.
 * @param options - As for {@link parseCount}.
 * @returns The count, or the error that {@link parseCount} throws.
 * @throws {@link NutgrafError} `option.invalid` where an option is no currency code.
 * @example
 * ```ts
 * safeParseCount("$5").success; //=> false
 * ```
 */
export function safeParseCount(text: string, options?: FigureOptions): SafeResult<Count> {
  return parseFigure(text, wholeCountSearchFor(options), "count", "a number of things");
}
