import type { RefusalReason } from "../../refusal-reason.ts";
import type { Clause } from "../clauses.ts";
import { isPublic } from "../context.ts";
import { familyOf, findUnit, has, isFiniteVerb, isNounUse } from "../grammar.ts";
import type { Unit } from "../unit.ts";
import { isPolicyNoun, type PolicyLink } from "./link.ts";
import { boardOf } from "./owner.ts";

/** Trade instruments whose rate can be an amount. */
export const ratedInMoney = /tariff|dumping|countervailing|safeguard|export-tax|quota/;

/** The least that a programme as a whole can cost. */
const smallest = 10_000;

/** So many units before an amount somebody may ask for it. */
const reachDemand = 30;

/**
 * Tells whether an amount is a sum for each of many: "cheques of $900", "$38,000 a household".
 *
 * @param units - Units of the sentence.
 * @param k - Index of the amount.
 * @returns True where it is, or where it is too small for a programme.
 */
export function isForEach(units: readonly Unit[], k: number): boolean {
  const { low, high } = units[k]!.money!.value;
  return (high ?? low ?? 0) < smallest || [k + 1, k + 2].some((i) => has(units[i], "per-recipient"));
}

/**
 * Tells why an amount is no policy's, from the words around it.
 *
 * @param units - Units of the sentence.
 * @param clause - The clause of the programme or amount.
 * @param k - Index of the amount.
 * @param link - How the amount hangs on an act.
 * @param published - Reference day, or null.
 * @returns The reason, or null where none fits.
 */
export function refusalOf(
  units: readonly Unit[],
  clause: Clause,
  k: number,
  link: PolicyLink,
  published: string | null,
): RefusalReason | null {
  const { noun, verb, strong } = link;
  const subject = units[clause.subject];
  const near = (from: number, to: number, test: (unit: Unit) => boolean): boolean =>
    findUnit(units, Math.max(0, from), Math.min(units.length, to), test) >= 0;
  const isDuty = (unit: Unit): boolean => ratedInMoney.test(familyOf(unit, "instrument.") ?? "");
  if (!strong && measures(units, clause, k, noun, isDuty)) return "trade";
  if (findUnit(units, clause.from, k, (unit, i) => has(unit, "policy.return") && !has(units[i + 1], "to")) >= 0)
    return "past-result";
  // "has given the makers $2 billion since 1990" sums up what was.
  const sums = findUnit(units, clause.from, k, (unit) => has(unit, "aux.have")) >= 0;
  if (sums && findUnit(units, k, clause.to, (unit) => has(unit, "since") || isSince(unit, published)) >= 0)
    return "past-result";
  if (isCompared(units, k)) return "earlier-amount";
  if (isDemand(units, clause, k)) return "demand";
  const rhythm = units[k + 1]?.time;
  if (rhythm && rhythm.type !== "period" && /day|week|hour/.test(rhythm.text)) return "price";
  if (has(units[k + 1], "for-each") || has(units[k + 1], "price")) return "price";
  // "packages worth less than $800", "a plan of $40": no government's programme is so small.
  if (!strong && noun >= 0 && noun < k && isForEach(units, k)) return "price";
  const isPublicAct = subject?.kind === "name" && isPublic(subject.name!);
  if (has(subject, "bearer.central-bank") ? !isFacility(units, clause, k) : !isPublicAct && near(k, k + 9, isBank))
    return "central-bank";
  if (
    !strong &&
    !has(units[verb], "policy.forgive") &&
    measures(units, clause, k, noun, (unit) => has(unit, "not-policy") && unit !== units[verb])
  )
    return "other-money";
  if (has(units[noun], "support") && has(units[noun - 1], "not-policy")) return "other-money";
  const companyMetric = near(
    Math.max(clause.from, Math.min(k, noun < 0 ? k : noun) - 4),
    Math.min(clause.to, Math.max(k, noun) + 2),
    (unit) => has(unit, "metric.capex") || has(unit, "metric.revenue"),
  );
  if (companyMetric && !strong && !isPublicAct && !isGivenAway(units, link)) return "company";
  if (!strong && noun > 0 && isPrivate(units[noun - 1]!)) return "company";
  const isFirm = subject && isCompany(subject) && !isPolicyNoun(subject) && !boardOf(units, clause.subject);
  if (isFirm && !isAgentBehind(units, k)) return "company";
  if (!strong && noun < 0 && near(clause.from, k, (unit) => unit.kind === "name" && isCompany(unit))) return "company";
  if (
    noun >= 0 &&
    has(units[noun], "one-firm") &&
    (near(clause.from, clause.to, isCompany) || isOneFirm(units, clause))
  )
    return "company";
  if (subject && has(subject, "outsider") && !has(subject, "name.public")) return "analyst";
  if (noun >= 0 && has(units[noun], "policy.vehicle") && has(units[noun - 1], "not-policy")) return "other-money";
  // "the ministry had a budget of …"
  const isHad = has(units[clause.verb], "aux.have") && has(units[clause.verb + 1], "det");
  if (noun > clause.verb && isHad && has(units[clause.verb], "aux.past")) return "past-result";
  const isSpent = has(units[verb], "policy.spent") || has(units[verb], "policy.go");
  if (isSpent && noun < verb && isPast(units, verb)) return "past-result";
  return null;
}

const isBank = (unit: Unit): boolean => has(unit, "bearer.central-bank");

/** "The central bank will set up a lending facility": a scheme to come, no day's work in the money market. */
function isFacility(units: readonly Unit[], { from, to }: Clause, k: number): boolean {
  const isToCome = (unit: Unit): boolean => has(unit, "aux.will") || has(unit, "policy.adopt");
  return findUnit(units, from, k, isToCome) >= 0 && findUnit(units, from, to, (unit) => has(unit, "programme")) >= 0;
}

/** "$2 billion in fines", "a contract worth $2 billion": a noun right beside the amount that is no policy's. */
function measures(
  units: readonly Unit[],
  clause: Clause,
  k: number,
  noun: number,
  isOther: (unit: Unit) => boolean,
): boolean {
  const from = Math.max(clause.from, noun >= 0 && noun < k ? noun - 2 : k - 3);
  if (findUnit(units, from, k, isOther) >= 0) return true;
  for (let i = k + 1; i < Math.min(clause.to, Math.max(k + 6, noun + 2)); i++) {
    const unit = units[i]!;
    if (isOther(unit)) return true;
    if (has(unit, "policy.measure")) continue;
    if (
      unit.kind === "mark" ||
      ["on", "in", "by", "from", "aux", "form.ing", "link.clause", "link.relative"].some((cue) => has(unit, cue))
    )
      return false;
  }
  return false;
}

/** "up from $2 billion", "against an estimated outlay of $2 billion" */
function isCompared(units: readonly Unit[], k: number): boolean {
  let at = k - 1;
  while (at > k - 6 && units[at]?.kind === "word" && !has(units[at], "from") && !isFiniteVerb(units, at)) at--;
  return has(units[at], "from");
}

/** "growers urged the senate to pass", "should spend": what others ask of a government. */
function isDemand(units: readonly Unit[], clause: Clause, k: number): boolean {
  const isNamed = (unit: Unit | undefined): boolean => unit?.kind === "name" && isPublic(unit.name!);
  const isPublicUnit = (unit: Unit | undefined): boolean => isNamed(unit) || has(unit, "name.public");
  for (let i = k - 1; i >= Math.max(0, k - reachDemand); i--) {
    const isDue = has(units[i], "policy.ought") && (has(units[i], "aux") || has(units[i + 1], "to"));
    if (isDue && i >= clause.from) return true;
    if (!has(units[i], "trade.demand") || isNounUse(units, i)) continue;
    const asked = has(units[i + 1], "link.relative") ? i + 2 : i + 1;
    const at = has(units[asked], "det") ? asked + 1 : asked;
    const isAsked = isPublicUnit(units[at]) && (has(units[at + 1], "to") || asked > i + 1);
    const asker = units.slice(Math.max(0, i - 4), i).some(isPublicUnit);
    if (isAsked && !asker) return true;
  }
  return false;
}

/** "Lorne Mills received a tax credit": somebody by name who is no government gets it. */
function isOneFirm(units: readonly Unit[], clause: Clause): boolean {
  const subject = units[clause.subject];
  return (
    subject?.kind === "name" &&
    !isPublic(subject.name!) &&
    findUnit(units, clause.from, clause.to, (unit) => has(unit, "policy.receive")) >= 0
  );
}

/** "since the 1990s", read as one time; not "starting in July". */
const isSince = ({ time }: Unit, published: string | null): boolean =>
  time?.type === "period" &&
  time.value.open === "end" &&
  time.value.inferred.length === 0 &&
  !(published && time.value.start && time.value.start > published);

function isCompany(unit: Unit): boolean {
  return unit.kind === "name" ? unit.name!.type === "company" : has(unit, "holder");
}

/** "Lorne's investments" */
function isPrivate(owner: Unit): boolean {
  return owner.kind === "name" && owner.possessive && !isPublic(owner.name!);
}

/** "the company got a grant from the state": a giver that is named makes it the state's money. */
function isAgentBehind(units: readonly Unit[], k: number): boolean {
  return (
    findUnit(
      units,
      k + 1,
      units.length,
      (unit, i) =>
        unit.kind === "name" &&
        (unit.name!.code !== null || has(unit, "bearer.act")) &&
        [units[i - 1], units[i - 2]].some((lead) => has(lead, "by") || has(lead, "from")),
    ) >= 0
  );
}

/** Capital spending is also what a state gives money for; sales are not. */
function isGivenAway(units: readonly Unit[], { verb, noun }: PolicyLink): boolean {
  return (verb >= 0 && has(units[verb], "policy.give")) || (noun >= 0 && has(units[noun], "programme"));
}

function isPast(units: readonly Unit[], verb: number): boolean {
  return (
    has(units[verb], "form.past") &&
    ![verb - 1, verb - 2, verb - 3].some((i) => has(units[i], "aux.be") || has(units[i], "aux.will"))
  );
}
