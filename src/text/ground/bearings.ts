import type { Identifiable } from "../../records/record-identity.ts";
import type { Period } from "../../values/period.ts";
import { type Folded, foldedName, isSameBearer, namesIn } from "./names.ts";
import type { Scene, Use } from "./scene.ts";

/** What a record says of itself, by which its values are told from those of others. */
export interface Bearings {
  /** Kind of record. */
  kind: string;
  /** Who it is of. */
  subjects: readonly Folded[];
  /** Whom the text names together with them: "the EU and the Fund". */
  partners: readonly Folded[];
  /** For when, or null. */
  period: Period | null;
  /** The record. */
  record: Identifiable;
  /** The text. */
  scene: Scene;
}

/**
 * Takes the bearings of a record in a text.
 *
 * @param record - The record.
 * @param scene - The text.
 * @returns Its bearings.
 */
export function bearingsOf(record: Identifiable, scene: Scene): Bearings {
  const period = (record as { period?: Period | null }).period ?? null;
  const subjects = namesIn(record).map((name) => bearerOf(name, scene));
  return { kind: record.kind, subjects, partners: partnersOf(subjects, scene), period, record, scene };
}

/** So many partners are looked at: more are a list of everybody. */
const mostPartners = 40;

/**
 * Lists whom a text names together with somebody.
 *
 * @param subjects - Somebody.
 * @param scene - The text.
 * @returns The others.
 */
export function partnersOf(subjects: readonly Folded[], { pairs }: Scene): Folded[] {
  const partners: Folded[] = [];
  for (const { pair } of pairs) {
    if (partners.length >= mostPartners) break;
    const at = pair.findIndex((one) => subjects.some((subject) => isSameBearer(one, subject)));
    if (at >= 0) partners.push(pair[1 - at]!);
  }
  return partners;
}

/**
 * Folds a name of a record; what the text says of its bearer goes with it: "Commerce Department" is that of the country which
 * the text puts before it, and can be that of any where it puts none.
 *
 * @param name - A name.
 * @param scene - The text.
 * @returns The folded name.
 */
export function bearerOf(name: string, scene: Scene): Folded {
  const folded = foldedName(name, scene.stories[0]!.compiled.language.nameWords());
  if (folded.code !== null) return folded;
  for (const { names, name: held } of scene.bearers) {
    if (!folded.words.every((word) => names[0]!.words.includes(word))) continue;
    if (held.code) return { ...folded, code: held.code };
    if (held.type === "government-body") return { ...folded, open: true };
  }
  return folded;
}

/**
 * Tells whether a fact of the text can be of whom the record is of.
 *
 * @param use - A use of a value.
 * @param own - The record's bearings.
 * @returns True also where either names nobody.
 */
export function isOfSubject(
  { subjects }: Pick<Use, "subjects">,
  own: Pick<Bearings, "subjects" | "partners">,
): boolean {
  if (subjects.length === 0 || own.subjects.length === 0) return true;
  return subjects.some((a) => [...own.subjects, ...own.partners].some((b) => isSameBearer(a, b)));
}
