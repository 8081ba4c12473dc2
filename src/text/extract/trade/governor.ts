import type { TradeChange } from "../../../records/trade-measure.ts";
import type { Clause } from "../clauses.ts";
import { cueIn, findUnit, has, hasAny, isFiniteVerb } from "../grammar.ts";
import type { Sentence } from "../story.ts";
import type { Unit } from "../unit.ts";
import type { TradeHead } from "./heads.ts";
import { isActVerb, phraseStart } from "./phrase.ts";
import type { TradeVoice } from "./stage.ts";
import type { NominalAct, TradeWords } from "./words.ts";

/** What governs an instrument. */
export interface Governor {
  /** How it stands to it. */
  voice: TradeVoice;
  /** Its verb, or -1. */
  verb: number;
  /** Units that name who bears it where that is no phrase behind the instrument. */
  region: [number, number] | null;
  /** A noun in between: "the threat of tariffs". */
  nominal: NominalAct | null;
  /** Its index, or -1. */
  nominalAt: number;
}

const changes: [string, TradeChange][] = [
  ["trade.exempt", "exempt"],
  ["trade.suspend", "suspend"],
  ["trade.remove", "remove"],
  ["trade.reduce", "reduce"],
  ["trade.increase", "increase"],
  ["trade.extend", "extend"],
  ["trade.introduce", "introduce"],
];

/**
 * Tells what a verb says that is done.
 *
 * @param units - Units of a sentence.
 * @param k - Index of the verb.
 * @returns The change, or null where it says none.
 */
export const changeAt = (units: readonly Unit[], k: number): TradeChange | null =>
  // "drops to 9 percent" does not end a duty.
  (has(units[k], "trade.reduce") && has(units[k + 1], "to") && units[k + 2]?.kind === "percentage"
    ? "reduce"
    : changes.find(([cue]) => has(units[k], cue))?.[1]) ?? null;

/**
 * Walks left from the noun phrase of an instrument to what governs it.
 *
 * @param sentence - The sentence.
 * @param head - The instrument.
 * @param words - Words around measures.
 * @param earlier - The instrument before in the sentence, or null.
 * @returns The governor, or `"shared"` where it is that of the instrument before.
 */
export function governorOf(
  sentence: Sentence,
  head: TradeHead,
  words: TradeWords,
  earlier: { head: TradeHead } | null,
): Governor | "shared" {
  const { units } = sentence;
  const { clause } = head;
  const found: Governor = { voice: "passing", verb: -1, region: null, nominal: null, nominalAt: -1 };
  if (head.verb >= 0 && head.carried)
    return { ...found, voice: "borne", verb: head.verb, region: subjectRegion(sentence, clause, head.verb) };
  // "tin is being sold at less than fair value": who is found to do so bears what follows.
  if (has(units[head.at], "finding")) {
    const be = cueIn(units, 0, head.at, "aux.be");
    const open = cueIn(units, 0, Math.max(be, 0), "link.relative");
    return { ...found, voice: "borne", verb: be + 1, region: be < 0 ? null : [open + 1, be] };
  }
  if (head.verb >= 0) return { ...found, voice: head.at < head.verb ? "subject" : "object", verb: head.verb };
  let p = head.from - 1;
  // "will have their tariffs cut"
  const done = has(units[p], "aux.have") ? changeAt(units, head.at + 1) : null;
  if (done && done !== "exempt")
    return {
      voice: "borne",
      verb: p,
      region: subjectRegion(sentence, clause, p),
      nominal: done,
      nominalAt: head.at + 1,
    };
  for (; p >= clause.from; ) {
    const unit = units[p]!;
    const before = units[p - 1];
    if (isActVerb(units, p)) {
      if (has(unit, "trade.bear") || (has(unit, "trade.hit") && hasBe(units, p)))
        return { ...found, voice: "borne", verb: p, region: subjectRegion(sentence, clause, p) };
      return { ...found, voice: "object", verb: p };
    }
    if (has(unit, "trade.borne"))
      return { ...found, voice: "borne", verb: p, region: subjectRegion(sentence, clause, p) };
    if (head.instrument === "entity-listing" && (has(unit, "on") || unit.text === "from"))
      return listGovernor(sentence, clause, p, found);
    // "… would begin in May, with a rate of 9 percent for tin"
    if (has(unit, "with") && earlier && (head.carried || sharesWith(clause, p, earlier.head.at))) return "shared";
    if (has(unit, "with") || has(unit, "by")) return withGovernor(sentence, clause, p, found);
    if (unit.text === "from") return fromGovernor(sentence, clause, p, found, words);
    if (unit.kind === "time" || unit.kind === "percentage") {
      p -= hasAny(before, "in", "on", "by") || has(before, "to") ? 2 : 1;
      continue;
    }
    // "delayed by a week, until May 5, a duty"
    if (
      unit.text === "," &&
      (before?.kind === "time" || units[p + 1]?.kind === "time" || units[p + 2]?.kind === "time")
    ) {
      p--;
      continue;
    }
    // "gave approval to duties", "agreed to a tariff"
    if (has(unit, "to") && hasAny(before, "policy.adopt", "stage.agreed") && isActVerb(units, p - 1)) {
      p--;
      continue;
    }
    if (has(unit, "as") && earlier && earlier.head.at >= clause.from && isJoined(units, earlier.head.at, p))
      return "shared";
    const leads = hasAny(unit, "of", "on", "in", "to");
    const nominal = before ? (words.nominal.get(before.text) ?? null) : null;
    if (leads && (nominal || (before && (words.range.has(before.text) || words.skip.has(before.text))))) {
      if (nominal && !found.nominal) [found.nominal, found.nominalAt] = [nominal, p - 1];
      p = phraseStart(units, p - 1, clause.from, words) - 1;
      continue;
    }
    if (has(unit, "link.and") || unit.text === ",") {
      if (earlier && earlier.head.at >= clause.from && earlier.head.at < p && isJoined(units, earlier.head.at, p))
        return "shared";
    }
    if (has(unit, "adverb") || unit.text.endsWith("ly") || unit.text === '"' || has(unit, "phase")) p--;
    else break;
  }
  const handed = givenTo(units, clause, p);
  if (handed >= 0) return { ...found, voice: "with", verb: handed, region: [handed + 1, p + 1] };
  if (
    p < clause.from ||
    found.nominal ||
    units[p]?.kind === "mark" ||
    has(units[p], "link.and") ||
    isSubjectLed(units[p])
  )
    return subjectGovernor(units, head, found);
  return found;
}

/** The noun phrases right before a verb: who is said to bear it. */
function subjectRegion({ units, clauses }: Sentence, clause: Clause, verb: number): [number, number] {
  let to = verb;
  const leads = (k: number): boolean => hasAny(units[k], "aux", "adverb", "to", "not");
  while (to > clause.from && (leads(to - 1) || (isActVerb(units, to - 1) && has(units[to], "to")))) to--;
  // "… with Peru and its firms hit by a duty": the list begins in the clause before.
  const floor = clause.link === "joined" && has(units[clause.from], "link.and") ? 0 : clause.from;
  let from = to;
  while (from > floor && to - from < 40) {
    const unit = units[from - 1]!;
    // "albums made in Peru", "steel imported from Peru"
    const describes = has(unit, "form.participle") && has(units[from], "in");
    const isVerb = isFiniteVerb(units, from - 1) || isActVerb(units, from - 1);
    if (has(unit, "with") || (isVerb && !describes) || has(unit, "link.clause")) break;
    from--;
  }
  // "a list of goods that will be subject to duties", "… that it wants to hit": what the clause hangs on.
  const before = clauses[clauses.indexOf(clause) - 1];
  const isOpen = has(units[from], "link.relative");
  const isActive = has(units[verb], "trade.hit") && !hasBe(units, verb);
  if (clause.link !== "relative" || !before || to - from > (isActive ? 2 : 1)) return [isOpen ? from + 1 : from, to];
  let first = from;
  while (first > before.from && !isFiniteVerb(units, first - 1) && !isActVerb(units, first - 1)) first--;
  return [first, from];
}

/** "added the mill to its list": who is put on a list, or taken off it. */
function listGovernor(sentence: Sentence, clause: Clause, at: number, found: Governor): Governor {
  const { units } = sentence;
  // "added nine mills, including Lorne, to its list"
  const floor = clause.link === "participle" ? 0 : clause.from;
  for (let v = at - 1; v >= Math.max(floor, at - 30); v--) {
    // "by adding the mill to its list"
    const byDoing = has(units[v], "form.ing") && has(units[v - 1], "by");
    if (!(byDoing || isActVerb(units, v)) || changeAt(units, v) === null) continue;
    const region = hasBe(units, v) ? subjectRegion(sentence, clause, v) : ([v + 1, at] as [number, number]);
    return { ...found, voice: hasBe(units, v) ? "subject" : "object", verb: v, region };
  }
  return found;
}

/** "assigned the mill a rate": the verb of giving, where who gets it stands in between; -1 where there is none. */
function givenTo(units: readonly Unit[], clause: Clause, p: number): number {
  const last = units[p];
  if (hasAny(last, "in", "on", "of", "to", "by", "from", "aux", "det")) return -1;
  if (p < clause.from || (last?.kind !== "name" && last?.kind !== "word")) return -1;
  for (let v = p - 1; v >= Math.max(clause.from, p - 7); v--) {
    if (has(units[v], "trade.hit") && isActVerb(units, v) && !hasBe(units, v)) return v;
    if (units[v]!.kind === "mark" || isFiniteVerb(units, v) || isActVerb(units, v)) return -1;
  }
  return -1;
}

/** "cut duties on tin, with an average rate of 4 percent": the same act in more detail. */
function sharesWith(clause: Clause, at: number, earlier: number): boolean {
  return (earlier >= clause.from || clause.link === "relative") && earlier < at && at - earlier < 20;
}

/** A conjunction or relative in front leaves a noun phrase free to be the subject. */
const isSubjectLed = (unit: Unit | undefined): boolean => hasAny(unit, "link.clause", "link.relative", "verb.say");

/** Whether two instruments are one list: nothing but their own phrases in between. */
function isJoined(units: readonly Unit[], first: number, second: number): boolean {
  return findUnit(units, first + 1, second, (_, k) => isFiniteVerb(units, k) || isActVerb(units, k)) < 0;
}

/** "hit tin with tariffs", "responded with tariffs", "was hit by a tariff". */
function withGovernor(sentence: Sentence, clause: Clause, at: number, found: Governor): Governor {
  const { units } = sentence;
  for (let v = at - 1; v >= Math.max(clause.from, at - 14); v--) {
    if (has(units[v], "trade.respond") && isActVerb(units, v)) return { ...found, voice: "object", verb: v };
    if (!has(units[v], "trade.hit") || units[v]!.kind !== "word") continue;
    const passive = at - v <= 2 && hasAny(units[v], "form.participle", "form.past");
    const isBy = has(units[at], "by");
    if (passive && (hasBe(units, v) || v + 1 === at))
      return { ...found, voice: "borne", verb: v, region: subjectRegion(sentence, clause, v) };
    if (!isBy && isActVerb(units, v)) return { ...found, voice: "with", verb: v, region: [v + 1, at] };
  }
  return found;
}

/** "exempted tin from tariffs", "tin was spared from tariffs". */
function fromGovernor(sentence: Sentence, clause: Clause, at: number, found: Governor, words: TradeWords): Governor {
  const { units } = sentence;
  // "was granted an exemption from the tariffs", "won a reprieve from …"
  if (words.nominal.get(units[at - 1]?.text ?? "") === "exempt") {
    const v = findUnit(units, clause.from, at - 1, (_, k) => isActVerb(units, k));
    // "granted Peruvian wine an exemption"
    const to = has(units[at - 2], "det") ? at - 2 : at - 1;
    const isGiven = v >= 0 && to > v + 1 && !hasBe(units, v);
    if (v >= 0)
      return { ...found, voice: "from", verb: v, region: isGiven ? [v + 1, to] : subjectRegion(sentence, clause, v) };
  }
  for (let v = at - 1; v >= Math.max(clause.from, at - 14); v--) {
    if (!has(units[v], "trade.exempt")) continue;
    const passive = at === v + 1 || hasBe(units, v);
    return { ...found, voice: "from", verb: v, region: passive ? subjectRegion(sentence, clause, v) : [v + 1, at] };
  }
  return found;
}

/** Whether a form of "be" makes a passive of a verb. */
export const hasBe = (units: readonly Unit[], v: number): boolean =>
  [v - 1, v - 2, v - 3].some((k) => has(units[k], "aux.be") || units[k]?.text === "got");

/** "proposed that the tariffs be cut" */
const isSubjunctive = (units: readonly Unit[], k: number): boolean =>
  has(units[k], "form.bare-be") && !has(units[k - 1], "aux") && !has(units[k - 1], "to");

/** The verb that the noun phrase is the subject of. */
function subjectGovernor(units: readonly Unit[], { at, clause }: TradeHead, found: Governor): Governor {
  // "the levy on imports falls to 9 percent", "duties on cars come into effect": a verb that a noun in front hides.
  const isVerb = (k: number): boolean =>
    isFiniteVerb(units, k) ||
    (has(units[k], "form.s") && has(units[k + 1], "to") && units[k + 2]?.kind === "percentage") ||
    (has(units[k], "takes-effect") && has(units[k], "form.base") && !has(units[k - 1], "to")) ||
    isSubjunctive(units, k) ||
    (k === at + 1 && has(units[k], "form.base") && hasAny(units[k], "trade.cover", "trade.keep"));
  const next = (from: number): number => findUnit(units, from, clause.to, (_, k) => isVerb(k));
  let verb = next(at + 1);
  // "duties on cells used in cars will rise": a participle only looks like the verb.
  const unit = units[verb];
  const governs = hasAny(units[verb + 1], "in", "by", "on", "to");
  if (has(unit, "form.participle") && !has(unit, "takes-effect") && governs && next(verb + 1) >= 0)
    verb = next(verb + 1);
  return verb < 0 ? found : { ...found, voice: "subject", verb };
}
