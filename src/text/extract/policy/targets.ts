import type { PolicyAnnouncement } from "../../../records/policy-announcement.ts";
import type { RefusalReason } from "../../refusal-reason.ts";
import type { Clause } from "../clauses.ts";
import { type Bearer, bearer, companyBefore, governmentBefore, governmentStandIn, isPublic } from "../context.ts";
import { envelope, type Finding, openProof } from "../draft.ts";
import { entityOf } from "../entity-of.ts";
import { findUnit, has } from "../grammar.ts";
import { directionOf } from "../guidance/roles.ts";
import { asDeadline } from "../guidance/times.ts";
import { addPeriod, proveActor } from "../prove.ts";
import { actOn, governmentOf, stretchSpot } from "../public-acts.ts";
import { signed } from "../signed.ts";
import type { Spot } from "../spot.ts";
import type { Sentence, Story } from "../story.ts";
import type { Unit } from "../unit.ts";
import { type Aim, aimIn } from "./aim.ts";
import { emptyPolicy, periodOf } from "./record.ts";

/**
 * Reads the dated aims of governments: "aims to cut emissions by 40 percent by 2030".
 *
 * @param story - The story.
 * @param sentence - The sentence.
 * @param taken - Amounts that are money given, by index: no sizes of aims.
 * @returns Findings, at most one for each clause.
 */
export function policyTargets(story: Story, sentence: Sentence, taken: ReadonlySet<number>): Finding[] {
  return sentence.clauses.flatMap((clause): Finding[] => {
    const aim = aimIn(sentence, clause);
    if (!aim || taken.has(aim.value)) return [];
    const finding = (record: PolicyAnnouncement | null, refused: RefusalReason | null): Finding => ({
      kind: "policy-announcement",
      spot: stretchSpot(sentence, clause.from, clause.to),
      cue: sentence.units[aim.aim]!.text,
      record,
      refused,
    });
    const act = actOn(sentence, clause, Math.max(aim.deadline, aim.value));
    if (act.refused) return [finding(null, act.refused)];
    const actor = aimerOf(story, sentence, clause, aim.aim);
    return [actor ? finding(targetRecord(story, sentence, clause, aim, actor), null) : finding(null, "no-government")];
  });
}

/** Whose aim it is: the owner of the target, else whoever acts in the clause. */
function aimerOf(story: Story, sentence: Sentence, clause: Clause, aim: number): Bearer | null {
  const { units } = sentence;
  const subject = units[clause.subject];
  // "Peru's population will shrink" is no aim of Peru.
  const isOwned = !has(units[aim], "aux.will") || has(subject, "policy.outlay");
  const owner = findUnit(
    units,
    Math.max(clause.from, aim - 5),
    aim,
    (unit) => isOwned && unit.kind === "name" && isPublic(unit.name!) && (unit.possessive || unit.name!.adjective),
  );
  if (owner >= 0) return bearer(sentence, units[owner]!, units[owner]!.name!.text, false);
  if (subject?.kind === "name") {
    const next = units[clause.subject + 1];
    const describes = next?.kind === "word" && next.cues.size === 0 && !/(?:ed|ly)$/.test(next.text);
    return isPublic(subject.name!) && !describes ? bearer(sentence, subject, subject.name!.text, false) : null;
  }
  const isGoal = has(units[aim], "policy.goal");
  const own = [subject, ...units.slice(Math.max(clause.from, aim - 4), aim)].find(
    (unit) =>
      unit !== undefined &&
      (isGoal || !unit.possessive) &&
      ["name.public", "pronoun", "own"].some((cue) => has(unit, cue)),
  );
  // "a law that commits the country to cutting"
  const described = clause.link === "relative" ? units[clause.from - 1] : undefined;
  const isTarget = [subject, described].some((unit) => has(unit, "policy.goal") || has(unit, "programme"));
  if (!own && !isTarget) return null;
  const isVague = own !== undefined && !has(own, "name.public");
  if (isVague && companyBefore(story, sentence, aim, "it", false)) {
    const company = companyBefore(story, sentence, aim, "it", false)!;
    const government = governmentBefore(story, sentence, aim, "it");
    if (!government || company.name.type === "company") return null;
    // Of two in one sentence the first is its subject, of two sentences the nearer one is meant.
    const [first, second] = [company.spot, government.spot].map(({ start }) => start);
    const isParted = story.places.some(({ part, start }) => {
      return part === sentence.part && start > Math.min(first!, second!) && start <= Math.max(first!, second!);
    });
    if (isParted ? first! > second! : first! < second!) return null;
  }
  return (
    governmentOf(story, sentence, clause, aim) ?? (own ? governmentStandIn(story, sentence, units.indexOf(own)) : null)
  );
}

function targetRecord(story: Story, sentence: Sentence, clause: Clause, aim: Aim, actor: Bearer): PolicyAnnouncement {
  const { units } = sentence;
  const proof = openProof(story);
  const spotOf = (k: number): Spot => ({ part: sentence.part, start: units[k]!.start, end: units[k]!.end });
  const cut = (spot: Spot): string =>
    story.item.parts[spot.part]!.text.slice(spot.start, spot.end).replace(/\s+/g, " ");
  const record: PolicyAnnouncement = {
    ...envelope(story, proof),
    ...emptyPolicy(),
    actors: [{ entity: entityOf(actor.name), role: "implementer", text: actor.words }],
    modality: "stated",
    instruments: ["target"],
    stage: "announced",
  };
  proveActor(proof, actor);
  proof.add("/instruments/0", spotOf(aim.aim));
  proof.add("/stage", spotOf(aim.aim), "inferred", "an aim that is said is announced");
  const deadline =
    aim.deadline < 0
      ? null
      : addPeriod(proof, "/targets/0/deadline", asDeadline(units[aim.deadline]!), spotOf(aim.deadline), false);
  const span = aim.deadline < 0 ? periodOf(units, clause, aim.value) : -1;
  if (span >= 0) record.period = addPeriod(proof, "/period", units[span]!, spotOf(span), false);
  const share = units[aim.value]?.percentage;
  const money = units[aim.value]?.money;
  const count = sentence.counts.find(
    (one) => one.start > units[aim.verb]!.end - 1 && (aim.deadline < aim.verb || one.end <= units[aim.deadline]!.start),
  );
  const value = share
    ? signed(share.value, directionOf(units, clause, aim.value))
    : (money?.value ?? count?.value ?? null);
  const what = whatSpot(sentence, clause, aim, count && !share && !money ? count : null);
  const from = baselineOf(sentence, clause, aim);
  record.targets = [{ what: cut(what), value, baseline: from ? cut(from) : null, deadline }];
  proof.add("/targets/0/what", what);
  if (share || money) proof.add("/targets/0/value", spotOf(aim.value));
  else if (count) proof.add("/targets/0/value", { part: sentence.part, start: count.start, end: count.end });
  if (from) proof.add("/targets/0/baseline", from);
  return record;
}

/** What is aimed at: from behind the verb to the words that lead to its size and date. */
function whatSpot(sentence: Sentence, clause: Clause, aim: Aim, count: { start: number; end: number } | null): Spot {
  const { units, part } = sentence;
  const first = Math.min(aim.verb + 1, clause.to - 1);
  const limits = [aim.value, aim.deadline].filter((k) => k > first);
  let last = limits.length > 0 ? Math.min(...limits) : Math.min(clause.to, first + 6);
  const leads = (unit: Unit): boolean =>
    unit.kind === "mark" || ["by", "in", "on", "to", "from", "det", "until"].some((cue) => has(unit, cue));
  while (last > first + 1 && leads(units[last - 1]!)) last--;
  const spot = stretchSpot(sentence, first, Math.max(last, first + 1));
  return count && count.start < spot.start ? { part, start: count.start, end: spot.end } : spot;
}

/** "from 2005 levels", "compared with 1990": the level that an aim is counted from. */
function baselineOf(sentence: Sentence, clause: Clause, aim: Aim): Spot | null {
  const { units } = sentence;
  for (let k = aim.verb + 1; k < clause.to - 1; k++) {
    if (!has(units[k], "policy.base")) continue;
    const at = has(units[k + 1], "det") ? k + 2 : k + 1;
    const level = units[at + 1];
    if (units[at]?.time?.type === "period" && at !== aim.deadline)
      return stretchSpot(sentence, at, has(level, "policy.level") && at + 1 < clause.to ? at + 2 : at + 1);
    if (units[at]?.kind === "percentage" && at !== aim.value)
      return stretchSpot(sentence, at, level?.kind === "time" && at + 1 < clause.to ? at + 2 : at + 1);
  }
  return null;
}
