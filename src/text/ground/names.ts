import type { Entity } from "../../entities/entity.ts";
import { foldName } from "../../entities/fold-name.ts";
import type { NameWords } from "../extract/name-kind.ts";

/** A name, made ready to be held against others. */
export interface Folded {
  /** As {@link foldName} gives it. */
  name: string;
  /** Its words. */
  words: readonly string[];
  /** ISO code of the government that it is or speaks for, or null. */
  code: string | null;
  /** Whether it is or may be a government's, or a common noun that can stand for anybody: "the ministry". */
  open: boolean;
}

/**
 * Makes a name ready to be held against others.
 *
 * @param name - As written.
 * @param table - Governments and leaders of the language.
 * @returns The folded name.
 */
export function foldedName(name: string, table: NameWords): Folded {
  const folded = foldName(name);
  const words = folded.split(" ").filter((word) => word !== "s");
  const code = codeOf(name.toLowerCase().replace(/[’']s?(?= |$)/g, ""), table);
  return { name: folded, words, code, open: code === null && !/\p{Lu}/u.test(name) };
}

/** The code of the first run of up to three words that the table knows. */
function codeOf(name: string, { governments, leaders }: NameWords): string | null {
  const words = name.split(/[ ,-]+/).slice(0, 16);
  for (let length = 3; length > 0; length--) {
    for (let at = 0; at + length <= words.length; at++) {
      const run = words.slice(at, at + length).join(" ");
      const code = governments.get(run) ?? governments.get(`${run}.`) ?? leaders.get(run);
      if (code) return code;
    }
  }
  return null;
}

/**
 * Tells whether two names can be one's: the same words, those of one among those of the other, the initials of the other, or
 * one government.
 *
 * @param a - A name.
 * @param b - A name.
 * @returns True where they can.
 */
export function isSameBearer(a: Folded, b: Folded): boolean {
  if (a.code !== null && a.code === b.code) return true;
  if (a.open || b.open) return true;
  return isWithin(a, b) || isWithin(b, a) || isInitials(a, b) || isInitials(b, a);
}

function isWithin(a: Folded, b: Folded): boolean {
  if (a.name === b.name) return true;
  const held = b.words;
  const telling = a.words.some((word) => word.length > 2 || a.words.length === 1);
  return telling && a.words.length > 0 && a.words.every((word) => held.some((other) => isSameWord(word, other)));
}

/** "China" and "Chinese" are for the table of governments; here only endings of the plural and the owner are let go. */
function isSameWord(a: string, b: string): boolean {
  return a === b || (a.length > 3 && (a === `${b}s` || b === `${a}s`));
}

/** "TSMC" for Taiwan Semiconductor Manufacturing Company. */
function isInitials(short: Folded, long: Folded): boolean {
  const [letters = "", ...more] = short.words;
  if (more.length > 0 || letters.length < 2 || long.words.length < 2) return false;
  const initials = long.words.map((word) => word[0]).join("");
  return initials === letters || (letters.length > 2 && letters.startsWith(initials) && initials.length > 2);
}

/**
 * Tells whether a field says who a record is of.
 *
 * @param slot - The field, without positions in lists.
 * @returns True for the company of guidance and the actors of others.
 */
export const isSubjectSlot = (slot: string): boolean => slot === "/company/name" || slot === "/actors/entity/name";

/** Whom a record of any kind is of: the company, else its actors. */
function entitiesIn(record: object): Entity[] {
  const { company, actors } = record as { company?: Entity; actors?: readonly { entity: Entity }[] };
  return company ? [company] : (actors ?? []).map(({ entity }) => entity);
}

/**
 * Lists the names of whom a record is of.
 *
 * @param record - A record of any kind.
 * @returns Names and aliases.
 */
export function namesIn(record: object): string[] {
  return entitiesIn(record).flatMap(({ name, aliases = [] }) => [name, ...aliases]);
}

/**
 * Folds the names of whom a record is of, its codes taken along.
 *
 * @param record - A record that was read.
 * @param table - Governments of the language.
 * @returns The names.
 */
export function subjectsIn(record: object, table: NameWords): Folded[] {
  return entitiesIn(record).flatMap(({ name, aliases, ids }) => {
    const code = ids.find(({ scheme }) => scheme === "iso3166-1")?.value ?? null;
    return [name, ...aliases].map((one) => {
      const folded = foldedName(one, table);
      return { ...folded, code: folded.code ?? code };
    });
  });
}
