import { issue, NutgrafError } from "../../values/issue.ts";
import { normalise } from "../normalise.ts";
import type { Unit } from "./unit.ts";

/** A language's words for currencies, as its tables hold them. */
export interface CurrencyWords {
  /**
   * One currency a line: code | signs, with blanks | names, with commas | whose, with commas | names of its hundredth. A star
   * behind a name or sign marks the default of one that several currencies share; `!` a sign that needs an amount behind it.
   */
  table: string;
  /** Codes without a line of their own. */
  bareCodes: string;
  /** Codes that are also words and need a figure that looks like an amount. */
  wordCodes: string;
  /** Names that mean one of them behind an article: "a penny". */
  lone: string;
  /** Codes and signs of letters that are written in lower case before a figure too; behind one, most codes are. */
  lowerCasePrefixes: string;
  /** Letters and signs that stand for a hundredth behind digits, with its name: "p". */
  behindDigits: Readonly<Record<string, string>>;
  /** Says whether a lower-case word tells whose a currency is, for currencies that have a name to themselves. */
  isDemonym: (word: string) => boolean;
  /** Says whether a name that is also another word means money here; `family` is the first name of its line. */
  accepts: (text: string, start: number, end: number, family: string) => boolean;
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
  /** The sign that has it in common too: "$"; empty where there is none. */
  sign: string;
  /** True where the figure must look like an amount. */
  needsSize: boolean;
  /** True for a bare word of a country, which only says more closely what a sign means. */
  country: boolean;
}

/** A language's words for currencies, ready to be looked up. */
export interface CurrencyLexicon extends Pick<CurrencyWords, "isDemonym" | "accepts"> {
  /** Codes in capitals. */
  codes: ReadonlyMap<string, CurrencyMeaning>;
  /** Signs and abbreviations as written. */
  signs: ReadonlyMap<string, CurrencyMeaning>;
  /** Letters that mean money only against the digits. */
  behind: ReadonlyMap<string, CurrencyMeaning>;
  /** Names in the singular, lower case, one blank between words. */
  names: ReadonlyMap<string, CurrencyMeaning>;
  /** As in {@link CurrencyWords}. */
  lone: ReadonlySet<string>;
  /** As in {@link CurrencyWords}. */
  lowerCasePrefixes: ReadonlySet<string>;
  /** First words of the names. */
  nameStarts: ReadonlySet<string>;
}

/** Options of the readers of money. */
export interface CurrencyOptions {
  /**
   * What ambiguous names and signs mean: `{ "$": "CAD", peso: "PHP" }`. Keys are the sign or the singular name in lower case.
   * A sign and the name of the same currency follow each other, and so do the names of its hundredth: "$" speaks for "dollar",
   * "cent", unless they are given themselves.
   */
  currencies?: Readonly<Record<string, string>> | undefined;
}

/** The look-up form of a name: "dollars" is found under "dollar". */
export const singularOf = (word: string): string => (word.endsWith("s") && word.length > 2 ? word.slice(0, -1) : word);

const list = (text = "", by = ","): string[] => (text === "" ? [] : text.split(by));

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
  const wordCodes = new Set(list(words.wordCodes, " "));
  const defaults = new Map<string, CurrencyMeaning>();
  const put = (into: Map<string, CurrencyMeaning>, marked: string, means: CurrencyMeaning): void => {
    const needsSize = marked.endsWith("!");
    const key = marked.replace(/[*!]/g, "");
    if (marked.includes("*")) defaults.set(key, { ...means, name: key, needsSize });
    into.set(key, { ...means, needsSize });
  };
  for (const line of words.table.trim().split("\n")) {
    const [code = "", lineSigns, nouns, whose, hundredths] = line.split("|");
    const family = list(nouns)[0]?.replace("*", "") ?? "";
    const sign = lineSigns?.split("*")[0] ?? "";
    const means = {
      code,
      name: null,
      shift: 0,
      family,
      sign: lineSigns?.includes("*") ? sign : "",
      needsSize: wordCodes.has(code),
      country: false,
    };
    codes.set(code, means);
    const plain = { ...means, needsSize: false };
    for (const name of list(lineSigns, " ")) put(signs, name, plain);
    for (const [marked, shift] of [
      ...list(nouns).map((noun) => [noun, 0] as const),
      ...list(hundredths).map((noun) => [noun, -2] as const),
    ]) {
      put(names, marked, { ...plain, shift });
      for (const of of list(whose)) names.set(`${of} ${marked.replace("*", "")}`, { ...plain, shift });
    }
    for (const of of list(whose)) if (!names.has(of)) names.set(of, { ...plain, country: true });
  }
  for (const [key, means] of defaults) (names.has(key) ? names : signs).set(key, means);
  for (const code of words.bareCodes.split(" ")) {
    codes.set(code, {
      code,
      name: null,
      shift: 0,
      family: "",
      sign: "",
      needsSize: wordCodes.has(code),
      country: false,
    });
  }
  const behind = new Map<string, CurrencyMeaning>();
  for (const sign in words.behindDigits) {
    const means = names.get(words.behindDigits[sign] as string) as CurrencyMeaning;
    (/[a-z]/.test(sign) ? behind : signs).set(sign, means);
  }
  return {
    codes,
    signs,
    behind,
    names,
    nameStarts: new Set([...names.keys()].map((name) => name.split(" ", 1)[0] as string)),
    lone: new Set(list(words.lone, " ")),
    lowerCasePrefixes: new Set(list(words.lowerCasePrefixes, " ")),
    isDemonym: words.isDemonym,
    accepts: words.accepts,
  };
}

/**
 * Makes the function that decides what a name means under the caller's options.
 *
 * @param lexicon - The language's currencies.
 * @param options - The caller's decisions.
 * @returns A function from meaning to unit.
 * @throws {@link NutgrafError} `option.invalid` where an option is no ISO 4217 code that the language knows.
 */
export function currencyResolver(lexicon: CurrencyLexicon, options: CurrencyOptions): (means: CurrencyMeaning) => Unit {
  const given = options.currencies ?? {};
  for (const name in given) {
    const code = given[name] as string;
    if (!lexicon.codes.has(code))
      throw new NutgrafError([issue("option.invalid", `/currencies/${name}`, "an ISO 4217 code", code)]);
  }
  return ({ code, name, shift, family, sign }) => {
    const chosen = name === null ? code : (given[name] ?? given[family] ?? given[sign] ?? code);
    return { kind: "money", code: chosen, shift, ambiguous: name !== null };
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
