import { valueAt } from "../../evidence/pointer.ts";
import type { Bounds } from "../../values/bounds.ts";
import type { MoneyFigure } from "../../values/money.ts";
import { type Bench, type GroundedField, type GroundState, grounded, placeOf } from "./bench.ts";
import {
  type FigureClaim,
  type FoundFigure,
  figuresIn,
  hasCurrency,
  hasEnd,
  matchFigure,
  sightingsOf,
} from "./figures.ts";
import { objectorTo } from "./rivals.ts";
import type { Sighting } from "./scene.ts";
import { unsaid } from "./unsaid.ts";

/** What was found of a figure as a whole. */
interface Verdict {
  state: GroundState;
  sighting: Sighting<FoundFigure> | null;
  how: string | null;
  /** Whether it tells when the record is for, though perhaps not what the record says. */
  isAnchor: boolean;
}

const derivations = { midpoint: "the middle of the stated range", conversion: "as the text itself converts it" };

/**
 * Judges a figure: its ends, its bound and its currency. A figure that the text bears out becomes an anchor of the record.
 *
 * @param claim - The figure.
 * @param bench - The record.
 * @returns What was found of each of its fields.
 */
export function judgeFigure(claim: FigureClaim, bench: Bench): GroundedField[] {
  const verdict = verdictOn(claim, bench);
  const { state, sighting, how, isAnchor } = verdict;
  if (sighting && isAnchor) bench.anchors.push(sighting);
  const fields: GroundedField[] = [];
  for (const side of ["low", "high"] as const) {
    if (claim.value[side] !== null) fields.push(judgeEnd(claim, side, verdict, bench));
  }
  if (sighting) {
    const said = sighting.mention.value.bound;
    const loose = said === claim.value.bound || state === "elsewhere" || isLoose(claim.value.bound, said);
    const other = said === claim.value.bound ? how : `the text says ${said}`;
    fields.push(grounded(bench, `${claim.field}/bound`, loose ? state : "notInText", placeOf(sighting), other));
  }
  if (claim.sort === "money") fields.push(judgeCurrency(claim, verdict, bench));
  return fields;
}

/** So many places of a figure are tried. */
const mostTried = 60;

function verdictOn(claim: FigureClaim, { own }: Bench): Verdict {
  const found = sightingsOf(claim, own.scene).slice(0, mostTried);
  const [first] = found;
  if (!first) return { state: "notInText", sighting: null, how: null, isAnchor: false };
  const objection = objectorTo(claim, own);
  const judged = found.map((one) => ({ ...one, against: objection(one.sighting) }));
  const good = judged.filter(({ against }) => against === null);
  const best = good.find(({ match }) => match === "same") ?? good[0];
  if (!best) {
    const { sighting, against } = judged.find((one) => one.against!.ofTime) ?? judged[0]!;
    return { state: "elsewhere", sighting, how: against!.how, isAnchor: against!.ofTime };
  }
  const { sighting, match } = best;
  if (match === "same") return { state: "stated", sighting, how: null, isAnchor: true };
  return { state: "derived", sighting, how: derivations[match], isAnchor: true };
}

/** A range as `exact` is its middle, and a figure as a range of one: other ways to put it. An invented limit is none. */
const isLoose = (claimed: string, said: string): boolean =>
  said === "range" || claimed === "range" || (claimed === "exact") === (said === "exact");

function judgeEnd(
  claim: FigureClaim,
  side: "low" | "high",
  { state, sighting, how }: Verdict,
  bench: Bench,
): GroundedField {
  const field = `${claim.field}/${side}`;
  const end = claim.value[side]!;
  const partly = figuresIn(bench.own.scene, claim.sort).find(({ mention }) => hasEnd(end, mention.value));
  const found = sighting ?? partly;
  if (found) {
    // The words for the way of a figure seldom stand beside an earlier one.
    const sign = claim.slot.startsWith("/growth") ? wrongSign(found, end) : null;
    return grounded(bench, field, sign ? "notInText" : sighting ? state : "stated", placeOf(found), sign ?? how);
  }
  const from = unsaid(claim, end, bench.own);
  return grounded(bench, field, from ? "derived" : "notInText", from?.place ?? null, from?.how);
}

/** A rise that the text calls a fall, or the other way round. */
function wrongSign({ way, mention: { value }, uses }: Sighting<FoundFigure>, end: number): string | null {
  if (!way || end === 0 || value.low === 0 || (value.low ?? value.high ?? 0) < 0) return null;
  const isRead = uses.some(({ record }) => {
    const read = record && (valueAt(record, "/growth/percentage") as Bounds | null | undefined);
    return read && (read.low === end || read.high === end);
  });
  return isRead || (way === "down") === end < 0 ? null : `the text says that it goes ${way}`;
}

function judgeCurrency(
  claim: Extract<FigureClaim, { sort: "money" }>,
  { state, sighting, how }: Verdict,
  bench: Bench,
): GroundedField {
  const field = `${claim.field}/currency`;
  const { currency } = claim.value;
  const { scene } = bench.own;
  const named = scene.money.find(({ mention }) => hasCurrency(mention, currency)) ?? null;
  if (!sighting) return grounded(bench, field, named ? "stated" : "notInText", named && placeOf(named));
  const found = sightingsOf(claim, scene).map((one) => one.sighting);
  if (found.some(({ mention }) => isIn(mention, claim.value)))
    return grounded(bench, field, state, placeOf(sighting), how);
  // ISO 4217 codes begin with the code of their country; a dollar sign is that of a country that has dollars of its own.
  const country = currency.slice(0, 2);
  const dollars = scene.stories[0]!.compiled.language.homeCurrencies().get("$");
  const canMean = ({ mention: { ambiguous, value } }: Sighting<FoundFigure>): boolean =>
    ambiguous && (value.currency !== "USD" || dollars?.get(country) === currency);
  if (scene.bearers.some(({ name }) => name.code === country) && found.some(canMean)) {
    return grounded(bench, field, "derived", placeOf(sighting), "what the sign means in that country");
  }
  const said = `the text says ${sighting.mention.value.currency}`;
  return grounded(bench, field, named ? "elsewhere" : "notInText", named && placeOf(named), said);
}

/** Whether an amount has the claim's figure in the claim's currency: a bracketed conversion has figures of its own. */
function isIn({ value }: FoundFigure, claimed: MoneyFigure): boolean {
  const forms = [value as MoneyFigure, ...(value.restated ?? [])];
  return forms.some((form) => form.currency === claimed.currency && matchFigure(claimed, form) !== null);
}
