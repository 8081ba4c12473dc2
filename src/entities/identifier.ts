import { type Issue, issue } from "../values/issue.ts";
import { checkCountry } from "./country-codes.ts";
import type { Identifier } from "./entity.ts";

/**
 * Tells whether a text is a Legal Entity Identifier with sound check digits.
 *
 * @param text - Any string.
 * @returns True for 18 capital letters and digits and two check digits, without blanks.
 * @example
 * ```ts
 * isLei("529900T8BM49AURSDO55"); //=> true
 * isLei("529900T8BM49AURSDO56"); //=> false
 * ```
 * @see Source: ISO 17442-1, with check digits after ISO 7064 MOD 97-10.
 */
export function isLei(text: string): boolean {
  if (!/^[0-9A-Z]{18}\d\d$/.test(text)) return false;
  let rest = 0;
  for (const digit of digitsOf(text)) rest = (rest * 10 + digit) % 97;
  return rest === 1;
}

/**
 * Tells whether a text is an International Securities Identification Number with a sound check digit.
 *
 * @param text - Any string.
 * @returns True for two capital letters, nine capital letters and digits, and the check digit. The two letters are not
 *   looked up: `XS` and `EU` stand there too.
 * @example
 * ```ts
 * isIsin("US0378331005"); //=> true
 * isIsin("US0378331006"); //=> false
 * ```
 * @see Source: ISO 6166, with a check digit after the Luhn formula over letters written as 10 to 35.
 */
export function isIsin(text: string): boolean {
  return /^[A-Z]{2}[0-9A-Z]{9}\d$/.test(text) && luhn(digitsOf(text)) === 0;
}

/**
 * Tells whether a text is a Financial Instrument Global Identifier with a sound check digit.
 *
 * @param text - Any string.
 * @returns True for two consonants that are none of `BS BM GG GB GH KY VG`, a `G`, eight consonants and digits, and the
 *   check digit.
 * @example
 * ```ts
 * isFigi("BBG000BLNQ16"); //=> true
 * isFigi("BBG000BLNQ17"); //=> false
 * ```
 * @see Source: OMG Financial Instrument Global Identifier 1.0, section 6.1.
 */
export function isFigi(text: string): boolean {
  if (!/^(?!BS|BM|GG|GB|GH|KY|VG)[B-DF-HJ-NP-TV-Z]{2}G[0-9B-DF-HJ-NP-TV-Z]{8}\d$/.test(text)) return false;
  // Unlike an ISIN, each character is doubled or not as a whole, by its place.
  let sum = 0;
  for (let at = 0; at < 12; at++) {
    for (const digit of String(Number.parseInt(text[at] as string, 36) * (at % 2 === 1 && at < 11 ? 2 : 1))) {
      sum += Number(digit);
    }
  }
  return sum % 10 === 0;
}

/**
 * Tells whether a value has the form that its scheme asks for.
 *
 * @param scheme - One of `identifierSchemes`, or any other string.
 * @param value - The code.
 * @returns False where the scheme has a rule that the value breaks; true where it keeps the rule, and for every value
 *   of a scheme without one.
 * @example
 * ```ts
 * isIdentifier("lei", "529900T8BM49AURSDO55"); //=> true
 * isIdentifier("iso3166-1", "UK"); //=> false
 * ```
 */
export function isIdentifier(scheme: string, value: string): boolean {
  return checkIdentifier({ scheme, value }).length === 0;
}

/**
 * Gives what is wrong with an identifier.
 *
 * @param identifier - Scheme and code.
 * @returns One issue, or none: `identifier.check-digit` for `lei`, `isin` and `figi`, `country.unknown` for `iso3166-1`.
 */
export function checkIdentifier({ scheme, value }: Identifier): Issue[] {
  const checked = (sound: boolean, expected: string): Issue[] =>
    sound ? [] : [issue("identifier.check-digit", "/value", expected, value)];
  switch (scheme) {
    case "iso3166-1":
      return checkCountry(value).map((found) => issue(found.code, "/value", found.expected, value));
    case "lei":
      return checked(isLei(value), "a LEI of 20 characters with sound check digits");
    case "isin":
      return checked(isIsin(value), "an ISIN of 12 characters with a sound check digit");
    case "figi":
      return checked(isFigi(value), "a FIGI of 12 characters with a sound check digit");
    default:
      return [];
  }
}

/** The digits of a text in which each letter stands for its number, A 10 to Z 35. */
const digitsOf = (text: string): number[] => [...text].flatMap((c) => [...String(Number.parseInt(c, 36))].map(Number));

function luhn(digits: number[]): number {
  let sum = 0;
  for (const [at, digit] of digits.reverse().entries()) {
    const doubled = at % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10;
}
