import type { Clause } from "../clauses.ts";
import { type Bearer, bearer, isPublic } from "../context.ts";
import { findUnit, has } from "../grammar.ts";
import type { Sentence } from "../story.ts";
import type { Unit } from "../unit.ts";
import type { PolicyLink } from "./link.ts";

/** "Peru's $2 billion plan", "the government's fund", "a $2 billion Peruvian scheme": who owns amount or noun. */
export function ownerOf(units: readonly Unit[], clause: Clause, k: number, { noun, verb }: PolicyLink): Unit | null {
  const first = noun < 0 ? k : Math.min(k, noun);
  for (let i = first - 1; i >= Math.max(0, first - 6); i--) {
    const unit = units[i]!;
    if (unit.kind === "name" && isPublic(unit.name!)) {
      // "the EU aid plan" is the EU's; in "lend Peru $2 billion" Peru gets it.
      const describes = i >= first - 2 && (i === 0 || has(units[i - 1], "det") || units[i - 1]!.kind === "mark");
      if (unit.possessive || unit.name!.adjective || describes) return unit;
    }
    if ((unit.kind === "mark" && unit.text !== '"') || i === verb) break;
    if (unit.kind === "word" && (has(unit, "outsider") || has(unit, "form.s"))) break;
    if (["on", "in", "to"].some((cue) => has(unit, cue))) break;
  }
  if (noun < k) return null;
  const between = findUnit(
    units,
    k + 1,
    Math.min(noun, clause.to),
    (unit) => unit.kind === "name" && isPublic(unit.name!),
  );
  return between < 0 ? null : units[between]!;
}

/** "Peru's budget request asks …": who owns what the clause is about. */
export function ownerBefore(units: readonly Unit[], at: number): Unit | null {
  const k = findUnit(
    units,
    Math.max(0, at - 4),
    at,
    (unit) => unit.kind === "name" && isPublic(unit.name!) && unit.possessive,
  );
  return k < 0 ? null : units[k]!;
}

/**
 * Finds whose board acts: "the IMF's board", "the board of the IMF".
 *
 * @param units - Units of the sentence.
 * @param at - Index of the subject.
 * @returns The public body, or null.
 */
export function boardOf(units: readonly Unit[], at: number): Unit | null {
  if (!has(units[at], "holder") && !has(units[at], "bearer.central-bank")) return null;
  const behind = has(units[at + 1], "of") ? units[has(units[at + 2], "det") ? at + 3 : at + 2] : undefined;
  const owner = units[at - 1]?.possessive ? units[at - 1] : behind;
  return owner?.kind === "name" && isPublic(owner.name!) ? owner : null;
}

/** "the government's $2 billion plan": an owner that is a common noun. */
export function commonOwner(units: readonly Unit[], k: number, { noun }: PolicyLink): number {
  const first = noun < 0 ? k : Math.min(k, noun);
  let from = first;
  while (from > 0 && from > first - 4 && !has(units[from - 1], "link.and")) from--;
  const owns = findUnit(units, from, first, (unit) => unit.possessive && has(unit, "name.public"));
  // "a $2 billion government fund"
  return owns < 0 && noun > 0 && has(units[noun - 1], "name.state") ? noun - 1 : owns;
}

/** "Under Peru's plan, schools will get": whose plan it is. */
export function planOwner(sentence: Sentence): Bearer | null {
  const { units } = sentence;
  const isUnder = (i: number): boolean => [i - 1, i - 2].some((at) => has(units[at], "policy.under"));
  const at = findUnit(units, 0, units.length, ({ possessive }, i) => possessive && isUnder(i));
  const owner = units[at];
  if (owner?.kind === "name" && isPublic(owner.name!)) return bearer(sentence, owner, owner.name!.text, false);
  return null;
}
