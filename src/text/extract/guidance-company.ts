import type { Clause } from "./clauses.ts";
import { type Bearer, bearer, canBeCompany, companyBefore } from "./context.ts";
import { findUnit, has } from "./grammar.ts";
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
  const holder = clause.subject === metric ? units[metric + 2] : undefined;
  if (
    holder?.kind === "name" &&
    canBeCompany(holder.name!) &&
    (has(units[metric + 1], "in") || has(units[metric + 1], "of"))
  ) {
    return bearer(sentence, holder, holder.name!.text, false);
  }
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
  const named = companyBefore(story, sentence, Math.max(clause.subject, clause.from), words, false);
  return named ?? standIn(story, sentence, clause, metric);
}

/** Where nobody is named the words that stand for the company are all there is: "the retailer", "we". */
function standIn(story: Story, sentence: Sentence, clause: Clause, metric: number): Bearer | null {
  const { units, clauses } = sentence;
  const stands = (k: number): boolean =>
    k >= 0 && (has(units[k], "holder") || has(units[k], "pronoun") || isDescribed(units, k));
  const owner = findUnit(units, clause.from, metric, (unit) => has(unit, "holder") && unit.possessive);
  const speaker = clauses.find(({ subject, verb }) => stands(subject) && has(units[verb], "verb.say"));
  const our = findUnit(units, clause.from, metric, (unit) => has(unit, "pronoun.self"));
  const at = our >= 0 ? our : stands(clause.subject) ? clause.subject : owner >= 0 ? owner : (speaker?.subject ?? -1);
  if (at < 0 || has(units[at], "pronoun.person")) return null;
  const from = has(units[at - 1], "det") ? at - 1 : at;
  const { text } = story.item.parts[sentence.part]!;
  const end = units[at]!.possessive ? units[at]!.start + units[at]!.text.length : units[at]!.end;
  const name: Name = { ...anonymous, start: units[from]!.start, end, text: text.slice(units[from]!.start, end) };
  return { name, spot: { part: sentence.part, start: name.start, end }, words: name.text, carried: false };
}

/** "the bookseller": one thing with a determiner that is no authority and no onlooker. */
function isDescribed(units: readonly Unit[], k: number): boolean {
  const unit = units[k]!;
  if (unit.kind !== "word" || !has(units[k - 1], "det") || has(units[k - 1], "own")) return false;
  return !unit.text.endsWith("s") && unit.cues.size === 0;
}

const anonymous: Name = {
  start: 0,
  end: 0,
  text: "",
  type: "company",
  official: false,
  code: null,
  adjective: false,
  aliases: [],
  ids: [],
};
