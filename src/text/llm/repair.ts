import { pointer } from "../../evidence/pointer.ts";
import { describeValue } from "../../values/issue.ts";

/**
 * What was done to an answer:
 * `json.around` prose or a code fence around the JSON was passed over · `json.commas` commas before closing brackets ·
 * `root` the answer was no `{ records: […] }` · `key.missing` a key was not there · `number` a figure was written as text ·
 * `bounds` ends or their qualifier did not fit together · `currency` a currency was written otherwise than by its code ·
 * `member` a member of a list was written otherwise · `list` a lone value stood where a list belongs ·
 * `quote` the quote differs from the text in blanks or marks · `dropped` a value could not be read and was left out ·
 * `refused` what came of an entry is no sound record, and it was left out.
 */
export const repairKinds = [
  "json.around",
  "json.commas",
  "root",
  "key.missing",
  "number",
  "bounds",
  "currency",
  "member",
  "list",
  "quote",
  "dropped",
  "refused",
] as const;

/** One of {@link repairKinds}. */
export type RepairKind = (typeof repairKinds)[number];

/** One thing that was put right in an answer, or that was left out. */
export interface Repair {
  /** JSON Pointer into the answer; `""` for the whole of it. */
  path: string;
  /** What was done. */
  repair: RepairKind;
  /** What stood there, shortened to 80 characters. */
  from: string;
  /** What was made of it, in short; null where it was left out. */
  to: string | null;
}

/** An entry of an answer while it is read. */
export interface Entry {
  /** Its values, of any type. */
  values: Readonly<Record<string, unknown>>;
  /** JSON Pointer to it. */
  path: string;
  /** What was done so far. */
  repairs: Repair[];
  /** Words for nothing, lower case. */
  nothing: ReadonlySet<string>;
}

/**
 * Notes a repair.
 *
 * @param entry - The entry.
 * @param key - Its key.
 * @param repair - What was done.
 * @param to - What was made of it, or null.
 */
export function note(entry: Entry, key: string, repair: RepairKind, to: unknown): void {
  entry.repairs.push({
    path: `${entry.path}${pointer(key)}`,
    repair,
    from: describeValue(entry.values[key]),
    to: to === null ? null : describeValue(to),
  });
}

/**
 * Gives the value of a key; one that is not there is noted and counts as null.
 *
 * @param entry - The entry.
 * @param key - The key.
 * @returns The value, null for a missing key and for words that only say that there is none.
 */
export function at(entry: Entry, key: string): unknown {
  if (!Object.hasOwn(entry.values, key)) {
    note(entry, key, "key.missing", null);
    return null;
  }
  const value = entry.values[key];
  const isNothing = typeof value === "string" && value.length < 40 && entry.nothing.has(value.trim().toLowerCase());
  return value === undefined || isNothing ? null : value;
}

/** Longest string that is kept of an entry, in UTF-16 code units. */
const longest = 2000;

/**
 * Reads a key that holds words.
 *
 * @param entry - The entry.
 * @param key - The key.
 * @returns The words without blanks around them, or null.
 */
export function wordsAt(entry: Entry, key: string): string | null {
  const value = at(entry, key);
  if (value === null) return null;
  if (typeof value === "string" && value.length <= longest) return value.trim() || null;
  note(entry, key, "dropped", null);
  return null;
}

/**
 * Reads a key that holds a list of words; a lone word becomes a list of one.
 *
 * @param entry - The entry.
 * @param key - The key.
 * @returns The words, none blank.
 */
export function listAt(entry: Entry, key: string): string[] {
  const value = at(entry, key);
  if (value === null) return [];
  const list = Array.isArray(value) ? value : [value];
  const words = list.filter(
    (one): one is string => typeof one === "string" && one.trim() !== "" && one.length <= longest,
  );
  if (!Array.isArray(value)) note(entry, key, words.length > 0 ? "list" : "dropped", words.length > 0 ? words : null);
  else if (words.length < list.length) note(entry, key, "dropped", words);
  return words.map((one) => one.trim());
}
