import type { Clause } from "../clauses.ts";
import { isPublic } from "../context.ts";
import { familyOf, findUnit, has } from "../grammar.ts";
import type { Unit } from "../unit.ts";
import { isPlainNoun } from "./nearest-public.ts";

/** "approved by Congress", "aid from Japan", not "hit by U.S. tariffs": the name itself is the agent. */
export function agentOf(units: readonly Unit[], clause: Clause, from: number, receives: boolean): Unit | null {
  const k = findUnit(units, Math.max(0, from), units.length, (unit, i) => {
    if (unit.kind !== "name" || !isPublic(unit.name!) || unit.possessive) return false;
    const lead = has(units[i - 1], "det") ? units[i - 2] : units[i - 1];
    const comes = i < clause.to + 1 && has(lead, "from") && (receives || i - from <= 8);
    const next = units[i + 1];
    return (
      (has(lead, "by") || comes) &&
      !(next?.kind === "word" && (isPlainNoun(next) || familyOf(next, "instrument.") !== null))
    );
  });
  return k < 0 ? null : units[k]!;
}

/** "announced by the prime minister", "will get aid from the state": an agent that is a common noun. */
export function agentWord(units: readonly Unit[], from: number, receives: boolean): number {
  return findUnit(
    units,
    from + 1,
    units.length,
    (unit, i) =>
      (has(unit, "name.public") || has(unit, "name.title")) &&
      unit.kind === "word" &&
      !unit.possessive &&
      [units[i - 1], units[i - 2]].some((lead) => has(lead, "by") || (receives && has(lead, "from"))),
  );
}
