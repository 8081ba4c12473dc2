import type { GuidanceAction } from "../../../records/guidance.ts";
import { type Clause, isDenied } from "../clauses.ts";
import { cueIn, findUnit, has, hasAny, isNounUse } from "../grammar.ts";
import type { Spot } from "../spot.ts";
import type { Sentence } from "../story.ts";
import type { Unit } from "../unit.ts";
import { metricAt } from "./roles.ts";
import { spotOf } from "./times.ts";

const actions: [string, GuidanceAction][] = [
  ["verb.raise", "raised"],
  ["verb.lower", "lowered"],
  ["verb.maintain", "maintained"],
  ["verb.narrow", "narrowed"],
  ["verb.widen", "widened"],
  ["verb.withdraw", "withdrawn"],
  ["verb.update", "updated"],
];

/** What a clause says about its values, before they are looked at. */
export interface Stance {
  /** Whether it looks ahead. */
  forward: boolean;
  /** What it does with a guidance, with the word for it. */
  action: { value: GuidanceAction; spot: Spot } | null;
  /** Whether it tells what was reached. */
  past: boolean;
  /** Whether it is about an earlier guidance. */
  prior: boolean;
  /** Whether somebody else than the company speaks: analysts, surveys. */
  outsider: boolean;
}

/**
 * Reads the stance of a clause from its verbs and its subject.
 *
 * @param sentence - The sentence.
 * @param clause - The clause.
 * @returns The stance.
 */
export function stanceOf(sentence: Sentence, clause: Clause): Stance {
  const { units } = sentence;
  const stance: Stance = { forward: false, action: null, past: false, prior: false, outsider: false };
  for (let k = clause.from; k < clause.to; k++) {
    const unit = units[k]!;
    if (unit.kind !== "word") continue;
    const noun = isNounUse(units, k);
    if (looksAhead(units, k, noun)) stance.forward = true;
    if (
      hasAny(unit, "unchanged", "flat.like") &&
      !stance.action &&
      ((has(unit, "unchanged") && cueIn(units, clause.from, k, "guidance.noun", "guidance.self") >= 0) ||
        (!stance.past && !has(units[clause.verb], "aux.past") && likensToGuidance(units, clause, k)))
    )
      stance.action = { value: "maintained", spot: spotOf(sentence, unit) };
    const denied = hasAny(units[k - 1], "not", "ceases");
    if (
      (!noun || denied) &&
      (k === clause.verb ||
        hasAny(unit, "form.past", "form.participle", "form.ing", "form.s") ||
        has(units[k - 1], "aux.will") ||
        denied)
    ) {
      const found = actions.find(([cue]) => has(unit, cue))?.[1] ?? null;
      const value = denied ? dropped(units, k, found) : found;
      if (value && guides(units, clause, k) && (!stance.forward || namesGuidance(units, clause, k)))
        stance.action = { value: turned(units, clause, k, value), spot: spotOf(sentence, unit) };
    }
    const fall = fallsShort(units, clause, k);
    if (fall) stance.action ??= { value: fall, spot: spotOf(sentence, unit) };
    if (k === clause.verb && has(unit, "verb.miss") && has(unit, "form.past")) stance.past = true;
    if (misses(units, clause, k)) {
      stance.action ??= { value: "lowered", spot: spotOf(sentence, unit) };
      stance.prior = true;
    } else if (!stance.action && stands(units, clause, k))
      stance.action = { value: "maintained", spot: spotOf(sentence, unit) };
    if (
      (has(unit, "actual.past") || (has(unit, "actual") && hasAny(unit, "form.past", "form.s"))) &&
      (!noun || (has(unit, "form.past") && !has(unit, "form.base"))) &&
      !stance.forward &&
      !stance.action &&
      !has(units[k - 1], "to")
    )
      stance.past = true;
    if (has(unit, "aux.past") && k === clause.verb && !stance.action && !has(unit, "aux.have"))
      stance.past ||= !units.slice(k, k + 4).some((next) => has(next, "verb.expect"));
    if (has(unit, "prior") && isPastForecast(units, clause, k)) stance.prior = true;
    if (has(unit, "aux.having") && leadsToForecast(units, clause, k)) stance.prior = true;
    if (k === clause.verb && has(unit, "aux.past") && wasGuided(units, clause)) stance.prior = true;
    // "Prior: revenue of …", "Previous guidance: …", "its previous forecast was …"
    const subjectEnd = clause.verb < 0 && units[clause.to - 1]!.text === ":" ? clause.to : clause.verb;
    const names = (next: Unit): boolean => has(next, "guidance.noun") || (next.text === ":" && clause.verb < 0);
    if (has(unit, "prior") && units.slice(k, subjectEnd).some(names)) stance.prior = true;
    if (
      unit.text === "had" &&
      findUnit(units, clause.from, k, ({ kind }) => kind === "money" || kind === "percentage") < 0 &&
      (units.slice(k + 1, k + 3).some((next) => has(next, "verb.expect")) || leadsToForecast(units, clause, k))
    )
      stance.prior = true;
  }
  const subject = units[clause.subject];
  stance.outsider = outsideSubject(units, clause, subject);
  if (!stance.past && cueIn(units, clause.from, clause.to, "guidance.self") >= 0) stance.forward = true;
  if (!stance.forward && !stance.past && guided(units, clause)) stance.forward = true;
  return stance;
}

/** "previously guided", "earlier it had expected": the verb is about what was said before, and no figure stands yet. */
function isPastForecast(units: readonly Unit[], clause: Clause, k: number): boolean {
  if (findUnit(units, clause.from, k, ({ kind }) => kind === "money" || kind === "percentage") >= 0) return false;
  return (
    findUnit(
      units,
      k + 1,
      Math.min(clause.to, k + 5),
      (unit, i) => has(unit, "verb.expect") && has(unit, "form.past") && !isNounUse(units, i),
    ) > 0
  );
}

/** "Its guidance had been $2 billion": a guidance that is told of in the past and not acted on. */
function wasGuided(units: readonly Unit[], clause: Clause): boolean {
  const { verb } = clause;
  if (cueIn(units, clause.from, verb, "guidance.noun") < 0) return false;
  return (
    findUnit(
      units,
      verb + 1,
      Math.min(clause.to, verb + 4),
      (unit) => has(unit, "form.participle") && !has(unit, "aux"),
    ) < 0
  );
}

const isFigure = (unit: Unit | undefined): boolean => unit?.kind === "money" || unit?.kind === "percentage";

/** Whether a word says that what follows lies ahead: "expects", "will", "is set to", "plans to", "Acme to spend". */
function looksAhead(units: readonly Unit[], k: number, noun: boolean): boolean {
  const unit = units[k]!;
  if (hasAny(unit, "aux.will", "forward.alone")) return true;
  if (hasAny(unit, "forward", "aux.be") && has(units[k + 1], "to") && has(units[k + 2], "form.base")) return true;
  if (has(unit, "forward") && has(units[k + 1], "on")) return true;
  // "capex has been set at $4 billion"
  if (has(unit, "verb.initiate") && has(units[k - 1], "aux.be") && has(units[k + 1], "at")) return true;
  // "sales are put at $4 billion", "put its sales at …".
  if (
    has(unit, "verb.put") &&
    findUnit(
      units,
      k + 1,
      Math.min(units.length, k + 12),
      (one, i) => has(one, "at") && (isFigure(units[i + 1]) || has(units[i + 1], "flat")),
    ) >= 0
  )
    return true;
  if (hasAny(unit, "verb.expect", "verb.allot") && !noun && !isOfFigure(units, k)) return true;
  const to = has(units[k + 1], "aux.be") ? k + 2 : k + 1;
  return has(unit, "guidance.noun") && has(units[to], "to") && has(units[to + 1], "form.base");
}

/** "the $4 billion it had guided": the verb tells which figure, not what the clause says. */
function isOfFigure(units: readonly Unit[], k: number): boolean {
  const who = has(units[k - 1], "aux.have") ? k - 2 : k - 1;
  return (
    has(units[k], "form.past") && has(units[who], "pronoun") && units[who - 1] !== undefined && isFigure(units[who - 1])
  );
}

/** "below its earlier forecast": the comparison with a guidance that was given says which way it was changed. */
function fallsShort(units: readonly Unit[], clause: Clause, k: number): GuidanceAction | null {
  const down = has(units[k], "compare.down");
  if (!down && !has(units[k], "compare.up")) return null;
  const end = Math.min(clause.to, k + 6);
  const noun = cueIn(units, k + 1, end, "guidance.noun");
  const given = has(units[noun + 1], "pronoun") && has(units[noun + 2], "form.past");
  if (noun < 0 || !(given || cueIn(units, k + 1, noun, "prior") >= 0)) return null;
  return down ? "lowered" : "raised";
}

/** "unchanged from our prior guidance", "in line with its previous forecast". */
function likensToGuidance(units: readonly Unit[], clause: Clause, k: number): boolean {
  const end = Math.min(clause.to, k + 7);
  const at = cueIn(units, k + 1, end, "guidance.noun");
  return at > 0 && cueIn(units, k + 1, at, "own", "prior") > 0;
}

/** "having previously told investors to expect …", "had earlier pointed to …": what was forecast before. */
function leadsToForecast(units: readonly Unit[], clause: Clause, k: number): boolean {
  let verb = k + 1;
  while (hasAny(units[verb], "adverb", "prior")) verb++;
  if (hasAny(units[verb], "verb.expect", "verb.hint")) return true;
  const told = has(units[verb], "verb.say");
  const end = Math.min(clause.to, verb + 6);
  return told && findUnit(units, verb + 1, end, (unit, i) => has(unit, "verb.expect") && has(units[i - 1], "to")) >= 0;
}

/** "will miss its target of …", "does not expect to meet its target of …": what was said before no longer holds. */
function misses(units: readonly Unit[], clause: Clause, k: number): boolean {
  const unit = units[k]!;
  const fails =
    has(unit, "verb.attain") && (has(units[k - 1], "to") || k === clause.verb + 1) && isDenied(units, clause);
  return (fails || (has(unit, "verb.miss") && isAhead(units, k))) && aimsAt(units, clause, k);
}

/** "will miss", "expects to miss": not "missed". */
const isAhead = (units: readonly Unit[], k: number): boolean =>
  has(units[k], "form.base") && hasAny(units[k - 1], "aux.will", "to");

/** "still expects …", "expects to meet its target of …": what was said before holds. */
function stands(units: readonly Unit[], clause: Clause, k: number): boolean {
  const unit = units[k]!;
  if (has(unit, "still")) return has(units[has(units[k + 1], "to") ? k + 2 : k + 1], "verb.expect");
  if (!has(unit, "verb.attain") || !has(units[k - 1], "to") || isDenied(units, clause)) return false;
  return aimsAt(units, clause, k);
}

/** "its target of sales of …": the company's own aim, behind the verb at `k`. */
function aimsAt(units: readonly Unit[], clause: Clause, k: number): boolean {
  const end = Math.min(clause.to, k + 8);
  const noun = cueIn(units, k + 1, end, "guidance.noun");
  if (noun < 0 || cueIn(units, k + 1, noun, "own", "prior") < 0) return false;
  return (
    findUnit(units, clause.from, Math.min(clause.to, noun + 4), (_, i) =>
      /capex|revenue/.test(metricAt(units, i) ?? ""),
    ) >= 0
  );
}

/** "did not repeat its forecast", "no longer gives guidance": taken back; "no change to its forecast": kept. */
function dropped(units: readonly Unit[], k: number, action: GuidanceAction | null): GuidanceAction | null {
  if (action === "updated") return "maintained";
  return action === "maintained" || (has(units[k], "verb.initiate") && has(units[k - 1], "ceases"))
    ? "withdrawn"
    : null;
}

/** "revised its forecast upward": the word behind says which way. */
function turned(units: readonly Unit[], clause: Clause, k: number, action: GuidanceAction): GuidanceAction {
  if (action !== "updated") return action;
  const way = cueIn(units, k + 1, Math.min(clause.to, k + 10), "upward", "downward");
  if (way < 0) return action;
  return has(units[way], "upward") ? "raised" : "lowered";
}

/** Whether the verb at `k` acts on a guidance or a metric, not on prices or jobs, nor on the guidance of profit alone. */
function guides(units: readonly Unit[], clause: Clause, k: number): boolean {
  const passive = has(units[k], "form.participle") && (has(units[k - 1], "aux.be") || has(units[k - 2], "aux.be"));
  if (passive) return guidesSubject(units, clause, k);
  let noun = false;
  let other = false;
  let own = false;
  for (let i = k + 1; i < clause.to && i - k <= 12; i++) {
    const unit = units[i]!;
    const metric = metricAt(units, i);
    if (metric === "capex" || (metric === "revenue" && noun)) return true;
    if (has(unit, "guidance.noun")) {
      if (own) return true;
      noun = true;
      if (!leadsOn(units, i + 1)) break;
    } else if (metric === "revenue") own = true;
    else if (metric === "other" || has(unit, "street")) other = true;
    if (unit.kind === "mark" || unit.kind === "money" || unit.kind === "percentage") break;
  }
  return noun && !other;
}

/** Whether more of what a guidance is of may follow behind it: "its outlook for annual revenue", "forecast and sales". */
function leadsOn(units: readonly Unit[], k: number): boolean {
  const unit = units[units[k]?.kind === "time" ? k + 1 : k];
  return hasAny(unit, "in", "on", "of", "to", "link.and", "guidance.noun");
}

/** "the forecast was raised": the guidance is the subject of a passive. */
function guidesSubject(units: readonly Unit[], clause: Clause, k: number): boolean {
  const subject = units.slice(clause.from, k);
  if (subject.some((_, i) => metricAt(units, clause.from + i) === "other")) return false;
  return subject.some((unit, i) => has(unit, "guidance.noun") || metricAt(units, clause.from + i) === "capex");
}

/** "would lower its spending guidance": what is to be changed is the guidance itself. */
function namesGuidance(units: readonly Unit[], clause: Clause, k: number): boolean {
  return cueIn(units, k + 1, Math.min(clause.to, k + 6), "guidance.noun") >= 0;
}

/** A clause whose verb only gives the guidance ("provided revenue guidance of …"), or that is its own verb. */
function guided(units: readonly Unit[], clause: Clause): boolean {
  return (
    findUnit(
      units,
      clause.from,
      clause.to,
      (unit, k) =>
        has(unit, "guidance.noun") &&
        isNounUse(units, k) &&
        (metricAt(units, k - 1) !== null ||
          metricAt(units, k + 2) !== null ||
          has(units[clause.verb], "verb.initiate")),
    ) >= 0
  );
}

function outsideSubject(units: readonly Unit[], clause: Clause, subject: Unit | undefined): boolean {
  if (!subject) return false;
  return has(subject, "outsider") || (clause.subject > clause.from && has(units[clause.subject - 1], "outsider"));
}
