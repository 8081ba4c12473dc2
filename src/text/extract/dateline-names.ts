import type { Unit } from "./unit.ts";

/** A dateline is no longer than this. */
const longestDateline = 14;

/**
 * Marks the names of a dateline as places: "ROME (Reuters) - …", "NEW YORK, March 5 - …". Written in capitals before a dash,
 * with an agency or a day beside them, they would be taken for whoever acts.
 *
 * @param units - Units of a sentence, names joined.
 */
export function markDateline(units: readonly Unit[]): void {
  const dash = units.findIndex((unit, k) => k > 0 && k < longestDateline && isDash(unit, units[k - 1]!));
  if (dash < 0) return;
  const before = units.slice(0, dash);
  const names = before.flatMap(({ name }) => name ?? []);
  const region = before.length > 2 && before.at(-2)!.text === "," && before.at(-1)!.text.length === 2;
  const isDated =
    region ||
    before.some(({ kind, text }) => kind === "time" || text === ")") ||
    names.some(({ aliases }) => aliases.length > 0);
  // "PERU TO CUT DUTIES BY MAY 4 - MINISTRY" is a headline.
  const isProse = before.some(
    ({ kind, capital, cues }) =>
      kind === "word" && (capital ? cues.has("form.base") || cues.has("form.s") : !cues.has("name.never")),
  );
  if (!isDated || isProse) return;
  for (const name of names) {
    if (name.text !== name.text.toUpperCase() || name.type === "company" || name.ids.length > 0) continue;
    name.type = "place";
    name.code = null;
  }
}

const isDash = (unit: Unit, before: Unit): boolean => /^[-–—]$/.test(unit.text) && before.end < unit.start;
