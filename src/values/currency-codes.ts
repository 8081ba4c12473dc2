import { isDay } from "./calendar-date.ts";
import { currentCurrencies, withdrawnCurrencies } from "./currency-table.ts";
import { type Issue, issue, NutgrafError } from "./issue.ts";
import { once } from "./once.ts";

/**
 * Every current currency code of ISO 4217, with those for funds, metals, tests (`XTS`) and no currency (`XXX`). A plain
 * list: a bundle that asks only `currencyCodes.includes(code)` holds no table.
 *
 * @see Source: ISO 4217 list one, state of 1 January 2026; tests hold it against the table.
 */
// biome-ignore format: fourteen a line
export const currencyCodes = [
  "AED", "AFN", "ALL", "AMD", "AOA", "ARS", "AUD", "AWG", "AZN", "BAM", "BBD", "BDT", "BHD", "BIF",
  "BMD", "BND", "BOB", "BOV", "BRL", "BSD", "BTN", "BWP", "BYN", "BZD", "CAD", "CDF", "CHE", "CHF",
  "CHW", "CLF", "CLP", "CNY", "COP", "COU", "CRC", "CUP", "CVE", "CZK", "DJF", "DKK", "DOP", "DZD",
  "EGP", "ERN", "ETB", "EUR", "FJD", "FKP", "GBP", "GEL", "GHS", "GIP", "GMD", "GNF", "GTQ", "GYD",
  "HKD", "HNL", "HTG", "HUF", "IDR", "ILS", "INR", "IQD", "IRR", "ISK", "JMD", "JOD", "JPY", "KES",
  "KGS", "KHR", "KMF", "KPW", "KRW", "KWD", "KYD", "KZT", "LAK", "LBP", "LKR", "LRD", "LSL", "LYD",
  "MAD", "MDL", "MGA", "MKD", "MMK", "MNT", "MOP", "MRU", "MUR", "MVR", "MWK", "MXN", "MXV", "MYR",
  "MZN", "NAD", "NGN", "NIO", "NOK", "NPR", "NZD", "OMR", "PAB", "PEN", "PGK", "PHP", "PKR", "PLN",
  "PYG", "QAR", "RON", "RSD", "RUB", "RWF", "SAR", "SBD", "SCR", "SDG", "SEK", "SGD", "SHP", "SLE",
  "SOS", "SRD", "SSP", "STN", "SVC", "SYP", "SZL", "THB", "TJS", "TMT", "TND", "TOP", "TRY", "TTD",
  "TWD", "TZS", "UAH", "UGX", "USD", "USN", "UYI", "UYU", "UYW", "UZS", "VED", "VES", "VND", "VUV",
  "WST", "XAD", "XAF", "XAG", "XAU", "XBA", "XBB", "XBC", "XBD", "XCD", "XCG", "XDR", "XOF", "XPD",
  "XPF", "XPT", "XSU", "XTS", "XUA", "XXX", "YER", "ZAR", "ZMW", "ZWG",
] as const;

/** One of {@link currencyCodes}. */
export type CurrencyCode = (typeof currencyCodes)[number];

/** What ISO 4217 says of a code. */
export interface CurrencyInfo {
  /** The code: `EUR`. */
  code: string;
  /** Numeric code, three digits: `978`; null where none was given. A successor may have the same. */
  numeric: string | null;
  /** Digits of the minor unit: 2 for cents, 0 for the yen; null for metals and the like. */
  digits: number | null;
  /** First day of legal tender `YYYY-MM-DD`, or null where it is before 1978 or not known. */
  from: string | null;
  /** Last day of legal tender, dual circulation included, or null for a current code. */
  to: string | null;
  /** For money that became the euro: the rate at which it did; else null. */
  euro: EuroRate | null;
}

/** The irrevocable rate at which a currency became the euro. */
export interface EuroRate {
  /** Units for one euro: 1.95583 for the mark. */
  rate: number;
  /** Day `YYYY-MM-DD` from which the rate is fixed. */
  from: string;
}

/** Options of {@link isCurrency}. */
export interface CurrencyOptions {
  /** A day `YYYY-MM-DD` on which the currency must have been legal tender. */
  on?: string | undefined;
}

/**
 * Tells whether a text is an ISO 4217 code, current or withdrawn.
 *
 * @param code - Any string; codes are written in capitals.
 * @param options - `on`: the day for which to ask.
 * @returns True for a code of the list, or, with `on`, for one that was valid on that day. A code whose first day is not
 *   known counts as old.
 * @throws {@link NutgrafError} `option.invalid` where `on` is no day.
 * @example
 * ```ts
 * isCurrency("HRK"); //=> true
 * isCurrency("HRK", { on: "2020-06-30" }); //=> true
 * isCurrency("HRK", { on: "2024-06-30" }); //=> false
 * ```
 * @see Source: ISO 4217 lists one and three, with days after Unicode CLDR.
 */
export function isCurrency(code: string, options: CurrencyOptions = {}): boolean {
  const row = table().get(code);
  const { on } = options;
  if (on === undefined) return row !== undefined;
  if (!isDay(on)) throw new NutgrafError([issue("option.invalid", "/on", "a day YYYY-MM-DD that exists", on)]);
  if (row === undefined) return false;
  const { from, to } = infoOf(row);
  return (from === null || from <= on) && (to === null || on <= to);
}

/**
 * Gives what ISO 4217 says of a currency code.
 *
 * @param code - Any string.
 * @returns The facts, or null where there is no such code.
 * @example
 * ```ts
 * currencyInfo("DEM");
 * //=> { code: "DEM", numeric: "276", digits: 2, from: null, to: "2002-02-28", euro: { rate: 1.95583, from: "1999-01-01" } }
 * ```
 * @see Source: ISO 4217 lists one and three, with days after Unicode CLDR.
 */
export function currencyInfo(code: string): CurrencyInfo | null {
  const row = table().get(code);
  return row === undefined ? null : infoOf(row);
}

/**
 * Gives what is wrong with a currency code.
 *
 * @param code - Any string.
 * @returns One issue `currency.unknown`, or none.
 */
export function checkCurrency(code: string): Issue[] {
  return isCurrency(code) ? [] : [issue("currency.unknown", "", "an ISO 4217 code", code)];
}

/** Rows by code: both tables have the same columns as far as they go. */
const table = /* @__PURE__ */ once(
  () => new Map(`${currentCurrencies}${withdrawnCurrencies}`.match(/\S.*/g)?.map((row) => [row.slice(0, 3), row])),
);

function infoOf(row: string): CurrencyInfo {
  const [code = "", numeric = "-", digits = "-", from = "-", to = null, rate, fixed] = row.split(" ");
  const said = (cell: string): string | null => (cell === "-" ? null : cell);
  return {
    code,
    numeric: said(numeric),
    digits: digits === "-" ? null : Number(digits),
    from: said(from),
    to,
    euro: rate && fixed ? { rate: Number(rate), from: fixed } : null,
  };
}
