import { type Bearer, bearer, governmentBefore, governmentStandIn, isPublic } from "../context.ts";
import { cueIn, findUnit, has, hasAny, isFiniteVerb } from "../grammar.ts";
import type { Sentence, Story } from "../story.ts";
import type { Unit } from "../unit.ts";
import type { TradeAct } from "./act.ts";
import type { TradeScope } from "./goods.ts";
import { isDefence, isDuty, type TradeHead } from "./heads.ts";
import { isActVerb } from "./phrase.ts";
import type { TradeWords } from "./words.ts";

/**
 * Finds the government whose measure it is: the subject of the verb, the agent of a passive, the owner of the instrument,
 * the one who says so, or whoever was named last before; never one that the measure hits.
 *
 * @param story - The story.
 * @param sentence - The sentence.
 * @param head - The instrument.
 * @param act - What is done.
 * @param scope - Who and what it hits.
 * @param words - Words around measures.
 * @param previous - Whose measure was told last, or null.
 * @returns The government, null where none is named, or `"private"` where somebody else acts.
 */
export function tradeActor(
  story: Story,
  sentence: Sentence,
  head: TradeHead,
  act: TradeAct,
  scope: TradeScope,
  words: TradeWords,
  previous: Bearer | null,
): Bearer | null | "private" {
  const { units } = sentence;
  const { clause } = act;
  const hit: ReadonlySet<string | null> = new Set(
    scope.places.map(({ name }) => name.code).filter((code) => code !== null),
  );
  const named = (unit: Unit): Bearer => bearer(sentence, unit, unit.name!.text, false);
  const acts = act.voice === "object" || act.voice === "with" || (act.voice === "from" && act.region![0] > act.verb);
  const subject = acts ? subjectOf(units, act, clause.from) : -1;
  const who = units[subject];
  const isFirm =
    who?.kind === "name" ? !isPublic(who.name!) : !words.body.has(who?.text ?? "") && !has(who, "name.public");
  // Whoever needs the licence is not who asks for it.
  const licensed = head.instrument.endsWith("licensing") && isFirm;
  // "the Community", "the Administration": a common noun with a capital.
  const isStandIn = who?.kind === "name" && who.name!.type === null && words.body.has(who.text);
  if (isStandIn) return governmentBefore(story, sentence, subject, who.text, hit) ?? sayer(sentence, hit);
  const owner = ownerOf(units, head, hit);
  // "Peru agreed with Chile on a 9 percent duty": either could set it.
  const pact = has(units[head.from - 1], "on")
    ? findUnit(units, clause.from, head.from, (unit) => has(unit, "stage.agreed") || words.law.has(unit.text))
    : -1;
  if (pact >= 0 && !owner && isDuty(head.instrument) && cueIn(units, pact, head.from, "with") >= 0) return null;
  if (who?.kind === "name" && !licensed) {
    const verb = units[act.verb];
    const isOnly = !act.change || act.change.at === act.verb;
    // "Lima won a cut in Chilean duties"
    if (has(verb, "trade.win") && !isOnly && isDuty(head.instrument) && isPublic(who.name!)) {
      if (!owner || owner.name!.code === who.name!.code) return null;
      scope.places.push(named(who));
      return named(owner);
    }
    // "Peru and Chile agreed to cut Chile's duty"
    if (owner?.possessive && has(units[subject + 1], "link.and") && units[subject + 2]?.text === owner.text)
      return named(owner);
    if (isPublic(who.name!)) return named(who);
    return who.name!.type === "person" ? sayer(sentence, hit) : "private";
  }
  const agent = agentBehind(units, act, head, words);
  if (agent) return named(agent);
  const proposer = lawOwner(sentence, act, words);
  if (proposer) return named(proposer);
  if (owner) {
    // "Peru's duty will be cut, the Chilean ministry said": set by Peru, or by who says so.
    const { code = null } = sayer(sentence, hit)?.name ?? {};
    const isOpen = owner.possessive && act.change && code !== null && code !== (owner.name!.code ?? code);
    return isOpen && act.voice === "subject" ? null : named(owner);
  }
  const others = (words_: string): Bearer | null =>
    governmentBefore(story, sentence, acts ? Math.max(clause.from, subject) : head.from, words_, hit);
  if (who && !has(who, "pronoun") && acts && !licensed) {
    // "a ruling by the Peruvian board", "an order signed by the king"
    const author = has(units[subject + 2], "det") ? units[subject + 3] : units[subject + 2];
    if (has(units[subject + 1], "by") && author?.kind === "name" && isPublic(author.name!)) return named(author);
    const isBody = words.body.has(who.text) || hasAny(who, "name.public", "name.title", "name.state");
    const isLaw = words.law.has(who.text) || has(who, "link.relative");
    if (!isBody && !isLaw && clause.link === "participle" && previous) return { ...previous, carried: true };
    if (!isBody && !isLaw) return "private";
    return others(who.text) ?? sayer(sentence, hit) ?? (isBody ? governmentStandIn(story, sentence, subject) : null);
  }
  // "the duties", "a rate of 9 percent": the measure that was told last.
  const goesOn =
    previous &&
    !hit.has(previous.name.code) &&
    (head.carried || has(units[head.from], "det") || isDefence(head.instrument));
  const teller = tellerOf(sentence, act);
  if (teller && !hit.has(teller.name!.code)) return named(teller);
  return sayer(sentence, hit) ?? (goesOn ? { ...previous, carried: true } : others(who?.text ?? "it"));
}

/** "a House bill that would …", "the Senate passed a bill to …": whose bill it is that does it. */
function lawOwner({ units, clauses }: Sentence, { clause }: TradeAct, words: TradeWords): Unit | null {
  const before = clauses[clauses.indexOf(clause) - 1];
  if (!before || (clause.link !== "content" && clause.link !== "relative")) return null;
  const law = findUnit(units, Math.max(before.from, clause.from - 3), clause.from, (unit) => words.law.has(unit.text));
  if (law < 0) return null;
  const own = units[law - 1];
  if (own?.kind === "name" && isPublic(own.name!)) return own;
  const subject = units[before.subject];
  return subject?.kind === "name" && isPublic(subject.name!) ? subject : null;
}

/** The unit that heads the subject of the verb: that of its clause, or the last noun before the verb. */
function subjectOf(units: readonly Unit[], { clause, verb, change }: TradeAct, floor: number): number {
  const at = verb >= 0 ? verb : (change?.at ?? -1);
  // "Peru's decision to scrap a duty"
  if (has(units[at - 1], "to") && units[at - 2]?.kind === "word") {
    const owner = has(units[at - 3], "phase") || units[at - 3]?.kind === "word" ? at - 4 : at - 3;
    if (
      units[owner]?.kind === "name" &&
      isPublic(units[owner]!.name!) &&
      (units[owner]!.possessive || units[owner]!.name!.adjective)
    )
      return owner;
  }
  const isOwn = clause.subject >= floor;
  const inFront = findUnit(units, floor, Math.max(floor, at), (_, k) => isFiniteVerb(units, k));
  if (clause.subject >= 0 && (!isOwn || clause.subject < at)) return clause.subject;
  if (inFront >= 0) return -1;
  for (let k = at - 1; k >= floor; k--) if (units[k]!.kind === "name" && !units[k]!.name!.adjective) return k;
  return -1;
}

/** "by the Peruvian government" behind a passive or the instrument. */
function agentBehind(units: readonly Unit[], act: TradeAct, head: TradeHead, words: TradeWords): Unit | null {
  const from = Math.max(head.at, act.verb, act.change?.at ?? -1);
  for (let k = from + 1; k < Math.min(units.length, from + 14); k++) {
    const at = has(units[k + 1], "det") ? k + 2 : k + 1;
    // "approval by lawmakers", "under a proposal by Peru" is theirs, not the measure.
    if (
      has(units[k], "by") &&
      !(has(units[k - 1], "instrument.licence") || words.nominal.get(units[k - 1]!.text) === "proposed") &&
      units[at]?.kind === "name" &&
      isPublic(units[at]!.name!)
    )
      return units[at]!;
    if (has(units[k], "link.clause") || (k > from + 1 && isActVerb(units, k) && isFiniteVerb(units, k))) return null;
  }
  return null;
}

/** The owner right before a noun: "Trump's 25% tariffs", "US tariffs", "China's export controls". */
function ownerOf(units: readonly Unit[], { from, at, verb }: TradeHead, hit: ReadonlySet<string | null>): Unit | null {
  if (verb >= 0) return null;
  const sets = ({ kind, name }: Unit): boolean => kind === "name" && isPublic(name!) && !hit.has(name!.code);
  const owner = findUnit(units, from, at, sets);
  if (owner >= 0) return units[owner]!;
  // "tariffs in the EU"
  const place = has(units[at + 2], "det") ? units[at + 3] : units[at + 2];
  return units[at + 1]?.text === "in" && place && sets(place) ? place : null;
}

/** "after Peru announced that exports will need a licence": who announces what the clause tells. */
function tellerOf({ units, clauses }: Sentence, { clause }: TradeAct): Unit | null {
  let i = clauses.indexOf(clause);
  while (i > 0 && clauses[i]!.link === "joined" && clauses[i - 1]!.link === "content") i--;
  const before = clauses[i - 1];
  if (i < 1 || clauses[i]!.link !== "content" || !before || !has(units[before.verb], "stage.announced")) return null;
  const subject = units[before.subject];
  return subject?.kind === "name" && isPublic(subject.name!) ? subject : null;
}

/** Whoever says so or signed it in the sentence: "…, the Peruvian ministry said", "under an order the king signed". */
function sayer(sentence: Sentence, hit: ReadonlySet<string | null>): Bearer | null {
  const { units } = sentence;
  for (let k = 0; k < units.length; k++) {
    const unit = units[k]!;
    if (unit.kind !== "name" || !isPublic(unit.name!) || unit.possessive || unit.name!.adjective) continue;
    if (unit.name!.code !== null && hit.has(unit.name!.code)) continue;
    // "the ministry, in a rare move, said"
    const apart =
      units[k + 1]?.text === ","
        ? findUnit(units, k + 2, Math.min(units.length, k + 14), ({ text }) => text === ",")
        : -1;
    const says =
      (has(units[apart + 1], "verb.say") && apart > 0) ||
      (hasAny(units[k + 1], "stage.adopted", "stage.announced") && has(units[k + 1], "form.past")) ||
      [k + 1, k + 2, k + 3].some(
        (i) =>
          has(units[i], "verb.say") &&
          isActVerb(units, i) &&
          findUnit(units, k + 1, i, ({ kind }) => kind === "mark" || kind === "name") < 0,
      ) ||
      has(units[k - 1], "verb.cite") ||
      (has(units[k - 1], "det") && has(units[k - 2], "verb.cite"));
    if (says) return bearer(sentence, unit, unit.name!.text, true);
  }
  return null;
}
