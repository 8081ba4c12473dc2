import { type Amount, amountValue, type Reading, readAmountFrom, standsAlone } from "./amount.ts";
import { afterGap, afterJoint, isLetter } from "./characters.ts";
import { isYear } from "./figure.ts";
import { hedgesFrom } from "./hedges.ts";
import { type PhraseMatch, phraseAt } from "./phrases.ts";
import type { Unit } from "./unit.ts";
import type { Joiner, Opener } from "./words.ts";

const hyphen = 45;

/** Two amounts that belong together; each has the unit and scale that only one of them may spell out. */
export interface Couple {
  /** The first, as written before the second. */
  first: Amount;
  /** The second. */
  second: Amount;
  /** What stands between them. */
  join: Exclude<Joiner, "tolerance">;
  /** True where words between them blur the second: "3 to about 5". */
  blurred: boolean;
}

/** A joiner behind an amount, and whether blanks part the two. */
export interface FoundJoiner {
  /** What it says. */
  join: Couple["join"];
  /** Where the second amount or its hedges would begin. */
  from: number;
  /** True where it stands against the first amount. */
  tight: boolean;
}

/** Reads the joiner behind an amount, or gives null. */
export function joinerAt(text: string, first: Amount, reading: Reading): FoundJoiner | null {
  const gap = afterGap(text, first.end);
  const match = wordJoiner(text, gap, reading) ?? phraseAt(reading.joiners, text, gap);
  if (match === null || match.means === "tolerance") return null;
  const join = match.means;
  const tight = gap === first.end;
  const from = join === "dash" ? afterGap(text, match.end) : afterJoint(text, match.end);
  // " -1.3%" is a figure below zero behind another one, not a range.
  return from === match.end && (join !== "dash" || !tight) ? null : { join, from, tight };
}

/**
 * Reads the second of two amounts: "$40-42 billion", "3 to 5 percent", "8 or $9 million".
 *
 * @param text - Normalised text.
 * @param first - The amount that stands there already.
 * @param joiner - What follows it.
 * @param opener - The word that opens the two, or null.
 * @param reading - Words and units to read with.
 * @returns The two with unit and scale shared, or null where they do not belong together.
 */
export function readCouple(
  text: string,
  first: Amount,
  joiner: FoundJoiner,
  opener: Opener | null,
  reading: Reading,
): Couple | null {
  const { join, from, tight } = joiner;
  const hedge = hedgesFrom(text, from, reading);
  if (hedge.bound !== null && hedge.bound !== "at-most") return null;
  const second = readAmountFrom(text, hedge.edge, reading);
  if (second === null || Number.isNaN(amountValue(second))) return null;
  const couple = { first, second, join, blurred: hedge.approximate };
  if (first.unit !== null && second.unit !== null) return withCommonUnit(couple, opener);
  if (first.unit !== null)
    return mayShareBehind(text, couple, opener, tight, reading)
      ? withScale({ ...couple, second: { ...second, unit: first.unit } })
      : null;
  if (isYear(first.figure) || first.figure.form === "plenty") return null;
  // "cut by a third to $250 million": a part is no end of a range of money.
  if (first.figure.form === "part" && second.figure.form !== "part" && join === "to") return null;
  if (second.unit !== null) return withScale({ ...couple, first: { ...first, unit: second.unit } });
  return join === "and" && opener !== "between" ? null : withScale(couple);
}

/** A joiner between hyphens: "a three-to-four percent rise". */
function wordJoiner(text: string, gap: number, reading: Reading): PhraseMatch<Joiner> | null {
  if (text.charCodeAt(gap) !== hyphen || !isLetter(text.charCodeAt(gap + 1))) return null;
  const match = phraseAt(reading.joiners, text, gap + 1);
  return match?.means === "to" && text.charCodeAt(match.end) === hyphen ? match : null;
}

/** Both amounts name their unit: it must be one, and only a range shares its scale. */
function withCommonUnit(couple: Couple, opener: Opener | null): Couple | null {
  const { first, second, join } = couple;
  const unit = commonUnit(first.unit as Unit, second.unit as Unit);
  if (unit === null) return null;
  if (join === "and" && opener !== "between") return couple;
  const named = (amount: Amount): Amount => ({ ...amount, unit: { ...unit, shift: (amount.unit as Unit).shift } });
  return withScale({ ...couple, first: named(first), second: named(second) });
}

function commonUnit(a: Unit, b: Unit): Unit | null {
  if (a.kind !== b.kind) return null;
  if (a.code === b.code) return a.ambiguous ? b : a;
  return a.kind === "money" && a.ambiguous !== b.ambiguous ? (a.ambiguous ? b : a) : null;
}

/** Whether a bare second figure has the unit of the first, and is no number of something else. */
function mayShareBehind(
  text: string,
  { first, second, join }: Couple,
  opener: Opener | null,
  tight: boolean,
  reading: Reading,
): boolean {
  if (isYear(second.figure) || second.figure.form === "plenty") return false;
  if (join === "dash" && tight) return true;
  if (!standsAlone(text, second.end, reading)) return false;
  if (join === "and" && opener !== "between") {
    return second.figure.exponent > 0 || text.startsWith("respectively", afterGap(text, second.end));
  }
  return first.unit?.kind === "money" || opener !== null || join === "dash";
}

/** Gives the first figure the scale of the second where it has none of its own and is the smaller one without it. */
function withScale(couple: Couple): Couple {
  const { first, second } = couple;
  const scale = second.figure.exponent;
  if (scale === 0 || first.figure.exponent !== 0 || first.figure.form === "plenty") return couple;
  const scaled = { ...first, figure: { ...first.figure, exponent: scale } };
  return amountValue(scaled) < amountValue(second) ? { ...couple, first: scaled } : couple;
}
