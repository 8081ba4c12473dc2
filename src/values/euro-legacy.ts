import { currencyInfo } from "./currency-codes.ts";
import type { RateQuote } from "./exchange-rate.ts";

/**
 * Gives the quote of money that became the euro, which law fixed once and for all.
 *
 * @param code - ISO 4217 code.
 * @param on - Day `YYYY-MM-DD`; without one, today's law is meant.
 * @returns Units of the old money for one euro; null for a currency that did not become the euro, or had not yet.
 * @see Source: Council Regulation (EC) No 2866/98 as amended, for the rates.
 */
export function euroLegacyQuote(code: string, on?: string): RateQuote | null {
  const euro = currencyInfo(code)?.euro;
  if (!euro || (on !== undefined && on < euro.from)) return null;
  const source = "Council Regulation (EC) No 2866/98 as amended";
  return { base: "EUR", quote: code, rate: euro.rate, on: euro.from, source };
}
