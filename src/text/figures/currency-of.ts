import { normalise } from "../normalise.ts";
import { type CurrencyLexicon, type CurrencyOptions, currencyResolver } from "./currency.ts";
import { nameAfter } from "./currency-beside.ts";

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
  const { signs } = lexicon;
  const tight = written.replace(/[\s.]+/g, "");
  const named = nameAfter(`${written}\0\0`, 0, lexicon);
  const means =
    signs.get(written) ??
    signs.get(tight) ??
    signs.get(tight.toUpperCase()) ??
    (named?.edge === written.length ? named.currency : undefined);
  if (means === undefined || means.codes.length < 3) return null;
  const { code, ambiguous } = currencyResolver(lexicon, options)(means);
  return { currency: code, ambiguous };
}
