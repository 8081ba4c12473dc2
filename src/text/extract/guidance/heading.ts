import type { GuidanceAction } from "../../../records/guidance.ts";
import { has } from "../grammar.ts";
import type { PlacedTime } from "../placed.ts";
import type { Spot } from "../spot.ts";
import type { Sentence, Story } from "../story.ts";
import type { Unit } from "../unit.ts";
import { stanceOf } from "./stance.ts";
import { headTime, isGuidable } from "./times.ts";

/** What a heading says of the lines below it: that they are guidance, for when, in which scale, and what is done with it. */
export interface Heading {
  /** Its period, or null. */
  period: PlacedTime | null;
  /** What it does with the guidance, with the word for it, or null. */
  action: { value: GuidanceAction; spot: Spot } | null;
  /** Which of two columns holds what was said before, or null where it names none. */
  columns: readonly ["prior", "value"] | readonly ["value", "prior"] | null;
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
  const own = sentence.units.slice(0, 8).some((unit) => has(unit, "guidance.head"));
  let found = own ? readHeading(story, sentence) : null;
  for (let i = sentence.index - 1; i >= 0 && sentence.index - i <= longestList; i--) {
    const before = story.read(i)!;
    if (before.part !== sentence.part) break;
    if (isHeading(before)) {
      const above = readHeading(story, before);
      if (!found) found = above;
      else found = { ...found, period: found.period ?? above.period, exponent: found.exponent || above.exponent };
      if (found.period) break;
    }
    // Below a heading stand lines without a verb; only the first may be a sentence.
    if (!isLine(before) || !isLine(sentence)) break;
  }
  return found && { ...found, exponent: found.exponent || exponentOf(sentence.units) };
}

const isLine = ({ units, clauses }: Sentence): boolean =>
  clauses.every(({ verb }) => verb < 0) ||
  units[0]?.kind === "mark" ||
  units.slice(1, 4).some(({ text }) => text === ":");

function isHeading(sentence: Sentence): boolean {
  const { units } = sentence;
  if (units.length > longestHeading) return false;
  if (columnsOf(units)) return true;
  if (!units.some((unit) => has(unit, "guidance.head"))) return false;
  return isLine(sentence) || units.at(-1)?.text === ":";
}

function readHeading(story: Story, sentence: Sentence): Heading {
  const { units, clauses } = sentence;
  const first = clauses.slice(0, 2).map((clause) => stanceOf(sentence, clause).action);
  const action = first.find((one) => one !== null) ?? null;
  return { period: headTime(story, sentence), action, columns: columnsOf(units), exponent: exponentOf(units) };
}

/** "(in millions)": 6; 0 where no scale is named. */
function exponentOf(units: readonly Unit[]): number {
  for (const [k, unit] of units.entries()) {
    if (isScale(units, k)) return Math.round(Math.log10(unit.money!.value.low!));
    for (const [cue, exponent] of [
      ["in-millions", 6],
      ["in-thousands", 3],
      ["in-billions", 9],
    ] as const)
      if (has(unit, cue)) return exponent;
  }
  return 0;
}

/**
 * Tells whether an amount only names the unit of a column: "($ millions)".
 *
 * @param units - Units of a sentence.
 * @param k - Index of the amount.
 * @returns True where it does.
 */
export function isScale(units: readonly Unit[], k: number): boolean {
  const { money } = units[k]!;
  return units[k - 1]?.text === "(" && money !== null && Boolean(money.value.low) && !/\d/.test(money.text);
}

/** "Prior | Current", "Updated guidance  Previous guidance": the heads of two columns, side by side. */
function columnsOf(units: readonly Unit[]): Heading["columns"] {
  const heads = units.flatMap((unit, k) =>
    has(unit, "prior") || isCurrent(unit) ? [{ k, prior: has(unit, "prior") }] : [],
  );
  // "Updated 2026 Guidance  Prior  Current": the title may begin with such a word too.
  const first = heads
    .filter(({ k, prior }, i) => {
      const next = heads[i + 1];
      if (!next || next.prior === prior || next.k - k > 4) return false;
      const between = units.slice(k + 1, next.k);
      return between.every((unit) => unit.text === "|" || unit.kind === "time" || has(unit, "guidance.noun"));
    })
    .at(-1);
  return first ? (first.prior ? ["prior", "value"] : ["value", "prior"]) : null;
}

/** "updated"; "current" is read as the time of today. */
const isCurrent = (unit: Unit): boolean => has(unit, "current") || (unit.kind === "time" && !isGuidable(unit));
