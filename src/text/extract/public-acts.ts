import type { Stage } from "../../records/policy-announcement.ts";
import { type Clause, isDenied } from "./clauses.ts";
import { type Bearer, bearer, governmentBefore, isPublic } from "./context.ts";
import { findUnit, has, isNounUse } from "./grammar.ts";
import type { Spot } from "./spot.ts";
import type { Sentence, Story } from "./story.ts";
import type { Unit } from "./unit.ts";

/** What the verbs of a clause say that a government does. */
export interface PublicAct {
  /** Units of its verbs, first to last, those behind the object of a passive included. */
  verbs: number[];
  /** Whether it is to come: will, would, is to. */
  future: boolean;
  /** Whether others expect it: "is expected to announce". */
  expected: boolean;
  /** Whether the text denies it, or only asks or imagines it. */
  refused: "denied" | "imagined" | null;
}

/**
 * Reads what a clause says that is done with something in it.
 *
 * @param sentence - The sentence.
 * @param clause - The clause.
 * @param at - Index of the unit that it is done with.
 * @returns The act; no verbs where the clause has none around the unit.
 */
export function actOn(sentence: Sentence, clause: Clause, at: number): PublicAct {
  const { units } = sentence;
  const verbs: number[] = [];
  const isVerb = (k: number): boolean => {
    const unit = units[k]!;
    if (unit.kind !== "word" || isNounUse(units, k)) return false;
    for (const cue of unit.cues)
      if (/^(?:trade\.|stage\.|policy\.|verb|takes-effect)/.test(cue))
        return (
          has(unit, "form.base") ||
          has(unit, "form.s") ||
          has(unit, "form.past") ||
          has(unit, "form.participle") ||
          has(unit, "form.ing") ||
          cue === "takes-effect"
        );
    return false;
  };
  for (let k = clause.from; k < Math.min(at, clause.to); k++) if (isVerb(k)) verbs.push(k);
  // Behind it only a passive speaks of it: "the duties were lifted".
  const passive = findUnit(units, at + 1, clause.to, (unit) => has(unit, "aux"));
  if (verbs.length === 0 && passive >= 0) {
    for (let k = passive + 1; k < clause.to; k++) if (isVerb(k)) verbs.push(k);
  }
  if (verbs.length === 0 && clause.verb > at && clause.subject === at && isVerb(clause.verb)) verbs.push(clause.verb);
  const head = units.slice(clause.from, at + 1);
  const expected = verbs.some(
    (k) =>
      has(units[k], "verb.expect") &&
      has(units[k], "form.participle") &&
      (has(units[k - 1], "aux.be") || has(units[k - 2], "aux.be")) &&
      has(units[k + 1], "to"),
  );
  const before = sentence.clauses[sentence.clauses.indexOf(clause) - 1];
  // "denied that it would …", "failed to …" said a clause before.
  const deniedBefore =
    before !== undefined && clause.link !== "main" && clause.link !== "joined" && has(units[before.verb], "not");
  const imagined = clause.link === "if" || head.some((unit) => unit.text === "whether");
  return {
    verbs,
    future: head.some((unit) => has(unit, "aux.will") || has(unit, "aux.may")),
    expected,
    refused:
      deniedBefore || isDenied(units, clause) || verbs.some((k) => has(units[k], "not"))
        ? "denied"
        : imagined
          ? "imagined"
          : null,
  };
}

/**
 * Tells how far an act has got, from its verbs.
 *
 * @param units - Units of the sentence.
 * @param act - The act.
 * @param family - Which cues the verbs go by: "stage" for trade, "policy" for policy.
 * @returns The stage with the verb that says so, or null where no verb does.
 */
export function stageOf(
  units: readonly Unit[],
  act: PublicAct,
  family: "trade" | "policy",
): { stage: Stage; at: number } | null {
  const find = (cue: string): number => act.verbs.find((k) => has(units[k], cue)) ?? -1;
  const threatened = find("stage.threatened");
  if (threatened >= 0 && family === "trade") return { stage: "threatened", at: threatened };
  if (act.expected) return { stage: "anticipated", at: act.verbs[0]! };
  const order: [string, Stage][] =
    family === "trade"
      ? [
          ["stage.adopted", "adopted"],
          ["stage.agreed", "announced"],
          ["stage.announced", "announced"],
          ["stage.proposed", "proposed"],
        ]
      : [
          ["policy.adopt", "adopted"],
          ["policy.announce", "announced"],
          ["policy.propose", "proposed"],
        ];
  for (const [cue, stage] of order) {
    const at = find(cue);
    if (at < 0) continue;
    // "asked parliament to approve" proposes it.
    const asked = cue === "policy.adopt" && has(units[at - 1], "to") && act.verbs[act.verbs.indexOf(at) - 1];
    if (asked && has(units[asked], "policy.propose") && !has(units[asked], "policy.adopt"))
      return { stage: "proposed", at: asked };
    const plain = stage === "proposed" && units[at]!.text.startsWith("plan");
    return { stage: plain ? "planned" : stage, at };
  }
  const last = act.verbs.at(-1);
  if (last === undefined) return null;
  if (act.future) return { stage: "planned", at: last };
  return null;
}

/**
 * Finds the government that acts in a clause: its subject, the agent of a passive, the owner of what is acted on, or
 * whoever was named last before.
 *
 * @param story - The story.
 * @param sentence - The sentence.
 * @param clause - The clause.
 * @param at - Index of the unit that is acted on.
 * @returns The government, or null where nobody fits.
 */
export function governmentOf(story: Story, sentence: Sentence, clause: Clause, at: number): Bearer | null {
  const { units } = sentence;
  const subject = units[clause.subject];
  if (subject?.kind === "name" && isPublic(subject.name!))
    return bearer(sentence, subject, subject.name!.text, clause.subject < clause.from);
  const owner = ownerOf(units, clause, at);
  if (owner) return bearer(sentence, owner, owner.name!.text, false);
  const agent = findUnit(
    units,
    clause.from,
    clause.to,
    (unit, k) => unit.kind === "name" && isPublic(unit.name!) && has(units[k - 1], "by"),
  );
  if (agent >= 0) return bearer(sentence, units[agent]!, units[agent]!.name!.text, false);
  if (subject?.kind === "name" && subject.name!.type === "company") return null;
  const speaker = findUnit(
    units,
    clause.to,
    units.length,
    (unit, k) => unit.kind === "name" && isPublic(unit.name!) && !unit.possessive && speaks(units, k),
  );
  if (speaker >= 0) return bearer(sentence, units[speaker]!, units[speaker]!.name!.text, true);
  const words = subject && subject.kind === "word" ? subject.text : "it";
  return governmentBefore(story, sentence, Math.max(clause.from, clause.subject), words);
}

/** "Peru said", "Peru's customs officers said": a verb of saying behind the name and its people. */
function speaks(units: readonly Unit[], k: number): boolean {
  const says = findUnit(units, k + 1, Math.min(units.length, k + 4), (unit) => has(unit, "verb.say"));
  return says >= 0 && units.slice(k + 1, says).every((unit) => unit.kind === "word" && !has(unit, "aux"));
}

/** The owner right before a noun: "Trump's 25% tariffs", "US tariffs", "China's export controls". */
function ownerOf(units: readonly Unit[], clause: Clause, at: number): Unit | null {
  for (let k = at - 1; k >= Math.max(clause.from, at - 5); k--) {
    const unit = units[k]!;
    if (unit.kind === "name" && isPublic(unit.name!)) return unit.possessive || !has(units[k - 1], "on") ? unit : null;
    if (unit.kind === "mark" || has(unit, "det") || has(unit, "on") || has(unit, "in") || has(unit, "to")) return null;
  }
  return null;
}

/** Place of a stretch of units. */
export function stretchSpot(sentence: Sentence, from: number, to = from + 1): Spot {
  return { part: sentence.part, start: sentence.units[from]!.start, end: sentence.units[to - 1]!.end };
}
