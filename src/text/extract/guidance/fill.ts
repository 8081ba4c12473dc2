import type { MoneyMention, PercentageMention } from "../../../evidence/mention.ts";
import type { Clause } from "../clauses.ts";
import { cueIn, findUnit, has, hasAny } from "../grammar.ts";
import type { Placed } from "../placed.ts";
import type { Sentence } from "../story.ts";
import type { GuidanceFrame } from "./frame.ts";
import { directionOf, type ValueRole } from "./roles.ts";
import { isWhenSaid, place, spotOf } from "./times.ts";

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
  if (role === "value" && sentence.units[k + 1]?.text === "(" && hasAny(remark, "unchanged", "verb.maintain"))
    frame.action ??= { value: "maintained", spot: spotOf(sentence, remark!) };
  if (unit.kind === "money") {
    // "$5 billion, give or take 200 million"
    const rough = has(sentence.units[k + 1], "give-or-take") || has(remark, "give-or-take");
    const { value } = unit.money!;
    const mention = rough ? { ...unit.money!, value: { ...value, approximate: true } } : unit.money!;
    const placed = { mention, spot, way: null };
    if (role === "value") frame.level ??= placed;
    else if (role === "prior") frame.prior.level ??= sentence.units[k - 1]?.text === "," ? asActual(placed) : placed;
    else if (role === "baseline") frame.baseline.level ??= asActual(placed);
    else if (role === "revision") frame.revision.money ??= placed;
    const time = sentence.units[k + 2];
    const isBaseline = frame.baseline.level?.spot.start === spot.start;
    if (isBaseline && time?.kind === "time" && k + 2 < clause.to) frame.baseline.period = place(sentence, time);
  } else {
    const placed = fromFlat(sentence, k) ?? {
      mention: unit.percentage!,
      spot,
      way: directionOf(sentence.units, clause, k),
    };
    const isZero = placed.mention.value.low === 0 && placed.mention.value.high === 0;
    if (role === "revision") {
      frame.revision.percentage ??= placed;
      const way = sentence.units[k + 1];
      const turn = has(way, "up") ? "raised" : has(way, "down") ? "lowered" : null;
      if (turn) frame.action ??= { value: turn, spot: spotOf(sentence, way!) };
    } else if (placed.mention.value.unit !== "percent") return;
    else if (role === "prior") frame.prior.growth ??= placed;
    else if (
      role === "value" &&
      (placed.way || isZero || isChange(sentence, frame) || (placed.mention.value.low ?? 0) < 0)
    )
      frame.growth ??= placed;
  }
  if (role === "prior") {
    const from = cueIn(sentence.units, Math.max(clause.from, k - 7), k, "from");
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

/** Whether the metric of a frame is only told as a change: "comparable sales of 1% to 3%". */
const isChange = ({ units }: Sentence, { cue }: GuidanceFrame): boolean =>
  has(
    units.find(({ start }) => start === cue.start),
    "change.only",
  );

/** "flat to down 2 percent", "flat to 4 percent higher", "flat to an increase of 2 percent": a range that begins at nothing. */
function fromFlat(sentence: Sentence, k: number): Placed<PercentageMention> | null {
  const { units } = sentence;
  let to = k - 1;
  while (to > 0 && k - to < 5 && hasAny(units[to], "det", "of", "up", "down")) to--;
  const flat = units[to - 1];
  if (!has(units[to], "to") || !flat || !has(flat, "flat")) return null;
  const turn = [...units.slice(to + 1, k), units[k + 1]].find((unit) => hasAny(unit, "up", "down"));
  if (!turn) return null;
  const mention = units[k]!.percentage!;
  const value = { ...mention.value, low: 0, high: mention.value.high ?? mention.value.low, bound: "range" as const };
  const spot = { part: sentence.part, start: flat.start, end: units[k]!.end };
  return { mention: { ...mention, value }, spot, way: has(turn, "down") ? "down" : "up" };
}
