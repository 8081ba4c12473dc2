import type { Entity } from "./entity.ts";
import { foldName } from "./fold-name.ts";

/** Which code names an entity where it has several: the jurisdiction first, then the whole firm, then one of its papers. */
const precedence = [
  "iso3166-1",
  "iso3166-2",
  "un-m49",
  "lei",
  "wikidata",
  "permid",
  "cik",
  "isin",
  "figi",
  "mic-ticker",
];

/**
 * Gives one text that stands for an entity, to tell whether two mentions are of one: its code, else its folded name. So
 * "Beijing" and "China" meet where both carry `iso3166-1` `CN`.
 *
 * An entity with a code and the same one without do not meet: give both the code, or neither.
 *
 * @param entity - An entity.
 * @returns `scheme:value`, or `name:` and what {@link foldName} gives.
 * @example
 * ```ts
 * entityKey({ name: "Beijing", type: "government", aliases: [], ids: [{ scheme: "iso3166-1", value: "CN" }] });
 * //=> "iso3166-1:CN"
 * entityKey({ name: "Acme Corp.", type: "company", aliases: [], ids: [] }); //=> "name:acme"
 * ```
 */
export function entityKey(entity: Entity): string {
  const codes = entity.ids.map(({ scheme, value }) => ({ rank: rankOf(scheme), code: `${scheme}:${value}` }));
  codes.sort((a, b) => a.rank - b.rank || (a.code < b.code ? -1 : 1));
  return codes[0]?.code ?? `name:${foldName(entity.name)}`;
}

/** Schemes of one's own come last, but before the name. */
function rankOf(scheme: string): number {
  const rank = precedence.indexOf(scheme);
  return rank === -1 ? precedence.length : rank;
}
