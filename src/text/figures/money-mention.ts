import type { MoneyFigure } from "../../values/money.ts";
import type { Reading } from "./amount.ts";
import { afterGap } from "./characters.ts";
import type { Finisher } from "./find.ts";
import { type Quantity, readQuantityFrom } from "./quantity.ts";

const bracket = 40;
const closing = 41;
const comma = 44;

/** Currencies that one bracket converts into. */
const mostConversions = 4;

/** Makes mentions of money, each with the conversions that stand in brackets behind it. */
export const finishMoney: Finisher = (source, text, quantity, _floor, reading) => {
  const { unit } = quantity;
  if (unit?.kind !== "money") return null;
  const restated: MoneyFigure[] = [];
  const end = readRestated(text, quantity, reading, restated);
  const { start, low, high, bound, approximate } = quantity;
  const value = { low, high, bound, approximate, currency: unit.code, restated };
  return {
    mention: { kind: "money", value, text: source.slice(start, end), start, end, ambiguous: unit.ambiguous },
    end,
  };
};

/**
 * Reads "($980 million)" behind an amount in another currency, with more than one conversion where commas part them. The
 * bracket counts only where it closes behind them.
 */
function readRestated(text: string, quantity: Quantity, reading: Reading, restated: MoneyFigure[]): number {
  const open = afterGap(text, quantity.end);
  if (text.charCodeAt(open) !== bracket) return quantity.end;
  const found: MoneyFigure[] = [];
  for (let from = afterGap(text, open + 1); found.length < mostConversions; ) {
    const other = readQuantityFrom(text, from, reading);
    if (other?.unit?.kind !== "money" || other.unit.code === quantity.unit?.code || Number.isNaN(other.low))
      return quantity.end;
    const { low, high, bound, approximate, unit } = other;
    found.push({ low, high, bound, approximate, currency: unit.code });
    const next = text.charCodeAt(other.end);
    if (next === closing) {
      restated.push(...found);
      return other.end + 1;
    }
    if (next !== comma) break;
    from = afterGap(text, other.end + 1);
  }
  return quantity.end;
}
