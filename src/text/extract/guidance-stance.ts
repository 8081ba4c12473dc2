import type { GuidanceAction } from "../../records/guidance.ts";
import type { Clause } from "./clauses.ts";
import { findUnit, has, isNounUse } from "./grammar.ts";
import { metricAt } from "./guidance-roles.ts";
import { spotOf } from "./guidance-times.ts";
import type { Spot } from "./spot.ts";
import type { Sentence } from "./story.ts";
import type { Unit } from "./unit.ts";

const actions: [string, GuidanceAction][] = [
  ["verb.raise", "raised"],
  ["verb.lower", "lowered"],
  ["verb.maintain", "maintained"],
  ["verb.narrow", "narrowed"],
  ["verb.widen", "widened"],
  ["verb.withdraw", "withdrawn"],
  ["verb.update", "updated"],
];

/** What a clause says about its values, before they are looked at. */
export interface Stance {
  /** Whether it looks ahead. */
  forward: boolean;
  /** What it does with a guidance, with the word for it. */
  action: { value: GuidanceAction; spot: Spot } | null;
  /** Whether it tells what was reached. */
  past: boolean;
  /** Whether it is about an earlier guidance. */
  prior: boolean;
  /** Whether somebody else than the company speaks: analysts, surveys. */
  outsider: boolean;
}

/**
 * Reads the stance of a clause from its verbs and its subject.
 *
 * @param sentence - The sentence.
 * @param clause - The clause.
 * @returns The stance.
 */
export function stanceOf(sentence: Sentence, clause: Clause): Stance {
  const { units } = sentence;
  const stance: Stance = { forward: false, action: null, past: false, prior: false, outsider: false };
  for (let k = clause.from; k < clause.to; k++) {
    const unit = units[k]!;
    if (unit.kind !== "word") continue;
    const noun = isNounUse(units, k);
    if (has(unit, "aux.will") || (has(unit, "verb.expect") && !noun)) stance.forward = true;
    if (
      has(unit, "unchanged") &&
      !stance.action &&
      findUnit(units, clause.from, k, (one) => has(one, "guidance.noun") || has(one, "guidance.self")) >= 0
    )
      stance.action = { value: "maintained", spot: spotOf(sentence, unit) };
    if (
      !noun &&
      (k === clause.verb ||
        has(unit, "form.past") ||
        has(unit, "form.ing") ||
        has(unit, "form.s") ||
        has(units[k - 1], "aux.will"))
    ) {
      const found = actions.find(([cue]) => has(unit, cue));
      if (found && guides(units, clause, k) && (!stance.forward || namesGuidance(units, clause, k)))
        stance.action = { value: found[1], spot: spotOf(sentence, unit) };
    }
    if (
      (has(unit, "actual.past") || (has(unit, "actual") && (has(unit, "form.past") || has(unit, "form.s")))) &&
      !noun &&
      !stance.forward &&
      !stance.action &&
      !has(units[k - 1], "to")
    )
      stance.past = true;
    if (has(unit, "aux.past") && k === clause.verb && !stance.action && !has(unit, "aux.have"))
      stance.past ||= !units.slice(k, k + 4).some((next) => has(next, "verb.expect"));
    if (k < clause.verb && has(unit, "prior") && units.slice(k, clause.verb).some((next) => has(next, "guidance.noun")))
      stance.prior = true;
    if (
      unit.text === "had" &&
      findUnit(units, clause.from, k, ({ kind }) => kind === "money" || kind === "percentage") < 0 &&
      units.slice(k + 1, k + 3).some((next) => has(next, "verb.expect"))
    )
      stance.prior = true;
  }
  const subject = units[clause.subject];
  stance.outsider = outsideSubject(units, clause, subject);
  if (!stance.past && findUnit(units, clause.from, clause.to, (unit) => has(unit, "guidance.self")) >= 0)
    stance.forward = true;
  if (!stance.forward && !stance.past && guided(units, clause)) stance.forward = true;
  return stance;
}

/** Whether the verb at `k` acts on a guidance or a metric, not on prices or jobs. */
function guides(units: readonly Unit[], clause: Clause, k: number): boolean {
  for (let i = k + 1; i < clause.to && i - k <= 9; i++) {
    const unit = units[i]!;
    if (has(unit, "guidance.noun") || metricAt(units, i) === "capex") return true;
    if (metricAt(units, i) === "other" && !has(units[i + 1], "guidance.noun") && !has(units[i + 2], "guidance.noun"))
      return false;
    if (unit.kind === "mark") return false;
  }
  return false;
}

/** "would lower its spending guidance": what is to be changed is the guidance itself. */
function namesGuidance(units: readonly Unit[], clause: Clause, k: number): boolean {
  return findUnit(units, k + 1, Math.min(clause.to, k + 6), (unit) => has(unit, "guidance.noun")) >= 0;
}

/** A clause whose verb only gives the guidance ("provided revenue guidance of …"), or that is its own verb. */
function guided(units: readonly Unit[], clause: Clause): boolean {
  return (
    findUnit(
      units,
      clause.from,
      clause.to,
      (unit, k) =>
        has(unit, "guidance.noun") &&
        isNounUse(units, k) &&
        (metricAt(units, k - 1) !== null || metricAt(units, k + 2) !== null),
    ) >= 0
  );
}

function outsideSubject(units: readonly Unit[], clause: Clause, subject: Unit | undefined): boolean {
  if (!subject) return false;
  return has(subject, "outsider") || (clause.subject > clause.from && has(units[clause.subject - 1], "outsider"));
}
