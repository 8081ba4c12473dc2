import type { PercentageMention } from "../../../evidence/mention.ts";
import { percentageOf } from "../../../values/percentage.ts";
import { splitClauses } from "../clauses.ts";
import { familyOf, has, hasAny } from "../grammar.ts";
import type { Sentence } from "../story.ts";
import type { Unit } from "../unit.ts";

/**
 * Gives a sentence in which words for no growth are shares of zero: "sales are seen flat", "in line with last year".
 *
 * @param sentence - The sentence.
 * @param text - The part that its offsets refer to.
 * @returns The same sentence, or one with those words as values.
 */
export function withFlat(sentence: Sentence, text: string): Sentence {
  const { units } = sentence;
  if (!units.some((unit) => hasAny(unit, "flat", "flat.like"))) return sentence;
  const isZero = (unit: Unit, k: number): boolean =>
    (has(unit, "flat") && standsFor(units, k)) || (has(unit, "flat.like") && likensToPast(units, k));
  const made = units.map((unit, k) => (isZero(unit, k) ? zeroAt(units, k, text) : unit));
  const wide = made.findIndex((unit, k) => unit.kind === "percentage" && rangeBehind(made, k) > 0);
  return wide < 0 ? { ...sentence, units: made } : widened(sentence, made, wide, text);
}

/** Index of the share in "flat, plus or minus 2 percent" whose first word is at `k`, or -1. */
function rangeBehind(units: readonly Unit[], k: number): number {
  const lead = units[k + 1]?.text === "," ? k + 2 : k + 1;
  const share = units[lead + 1]?.percentage?.value;
  return has(units[lead], "give-or-take") && share?.low && share.low === share.high ? lead + 1 : -1;
}

function widened(sentence: Sentence, made: readonly Unit[], k: number, text: string): Sentence {
  const to = rangeBehind(made, k);
  const [first, last] = [made[k]!, made[to]!];
  const [{ value }, by] = [first.percentage!, last.percentage!.value.low!];
  const [low, high] = [value.low! - by, value.low! + by];
  const mention = {
    ...first.percentage!,
    value: { ...value, low, high, bound: "range" as const },
    text: text.slice(first.start, last.end),
    end: last.end,
  };
  const units = [...made.slice(0, k), { ...first, end: last.end, percentage: mention }, ...made.slice(to + 1)];
  return { ...sentence, units, clauses: splitClauses(units) };
}

/** "flat" by itself or before a metric; not in "flat glass", nor where "flat to up 2 percent" begins a range. */
function standsFor(units: readonly Unit[], k: number): boolean {
  const next = units[k + 1];
  if (has(next, "to")) return false;
  if (units[k]!.text === "unchanged" || has(units[k], "flat.weak")) {
    // "the outlook is unchanged" is about the outlook, "stable demand" about something else.
    if (units.some((unit) => hasAny(unit, "guidance.noun", "guidance.self"))) return false;
    if (!isVerbal(units[k - 1])) return false;
  }
  if (!next || next.kind === "mark" || next.kind === "time") return true;
  return next.cues.size > 0 && (familyOf(next, "metric.") !== "other" || has(next, "in"));
}

const isVerbal = (unit: Unit | undefined): boolean =>
  hasAny(unit, "aux.be", "verb", "adverb") || (unit?.text.endsWith("ly") ?? false);

/** "similar to last year", "in line with 2025 levels". */
function likensToPast(units: readonly Unit[], k: number): boolean {
  for (const unit of units.slice(k + 1, k + 4)) {
    if (has(unit, "guidance.noun") || unit.kind === "money" || unit.kind === "percentage") return false;
    // A year behind the words is one that is known, the forecast is for another.
    if (has(unit, "past-comparison") || (unit.kind === "time" && isYear(unit))) return true;
  }
  return false;
}

const isYear = ({ time }: Unit): boolean => time?.type === "period" && time.value.unit === "year";

function zeroAt(units: readonly Unit[], k: number, text: string): Unit {
  const unit = units[k]!;
  const before = units[k - 1];
  const mention: PercentageMention = {
    value: { ...percentageOf(0), approximate: has(before, "rough") },
    text: text.slice(unit.start, unit.end),
    start: unit.start,
    end: unit.end,
    ambiguous: false,
    direction: null,
  };
  return { ...unit, kind: "percentage", percentage: mention };
}
