import { isDay } from "../values/calendar-date.ts";
import { type Issue, issue, NutgrafError } from "../values/issue.ts";
import { once } from "../values/once.ts";
import { currentCountries, withdrawnCountries } from "./country-table.ts";

/**
 * Every current alpha-2 code of ISO 3166-1. Names of countries come from `Intl.DisplayNames`.
 *
 * @see Source: ISO 3166-1, state of January 2026; tests hold it against the table.
 */
// biome-ignore format: eighteen a line
export const countryCodes = [
  "AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AQ", "AR", "AS", "AT", "AU", "AW", "AX", "AZ", "BA", "BB",
  "BD", "BE", "BF", "BG", "BH", "BI", "BJ", "BL", "BM", "BN", "BO", "BQ", "BR", "BS", "BT", "BV", "BW", "BY",
  "BZ", "CA", "CC", "CD", "CF", "CG", "CH", "CI", "CK", "CL", "CM", "CN", "CO", "CR", "CU", "CV", "CW", "CX",
  "CY", "CZ", "DE", "DJ", "DK", "DM", "DO", "DZ", "EC", "EE", "EG", "EH", "ER", "ES", "ET", "FI", "FJ", "FK",
  "FM", "FO", "FR", "GA", "GB", "GD", "GE", "GF", "GG", "GH", "GI", "GL", "GM", "GN", "GP", "GQ", "GR", "GS",
  "GT", "GU", "GW", "GY", "HK", "HM", "HN", "HR", "HT", "HU", "ID", "IE", "IL", "IM", "IN", "IO", "IQ", "IR",
  "IS", "IT", "JE", "JM", "JO", "JP", "KE", "KG", "KH", "KI", "KM", "KN", "KP", "KR", "KW", "KY", "KZ", "LA",
  "LB", "LC", "LI", "LK", "LR", "LS", "LT", "LU", "LV", "LY", "MA", "MC", "MD", "ME", "MF", "MG", "MH", "MK",
  "ML", "MM", "MN", "MO", "MP", "MQ", "MR", "MS", "MT", "MU", "MV", "MW", "MX", "MY", "MZ", "NA", "NC", "NE",
  "NF", "NG", "NI", "NL", "NO", "NP", "NR", "NU", "NZ", "OM", "PA", "PE", "PF", "PG", "PH", "PK", "PL", "PM",
  "PN", "PR", "PS", "PT", "PW", "PY", "QA", "RE", "RO", "RS", "RU", "RW", "SA", "SB", "SC", "SD", "SE", "SG",
  "SH", "SI", "SJ", "SK", "SL", "SM", "SN", "SO", "SR", "SS", "ST", "SV", "SX", "SY", "SZ", "TC", "TD", "TF",
  "TG", "TH", "TJ", "TK", "TL", "TM", "TN", "TO", "TR", "TT", "TV", "TW", "TZ", "UA", "UG", "UM", "US", "UY",
  "UZ", "VA", "VC", "VE", "VG", "VI", "VN", "VU", "WF", "WS", "YE", "YT", "ZA", "ZM", "ZW",
] as const;

/** One of {@link countryCodes}. */
export type CountryCode = (typeof countryCodes)[number];

/** The three codes of one country. */
export interface CountryInfo {
  /** Two letters: `TW`. */
  alpha2: string;
  /** Three letters: `TWN`; null for `EU`. */
  alpha3: string | null;
  /** Three digits: `158`; null for `EU`. */
  numeric: string | null;
  /** First day `YYYY-MM-DD`, only where the letters meant another country before; else null. */
  from: string | null;
  /** Day `YYYY-MM-DD` of withdrawal, or null for a current code. */
  to: string | null;
}

/** Options of {@link isCountry}. */
export interface CountryOptions {
  /** A day `YYYY-MM-DD` on which the code must have been in the list. */
  on?: string | undefined;
}

/**
 * Tells whether a text is an alpha-2 country code, current or withdrawn, or `EU`.
 *
 * @param code - Any string; codes are written in capitals. `UK` is none: the code is `GB`.
 * @param options - `on`: the day for which to ask.
 * @returns True for a code of the list, or, with `on`, for one that had not been withdrawn by that day. The list does not
 *   know since when current codes are in it.
 * @throws {@link NutgrafError} `option.invalid` where `on` is no day.
 * @example
 * ```ts
 * isCountry("EU"); //=> true
 * isCountry("SU"); //=> true
 * isCountry("SU", { on: "2025-01-01" }); //=> false
 * ```
 * @see Source: ISO 3166-1, where `EU` is exceptionally reserved, and ISO 3166-3.
 */
export function isCountry(code: string, options: CountryOptions = {}): boolean {
  const { on } = options;
  if (on !== undefined && !isDay(on)) {
    throw new NutgrafError([issue("option.invalid", "/on", "a day YYYY-MM-DD that exists", on)]);
  }
  return countries().some(
    ({ alpha2, from, to }) =>
      alpha2 === code && (on === undefined || ((from === null || from <= on) && (to === null || on <= to))),
  );
}

/**
 * Gives all codes of a country by any one of them.
 *
 * @param code - Alpha-2, alpha-3 or numeric code, in capitals.
 * @returns The country, or null where there is no such code. A current country comes before a withdrawn one, a later one
 *   before an earlier: `CS` is Serbia and Montenegro, `CSK` Czechoslovakia.
 * @example
 * ```ts
 * countryInfo("DEU")?.alpha2; //=> "DE"
 * countryInfo("158")?.alpha3; //=> "TWN"
 * ```
 * @see Source: ISO 3166-1 and ISO 3166-3.
 */
export function countryInfo(code: string): CountryInfo | null {
  const found = countries().find(({ alpha2, alpha3, numeric }) => [alpha2, alpha3, numeric].includes(code));
  return found === undefined ? null : { ...found };
}

/**
 * Gives what is wrong with a country code.
 *
 * @param code - Any string.
 * @returns One issue `country.unknown`, or none.
 */
export function checkCountry(code: string): Issue[] {
  return isCountry(code) ? [] : [issue("country.unknown", "", "an ISO 3166-1 alpha-2 code, or EU", code)];
}

const countries = /* @__PURE__ */ once((): CountryInfo[] => {
  const current = currentCountries.match(/\w+/g) ?? [];
  const withdrawn = withdrawnCountries.match(/\S.*/g) ?? [];
  return [
    ...current.map((row) => ({
      alpha2: row.slice(0, 2),
      alpha3: row.slice(2, 5),
      numeric: row.slice(5),
      from: null,
      to: null,
    })),
    { alpha2: "EU", alpha3: null, numeric: null, from: null, to: null },
    ...withdrawn.map((row) => {
      const [alpha2 = "", alpha3 = "", numeric = "", from = "-", to = ""] = row.split(" ");
      return { alpha2, alpha3, numeric, from: from === "-" ? null : from, to };
    }),
  ];
});
