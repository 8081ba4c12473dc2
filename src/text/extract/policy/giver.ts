import type { Clause } from "../clauses.ts";
import { type Bearer, bearer, companyBefore, governmentBefore, governmentStandIn, isPublic } from "../context.ts";
import { familyOf, findUnit, has, isNounUse } from "../grammar.ts";
import type { Sentence, Story } from "../story.ts";
import type { Unit } from "../unit.ts";
import { isPolicyNoun, isProgrammeName, type PolicyLink } from "./link.ts";

/** How many sentences back an official's full name may stand. */
const reachBack = 8;

/**
 * Finds who gives the money: the one who acts, else a government in the words of the programme, else one named before.
 *
 * @param story - The story.
 * @param sentence - The sentence.
 * @param clause - The clause of the programme.
 * @param k - Index of the amount.
 * @param link - How the amount hangs on the act.
 * @returns The giver, or null where nobody fits.
 */
export function giverOf(story: Story, sentence: Sentence, clause: Clause, k: number, link: PolicyLink): Bearer | null {
  const { units } = sentence;
  const at = clause.subject;
  const subject = units[at];
  const receives = isReceiver(units, clause, k, link);
  const maker = makerOf(sentence, clause);
  if (maker) return bearer(sentence, maker, maker.name!.text, true);
  const agent = agentOf(units, clause, Math.min(k, link.noun < 0 ? k : link.noun), receives);
  const agentFirst = agent !== null && subject !== undefined && agent.start < subject.start;
  if (!receives && subject && at !== k && !agentFirst && (link.strong || isDone(units, clause, k, link))) {
    const own = actorAt(story, sentence, at, clause, link);
    if (own) return own;
  }
  if (agent) return bearer(sentence, agent, agent.name!.text, false);
  const doer = agentWord(units, Math.min(k, link.noun < 0 ? k : link.noun), receives);
  if (doer >= 0) return governmentBefore(story, sentence, k, "government") ?? governmentStandIn(story, sentence, doer);
  const owner =
    ownerOf(units, clause, k, link) ??
    (isAbout(units, clause) ? ownerBefore(units, clause.subject) : boardOf(units, at));
  if (owner) return bearer(sentence, owner, owner.name!.text, false);
  const common = commonOwner(units, k, link);
  if (common >= 0)
    return governmentBefore(story, sentence, common, "government") ?? governmentStandIn(story, sentence, common);
  if (receives)
    return (
      planOwner(sentence) ??
      speakerBefore(sentence, clause) ??
      officeBehind(story, sentence, clause) ??
      speakerNext(story, sentence)
    );
  if (subject?.kind === "name" && !isPolicyNoun(subject)) return null;
  if (subject?.kind === "word" && ["name.public", "name.title", "pronoun"].some((cue) => has(subject, cue)))
    return antecedentOf(story, sentence, clause, subject) ?? standInFor(story, sentence, clause);
  if (!isAbout(units, clause)) return link.strong ? nearestPublic(sentence, clause, k, true) : null;
  if (!link.strong && !isDone(units, clause, k, link))
    return has(units[clause.verb], "form.past") ? null : speakerBefore(sentence, clause);
  return (
    speakerBefore(sentence, clause) ??
    nearestPublic(sentence, clause, k) ??
    governmentBefore(story, sentence, k, "it") ??
    officeBehind(story, sentence, clause) ??
    governmentStandIn(story, sentence, at) ??
    anywhere(sentence) ??
    speakerNext(story, sentence)
  );
}

/**
 * Tells whether a clause is about the money itself, not about somebody who does something with it.
 *
 * @param units - Units of the sentence.
 * @param clause - The clause.
 * @returns True where its subject is the money, a programme, or nothing.
 */
export function isAbout(units: readonly Unit[], clause: Clause): boolean {
  const subject = units[clause.subject];
  const isActNoun = has(subject, "policy.adopt") || has(subject, "policy.propose");
  return !subject || subject.kind === "money" || isPolicyNoun(subject) || isActNoun;
}

/** "the president signed a bill that sets aside …": who makes what a relative clause speaks of. */
function makerOf({ units, clauses }: Sentence, clause: Clause): Unit | null {
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

/** The subject as a giver: a public name, an official known by surname, the head of "the government". */
function actorAt(story: Story, sentence: Sentence, at: number, clause: Clause, link: PolicyLink): Bearer | null {
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

/** Somebody named by surname who was an official where the full name stood: "Minister Ana Ruiz … Ruiz said". */
function officialBefore(story: Story, sentence: Sentence, subject: Unit): Bearer | null {
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

/**
 * Tells whether the subject gets the money: "farmers will receive", "Peru was offered".
 *
 * @param units - Units of the sentence.
 * @param clause - The clause.
 * @param k - Index of the amount.
 * @param link - How the amount hangs on the act.
 * @returns True where it does.
 */
export function isReceiver(units: readonly Unit[], clause: Clause, k: number, { verb }: PolicyLink): boolean {
  const acts = (unit: Unit): boolean =>
    ["policy.receive", "policy.give", "policy.change", "policy.adopt"].some((cue) => has(unit, cue));
  let nearest = k - 1;
  while (nearest > clause.subject && nearest >= clause.from && !(acts(units[nearest]!) && !isNounUse(units, nearest)))
    nearest--;
  if (nearest > clause.subject && has(units[nearest], "policy.receive") && !has(units[nearest], "policy.give"))
    return true;
  return (
    verb >= 0 &&
    verb > clause.subject &&
    verb < k &&
    has(units[verb], "policy.give") &&
    has(units[verb], "form.participle") &&
    [verb - 1, verb - 2].some((i) => has(units[i], "aux.be")) &&
    units[clause.subject]?.kind !== "money" &&
    !isPolicyNoun(units[clause.subject])
  );
}

/** "approved by Congress", "aid from Japan", not "hit by U.S. tariffs": the name itself is the agent. */
function agentOf(units: readonly Unit[], clause: Clause, from: number, receives: boolean): Unit | null {
  const k = findUnit(units, Math.max(0, from), units.length, (unit, i) => {
    if (unit.kind !== "name" || !isPublic(unit.name!) || unit.possessive) return false;
    const lead = has(units[i - 1], "det") ? units[i - 2] : units[i - 1];
    const comes = i < clause.to + 1 && has(lead, "from") && (receives || i - from <= 8);
    const next = units[i + 1];
    return (
      (has(lead, "by") || comes) &&
      !(next?.kind === "word" && (isPlainNoun(next) || familyOf(next, "instrument.") !== null))
    );
  });
  return k < 0 ? null : units[k]!;
}

/** "announced by the prime minister", "will get aid from the state": an agent that is a common noun. */
function agentWord(units: readonly Unit[], from: number, receives: boolean): number {
  return findUnit(
    units,
    from + 1,
    units.length,
    (unit, i) =>
      (has(unit, "name.public") || has(unit, "name.title")) &&
      unit.kind === "word" &&
      !unit.possessive &&
      [units[i - 1], units[i - 2]].some((lead) => has(lead, "by") || (receives && has(lead, "from"))),
  );
}

function isPlainNoun(unit: Unit): boolean {
  return unit.cues.size === 0 && !unit.text.endsWith("ed") && !unit.text.endsWith("ly");
}

/** "Peru's $2 billion plan", "the government's fund", "a $2 billion Peruvian scheme": who owns amount or noun. */
function ownerOf(units: readonly Unit[], clause: Clause, k: number, { noun, verb }: PolicyLink): Unit | null {
  const first = noun < 0 ? k : Math.min(k, noun);
  for (let i = first - 1; i >= Math.max(0, first - 6); i--) {
    const unit = units[i]!;
    if (unit.kind === "name" && isPublic(unit.name!)) {
      // "the EU aid plan" is the EU's; in "lend Peru $2 billion" Peru gets it.
      const describes = i >= first - 2 && (i === 0 || has(units[i - 1], "det") || units[i - 1]!.kind === "mark");
      if (unit.possessive || unit.name!.adjective || describes) return unit;
    }
    if ((unit.kind === "mark" && unit.text !== '"') || i === verb) break;
    if (unit.kind === "word" && (has(unit, "outsider") || has(unit, "form.s"))) break;
    if (["on", "in", "to"].some((cue) => has(unit, cue))) break;
  }
  if (noun < k) return null;
  const between = findUnit(
    units,
    k + 1,
    Math.min(noun, clause.to),
    (unit) => unit.kind === "name" && isPublic(unit.name!),
  );
  return between < 0 ? null : units[between]!;
}

/** "Peru's budget request asks …": who owns what the clause is about. */
function ownerBefore(units: readonly Unit[], at: number): Unit | null {
  const k = findUnit(
    units,
    Math.max(0, at - 4),
    at,
    (unit) => unit.kind === "name" && isPublic(unit.name!) && unit.possessive,
  );
  return k < 0 ? null : units[k]!;
}

/**
 * Finds whose board acts: "the IMF's board", "the board of the IMF".
 *
 * @param units - Units of the sentence.
 * @param at - Index of the subject.
 * @returns The public body, or null.
 */
export function boardOf(units: readonly Unit[], at: number): Unit | null {
  if (!has(units[at], "holder") && !has(units[at], "bearer.central-bank")) return null;
  const behind = has(units[at + 1], "of") ? units[has(units[at + 2], "det") ? at + 3 : at + 2] : undefined;
  const owner = units[at - 1]?.possessive ? units[at - 1] : behind;
  return owner?.kind === "name" && isPublic(owner.name!) ? owner : null;
}

/** "the government's $2 billion plan": an owner that is a common noun. */
function commonOwner(units: readonly Unit[], k: number, { noun }: PolicyLink): number {
  const first = noun < 0 ? k : Math.min(k, noun);
  let from = first;
  while (from > 0 && from > first - 4 && !has(units[from - 1], "link.and")) from--;
  const owns = findUnit(units, from, first, (unit) => unit.possessive && has(unit, "name.public"));
  // "a $2 billion government fund"
  return owns < 0 && noun > 0 && has(units[noun - 1], "name.state") ? noun - 1 : owns;
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

/** Whom "the government", "it" or "he" stands for: whoever says it, else the government named last before. */
function antecedentOf(story: Story, sentence: Sentence, clause: Clause, subject: Unit): Bearer | null {
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
function standInFor(story: Story, sentence: Sentence, clause: Clause): Bearer | null {
  const before = sentence.clauses[sentence.clauses.indexOf(clause) - 1];
  const own = governmentStandIn(story, sentence, clause.subject);
  return own || !before || clause.link !== "content" ? own : governmentStandIn(story, sentence, before.subject);
}

/** "X said the plan would …": the one who speaks of it. */
function speakerBefore(sentence: Sentence, clause: Clause): Bearer | null {
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

/** "Under Peru's plan, schools will get": whose plan it is. */
function planOwner(sentence: Sentence): Bearer | null {
  const { units } = sentence;
  const isUnder = (i: number): boolean => [i - 1, i - 2].some((at) => has(units[at], "policy.under"));
  const at = findUnit(units, 0, units.length, ({ possessive }, i) => possessive && isUnder(i));
  const owner = units[at];
  if (owner?.kind === "name" && isPublic(owner.name!)) return bearer(sentence, owner, owner.name!.text, false);
  return null;
}

/** "$2 million is being made available. …, Minister Ruiz said": a release names who gives in its second sentence. */
function speakerNext(story: Story, sentence: Sentence): Bearer | null {
  const next = story.read(sentence.index + 1);
  if (!next) return null;
  for (const { verb, subject } of next.clauses) {
    const unit = next.units[subject];
    const isOffice = unit?.kind === "name" && unit.name!.official;
    if (isOffice && isSaying(next.units[verb])) return bearer(next, unit, unit.name!.text, true);
  }
  return null;
}

const isSaying = (unit: Unit | undefined): boolean => has(unit, "verb.say") || has(unit, "policy.announce");

/** "…, the minister said": an office that nobody by name holds in the text. */
function officeBehind(story: Story, sentence: Sentence, clause: Clause): Bearer | null {
  const behind = sentence.clauses[sentence.clauses.indexOf(clause) + 1];
  const says = behind && isSaying(sentence.units[behind.verb]);
  return says ? governmentStandIn(story, sentence, behind.subject) : null;
}

/** Whether something is done with the money or the programme: a plan that only exists or rises is background. */
function isDone(units: readonly Unit[], clause: Clause, k: number, { noun, verb }: PolicyLink): boolean {
  if (verb >= 0 || isProgrammeName(units[noun]) || (noun >= 0 && has(units[noun], "programme"))) return true;
  return (
    findUnit(
      units,
      clause.from,
      clause.to,
      (unit, i) =>
        i !== k &&
        ["policy.give", "policy.change", "policy.adopt", "policy.announce", "policy.propose"].some((cue) =>
          has(unit, cue),
        ),
    ) >= 0
  );
}

function anywhere(sentence: Sentence): Bearer | null {
  const k = findUnit(sentence.units, 0, sentence.units.length, (_, i) => isFreePublic(sentence.units, i));
  return k < 0 ? null : bearer(sentence, sentence.units[k]!, sentence.units[k]!.name!.text, true);
}

/** A public name that no preposition governs and that describes nobody: no "U.S. brewers". */
function isFreePublic(units: readonly Unit[], i: number): boolean {
  const [unit, next] = [units[i]!, units[i + 1]];
  const describes = unit.name?.type === "government" && !unit.possessive && next?.kind === "word" && isPlainNoun(next);
  const isGoverned = has(units[i - 1], "on") || has(units[i - 1], "in");
  return unit.kind === "name" && isPublic(unit.name!) && !describes && !isGoverned;
}

/** The government named nearest before the amount in its clause, else nearest behind it, unless it receives. */
function nearestPublic(sentence: Sentence, clause: Clause, k: number, reaches = false): Bearer | null {
  const { units } = sentence;
  let found = -1;
  for (let i = k - 1; i >= (reaches ? 0 : clause.from) && found < 0; i--) if (isFreePublic(units, i)) found = i;
  for (let i = k + 1; i < Math.min(clause.to, k + 8) && found < 0; i++) if (isFreePublic(units, i)) found = i;
  return found < 0 ? null : bearer(sentence, units[found]!, units[found]!.name!.text, false);
}
