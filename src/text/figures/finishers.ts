import type { MoneyFigure } from "../../values/money.ts";
import type { PercentageUnit } from "../../values/percentage.ts";
import { type Reading, readAmountFrom } from "./amount.ts";
import { afterGap } from "./characters.ts";
import { type CountLexicon, countedNoun } from "./count.ts";
import { figureValue } from "./figure.ts";
import type { Finisher } from "./find.ts";
import { boundsOf, hedgesFrom } from "./hedges.ts";
import { directionOf } from "./percentage.ts";
import type { Quantity } from "./quantity.ts";

const bracket = 40;
const closing = 41;

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

/** Reads "($980 million)" behind an amount in another currency; the bracket counts only where it closes behind the amount. */
function readRestated(text: string, quantity: Quantity, reading: Reading, restated: MoneyFigure[]): number {
  const open = afterGap(text, quantity.end);
  if (text.charCodeAt(open) !== bracket) return quantity.end;
  const hedge = hedgesFrom(text, afterGap(text, open + 1), reading);
  const amount = readAmountFrom(text, hedge.edge, reading);
  if (amount?.unit?.kind !== "money" || amount.unit.code === quantity.unit?.code) return quantity.end;
  const value = figureValue(amount.figure, amount.unit.shift);
  const close = afterGap(text, amount.end);
  if (value === null || text.charCodeAt(close) !== closing) return quantity.end;
  restated.push({
    ...boundsOf(amount.negative ? -value : value, hedge.bound, hedge.approximate),
    currency: amount.unit.code,
  });
  return close + 1;
}

/** Makes mentions of percentages. */
export function percentageFinisher(steps: ReadonlySet<string>): Finisher {
  return (source, text, quantity, floor, reading) => {
    const { unit, start, end, low, high, bound, approximate } = quantity;
    if (unit?.kind !== "percentage") return null;
    const value = { low, high, bound, approximate, unit: unit.code as PercentageUnit };
    const direction = directionOf(text, quantity, floor, { ...reading, steps });
    return {
      mention: { kind: "percentage", value, text: source.slice(start, end), start, end, ambiguous: false, direction },
      end,
    };
  };
}

/** Makes mentions of numbers of things. */
export function countFinisher(lexicon: CountLexicon): Finisher {
  return (source, text, quantity, floor, reading) => {
    if (quantity.unit !== null) return null;
    const noun = countedNoun(text, quantity, floor, reading, lexicon);
    if (noun === null) return null;
    const { start, low, high, bound, approximate } = quantity;
    const { end } = noun;
    const value = { low, high, bound, approximate, of: source.slice(noun.start, end) };
    return { mention: { kind: "count", value, text: source.slice(start, end), start, end, ambiguous: false }, end };
  };
}
