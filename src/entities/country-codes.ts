import { type Issue, issue } from "../values/issue.ts";

/** Tells whether a text is an ISO 3166-1 alpha-2 code, or `EU`. */
export function isCountry(code: string): boolean {
  return /^[A-Z]{2}$/.test(code);
}

/** Gives what is wrong with a country code. */
export function checkCountry(code: string): Issue[] {
  return isCountry(code) ? [] : [issue("country.unknown", "", "an ISO 3166-1 alpha-2 code, or EU", code)];
}
