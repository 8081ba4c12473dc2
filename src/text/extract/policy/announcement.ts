import type { RefusalReason } from "../../refusal-reason.ts";
import { type Clause, clauseOf } from "../clauses.ts";
import { bearer } from "../context.ts";
import type { Finding } from "../draft.ts";
import { cueIn, has } from "../grammar.ts";
import { actOn, stretchSpot } from "../public-acts.ts";
import type { Sentence, Story } from "../story.ts";
import type { Unit } from "../unit.ts";
import { isAbout, isReceiver } from "./clause-roles.ts";
import { isConditional } from "./condition.ts";
import { addDetails } from "./details.ts";
import { actElsewhere } from "./elsewhere.ts";
import { donorAt, isNewTotal, isPart, isSibling } from "./further-amounts.ts";
import { giverOf } from "./giver.ts";
import { isProgrammeName, linkOf } from "./link.ts";
import { addAmount, type OpenPolicy, type PolicyFacts, policyRecord } from "./record.ts";
import { isForEach, refusalOf } from "./refusals.ts";
import { policyStage } from "./stage.ts";
import { policyTargets } from "./targets.ts";

/**
 * Reads the policy announcements of a story: a government's money, and its dated aims.
 *
 * @param story - The story.
 * @param sentences - Its sentences that are worth a look, in order.
 * @returns Findings in reading order, refused ones among them.
 */
export function readPolicies(story: Story, sentences: readonly Sentence[]): Finding[] {
  return sentences.flatMap((sentence) => {
    const taken = new Set<number>();
    return [...readAmounts(story, sentence, taken), ...policyTargets(story, sentence, taken)];
  });
}

/** Amounts that became part of a record are added to `taken` by index. */
function readAmounts(story: Story, sentence: Sentence, taken: Set<number>): Finding[] {
  const { units } = sentence;
  const findings: Finding[] = [];
  let last = null as { open: OpenPolicy; facts: PolicyFacts; k: number; isPart: boolean } | null;
  for (let k = 0; k < units.length; k++) {
    if (units[k]!.kind !== "money") continue;
    if (last && isPart(units, last, k)) {
      taken.add(k);
      addAmount(last.open, { story, sentence }, k, "component");
      last = { ...last, k, isPart: true };
      continue;
    }
    // "raised its budget to $4 million from $3 million"
    if (last && k - last.k <= 3 && has(units[k - 1], "from")) {
      taken.add(k);
      addAmount(last.open, { story, sentence }, k, "previous");
      continue;
    }
    const donor = last && donorAt(units, last.k, k);
    if (last && donor) {
      taken.add(k);
      const giver = bearer(sentence, donor, donor.name!.text, false);
      const open = policyRecord(story, sentence, { ...last.facts, k, giver });
      findings.push({ ...findings.at(-1)!, record: open.record });
      last = { ...last, open, k, isPart: false };
      continue;
    }
    // The new sum of the same plan is no second one.
    if (last && isNewTotal(units, last.k, k)) {
      taken.add(k);
      addAmount(last.open, { story, sentence }, k, "total");
      continue;
    }
    const read = readAmount(story, sentence, k, last === null);
    if (!read && last && isSibling(units, last.k, k)) {
      taken.add(k);
      addAmount(last.open, { story, sentence }, k, null);
    }
    if (!read) continue;
    findings.push(read.finding);
    if (!read.open) continue;
    taken.add(k);
    last = { open: read.open, facts: read.facts!, k, isPart: false };
  }
  return findings;
}

/** An amount as read: the record, or why there is none. */
interface AmountRead {
  finding: Finding;
  open: OpenPolicy | null;
  facts: PolicyFacts | null;
}

function readAmount(story: Story, sentence: Sentence, k: number, isFirst: boolean): AmountRead | null {
  const { units, clauses } = sentence;
  const own = clauses[clauseOf(clauses, k)]!;
  const link = linkOf(units, own, k);
  if (!link) return null;
  const clause: Clause = link.noun >= 0 && link.noun < own.from ? clauses[clauseOf(clauses, link.noun)]! : own;
  const spot = stretchSpot(sentence, clause.from, clause.to);
  const cue = units[link.noun >= 0 ? link.noun : link.verb]!.text;
  const refuse = (refused: RefusalReason) => ({
    finding: { kind: "policy-announcement" as const, spot, cue, record: null, refused },
    open: null,
    facts: null,
  });
  const act = actOn(sentence, clause, k);
  const refused = refusalOf(units, clause, k, link, story.item.published) ?? act.refused;
  if (refused) return refuse(refused);
  const named = units[link.noun] ?? null;
  const isNamed = isProgrammeName(units[link.noun]) || pointsBack(units, link.noun);
  const isBill = has(units[clause.subject], "bearer.act");
  const elsewhere =
    isAbout(units, clause) && (isNamed || isBill) ? actElsewhere(story, sentence, isNamed ? named : null) : null;
  const giver = elsewhere?.giver ?? giverOf(story, sentence, clause, k, link);
  // "a stimulus package worth …": only a government gives such money, named or not.
  if (!giver && !(link.strong && (isAbout(units, clause) || isReceiver(units, clause, k, link))))
    return refuse("no-government");
  // "a $2 billion bill that would send $900 cheques": what each gets of it, unless somebody gives just that.
  const isPassing = giver?.carried && !has(units[clause.subject], "name.public");
  const isPartial = !giver || isPassing || !isFirst || isAbout(units, clause);
  if (isPartial && isForEach(units, k)) return refuse("price");
  const said = policyStage(sentence, clause, k, link, act);
  const stage = elsewhere && (!said || said.stage === "planned" || named?.name) ? elsewhere.stage : said;
  const facts = { clause, k, link, giver, stage, expected: act.expected, conditional: isConditional(sentence, clause) };
  const open = policyRecord(story, sentence, facts);
  addDetails(open, sentence, clause, k, link, giver);
  return { finding: { kind: "policy-announcement", spot, cue, record: open.record, refused: null }, open, facts };
}

/** "The $2 billion programme will run", "the programme will cost": one that was spoken of before. */
function pointsBack(units: readonly Unit[], noun: number): boolean {
  return has(units[noun], "programme") && cueIn(units, Math.max(0, noun - 2), noun, "definite") >= 0;
}
