import { type Clause, clauseOf } from "../clauses.ts";
import { type Bearer, bearer } from "../context.ts";
import { entityOf } from "../entity-of.ts";
import { findUnit, has } from "../grammar.ts";
import { stretchSpot } from "../public-acts.ts";
import type { Sentence } from "../story.ts";
import type { Unit } from "../unit.ts";
import type { PolicyLink } from "./link.ts";
import type { OpenPolicy } from "./record.ts";

/** The longest phrase for whom or what the money is. */
const longestPhrase = 5;
/** The longest purpose. */
const longestPurpose = 24;

/**
 * Adds what a clause says besides: for whom or what the money is, to what end, before which body it went, and who says so.
 *
 * @param open - The record.
 * @param sentence - The sentence.
 * @param clause - The clause of the programme.
 * @param k - Index of the amount.
 * @param link - How the amount hangs on the act.
 * @param giver - Who gives, or null.
 */
export function addDetails(
  open: OpenPolicy,
  sentence: Sentence,
  clause: Clause,
  k: number,
  link: PolicyLink,
  giver: Bearer | null,
): void {
  const behind = Math.max(k, link.noun) + 1;
  addRecipient(open, sentence, clause, behind);
  addPurpose(open, sentence, clause, behind);
  addApproval(open, sentence, clause, giver);
  addSpeaker(open, sentence, clause, giver);
}

/** "for Peru", "to small farmers", "in offshore wind": who gains, or the sector. */
function addRecipient({ record, proof }: OpenPolicy, sentence: Sentence, clause: Clause, behind: number): void {
  const { units } = sentence;
  const lead = units[behind];
  if (behind >= clause.to - 1 || !(has(lead, "on") || has(lead, "in")) || has(lead, "from") || has(lead, "by")) return;
  const first = has(units[behind + 1], "det") ? behind + 2 : behind + 1;
  const named = units[first];
  if (named?.kind === "name" && !named.name!.adjective && !named.possessive) {
    // "in Peru" is where, "for Peru" is for whom.
    if (!has(lead, "on") || has(units[first + 1], "link.and") || record.actors[0]?.entity.name === named.name!.text)
      return;
    const { name, spot } = bearer(sentence, named, named.name!.text, false);
    record.beneficiaries.push(entityOf(name));
    proof.add("/beneficiaries/0/name", spot);
    return;
  }
  let last = first;
  while (last < clause.to && last - first < longestPhrase && isPlain(units[last]!)) last++;
  if (last === first || last - first === longestPhrase) return;
  const spot = stretchSpot(sentence, first, last);
  const words = proof.quote(spot);
  if (has(units[last - 1], "policy.people")) {
    record.beneficiaries.push({ name: words, type: null, aliases: [], ids: [] });
    proof.add("/beneficiaries/0/name", spot);
  } else {
    record.sectors.push(words);
    proof.add("/sectors/0", spot);
  }
}

/** A word that describes or names a thing, no verb and no small word. */
function isPlain(unit: Unit): boolean {
  if (unit.kind !== "word" || unit.possessive || /^\d/.test(unit.text)) return false;
  const barriers = [
    "in",
    "on",
    "by",
    "from",
    "to",
    "det",
    "aux",
    "not",
    "pronoun",
    "name.never",
    "verb.say",
    "policy.elected",
    "link.if",
  ];
  return (
    has(unit, "policy.people") ||
    (!barriers.some((cue) => has(unit, cue)) && !/^(?:link|form)\./.test([...unit.cues].join(" ")))
  );
}

/** "to help growers …": what an infinitive behind the money says that it is for. */
function addPurpose({ record, proof }: OpenPolicy, sentence: Sentence, clause: Clause, behind: number): void {
  const { units } = sentence;
  const at = findUnit(
    units,
    behind,
    Math.min(clause.to - 1, behind + 9),
    (unit, k) => has(unit, "to") && units[k + 1]?.kind === "word" && has(units[k + 1], "form.base"),
  );
  if (at < 0 || has(units[at + 1], "aux")) return;
  const stop = findUnit(units, at + 2, clause.to, (unit) => unit.kind === "mark" && unit.text !== "-");
  const end = stop < 0 ? clause.to : stop;
  if (end - at > longestPurpose || end - at < 3) return;
  const spot = stretchSpot(sentence, at, end);
  record.purpose = proof.quote(spot);
  proof.add("/purpose", spot);
}

/** A chamber that passed it, or before which it waits. */
function addApproval({ record, proof }: OpenPolicy, sentence: Sentence, clause: Clause, giver: Bearer | null): void {
  const { units } = sentence;
  if (record.stage === "adopted" && giver?.name.type === "government-body") {
    record.approval = { body: entityOf(giver.name), step: "passed", on: null };
    proof.add("/approval/body/name", giver.spot);
    proof.add("/approval/step", giver.spot, "inferred", "a body that adopts it has passed it");
    return;
  }
  const waits = findUnit(units, clause.from, clause.to, (unit) => has(unit, "pending"));
  if (waits < 0) return;
  const body = findUnit(
    units,
    waits + 1,
    clause.to,
    (unit) => unit.kind === "name" && unit.name!.type === "government-body",
  );
  record.approval = { body: body < 0 ? null : entityOf(units[body]!.name!), step: "pending", on: null };
  proof.add("/approval/step", stretchSpot(sentence, waits, waits + 1));
  if (body >= 0) proof.add("/approval/body/name", bearer(sentence, units[body]!, "", false).spot);
}

/** "…, the minister said": who says so, where it is somebody else than the giver. */
function addSpeaker({ record, proof }: OpenPolicy, sentence: Sentence, clause: Clause, giver: Bearer | null): void {
  const { units, clauses } = sentence;
  const at = clauseOf(clauses, clause.from);
  const speech = [clause.link === "content" ? clauses[at - 1] : undefined, clauses[at + 1]].find(
    (other) => other !== undefined && has(units[other.verb], "verb.say") && other.subject >= other.from,
  );
  const speaker = speech && units[speech.subject];
  if (speaker?.kind !== "name" || speaker.possessive || speaker.name!.adjective) return;
  const { name, spot } = bearer(sentence, speaker, speaker.name!.text, false);
  if (giver?.name.text === name.text) return;
  record.attribution = [{ entity: entityOf(name), verb: units[speech!.verb]!.text, text: name.text }];
  proof.add("/attribution/0/entity/name", spot);
}
