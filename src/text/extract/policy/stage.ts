import type { Stage } from "../../../records/policy-announcement.ts";
import type { Clause } from "../clauses.ts";
import { findUnit, has, isNounUse } from "../grammar.ts";
import { type PublicAct, stageOf } from "../public-acts.ts";
import type { Spot } from "../spot.ts";
import type { Sentence } from "../story.ts";
import type { Unit } from "../unit.ts";
import { isPromise } from "./condition.ts";
import { isPolicyNoun, type PolicyLink } from "./link.ts";

/** How far a policy has got, and the unit that says so. */
export interface StageSaid {
  /** How far. */
  stage: Stage;
  /** Index of the unit. */
  at: number;
  /** Its place, where it stands in another sentence. */
  spot?: Spot;
}

/**
 * Tells how far a policy has got: by the verb right behind its noun, the verbs of its clause, a noun that says so, or
 * what the sentence does with it in another clause.
 *
 * @param sentence - The sentence.
 * @param clause - The clause of the programme.
 * @param k - Index of the amount.
 * @param link - How the amount hangs on the act.
 * @param act - What the clause says that is done.
 * @returns The stage, or null where nothing says it.
 */
export function policyStage(
  sentence: Sentence,
  clause: Clause,
  k: number,
  link: PolicyLink,
  act: PublicAct,
): StageSaid | null {
  const { units } = sentence;
  const plain =
    passedNoun(units, link) ??
    endOf(units, clause, link) ??
    pending(units, clause) ??
    ofAntecedent(sentence, clause) ??
    stageOf(units, act, "policy") ??
    nounStage(units, clause, k) ??
    elsewhere(sentence, clause);
  // What a party or a candidate promises is only proposed.
  if (isPromise(sentence, clause) && (!plain || plain.stage === "announced" || plain.stage === "planned"))
    return { stage: "proposed", at: plain?.at ?? (link.verb >= 0 ? link.verb : link.noun) };
  return plain;
}

/** "the bill signed into law by …", "a plan approved on Friday": the stage right behind the noun. */
function passedNoun(units: readonly Unit[], { noun }: PolicyLink): StageSaid | null {
  const at = noun + 1;
  if (noun < 0 || !has(units[at], "form.participle")) return null;
  if (has(units[at], "policy.adopt")) return { stage: "adopted", at };
  const isSaid = has(units[at + 1], "by") || units[at + 1]?.kind === "time";
  return has(units[at], "policy.propose") && isSaid ? { stage: "proposed", at } : null;
}

const ends: [string, Stage][] = [
  ["policy.forgive", "withdrawn"],
  ["policy.suspend", "suspended"],
  ["policy.end", "ended"],
  ["policy.withdraw", "withdrawn"],
  ["policy.start", "in-force"],
];

/** "suspended its scheme", "the scheme came into force", "dropped plans to spend": what becomes of what is there or planned. */
function endOf(units: readonly Unit[], clause: Clause, link: PolicyLink): StageSaid | null {
  const noun = link.noun < 0 ? link.verb : link.noun;
  if (noun < 0 || clause.verb < 0) return null;
  for (const [cue, stage] of ends) {
    // "to take effect in 2027" is to come, "a plan to halt the slump" is no plan that is halted.
    const happens = (i: number): boolean => (cue !== "policy.start" && i < noun) || !has(units[i - 1], "to");
    const isVerb = (unit: Unit, i: number): boolean => has(unit, cue) && !isNounUse(units, i) && happens(i);
    const at = findUnit(units, clause.from, clause.to, isVerb);
    if (at < 0 || Math.abs(noun - at) > 9) continue;
    // What was only planned never came: "scrapped a planned grant", "cancelled a proposed loan".
    const planned = findUnit(units, at + 1, noun, (unit) => has(unit, "policy.propose")) >= 0;
    if (planned && stage === "ended") return { stage: "withdrawn", at };
    if (!planned && (link.noun < 0 || cue === "policy.forgive")) continue;
    const isOwn = at < noun ? stage !== "in-force" : clause.subject >= 0 && at > noun;
    if (isOwn) return { stage, at };
  }
  return null;
}

function pending(units: readonly Unit[], clause: Clause): StageSaid | null {
  const at = findUnit(units, clause.from, clause.to, (unit) => has(unit, "pending"));
  return at < 0 ? null : { stage: "pending-approval", at };
}

/** "approval of a plan", "the proposal for a package": the stage in a noun. */
function nounStage(units: readonly Unit[], clause: Clause, k: number): StageSaid | null {
  for (let i = k - 1; i >= Math.max(clause.from, k - 8); i--) {
    if (has(units[i], "policy.adopt")) return { stage: "adopted", at: i };
    if (has(units[i], "policy.propose")) return { stage: "proposed", at: i };
  }
  // "securities backed by loans" is none.
  const signed = findUnit(units, k + 1, clause.to, (unit, i) => {
    const agent = has(units[i + 2], "det") ? units[i + 3] : units[i + 2];
    const byOther = has(units[i + 1], "by") && !(agent?.kind === "name" || has(agent, "name.public"));
    return has(unit, "policy.adopt") && !byOther;
  });
  return signed >= 0 ? { stage: "adopted", at: signed } : null;
}

/** "approved a bill that would give …": what is done with the programme that the clause describes. */
function ofAntecedent({ units, clauses }: Sentence, clause: Clause): StageSaid | null {
  const before = clauses[clauses.indexOf(clause) - 1];
  if (
    !before ||
    (clause.link !== "relative" && clause.link !== "content") ||
    !isPolicyNoun(units[units[clause.from - 1]?.text === "," ? clause.from - 2 : clause.from - 1])
  )
    return null;
  return stageIn(units, before);
}

function stageIn(units: readonly Unit[], clause: Clause): StageSaid | null {
  const at = findUnit(units, clause.from, clause.to, (unit, i) => stageVerb(unit) !== null && !isNounUse(units, i));
  return at < 0 ? null : { stage: stageVerb(units[at]!)!, at };
}

/**
 * Tells how far a verb brings the policy that is its object.
 *
 * @param unit - A unit.
 * @returns The stage, or null where it is no such verb.
 */
export function stageVerb(unit: Unit): Stage | null {
  if (has(unit, "policy.adopt")) return "adopted";
  if (has(unit, "policy.propose")) return "proposed";
  return has(unit, "policy.announce") ? "announced" : null;
}

/** "a bill, which the senate approved, includes …": a clause of its own about the same thing. */
function elsewhere({ units, clauses }: Sentence, clause: Clause): StageSaid | null {
  const at = clauses.indexOf(clause);
  for (const other of [clauses[at + 1], clauses[at - 1]]) {
    if (!other || (other.link !== "relative" && clause.link !== "relative")) continue;
    const said = stageIn(units, other);
    if (said) return said;
  }
  return null;
}
