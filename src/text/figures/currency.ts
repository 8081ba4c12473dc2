import { issue, NutgrafError } from "../../values/issue.ts";
import type { Unit } from "./amount.ts";
import { type PhraseTable, phraseTable } from "./phrases.ts";

/** A language's words for currencies, as its tables hold them. */
export interface CurrencyWords {
  /**
   * Names and signs that mean the same, and the codes of the currencies that they may mean, the usual one first: a line each,
   * `names,with,commas:CODES`. `!` marks a sign that needs an amount behind it, being a word or initials too.
   */
  names: string;
  /** Names and signs of hundredths, a line each: `names:` and a code, or the name of the unit that they are a part of. */
  hundredths: string;
  /** Words that tell whose a currency is, a line for each country: `FIRST TWO LETTERS OF ITS CODES:words,with,commas`. */
  countries: string;
  /** Codes without a name. */
  bareCodes: string;
  /** Codes that are also words and need a figure that looks like an amount. */
  wordCodes: string;
  /** Names that mean one of them behind an article: "a penny". */
  lone: string;
  /** Codes and signs of letters that are written in lower case before a figure too; behind one, most codes are. */
  lowerCase: string;
  /** Says whether a word tells whose a currency is, for currencies that have a name to themselves. */
  isDemonym: (word: string) => boolean;
  /** Says whether a name that is also another word means money here. */
  accepts: (text: string, start: number, end: number, name: string, scaled: boolean) => boolean;
}

/** What a name, sign or code of a currency means. */
export interface Currency {
  /** Codes of three letters, the usual one first; of a bare word of a country, the two letters that they begin with. */
  codes: string;
  /** Names and signs of the same meaning, under which options decide; empty where a country has decided. */
  names: readonly string[];
  /** -2 for hundredths. */
  shift: number;
  /** True where the figure must look like an amount. */
  sized: boolean;
}

/** A language's words for currencies, ready to be looked up. */
export interface CurrencyLexicon extends Pick<CurrencyWords, "isDemonym" | "accepts"> {
  /** Codes, signs and abbreviations as written; letters before a sign in capitals. */
  signs: ReadonlyMap<string, Currency>;
  /** Names behind a figure. */
  after: PhraseTable<Currency>;
  /** Names before a figure. */
  before: PhraseTable<Currency>;
  /** As in {@link CurrencyWords}. */
  lone: readonly string[];
  /** As in {@link CurrencyWords}. */
  lowerCase: ReadonlySet<string>;
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

const codesOf = (packed: string): string[] => packed.match(/.../g) ?? [];

const rowsOf = (table: string): [left: string, right: string][] =>
  table
    .trim()
    .split("\n")
    .map((line) => line.split(":") as [string, string]);

/** A currency that is known without doubt. */
const known = (codes: string, shift = 0, sized = false): Currency => ({ codes, names: [], shift, sized });

/**
 * Compiles a language's words for currencies.
 *
 * @param words - The tables of a language folder.
 * @returns The same, by sign, code and name, those of a country ("NT$", "Canadian dollar") included.
 */
export function compileCurrencies(words: CurrencyWords): CurrencyLexicon {
  const signs = new Map<string, Currency>();
  const names = new Map<string, Currency>();
  const wordCodes = codesOf(words.wordCodes);
  const countries = rowsOf(words.countries).flatMap(([code, list]) =>
    list.split(",").map((word) => [code, word] as const),
  );
  for (const [code, word] of countries) if (word.length > 1) names.set(word, known(code));
  const put = (written: string, codes: string, shift = 0, more: readonly string[] = []): void => {
    const all = written.split(",");
    for (const marked of all) {
      const name = marked.replace("!", "");
      const means = { codes, names: [name, ...all, ...more], shift, sized: name !== marked };
      if (/[A-Z]|^..?$|[^\p{L} '-]/u.test(name)) signs.set(name, means);
      if (/^[^A-Z]{2,}$/.test(name)) names.set(name, means);
      for (const [code, word] of countries) {
        const own = ofCountry(means, code);
        if (own && name.length === 1) signs.set(word.toUpperCase() + name, own);
        else if (own && word.length > 1) names.set(`${word} ${name}`, own);
      }
      for (const code of name.length === 1 ? codesOf(codes) : []) {
        signs.set(code + name, known(code));
        signs.set(code.slice(0, 2) + name, known(code));
      }
    }
  };
  for (const [written, codes] of rowsOf(words.names)) put(written, codes);
  for (const [written, of] of rowsOf(words.hundredths))
    put(written, names.get(of)?.codes ?? of, -2, names.get(of)?.names);
  const named = rowsOf(words.names).map(([, codes]) => codes);
  for (const code of codesOf(named.join("") + words.bareCodes))
    signs.set(code, known(code, 0, wordCodes.includes(code)));
  return {
    signs,
    after: phraseTable(names, 1),
    before: phraseTable(names, -1),
    lone: words.lone.split(" "),
    lowerCase: new Set(words.lowerCase.split(" ")),
    isDemonym: words.isDemonym,
    accepts: words.accepts,
  };
}

/** The one of some currencies that a country has, by the first letters of its code. */
export function ofCountry({ codes, shift }: Currency, country: string): Currency | undefined {
  const code = codesOf(codes).find((each) => each.startsWith(country));
  return code === undefined ? undefined : known(code, shift);
}

/** Says which currency is meant, by the caller's options or the language's usual one. */
export type Resolve = (currency: Currency) => Unit;

/**
 * Makes the function that decides what a name means under the caller's options.
 *
 * @param lexicon - The language's currencies.
 * @param options - The caller's decisions.
 * @returns A function from meaning to unit.
 * @throws {@link NutgrafError} `option.invalid` where an option is no ISO 4217 code that the language knows.
 */
export function currencyResolver({ signs }: CurrencyLexicon, { currencies = {} }: CurrencyOptions): Resolve {
  for (const name in currencies) {
    const code = currencies[name] as string;
    if (signs.get(code)?.codes !== code)
      throw new NutgrafError([issue("option.invalid", `/currencies/${name}`, "an ISO 4217 code", code)]);
  }
  return ({ codes, names, shift }) => {
    const decided = names.find((name) => currencies[name]) ?? "";
    const ambiguous = codes.length > 3;
    return { kind: "money", code: (ambiguous && currencies[decided]) || codes.slice(0, 3), shift, ambiguous };
  };
}
