import { clauseOf } from "../extract/clauses.ts";
import { has } from "../extract/grammar.ts";
import { metricOf } from "../extract/guidance/roles.ts";
import type { FigureClaim } from "./figures.ts";
import type { Sighting } from "./scene.ts";

/** So many units may stand between the word of a comparison and its figure. */
const reach = 3;

const current = new Set(["/level", "/growth/percentage", "/rate/percentage", "/amounts/money"]);

/**
 * Says what the words beside a figure make of it where it cannot be what a record claims: what there was before, or a measure
 * that no record of the kind is made of. It asks nothing of the reader's records, so that it holds where there are none.
 *
 * @param claim - The claim.
 * @param sighting - A value of the text with its figure.
 * @returns The objection, or null.
 */
export function wordsAgainst({ slot }: FigureClaim, sighting: Sighting): string | null {
  if (current.has(slot) && isCompared(sighting)) return "it is what there was before";
  return isOfNoKind(slot, sighting) ? "it counts something else" : null;
}

/** "up from $4 million", "compared with last year's 5 percent"; in "from 4 to 5" the figure behind "to" is the new one. */
function isCompared({ mention, sentence: { units }, at }: Sighting): boolean {
  if (at < 0 || units[at]!.start !== mention.start) return false;
  for (let k = at - 1; k >= Math.max(0, at - reach); k--) {
    const unit = units[k]!;
    if (has(unit, "from")) return unit.text !== "from" && unit.text !== "than" ? hasFigureBefore(units, k, at) : false;
    if (unit.kind !== "word" && unit.kind !== "time") return false;
  }
  return false;
}

function hasFigureBefore(units: Sighting["sentence"]["units"], k: number, at: number): boolean {
  const { kind } = units[at]!;
  return units.slice(Math.max(0, k - 8), k).some((unit) => unit.kind === kind);
}

/** Whether a level, growth or sum is one of something that no such record is made of: profit, a dividend, sales. */
function isOfNoKind(slot: string, { sentence: { units, clauses }, at, uses }: Sighting): boolean {
  if (uses.length > 0) return false;
  const metric = metricOf(units, clauses[clauseOf(clauses, at)]!, at)?.metric;
  if (slot === "/level" || slot === "/growth/percentage") return metric === "other";
  return slot === "/amounts/money" && metric === "revenue";
}
