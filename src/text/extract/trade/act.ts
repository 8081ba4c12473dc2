import type { Stage } from "../../../records/policy-announcement.ts";
import type { TradeChange } from "../../../records/trade-measure.ts";
import type { RefusalReason } from "../../refusal-reason.ts";
import type { Clause } from "../clauses.ts";
import { cueIn, findUnit, has, hasAny, isFiniteVerb } from "../grammar.ts";
import type { Sentence } from "../story.ts";
import type { Unit } from "../unit.ts";
import { changeAt, type Governor, governorOf, hasBe } from "./governor.ts";
import type { TradeHead } from "./heads.ts";
import { isActVerb, verbGroup } from "./phrase.ts";
import { isPassive, type StageClues, stageOfTrade, type TradeVoice } from "./stage.ts";
import type { TradeWords } from "./words.ts";

/** What a sentence says that is done with an instrument. */
export interface TradeAct {
  /** How the clause speaks of it. */
  voice: TradeVoice;
  /** What is done, and the unit that says so. */
  change: { value: TradeChange; at: number } | null;
  /** How far it has got, and the unit that says so. */
  stage: { stage: Stage; at: number };
  /** The verb that governs the instrument, or -1. */
  verb: number;
  /** Units that name who bears it where that is no phrase behind the instrument. */
  region: [number, number] | null;
  /** Clause whose subject acts. */
  clause: Clause;
  /** Others expect it. */
  expected: boolean;
  /** It hangs on a condition. */
  conditional: boolean;
  /** Family of the refusal, or null. */
  refused: RefusalReason | null;
}

const sayings = [
  "stage.threatened",
  "stage.announced",
  "stage.proposed",
  "stage.adopted",
  "stage.agreed",
  "stage.vowed",
  "policy.adopt",
];

/**
 * Reads what a sentence says that is done with an instrument.
 *
 * @param sentence - The sentence.
 * @param head - The instrument.
 * @param words - Words around measures.
 * @param earlier - The act on the instrument before in the sentence, which one joined to it shares; or null.
 * @returns The act.
 */
export function tradeAct(
  sentence: Sentence,
  head: TradeHead,
  words: TradeWords,
  earlier: { head: TradeHead; act: TradeAct } | null,
): TradeAct {
  const { units } = sentence;
  const found = governorOf(sentence, head, words, earlier);
  if (found === "shared") return { ...earlier!.act, change: ownChange(head) ?? earlier!.act.change };
  const clues = cluesAround(sentence, head, found, words);
  const act: TradeAct = {
    voice: found.voice,
    change: null,
    stage: { stage: "in-force", at: head.at },
    verb: found.verb,
    region: found.region,
    clause: head.clause,
    expected: clues.expected,
    conditional: clues.condition >= 0,
    refused: refusalOf(sentence, head, found, clues, words),
  };
  act.change = changeOf(units, head, found, clues);
  // "averts the quotas that Peru threatened to set": told of behind a verb that does nothing to it.
  const isAverse = found.voice === "object" && !act.change && has(units[found.verb], "trade.averse");
  if (found.voice === "passing" || isAverse) readTail(sentence, head, act, clues);
  act.stage = stageOfTrade(units, clues, act);
  // "threatened to raise tariffs and put controls on chips": a second verb in the base form stands under the first.
  const under = earlier && head.clause.link === "joined" && act.change && has(units[act.change.at], "form.base");
  if (under && act.stage.stage === "in-force" && !has(units[act.change!.at - 1], "aux")) act.stage = earlier.act.stage;
  return act;
}

const ownChange = (head: TradeHead): TradeAct["change"] =>
  head.change ? { value: head.change, at: head.verb >= 0 ? head.verb : head.at } : null;

/** Collects the words around an instrument that tell how far the act has got. */
function cluesAround(sentence: Sentence, head: TradeHead, found: Governor, words: TradeWords): StageClues {
  const { units, clauses } = sentence;
  const { clause } = head;
  const group =
    found.voice === "subject" && found.verb > head.at
      ? verbGroup(units, found.verb, clause)
      : { first: clause.from, last: found.verb >= 0 ? found.verb : head.from - 1 };
  const before = clauses[clauses.indexOf(clause) - 1];
  const hangs =
    before !== undefined && (clause.link === "content" || clause.link === "participle" || clause.link === "relative");
  const chain: number[] = [];
  if (hangs && before.verb >= 0) for (let k = before.verb; k < before.to; k++) if (isActVerb(units, k)) chain.push(k);
  for (let k = clause.from; k <= Math.max(group.last, head.from - 1) && k < clause.to; k++)
    if (isActVerb(units, k)) chain.push(k);
  const clueAt = (cue: string, from: number, to: number): number => findUnit(units, from, to, (unit) => has(unit, cue));
  const next = clauses[clauses.indexOf(clause) + 1];
  const inside = clueAt("link.if", head.at, clause.to);
  const opens = clauses[clauses.indexOf(clause) - 1];
  return {
    head,
    group,
    chain,
    nominal: found.nominal,
    nominalAt: found.nominalAt,
    before: hangs ? before : null,
    described: cueIn(units, head.from, head.at, "stage.proposed", "stage.threatened"),
    condition: next?.link === "if" ? next.from : opens?.link === "if" ? opens.from : inside,
    expected:
      findUnit(units, clause.from, head.from, (unit, k) => has(unit, "likely") && hasBe(units, k)) >= 0 ||
      chain.some(
        (k) =>
          has(units[k], "verb.expect") &&
          has(units[k], "form.participle") &&
          hasBe(units, k) &&
          has(units[k + 1], "to"),
      ),
    byLaw:
      findUnit(units, clause.from, Math.max(clause.from, head.from), (unit) => words.law.has(unit.text)) >= 0 ||
      (hangs && findUnit(units, before.from, before.to, (unit) => words.law.has(unit.text)) >= 0),
    byCourt: clause.subject >= 0 && isCourt(units, clause, words),
  };
}

const isCourt = (units: readonly Unit[], clause: Clause, words: TradeWords): boolean => {
  const to = clause.verb < 0 ? clause.from + 8 : clause.verb;
  return (
    findUnit(units, clause.from, Math.min(to, units.length), (unit) =>
      unit.text.split(" ").some((word) => words.court.has(word)),
    ) >= 0
  );
};

/** Why the sentence states no measure, or null. */
function refusalOf(
  { units }: Sentence,
  head: TradeHead,
  found: Governor,
  clues: StageClues,
  words: TradeWords,
): RefusalReason | null {
  const { clause } = head;
  if (clause.link === "if") return "imagined";
  if (has(units[head.from - 1], "trade.shun")) return "imagined";
  // "could lift its duty, but no decision has been made"
  const isOpen = cueIn(units, head.at, units.length, "undecided") >= 0;
  if (isOpen && cueIn(units, clause.from, clause.to, "aux.may") >= 0) return "imagined";
  // "must rule before duties can be imposed"
  const opens = findUnit(units, Math.max(0, clause.from - 1), head.from, (unit) => words.sooner.has(unit.text));
  if (opens >= 0 && cueIn(units, head.at, clause.to, "aux.may") >= 0) return "imagined";
  if (findUnit(units, clause.from, head.from, (unit) => unit.text === "whether") >= 0) return "imagined";
  // "has drawn threats of duties from Peru": whose threat it is stands where goods do.
  if (found.voice === "borne" && found.nominal === "threatened" && units[head.at + 1]?.text === "from")
    return "background";
  const from = found.voice === "subject" && found.verb > head.at ? clues.group.first : clause.from;
  const to = found.voice === "subject" && found.verb > head.at ? clues.group.last + 1 : head.from;
  if (cueIn(units, from, to, "not") >= 0) return "denied";
  if (found.voice === "subject" && has(units[head.from], "not")) return "denied";
  // "the chance for Peru to lift its duties"
  const to_ = found.voice === "object" ? found.verb - 1 : -1;
  if (has(units[to_], "to") && units[to_ - 1]?.kind === "name" && units[to_ - 2]?.text === "for") return "imagined";
  const { before } = clues;
  if (before && before.verb >= 0 && has(units[before.verb], "not")) return "denied";
  const isOpposed = before !== null && has(units[before.verb], "trade.averse");
  if (isOpposed && !clues.byLaw) return "imagined";
  // "urged Peru to lift its duties": asked of somebody else.
  const isOutsider = cueIn(units, clause.from, head.from, "outsider") >= 0;
  if (isOutsider && (found.voice === "passing" || has(units[found.verb], "verb.expect"))) return "analyst";
  for (const k of clues.chain) {
    if (k === found.verb && found.voice !== "subject") break;
    if (has(units[k], "attempt") && units[k + 2] === units[found.verb]) return "imagined";
    if (!has(units[k], "trade.demand")) continue;
    // "Peru asked to curb its exports": somebody asks it to.
    if (
      has(units[k], "form.past") &&
      has(units[k + 1], "to") &&
      !has(units[k], "stage.proposed") &&
      !has(units[k], "verb.expect")
    )
      return "demand";
    const asked = findUnit(units, k + 1, Math.min(k + 5, units.length), (unit) => unit.kind === "name");
    if (asked >= 0 && hasAny(units[asked + 1], "to", "link.relative")) return "demand";
  }
  if (
    found.verb >= 0 &&
    found.voice === "object" &&
    has(units[found.verb], "trade.demand") &&
    !has(units[found.verb], "stage.proposed")
  )
    return "demand";
  return null;
}

/** What is done with the instrument. */
function changeOf(units: readonly Unit[], head: TradeHead, found: Governor, clues: StageClues): TradeAct["change"] {
  const own = ownChange(head);
  if (head.verb >= 0) return own;
  const { nominal, nominalAt } = found;
  if (nominal === "proposed" || nominal === "threatened") return own ?? { value: "introduce", at: nominalAt };
  if (nominal) return { value: nominal, at: nominalAt };
  if (found.voice === "subject" && head.instrument === "entity-listing" && found.verb < head.at)
    return { value: changeAt(units, found.verb)!, at: found.verb };
  if (found.voice === "subject") return own ?? subjectChange(units, head, clues);
  if (found.voice === "from") return { value: "exempt", at: found.verb };
  if (found.voice === "borne" && cueIn(units, head.clause.from, head.from, "ceases") >= 0)
    return { value: "remove", at: found.verb };
  if (found.voice === "with") return { value: "introduce", at: found.verb };
  if (found.voice !== "object") return null;
  const k = found.verb;
  const value = changeAt(units, k);
  if (head.instrument.endsWith("licensing") && !value) {
    // "will require the mill to obtain a licence"
    const asks = clues.chain.find((verb) => has(units[verb], "trade.introduce"));
    if (asks !== undefined) return { value: "introduce", at: asks };
    // "must apply for licences"
    const must = cueIn(units, head.clause.from, k, "aux", "to");
    if (has(units[k], "trade.seek") && must >= 0) return { value: "introduce", at: k };
  }
  if (has(units[k], "trade.contain")) return own ?? { value: "introduce", at: k };
  if (has(units[k], "trade.respond")) return { value: "introduce", at: k };
  if (own && (value === "introduce" || hasAny(units[k], ...sayings))) return own;
  // "will no longer charge duties"
  const isZero = cueIn(units, head.from, head.at, "zero") >= 0;
  if (isZero && value === "introduce") return { value: "remove", at: k };
  const ceases = value === "introduce" && cueIn(units, head.clause.from, k, "ceases") >= 0;
  if (ceases) return { value: "remove", at: k };
  // "lifting the levy to 9 percent"
  const isRaised =
    value === "remove" &&
    cueIn(units, head.at, head.clause.to, "to") >= 0 &&
    head.rates.rate &&
    head.rates.rate.spot.start > units[head.at]!.start;
  if (isRaised) return { value: "increase", at: k };
  if (value) return { value: head.relief ? turned(value) : value, at: k };
  if (hasAny(units[k], ...sayings)) return { value: head.relief ? "exempt" : "introduce", at: k };
  return null;
}

/** To end a relief is to hinder trade, to grant one is to exempt from a duty. */
function turned(value: TradeChange): TradeChange {
  if (value === "remove" || value === "suspend" || value === "reduce") return "introduce";
  return value === "introduce" || value === "increase" ? "exempt" : value;
}

/** No object follows: a participle or a verb ends its phrase here. */
const isFree = (next: Unit | undefined): boolean =>
  !next ||
  next.kind === "mark" ||
  next.kind === "time" ||
  next.text === "from" ||
  hasAny(next, "to", "in", "on", "by", "adverb");

/** What the verb says that the instrument is the subject of: a passive, or one of the few that a duty does itself. */
function subjectChange(units: readonly Unit[], head: TradeHead, clues: StageClues): TradeAct["change"] {
  const { last } = clues.group;
  // "ruled that the duties were illegal"
  if (has(units[last], "aux.be") && has(units[last + 1], "illegal")) return { value: "remove", at: last + 1 };
  const verb = units[last];
  if (hasAny(verb, "takes-effect", "trade.keep")) return null;
  const passive = isPassive(units, clues.group);
  const value = changeAt(units, last) ?? (passive && hasAny(verb, ...sayings) ? "introduce" : null);
  if (!value) return null;
  const free = isFree(units[last + 1]);
  if (!passive && !(free && ["increase", "reduce", "remove", "suspend"].includes(value))) return null;
  return { value: head.relief ? turned(value) : value, at: last };
}

/** "tariffs imposed by Peru", "tariffs that Peru imposed": what is said of an instrument behind it. */
function readTail(sentence: Sentence, head: TradeHead, act: TradeAct, clues: StageClues): void {
  const { units, clauses } = sentence;
  for (let k = head.at + 1; k < Math.min(units.length, head.at + 12); k++) {
    const unit = units[k]!;
    if (has(unit, "instrument")) return;
    const relative = clauses.find(
      ({ from, link }) => from === k && (link === "relative" || (link === "content" && has(unit, "link.relative"))),
    );
    if (relative) {
      const verb = findUnit(
        units,
        k,
        relative.to,
        (one, i) =>
          isActVerb(units, i) && (changeAt(units, i) !== null || has(one, "trade.keep")) && one.kind === "word",
      );
      if (verb < 0 || relative.subject === -1) return;
      act.clause = relative;
      clues.byLaw = false;
      // "a surcharge that Peru brought in last month will be scrapped": the main verb comes last.
      const main = findUnit(units, verb + 1, relative.to, (one, i) => has(one, "aux") && isFiniteVerb(units, i));
      const end = main < 0 ? null : verbGroup(units, main, relative);
      if (end && changeAt(units, end.last)) {
        act.change = { value: changeAt(units, end.last)!, at: end.last };
        clues.group = end;
        clues.chain = [end.last];
        act.voice = "object";
        act.verb = verb;
        return;
      }
      const value = changeAt(units, verb);
      act.change = value && { value, at: verb };
      act.voice = "object";
      act.verb = verb;
      clues.group = { first: relative.from, last: verb };
      clues.chain = [];
      for (let i = relative.from; i <= verb; i++) if (isActVerb(units, i)) clues.chain.push(i);
      return;
    }
    if (isFiniteVerb(units, k)) return;
    const participle = hasAny(unit, "form.participle", "form.past");
    const value = participle && !has(units[k - 1], "aux") ? changeAt(units, k) : null;
    if (value && isFree(units[k + 1]) && value !== "exempt") {
      act.change = { value, at: k };
      clues.group = { first: k, last: k };
      clues.chain = [k];
      return;
    }
  }
}
