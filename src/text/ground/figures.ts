import type { Span } from "../../evidence/span.ts";
import type { Bounds } from "../../values/bounds.ts";
import type { MoneyFigure } from "../../values/money.ts";
import { type Claim, currentSlots } from "./claims.ts";
import type { Scene, Sighting } from "./scene.ts";

/** A claim that is a figure. */
export type FigureClaim = Extract<Claim, { sort: "money" | "percentage" | "count" }>;

/** A figure as found: what all sorts of mentions have in common. */
export type FoundFigure = Span & {
  text: string;
  ambiguous: boolean;
  value: Bounds & { currency?: string; unit?: string; restated?: readonly MoneyFigure[] };
};

/** How a figure of the text bears out one of a record. */
export type FigureMatch = "same" | "midpoint" | "conversion";

/** Figures of a sort in a text. */
export function figuresIn(scene: Scene, sort: FigureClaim["sort"]): readonly Sighting<FoundFigure>[] {
  if (sort === "money") return scene.money;
  return sort === "percentage" ? scene.percentages : scene.counts;
}

/**
 * Finds where the figure of a claim stands in a text.
 *
 * @param claim - The claim.
 * @param scene - The text.
 * @param strict - Whether money must be in the claim's currency; else it counts in another where none is in it.
 * @returns The values with that figure, and how they have it.
 */
export function sightingsOf(
  claim: FigureClaim,
  scene: Scene,
  strict = false,
): { sighting: Sighting<FoundFigure>; match: FigureMatch }[] {
  const found = figuresIn(scene, claim.sort).flatMap((sighting) => {
    const { value } = sighting.mention;
    if (isOneEnd(claim, value)) return [];
    const restated = (value.restated ?? []).some((other) => matchFigure(claim.value, other) === "same");
    const match = matchFigure(claim.value, value) ?? (restated ? ("conversion" as const) : null);
    return match ? [{ sighting, match }] : [];
  });
  if (claim.sort !== "money") return found;
  const inIt = found.filter(
    ({ sighting: { mention } }) => mention.ambiguous || hasCurrency(mention, claim.value.currency),
  );
  return inIt.length > 0 || strict ? inIt : found;
}

/** "From 25% to 50%": a figure of its own is no end of a range, but for what was before. */
function isOneEnd({ slot, value: { bound, low } }: FigureClaim, found: Bounds): boolean {
  if (!currentSlots.has(slot) || bound !== "exact" || found.bound !== "range" || found.low === found.high) return false;
  return endsOf(found).some((end) => isRounded(Math.abs(low!), end));
}

/** Whether an amount is stated in a currency, written or converted. */
export function hasCurrency({ value }: FoundFigure, currency: string): boolean {
  return value.currency === currency || (value.restated ?? []).some((other) => other.currency === currency);
}

/**
 * Holds the ends of a figure against those of one in the text. Signs are looked at elsewhere.
 *
 * @param claimed - What the record says.
 * @param found - What the text says.
 * @returns `same` where every end of the claim is an end in the text, rounded to the claim's own digits at most; `midpoint`
 *   where it is the middle of a stated range; else null.
 */
export function matchFigure(claimed: Bounds, found: Bounds): "same" | "midpoint" | null {
  const ends = endsOf(claimed);
  const stated = endsOf(found);
  if (ends.length === 0) return null;
  if (ends.every((end) => stated.some((one) => isRounded(end, one)))) return "same";
  const [low, high] = stated;
  const isOne = ends.every((end) => end === ends[0]);
  return isOne && stated.length === 2 && low !== high && isClose(ends[0]!, (low! + high!) / 2) ? "midpoint" : null;
}

/**
 * Tells whether one end of a figure stands in another.
 *
 * @param end - An end.
 * @param found - What the text says.
 * @returns True where it is one of its ends.
 */
export function hasEnd(end: number, found: Bounds): boolean {
  return endsOf(found).some((one) => isRounded(Math.abs(end), one));
}

const endsOf = ({ low, high }: Bounds): number[] => [low, high].flatMap((end) => (end === null ? [] : [Math.abs(end)]));

/** Whether two numbers are one, but for the last digits that reckoning leaves. */
export const isClose = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

/** 1.3 for 1.27, but no 1 for 1.27: one digit is no rounding, it is another figure. */
function isRounded(claimed: number, stated: number): boolean {
  if (isClose(claimed, stated)) return true;
  const digits = claimed.toExponential().split("e")[0]!.replace(".", "").length;
  return digits >= 2 && digits < 15 && Number(stated.toPrecision(digits)) === claimed;
}
