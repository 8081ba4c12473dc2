import type { Bounds } from "../../values/bounds.ts";
import { type Amount, amountValue, type Reading, readAmount, readAmountFrom } from "./amount.ts";
import { afterGap, wordEnd, wordKey } from "./characters.ts";
import { type Couple, joinerAt, readCouple } from "./couple.ts";
import type { Figure } from "./figure.ts";
import { boundsOf, type HedgeRun, hedgeAfter, hedgesBefore, hedgesFrom } from "./hedges.ts";
import { readList } from "./list.ts";
import { movedBefore, movedFrom, openerBefore } from "./movement.ts";
import { toleranceAfter } from "./tolerance.ts";
import type { Unit } from "./unit.ts";

/** What one figure, or two that are one range, say together, and which words say it. */
export interface Quantity extends Bounds {
  /** First code unit, hedges included. */
  start: number;
  /** One past the last. */
  end: number;
  /** Where the first figure with its unit begins, without its hedges. */
  core: number;
  /** The unit, or null where none stands at it. */
  unit: Unit | null;
  /** The figure, or the second of two. */
  figure: Figure;
}

const noHedge = (edge: number): HedgeRun => ({ bound: null, approximate: false, edge });

/**
 * Reads the figure at a place with everything that belongs to it: unit, second figure, bounds and hedges.
 *
 * @param text - Normalised text.
 * @param at - First digit or first letter of the figure.
 * @param floor - End of what is read already.
 * @param reading - Words and units to read with.
 * @returns One quantity, or two or more where figures share a unit without being a range; null where no figure stands there.
 *   A figure of more than fifteen significant digits has `NaN` ends.
 */
export function readQuantities(text: string, at: number, floor: number, reading: Reading): Quantity[] | null {
  const first = readAmount(text, at, floor, reading);
  return first === null ? null : complete(text, first, floor, reading);
}

/**
 * Reads the quantity that begins at a place with its hedges, sign or unit, as in a bracket.
 *
 * @param text - Normalised text.
 * @param from - Where it begins.
 * @param reading - Words and units to read with.
 * @returns The quantity, or null.
 */
export function readQuantityFrom(text: string, from: number, reading: Reading): Quantity | null {
  const { edge } = hedgesFrom(text, from, reading);
  const wordStop = wordEnd(text, edge);
  const opened = reading.openers.has(wordKey(text, edge, wordStop));
  const first = readAmountFrom(text, opened ? afterGap(text, wordStop) : edge, reading);
  if (first === null) return null;
  const [quantity, second] = complete(text, first, from, reading);
  return quantity === undefined || second !== undefined ? null : quantity;
}

function complete(text: string, first: Amount, floor: number, reading: Reading): Quantity[] {
  const list = first.unit === null ? readList(text, first, reading) : null;
  const joiner = list === null ? joinerAt(text, first, reading) : null;
  if (first.unit === null && list === null && joiner === null && !reading.bare) return [];
  const before = hedgesBefore(text, first.start, floor, reading);
  if (list !== null)
    return list.map((amount, i) => single(text, amount, i === 0 ? before : noHedge(amount.start), reading));
  if (joiner === null) return [single(text, first, before, reading)];
  const opener = openerBefore(text, before.edge, floor, reading);
  const couple = readCouple(text, first, joiner, opener?.means ?? null, reading);
  if (couple === null) return [single(text, first, before, reading)];
  const { join, second } = couple;
  const moved =
    join === "to" &&
    (opener === null
      ? isStep(couple, first) && movedBefore(text, before.edge, floor, reading)
      : movedFrom(text, opener.start, floor, reading));
  const pair = join === "and" ? opener?.means !== "between" : join === "or" && second.unit !== null;
  const parted = moved || pair || amountValue(couple.first) > amountValue(second);
  return parted ? apart(text, couple, before, reading) : [range(text, couple, before, opener, floor, reading)];
}

/** "rose 50 cents to $42" has a step and the level it led to, each complete; "rose $2 to $3 billion" is a range. */
function isStep({ first, second }: Couple, asWritten: Amount): boolean {
  return (
    asWritten.unit?.kind === "money" && second.unit !== null && first.figure.exponent === asWritten.figure.exponent
  );
}

function single(text: string, amount: Amount, before: HedgeRun, reading: Reading): Quantity {
  const { start: core, unit, figure } = amount;
  const value = amountValue(amount);
  const tolerance = unit === null ? null : toleranceAfter(text, amount, value, reading);
  if (tolerance !== null) {
    const { low, high, end } = tolerance;
    return { low, high, bound: "range", approximate: before.approximate, start: before.edge, end, core, unit, figure };
  }
  // "up to 4.8 percent from 4.5" tells a movement and no bound.
  if (before.unlessMoved && isFrom(text, amount.end, reading)) return single(text, amount, noHedge(core), reading);
  const after = hedgeAfter(text, amount.end, reading);
  const plenty = figure.form === "plenty";
  const approximate = before.approximate || after.approximate || plenty;
  const { low, high, bound } = boundsOf(
    value,
    before.bound ?? after.bound ?? (plenty ? "at-least" : null),
    approximate,
  );
  return { low, high, bound, approximate, start: before.edge, end: after.edge, core, unit, figure };
}

function isFrom(text: string, end: number, reading: Reading): boolean {
  const at = afterGap(text, end);
  return reading.openers.get(wordKey(text, at, wordEnd(text, at))) === "from";
}

/** Two values that stand beside each other. */
function apart(text: string, { first, second, blurred }: Couple, before: HedgeRun, reading: Reading): Quantity[] {
  const one = single(text, { ...first, end: Math.min(first.end, second.start) }, before, reading);
  return [one, single(text, second, { bound: null, approximate: blurred, edge: second.start }, reading)];
}

function range(
  text: string,
  couple: Couple,
  before: HedgeRun,
  opener: { start: number } | null,
  floor: number,
  reading: Reading,
): Quantity {
  const { first, second, blurred } = couple;
  const outer = opener === null ? before : hedgesBefore(text, opener.start, floor, reading);
  const after = hedgeAfter(text, second.end, reading);
  const [low, high] = [amountValue(first), amountValue(second)];
  return {
    low,
    high,
    bound: low === high ? "exact" : "range",
    approximate: before.approximate || outer.approximate || after.approximate || blurred,
    start: outer.edge,
    // A bound behind a range belongs to something else: "3 to 5 percent at most" is rare, "$3-5 or more" unheard of.
    end: after.bound === null ? after.edge : second.end,
    core: first.start,
    unit: second.unit,
    figure: second.figure,
  };
}
