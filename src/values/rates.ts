import { checkDay, daysBetween } from "./calendar-date.ts";
import { checkCurrency } from "./currency-codes.ts";
import { type RateQuote, type Rates, sameCurrency } from "./exchange-rate.ts";
import { issue, NutgrafError } from "./issue.ts";
import { rateOfQuotes, rateOverEuro } from "./rate-over-euro.ts";

/** Options of rates that are read from a table. */
export interface RatesOptions {
  /**
   * How many days a rate may be older than the day that is asked for, 7 unless given: over Easter and Christmas the markets
   * are shut for up to five days. 0 takes rates of the day itself only.
   */
  maxDaysBack?: number | undefined;
}

/** What one source quotes: for each day, units of each currency for one unit of the base. */
export interface QuotedDays {
  /** ISO 4217 code of the currency that everything is quoted against. */
  base: string;
  /** Who quotes. */
  source: string;
  /** Days, in any order, with the quotes of each. */
  days: readonly (readonly [on: string, quotes: Readonly<Record<string, number>>])[];
}

/**
 * Makes rates of what one source quotes, checked before: cross rates over the base, money that became the euro over the
 * euro.
 *
 * @param quoted - Sound quotes.
 * @param options - How old a rate may be.
 * @returns The rates.
 */
export function ratesOf(quoted: QuotedDays, options: RatesOptions = {}): Rates {
  const { maxDaysBack = 7 } = options;
  if (!(Number.isInteger(maxDaysBack) && maxDaysBack >= 0)) {
    throw new NutgrafError([issue("option.invalid", "/maxDaysBack", "a whole number of days, 0 or more", maxDaysBack)]);
  }
  const { base, source } = quoted;
  const days = [...quoted.days].sort(([a], [b]) => (a < b ? 1 : -1));
  const newest = days[0]?.[0];

  /** The quotes of the last day that has both, from one currency over the base to the other. */
  function quotesBetween(from: string, to: string, on: string | undefined): RateQuote[] {
    const codes = [from, to].filter((code) => code !== base);
    const until = on ?? newest ?? "";
    let at = firstUpTo(days, until);
    while (at < days.length && !codes.every((code) => code in (days[at]?.[1] ?? {}))) at++;
    const [day, quotes = {}] = days[at] ?? [];
    if (day === undefined || daysBetween(day, until) > maxDaysBack)
      throw new NutgrafError([missing(codes, until, day)]);
    return codes.map((quote) => ({ base, quote, rate: quotes[quote] as number, on: day, source }));
  }

  /** Why there is no rate, with the last day that has one. */
  function missing(codes: readonly string[], until: string, before: string | undefined) {
    const unknown = codes.find((code) => !days.some(([, quotes]) => code in quotes));
    if (unknown !== undefined) {
      return issue("rate.unknown", "/currency", `a currency that is quoted against ${base} by ${source}`, unknown);
    }
    const expected = `rates of ${codes.join(" and ")} on ${until} or at most ${maxDaysBack} days before`;
    return issue("rate.day", "/on", expected, before ?? "none so early", before && "Allow more with maxDaysBack");
  }

  return {
    rate(from, to, on) {
      const issues = [
        ...checkCurrency(from).map((found) => issue(found.code, "/from", found.expected, from)),
        ...checkCurrency(to).map((found) => issue(found.code, "/to", found.expected, to)),
        ...(on === undefined ? [] : checkDay("/on", on)),
      ];
      if (issues.length > 0) throw new NutgrafError(issues);
      if (from === to) return sameCurrency(from, on);
      return rateOverEuro(from, to, on, (start, end) => rateOfQuotes(start, end, quotesBetween(start, end, on)));
    },
  };
}

/** Place of the newest day that is not after a given one, in a list with the newest first. */
function firstUpTo(days: QuotedDays["days"], until: string): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle]?.[0] ?? "") <= until) high = middle;
    else low = middle + 1;
  }
  return low;
}
