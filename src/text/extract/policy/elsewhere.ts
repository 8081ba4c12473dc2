import { clauseOf } from "../clauses.ts";
import { type Bearer, bearer, isPublic } from "../context.ts";
import { findUnit, has, isNounUse } from "../grammar.ts";
import type { Spot } from "../spot.ts";
import type { Sentence, Story } from "../story.ts";
import type { Unit } from "../unit.ts";
import { type StageSaid, stageVerb } from "./stage.ts";

/** What another sentence says that is done with a programme of the same name. */
export interface ActElsewhere {
  /** Who does it. */
  giver: Bearer;
  /** How far that brings it, with the place of the verb. */
  stage: StageSaid & { spot: Spot };
}

/** How many sentences away a programme may be named again. */
const reach = 4;

/**
 * Finds what another sentence says that is done with a programme: "The $2 billion Clean Rivers Act will … The senate passed
 * the Clean Rivers Act", "Cabinet approves rail plan. The plan will cost …".
 *
 * @param story - The story.
 * @param sentence - The sentence that speaks of it.
 * @param programme - Its name, or a noun that points back at it; null for "the bill".
 * @returns Who does what, or null where no sentence near says so.
 */
export function actElsewhere(story: Story, sentence: Sentence, programme: Unit | null): ActElsewhere | null {
  for (let away = 1; away <= (programme?.name ? reach : 1); away++) {
    for (const index of [programme?.kind === "word" ? -1 : sentence.index + away, sentence.index - away]) {
      const other = story.read(index);
      const found = other && actIn(other, programme);
      if (found) return found;
    }
  }
  return null;
}

function actIn(sentence: Sentence, programme: Unit | null): ActElsewhere | null {
  const { units, clauses, part } = sentence;
  // "signed the measure"
  const isMeant = (unit: Unit, i: number): boolean =>
    programme
      ? unit.kind === programme.kind && unit.text === programme.text
      : has(unit, "programme") && has(units[i - 2], "policy.adopt");
  const at = findUnit(units, 0, units.length, isMeant);
  if (at < 0) return null;
  const clause = clauses[clauseOf(clauses, at)]!;
  const subject = units[clause.subject];
  if (subject?.kind !== "name" || !isPublic(subject.name!)) return null;
  const verb = findUnit(units, clause.from, at, (unit, k) => stageVerb(unit) !== null && !isNounUse(units, k));
  if (verb < 0) return null;
  const { start, end } = units[verb]!;
  return {
    giver: bearer(sentence, subject, subject.name!.text, true),
    stage: { stage: stageVerb(units[verb]!)!, at: verb, spot: { part, start, end } },
  };
}
