import type { Clause } from "../clauses.ts";
import { type Bearer, bearer, companyBefore, governmentBefore, governmentStandIn, isPublic } from "../context.ts";
import { has } from "../grammar.ts";
import type { Sentence, Story } from "../story.ts";
import type { Unit } from "../unit.ts";
import { speakerBefore } from "./speaker.ts";

/** How many sentences back an official's full name may stand. */
const reachBack = 8;

/** Somebody named by surname who was an official where the full name stood: "Minister Ana Ruiz … Ruiz said". */
export function officialBefore(story: Story, sentence: Sentence, subject: Unit): Bearer | null {
  const { name } = subject;
  if (name!.type === "company" || name!.text.includes(" ")) return null;
  for (let i = sentence.index; i >= 0 && sentence.index - i <= reachBack; i--) {
    const earlier = i === sentence.index ? sentence : story.read(i)!;
    const full = earlier.units.find(
      (unit) =>
        unit.kind === "name" && unit.name!.official && unit !== subject && unit.name!.text.endsWith(` ${name!.text}`),
    );
    if (full) return bearer(earlier, full, name!.text, true);
  }
  return null;
}

/** Whom "the government", "it" or "he" stands for: whoever says it, else the government named last before. */
export function antecedentOf(story: Story, sentence: Sentence, clause: Clause, subject: Unit): Bearer | null {
  const { units, clauses } = sentence;
  const before = clauses[clauses.indexOf(clause) - 1];
  const speaker = before && clause.link === "content" ? units[before.subject] : undefined;
  const isPronoun = has(subject, "pronoun");
  if (speaker?.kind === "name" && isPronoun && !isPublic(speaker.name!))
    return officialBefore(story, sentence, speaker);
  // "the minister said the government would": the government, not the minister.
  const isWhole = has(subject, "name.state") && speaker?.name?.type === "person";
  if (speaker?.kind === "name" && isPublic(speaker.name!) && !isWhole)
    return bearer(sentence, speaker, subject.text, true);
  if (isPronoun) {
    const said = speakerBefore(sentence, clause);
    if (said) return said;
    const company = companyBefore(story, sentence, clause.subject, "it", false);
    const isNear = company?.spot.part === sentence.part && company.spot.start >= sentence.start;
    if (company && (company.name.type === "company" || isNear)) return null;
  }
  const named = governmentBefore(story, sentence, clause.subject, isWhole ? "government" : subject.text);
  // "told a senate panel the administration would …" is not the senate.
  return isWhole && named?.name.type === "government-body" ? null : named;
}

/** "the government said it would …": whom nobody names, by the words for it, also where a pronoun stands for those. */
export function standInFor(story: Story, sentence: Sentence, clause: Clause): Bearer | null {
  const before = sentence.clauses[sentence.clauses.indexOf(clause) - 1];
  const own = governmentStandIn(story, sentence, clause.subject);
  return own || !before || clause.link !== "content" ? own : governmentStandIn(story, sentence, before.subject);
}
