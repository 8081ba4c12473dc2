import type { GuidanceBase } from "../../../records/guidance.ts";
import type { Proof } from "../draft.ts";
import { has } from "../grammar.ts";
import type { Spot } from "../spot.ts";
import type { Unit } from "../unit.ts";
import type { GuidanceFrame } from "./frame.ts";

/** A part of a company, by its units. */
interface Part {
  type: "geography" | "segment";
  first: number;
  last: number;
}

/** So many units behind a figure or a metric its part may begin. */
const reach = 4;

/**
 * Gives the part of the company that a guidance is about, where its metric, or the words behind that or its figure, say so:
 * "organic sales", "sales in Asia", "revenue of $3 billion from its cloud business".
 *
 * @param frame - The frame.
 * @param proof - Evidence of the record.
 * @returns The part, or null.
 */
export function scopeOf(frame: GuidanceFrame, proof: Proof): GuidanceBase["scope"] {
  const { units } = frame.sentence;
  const cue = units.findIndex(({ start }) => start === frame.cue.start);
  const unit = units[cue];
  if (!unit) return null;
  const own =
    has(unit, "organic") || unit.text.startsWith("organic") ? "organic" : has(unit, "scope.segment") ? "segment" : null;
  if (own) {
    proof.add("/scope/type", frame.cue);
    if (own === "segment") proof.add("/scope/label", frame.cue);
    return { type: own, label: own === "segment" ? unit.text : null };
  }
  const value = units.findIndex(({ start }) => start === (frame.level ?? frame.growth)?.spot.start);
  const lead = units[cue - 1]?.text === "," ? cue - 4 : -1;
  for (const from of [value, cue, lead]) {
    const part = from === -1 ? null : partBehind(units, from);
    if (!part) continue;
    const spot: Spot = { part: frame.sentence.part, start: units[part.first]!.start, end: units[part.last]!.end };
    proof.add("/scope/type", spot);
    proof.add("/scope/label", spot);
    return { type: part.type, label: proof.quote(spot) };
  }
  return null;
}

/**
 * Gives the part of a company that is named right behind a unit: "in Asia", "at its cloud unit".
 *
 * @param units - Units of the sentence.
 * @param k - Index of the unit.
 * @returns The part, or null.
 */
export function partBehind(units: readonly Unit[], k: number): Part | null {
  for (let i = k + 1; i <= k + reach; i++) {
    const unit = units[i];
    if (unit?.kind === "time" || (has(unit, "in") && units[i + 1]?.kind === "time")) continue;
    if (!has(unit, "in")) return null;
    const first = has(units[i + 1], "det") ? i + 2 : i + 1;
    const name = units[first]?.name;
    const places = ["place", "government", "international-organisation"];
    const behind = units[first + 1];
    const leads = behind?.kind === "word" && (behind.cues.size === 0 || has(behind, "metric.other"));
    if (
      name &&
      !leads &&
      places.includes(name.type ?? "") &&
      !name.adjective &&
      !name.official &&
      !units[first]!.possessive
    )
      return { type: "geography", first, last: first };
    for (let last = first + 1; last <= first + 3 && units[last - 1]?.kind === "word"; last++)
      if (has(units[last], "scope.noun") && first > i + 1) return { type: "segment", first, last };
    return null;
  }
  return null;
}
