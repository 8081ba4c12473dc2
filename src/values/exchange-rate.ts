import { isDay } from "./calendar-date.ts";
import { type Issue, issue } from "./issue.ts";

/** A price of one currency in another, as its source states it: one unit of `base` is `rate` units of `quote`. */
export interface RateQuote {
  /** ISO 4217 code of the currency that is priced. */
  base: string;
  /** ISO 4217 code of the currency that it is priced in. */
  quote: string;
  /** Units of `quote` for one unit of `base`. */
  rate: number;
  /** Day of the quote, `YYYY-MM-DD`; for a rate that law fixed, the day from which it is fixed. */
  on: string;
  /** Who states it. */
  source: string;
}

/** A rate of exchange, with its day and its source. */
export interface ExchangeRate {
  /** ISO 4217 code of the money that is converted. */
  from: string;
  /** ISO 4217 code of the money that comes out. */
  to: string;
  /** Units of `to` for one unit of `from`, rounded to 15 significant digits where it is made of several quotes. */
  rate: number;
  /** Day of the rate, `YYYY-MM-DD`: the latest of its quotes. Null only where none is needed, from a currency to itself. */
  on: string | null;
  /** Who states it; several sources stand side by side. */
  source: string;
  /**
   * The quotes that it is made of, from `from` to `to`, each walked in either direction. A conversion is worked out from
   * them, so that a cross rate is never rounded on the way. Left out by rates of your own, `rate` counts as it is.
   */
  quotes?: readonly RateQuote[];
}

/** Where rates of exchange come from: a table, a file, or a service of your own. It is asked at once, so fetch before. */
export interface Rates {
  /**
   * Gives a rate.
   *
   * @param from - ISO 4217 code of the money that is converted.
   * @param to - ISO 4217 code of the money that comes out.
   * @param on - Day `YYYY-MM-DD`; without one the newest rate is meant.
   * @returns The rate of that day, or of the last day before it that has one; its `on` tells which.
   * @throws {@link NutgrafError} `rate.unknown` or `rate.day` where there is none.
   */
  rate(from: string, to: string, on?: string): ExchangeRate;
}

/** Numbers that an amount is multiplied by and divided by. */
export interface Factors {
  /** Multiplied by. */
  over: number[];
  /** Divided by. */
  under: number[];
}

/**
 * Gives the numbers that take an amount from one currency to the other: a quote is multiplied by on the way from its base,
 * divided by on the way to it, never turned into an inverse rate.
 *
 * @param rate - A rate.
 * @returns The numbers, or null where the quotes do not lead from `from` to `to`.
 * @see Source: Council Regulation (EC) No 1103/97, article 4(3), for the fixed rates of the euro.
 */
export function factorsOf({ from, to, rate, quotes }: ExchangeRate): Factors | null {
  if (quotes === undefined) return { over: [rate], under: [] };
  const factors: Factors = { over: [], under: [] };
  let at = from;
  for (const quote of quotes) {
    if (at !== quote.base && at !== quote.quote) return null;
    const forward = at === quote.base;
    factors[forward ? "over" : "under"].push(quote.rate);
    at = forward ? quote.quote : quote.base;
  }
  return at === to ? factors : null;
}

/**
 * Gives what is wrong with a rate that somebody's {@link Rates} gave out.
 *
 * @param given - The rate.
 * @param from - The currency that was asked from.
 * @param to - The currency that was asked for.
 * @returns Issues `option.invalid`, empty where it can be used.
 */
export function checkRate(given: ExchangeRate, from: string, to: string): Issue[] {
  const issues: Issue[] = [];
  const wrong = (path: string, expected: string, received: unknown): void => {
    issues.push(issue("option.invalid", `/rates${path}`, expected, received));
  };
  if (given.from !== from) wrong("/from", `the currency that was asked from (${from})`, given.from);
  if (given.to !== to) wrong("/to", `the currency that was asked for (${to})`, given.to);
  if (given.on === null || !isDay(given.on)) wrong("/on", "a day YYYY-MM-DD that exists", given.on);
  if (typeof given.source !== "string") wrong("/source", "the name of who states the rate", given.source);
  const factors = factorsOf(given);
  if (factors === null) wrong("/quotes", `quotes that lead from ${from} to ${to}`, given.quotes);
  for (const factor of [given.rate, ...(factors?.over ?? []), ...(factors?.under ?? [])]) {
    if (!isRate(factor)) wrong("/rate", "a number above 0", factor);
  }
  return issues;
}

/**
 * Tells whether a number can be a rate.
 *
 * @param rate - Any number.
 * @returns True where it is finite and above 0.
 */
export function isRate(rate: number): boolean {
  return rate > 0 && Number.isFinite(rate);
}

/**
 * The rate of a currency to itself.
 *
 * @param code - The currency.
 * @param on - The day that was asked for.
 * @returns A rate of 1.
 */
export function sameCurrency(code: string, on?: string): ExchangeRate {
  return { from: code, to: code, rate: 1, on: on ?? null, source: "one currency", quotes: [] };
}
