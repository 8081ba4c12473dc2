import { normalise } from "../normalise.ts";
import { afterGap, isDigit, isLetter } from "./characters.ts";
import { digitsEnd } from "./digits.ts";
import { readQuantities } from "./quantity.ts";
import { makeReading, type Reading } from "./reading.ts";
import type { FigureMention, Search } from "./search.ts";
import { nowhere, wordAfter, wordBefore } from "./tokens.ts";
import { scanAnchors } from "./triggers.ts";

/**
 * Stands behind the text while it is read: readers look a few places ahead, and a look beyond the end of a string is no
 * number, which costs the compiled code more than the copy.
 */
const padding = "\0\0\0\0";

/** Makes a text ready to be read. */
export const openReading = (source: string, search: Search): Reading =>
  makeReading(source, normalise(source) + padding, search, 0, nowhere);

/**
 * Finds figures in one pass over a text.
 *
 * @param source - Prose; offsets refer to it as given.
 * @param search - What to look for.
 * @returns Mentions in reading order that do not overlap.
 */
export function findFigureMentions(source: string, search: Search): FigureMention[] {
  const reading = openReading(source, search);
  const { text } = reading;
  const { counted, finishers, phrases } = search;
  const mentions: FigureMention[] = [];
  const keep = (mention: FigureMention | null): mention is FigureMention => {
    if (mention === null) return false;
    mentions.push(mention);
    reading.floor = mention.end;
    return true;
  };
  scanAnchors(text, search.triggers, (at) => {
    if (at < reading.floor) return reading.floor;
    if (!isDigit(text.charCodeAt(at)) && phrases.some((read) => keep(read(reading, at)))) return reading.floor;
    if (!counted && isIdle(reading, at)) return digitsEnd(text, at);
    const quantities = readQuantities(reading, at);
    for (const quantity of quantities ?? []) {
      // A figure of too many digits is no number.
      if (!Number.isNaN((quantity.low ?? 0) + (quantity.high ?? 0)))
        finishers.some((make) => keep(make(reading, quantity)));
    }
    // What was no mention is passed over as far as its first figure: a second one may stand right behind it.
    return reading.floor > at ? reading.floor : (quantities?.[0]?.amount.to ?? digitsEnd(text, at));
  });
  return mentions;
}

/**
 * Tells figures that no reader can want, such as years and days, from the words on both sides of them: in ordinary news most
 * figures are of that kind.
 *
 * @param reading - The text.
 * @param at - Where a figure begins.
 * @returns True for a whole figure without a word or sign that could make them an amount or join them to one.
 */
function isIdle(reading: Reading, at: number): boolean {
  const { text, words } = reading;
  let end = digitsEnd(text, at);
  if (end === at) {
    const { word, end: last } = wordAfter(reading, at);
    if (word.numeral?.role !== "unit" && word.numeral?.role !== "ten") return false;
    end = last;
  }
  const { word, end: edge } = wordAfter(reading, end);
  const { key, numeral, begins, tables } = word;
  if (numeral || begins || tables & words.behind.bit || isDigit(key.charCodeAt(0))) return false;
  if (!isLetter(key.charCodeAt(0)) && (key.charCodeAt(0) > 127 || isDigit(text.charCodeAt(afterGap(text, edge)))))
    return false;
  let before = wordBefore(reading, at);
  // "Nov. 5", "Rs. 5"
  if (before.word.key === ".") before = wordBefore(reading, before.start);
  const sign = text.charCodeAt(before.start - 1) === 36;
  return !(sign || before.word.key === "-" || before.word.ends || before.word.tables & words.minus.bit);
}
