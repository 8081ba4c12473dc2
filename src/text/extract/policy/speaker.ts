import type { Clause } from "../clauses.ts";
import { type Bearer, bearer, governmentStandIn, isPublic } from "../context.ts";
import { has } from "../grammar.ts";
import type { Sentence, Story } from "../story.ts";
import type { Unit } from "../unit.ts";

/** "X said the plan would …": the one who speaks of it. */
export function speakerBefore(sentence: Sentence, clause: Clause): Bearer | null {
  const { units, clauses } = sentence;
  const at = clauses.indexOf(clause);
  const before = clause.link === "content" ? clauses[at - 1] : undefined;
  const behind = clauses[at + 1];
  for (const other of [before, behind]) {
    const unit = other && isSaying(units[other.verb]) ? units[other.subject] : undefined;
    if (unit?.kind === "name" && isPublic(unit.name!)) return bearer(sentence, unit, unit.name!.text, true);
  }
  return null;
}

/** "$2 million is being made available. …, Minister Ruiz said": a release names who gives in its second sentence. */
export function speakerNext(story: Story, sentence: Sentence): Bearer | null {
  const next = story.read(sentence.index + 1);
  if (!next) return null;
  for (const { verb, subject } of next.clauses) {
    const unit = next.units[subject];
    const isOffice = unit?.kind === "name" && unit.name!.official;
    if (isOffice && isSaying(next.units[verb])) return bearer(next, unit, unit.name!.text, true);
  }
  return null;
}

/** "…, the minister said": an office that nobody by name holds in the text. */
export function officeBehind(story: Story, sentence: Sentence, clause: Clause): Bearer | null {
  const behind = sentence.clauses[sentence.clauses.indexOf(clause) + 1];
  const says = behind && isSaying(sentence.units[behind.verb]);
  return says ? governmentStandIn(story, sentence, behind.subject) : null;
}

const isSaying = (unit: Unit | undefined): boolean => has(unit, "verb.say") || has(unit, "policy.announce");
