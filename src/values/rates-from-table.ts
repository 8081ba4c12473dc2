import { checkDay } from "./calendar-date.ts";
import { checkCurrency } from "./currency-codes.ts";
import { significantDigits } from "./decimal.ts";
import { isRate, type Rates } from "./exchange-rate.ts";
import { type Issue, issue, NutgrafError } from "./issue.ts";
import { type RatesOptions, ratesOf } from "./rates.ts";

/** A plain table of rates, as JSON can hold it. */
export interface RatesTable {
  /** ISO 4217 code of the currency that everything is quoted against. */
  base: string;
  /** Who states the rates; every conversion names it. */
  source: string;
  /** For each day `YYYY-MM-DD`, units of each currency for one unit of `base`: `{ "2026-02-11": { USD: 1.19 } }`. */
  days: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/**
 * Makes rates of a plain table. Cross rates go over the base of the table; money that became the euro goes at its fixed
 * rate over the euro, from the day on which it was fixed.
 *
 * @param table - Base, source and days.
 * @param options - How many days back a rate may be, 7 unless given.
 * @returns The rates, for `convert`.
 * @throws {@link NutgrafError} `currency.unknown`, `date.invalid`, `option.invalid` for a rate that is not a number above 0 of
 *   at most 15 significant digits, each with its place in the table.
 * @example
 * ```ts
 * const days = { "2026-02-10": { USD: 1.19, JPY: 184.2 }, "2026-02-11": { USD: 1.191, JPY: 183.9 } };
 * const rates = ratesFromTable({ base: "EUR", source: "our desk", days });
 * rates.rate("EUR", "USD", "2026-02-10").rate; //=> 1.19
 * rates.rate("USD", "JPY").rate; //=> 154.408060453401
 * rates.rate("EUR", "USD", "2026-03-01"); //=> throws rate.day
 * ```
 */
export function ratesFromTable(table: RatesTable, options: RatesOptions = {}): Rates {
  const issues = checkTable(table);
  if (issues.length > 0) throw new NutgrafError(issues);
  return ratesOf({ ...table, days: Object.entries(table.days) }, options);
}

function checkTable(table: RatesTable): Issue[] {
  if (typeof table !== "object" || table === null) {
    return [issue("option.invalid", "", "a table { base, source, days }", table)];
  }
  const { base, source, days } = table;
  const issues = codeIssues("/base", base);
  if (typeof source !== "string" || source === "") {
    issues.push(issue("option.invalid", "/source", "the name of who states the rates", source));
  }
  if (typeof days !== "object" || days === null) {
    return [...issues, issue("option.invalid", "/days", "an object with a day for each key", days)];
  }
  for (const [on, quotes] of Object.entries(days)) {
    issues.push(...checkDay(`/days/${on}`, on));
    if (typeof quotes !== "object" || quotes === null) {
      issues.push(issue("option.invalid", `/days/${on}`, "an object with a rate for each currency", quotes));
      continue;
    }
    for (const [code, rate] of Object.entries(quotes)) {
      issues.push(...codeIssues(`/days/${on}/${code}`, code));
      if (!isRate(rate) || significantDigits(rate) > 15) {
        const expected = "a number above 0 of at most 15 significant digits";
        issues.push(issue("option.invalid", `/days/${on}/${code}`, expected, rate));
      }
    }
  }
  return issues;
}

function codeIssues(path: string, code: string): Issue[] {
  return checkCurrency(code).map((found) => issue(found.code, path, found.expected, code));
}
