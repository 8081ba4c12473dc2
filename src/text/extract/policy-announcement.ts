import type { AmountNature, PolicyAnnouncement, PolicyInstrument, Stage } from "../../records/policy-announcement.ts";
import { type Clause, clauseOf } from "./clauses.ts";
import { type Bearer, bearer, companyBefore, governmentBefore, governmentStandIn, isPublic } from "./context.ts";
import { envelope, type Finding, openProof } from "./draft.ts";
import { entityOf } from "./entity-of.ts";
import { familyOf, findUnit, has, isNounUse } from "./grammar.ts";
import { asDeadline, isGuidable } from "./guidance-times.ts";
import { emptyPolicy } from "./policy-fields.ts";
import { policyTargets } from "./policy-targets.ts";
import { addPeriod, proveActor, proveMoney } from "./prove.ts";
import { actOn, governmentOf, stageOf } from "./public-acts.ts";
import type { Spot } from "./spot.ts";
import type { Sentence, Story } from "./story.ts";
import type { Unit } from "./unit.ts";

/** How an amount hangs on a government's act. */
interface Link {
  /** The noun of the programme or support, or -1. */
  noun: number;
  /** The verb of giving, or -1. */
  verb: number;
  /** Whether the noun alone says that a government gives: "stimulus package". */
  strong: boolean;
}

/**
 * Reads the policy announcements of a story: a government's money, and its dated aims.
 *
 * @param story - The story.
 * @param sentences - Its sentences that are worth a look, in order.
 * @returns Findings in reading order, refused ones among them.
 */
export function readPolicies(story: Story, sentences: readonly Sentence[]): Finding[] {
  return sentences.flatMap((sentence) => [...readAmounts(story, sentence), ...policyTargets(story, sentence)]);
}

function readAmounts(story: Story, sentence: Sentence): Finding[] {
  const { units, clauses } = sentence;
  const findings: Finding[] = [];
  let last: PolicyAnnouncement | null = null;
  for (let k = 0; k < units.length; k++) {
    if (units[k]!.kind !== "money") continue;
    const own = clauses[clauseOf(clauses, k)]!;
    const link = linkOf(units, own, k);
    const component = last && findUnit(units, Math.max(own.from, k - 3), k, (unit) => has(unit, "component")) >= 0;
    if (component) {
      addAmount(last!, openedProofs.get(last!)!, units[k]!, sentence, "component");
      continue;
    }
    if (!link) continue;
    const clause = link.noun >= 0 && link.noun < own.from ? clauses[clauseOf(clauses, link.noun)]! : own;
    const spot: Spot = { part: sentence.part, start: units[clause.from]!.start, end: units[clause.to - 1]!.end };
    const cue = units[link.noun >= 0 ? link.noun : link.verb]!.text;
    const finding = (record: PolicyAnnouncement | null, refused: string | null): Finding => ({
      kind: "policy-announcement",
      spot,
      cue,
      record,
      refused,
    });
    const refusal = refusalOf(units, clause, k, link);
    if (refusal) {
      findings.push(finding(null, refusal));
      continue;
    }
    const act = actOn(sentence, clause, k);
    if (act.refused) {
      findings.push(finding(null, act.refused));
      continue;
    }
    const actor = actorOf(story, sentence, clause, k, link) ?? governmentStandIn(story, sentence, clause.subject);
    // "a stimulus package worth …": only a government gives such money, named or not.
    if (!actor && !link.strong) {
      findings.push(finding(null, "no-government"));
      continue;
    }
    const stage = passedNoun(units, link) ?? stageOf(units, act, "policy") ?? nounStage(units, clause, k) ?? null;
    last = recordOf(story, sentence, { clause, k, link, actor, stage, expected: act.expected });
    findings.push(finding(last, null));
  }
  return findings;
}

/** Evidence of records that may still take another amount. */
const openedProofs = new WeakMap<PolicyAnnouncement, ReturnType<typeof openProof>>();

/** The noun that an amount measures or the verb that gives it, or null where it is neither. */
function linkOf(units: readonly Unit[], clause: Clause, k: number): Link | null {
  const noun = nounBehind(units, clause, k) ?? nounBefore(units, clause, k);
  const given = has(units[k + 1], "policy.give") && has(units[k + 1], "form.participle") ? k + 1 : -1;
  const verb = given >= 0 ? given : giving(units, clause, k);
  if (noun === null && verb < 0) return null;
  return { noun: noun ?? -1, verb, strong: noun !== null && has(units[noun], "strong-programme") };
}

const isPolicyNoun = (unit: Unit | undefined): boolean =>
  has(unit, "programme") ||
  has(unit, "support") ||
  has(unit, "strong-programme") ||
  (unit?.kind === "name" && /\b(?:act|plan|program|programme|fund|bill|budget)$/.test(unit.text));

/** "$2 trillion stimulus package": the noun behind the amount, with describing words between. */
function nounBehind(units: readonly Unit[], clause: Clause, k: number): number | null {
  let found: number | null = null;
  for (let i = k + 1; i < Math.min(clause.to, k + 7); i++) {
    const unit = units[i]!;
    if (isPolicyNoun(unit)) {
      found = i;
      continue;
    }
    if (found !== null) break;
    if (unit.text === "(" || unit.kind === "time" || unit.kind === "money") break;
    if (unit.kind === "mark" && unit.text !== '"' && unit.text !== "-") break;
    if (unit.text === "in" || unit.text === "of" || unit.text === "worth") {
      if (unit.text === "worth") continue;
      continue;
    }
    if (
      unit.kind === "word" &&
      (has(unit, "in") ||
        has(unit, "on") ||
        has(unit, "from") ||
        has(unit, "by") ||
        has(unit, "aux") ||
        has(unit, "link.clause") ||
        has(unit, "link.relative") ||
        has(unit, "not-policy"))
    )
      break;
  }
  return found;
}

/** "a package worth $2 billion", "funding of as much as $2 billion": the noun before the amount. */
function nounBefore(units: readonly Unit[], clause: Clause, k: number): number | null {
  let linked = false;
  // "a package which he says is worth $2 billion" names it a clause before.
  const across = has(units[k - 1], "worth") && clause.link !== "main";
  for (let i = k - 1; i >= Math.max(across ? 0 : clause.from, k - 14); i--) {
    const unit = units[i]!;
    if (has(unit, "worth") || has(unit, "of")) linked = true;
    if (isPolicyNoun(unit) && (linked || k - i <= 1)) return i;
    if (unit.kind === "money" || (unit.kind === "mark" && unit.text !== "-")) return null;
    if (has(unit, "from") || has(unit, "by")) return null;
    if (has(unit, "to") && i === k - 1) linked = true;
    if (!linked && i < k - 2) return null;
  }
  return null;
}

/** "will pump $2 billion into", "lifted support to $2 billion": the verb that gives the amount. */
function giving(units: readonly Unit[], clause: Clause, k: number): number {
  for (let i = k - 1; i >= Math.max(clause.from, k - 4); i--) {
    const unit = units[i]!;
    if (has(unit, "policy.give") && !isNounUse(units, i)) return i;
    if (unit.kind === "money" || unit.kind === "mark" || has(unit, "from") || has(unit, "by")) return -1;
  }
  return -1;
}

function refusalOf(units: readonly Unit[], clause: Clause, k: number, link: Link): string | null {
  const subject = units[clause.subject];
  if (findUnit(units, k + 1, Math.min(units.length, k + 4), (unit) => familyOf(unit, "instrument.") !== null) >= 0)
    return "trade";
  if (
    findUnit(units, clause.from, clause.to, (unit) => has(unit, "metric.capex") || has(unit, "metric.revenue")) >= 0 &&
    !link.strong
  )
    return "company";
  if (subject && has(subject, "holder") && !link.strong) return "company";
  if (has(units[k - 1], "from") || has(units[k - 2], "from")) return "earlier-amount";
  if (
    findUnit(units, clause.from, k, (unit) => unit.kind === "name" && unit.name!.type === "company") >= 0 &&
    !link.strong
  )
    return "company";
  const behind = units[k + 1];
  if (behind?.text === "per" || [k + 1, k - 1, k - 2, k - 3].some((i) => has(units[i], "per-recipient")))
    return "per-recipient";
  if (
    !link.strong &&
    findUnit(units, Math.max(clause.from, k - 3), Math.min(clause.to, k + 4), (unit) => has(unit, "not-policy")) >= 0
  )
    return "other-money";
  if (has(units[link.noun], "support") && has(units[link.noun - 1], "not-policy")) return "other-money";
  if (subject?.kind === "name" && subject.name!.type === "company" && !link.strong) return "company";
  if (subject && has(subject, "outsider") && !link.strong) return "analyst";
  const verb = units[link.verb];
  if (verb && link.noun < 0 && has(verb, "form.past") && /^(?:spent|cost|paid)/.test(verb.text)) return "past-result";
  return null;
}

/** Who gives: the one who acts, else a government in the words of the programme, else one named before. */
function actorOf(story: Story, sentence: Sentence, clause: Clause, k: number, link: Link): Bearer | null {
  const { units } = sentence;
  const subject = units[clause.subject];
  if (subject?.kind === "name" && isPublic(subject.name!)) {
    return (
      ownOrgan(story, sentence, clause.subject) ??
      bearer(sentence, subject, subject.name!.text, clause.subject < clause.from)
    );
  }
  const agent = findUnit(
    units,
    k,
    units.length,
    (unit, i) => unit.kind === "name" && isPublic(unit.name!) && isAgent(units, i),
  );
  if (agent >= 0) return bearer(sentence, units[agent]!, units[agent]!.name!.text, false);
  if (subject?.kind === "name" && !link.strong) return null;
  const stands = subject?.kind === "word" && (has(subject, "name.public") || has(subject, "pronoun"));
  if (stands) return antecedentOf(story, sentence, clause, subject);
  if (!link.strong && subject && !isPolicyNoun(subject) && subject.kind !== "money") return null;
  const near = nearestPublic(sentence, clause, k);
  if (near) return bearer(sentence, near, near.name!.text, false);
  if (!link.strong && subject) return anywhere(sentence);
  return governmentOf(story, sentence, clause, k) ?? governmentBefore(story, sentence, k, "it") ?? anywhere(sentence);
}

/** "approved by Congress", not "hit by U.S. tariffs": the name itself is the agent. */
function isAgent(units: readonly Unit[], k: number): boolean {
  const next = units[k + 1];
  return (
    has(units[k - 1], "by") &&
    !(next?.kind === "word" && (next.cues.size === 0 || familyOf(next, "instrument.") !== null))
  );
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
  if (speaker?.kind === "name" && has(subject, "pronoun") && !isPublic(speaker.name!)) return null;
  if (speaker?.kind === "name" && isPublic(speaker.name!)) return bearer(sentence, speaker, subject.text, true);
  if (has(subject, "pronoun") && companyBefore(story, sentence, clause.subject, "it", false)?.name.type === "company")
    return null;
  return (
    governmentBefore(story, sentence, clause.subject, subject.text) ??
    (has(subject, "name.public") ? governmentOf(story, sentence, clause, clause.subject) : null)
  );
}

/** The government named nearest before the amount in its clause, else nearest behind it. */
function nearestPublic({ units }: Sentence, clause: Clause, k: number): Unit | null {
  const fits = (unit: Unit): boolean => unit.kind === "name" && isPublic(unit.name!);
  for (let i = k - 1; i >= clause.from; i--) if (fits(units[i]!)) return units[i]!;
  for (let i = k + 1; i < Math.min(clause.to, k + 8); i++) if (fits(units[i]!)) return units[i]!;
  return null;
}

function anywhere(sentence: Sentence): Bearer | null {
  const unit = sentence.units.find((one) => one.kind === "name" && isPublic(one.name!));
  return unit ? bearer(sentence, unit, unit.name!.text, true) : null;
}

/** "the bill signed into law by …": the stage right behind the noun. */
function passedNoun(units: readonly Unit[], { noun }: Link): { stage: Stage; at: number } | null {
  if (noun < 0 || !has(units[noun + 1], "policy.adopt") || has(units[noun + 1], "form.base")) return null;
  return { stage: "adopted", at: noun + 1 };
}

/** "approval of a plan", "the proposal for a package": the stage in a noun. */
function nounStage(units: readonly Unit[], clause: Clause, k: number): { stage: Stage; at: number } | null {
  for (let i = k - 1; i >= Math.max(clause.from, k - 8); i--) {
    if (has(units[i], "policy.adopt")) return { stage: "adopted", at: i };
    if (has(units[i], "policy.propose")) return { stage: "proposed", at: i };
  }
  const signed = findUnit(units, k + 1, clause.to, (unit) => has(unit, "policy.adopt"));
  return signed >= 0 ? { stage: "adopted", at: signed } : null;
}

interface Facts {
  clause: Clause;
  k: number;
  link: Link;
  actor: Bearer | null;
  stage: { stage: Stage; at: number } | null;
  expected: boolean;
}

function recordOf(
  story: Story,
  sentence: Sentence,
  { clause, k, link, actor, stage, expected }: Facts,
): PolicyAnnouncement {
  const { units } = sentence;
  const proof = openProof(story);
  const spot = (at: number): Spot => ({ part: sentence.part, start: units[at]!.start, end: units[at]!.end });
  const record: PolicyAnnouncement = {
    ...envelope(story, proof),
    ...emptyPolicy(),
    actors: actor ? [{ entity: entityOf(actor.name), role: "implementer", text: actor.words }] : [],
    modality: expected ? "expected" : "stated",
    stage: stage?.stage ?? "announced",
  };
  if (actor) proveActor(proof, actor);
  proof.add(
    "/stage",
    spot(stage?.at ?? (link.noun >= 0 ? link.noun : link.verb)),
    stage ? "stated" : "inferred",
    stage ? null : "money that a text speaks of is announced",
  );
  if (link.noun >= 0 && (has(units[link.noun], "programme") || units[link.noun]!.kind === "name")) {
    const from = units[link.noun]!;
    record.programme = story.item.parts[sentence.part]!.text.slice(from.start, from.end);
    proof.add("/programme", spot(link.noun));
  }
  addInstruments(record, units, link, proof, spot);
  const annual = findUnit(units, k + 1, Math.min(clause.to, k + 3), (unit) => has(unit, "annual")) >= 0;
  addAmount(record, proof, units[k]!, sentence, annual ? "annual" : "total");
  const period = periodOf(units, clause, k);
  if (period >= 0) {
    const time = joinYears(units, period);
    record.period = addPeriod(proof, "/period", time, { part: sentence.part, start: time.start, end: time.end }, false);
  }
  const said = findUnit(
    units,
    clause.from,
    clause.to,
    (unit) =>
      unit.kind === "time" && unit.time!.type === "period" && ["day", "week"].includes(unit.time!.value.unit ?? ""),
  );
  if (said >= 0) record.announced = addPeriod(proof, "/announced", units[said]!, spot(said), false);
  openedProofs.set(record, proof);
  return record;
}

function addInstruments(
  record: PolicyAnnouncement,
  units: readonly Unit[],
  link: Link,
  proof: ReturnType<typeof openProof>,
  spot: (at: number) => Spot,
): void {
  for (const at of [link.noun, link.verb]) {
    const unit = units[at];
    const instrument = familyOf(unit, "policy-instrument.") as PolicyInstrument | null;
    if (!instrument || record.instruments.includes(instrument)) continue;
    proof.add(`/instruments/${record.instruments.length}`, spot(at));
    record.instruments.push(instrument);
  }
}

function addAmount(
  record: PolicyAnnouncement,
  proof: ReturnType<typeof openProof>,
  unit: Unit,
  sentence: Sentence,
  nature: AmountNature,
): void {
  const spot: Spot = { part: sentence.part, start: unit.start, end: unit.end };
  proveMoney(proof, `/amounts/${record.amounts.length}/money`, unit.money!, spot);
  record.amounts.push({
    money: unit.money!.value,
    nature: record.amounts.length === 0 && nature === "total" ? null : nature,
    period: null,
  });
}

/** "in 2026 and 2027": two years in a row are one period. */
function joinYears(units: readonly Unit[], k: number): Unit {
  const [first, second] = [has(units[k - 1], "until") ? asDeadline(units[k]!) : units[k]!, units[k + 2]];
  const [a, b] = [first.time!, second?.time];
  if (!has(units[k + 1], "link.and") || a.type !== "period" || b?.type !== "period") return first;
  if (a.value.unit !== "year" || b.value.unit !== "year" || !b.value.end) return first;
  return { ...first, end: second!.end, time: { ...a, value: { ...a.value, end: b.value.end } } };
}

/** The period of an amount: the first behind it, else one before it that is no day on which it was said. */
function periodOf(units: readonly Unit[], clause: Clause, k: number): number {
  const fits = (unit: Unit, i: number): boolean =>
    unit.kind === "time" &&
    isGuidable(unit) &&
    !has(units[i - 1], "since") &&
    !(unit.time!.type === "period" && unit.time!.value.unit === "month");
  const behind = findUnit(units, k + 1, clause.to, fits);
  return behind >= 0 ? behind : findUnit(units, clause.from, k, fits);
}
