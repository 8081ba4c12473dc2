import { valueAt } from "../../evidence/pointer.ts";
import { has } from "../extract/grammar.ts";
import type { Bearings } from "./bearings.ts";
import { firstUnit, type Place, placeOf } from "./bench.ts";
import { type FigureClaim, isClose, matchFigure } from "./figures.ts";
import type { Scene } from "./scene.ts";

/** Where a figure comes from that no value of the text has. */
export interface Unsaid {
  place: Place;
  how: string;
}

/** So many characters a number with its scale word takes at most. */
const longestNumber = 30;

/**
 * Finds one end of a figure in what a text says without a value for it: words for no growth, a number that leaves its currency
 * to the sentence before, the difference that a change makes to the figure beside it.
 *
 * @param claim - The figure.
 * @param end - Its end.
 * @param own - The record's bearings.
 * @returns Where it comes from, or null.
 */
export function unsaid(claim: FigureClaim, end: number, own: Bearings): Unsaid | null {
  const { scene } = own;
  if (claim.sort === "percentage") return end === 0 ? flatIn(scene) : null;
  if (claim.sort !== "money") return null;
  return bareIn(end, claim.value.currency, scene) ?? (claim.slot === "/prior/level" ? differenceIn(end, own) : null);
}

/** "Sales are seen flat to up 2 percent." */
function flatIn(scene: Scene): Unsaid | null {
  const place = firstUnit(scene, (unit) => has(unit, "flat") || has(unit, "flat.like") || has(unit, "unchanged"));
  return place && { place, how: "words for no growth" };
}

/** "It had planned for 5 billion": money where the text has that currency elsewhere. */
function bareIn(end: number, currency: string, scene: Scene): Unsaid | null {
  if (!scene.money.some(({ mention }) => mention.value.currency === currency)) return null;
  const place = firstUnit(scene, (unit, { story, sentence }) => {
    if (unit.kind !== "word" || !/^\d/.test(unit.text)) return false;
    const number = story.texts[sentence.part]!.slice(unit.start, Math.min(sentence.end, unit.start + longestNumber));
    const [found] = story.compiled.language.findFigures(`${currency} ${number}`, {}).money;
    return found?.start === 0 && matchFigure({ ...found.value, low: end, high: end }, found.value) === "same";
  });
  return place && { place, how: "the text leaves its currency to another amount" };
}

/** "$300 million less than the 4 billion planned": an earlier figure that differs from the record's own by a stated sum. */
function differenceIn(end: number, { record, scene }: Bearings): Unsaid | null {
  const level = valueAt(record, "/level/low") as number | null | undefined;
  if (!level) return null;
  const by = scene.money.find(({ mention: { value } }) => isClose(value.low ?? Number.NaN, Math.abs(level - end)));
  return by ? { place: placeOf(by), how: `worked out of the new figure and ${by.mention.text}` } : null;
}
