import type { Clause } from "./clauses.ts";
import { type Bearer, bearer, canBeCompany, companyBefore } from "./context.ts";
import { findUnit, has } from "./grammar.ts";
import { spotOf } from "./guidance-times.ts";
import type { Sentence, Story } from "./story.ts";
import type { Name, Unit } from "./unit.ts";

/**
 * Finds whose guidance a clause is: its subject, the owner of the metric, who says it, or whoever acted last before.
 *
 * @param story - The story.
 * @param sentence - The sentence.
 * @param clause - The clause.
 * @param metric - Index of the metric.
 * @returns The company, or null where none was named.
 */
export function companyOf(story: Story, sentence: Sentence, clause: Clause, metric: number): Bearer | null {
  const { units, clauses } = sentence;
  const owner = units[metric - 1];
  if (owner?.kind === "name" && owner.possessive && canBeCompany(owner.name!))
    return bearer(sentence, owner, owner.name!.text, false);
  const subject = units[clause.subject];
  if (subject?.kind === "name" && canBeCompany(subject.name!))
    return bearer(sentence, subject, subject.name!.text, clause.subject < clause.from);
  const stands = subject && (has(subject, "pronoun") || has(subject, "holder"));
  const antecedent = stands
    ? companyBefore(story, sentence, clause.subject, subject.text, has(subject, "pronoun.person"))
    : null;
  if (antecedent) return antecedent;
  const said = clauses.find(
    ({ from, to, verb }) => from >= clause.to && verb >= from && verb < to && has(units[verb], "verb.say"),
  );
  const speaker = said && units[said.subject];
  if (speaker?.kind === "name" && canBeCompany(speaker.name!))
    return bearer(sentence, speaker, speaker.name!.text, false);
  const trailing = findUnit(
    units,
    clause.from,
    clause.to,
    (unit, k) => unit.kind === "name" && canBeCompany(unit.name!) && k > metric && has(units[k + 1], "verb.say"),
  );
  if (trailing >= 0) return bearer(sentence, units[trailing]!, units[trailing]!.name!.text, false);
  const words = subject && subject.kind !== "name" ? subject.text : "it";
  const self = subject && has(subject, "pronoun.self") ? subject : null;
  const named = companyBefore(story, sentence, Math.max(clause.subject, clause.from), words, false);
  if (named || !self) return named;
  // A release that names nobody: the words that stand for the issuer are all there is.
  return { name: issuer(story, sentence, self), spot: spotOf(sentence, self), words: self.text, carried: false };
}

function issuer(story: Story, sentence: Sentence, unit: Unit): Name {
  const text = story.item.parts[sentence.part]!.text.slice(unit.start, unit.end);
  return {
    start: unit.start,
    end: unit.end,
    text,
    type: "company",
    official: false,
    code: null,
    adjective: false,
    aliases: [],
    ids: [],
  };
}
