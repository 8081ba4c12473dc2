import type { MoneyMention, PercentageMention } from "../../../evidence/mention.ts";
import type { ThresholdMeasure } from "../../../records/trade-measure.ts";
import type { Clause } from "../clauses.ts";
import { cueIn, familyOf, findUnit, has, hasAny, isFiniteVerb } from "../grammar.ts";
import { stretchSpot } from "../public-acts.ts";
import type { Spot } from "../spot.ts";
import type { Sentence } from "../story.ts";
import type { Unit } from "../unit.ts";

/** A share with where it stands. */
export interface PlacedShare {
  /** The mention. */
  mention: PercentageMention;
  /** Where it stands. */
  spot: Spot;
}

/** The shares around an instrument, by their role. */
export interface TradeRates {
  /** Height of the duty. */
  rate: PlacedShare | null;
  /** Height before. */
  prior: PlacedShare | null;
  /** Size of a change. */
  change: PlacedShare | null;
  /** The word that says that it comes on top. */
  additional: Spot | null;
  /** A duty on quantity: "$236 per tonne". */
  specific: { mention: MoneyMention; spot: Spot; per: string; perSpot: Spot } | null;
  /** Content above which the measure applies. */
  threshold: (PlacedShare & { per: ThresholdMeasure | null; of: string | null; wordsSpot: Spot }) | null;
}

/** No share at all. */
export const noRates: TradeRates = {
  rate: null,
  prior: null,
  change: null,
  additional: null,
  specific: null,
  threshold: null,
};

/**
 * Sorts the shares around an instrument: those right before it and those that "of", "at", "to" or "ranging from" lead to
 * behind it, up to the next instrument.
 *
 * @param sentence - The sentence.
 * @param clause - The clause of the instrument.
 * @param at - Index of the instrument.
 * @param text - The part as given.
 * @returns The shares by role.
 */
export function ratesOf(sentence: Sentence, clause: Clause, at: number, text: string): TradeRates {
  const { units } = sentence;
  const rates: TradeRates = { ...noRates };
  const placed = (k: number): PlacedShare => shareOf(sentence, k);
  for (let k = at - 1; k >= Math.max(clause.from, at - 6); k--) {
    const unit = units[k]!;
    if (unit.kind === "percentage") {
      rates.rate ??= placed(k);
      break;
    }
    if (unit.kind === "mark" && unit.text !== '"') break;
    // "will halve to 7 percent the tariff"
    if (has(unit, "det") && units[k - 1]?.kind === "percentage" && has(units[k - 2], "to")) {
      rates.rate = placed(k - 1);
      break;
    }
    if (familyOf(unit, "instrument.") !== null || isFiniteVerb(units, k)) break;
    if (hasAny(unit, "in", "on", "of", "det", "link.clause") || unit.kind === "time") break;
  }
  for (let k = Math.max(clause.from, at - 5); k < at; k++)
    if (has(units[k], "additional")) rates.additional = stretchSpot(sentence, k);
  if (!rates.rate) readBehind(sentence, at, rates, placed);
  else readPrior(sentence, at, rates, placed);
  if (!rates.rate) readSpecific(sentence, at, rates);
  readThreshold(sentence, at, rates, text);
  return rates;
}

/**
 * Gives the share at a unit.
 *
 * @param sentence - The sentence.
 * @param k - Index of the share.
 * @returns The share with its place.
 */
export const shareOf = (sentence: Sentence, k: number): PlacedShare => ({
  mention: sentence.units[k]!.percentage!,
  spot: stretchSpot(sentence, k),
});

function readBehind(sentence: Sentence, at: number, rates: TradeRates, placed: (k: number) => PlacedShare): void {
  const { units } = sentence;
  for (let k = at + 1; k < Math.min(units.length, at + 20); k++) {
    const unit = units[k]!;
    if (unit.kind === "percentage") {
      if (isContent(sentence, k)) return;
      // "tariffs on 85 percent of its exports": a share of the goods.
      const isPart = has(units[k + 1], "of") && !has(units[k - 1], "of");
      if (isPart && unit.percentage!.value.bound !== "range") continue;
      // "the tariffs counter its 25 percent tariffs": the share is the next one's.
      if (
        [k + 1, k + 2, k + 3].some(
          (i) =>
            familyOf(units[i], "instrument.") !== null && !units.slice(k + 1, i).some(({ kind }) => kind === "mark"),
        )
      )
        return;
      if (backwards(sentence, k)) rates.prior ??= placed(k);
      else if (
        has(units[k - 1], "by") ||
        (has(units[k - 1], "of") && [k - 3, k - 4].some((i) => i > at && has(units[i], "by")))
      )
        rates.change ??= placed(k);
      // "the tariff, now 9 percent, will rise to 12 percent"
      else if (rates.rate && isAside(units, rates.rate) && has(units[k - 1], "to") && isMoved(units, k)) {
        rates.prior ??= rates.rate;
        rates.rate = placed(k);
      } else if (!rates.rate) {
        rates.rate = eitherOf(sentence, k) ?? placed(k);
        if (rates.rate.spot.end > unit.end) k += 2;
      }
      continue;
    }
    // "…, with rates of 9 percent for the mill": told apart.
    if (has(unit, "rate") && [k - 1, k - 2, k - 3].some((i) => i > at && has(units[i], "with"))) return;
    if (familyOf(unit, "instrument.") !== null && unit.text !== "duties" && k > at + 1) return;
    if (unit.kind === "mark" && !/^[,"()-]$/.test(unit.text)) return;
    if (
      hasAny(unit, "link.clause", "link.relative") ||
      (isFiniteVerb(units, k) && !has(unit, "aux") && !moves(units, k) && !hangs(units, k))
    )
      return;
  }
}

/** A share between commas: "the tariff, now 9 percent,". */
function isAside(units: readonly Unit[], { spot }: PlacedShare): boolean {
  const k = units.findIndex(({ start }) => start === spot.start);
  return [k - 1, k - 2].some((i) => units[i]?.text === ",") && units[k + 1]?.text === ",";
}

/** "batteries used in cars": a participle that only looks like the verb. */
const hangs = (units: readonly Unit[], k: number): boolean =>
  has(units[k], "form.participle") && hasAny(units[k + 1], "in", "by", "on");

/** "5 percent or 10 percent": one duty at either rate. */
function eitherOf({ units, part }: Sentence, k: number): PlacedShare | null {
  const [first, second] = [units[k]!, units[k + 2]];
  if (!has(units[k + 1], "link.and") || second?.kind !== "percentage") return null;
  const [a, b] = [first.percentage!.value, second.percentage!.value];
  if (a.low === null || a.low !== a.high || b.low === null || b.low !== b.high) return null;
  const [low, high] = a.low < b.low ? [a.low, b.low] : [b.low, a.low];
  const value = { ...a, low, high, bound: "range" } as typeof a;
  return { mention: { ...first.percentage!, value }, spot: { part, start: first.start, end: second.end } };
}

/** "the duty rose to 9 percent", "goes to 9 percent": a verb that leads to the rate. */
const moves = (units: readonly Unit[], k: number): boolean =>
  units[k + 1]?.kind === "percentage" ||
  hasAny(units[k], "trade.increase", "trade.reduce", "trade.keep", "trade.introduce");

/** Another share of the same instrument: "and 10 percent on copper", "and all others 12 percent". */
export interface SiblingRate {
  /** The share. */
  share: PlacedShare;
  /** First unit of the phrase that says what or whom it is for. */
  from: number;
  /** One past its last unit. */
  to: number;
}

/**
 * Finds the further shares that go with an instrument named once.
 *
 * @param sentence - The sentence.
 * @param at - Index of the instrument.
 * @param rates - Its own shares.
 * @returns The shares, each with whom or what it is for.
 */
export function siblingRates(sentence: Sentence, at: number, rates: TradeRates): SiblingRate[] {
  const { units } = sentence;
  const found: SiblingRate[] = [];
  if (!rates.rate) return found;
  let last = Math.max(at, units.filter(({ start }) => start < rates.rate!.spot.end).length - 1);
  for (let k = last + 1; k < Math.min(units.length, last + 16); k++) {
    const unit = units[k]!;
    if (k > at + 1 && familyOf(unit, "instrument.") !== null) break;
    if (unit.kind !== "percentage" || backwards(sentence, k) || isContent(sentence, k) || has(units[k + 1], "of"))
      continue;
    const share = shareOf(sentence, k);
    // "will pay 9 percent" is told apart.
    if (hasAny(units[k - 1], "trade.bear", "trade.hit")) break;
    const joined = findUnit(units, last + 1, k, (one) => hasAny(one, "link.and", "link.clause") || one.text === ",");
    if (joined < 0) break;
    const before = joined + (has(units[joined + 1], "link.and") ? 2 : 1);
    const on = findUnit(units, before, k, ({ text }) => text === "on" || text === "for");
    const bearer = findUnit(units, before, k, (one) => one.kind === "name" || has(one, "others"));
    const tells = findUnit(units, before, k, (one) => hasAny(one, "verb.say", "form.ing", "of", "rate")) >= 0;
    if (tells) break;
    if (units[k + 1]?.text === "on" || units[k + 1]?.text === "for")
      found.push({ share, from: k + 2, to: units.length });
    else if (on >= 0) found.push({ share, from: on + 1, to: k });
    else if (bearer >= 0) found.push({ share, from: bearer, to: k });
    else break;
    last = k;
  }
  return found;
}

function readPrior(sentence: Sentence, at: number, rates: TradeRates, placed: (k: number) => PlacedShare): void {
  const { units } = sentence;
  for (let k = at + 1; k < Math.min(units.length, at + 16); k++) {
    const replaces = [k - 1, k - 2, k - 3].some((i) => has(units[i], "trade.replace"));
    if (units[k]!.kind === "percentage" && (replaces || backwards(sentence, k))) rates.prior ??= placed(k);
    // "will lower its 38 percent tariff on beef to 9 percent": what stands in front is the rate before.
    else if (units[k]!.kind === "percentage" && has(units[k - 1], "to") && isMoved(units, k)) {
      rates.prior = rates.rate;
      rates.rate = placed(k);
      return;
    } else if (familyOf(units[k], "instrument.") !== null || units[k]!.kind === "percentage") return;
    if (units[k]!.kind === "mark" && units[k]!.text !== ",") return;
  }
}

/** Whether a verb of more or less leads to a share. */
const isMoved = (units: readonly Unit[], k: number): boolean =>
  cueIn(units, Math.max(0, k - 16), k, "trade.increase", "trade.reduce") >= 0;

/** Money behind the instrument that is charged for each unit of goods. */
function readSpecific(sentence: Sentence, at: number, rates: TradeRates): void {
  const { units } = sentence;
  for (let k = at + 1; k < Math.min(units.length, at + 8); k++) {
    const { kind, money } = units[k]!;
    if (kind === "mark" || isFiniteVerb(units, k)) return;
    const link = units[k + 1];
    if (kind !== "money" || !link || has(units[k - 1], "from")) continue;
    // "per tonne" may be one unit; of two the second names what is counted.
    const isPhrase = hasAny(link, "per-recipient", "price") && link.text.includes(" ");
    const unit = isPhrase ? link : units[k + 2];
    if (unit?.kind !== "word" || !(isPhrase || hasAny(link, "for-each", "det"))) continue;
    const per = unit.text.split(" ").at(-1)!;
    rates.specific = {
      mention: money!,
      spot: stretchSpot(sentence, k),
      per,
      perSpot: stretchSpot(sentence, isPhrase ? k + 1 : k + 2),
    };
    return;
  }
}

/** Whether the share at `k` is what was before: "from 10 percent", "up from about five percent". */
function backwards(sentence: Sentence, k: number): boolean {
  const { units } = sentence;
  for (let i = k - 1; i >= k - 5 && i >= 0; i--) {
    const unit = units[i]!;
    if (has(unit, "instead")) return false;
    if (has(unit, "from")) return units[i + 1]?.kind !== "money";
    // "from an average of 9 percent"
    const fills = hasAny(unit, "det", "of", "average") || (unit.kind === "word" && unit.cues.size === 0);
    if (!fills || (i < k - 1 && unit.kind !== "word")) return false;
  }
  return false;
}

/** Whether the share at `k` is one of content: "contain more than 0.1 percent of …". */
function isContent(sentence: Sentence, k: number): boolean {
  return [k - 1, k - 2, k - 3].some((i) => has(sentence.units[i], "content"));
}

function readThreshold(sentence: Sentence, at: number, rates: TradeRates, text: string): void {
  const { units } = sentence;
  for (let k = at + 1; k < units.length; k++) {
    if (units[k]!.kind !== "percentage" || !isContent(sentence, k)) continue;
    const spot = stretchSpot(sentence, k);
    let from = -1;
    let to = k + 1;
    let per: ThresholdMeasure | null = null;
    for (let i = k + 1; i < units.length && i < k + 12; i++) {
      const measure = familyOf(units[i], "measure.");
      if (measure) per = measure as ThresholdMeasure;
      if (measure || units[i]!.kind === "mark" || hasAny(units[i], "by", "link.clause")) {
        if (measure) break;
        if (units[i]!.text === "-") continue;
        if (familyOf(units[i + 1], "measure.") === null) break;
        continue;
      }
      if (has(units[i], "of") && from < 0) from = i + 1;
      to = i + 1;
    }
    const wordsSpot: Spot = from < 0 ? spot : stretchSpot(sentence, from, to);
    const of = from < 0 ? null : text.slice(wordsSpot.start, wordsSpot.end);
    rates.threshold = { mention: units[k]!.percentage!, spot, per, of, wordsSpot };
    return;
  }
}
