import { afterJoint, beforeGap, wordEnd, wordKey, wordStart } from "./characters.ts";
import type { Figure } from "./figure.ts";
import type { NumeralRole, NumeralWord, NumeralWords } from "./numeral-words.ts";

/** One numeral found at a place. */
interface Found extends NumeralWord {
  start: number;
  end: number;
}

/**
 * Reads a figure that begins with a word: "three and a half billion", "half a million", "tens of thousands", "a dozen".
 *
 * @param text - Normalised text.
 * @param start - First letter of the word.
 * @param numerals - The language's numerals.
 * @returns The figure with its scale, or null where the word is no figure by itself.
 */
export function readSpelledFigure(text: string, start: number, numerals: NumeralWords): Figure | null {
  const word = numeralAt(text, start, numerals);
  if (word === null) return null;
  const article = articleBefore(text, start, numerals);
  if (word.role === "plenty") return readPlenty(text, word, numerals);
  if (word.role === "part") return readPart(text, article < 0 ? start : article, word, "1", numerals, article >= 0);
  if (word.role === "scale" || word.role === "group") {
    if (article < 0) return null;
    return readCardinal(text, article, start, numerals);
  }
  return word.role === "unit" || word.role === "ten" ? readCardinal(text, start, start, numerals) : null;
}

function numeralAt(text: string, start: number, numerals: NumeralWords): Found | null {
  const end = wordEnd(text, start);
  if (end === start) return null;
  const word = numerals.get(wordKey(text, start, end));
  return word === undefined ? null : { role: word.role, value: word.value, start, end };
}

/** The numeral of a certain role that follows a place behind a blank or a hyphen. */
function nextNumeral(text: string, from: number, numerals: NumeralWords, ...roles: NumeralRole[]): Found | null {
  const start = afterJoint(text, from);
  const word = start > from ? numeralAt(text, start, numerals) : null;
  return word !== null && roles.includes(word.role) ? word : null;
}

function articleBefore(text: string, start: number, numerals: NumeralWords): number {
  const end = text.charCodeAt(start - 1) === 45 ? start - 1 : beforeGap(text, start);
  const at = wordStart(text, end);
  return end < start && at < end && numerals.get(wordKey(text, at, end))?.role === "article" ? at : -1;
}

/** Units, tens, hundreds and scales that follow each other in the order of a number. */
function readCardinal(text: string, start: number, from: number, numerals: NumeralWords): Figure | null {
  let total = 0;
  let group = from === start ? 0 : 1;
  let lone: { digits: number; exponent: number } | null = null;
  let end = from;
  let word = numeralAt(text, from, numerals);
  let last: Found | null = null;
  while (word !== null) {
    if (word.role === "unit") {
      if (last?.role === "unit" || (last?.role === "ten" && (word.value > 9 || word.value === 0))) break;
      group += word.value;
    } else if (word.role === "ten") {
      if (last?.role === "unit" || last?.role === "ten") break;
      group += word.value;
    } else if (word.role === "group") {
      if (group === 0 || total > 0) break;
      group *= word.value;
    } else if (word.role === "scale") {
      if (group === 0) break;
      if (word.value === 2) group *= 100;
      else {
        lone = total === 0 ? { digits: group, exponent: word.value } : null;
        total += group * 10 ** word.value;
        group = 0;
      }
    } else break;
    end = word.end;
    last = word;
    word = nextNumeral(text, end, numerals, "unit", "ten", "scale", "group") ?? afterAnd(text, last, numerals);
    if (word?.role === "scale" && group === 0 && lone !== null && word.value > 2) {
      lone = { digits: lone.digits, exponent: lone.exponent + word.value };
      return spelled(start, word.end, String(lone.digits), lone.exponent);
    }
  }
  if (last === null || !Number.isSafeInteger(total + group)) return null;
  if (group > 0 && total > 0) return spelled(start, end, String(total + group), 0);
  if (total > 0)
    return lone ? spelled(start, end, String(lone.digits), lone.exponent) : spelled(start, end, String(total), 0);
  return withPart(text, start, end, String(group), numerals);
}

/** "hundred and five", but not "five and six". */
function afterAnd(text: string, last: Found, numerals: NumeralWords): Found | null {
  if (last.role !== "scale") return null;
  const and = nextNumeral(text, last.end, numerals, "and");
  return and === null ? null : nextNumeral(text, and.end, numerals, "unit", "ten");
}

/** A small whole number with what may follow it: thirds, "and a half", the decimal point said aloud, then a scale. */
function withPart(text: string, start: number, end: number, digits: string, numerals: NumeralWords): Figure | null {
  const part = nextNumeral(text, end, numerals, digits === "1" ? "part" : "parts");
  if (part !== null) return readPart(text, start, part, digits, numerals, true);
  const half = readAndPart(text, end, numerals);
  if (half !== null) return scaled(text, spelled(start, half.end, digits + half.digits, 0), numerals);
  const point = nextNumeral(text, end, numerals, "point");
  if (point !== null) {
    let fraction = "";
    let stop = point.end;
    for (
      let unit = nextNumeral(text, stop, numerals, "unit");
      unit !== null && fraction.length < 9;
      unit = nextNumeral(text, stop, numerals, "unit")
    ) {
      fraction += unit.value;
      stop = unit.end;
    }
    if (fraction !== "") return scaled(text, spelled(start, stop, `${digits}.${fraction}`, 0), numerals);
  }
  return spelled(start, end, digits, 0);
}

/**
 * Reads "and a half", "and three quarters" behind a whole number.
 *
 * @param text - Normalised text.
 * @param from - Where the whole number ends.
 * @param numerals - The language's numerals.
 * @returns The decimals with their point, and the end, or null.
 */
export function readAndPart(
  text: string,
  from: number,
  numerals: NumeralWords,
): { digits: string; end: number } | null {
  const and = nextNumeral(text, from, numerals, "and");
  if (and === null) return null;
  const many = nextNumeral(text, and.end, numerals, "article", "unit");
  if (many === null) return null;
  const part = nextNumeral(text, many.end, numerals, many.role === "article" || many.value === 1 ? "part" : "parts");
  const above = many.role === "article" ? 1 : many.value;
  if (part === null || above >= part.value) return null;
  return { digits: fractionDigits(above, part.value).slice(1), end: part.end };
}

/** A part of something: of a scale ("half a million"), of a unit ("half a percent"), or a share by itself ("a third"). */
function readPart(
  text: string,
  start: number,
  part: Found,
  above: string,
  numerals: NumeralWords,
  counted: boolean,
): Figure | null {
  if (!/^\d{1,2}$/.test(above) || Number(above) >= part.value) return null;
  const digits = fractionDigits(Number(above), part.value);
  const of = nextNumeral(text, part.end, numerals, "of");
  const one = nextNumeral(text, of?.end ?? part.end, numerals, "article", "unit");
  const unitFrom = one !== null && (one.role === "article" || one.value === 1) ? one.end : (of?.end ?? part.end);
  const figure: Figure = { start, end: part.end, unitFrom, digits, exponent: 0, form: "part" };
  const scale = nextNumeral(text, unitFrom, numerals, "scale", "group");
  if (scale?.role === "scale") return scaled(text, { ...figure, form: "words" }, numerals);
  if (scale?.role === "group") return spelled(start, scale.end, String(Number(digits) * scale.value), 0);
  return counted || part.value === 2 ? figure : null;
}

/** "millions", "tens of millions", "hundreds of thousands": the least that the words can mean. */
function readPlenty(text: string, first: Found, numerals: NumeralWords): Figure | null {
  let value = first.value;
  let { end } = first;
  for (let depth = 0; depth < 2; depth++) {
    const of = nextNumeral(text, end, numerals, "of");
    const next = of === null ? null : nextNumeral(text, of.end, numerals, "plenty");
    if (next === null) break;
    value *= next.value;
    end = next.end;
  }
  if (value < 12) return null;
  const of = nextNumeral(text, end, numerals, "of");
  return { start: first.start, end, unitFrom: of?.end ?? end, digits: String(value), exponent: 0, form: "plenty" };
}

function scaled(text: string, figure: Figure, numerals: NumeralWords): Figure {
  let { exponent } = figure;
  let end = figure.end;
  let from = figure.unitFrom;
  for (
    let scale = nextNumeral(text, from, numerals, "scale");
    scale !== null;
    scale = nextNumeral(text, from, numerals, "scale")
  ) {
    exponent += scale.value;
    end = scale.end;
    from = scale.end;
    if (exponent > 15) break;
  }
  return { ...figure, end, unitFrom: exponent > figure.exponent ? end : from, exponent };
}

const spelled = (start: number, end: number, digits: string, exponent: number): Figure => ({
  start,
  end,
  unitFrom: end,
  digits,
  exponent,
  form: "words",
});

/** A fraction in decimal, to fifteen digits where it does not end. */
function fractionDigits(above: number, below: number): string {
  const exact = String(above / below);
  return exact.length <= 16 ? exact : (above / below).toPrecision(15);
}
