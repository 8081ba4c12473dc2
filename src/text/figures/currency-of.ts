import { normalise } from "../normalise.ts";
import type { CurrencyLexicon, Resolve } from "./currency.ts";
import { nameAfter } from "./currency-beside.ts";
import { openReading } from "./find.ts";
import type { Search } from "./search.ts";

/**
 * Reads the name, sign or code of a currency that stands by itself.
 *
 * @param name - As written.
 * @param search - A search for money.
 * @param lexicon - The language's currencies.
 * @param resolve - Says which currency a meaning is.
 * @returns The code and whether it was decided, or null.
 */
export function currencyOf(
  name: string,
  search: Search,
  lexicon: CurrencyLexicon,
  resolve: Resolve,
): { currency: string; ambiguous: boolean } | null {
  const written = normalise(name).trim();
  const { signs } = lexicon;
  const tight = written.replace(/[\s.]+/g, "");
  const named = nameAfter(openReading(written, search), 0, lexicon);
  const means =
    signs.get(written) ??
    signs.get(tight) ??
    signs.get(tight.toUpperCase()) ??
    (named?.edge === written.length ? named.currency : undefined);
  if (means === undefined || means.codes.length < 3) return null;
  const { code, ambiguous } = resolve(means);
  return { currency: code, ambiguous };
}
