import type { Money } from "../../values/money.ts";
import type { Period } from "../../values/period.ts";
import type { Duration } from "../../values/time.ts";
import type { Proof } from "./draft.ts";
import type { Spot } from "./spot.ts";
import type { Unit } from "./unit.ts";

/**
 * Adds the evidence of an amount; where its sign stands for several currencies, the choice is marked as assumed.
 *
 * @param proof - Evidence of the record.
 * @param field - JSON Pointer to the amount.
 * @param mention - The amount as found.
 * @param spot - Where it stands.
 */
export function proveMoney(
  proof: Proof,
  field: string,
  mention: { value: Money; ambiguous: boolean },
  spot: Spot,
): void {
  proof.add(field, spot);
  if (mention.ambiguous) proof.add(`${field}/currency`, spot, "assumed", "the sign stands for several currencies");
}

/**
 * Gives the period that a time unit says, with its evidence: dates that were worked out are marked as inferred.
 *
 * @param proof - Evidence of the record.
 * @param field - JSON Pointer to the period.
 * @param unit - A time unit.
 * @param spot - Where it stands.
 * @param carried - Whether it stands in another clause or sentence than the fact.
 * @returns The period, or null where the unit says none.
 */
export function addPeriod(proof: Proof, field: string, unit: Unit, spot: Spot, carried: boolean): Period | null {
  const time = unit.time!;
  const period = time.type === "period" ? time.value : time.type === "duration" ? ofDuration(time.value) : null;
  if (!period) return null;
  proof.add(field, spot, carried ? "carried" : "stated");
  for (const side of period.inferred) {
    if (period[side] !== null) proof.add(`${field}/${side}`, spot, "inferred", "worked out from the words");
  }
  return period;
}

/** A bare length as a period without a place in the calendar. */
function ofDuration({ iso, text }: Duration): Period {
  return {
    start: null,
    end: null,
    open: null,
    unit: null,
    duration: iso.includes("X") ? null : iso,
    fiscal: null,
    approximate: false,
    inferred: [],
    text,
  };
}
