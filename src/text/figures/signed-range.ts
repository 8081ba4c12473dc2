import { type Amount, amountValue, type Quantity } from "./amount.ts";
import { afterGap } from "./characters.ts";
import { hedgesBefore, hedgesFrom, openerBefore } from "./hedges.ts";
import { movedFrom } from "./movement.ts";
import { phraseBeside } from "./phrases.ts";
import { readAmountFrom } from "./read-amount.ts";
import type { Reading } from "./reading.ts";
import { type Token, wordAfter, wordBefore } from "./tokens.ts";

/** Words on the near side of an end: "a fall of". */
const mostWords = 3;

/** 1 for a word that points up, -1 for one that points down, 0 for any other. */
const signOf = ({ word }: Token): number => (word.movement === "up" ? 1 : word.movement === "down" ? -1 : 0);

const isLink = ({ word }: Token): boolean => word.numeral?.role === "article" || word.numeral?.role === "of";

/**
 * Reads a range of percentages whose ends lie on both sides of zero, each with its sign in words: "4% lower to 2% higher", "from
 * down 2% to up 3%", "minus 2% to plus 1%", "a fall of 1% to a rise of 2%".
 *
 * @param reading - The text.
 * @param first - The first of the two figures.
 * @returns The range, or null where the words make none: "cut from 2% growth to a 1% decline" has two values.
 */
export function readSignedRange(reading: Reading, first: Amount): Quantity | null {
  if (first.unit && first.unit.kind !== "percentage") return null;
  const { words } = reading;
  const behind = wordAfter(reading, first.end);
  let sign = first.negative ? -1 : signOf(behind);
  const joint = phraseBeside(words.behind, reading, first.negative || sign === 0 ? first.end : behind.end);
  if (joint?.means !== "to" && joint?.means !== "and") return null;

  const before = hedgesBefore(reading, first.start);
  let { edge } = before;
  for (let read = 0, token = wordBefore(reading, edge); sign === 0 && read < mostWords; read++) {
    sign = signOf(token);
    if (sign === 0 && !isLink(token)) break;
    edge = token.start;
    token = wordBefore(reading, edge);
  }
  const article = wordBefore(reading, edge);
  const opener = openerBefore(reading, isLink(article) ? article.start : edge);
  if (joint.means === "and" && opener?.means !== "between") return null;

  let other = 0;
  let at = joint.end;
  for (let read = 0; read < mostWords; read++) {
    const token = wordAfter(reading, at);
    const plus = token.word.key === words.plus;
    if (!plus && !isLink(token) && signOf(token) === 0) break;
    other ||= plus ? 1 : signOf(token);
    at = token.end;
  }
  const hedges = hedgesFrom(reading, afterGap(reading.text, at));
  const second = readAmountFrom(reading, hedges.edge);
  if (second?.unit?.kind !== "percentage" || (first.unit && first.unit.code !== second.unit.code)) return null;
  let { end } = second;
  if (second.negative) other = -1;
  else if (other === 0) {
    const last = wordAfter(reading, end);
    other = signOf(last);
    end = last.end;
  }
  // "between 3% and minus 1%"
  if (sign === 0 && second.negative && opener) sign = 1;
  if (
    sign * other !== -1 ||
    (opener?.means !== "between" && !first.negative && movedFrom(reading, opener?.start ?? edge))
  )
    return null;
  const ends = [sign * Math.abs(amountValue(first)), other * Math.abs(amountValue(second))];
  const [low = 0, high = 0] = sign < 0 ? ends : ends.reverse();
  const approximate = before.approximate || hedges.approximate;
  return {
    low,
    high,
    bound: "range",
    approximate,
    start: opener?.start ?? before.edge,
    end,
    amount: second,
    core: first.start,
  };
}
