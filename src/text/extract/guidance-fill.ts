import type { MoneyMention, PercentageMention } from "../../evidence/mention.ts";
import type { Clause } from "./clauses.ts";
import { findUnit, has } from "./grammar.ts";
import type { GuidanceFrame } from "./guidance-frame.ts";
import { directionOf, type ValueRole } from "./guidance-roles.ts";
import { isWhenSaid, place, spotOf } from "./guidance-times.ts";
import type { Placed } from "./placed.ts";
import type { Sentence } from "./story.ts";

/**
 * Puts a value into the place of a frame that its role says.
 *
 * @param sentence - The sentence.
 * @param clause - The clause of the value.
 * @param frame - The frame.
 * @param k - Index of the value.
 * @param role - Its role.
 */
export function fillFrame(sentence: Sentence, clause: Clause, frame: GuidanceFrame, k: number, role: ValueRole): void {
  const unit = sentence.units[k]!;
  const spot = spotOf(sentence, unit);
  const remark = sentence.units[k + 2];
  // "$150 million to $170 million (unchanged)"
  if (
    role === "value" &&
    sentence.units[k + 1]?.text === "(" &&
    (has(remark, "unchanged") || has(remark, "verb.maintain"))
  )
    frame.action ??= { value: "maintained", spot: spotOf(sentence, remark!) };
  if (unit.kind === "money") {
    const placed = { mention: unit.money!, spot, way: null };
    if (role === "value") frame.level ??= placed;
    else if (role === "prior") frame.prior.level ??= placed;
    else if (role === "baseline") frame.baseline.level ??= asActual(placed);
    else if (role === "revision") frame.revision.money ??= placed;
    const time = sentence.units[k + 2];
    if (role === "baseline" && time?.kind === "time" && k + 2 < clause.to)
      frame.baseline.period = place(sentence, time);
  } else {
    const placed = fromFlat(sentence, k) ?? {
      mention: unit.percentage!,
      spot,
      way: directionOf(sentence.units, clause, k),
    };
    const isZero = placed.mention.value.low === 0 && placed.mention.value.high === 0;
    if (role === "revision") frame.revision.percentage ??= placed;
    else if (placed.mention.value.unit !== "percent") return;
    else if (role === "prior") frame.prior.growth ??= placed;
    else if (role === "value" && (placed.way || isZero || (placed.mention.value.low ?? 0) < 0)) frame.growth ??= placed;
  }
  if (role === "prior") {
    const from = findUnit(sentence.units, Math.max(clause.from, k - 7), k, (other) => has(other, "from"));
    const when = findUnit(
      sentence.units,
      Math.max(from, 0),
      Math.min(sentence.units.length, k + 7),
      (other, i) => other.kind === "time" && i !== k && isWhenSaid(sentence, clause, i),
    );
    if (from >= 0 && when >= 0) frame.prior.announced = place(sentence, sentence.units[when]!);
  }
}

/**
 * Gives an amount as the most that it may come to: "will not exceed $4 billion".
 *
 * @param placed - The amount.
 * @returns The amount with an open lower side.
 */
export function atMost(placed: Placed<MoneyMention>): Placed<MoneyMention> {
  const { value } = placed.mention;
  if (value.bound !== "exact" && value.bound !== "more-than") return placed;
  const limit = { ...value, low: null, high: value.low, bound: "at-most" as const };
  return { ...placed, mention: { ...placed.mention, value: limit } };
}

/** "above the $190 million a year ago": what was reached is a figure, the word only compares. */
function asActual(placed: Placed<MoneyMention>): Placed<MoneyMention> {
  const { value } = placed.mention;
  if (value.bound !== "more-than" && value.bound !== "less-than") return placed;
  const figure = value.low ?? value.high;
  return {
    ...placed,
    mention: { ...placed.mention, value: { ...value, low: figure, high: figure, bound: "exact", approximate: false } },
  };
}

/** "flat to down 2 percent": a range that begins at nothing. */
function fromFlat(sentence: Sentence, k: number): Placed<PercentageMention> | null {
  const { units } = sentence;
  // The direction stands before the figure or, as in "flat to 4 percent higher", behind it.
  const at = has(units[k - 1], "to") ? k - 2 : k - 3;
  const turn = units[at === k - 2 ? k + 1 : k - 1];
  const flat = units[at];
  const way = has(turn, "down") ? "down" : has(turn, "up") ? "up" : null;
  if (!way || !has(units[at + 1], "to") || !flat || !has(flat, "flat")) return null;
  const { mention } = { mention: units[k]!.percentage! };
  const value = { ...mention.value, low: 0, high: mention.value.high ?? mention.value.low, bound: "range" as const };
  return { mention: { ...mention, value }, spot: { part: sentence.part, start: flat.start, end: units[k]!.end }, way };
}
