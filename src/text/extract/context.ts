import { findUnit, has, hasAny } from "./grammar.ts";
import type { Spot } from "./spot.ts";
import type { Sentence, Story } from "./story.ts";
import type { Name, Unit } from "./unit.ts";

/** Somebody whom a clause speaks of, with where the name stands. */
export interface Bearer {
  /** The name. */
  name: Name;
  /** Where it stands. */
  spot: Spot;
  /** The words that stand for it in the clause itself: "it", "the chipmaker"; or the name. */
  words: string;
  /** Whether the name stands in another clause or sentence than the fact. */
  carried: boolean;
}

/** How many sentences back a pronoun may point. */
const reachBack = 6;

/**
 * Tells whether a name can be a company's: its form says so or leaves it open.
 *
 * @param name - A name.
 * @returns False for governments, persons and organisations.
 */
export function canBeCompany(name: Name): boolean {
  return (name.type === null || name.type === "company") && !name.adjective && !name.official && !name.charity;
}

/**
 * Tells whether a name is a government's, or somebody's who speaks for one.
 *
 * @param name - A name.
 * @returns True for governments, their bodies and officials, and for blocs.
 */
export function isPublic(name: Name): boolean {
  return (
    name.official ||
    name.type === "government" ||
    name.type === "government-body" ||
    name.type === "international-organisation"
  );
}

/**
 * Finds the company that a pronoun or common noun in a sentence stands for: who acted last, looking back from a unit.
 *
 * @param story - The story.
 * @param sentence - The sentence.
 * @param before - Index of the unit to look back from.
 * @param words - The words that stand for it.
 * @param person - Whether the words stand for a person who speaks for it: "he".
 * @returns The company, or null where none was named.
 */
export function companyBefore(
  story: Story,
  sentence: Sentence,
  before: number,
  words: string,
  person: boolean,
): Bearer | null {
  const here = bestCompany(sentence, before, person);
  if (here) return bearer(sentence, here, words, true);
  let weak: Bearer | null = null;
  for (let i = sentence.index - 1; i >= 0 && sentence.index - i <= reachBack; i--) {
    const earlier = story.read(i)!;
    const found = bestCompany(earlier, earlier.units.length, person);
    if (!found) continue;
    // A name that neither acts nor has a company's form, or that a preposition governs, waits for a better one further back.
    const at = earlier.units.indexOf(found);
    if (acts(earlier.units, at) || (found.name!.type === "company" && !isGoverned(earlier.units, at)))
      return bearer(earlier, found, words, true);
    weak ??= bearer(earlier, found, words, true);
  }
  if (weak) return weak;
  return companyAfter(sentence, before, words);
}

/** In a caption or a relative clause the company may be named only behind. */
function companyAfter(sentence: Sentence, from: number, words: string): Bearer | null {
  const { units } = sentence;
  const k = findUnit(
    units,
    from,
    units.length,
    (unit, at) => unit.kind === "name" && unit.name!.type === "company" && isSpeaker(units, at),
  );
  return k < 0 ? null : bearer(sentence, units[k]!, words, true);
}

/**
 * Makes a bearer of a name unit.
 *
 * @param sentence - Its sentence.
 * @param unit - A name unit.
 * @param words - The words that stand for it.
 * @param carried - Whether it stands elsewhere.
 * @returns The bearer.
 */
export function bearer(sentence: Sentence, unit: Unit, words: string, carried: boolean): Bearer {
  return {
    name: unit.name!,
    spot: { part: sentence.part, start: unit.name!.start, end: unit.name!.end },
    words,
    carried,
  };
}

/** The company before a unit that is most likely spoken of: one that acts, else one whose form is a company's, else any. */
function bestCompany({ units }: Sentence, before: number, person: boolean): Unit | null {
  let best: Unit | null = null;
  let bestScore = 0;
  for (let k = 0; k < before; k++) {
    const unit = units[k]!;
    if (unit.kind !== "name" || !canBeCompany(unit.name!) || isAnalyst(units, k)) continue;
    // Whoever only speaks is the person, not the company.
    const speaks = has(units[k + 1], "verb.say") || (has(units[k - 1], "verb.say") && units[k + 1]?.kind === "mark");
    if (unit.name!.type === null && speaks && (person || has(units[k + 1], "link.clause"))) continue;
    if (afterPreposition(units, k) && !acts(units, k) && unit.name!.type === null) continue;
    const score =
      (acts(units, k) ? 4 : 0) +
      (unit.name!.type === "company" ? 2 : 0) +
      (unit.possessive ? 1 : 0) +
      (k === 0 ? 2 : 0) +
      (afterPreposition(units, k) ? 0 : 1);
    if (score > bestScore) {
      best = unit;
      bestScore = score;
    }
  }
  return best;
}

function afterPreposition(units: readonly Unit[], k: number): boolean {
  const before = has(units[k - 1], "det") ? units[k - 2] : units[k - 1];
  return hasAny(before, "as", "in", "on", "by", "of");
}

/** Whether a preposition stands before the name, past words that describe it: "a deal for certain Acme Corp brands". */
function isGoverned(units: readonly Unit[], k: number): boolean {
  let at = k - 1;
  while (at > 0 && k - at < 4 && units[at]!.kind === "word" && (units[at]!.cues.size === 0 || has(units[at], "det")))
    at--;
  return hasAny(units[at], "as", "in", "on", "by", "of", "with");
}

/** Whether a verb that facts use follows within an apposition's length. */
function acts(units: readonly Unit[], k: number): boolean {
  if (units[k]!.possessive) return false;
  for (let i = k + 1; i < units.length && i - k <= 6; i++) {
    const unit = units[i]!;
    if (unit.text === "," && i === k + 1) {
      i = Math.max(i, skipApposition(units, i));
      continue;
    }
    if (unit.kind === "time" || hasAny(unit, "on", "in") || unit.text.endsWith("ly") || unit.text === "also") continue;
    return hasAny(unit, "form.past", "form.s", "aux", "verb.expect");
  }
  return false;
}

function skipApposition(units: readonly Unit[], comma: number): number {
  for (let i = comma + 1; i < units.length && i - comma < 14; i++) if (units[i]!.text === ",") return i;
  return comma;
}

function isSpeaker(units: readonly Unit[], k: number): boolean {
  return acts(units, k) || has(units[k - 1], "verb.say") || has(units[k + 1], "verb.say");
}

/**
 * Tells whether a name is that of somebody who watches companies: "an analyst at Lorne Capital", "the Lorne survey".
 *
 * @param units - Units of the sentence.
 * @param k - Index of the name.
 * @returns True where a word beside it says so.
 */
export function isAnalyst(units: readonly Unit[], k: number): boolean {
  for (let i = k - 1; i >= Math.max(0, k - 3) && !isVerbal(units[i]!); i--) if (has(units[i], "outsider")) return true;
  for (let i = k + 1; i < Math.min(units.length, k + 6) && !isVerbal(units[i]!); i++)
    if (has(units[i], "outsider")) return true;
  return false;
}

/** "Acme shocked investors": past a verb nobody is described any more. */
const isVerbal = (unit: Unit): boolean =>
  !has(unit, "outsider") &&
  (has(unit, "aux") ||
    (hasAny(unit, "form.past", "form.s") && !has(unit, "form.base")) ||
    (unit.cues.size === 0 && unit.text.endsWith("ed")));

/**
 * Finds the government that a pronoun or common noun stands for, looking back from a unit.
 *
 * @param story - The story.
 * @param sentence - The sentence.
 * @param before - Index of the unit to look back from.
 * @param words - The words that stand for it.
 * @param except - Codes of governments that it is not, such as those a measure hits.
 * @returns The government, or null where none was named.
 */
export function governmentBefore(
  story: Story,
  sentence: Sentence,
  before: number,
  words: string,
  except: ReadonlySet<string | null> = new Set(),
): Bearer | null {
  for (let i = sentence.index; i >= 0 && sentence.index - i <= reachBack; i--) {
    const earlier = i === sentence.index ? sentence : story.read(i)!;
    const limit = i === sentence.index ? before : earlier.units.length;
    let best: Unit | null = null;
    let bestScore = 0;
    for (let k = 0; k < limit; k++) {
      const unit = earlier.units[k]!;
      if (unit.kind !== "name" || !isPublic(unit.name!) || unit.name!.adjective || isDateline(unit, k)) continue;
      // "the government" is not the minister who spoke of it.
      if (unit.name!.type === "person" && !unit.name!.code && words !== "it" && words !== "he") continue;
      if (unit.name!.code !== null && except.has(unit.name!.code)) continue;
      const score =
        1 + (acts(earlier.units, k) ? 2 : 0) + (unit.name!.code ? 1 : 0) + (afterPreposition(earlier.units, k) ? 0 : 1);
      if (score > bestScore) {
        best = unit;
        bestScore = score;
      }
    }
    if (best) return bearer(earlier, best, words, true);
  }
  return null;
}

/** "TAIPEI (agency) - …" says where a story was written. */
function isDateline({ name }: Unit, k: number): boolean {
  return k < 3 && name!.text.length > 4 && /^\p{Lu}[\p{Lu} ]+$/u.test(name!.text);
}

/**
 * Gives the words that stand for a government which the text never names: "the government", "the president".
 *
 * @param story - The story.
 * @param sentence - The sentence.
 * @param at - Index of the unit that heads the words, or -1.
 * @returns The bearer, or null where the unit is no word for a government.
 */
export function governmentStandIn(story: Story, sentence: Sentence, at: number): Bearer | null {
  const unit = sentence.units[at];
  if (unit?.kind !== "word" || !hasAny(unit, "name.public", "name.title")) return null;
  let first = at;
  while (hasAny(sentence.units[first - 1], "name.modifier", "name.public")) first--;
  const { start } = sentence.units[has(sentence.units[first - 1], "det") ? first - 1 : first]!;
  const text = story.item.parts[sentence.part]!.text.slice(start, unit.end);
  const type = has(unit, "name.title") ? "person" : "government";
  const name: Name = {
    start,
    end: unit.end,
    text,
    type,
    official: true,
    charity: false,
    code: null,
    adjective: false,
    aliases: [],
    ids: [],
  };
  return { name, spot: { part: sentence.part, start, end: unit.end }, words: text, carried: false };
}
