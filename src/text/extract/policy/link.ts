import type { Clause } from "../clauses.ts";
import { isPublic } from "../context.ts";
import { findUnit, has, isFiniteVerb, isNounUse } from "../grammar.ts";
import type { Unit } from "../unit.ts";

/** How an amount hangs on a government's act. */
export interface PolicyLink {
  /** The noun that the amount measures, such as a programme or support; or -1. */
  noun: number;
  /** The verb that gives it; or -1. */
  verb: number;
  /** Whether the noun alone says that a government gives: "stimulus package". */
  strong: boolean;
}

/** So far behind an amount its noun stands: "$2 trillion emergency wage support and tax relief package". */
const reachBehind = 8;
/** So far before it, where a word for its size leads on to it: "a package of loans for small firms worth". */
const reachBefore = 14;
const reachVerb = 8;

/**
 * Finds the noun that an amount measures and the verb that gives it.
 *
 * @param units - Units of a sentence.
 * @param clause - The clause of the amount.
 * @param k - Index of the amount.
 * @returns Both, or null where there is neither.
 */
export function linkOf(units: readonly Unit[], clause: Clause, k: number): PolicyLink | null {
  const reached = reachedBy(units, clause, k);
  if (reached) return reached;
  const noun = nounBehind(units, clause, k) ?? nounBefore(units, clause, k) ?? -1;
  const passive = givenBehind(units, clause, k);
  const verb = passive >= 0 ? passive : givingBefore(units, clause, k);
  if (noun < 0 && verb < 0) return null;
  return { noun, verb, strong: isPublicOnly(units, clause, noun) };
}

/** "a stimulus package", "the Clean Rivers Act", "the Clean Rivers Act includes …": only a government gives that. */
function isPublicOnly(units: readonly Unit[], clause: Clause, noun: number): boolean {
  const isAct = (at: number): boolean => isLaw(units[at]);
  return [noun, clause.subject].some(isAct) || has(units[clause.subject], "policy.budget") || isUnderAct(units, clause);
}

/** "the Clean Rivers Act", "the rescue bill" */
const isLaw = (unit: Unit | undefined): boolean => has(unit, "bearer.act") || has(unit, "strong-programme");

/** "Growers would get $2 million in loans under the rescue bill": whoever gives it, the law says so. */
function isUnderAct(units: readonly Unit[], clause: Clause): boolean {
  const isNear = (i: number): boolean => [i - 1, i - 2, i - 3, i - 4].some((at) => has(units[at], "policy.under"));
  return findUnit(units, clause.from, clause.to, (unit, i) => isLaw(unit) && isNear(i)) >= 0;
}

/** "The defence budget will rise to $2 billion": what the subject will reach. */
function reachedBy(units: readonly Unit[], clause: Clause, k: number): PolicyLink | null {
  const first = findUnit(units, clause.from, Math.min(k, clause.from + 3), isPolicyNoun);
  const noun = isPolicyNoun(units[clause.subject]) ? clause.subject : first;
  if (noun < 0 || noun >= k) return null;
  const verb = findUnit(units, noun + 1, k, (unit) => has(unit, "policy.reach"));
  const isPast = findUnit(units, noun + 1, k, (unit) => has(unit, "aux.have")) >= 0;
  // "will reach", "is to reach"
  const isToCome = (unit: Unit, i: number): boolean =>
    has(unit, "aux.will") || (has(unit, "aux.be") && has(units[i + 1], "to"));
  if (verb < 0 || k - verb > 7 || isPast || findUnit(units, noun + 1, verb, isToCome) < 0) return null;
  return { noun, verb, strong: has(units[noun], "strong-programme") };
}

/**
 * Tells whether a unit is a noun for what governments give or plan, or the name of such a thing.
 *
 * @param unit - A unit.
 * @returns True where it is.
 */
export function isPolicyNoun(unit: Unit | undefined): boolean {
  return has(unit, "programme") || has(unit, "support") || has(unit, "strong-programme") || isProgrammeName(unit);
}

/** "Shared Growth Fund", "Inflation Reduction Act". */
export function isProgrammeName(unit: Unit | undefined): boolean {
  return unit?.kind === "name" && unit.name!.type === "programme";
}

function nounBehind(units: readonly Unit[], clause: Clause, k: number): number | null {
  let found: number | null = null;
  for (let i = k + 1; i < Math.min(clause.to, k + 1 + reachBehind); i++) {
    const unit = units[i]!;
    if (isPolicyNoun(unit) && !(found === null && opensPhrase(units, i))) {
      found = i;
      continue;
    }
    if (found !== null || !passes(units, i)) break;
  }
  return found;
}

/** A verb that looks like the noun: "$2 billion plan" is one, "they plan" is none. */
function opensPhrase(units: readonly Unit[], k: number): boolean {
  return has(units[k], "form.base") && has(units[k - 1], "to");
}

/** Whether the noun may still follow behind unit `k`. */
function passes(units: readonly Unit[], k: number): boolean {
  const unit = units[k]!;
  if (unit.kind === "money" || unit.kind === "percentage") return false;
  if (unit.kind === "time") return unit.time!.type === "duration" || has(unit, "annual") || unit.text.endsWith("year");
  if (unit.kind === "mark")
    return unit.text === "-" || unit.text === '"' || (unit.text === "," && units[k + 1]?.kind === "time");
  if (has(unit, "policy.measure")) return true;
  return !["in", "on", "from", "by", "aux", "link.clause", "link.relative", "not-policy", "component"].some((cue) =>
    has(unit, cue),
  );
}

function nounBefore(units: readonly Unit[], clause: Clause, k: number): number | null {
  // "a package which he says is worth $2 billion" names it a clause before.
  const across = has(units[k - 1], "policy.worth") && clause.link !== "main";
  const lead = findLead(units, clause, k);
  if (lead < 0) return isPolicyNoun(units[k - 1]) && k - 1 >= clause.from ? k - 1 : null;
  const changes = has(units[lead], "to") || has(units[lead], "by");
  // "its new scheme, worth …"
  const first = units[lead - 1]?.text === "," && has(units[lead], "policy.worth") ? lead - 2 : lead - 1;
  for (let i = first; i >= Math.max(across ? 0 : clause.from, k - reachBefore); i--) {
    const unit = units[i]!;
    // "the wealth fund, worth $2 billion" is what it owns.
    if (first < lead - 1 && has(unit, "policy.vehicle")) return null;
    if (isPolicyNoun(unit) || (changes && has(unit, "policy.tax"))) {
      // "trim investment fees to": the noun only describes another.
      const next = units[i + 1]!;
      const describes = next.kind === "word" && !["on", "in", "of", "to", "by", "from"].some((cue) => has(next, cue));
      return changes && (describes || !isChanged(units, clause, i)) ? null : i;
    }
    if (unit.kind === "money" || (unit.kind === "mark" && unit.text !== "-" && unit.text !== '"')) return null;
    // "raise aid by 7 percent to"
    const isSize = has(unit, "by") && units[i + 1]?.kind === "percentage";
    if (has(unit, "from") || (has(unit, "by") && !isSize) || has(unit, "not-policy")) return null;
    if (!across && isFiniteVerb(units, i) && !has(unit, "aux")) return null;
  }
  return null;
}

/** The word that leads to the size: "worth", "of", "totalling"; "to" and "by" where something changes; a colon. */
function findLead(units: readonly Unit[], clause: Clause, k: number): number {
  for (let i = k - 1; i >= Math.max(clause.from, k - 3); i--) {
    const unit = units[i]!;
    if (["policy.worth", "of", "to", "by"].some((cue) => has(unit, cue)) || unit.text === ":") return i;
    if (unit.kind !== "word" || has(unit, "on") || has(unit, "in")) return -1;
  }
  return -1;
}

/** Whether a verb of change stands before the noun: "raise aid to", "cut spending by". */
function isChanged(units: readonly Unit[], clause: Clause, noun: number): boolean {
  return (
    findUnit(
      units,
      Math.max(clause.from, noun - 7),
      noun,
      (unit, i) => has(unit, "policy.change") && !isNounUse(units, i),
    ) >= 0
  );
}

/** "$2 million was set aside", "$2 million will go to schools": the verb of a passive, or of going. */
function givenBehind(units: readonly Unit[], clause: Clause, k: number): number {
  const next = units[k + 1];
  if (has(next, "policy.give") && has(next, "form.participle")) return k + 1;
  const aux = findUnit(units, k + 1, Math.min(clause.to, k + 9), (unit) => has(unit, "aux") || has(unit, "policy.go"));
  if (aux < 0 || findUnit(units, k + 1, aux, (unit) => unit.kind === "money" || unit.kind === "mark") >= 0) return -1;
  return findUnit(
    units,
    aux,
    Math.min(clause.to, aux + 5),
    (unit, i) =>
      has(unit, "policy.go") ||
      (["policy.give", "policy.adopt"].some((cue) => has(unit, cue)) &&
        has(unit, "form.participle") &&
        isPassive(units, i)),
  );
}

function isPassive(units: readonly Unit[], k: number): boolean {
  return [k - 1, k - 2, k - 3].some((i) => has(units[i], "aux.be"));
}

/** "will pump $2 billion into", "gave Peru $2 billion", "approved $2 billion for": the verb that gives the amount. */
function givingBefore(units: readonly Unit[], clause: Clause, k: number): number {
  if (has(units[k - 1], "policy.cost") || has(units[k + 1], "policy.available")) return clause.verb;
  let first = k - 1;
  while (has(units[first], "det") || has(units[first], "additional")) first--;
  const isFor = has(units[first], "policy.for");
  for (let i = first; i >= Math.max(clause.from, k - reachVerb); i--) {
    const unit = units[i]!;
    const gives = has(unit, "policy.give") && !isFor;
    const acts =
      gives ||
      (first - i <= 3 && isActing(unit)) ||
      (has(unit, "policy.receive") && (isFromPublic(units, clause, k) || isPeople(units[clause.subject])));
    // "trim fees to $2 billion" gives nothing.
    if (acts && has(units[k - 1], "to") && has(unit, "policy.change")) return -1;
    if (acts && !isNounUse(units, i)) return i;
    if (unit.kind === "money" || unit.kind === "percentage" || (unit.kind === "mark" && unit.text !== '"')) return -1;
    if (["from", "by", "of", "aux"].some((cue) => has(unit, cue))) return -1;
    // "asks the senate for $2 billion"
    if (i === first && isFor) continue;
    if (isFor && !(has(unit, "policy.propose") || unit.kind === "name" || has(unit, "det"))) return -1;
    // "announced duties on $2 billion of goods" gives nothing; "pledged at a meeting $2 billion" is rare.
    if (has(unit, "in") || has(unit, "on")) return -1;
  }
  return -1;
}

/** "Schools are to get": somebody by a common noun gets it. */
function isPeople(subject: Unit | undefined): boolean {
  return subject?.kind === "word" && !has(subject, "pronoun") && !has(subject, "holder") && !has(subject, "outsider");
}

/** "received $2 billion from Peru" */
function isFromPublic(units: readonly Unit[], clause: Clause, k: number): boolean {
  return (
    findUnit(
      units,
      k + 1,
      Math.min(clause.to, k + 6),
      (unit, i) =>
        unit.kind === "name" &&
        (isPublic(unit.name!) || isLaw(unit)) &&
        [i - 1, i - 2].some((at) => has(units[at], "from")),
    ) >= 0
  );
}

/** A verb of announcing, passing or asking can have the money itself as its object. */
function isActing(unit: Unit): boolean {
  return ["policy.adopt", "policy.announce", "policy.propose", "policy.include"].some((cue) => has(unit, cue));
}
