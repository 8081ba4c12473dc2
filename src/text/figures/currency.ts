import { currencyCodes } from "../../values/currency-codes.ts";
import { issue, NutgrafError } from "../../values/issue.ts";
import { normalise } from "../normalise.ts";
import type { Unit } from "./unit.ts";

/** One currency of a language's table. */
export interface CurrencyRow {
  /** ISO 4217 code, current or withdrawn. */
  code: string;
  /** Its names in the singular, lower case, with commas between: "dollar, dlr". The first names its family. */
  names: string;
  /** Words that tell it from others of that name: "canadian, cdn". */
  of: string;
  /** Names of its hundredth: "cent". */
  minor?: string;
}

/** A language's words for currencies, as its tables hold them. */
export interface CurrencyWords {
  /** One row a currency. */
  rows: readonly CurrencyRow[];
  /** Names and signs that more than one currency has, with the one that a reader of the language expects. */
  assumed: Readonly<Record<string, string>>;
  /** Names that follow another where an option speaks only of that one: "dollar" follows "$". */
  follows: Readonly<Record<string, string>>;
  /** Signs and abbreviations before or behind a figure, as written, by code with blanks between. */
  signs: Readonly<Record<string, string>>;
  /** Single letters and the like behind digits, with the name of the hundredth that they stand for: "p". */
  minorSigns: Readonly<Record<string, string>>;
  /** Codes and signs that are also words or initials: they need a figure that looks like an amount. */
  needSize: readonly string[];
  /** Codes that are also written in lower case. */
  lowerCase: readonly string[];
  /** Says whether a name that is also another word means money here. */
  accepts: (text: string, start: number, end: number, name: string) => boolean;
}

/** What a name, sign or code of a currency means. */
export interface CurrencyMeaning {
  /** ISO 4217 code; the default where `name` is set. */
  code: string;
  /** The name under which options and defaults decide, or null where it has one meaning only. */
  name: string | null;
  /** -2 for hundredths. */
  shift: number;
  /** What its name has in common with others: "dollar". */
  family: string;
  /** True where the figure must look like an amount. */
  needsSize: boolean;
  /** True for a bare word of a country, which only says more closely what a sign means. */
  country: boolean;
}

/** A language's words for currencies, ready to be looked up. */
export interface CurrencyLexicon {
  /** Codes in capitals. */
  codes: ReadonlyMap<string, CurrencyMeaning>;
  /** Codes in lower case that are no words. */
  lowerCodes: ReadonlyMap<string, CurrencyMeaning>;
  /** Signs and abbreviations as written. */
  signs: ReadonlyMap<string, CurrencyMeaning>;
  /** Letters that mean money only against the digits. */
  behind: ReadonlyMap<string, CurrencyMeaning>;
  /** Names in the singular, lower case, one blank between words. */
  names: ReadonlyMap<string, CurrencyMeaning>;
  /** First words of the names. */
  nameStarts: ReadonlySet<string>;
  /** As in {@link CurrencyWords}. */
  accepts: CurrencyWords["accepts"];
  /** As in {@link CurrencyWords}. */
  follows: CurrencyWords["follows"];
}

/** Options of the readers of money. */
export interface CurrencyOptions {
  /**
   * What the ambiguous names and signs mean: `{ "$": "CAD", peso: "PHP" }`. Keys are the singular name in lower case or the
   * sign; "dollar", "cent" follow "$", "pence" and "penny" follow "£" unless they are given themselves.
   */
  currencies?: Readonly<Record<string, string>> | undefined;
}

/** The look-up form of a name: "dollars" is found under "dollar". */
export const singularOf = (word: string): string => (word.endsWith("s") && word.length > 3 ? word.slice(0, -1) : word);

const list = (text: string): string[] => (text === "" ? [] : text.split(", "));

/**
 * Compiles a language's words for currencies.
 *
 * @param words - The table of a language folder.
 * @returns The same, by sign, code and name.
 */
export function compileCurrencies(words: CurrencyWords): CurrencyLexicon {
  const names = new Map<string, CurrencyMeaning>();
  const codes = new Map<string, CurrencyMeaning>();
  const signs = new Map<string, CurrencyMeaning>();
  const needSize = new Set(words.needSize);
  const families = new Map<string, string>();
  const meaning = (code: string, key: string, name: string | null, shift = 0): CurrencyMeaning => ({
    code,
    name,
    shift,
    family: families.get(code) ?? "",
    needsSize: needSize.has(key),
    country: false,
  });
  const bare = (name: string, code: string, shift: number): void => {
    const assumed = words.assumed[name];
    if (assumed !== undefined) names.set(name, meaning(assumed, name, name, shift));
    else if (!names.has(name)) names.set(name, meaning(code, name, null, shift));
  };
  for (const { code, names: nouns } of words.rows) families.set(code, list(nouns)[0] ?? "");
  for (const code of [...currencyCodes, ...families.keys()]) codes.set(code, meaning(code, code, null));
  for (const row of words.rows) {
    for (const [nouns, shift] of [
      [row.names, 0],
      [row.minor ?? "", -2],
    ] as const) {
      for (const noun of list(nouns)) {
        bare(noun, row.code, shift);
        for (const of of list(row.of)) names.set(`${of} ${noun}`, meaning(row.code, "", null, shift));
      }
    }
    for (const of of list(row.of)) if (!names.has(of)) names.set(of, { ...meaning(row.code, "", null), country: true });
  }
  for (const [code, all] of Object.entries(words.signs)) {
    for (const sign of all.split(" "))
      signs.set(sign, meaning(words.assumed[sign] ?? code, sign, words.assumed[sign] === undefined ? null : sign));
  }
  const behind = new Map<string, CurrencyMeaning>();
  for (const [sign, name] of Object.entries(words.minorSigns)) {
    const means = names.get(name);
    if (means !== undefined) (/[a-z]/i.test(sign) ? behind : signs).set(sign, means);
  }
  return {
    codes,
    lowerCodes: new Map(words.lowerCase.map((code) => [code, codes.get(code.toUpperCase()) as CurrencyMeaning])),
    signs,
    behind,
    names,
    nameStarts: new Set([...names.keys()].map((name) => name.split(" ", 1)[0] as string)),
    accepts: words.accepts,
    follows: words.follows,
  };
}

/**
 * Makes the function that decides what a name means under the caller's options.
 *
 * @param lexicon - Which name follows which.
 * @param options - The caller's decisions.
 * @returns A function from meaning to unit.
 * @throws {@link NutgrafError} `option.invalid` where an option is not an ISO 4217 code in form.
 */
export function currencyResolver(lexicon: CurrencyLexicon, options: CurrencyOptions): (means: CurrencyMeaning) => Unit {
  const given = options.currencies ?? {};
  for (const [name, code] of Object.entries(given)) {
    if (!/^[A-Z]{3}$/.test(code))
      throw new NutgrafError([issue("option.invalid", `/currencies/${name}`, "an ISO 4217 code", code)]);
  }
  return (means) => {
    if (means.name === null) return { kind: "money", code: means.code, shift: means.shift, ambiguous: false };
    const code = given[means.name] ?? given[lexicon.follows[means.name] ?? ""] ?? means.code;
    return { kind: "money", code, shift: means.shift, ambiguous: true };
  };
}

/**
 * Reads the name, sign or code of a currency that stands by itself.
 *
 * @param name - As written.
 * @param lexicon - The language's currencies.
 * @param options - The caller's decisions.
 * @returns The code and whether it was decided, or null.
 */
export function currencyOf(
  name: string,
  lexicon: CurrencyLexicon,
  options: CurrencyOptions,
): { currency: string; ambiguous: boolean } | null {
  const written = normalise(name).trim();
  const plain = written.replaceAll(".", "");
  const key = plain.toLowerCase().replace(/[\s-]+/g, " ");
  const means =
    lexicon.signs.get(written) ??
    lexicon.signs.get(plain.replace(/\s+/g, "")) ??
    lexicon.codes.get(plain.toUpperCase()) ??
    lexicon.names.get(key) ??
    lexicon.names.get(singularOf(key)) ??
    lexicon.signs.get(plain.toUpperCase());
  if (means === undefined || means.country) return null;
  const { code, ambiguous } = currencyResolver(lexicon, options)(means);
  return { currency: code, ambiguous };
}
