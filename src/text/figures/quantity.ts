import { type Amount, amountValue, isYear, type Quantity } from "./amount.ts";
import { afterGap, afterJoint, isLetter } from "./characters.ts";
import { boundsOf, type Hedges, hedgesBefore, hedgesFrom, noHedges, openerBefore } from "./hedges.ts";
import { movedBefore, movedFrom } from "./movement.ts";
import { type PhraseMatch, phraseBeside } from "./phrases.ts";
import { readAmount, readAmountFrom } from "./read-amount.ts";
import { type Before, type Behind, type Joiner, type Reading, reopen, standsAlone } from "./reading.ts";
import { stepBefore } from "./step.ts";
import { wordAfter } from "./tokens.ts";

/** Figures that one list may have. */
const longestList = 6;

/**
 * Reads the figure at a place with everything that belongs to it: unit, second figure, bounds and hedges.
 *
 * @param reading - The text.
 * @param at - First digit or first letter of the figure.
 * @returns One quantity, or two or more where figures share a unit without being a range; null where no figure stands there.
 *   A figure of more than fifteen significant digits has `NaN` ends.
 */
export function readQuantities(reading: Reading, at: number): Quantity[] | null {
  const first = readAmount(reading, at);
  return first && complete(reading, first);
}

/**
 * Reads the quantity that begins at a place with its hedges, sign or unit, as in a bracket.
 *
 * @param reading - The text.
 * @param from - Where it begins.
 * @returns The quantity, or null.
 */
export function readQuantityFrom(reading: Reading, from: number): Quantity | null {
  const { text, words } = reading;
  const { edge } = hedgesFrom(reading, from);
  const opener = phraseBeside(words.ahead, reading, edge);
  const opens = opener?.means === "between" || opener?.means === "from";
  const first = readAmountFrom(reading, opens ? afterGap(text, opener.end) : edge);
  const [quantity, second] = first ? complete(reopen(reading, from), first) : [];
  return quantity === undefined || second ? null : quantity;
}

function complete(reading: Reading, first: Amount): Quantity[] {
  for (const { range } of reading.units) {
    const whole = range?.(reading, first);
    if (whole) return [whole];
  }
  const list = first.unit === null ? readList(reading, first) : null;
  const next = behind(reading, first.end);
  if (first.unit === null && !list && !next && !reading.bare) return [];
  const before = hedgesBefore(reading, first.start);
  if (list) return list.map((amount, i) => single(reading, amount, i === 0 ? before : noHedges(amount.start)));
  const opens = openerBefore(reading, before.edge);
  const opener = opens?.means === "by" ? null : opens;
  const couple = next && readCouple(reading, first, next, opener?.means ?? null);
  if (!couple) return [single(reading, first, before)];
  const { join, second } = couple;
  const [low, high] = [amountValue(couple.first), amountValue(second)];
  const pair = join === "and" ? opener?.means !== "between" : join === "or" && second.unit !== null;
  if (pair || low > high || isMovement(reading, couple, first, before.edge, opens)) {
    const end = Math.min(couple.first.end, second.start);
    return [single(reading, { ...couple.first, end }, before), single(reading, second, couple.hedges)];
  }
  const outer = opener ? hedgesBefore(reading, opener.start) : before;
  const after = behind(reading, second.end);
  // A bound behind a range belongs to something else: "3 to 5 percent at most" is rare, "$3-5 or more" unheard of.
  const about = after?.means === "about";
  const approximate = before.approximate || outer.approximate || about || couple.hedges.approximate;
  const bound = low === high ? "exact" : "range";
  const end = about ? after.end : second.end;
  return [{ low, high, bound, approximate, start: outer.edge, end, amount: second, core: first.start }];
}

/** What stands behind an amount, also between hyphens: "a three-to-four percent rise". */
function behind(reading: Reading, end: number): PhraseMatch<Behind> | null {
  const { text, words } = reading;
  const at = afterGap(text, end);
  const hyphen = text.charAt(at) === "-" && isLetter(text.charCodeAt(at + 1));
  const joined = hyphen ? phraseBeside(words.behind, reading, at + 1) : null;
  if (joined?.means === "to" && text.charAt(joined.end) === "-") return joined;
  const phrase = phraseBeside(words.behind, reading, at);
  // A sign belongs to the figure only against it: "$40m+", but not "$40 + tax".
  return phrase && at > end && text.charAt(at) === "+" && phrase.means !== "tolerance" ? null : phrase;
}

function single(reading: Reading, amount: Amount, before: Hedges): Quantity {
  const { start: core, form } = amount;
  const value = amountValue(amount);
  const comma = reading.text.charAt(amount.end) === ",";
  const next = behind(reading, comma ? amount.end + 1 : amount.end);
  const width = next?.means === "tolerance" && amount.unit ? readTolerance(reading, amount, next.end) : null;
  if (width) {
    const [low = 0, high = 0] = [value - width.step, value + width.step].map((end) => Number(end.toPrecision(15)));
    return {
      low,
      high,
      bound: "range",
      approximate: before.approximate,
      start: before.edge,
      end: width.end,
      amount,
      core,
    };
  }
  // "up to 4.8 percent from 4.5" tells a movement and no bound.
  if (before.loose && phraseBeside(reading.words.ahead, reading, amount.end)?.means === "from")
    return single(reading, amount, noHedges(core));
  const after = amount.hedge ?? (comma ? null : hedgeOf(next));
  const plenty = form === "plenty";
  const approximate = before.approximate || after === "about" || plenty;
  const bound = before.bound ?? (after === "about" ? null : after) ?? (plenty ? "at-least" : null);
  const end = after === null || amount.hedge || !next ? amount.end : next.end;
  // Written out: a spread costs more than all that stands above.
  const { low, high, bound: kind } = boundsOf(value, bound, approximate);
  return { low, high, bound: kind, approximate, start: before.edge, end, amount, core };
}

const hedgeOf = (next: PhraseMatch<Behind> | null): "at-least" | "at-most" | "about" | null =>
  next?.means === "at-least" || next?.means === "at-most" || next?.means === "about" ? next.means : null;

/** The hedge that follows a place: "or more", "+". */
export function hedgeAfter(
  reading: Reading,
  end: number,
): { bound: "at-least" | "at-most" | null; approximate: boolean; end: number } | null {
  const next = behind(reading, end);
  const hedge = hedgeOf(next);
  return hedge && next && { bound: hedge === "about" ? null : hedge, approximate: hedge === "about", end: next.end };
}

/**
 * Reads "± 2 percent" and "plus or minus $200 million" behind a figure. A percentage of an amount is taken of the amount; of a
 * percentage it is points, as forecasts mean it.
 */
function readTolerance(
  reading: Reading,
  { unit, ...amount }: Amount,
  from: number,
): { step: number; end: number } | null {
  const { text, words } = reading;
  const width = readAmountFrom(reading, afterGap(text, from));
  if (width === null) return null;
  const value = Math.abs(amountValue(width));
  if (unit?.kind !== "money" || width.unit?.kind === "money") return { step: value, end: width.end };
  const percent = width.unit ?? phraseBeside(words.percent, reading, width.to);
  if (percent === null) return null;
  const middle = Math.abs(amountValue({ ...amount, unit }));
  return { step: (middle * value) / 100, end: "end" in percent ? percent.end : width.end };
}

/** Two amounts that belong together; each has the unit and scale that only one of them may spell out. */
interface Couple {
  first: Amount;
  second: Amount;
  join: Joiner;
  /** Words before the second: "3 to about 5". */
  hedges: Hedges;
}

/** Reads the second of two amounts: "$40-42 billion", "3 to 5 percent", "8 or $9 million". */
function readCouple(
  reading: Reading,
  first: Amount,
  { means, start, end }: PhraseMatch<Behind>,
  opener: Before | null,
): Couple | null {
  if (means !== "to" && means !== "and" && means !== "or" && means !== "dash") return null;
  const { text } = reading;
  const dash = means === "dash";
  const tight = start === first.end;
  const from = dash ? afterGap(text, end) : afterJoint(text, end);
  // " -1.3%" is a figure below zero behind another one, not a range.
  if (from === end && !(dash && tight)) return null;
  const hedges = hedgesFrom(reading, from);
  if (hedges.bound !== null && hedges.bound !== "at-most" && hedges.bound !== "less-than") return null;
  const second = readAmountFrom(reading, hedges.edge);
  if (second === null || Number.isNaN(amountValue(second))) return null;
  const pair = means === "and" && opener !== "between";
  const [one, other] = [first.unit, second.unit];
  let unit = one ?? other;
  if (one && other) {
    if (one.kind !== other.kind || (one.code !== other.code && one.ambiguous === other.ambiguous)) return null;
    unit = one.ambiguous ? other : one;
  } else if (one) {
    if (!(dash && tight) && !standsAlone(reading, second.end)) return null;
    if (isScaleApart(first, second)) return null;
    if (pair && second.exponent === 0 && wordAfter(reading, second.end).word.key !== "respectively") return null;
    if (isYear(second) || second.form === "plenty" || (one.kind !== "money" && !opener && !dash && !pair)) return null;
  } else if (first.form === "part" && second.form !== "part" && means === "to") {
    // "cut by a third to $250 million": a part is no end of a range of money.
    return null;
  } else if (isYear(first) || first.form === "plenty" || (!other && pair)) return null;
  const named = (amount: Amount): Amount =>
    unit && !(pair && one && other) ? { ...amount, unit: { ...unit, shift: (amount.unit ?? unit).shift } } : amount;
  const couple = { first: named(first), second: named(second), join: means, hedges: { ...hedges, edge: from } };
  return pair && one && other ? couple : withScale(couple);
}

/** "will give £400 to 8m households": the second counts something else. */
function isScaleApart(first: Amount, second: Amount): boolean {
  const most = amountValue(second);
  return amountValue(first) * 1e3 < most && amountValue({ ...first, exponent: second.exponent }) > most;
}

/** Gives the first figure the scale of the second where it has none of its own and is the smaller one without it. */
function withScale(couple: Couple): Couple {
  const { first, second } = couple;
  if (second.exponent === 0 || first.exponent !== 0 || first.form === "plenty") return couple;
  const scaled = { ...first, exponent: second.exponent };
  return amountValue(scaled) < amountValue(second) ? { ...couple, first: scaled } : couple;
}

/**
 * Tells two values from a range. "rose from 3 to 5" has two; "rose 50 cents to $42" has a step and the level it led to, each
 * complete, but "rose $2 to $3 billion" is a range, and so is "rose by $2 to $3". "raised its fee $1 to $15" has a step too; where
 * words stand between, only how far the figures lie apart tells it from a range.
 */
function isMovement(
  reading: Reading,
  { first, second, join }: Couple,
  written: Amount,
  edge: number,
  opener: PhraseMatch<Before> | null,
): boolean {
  if (join !== "to") return false;
  if (opener && opener.means !== "by") return movedFrom(reading, opener.start) || stepBefore(reading, opener.start);
  if (written.unit?.kind !== "money" || second.unit === null || first.exponent !== written.exponent) return false;
  const times = amountValue(second) / amountValue(first);
  return opener ? times > 2 : movedBefore(reading, edge) || (times > 3 && movedFrom(reading, edge));
}

/**
 * Reads a list of bare figures whose unit stands behind the last: "3, 5 and 7 percent". Each gets the unit and, where it has
 * none, the scale of the last.
 */
function readList(reading: Reading, first: Amount): Amount[] | null {
  const { text, words } = reading;
  const amounts = [first];
  if (text.charAt(first.end) !== ",") return null;
  for (let last = first; amounts.length < longestList && !isYear(last) && last.form !== "plenty"; ) {
    const comes = afterGap(text, text.charAt(last.end) === "," ? last.end + 1 : last.end);
    const and = phraseBeside(words.behind, reading, comes);
    const closes = and?.means === "and" || and?.means === "or";
    const next = comes > last.end && readAmountFrom(reading, closes ? afterGap(text, and.end) : comes);
    if (!next || closes !== (next.unit !== null)) return null;
    amounts.push(next);
    if (closes && amounts.length < 3) return null;
    if (closes)
      return amounts.map((amount) => ({ ...amount, unit: next.unit, exponent: amount.exponent || next.exponent }));
    last = next;
  }
  return null;
}
