import type { Clause } from "../clauses.ts";
import { type Bearer, bearer, governmentBefore, isPublic } from "../context.ts";
import { findUnit, has } from "../grammar.ts";
import type { Sentence, Story } from "../story.ts";
import type { Unit } from "../unit.ts";
import { officialBefore } from "./antecedent.ts";
import { isPolicyNoun, type PolicyLink } from "./link.ts";
import { isPlainNoun } from "./nearest-public.ts";

/** The subject as a giver: a public name, an official known by surname, the head of "the government". */
export function actorAt(story: Story, sentence: Sentence, at: number, clause: Clause, link: PolicyLink): Bearer | null {
  const { units } = sentence;
  const subject = units[at]!;
  if (subject.kind !== "name") return null;
  const { name } = subject;
  const carried = at < clause.from;
  // "a Peruvian judge ordered", "the Peru mine": the place only describes somebody.
  const next = units[at + 1];
  if (name!.type === "government" && !subject.possessive && next?.kind === "word" && isPlainNoun(next)) return null;
  const holder = units[at + 1]?.text === "," ? units[at + 2] : undefined;
  // "the Minister for Fisheries, Ada Rossi, announced": the person by name.
  if (name!.official && holder?.name?.official) return bearer(sentence, holder, holder.name.text, carried);
  if (isPublic(name!) || has(subject, "bearer.central-bank"))
    return ownOrgan(story, sentence, at) ?? bearer(sentence, subject, name!.text, carried);
  const known = officialBefore(story, sentence, subject);
  if (known) return known;
  // "Ruiz signed a $2 billion relief package": only somebody in office does that.
  const acts = ["policy.adopt", "policy.announce", "policy.propose"].some((cue) => has(units[clause.verb], cue));
  const isPerson = name!.type === "person" || (name!.type === null && /^\p{L}+$/u.test(name!.text));
  return link.strong && acts && isPerson && !subject.possessive ? bearer(sentence, subject, name!.text, carried) : null;
}

/** "its parliament": the country that owns it, where it was named. */
function ownOrgan(story: Story, sentence: Sentence, at: number): Bearer | null {
  const { units } = sentence;
  if (units[at]!.name!.code || !has(units[at - 1], "own")) return null;
  const owner = [...units.slice(0, at)]
    .reverse()
    .find((unit) => unit.kind === "name" && unit.name!.code && !unit.name!.adjective);
  return owner
    ? bearer(sentence, owner, units[at]!.text, false)
    : governmentBefore(story, sentence, at, units[at]!.text);
}

/** "the president signed a bill that sets aside …": who makes what a relative clause speaks of. */
export function makerOf({ units, clauses }: Sentence, clause: Clause): Unit | null {
  const before = clauses[clauses.indexOf(clause) - 1];
  if (!before || clause.link !== "relative" || !isPolicyNoun(units[describedBy(units, clause)])) return null;
  const subject = units[before.subject];
  const acts = findUnit(
    units,
    before.from,
    before.to,
    (unit) => has(unit, "policy.adopt") || has(unit, "policy.announce"),
  );
  return acts >= 0 && subject?.kind === "name" && isPublic(subject.name!) ? subject : null;
}

/** The noun that a relative clause describes, also across a comma and "under" or a phrase: "plans for the tea trade, under which". */
function describedBy(units: readonly Unit[], clause: Clause): number {
  if (
    isPolicyNoun(units[clause.from - 1]) ||
    !units.slice(clause.from - 2, clause.from + 2).some((unit) => has(unit, "policy.under"))
  )
    return clause.from - 1;
  let at = clause.from - 1;
  while (at > clause.from - 12 && at > 0 && !isPolicyNoun(units[at])) at--;
  return at;
}
