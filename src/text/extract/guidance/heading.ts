import type { GuidanceAction } from "../../../records/guidance.ts";
import { has } from "../grammar.ts";
import type { PlacedTime } from "../placed.ts";
import type { Spot } from "../spot.ts";
import type { Sentence, Story } from "../story.ts";
import { stanceOf } from "./stance.ts";
import { headTime } from "./times.ts";

/** What a heading says of the lines below it: that they are guidance, for when, in which scale, and what is done with it. */
export interface Heading {
  /** Its period, or null. */
  period: PlacedTime | null;
  /** What it does with the guidance, with the word for it, or null. */
  action: { value: GuidanceAction; spot: Spot } | null;
  /** How far its "(in millions)" moves the point of bare figures: 6, or 0. */
  exponent: number;
}

/** So many lines a list under a heading may have. */
const longestList = 12;
/** A heading with more units than this is prose. */
const longestHeading = 30;

/**
 * Finds the heading that a sentence begins with or stands under.
 *
 * @param story - The story.
 * @param sentence - The sentence.
 * @returns The heading, or null where none makes its figures guidance.
 */
export function headingOf(story: Story, sentence: Sentence): Heading | null {
  if (sentence.units.slice(0, 8).some((unit) => has(unit, "guidance.head"))) return readHeading(story, sentence);
  for (let i = sentence.index - 1; i >= 0 && sentence.index - i <= longestList; i--) {
    const before = story.read(i)!;
    if (before.part !== sentence.part) return null;
    if (isHeading(before)) return readHeading(story, before);
    // Below a heading stand lines without a verb; only the first may be a sentence.
    if (!isLine(before) || !isLine(sentence)) return null;
  }
  return null;
}

const isLine = ({ units, clauses }: Sentence): boolean =>
  clauses.every(({ verb }) => verb < 0) || units[0]?.kind === "mark";

function isHeading(sentence: Sentence): boolean {
  const { units } = sentence;
  if (units.length > longestHeading || !units.some((unit) => has(unit, "guidance.head"))) return false;
  return isLine(sentence) || units.at(-1)?.text === ":";
}

function readHeading(story: Story, sentence: Sentence): Heading {
  const { units, clauses } = sentence;
  const scale = units.find((unit) => has(unit, "in-millions") || has(unit, "in-thousands") || has(unit, "in-billions"));
  const exponent = has(scale, "in-millions") ? 6 : has(scale, "in-thousands") ? 3 : scale ? 9 : 0;
  const first = clauses.slice(0, 2).map((clause) => stanceOf(sentence, clause).action);
  return { period: headTime(story, sentence), action: first.find((action) => action !== null) ?? null, exponent };
}
