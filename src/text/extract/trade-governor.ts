import type { TradeChange } from "../../records/trade-measure.ts";
import type { Clause } from "./clauses.ts";
import { findUnit, has, isFiniteVerb } from "./grammar.ts";
import type { Sentence } from "./story.ts";
import type { TradeHead } from "./trade-heads.ts";
import { isActVerb, phraseStart } from "./trade-phrase.ts";
import type { TradeVoice } from "./trade-stage.ts";
import type { NominalAct, TradeWords } from "./trade-words.ts";
import type { Unit } from "./unit.ts";

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
  changes.find(([cue]) => has(units[k], cue))?.[1] ?? null;

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
  if (head.verb >= 0) return { ...found, voice: head.at < head.verb ? "subject" : "object", verb: head.verb };
  let p = head.from - 1;
  for (; p >= clause.from; ) {
    const unit = units[p]!;
    const before = units[p - 1];
    if (isActVerb(units, p)) {
      if (has(unit, "trade.bear") || (has(unit, "trade.hit") && hasBe(units, p)))
        return { ...found, voice: "borne", verb: p, region: subjectRegion(units, clause, p) };
      return { ...found, voice: "object", verb: p };
    }
    if (has(unit, "trade.borne")) return { ...found, voice: "borne", verb: p, region: subjectRegion(units, clause, p) };
    if (head.instrument === "entity-listing" && (has(unit, "on") || unit.text === "from"))
      return listGovernor(units, clause, p, found);
    if (unit.text === "with" || has(unit, "by")) return withGovernor(units, clause, p, found);
    if (unit.text === "from") return fromGovernor(units, clause, p, found);
    if (unit.kind === "time" || unit.kind === "percentage") {
      p -= has(before, "in") || has(before, "on") || has(before, "by") || before?.text === "to" ? 2 : 1;
      continue;
    }
    const leads = has(unit, "of") || has(unit, "on") || has(unit, "in") || has(unit, "to");
    const nominal = before ? (words.nominal.get(before.text) ?? null) : null;
    if (leads && (nominal || (before && (words.range.has(before.text) || words.skip.has(before.text))))) {
      if (nominal && !found.nominal) [found.nominal, found.nominalAt] = [nominal, p - 1];
      p = phraseStart(units, p - 1, clause.from, words) - 1;
      continue;
    }
    if (has(unit, "link.and") || unit.text === ",") {
      if (earlier && earlier.head.at >= clause.from && earlier.head.at < p && isJoined(units, earlier.head.at, p))
        return "shared";
      if (has(unit, "link.and") && isActVerb(units, p - 1)) {
        p--;
        continue;
      }
    }
    if (has(unit, "adverb") || unit.text.endsWith("ly") || unit.text === '"' || has(unit, "phase")) p--;
    else break;
  }
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
function subjectRegion(units: readonly Unit[], clause: Clause, verb: number): [number, number] {
  let to = verb;
  while (to > clause.from && (has(units[to - 1], "aux") || has(units[to - 1], "adverb") || has(units[to - 1], "to")))
    to--;
  let from = to;
  while (from > clause.from && to - from < 40) {
    const unit = units[from - 1]!;
    if (unit.text === "with" || isFiniteVerb(units, from - 1) || isActVerb(units, from - 1) || has(unit, "link.clause"))
      break;
    from--;
  }
  return [from, to];
}

/** "added the mill to its list": who is put on a list, or taken off it. */
function listGovernor(units: readonly Unit[], clause: Clause, at: number, found: Governor): Governor {
  for (let v = at - 1; v >= Math.max(clause.from, at - 30); v--) {
    if (!isActVerb(units, v) || changeAt(units, v) === null) continue;
    const region = hasBe(units, v) ? subjectRegion(units, clause, v) : ([v + 1, at] as [number, number]);
    return { ...found, voice: hasBe(units, v) ? "subject" : "object", verb: v, region };
  }
  return found;
}

/** A conjunction or relative in front leaves a noun phrase free to be the subject. */
const isSubjectLed = (unit: Unit | undefined): boolean =>
  has(unit, "link.clause") || has(unit, "link.relative") || has(unit, "verb.say");

/** Whether two instruments are one list: nothing but their own phrases in between. */
function isJoined(units: readonly Unit[], first: number, second: number): boolean {
  return findUnit(units, first + 1, second, (_, k) => isFiniteVerb(units, k) || isActVerb(units, k)) < 0;
}

/** "hit tin with tariffs", "responded with tariffs", "was hit by a tariff". */
function withGovernor(units: readonly Unit[], clause: Clause, at: number, found: Governor): Governor {
  for (let v = at - 1; v >= Math.max(clause.from, at - 14); v--) {
    if (has(units[v], "trade.respond") && isActVerb(units, v)) return { ...found, voice: "object", verb: v };
    if (!has(units[v], "trade.hit") || units[v]!.kind !== "word") continue;
    const passive = at - v <= 2 && (has(units[v], "form.participle") || has(units[v], "form.past"));
    const isBy = has(units[at], "by");
    if (passive && (hasBe(units, v) || v + 1 === at))
      return { ...found, voice: "borne", verb: v, region: subjectRegion(units, clause, v) };
    if (!isBy && isActVerb(units, v)) return { ...found, voice: "with", verb: v, region: [v + 1, at] };
  }
  return found;
}

/** "exempted tin from tariffs", "tin was spared from tariffs". */
function fromGovernor(units: readonly Unit[], clause: Clause, at: number, found: Governor): Governor {
  for (let v = at - 1; v >= Math.max(clause.from, at - 14); v--) {
    if (!has(units[v], "trade.exempt")) continue;
    const passive = at - v <= 2 && !has(units[v], "form.base");
    return { ...found, voice: "from", verb: v, region: passive ? subjectRegion(units, clause, v) : [v + 1, at] };
  }
  return found;
}

/** Whether a form of "be" makes a passive of a verb. */
export const hasBe = (units: readonly Unit[], v: number): boolean =>
  [v - 1, v - 2, v - 3].some((k) => has(units[k], "aux.be") || units[k]?.text === "got");

/** The verb that the noun phrase is the subject of. */
function subjectGovernor(units: readonly Unit[], { at, clause }: TradeHead, found: Governor): Governor {
  const next = (from: number): number => findUnit(units, from, clause.to, (_, k) => isFiniteVerb(units, k));
  let verb = clause.verb > at ? clause.verb : next(at + 1);
  // "duties on cells used in cars will rise": a participle only looks like the verb.
  const unit = units[verb];
  const governs = ["in", "by", "on", "to"].some((cue) => has(units[verb + 1], cue));
  if (has(unit, "form.participle") && !has(unit, "takes-effect") && governs && next(verb + 1) >= 0)
    verb = next(verb + 1);
  return verb < 0 ? found : { ...found, voice: "subject", verb };
}
