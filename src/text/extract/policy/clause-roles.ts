import type { Clause } from "../clauses.ts";
import { findUnit, has, isNounUse } from "../grammar.ts";
import type { Unit } from "../unit.ts";
import { isPolicyNoun, isProgrammeName, type PolicyLink } from "./link.ts";

/**
 * Tells whether a clause is about the money itself, not about somebody who does something with it.
 *
 * @param units - Units of the sentence.
 * @param clause - The clause.
 * @returns True where its subject is the money, a programme, or nothing.
 */
export function isAbout(units: readonly Unit[], clause: Clause): boolean {
  const subject = units[clause.subject];
  const isActNoun = has(subject, "policy.adopt") || has(subject, "policy.propose");
  return !subject || subject.kind === "money" || isPolicyNoun(subject) || isActNoun;
}

/**
 * Tells whether the subject gets the money: "farmers will receive", "Peru was offered".
 *
 * @param units - Units of the sentence.
 * @param clause - The clause.
 * @param k - Index of the amount.
 * @param link - How the amount hangs on the act.
 * @returns True where it does.
 */
export function isReceiver(units: readonly Unit[], clause: Clause, k: number, { verb }: PolicyLink): boolean {
  const acts = (unit: Unit): boolean =>
    ["policy.receive", "policy.give", "policy.change", "policy.adopt"].some((cue) => has(unit, cue));
  let nearest = k - 1;
  while (nearest > clause.subject && nearest >= clause.from && !(acts(units[nearest]!) && !isNounUse(units, nearest)))
    nearest--;
  if (nearest > clause.subject && has(units[nearest], "policy.receive") && !has(units[nearest], "policy.give"))
    return true;
  return (
    verb >= 0 &&
    verb > clause.subject &&
    verb < k &&
    has(units[verb], "policy.give") &&
    has(units[verb], "form.participle") &&
    [verb - 1, verb - 2].some((i) => has(units[i], "aux.be")) &&
    units[clause.subject]?.kind !== "money" &&
    !isPolicyNoun(units[clause.subject])
  );
}

/** Whether something is done with the money or the programme: a plan that only exists or rises is background. */
export function isDone(units: readonly Unit[], clause: Clause, k: number, { noun, verb }: PolicyLink): boolean {
  if (verb >= 0 || isProgrammeName(units[noun]) || (noun >= 0 && has(units[noun], "programme"))) return true;
  return (
    findUnit(
      units,
      clause.from,
      clause.to,
      (unit, i) =>
        i !== k &&
        ["policy.give", "policy.change", "policy.adopt", "policy.announce", "policy.propose"].some((cue) =>
          has(unit, cue),
        ),
    ) >= 0
  );
}
