import { clauseOf } from "../extract/clauses.ts";
import { familyOf, has } from "../extract/grammar.ts";
import { metricOf } from "../extract/guidance/roles.ts";
import { currentSlots } from "./claims.ts";
import type { FigureClaim, FoundFigure } from "./figures.ts";
import type { Sighting } from "./scene.ts";

/** A smaller figure is a price, no forecast of a company. */
const leastLevel = 1e5;
/** So many units may stand between the word of a comparison and its figure. */
const reach = 3;

/**
 * Says what the words beside a figure make of it where it cannot be what a record claims: what there was before, or a measure
 * that no record of the kind is made of. It asks nothing of the reader's records, so that it holds where there are none.
 *
 * @param claim - The claim.
 * @param sighting - A value of the text with its figure.
 * @returns The objection, or null.
 */
export function wordsAgainst(claim: FigureClaim, sighting: Sighting<FoundFigure>): string | null {
  const isCurrent = currentSlots.has(claim.slot);
  if (isCurrent && isCompared(sighting)) return "it is what there was before";
  if (sighting.uses.length > 0) return null;
  if (claim.slot.endsWith("/level") && isOfOutsiders(sighting)) return "it is what others expect";
  return isCurrent && isOfNoKind(claim, sighting) ? "it counts something else" : null;
}

/** "up from $4 million", "compared with last year's 5 percent"; of "from 4 percent to 5 percent" the second is the new one. */
function isCompared({ mention, sentence: { units }, at, uses }: Sighting): boolean {
  if (at < 0 || units[at]!.start !== mention.start) return false;
  const { kind } = units[at]!;
  if (has(units[at - 1], "from") && has(units[at + 1], "to") && units[at + 2]?.kind === kind) return true;
  for (let k = at - 1; k >= Math.max(0, at - reach); k--) {
    const unit = units[k]!;
    if (has(unit, "from")) {
      let before = k - 1;
      while (before > k - 8 && units[before]?.kind !== kind) before--;
      if (units[before]?.kind !== kind) return false;
      // What the reader makes of "to 4 from 3" says more.
      return unit.text === "from" ? uses.length === 0 && has(units[before - 1], "to") : unit.text !== "than";
    }
    if (unit.kind !== "word" && unit.kind !== "time") return false;
  }
  return false;
}

/** "above the $541 million consensus", "the $4 million that analysts had looked for" */
function isOfOutsiders({ sentence: { units }, at }: Sighting): boolean {
  const from = Math.max(0, at - reach);
  const near = units.slice(from, at + 5).findIndex((unit) => has(unit, "outsider"));
  return near >= 0 && !units.slice(at + 1, from + near).some((unit) => unit.kind === "mark" || unit.kind === "money");
}

/** Whether a level, growth, sum or rate is one of something that no such record is made of: profit, a price, a market. */
function isOfNoKind({ slot, value: { low, high } }: FigureClaim, sighting: Sighting<FoundFigure>): boolean {
  const {
    sentence: { units, clauses },
    at,
    way,
  } = sighting;
  const metric = metricOf(units, clauses[clauseOf(clauses, at)]!, at)?.metric;
  if (slot === "/level") return metric === "other" || (high ?? low)! < leastLevel;
  if (slot === "/growth/percentage") return metric === "other";
  if (slot === "/amounts/money") return metric === "revenue";
  // "Shares rose 4 percent": a rate does not rise by itself, but to something.
  if (way === null || has(units[at - 1], "to")) return false;
  return !units.some((unit) => familyOf(unit, "instrument") !== null);
}
