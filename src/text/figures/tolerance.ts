import type { Bounds } from "../../values/bounds.ts";
import { type Amount, type Reading, readAmountFrom } from "./amount.ts";
import { afterGap } from "./characters.ts";
import { figureValue } from "./figure.ts";
import { phraseAt } from "./phrases.ts";

const comma = 44;

/**
 * Reads "± 2 percent" and "plus or minus $200 million" behind a figure.
 *
 * @param text - Normalised text.
 * @param amount - The stated middle.
 * @param middle - Its value.
 * @param reading - Words and units to read with.
 * @returns The range with its end, or null where no tolerance follows. A percentage of an amount is taken of the amount; of a
 *   percentage it is points, as forecasts mean it.
 */
export function toleranceAfter(
  text: string,
  amount: Amount,
  middle: number,
  reading: Reading,
): (Bounds & { end: number }) | null {
  const gap = afterGap(text, text.charCodeAt(amount.end) === comma ? amount.end + 1 : amount.end);
  const match = phraseAt(reading.joiners, text, gap);
  if (match?.means !== "tolerance") return null;
  const width = readAmountFrom(text, afterGap(text, match.end), reading) ?? null;
  if (width === null) return null;
  const percent = percentAt(text, width);
  const value = figureValue(width.figure, width.unit?.shift ?? 0);
  if (value === null) return null;
  let step = value;
  let end = width.end;
  if (amount.unit?.kind === "money" && width.unit?.kind !== "money") {
    if (percent < 0) return null;
    step = (Math.abs(middle) * value) / 100;
    end = Math.max(end, percent);
  }
  return { low: round(middle - step), high: round(middle + step), bound: "range", approximate: false, end };
}

/** The end of a percent sign or word behind a figure, or -1; money is read without the words of percentages. */
function percentAt(text: string, width: Amount): number {
  if (width.unit?.kind === "percentage") return width.end;
  const at = afterGap(text, width.figure.end);
  if (text.charCodeAt(at) === 37) return at + 1;
  const match = /percent|per cent|pct/y;
  match.lastIndex = at;
  return match.test(text) ? match.lastIndex : -1;
}

const round = (value: number): number => Number(value.toPrecision(15));
