import type { Clause } from "../clauses.ts";
import { cueIn, findUnit, has, hasAny } from "../grammar.ts";
import type { Unit } from "../unit.ts";
import { isFigure, metricAt } from "./roles.ts";

/** "…, of which $50 million for trucks", "…, with $50 million going to trucks": a part of the figure before. */
export function isPortion(units: readonly Unit[], clause: Clause, k: number): boolean {
  for (let i = k - 1; i >= clause.from && k - i <= 7; i--) {
    const unit = units[i]!;
    if (unit.kind === "money" || unit.kind === "percentage") return false;
    if (metricAt(units, i) !== null) break;
    const opens = has(unit, "portion") || (has(unit, "with") && units[i - 1]?.text === ",");
    if (opens) return findUnit(units, clause.from, i, isFigure) >= 0;
  }
  return has(units[k - 1], "with") && hasAny(units[k + 1], "form.ing", "form.participle");
}

/** "$1.85": a price or a figure whose scale was not understood, never what a company takes in or spends. */
export const isTiny = ({ money }: Unit): boolean => {
  const size = Math.max(Math.abs(money?.value.low ?? 0), Math.abs(money?.value.high ?? 0));
  return money !== null && size > 0 && size < 1000;
};

/** "raised the low end of its range to $4 billion": one end is not the whole. */
export function isOneEnd(units: readonly Unit[], clause: Clause, k: number): boolean {
  const { low, high } = (units[k]!.money ?? units[k]!.percentage)!.value;
  return low === high && cueIn(units, clause.from, k, "range-end") >= 0;
}
