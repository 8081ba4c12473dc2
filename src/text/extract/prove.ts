import { addDays, addYears, monthOf, yearOf } from "../../values/calendar-date.ts";
import type { Money } from "../../values/money.ts";
import type { Period } from "../../values/period.ts";
import type { Duration } from "../../values/time.ts";
import type { Bearer } from "./context.ts";
import type { Proof } from "./draft.ts";
import type { Spot } from "./spot.ts";
import type { Unit } from "./unit.ts";

/**
 * Adds the evidence of an amount; a currency that it takes from another is marked as carried, the choice where its sign
 * stands for several as assumed.
 *
 * @param proof - Evidence of the record.
 * @param field - JSON Pointer to the amount.
 * @param mention - The amount as found.
 * @param spot - Where it stands.
 */
export function proveMoney(
  proof: Proof,
  field: string,
  mention: { value: Money; ambiguous: boolean; bare?: true },
  spot: Spot,
): void {
  proof.add(field, spot);
  if (mention.bare) proof.add(`${field}/currency`, spot, "carried", "as of the amount before it");
  if (mention.ambiguous) proof.add(`${field}/currency`, spot, "assumed", "the sign stands for several currencies");
}

/**
 * Adds the evidence of the one who acts.
 *
 * @param proof - Evidence of the record.
 * @param actor - Who acts.
 */
export function proveActor(proof: Proof, actor: Bearer): void {
  const note = actor.carried ? `named by "${actor.words}" here` : null;
  proof.add("/actors/0/entity/name", actor.spot, actor.carried ? "carried" : "stated", note);
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
  const period =
    time.type === "period" ? time.value : time.type === "duration" ? ofDuration(time.value, proof.published) : null;
  if (!period) return null;
  proof.add(field, spot, carried ? "carried" : "stated");
  for (const side of period.inferred) {
    if (period[side] !== null) proof.add(`${field}/${side}`, spot, "inferred", "worked out from the words");
  }
  return period;
}

/** A bare length as a period: the years to come, where the day of the article is known. */
function ofDuration({ iso, text, amount }: Duration, published: string | null): Period {
  const period: Period = {
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
  const years = /^P(\d+)Y$/.exec(iso)?.[1];
  if (!published || !years || amount?.bound !== "exact") return period;
  const [start, end] = yearsAhead(published, Number(years));
  return { ...period, start, end, unit: "year", approximate: true, inferred: ["start", "end"] };
}

/** Said around the turn of a year, calendar years are meant; else the count starts on the day. */
function yearsAhead(published: string, years: number): [string, string] {
  const [year, month] = [yearOf(published), monthOf(published)];
  const first = month <= 2 ? year : month >= 11 ? year + 1 : null;
  if (first !== null) return [`${first}-01-01`, `${first + years - 1}-12-31`];
  return [published, addDays(addYears(published, years), -1)];
}
