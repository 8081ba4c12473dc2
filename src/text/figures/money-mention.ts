import type { MoneyFigure } from "../../values/money.ts";
import type { Quantity } from "./amount.ts";
import { afterGap } from "./characters.ts";
import { readQuantityFrom } from "./quantity.ts";
import type { Reading } from "./reading.ts";
import type { Finisher } from "./search.ts";

/** Currencies that one bracket converts into. */
const mostConversions = 4;

/** Makes mentions of money, each with the conversions that stand in brackets behind it. */
export const finishMoney: Finisher = (reading, quantity) => {
  const { unit } = quantity.amount;
  if (unit?.kind !== "money") return null;
  const { start } = quantity;
  const { restated, end } = readRestated(reading, quantity, unit.code);
  const { low, high, bound, approximate } = quantity;
  const value = { low, high, bound, approximate, currency: unit.code, restated };
  return { kind: "money", value, text: reading.source.slice(start, end), start, end, ambiguous: unit.ambiguous };
};

/**
 * Reads "($980 million)" behind an amount in another currency, with more than one conversion where commas part them. The
 * bracket counts only where it closes soon behind them.
 */
function readRestated(reading: Reading, { end }: Quantity, code: string): { restated: MoneyFigure[]; end: number } {
  const { text } = reading;
  const restated: MoneyFigure[] = [];
  let mark = afterGap(text, end);
  for (let marks = "("; marks.includes(text.charAt(mark)) && restated.length < mostConversions; marks = ",;") {
    const other = readQuantityFrom(reading, afterGap(text, mark + 1));
    const unit = other?.amount.unit;
    if (!other || unit?.kind !== "money" || unit.code === code || Number.isNaN(other.low)) break;
    const { low, high, bound, approximate } = other;
    restated.push({ low, high, bound, approximate, currency: unit.code });
    mark = other.end;
    // "($5 million at current rates)"
    const rest = /^[^()\d\0]{0,40}\)/.exec(text.slice(mark, mark + 41));
    if (rest) return { restated, end: mark + rest[0].length };
  }
  return { restated: [], end };
}
