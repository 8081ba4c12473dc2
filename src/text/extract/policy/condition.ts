import type { Clause } from "../clauses.ts";
import { cueIn, findUnit, has, hasAny } from "../grammar.ts";
import type { Sentence } from "../story.ts";
import type { Unit } from "../unit.ts";

/** What a party, or somebody in a campaign, promises. */
export function isPromise(sentence: Sentence, clause: Clause): boolean {
  const { units } = sentence;
  const isParty = (unit: Unit): boolean => has(unit, "bearer.party");
  return (
    findUnit(units, Math.max(0, clause.subject - 3), clause.subject + 1, isParty) >= 0 ||
    findUnit(units, clause.from, clause.to, isCampaign) >= 0 ||
    conditionOf(sentence, clause).some(isCampaign)
  );
}

const isCampaign = (unit: Unit): boolean => hasAny(unit, "policy.campaign", "policy.elected");

/** "…, if it wins power", "should the senate agree": the units of the condition that a clause depends on. */
function conditionOf({ units, clauses }: Sentence, clause: Clause): readonly Unit[] {
  const at = clauses.indexOf(clause);
  // "…, the minister said, if …"
  const near = [at + 1, at - 1, ...(clauses[at + 1]?.link === "speech" ? [at + 2] : [])];
  const condition = near.map((i) => clauses[i]).find((other) => other?.link === "if");
  return condition ? units.slice(condition.from, condition.to) : [];
}

/**
 * Tells whether a clause only holds under a condition: "if elected", "if the senate agrees".
 *
 * @param sentence - The sentence.
 * @param clause - The clause of the programme.
 * @returns True where it does.
 */
export function isConditional(sentence: Sentence, clause: Clause): boolean {
  return (
    conditionOf(sentence, clause).length > 0 || cueIn(sentence.units, clause.from, clause.to, "policy.elected") >= 0
  );
}
