import { type Amount, amountValue, figure } from "./amount.ts";
import { afterJoint, isDigit, isLetter } from "./characters.ts";
import { mixed, readDigits } from "./digits.ts";
import type { NumeralWord } from "./numeral-words.ts";
import { phraseBeside } from "./phrases.ts";
import type { Reading } from "./reading.ts";
import { wordAfter, wordBefore } from "./tokens.ts";

/** One numeral found at a place. */
interface Found extends NumeralWord {
  start: number;
  end: number;
}

/**
 * Reads the figure that begins at a place, with its scale words: "40 billion", "three and a half billion", "half a million",
 * "tens of thousands", "a dozen".
 *
 * @param reading - The text.
 * @param start - A digit, the point of ".5", or the first letter of a numeral.
 * @returns The figure, or null where the characters there are none.
 */
export function readFigure(reading: Reading, start: number): Amount | null {
  const { text, floor } = reading;
  if (isDigit(text.charCodeAt(start)) || (text.charAt(start) === "." && isDigit(text.charCodeAt(start + 1)))) {
    const digits = readDigits(text, start, floor);
    const next = digits && wordAfter(reading, afterJoint(text, digits.to));
    if (!next?.word.numeral && !"+-".includes(text.charAt(digits?.to ?? start))) return digits;
    return digits && withHedge(reading, ofOne(reading, withScale(reading, withPart(reading, digits))));
  }
  const first = numeral(reading, start, "unit ten scale group part");
  if (first === null) return null;
  const { role, value, plural } = first;
  if (plural) return role === "part" ? null : readPlenty(reading, first);
  if (role === "unit" || role === "ten") return readCardinal(reading, start, start, 0);
  const before = wordBefore(reading, start);
  const article = before.word.numeral?.role === "article";
  const from = article ? before.start : start;
  if (role === "part") {
    const part = readPart(reading, from, first, 1);
    return article || value === 2 || part?.form === "words" ? part : null;
  }
  return article ? readCardinal(reading, from, before.end, 1) : null;
}

/** The numeral of one of some roles that begins at a place, or behind blanks or a hyphen. */
function numeral(reading: Reading, from: number, roles: string): Found | null {
  const start = afterJoint(reading.text, from);
  const { word, start: first, end } = wordAfter(reading, start);
  const { numeral } = word;
  return numeral && first === start && roles.includes(numeral.role)
    ? { role: numeral.role, value: numeral.value, plural: numeral.plural, start, end }
    : null;
}

/** Units, tens and hundreds in the order of a number below a thousand, behind a count of 1 for an article. */
function readGroup(reading: Reading, from: number, to: number, count: number): Amount {
  // The greatest number that may follow.
  let room = count > 0 ? 0 : 1000;
  for (;;) {
    const word = numeral(reading, to, "unit ten scale") ?? (room === 99 ? afterAnd(reading, to) : null);
    if (word === null || word.plural) break;
    const { role, value } = word;
    if (role === "scale" ? value !== 2 || count === 0 : value > room || (value === 0 && count > 0)) break;
    count = role === "scale" ? count * 100 : count + value;
    room = role === "scale" ? 99 : role === "ten" ? 9 : 0;
    to = word.end;
  }
  return figure(from, to, count, "words");
}

/** "hundred and five", but not "five and six". */
function afterAnd(reading: Reading, from: number): Found | null {
  const and = numeral(reading, from, "and");
  return and && numeral(reading, and.end, "unit ten");
}

/** A whole number in words with what may follow it: thirds, "and a half", decimals, scales, smaller numbers. */
function readCardinal(reading: Reading, from: number, to: number, count: number): Amount | null {
  let whole = readGroup(reading, from, to, count);
  const part = numeral(reading, whole.to, "part");
  // "two-thirds", and "a three-quarter-point cut"
  if (part && (part.plural || whole.value === 1 || reading.text.charAt(whole.to) === "-"))
    return readPart(reading, from, part, whole.value);
  whole = withScale(reading, withPoint(reading, withPart(reading, whole)));
  for (let ceiling = whole.exponent; ceiling > 2 && whole.value % 1 === 0; ) {
    const next = numeral(reading, whole.to, "unit ten") ?? afterAnd(reading, whole.to);
    if (next === null) break;
    const rest = withScale(reading, readGroup(reading, from, next.start, 0));
    if (rest.exponent >= ceiling) break;
    ceiling = rest.exponent;
    whole = figure(from, rest.to, amountValue(whole) + amountValue(rest), "words");
  }
  return whole;
}

/** "three point five". */
function withPoint(reading: Reading, whole: Amount): Amount {
  let digit = numeral(reading, whole.to, "point");
  let written = `${whole.value}.`;
  let { to } = whole;
  while (digit && written.length < 12) {
    digit = numeral(reading, digit.end, "unit");
    if (digit) [written, to] = [written + digit.value, digit.end];
  }
  return to > whole.to ? figure(whole.from, to, Number(written), "words") : whole;
}

/** "and a half", "and three quarters" behind a whole number. */
function withPart(reading: Reading, whole: Amount): Amount {
  const and = numeral(reading, whole.to, "and");
  const many = and && numeral(reading, and.end, "article unit");
  const part = many && numeral(reading, many.end, "part");
  if (!part || many.value >= part.value || part.plural !== many.value > 1 || whole.value % 1) return whole;
  return figure(whole.from, part.end, mixed(whole.value, many.value, part.value), whole.form);
}

/** A part of a scale ("half a million"), of a unit ("half a percent"), or a share by itself ("a third"). */
function readPart(reading: Reading, from: number, { value, end }: Found, above: number): Amount | null {
  if (above >= value || above === 0) return null;
  const part = ofOne(reading, figure(from, end, mixed(0, above, value), "part"));
  part.to = part.unitFrom;
  const scaled = withScale(reading, part);
  if (scaled !== part || part.exponent > 0) scaled.form = "words";
  else part.to = end;
  return scaled;
}

/** The unit behind "0.3 of a", "half of 1": of a part it may be one of something. */
function ofOne(reading: Reading, part: Amount): Amount {
  const of = part.value < 1 ? numeral(reading, part.to, "of") : null;
  const from = of?.end ?? part.to;
  const one = numeral(reading, from, "article unit");
  if (one?.value === 1) part.unitFrom = one.end;
  else if (of && /^ 1 /.test(reading.text.slice(from, from + 3))) part.unitFrom = from + 2;
  else if (part.form === "part") part.unitFrom = from;
  return part;
}

/** What stands against the digits and before a scale or a unit: "5+ million", "60-plus percent". */
function withHedge(reading: Reading, bare: Amount): Amount {
  if (!"+-".includes(reading.text.charAt(bare.to))) return bare;
  const phrase = phraseBeside(reading.words.behind, reading, bare.to);
  if (phrase?.means !== "at-least" && phrase?.means !== "about") return bare;
  bare.hedge = phrase.means;
  bare.end = bare.to = bare.unitFrom = phrase.end;
  return withScale(reading, bare);
}

/** "millions", "tens of millions", "hundreds of thousands": the least that the words can mean. */
function readPlenty(reading: Reading, first: Found): Amount | null {
  let value = 1;
  let { end: to, end: unitFrom } = first;
  for (let word: Found | null = first; word?.plural; word = numeral(reading, unitFrom, "scale")) {
    value *= word.role === "scale" ? 10 ** word.value : word.role === "group" ? 2 * word.value : word.value;
    to = word.end;
    unitFrom = numeral(reading, to, "of")?.end ?? to;
  }
  const plenty = figure(first.start, to, value, "plenty");
  plenty.unitFrom = unitFrom;
  return value < 12 || value > 1e15 ? null : plenty;
}

/** Puts the scale words behind a figure into its exponent. */
function withScale(reading: Reading, bare: Amount): Amount {
  let { to, exponent } = bare;
  const attached = isLetter(reading.text.charCodeAt(to));
  for (let first = true; ; first = false) {
    const word = numeral(reading, to, "scale short group");
    const tight = attached && first;
    if (word === null || (word.role === "scale" && tight) || exponent > 15) break;
    if (word.role === "short" && !(first && bare.form === "digits" && (tight || word.end - word.start > 1))) break;
    if (word.role === "group") {
      if (tight || !first) break;
      return figure(bare.from, word.end, bare.value * word.value, "words");
    }
    exponent += word.value;
    to = word.end;
  }
  if (to > bare.to) {
    bare.end = bare.to = bare.unitFrom = to;
    bare.exponent = exponent;
  }
  return bare;
}
