import type { PolicyAnnouncement } from "../../records/policy-announcement.ts";
import type { Clause } from "./clauses.ts";
import { isPublic } from "./context.ts";
import { envelope, type Finding, openProof } from "./draft.ts";
import { entityOf } from "./entity-of.ts";
import { findUnit, has, isNounUse } from "./grammar.ts";
import { directionOf } from "./guidance-roles.ts";
import { asDeadline } from "./guidance-times.ts";
import { emptyPolicy } from "./policy-record.ts";
import { addPeriod, proveActor } from "./prove.ts";
import { governmentOf, stretchSpot } from "./public-acts.ts";
import { signed } from "./signed.ts";
import type { Spot } from "./spot.ts";
import type { Sentence, Story } from "./story.ts";
import type { Unit } from "./unit.ts";

/**
 * Reads the dated or counted aims of governments: "aims to cut emissions by 40 percent by 2030".
 *
 * @param story - The story.
 * @param sentence - The sentence.
 * @returns Findings, one for each aim.
 */
export function policyTargets(story: Story, sentence: Sentence): Finding[] {
  const { units, clauses } = sentence;
  const findings: Finding[] = [];
  for (const clause of clauses) {
    const aim = findUnit(units, clause.from, clause.to, (unit) => has(unit, "policy.aim"));
    if (aim < 0) continue;
    const aimed = findUnit(
      units,
      aim + 1,
      Math.min(clause.to, aim + 6),
      (unit) => has(unit, "policy.aimed") && (has(unit, "form.base") || has(unit, "form.ing")),
    );
    const verb = aimed < 0 ? aim : aimed;
    const plain = has(units[aim], "policy.target") && !isNounUse(units, aim);
    if (aimed < 0 && !plain) continue;
    const end = endOfAim(sentence, clause, verb);
    const deadline = findUnit(units, verb + 1, end, (_, k) => isDeadline(units, k));
    if (deadline < 0) continue;
    const record = targetRecord(story, sentence, clause, { aim, verb, deadline });
    const spot = stretchSpot(sentence, clause.from, clause.to);
    findings.push({
      kind: "policy-announcement",
      spot,
      cue: units[aim]!.text,
      record,
      refused: record ? null : "no-government",
    });
  }
  return findings;
}

/** A time that is a limit: "by 2030". */
function isDeadline(units: readonly Unit[], k: number): boolean {
  const time = units[k]!.time;
  return time?.type === "period" && (time.value.open === "start" || has(units[k - 1], "by"));
}

function endOfAim({ units }: Sentence, clause: Clause, verb: number): number {
  const stop = findUnit(
    units,
    verb + 1,
    clause.to,
    (unit) => unit.kind === "mark" && unit.text !== "-" && unit.text !== ",",
  );
  return stop < 0 ? clause.to : stop;
}

function targetRecord(
  story: Story,
  sentence: Sentence,
  clause: Clause,
  at: { aim: number; verb: number; deadline: number },
): PolicyAnnouncement | null {
  const { units } = sentence;
  const own = findUnit(
    units,
    Math.max(clause.from, at.aim - 4),
    at.aim,
    (unit) => unit.kind === "name" && isPublic(unit.name!),
  );
  const subject = units[clause.subject];
  if (subject?.kind === "name" && !isPublic(subject.name!) && own < 0) return null;
  if (
    subject?.kind === "word" &&
    own < 0 &&
    !has(subject, "name.public") &&
    !has(subject, "pronoun") &&
    !has(subject, "programme") &&
    !has(subject, "policy.aim") &&
    !has(units[at.aim - 1], "own") &&
    !units[at.aim - 1]?.possessive
  )
    return null;
  const actor = governmentOf(story, sentence, clause, at.aim);
  if (!actor) return null;
  const proof = openProof(story);
  const spotOf = (k: number): Spot => ({ part: sentence.part, start: units[k]!.start, end: units[k]!.end });
  const record: PolicyAnnouncement = {
    ...envelope(story, proof),
    ...emptyPolicy(),
    actors: [{ entity: entityOf(actor.name), role: "implementer", text: actor.words }],
    modality: "stated",
    instruments: ["target"],
    stage: "announced",
  };
  proveActor(proof, actor);
  proof.add("/instruments/0", spotOf(at.aim));
  proof.add("/stage", spotOf(at.aim), "inferred", "an aim that is said is announced");
  const share = findUnit(units, at.verb + 1, clause.to, (unit) => unit.kind === "percentage");
  const count = sentence.counts.find(
    (one) => one.start > units[at.verb]!.end - 1 && one.end <= units[at.deadline]!.start,
  );
  const first = at.verb + 1;
  const whatEnd = share > first && share < at.deadline ? share : at.deadline;
  const last = lastOfWhat(sentence, first, whatEnd);
  const what = stretchSpot(sentence, first, last);
  const deadline = addPeriod(proof, "/targets/0/deadline", asDeadline(units[at.deadline]!), spotOf(at.deadline), false);
  const value =
    share >= 0 ? signed(units[share]!.percentage!.value, directionOf(units, clause, share)) : (count?.value ?? null);
  record.targets = [
    {
      what: story.item.parts[sentence.part]!.text.slice(what.start, what.end).replace(/\s+/g, " "),
      value,
      baseline: null,
      deadline,
    },
  ];
  proof.add("/targets/0/what", what);
  if (share >= 0) proof.add("/targets/0/value", spotOf(share));
  else if (count) proof.add("/targets/0/value", { part: sentence.part, start: count.start, end: count.end });
  return record;
}

/** What is aimed at ends before the words that lead to its size and date. */
function lastOfWhat({ units }: Sentence, first: number, end: number): number {
  let last = end;
  while (
    last > first + 1 &&
    (has(units[last - 1], "by") ||
      has(units[last - 1], "in") ||
      has(units[last - 1], "to") ||
      units[last - 1]!.kind === "mark")
  )
    last--;
  return last;
}
