import { at, type Entry, note } from "./repair.ts";
import type { AnswerLanguage } from "./words.ts";

/**
 * Reads a key that holds a member of a list, however it is written: "At least", "increased".
 *
 * @param entry - The entry.
 * @param key - The key.
 * @param list - The list.
 * @param language - The language.
 * @returns The member, or null.
 */
export function memberAt<T extends string>(
  entry: Entry,
  key: string,
  list: readonly T[],
  language: AnswerLanguage,
): T | null {
  const value = at(entry, key);
  if (value === null) return null;
  const found = typeof value === "string" ? memberIn(value, list, language) : null;
  if (found !== value) note(entry, key, found ? "member" : "dropped", found);
  return found;
}

/**
 * Reads a key that holds several members.
 *
 * @param entry - The entry.
 * @param key - The key.
 * @param list - The list.
 * @param language - The language.
 * @returns The members, each once.
 */
export function membersAt<T extends string>(
  entry: Entry,
  key: string,
  list: readonly T[],
  language: AnswerLanguage,
): T[] {
  const value = at(entry, key);
  if (value === null) return [];
  const given = Array.isArray(value) ? value : [value];
  const found = given.flatMap((one) => (typeof one === "string" ? (memberIn(one, list, language) ?? []) : []));
  const same = Array.isArray(value) && found.length === given.length && found.every((one, i) => one === given[i]);
  if (!same) note(entry, key, found.length > 0 ? "member" : "dropped", found.length > 0 ? found : null);
  return [...new Set(found)];
}

function memberIn<T extends string>(given: string, list: readonly T[], language: AnswerLanguage): T | null {
  if (given.length > 80) return null;
  const plain = given
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, "-");
  const synonyms = language.synonyms();
  const meant = Object.hasOwn(synonyms, plain) ? synonyms[plain]! : [];
  return list.find((member) => member === plain) ?? list.find((member) => meant.includes(member)) ?? null;
}
