import { isPublic } from "../context.ts";
import { cueIn, findUnit, has, hasAny } from "../grammar.ts";
import type { Unit } from "../unit.ts";

/** "including $2 million for schools", and the items of a list that go on from there. */
export function isPart(units: readonly Unit[], last: { k: number; isPart: boolean }, k: number): boolean {
  if (findUnit(units, Math.max(last.k + 1, k - 3), k, (unit) => has(unit, "component")) >= 0) return true;
  return last.isPart && k - last.k <= 14 && (has(units[k - 1], "link.and") || units[k - 1]?.text === ",");
}

/** "…, taking the plan to $2 million", "which brings the total to": what an amount before it adds up to. */
export function isNewTotal(units: readonly Unit[], last: number, k: number): boolean {
  const adds = (unit: Unit, i: number): boolean =>
    has(unit, "policy.change") && (has(unit, "form.ing") || hasAny(units[i - 1], "link.relative", "link.and", "to"));
  const verb = k - last > 14 ? -1 : findUnit(units, last + 1, k, adds);
  const isOther = (unit: Unit): boolean => hasAny(unit, "not-policy", "from");
  return verb >= 0 && cueIn(units, k - 3, k, "to") > verb && findUnit(units, verb, k, isOther) < 0;
}

/** "$2 million for schools and $4 million for roads": given by the same act. */
export function isSibling(units: readonly Unit[], last: number, k: number): boolean {
  const leads = (unit: Unit | undefined): boolean => ["on", "in", "into"].some((cue) => has(unit, cue));
  return has(units[k - 1], "link.and") && leads(units[k + 1]) && k - last <= 16;
}

/** "Japan gave $2 million and Norway $1 million": who does the same with another sum. */
export function donorAt(units: readonly Unit[], last: number, k: number): Unit | null {
  const donor = units[k - 1];
  const isNext = has(units[k - 2], "link.and") || units[k - 2]?.text === ",";
  return isNext && donor?.kind === "name" && isPublic(donor.name!) && !donor.possessive && k - last <= 14
    ? donor
    : null;
}
