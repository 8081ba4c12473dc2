import type { Bounds } from "../../values/bounds.ts";
import { type Amount, type Reading, readAmount, readAmountFrom, standsAlone } from "./amount.ts";
import { afterGap, beforeGap, isBlank, wordKey, wordStart } from "./characters.ts";
import { type Figure, figureValue } from "./figure.ts";
import { boundsOf, type HedgeRun, hedgeAfter, hedgesBefore, hedgesFrom, movedBefore } from "./hedges.ts";
import { phraseAt } from "./phrases.ts";
import { toleranceAfter } from "./tolerance.ts";
import type { Unit } from "./unit.ts";
import type { Joiner, Opener } from "./words.ts";

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

/** Two amounts that share what only one of them spells out, and how they stand to each other. */
interface Couple {
  first: Amount;
  second: Amount;
  join: Joiner;
  end: number;
  blurred: boolean;
}

const none: HedgeRun = { bound: null, approximate: false, edge: 0 };

/**
 * Reads the figure at a place with everything that belongs to it: unit, second figure, bounds and hedges.
 *
 * @param text - Normalised text.
 * @param at - First digit or first letter of the figure.
 * @param floor - End of what is read already.
 * @param reading - Words and units to read with.
 * @returns One quantity, or two or more where figures share a unit without being a range; null where no figure stands there.
 */
export function readQuantities(text: string, at: number, floor: number, reading: Reading): Quantity[] | null {
  const first = readAmount(text, at, floor, reading);
  if (first === null) return null;
  const before = hedgesBefore(text, first.start, floor, reading);
  const list = first.unit === null ? readList(text, first, reading) : null;
  if (list !== null) return list.map((amount, i) => single(text, amount, i === 0 ? before : none, reading));
  const couple = readCouple(text, first, reading);
  if (couple === null) return [single(text, first, before, reading)];
  return joined(text, couple, before, floor, reading);
}

function single(text: string, amount: Amount, before: HedgeRun, reading: Reading): Quantity {
  const value = amountValue(amount);
  const after = hedgeAfter(text, amount.end, reading);
  const start = before.edge < amount.start && before !== none ? before.edge : amount.start;
  const plenty = amount.figure.form === "plenty";
  const bound = before.bound ?? after.bound ?? (plenty ? "at-least" : null);
  const tolerance = after.edge === amount.end ? toleranceAfter(text, amount, value, reading) : null;
  const bounds = tolerance ?? boundsOf(value, bound, before.approximate || after.approximate || plenty);
  const end = tolerance?.end ?? after.edge;
  return { ...pick(bounds), start, end, core: amount.start, unit: amount.unit, figure: amount.figure };
}

/** Decides whether two amounts are a range or two values, and lays the hedges over them. */
function joined(text: string, couple: Couple, before: HedgeRun, floor: number, reading: Reading): Quantity[] {
  const { first, second, join } = couple;
  const opener = openerBefore(text, before.edge, floor, reading);
  const [low, high] = [amountValue(first), amountValue(second)];
  const parted = join === "or" ? first.unit !== null : join === "and" ? opener?.means !== "between" : false;
  const moved =
    join === "to" &&
    (opener === null
      ? movedTo(text, first, couple, before, floor, reading)
      : opener.means === "from" && movedFrom(text, opener.start, floor, reading));
  if (parted || moved || low > high) {
    const one = single(text, { ...first, end: Math.min(first.end, second.start) }, before, reading);
    const cut = opener !== null && opener.means === "from" ? opener.end : one.start;
    return [
      { ...one, start: Math.max(one.start, Math.min(cut, one.core)) },
      single(text, second, { ...none, approximate: couple.blurred, edge: second.start }, reading),
    ];
  }
  const outer = opener === null ? before : hedgesBefore(text, opener.start, floor, reading);
  const after = hedgeAfter(text, couple.end, reading);
  const start = opener === null ? before.edge : Math.min(outer.edge, opener.start);
  const approximate = before.approximate || outer.approximate || after.approximate || couple.blurred;
  const bound = low === high ? "exact" : "range";
  const end = after.bound === null ? after.edge : couple.end;
  return [{ low, high, bound, approximate, start, end, core: first.start, unit: second.unit, figure: second.figure }];
}

/** Reads the second of two amounts and shares unit and scale between them, or gives null where they do not belong together. */
function readCouple(text: string, first: Amount, reading: Reading): Couple | null {
  const gap = afterGap(text, first.end);
  const match = phraseAt(reading.joiners, text, gap);
  if (match === null || match.means === "tolerance") return null;
  const join = match.means;
  const from = afterGap(text, match.end);
  if (join !== "dash" && from === match.end) return null;
  const hedge = join === "dash" ? { ...none, edge: from } : hedgesFrom(text, from, reading);
  if (hedge.bound !== null && hedge.bound !== "at-most") return null;
  const second = readAmountFrom(text, hedge.edge, reading);
  if (second === null || Number.isNaN(amountValue(second))) return null;
  return share(text, { first, second, join, end: second.end, blurred: hedge.approximate }, gap === first.end, reading);
}

function share(text: string, couple: Couple, tight: boolean, reading: Reading): Couple | null {
  const { join } = couple;
  let { first, second } = couple;
  if (first.unit !== null && second.unit !== null) {
    const unit = commonUnit(first.unit, second.unit);
    if (unit === null) return null;
    if (join === "or" || join === "and")
      if (first.figure.exponent !== 0 || join === "or") return join === "and" ? couple : withScale({ ...couple });
    return withScale({
      ...couple,
      first: { ...first, unit: first.unit.shift === unit.shift ? unit : first.unit },
      second: { ...second, unit: second.unit.shift === unit.shift ? unit : second.unit },
    });
  }
  if (first.unit !== null) {
    const alone = (join === "dash" && tight) || standsAlone(text, second.end, reading);
    if (
      !alone ||
      isYear(second.figure) ||
      join === "or" ||
      (join === "and" && second.figure.exponent === 0 && !respectively(text, second.end))
    ) {
      if (join !== "and" || !alone) return null;
    }
    second = { ...second, unit: first.unit };
  } else if (second.unit !== null) {
    if (isYear(first.figure) || first.figure.form === "plenty") return null;
    first = { ...first, unit: second.unit };
  } else if (join === "and" || join === "or" ? first.figure.exponent !== second.figure.exponent : false) return null;
  return withScale({ ...couple, first, second });
}

/** Gives the first figure the scale of the second where it has none of its own and is the smaller number without it. */
function withScale(couple: Couple): Couple {
  const { first, second } = couple;
  if (first.figure.exponent !== 0 || second.figure.exponent === 0 || first.figure.form === "plenty") return couple;
  if (Number(first.figure.digits) >= Number(second.figure.digits)) return couple;
  return { ...couple, first: { ...first, figure: { ...first.figure, exponent: second.figure.exponent } } };
}

function commonUnit(a: Unit, b: Unit): Unit | null {
  if (a.kind !== b.kind) return null;
  if (a.code === b.code) return a;
  return a.ambiguous !== b.ambiguous && a.kind === "money" ? (a.ambiguous ? b : a) : null;
}

/** Reads "3, 5 and 7 percent": bare figures whose unit stands behind the last. */
function readList(text: string, first: Amount, reading: Reading): Amount[] | null {
  const amounts = [first];
  let last = first;
  for (let length = 0; length < 5; length++) {
    const comma = text.charCodeAt(last.end) === 44;
    const from = comma ? afterGap(text, last.end + 1) : afterGap(text, last.end);
    const and = phraseAt(reading.joiners, text, from);
    const closes = and !== null && (and.means === "and" || and.means === "or");
    if ((!comma && !closes) || isYear(last.figure) || last.figure.form === "plenty") return null;
    const next = readAmountFrom(text, closes ? afterGap(text, and.end) : from, reading);
    if (next === null) return null;
    amounts.push(next);
    if (closes) {
      const { unit } = next;
      if (unit === null || length === 0) return null;
      return amounts.map((amount) => ({
        ...amount,
        unit,
        figure: amount.figure.exponent === 0 ? { ...amount.figure, exponent: next.figure.exponent } : amount.figure,
      }));
    }
    if (next.unit !== null) return null;
    last = next;
  }
  return null;
}

const isYear = (figure: Figure): boolean =>
  figure.form === "digits" &&
  figure.exponent === 0 &&
  /^(?:19|20)\d\d$/.test(figure.digits) &&
  figure.end - figure.start === 4;

function amountValue(amount: Amount): number {
  const value = figureValue(amount.figure, amount.unit?.shift ?? 0);
  return value === null ? Number.NaN : amount.negative && value !== 0 ? -value : value;
}

function openerBefore(
  text: string,
  before: number,
  floor: number,
  reading: Reading,
): { start: number; end: number; means: Opener } | null {
  const end = beforeGap(text, before, floor);
  const start = wordStart(text, end, floor);
  const means = start < end ? reading.openers.get(wordKey(text, start, end)) : undefined;
  return means === undefined ? null : { start, end: afterGap(text, end), means };
}

/** Farthest that a verb of movement may stand before "from". */
const verbWindow = 70;

/** "rose from 3 to 5": a word of movement in the same clause before "from". */
function movedFrom(text: string, from: number, floor: number, reading: Reading): boolean {
  let at = from;
  while (at > floor && from - at < verbWindow) {
    const end = beforeGap(text, at, floor);
    const code = text.charCodeAt(end - 1);
    if (end === at || code === 44 || code === 59 || code === 40 || code === 41 || code === 58) return false;
    const start = wordStart(text, end, floor);
    if (start === end) {
      at = end - 1;
      while (at > floor && !isBlank(text.charCodeAt(at - 1)) && from - at < verbWindow) at--;
      continue;
    }
    if (code === 46 && end - start > 3) return false;
    if (reading.movements.has(wordKey(text, start, end))) return true;
    at = start;
    if (text.charCodeAt(at - 1) === 45) at--;
  }
  return false;
}

/** "rose 50 cents to $42": the step and the level that it led to, each with its own unit. */
function movedTo(
  text: string,
  first: Amount,
  couple: Couple,
  before: HedgeRun,
  floor: number,
  reading: Reading,
): boolean {
  if (first.unit === null || first.unit.kind !== "money" || couple.second.unit === null) return false;
  return couple.first.figure.exponent === first.figure.exponent && movedBefore(text, before.edge, floor, reading);
}

function respectively(text: string, end: number): boolean {
  return text.startsWith("respectively", afterGap(text, end));
}

const pick = ({ low, high, bound, approximate }: Bounds): Bounds => ({ low, high, bound, approximate });
