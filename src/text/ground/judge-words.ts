import type { CapexGuidance } from "../../records/capex-guidance.ts";
import type { Bounds } from "../../values/bounds.ts";
import { has } from "../extract/grammar.ts";
import { type Bench, firstUnit, type GroundedField, grounded, type Place, placeOf } from "./bench.ts";
import type { Claim } from "./claims.ts";
import { memberCues } from "./member-cues.ts";
import type { Scene } from "./scene.ts";
import { shareOf, wordsOf } from "./text-words.ts";

/** So much of a phrase must stand in the text for it to be the text's own. */
export const enough = 0.6;

/**
 * Judges a phrase that a record takes from its text, such as goods: it may be put in other words in part.
 *
 * @param claim - The phrase.
 * @param bench - The record.
 * @returns What was found.
 */
export function judgeWords(claim: Extract<Claim, { sort: "words" }>, bench: Bench): GroundedField[] {
  for (const story of bench.own.scene.stories) {
    const { share, first } = shareOf(claim.value, wordsOf(story));
    if (share >= enough && first) return [grounded(bench, claim.field, "stated", { story, ...first })];
  }
  return [grounded(bench, claim.field, "notInText", null)];
}

/**
 * Judges a member of a list by the cues that it leaves in a text.
 *
 * @param claim - The member.
 * @param bench - The record.
 * @returns What was found.
 */
export function judgeMember(claim: Extract<Claim, { sort: "member" }>, bench: Bench): GroundedField[] {
  const { own } = bench;
  const place = placeOfMember(claim.value, own.scene);
  if (place) return [grounded(bench, claim.field, "stated", place)];
  const moves = claim.slot === "/action" && movementOf(own.record as Partial<CapexGuidance>) === claim.value;
  const quarter = claim.value === "quarter-on-quarter" ? quarterBefore(own.scene) : null;
  if (moves) return [grounded(bench, claim.field, "derived", null, "as its figures move")];
  return [grounded(bench, claim.field, quarter ? "derived" : "notInText", quarter, quarter && "set against a quarter")];
}

/** What a forecast does to the one before it, by the figures of both. */
function movementOf({ level, growth, prior }: Partial<CapexGuidance>): string | null {
  const pairs: [Bounds | null | undefined, Bounds | null | undefined][] = [
    [level, prior?.level],
    [growth?.percentage, prior?.growth?.percentage],
  ];
  for (const [now, before] of pairs) {
    const [a, b] = [now && middleOf(now), before && middleOf(before)];
    if (typeof a === "number" && typeof b === "number" && a !== b) return a > b ? "raised" : "lowered";
  }
  return null;
}

const middleOf = ({ low, high }: Bounds): number => ((low ?? high!) + (high ?? low!)) / 2;

/** "up from the first quarter", "than in the previous three months" */
function quarterBefore({ times }: Scene): Place | null {
  const found = times.find(({ mention, sentence: { units }, at }) => {
    const { value } = mention;
    const isQuarter = ("unit" in value && value.unit === "quarter") || ("iso" in value && value.iso === "P3M");
    return isQuarter && units.slice(Math.max(0, at - 3), at).some((unit) => has(unit, "from"));
  });
  return found ? placeOf(found) : null;
}

function placeOfMember(member: string, scene: Scene): Place | null {
  const cues = memberCues[member] ?? [`instrument.${member}`];
  const roots = memberCues[member] ? [] : member.split("-").map((word) => word.slice(0, 5));
  return firstUnit(
    scene,
    ({ cues: held, text }) =>
      cues.some((cue) => leaves(held, cue)) || (roots.length > 0 && roots.every((root) => text.includes(root))),
  );
}

/** A name that ends in a dot stands for its family. */
function leaves(held: ReadonlySet<string>, cue: string): boolean {
  if (!cue.endsWith(".")) return held.has(cue);
  for (const one of held) if (one.startsWith(cue)) return true;
  return false;
}
