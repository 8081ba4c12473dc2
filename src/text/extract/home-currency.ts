import type { MoneyMention } from "../../evidence/mention.ts";
import type { Unit } from "./unit.ts";

/** By singular name, the code of the currency by country. */
export type HomeCurrencies = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * Reads names that several currencies share as those of the country that a sentence speaks of: "Denmark … 2 billion crowns".
 *
 * @param units - Units of a sentence, names joined; amounts in them are replaced.
 * @param homes - The currencies of countries.
 * @param fallback - Units of the sentence that opens the story, where the sentence names no such country.
 */
export function bringHome(units: readonly Unit[], homes: HomeCurrencies, fallback: readonly Unit[]): void {
  for (const [k, unit] of units.entries()) {
    const shared = unit.money?.ambiguous ? sharedName(unit.money, homes) : undefined;
    if (!shared) continue;
    const before = units.slice(0, k).reverse();
    const code = [before, units.slice(k), fallback].map((some) => countryIn(some, shared)).find(Boolean);
    if (code) unit.money = inCurrency(unit.money!, code);
  }
}

/**
 * Gives an amount whose sign several currencies share in that of a country.
 *
 * @param mention - The amount.
 * @param country - Code of the country, or null.
 * @param homes - The currencies of countries.
 * @returns The amount, in another currency where its sign may stand for one.
 */
export function atHome(mention: MoneyMention, country: string | null, homes: HomeCurrencies): MoneyMention {
  const isBare = mention.ambiguous && /(?<!\p{L})\$/u.test(mention.text);
  const code = isBare && country ? homes.get("$")?.get(country) : undefined;
  return code ? inCurrency(mention, code) : mention;
}

/** The currencies of the last word of an amount, where several share it. */
function sharedName({ text }: MoneyMention, homes: HomeCurrencies): ReadonlyMap<string, string> | undefined {
  // A conversion in brackets may follow.
  const last = /\p{L}+$/u.exec(text.split(" (")[0]!)?.[0].toLowerCase() ?? "";
  return homes.get(last) ?? homes.get(last.replace(/s$/, ""));
}

function countryIn(units: readonly Unit[], shared: ReadonlyMap<string, string>): string | undefined {
  for (const { name } of units) {
    const code = name?.code && shared.get(name.code);
    if (code) return code;
  }
  return undefined;
}

function inCurrency(mention: MoneyMention, currency: string): MoneyMention {
  return { ...mention, value: { ...mention.value, currency } };
}
