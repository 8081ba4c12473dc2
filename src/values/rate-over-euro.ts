import { currencyInfo } from "./currency-codes.ts";
import { quotientOfProducts } from "./decimal.ts";
import { type ExchangeRate, type Factors, factorsOf, type RateQuote, type Rates } from "./exchange-rate.ts";

/**
 * Gives a rate, with money that became the euro taken over the euro at the rate that law fixed, from the day on which it did.
 *
 * @param from - ISO 4217 code of the money that is converted.
 * @param to - ISO 4217 code of the money that comes out, another one.
 * @param on - Day `YYYY-MM-DD`; without one, the newest rate and the law of today are meant.
 * @param ask - Gives the rate of what law did not fix; not asked where law fixed all.
 * @returns The rate, made of the quotes of both.
 * @see Source: Council Regulation (EC) No 1103/97, article 4: conversions between two of the old units go over the euro.
 */
export function rateOverEuro(from: string, to: string, on: string | undefined, ask: Rates["rate"]): ExchangeRate {
  const [first, last] = [fixedQuote(from, on), fixedQuote(to, on)];
  if (first === null && last === null) return ask(from, to, on);
  const [start, end] = [first ? "EUR" : from, last ? "EUR" : to];
  const between = start === end ? [] : quotesOf(ask(start, end, on));
  return rateOfQuotes(from, to, [...(first ? [first] : []), ...between, ...(last ? [last] : [])]);
}

/**
 * Makes one rate of several quotes.
 *
 * @param from - ISO 4217 code where they begin.
 * @param to - ISO 4217 code where they lead.
 * @param quotes - Quotes in order, at least one.
 * @returns The rate, of the latest of their days and of all their sources.
 */
export function rateOfQuotes(from: string, to: string, quotes: readonly RateQuote[]): ExchangeRate {
  const on = quotes.map((quote) => quote.on).reduce((a, b) => (a > b ? a : b));
  const source = [...new Set(quotes.map((quote) => quote.source))].join("; ");
  const rate: ExchangeRate = { from, to, rate: 1, on, source, quotes };
  const { over, under } = factorsOf(rate) as Factors;
  return { ...rate, rate: quotientOfProducts(over, under) };
}

/** The quote of money that became the euro; null for a currency that did not, or had not yet. */
function fixedQuote(code: string, on: string | undefined): RateQuote | null {
  const euro = currencyInfo(code)?.euro;
  if (!euro || (on !== undefined && on < euro.from)) return null;
  const source = "Council Regulation (EC) No 2866/98 as amended";
  return { base: "EUR", quote: code, rate: euro.rate, on: euro.from, source };
}

/** The quotes of a rate; a rate without any is one itself. */
function quotesOf({ from, to, rate, on, source, quotes }: ExchangeRate): readonly RateQuote[] {
  return quotes ?? [{ base: from, quote: to, rate, on: on ?? "", source }];
}
