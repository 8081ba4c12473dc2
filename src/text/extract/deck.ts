import { has, hasAny, isFiniteVerb } from "./grammar.ts";
import type { Spot } from "./spot.ts";
import type { Unit } from "./unit.ts";

/** A line that begins with words in capitals and a colon: the deck of an agency story. */
const deckStart = /^['"]?\p{Lu}[\p{Lu}\d '",&-]{2,60}['"]?: /u;

/** A determiner with a capital in the middle of a sentence: a headline ran into the body. */
const runOn = /[\p{Ll}\d]{2} (?:The|An?) \p{L}/u;

/**
 * Splits a deck from the body that runs on behind it without a full stop.
 *
 * The deck ends where a name follows with a finite verb of its own, though no conjunction, preposition or mark leads on
 * to it.
 *
 * @param text - The part.
 * @param place - A sentence in it.
 * @param read - Gives the units of a stretch.
 * @returns The sentence, or the deck and what stands behind it.
 */
export function splitDeck(text: string, place: Spot, read: (place: Spot) => Unit[]): Spot[] {
  const lead = deckStart.exec(text.slice(place.start, Math.min(place.end, place.start + 80)));
  if (!lead && !runOn.test(text.slice(place.start, Math.min(place.end, place.start + 160)))) return [place];
  const start = place.start + (lead?.[0].length ?? 0);
  const units = read({ ...place, start });
  let seen = false;
  let candidate = -1;
  for (let k = 1; k < units.length; k++) {
    if (joinsNothing(units, k) && (lead || has(units[k], "det"))) candidate = k;
    if (!isFiniteVerb(units, k)) continue;
    if (seen && candidate > 0 && reaches(units, candidate, k)) {
      const cut = units[candidate]!.start;
      return [
        { ...place, start, end: trimmed(text, start, cut) },
        { ...place, start: cut },
      ];
    }
    seen = true;
  }
  return [{ ...place, start }];
}

/** Whether a name or determined noun stands at `k` though nothing before it leads there. */
function joinsNothing(units: readonly Unit[], k: number): boolean {
  const unit = units[k]!;
  const before = units[k - 1]!;
  if (unit.kind !== "name" && !(unit.capital && has(unit, "det"))) return false;
  if (before.kind === "time" || before.kind === "money" || before.kind === "percentage") return true;
  if (before.kind !== "word") return false;
  if (has(before, "verb.say")) return endsSpeech(units, k - 1);
  for (const cue of [
    "det",
    "in",
    "on",
    "of",
    "by",
    "to",
    "from",
    "as",
    "link.and",
    "link.clause",
    "link.relative",
    "link.if",
    "own",
    "holder",
    "name.title",
    "name.office",
    "name.modifier",
    "form.base",
    "form.past",
    "form.ing",
  ]) {
    if (has(before, cue)) return false;
  }
  return before.cues.size === 0
    ? !["with", "without", "into", "between", "among", "about", "under", "via", "per"].includes(before.text)
    : true;
}

/** "…, it said" closes what stands before; "it said …" opens what follows. */
function endsSpeech(units: readonly Unit[], k: number): boolean {
  for (let i = k - 1; i >= 0 && k - i <= 4; i--) if (units[i]!.text === ",") return true;
  return false;
}

/** Whether only a subject and its times stand between `from` and the verb. */
function reaches(units: readonly Unit[], from: number, verb: number): boolean {
  return verb - from <= 8 && !units.slice(from + 1, verb).some((unit) => hasAny(unit, "link.clause", "link.relative"));
}

function trimmed(text: string, start: number, end: number): number {
  let to = end;
  while (to > start && text[to - 1] === " ") to--;
  return to;
}
