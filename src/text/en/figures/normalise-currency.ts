import { type CurrencyOptions, currencyResolver } from "../../figures/currency.ts";
import { currencyOf } from "../../figures/currency-of.ts";
import { currencies, moneySearchFor } from "./figure-searches.ts";

/**
 * Gives the code of a currency that is named by itself: a sign, a code in any case, an English name in singular or plural.
 *
 * @param name - "NT$", "RMB", "Swiss francs", "usd".
 * @param options - `currencies`: what ambiguous names and signs mean.
 * @returns The ISO 4217 code and whether an option or a default decided; null where the name is none.
 * @throws {@link NutgrafError} `option.invalid` where an option is no currency code.
 * @example
 * ```ts
 * normaliseCurrency("Swiss francs"); //=> { currency: "CHF", ambiguous: false }
 * normaliseCurrency("$", { currencies: { $: "CAD" } }); //=> { currency: "CAD", ambiguous: true }
 * ```
 * @see Source: ISO 4217 for the codes.
 */
export function normaliseCurrency(
  name: string,
  options: CurrencyOptions = {},
): { currency: string; ambiguous: boolean } | null {
  return currencyOf(name, moneySearchFor(options), currencies(), currencyResolver(currencies(), options));
}
