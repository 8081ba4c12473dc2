import { isCountry } from "../../entities/country-codes.ts";
import type { Entity, EntityType } from "../../entities/entity.ts";
import { foldName } from "../../entities/fold-name.ts";
import type { AnswerLanguage } from "./words.ts";

/**
 * Makes an entity of a name; a country gets its code.
 *
 * @param name - The name, or the code of a country.
 * @param type - What it is, or null.
 * @param language - The language.
 * @returns The entity.
 */
export function entityOf(name: string, type: EntityType | null, language: AnswerLanguage): Entity {
  const { governments } = language.names();
  const known = governments.get(name.toLowerCase()) ?? governments.get(foldName(name));
  const code = known ?? (/^[A-Z]{2}$/.test(name) && isCountry(name) ? name : null);
  const isState = code !== null && /^[A-Z]{2}$/.test(code) && isCountry(code);
  return {
    name,
    type: isState ? "government" : type,
    aliases: [],
    ids: isState ? [{ scheme: "iso3166-1", value: code }] : [],
  };
}
