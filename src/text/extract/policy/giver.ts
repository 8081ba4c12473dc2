import type { Clause } from "../clauses.ts";
import { type Bearer, bearer, governmentBefore, governmentStandIn } from "../context.ts";
import { has } from "../grammar.ts";
import type { Sentence, Story } from "../story.ts";
import { actorAt, makerOf } from "./acting-subject.ts";
import { agentOf, agentWord } from "./agent.ts";
import { antecedentOf, standInFor } from "./antecedent.ts";
import { isAbout, isDone, isReceiver } from "./clause-roles.ts";
import { isPolicyNoun, type PolicyLink } from "./link.ts";
import { anywhere, nearestPublic } from "./nearest-public.ts";
import { boardOf, commonOwner, ownerBefore, ownerOf, planOwner } from "./owner.ts";
import { officeBehind, speakerBefore, speakerNext } from "./speaker.ts";

/**
 * Finds who gives the money: the one who acts, else a government in the words of the programme, else one named before.
 *
 * @param story - The story.
 * @param sentence - The sentence.
 * @param clause - The clause of the programme.
 * @param k - Index of the amount.
 * @param link - How the amount hangs on the act.
 * @returns The giver, or null where nobody fits.
 */
export function giverOf(story: Story, sentence: Sentence, clause: Clause, k: number, link: PolicyLink): Bearer | null {
  const { units } = sentence;
  const at = clause.subject;
  const subject = units[at];
  const receives = isReceiver(units, clause, k, link);
  const maker = makerOf(sentence, clause);
  if (maker) return bearer(sentence, maker, maker.name!.text, true);
  const agent = agentOf(units, clause, Math.min(k, link.noun < 0 ? k : link.noun), receives);
  const agentFirst = agent !== null && subject !== undefined && agent.start < subject.start;
  if (!receives && subject && at !== k && !agentFirst && (link.strong || isDone(units, clause, k, link))) {
    const own = actorAt(story, sentence, at, clause, link);
    if (own) return own;
  }
  if (agent) return bearer(sentence, agent, agent.name!.text, false);
  const doer = agentWord(units, Math.min(k, link.noun < 0 ? k : link.noun), receives);
  if (doer >= 0) return governmentBefore(story, sentence, k, "government") ?? governmentStandIn(story, sentence, doer);
  const owner =
    ownerOf(units, clause, k, link) ??
    (isAbout(units, clause) ? ownerBefore(units, clause.subject) : boardOf(units, at));
  if (owner) return bearer(sentence, owner, owner.name!.text, false);
  const common = commonOwner(units, k, link);
  if (common >= 0)
    return governmentBefore(story, sentence, common, "government") ?? governmentStandIn(story, sentence, common);
  if (receives)
    return (
      planOwner(sentence) ??
      speakerBefore(sentence, clause) ??
      officeBehind(story, sentence, clause) ??
      speakerNext(story, sentence)
    );
  if (subject?.kind === "name" && !isPolicyNoun(subject)) return null;
  if (subject?.kind === "word" && ["name.public", "name.title", "pronoun"].some((cue) => has(subject, cue)))
    return antecedentOf(story, sentence, clause, subject) ?? standInFor(story, sentence, clause);
  if (!isAbout(units, clause)) return link.strong ? nearestPublic(sentence, clause, k, true) : null;
  if (!link.strong && !isDone(units, clause, k, link))
    return has(units[clause.verb], "form.past") ? null : speakerBefore(sentence, clause);
  return (
    speakerBefore(sentence, clause) ??
    nearestPublic(sentence, clause, k) ??
    governmentBefore(story, sentence, k, "it") ??
    officeBehind(story, sentence, clause) ??
    governmentStandIn(story, sentence, at) ??
    anywhere(sentence) ??
    speakerNext(story, sentence)
  );
}
