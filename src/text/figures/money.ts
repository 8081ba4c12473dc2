import {
  afterGap,
  afterJoint,
  beforeGap,
  isCapital,
  isDigit,
  isLetter,
  wordEnd,
  wordKey,
  wordStart,
} from "./characters.ts";
import type { CurrencyLexicon, CurrencyMeaning } from "./currency.ts";
import type { Figure } from "./figure.ts";
import type { NumeralWords } from "./numeral-words.ts";
import type { Unit, UnitHit, UnitReader } from "./unit.ts";

/** A currency read on one side of a figure. */
interface Found {
  start: number;
  end: number;
  means: CurrencyMeaning;
  exponent: number;
}

/** Words that the name of a currency may have: "new taiwan dollars", "united arab emirates dirhams". */
const longestName = 4;

/**
 * Makes the reader of the currency at a figure.
 *
 * @param lexicon - A language's names and signs of currencies.
 * @param resolve - Says which currency a meaning is, by the caller's options or the language's defaults.
 * @param numerals - The language's numerals, for scales behind a currency.
 * @returns A reader of units of money.
 */
export function moneyReader(
  lexicon: CurrencyLexicon,
  resolve: (means: CurrencyMeaning) => Unit | null,
  numerals: NumeralWords,
): UnitReader {
  return (text, figure, floor) => {
    const before = currencyBefore(text, figure, floor, lexicon);
    const after = currencyAfter(text, figure, before?.means ?? null, lexicon, numerals);
    const found = after ?? before;
    const unit = found === null ? null : resolve(found.means);
    if (found === null || unit === null) return nameBefore(text, figure, floor, lexicon, resolve);
    return {
      start: before?.start ?? figure.start,
      end: after?.end ?? figure.end,
      unit,
      exponent: after?.exponent ?? 0,
    };
  };
}

function currencyBefore(text: string, figure: Figure, floor: number, lexicon: CurrencyLexicon): Found | null {
  if (figure.form !== "digits") return null;
  let end = figure.start;
  // "$-5" and "$ 5": the minus is left to the amount.
  const joint = beforeGap(text, end, floor);
  const code = text.charCodeAt(joint - 1);
  if (joint <= floor) return null;
  end = joint;
  if (isLetter(code) || (code === 46 && isLetter(text.charCodeAt(end - 2))))
    return lettersBefore(text, figure, end, floor, lexicon);
  const sign = lexicon.signs.get(text.charAt(end - 1));
  if (sign === undefined) return null;
  const start = wordStart(text, end - 1, floor);
  if (start < end - 1) {
    const key = text.slice(start, end).replaceAll(".", "");
    const full = lexicon.signs.get(key) ?? lexicon.signs.get(key.toUpperCase());
    return full === undefined ? null : { start, end: figure.start, means: full, exponent: 0 };
  }
  const apart = beforeGap(text, end - 1, floor);
  const prefix = wordStart(text, apart, floor);
  if (apart < end - 1 && prefix < apart && apart - prefix < 5) {
    const key = text.slice(prefix, apart).replaceAll(".", "").toUpperCase() + text.charAt(end - 1);
    const full = key.length > 2 || key === "C$" ? lexicon.signs.get(key) : undefined;
    if (full !== undefined && text.slice(prefix, apart) !== "us")
      return { start: prefix, end: figure.start, means: full, exponent: 0 };
  }
  return { start: end - 1, end: figure.start, means: sign, exponent: 0 };
}

/** Codes and signs of letters: "USD 5", "Rs500", "$A5", "R$ 5" is a sign and not read here. */
function lettersBefore(
  text: string,
  figure: Figure,
  end: number,
  floor: number,
  lexicon: CurrencyLexicon,
): Found | null {
  const stop = text.charCodeAt(end - 1) === 46 ? end - 1 : end;
  const start = wordStart(text, stop, floor);
  if (stop - start > 5) return null;
  const letters = text.slice(start, stop);
  if (text.charCodeAt(start - 1) === 36 && start - 1 >= floor && end === stop) {
    const means = lexicon.signs.get(`${letters.toUpperCase()}$`);
    return means === undefined ? null : { start: start - 1, end: figure.start, means, exponent: 0 };
  }
  if (isLetter(text.charCodeAt(start - 1)) || isDigit(text.charCodeAt(start - 1))) return null;
  const attached = stop === figure.start;
  const means =
    lexicon.codes.get(letters) ??
    lexicon.signs.get(letters) ??
    (attached ? undefined : lexicon.lowerCodes.get(letters));
  if (means === undefined) return null;
  if (means.needsSize && !hasSize(figure)) return null;
  return { start, end: figure.start, means, exponent: 0 };
}

/** One letter or a code that is a word ("R", "TOP") is taken for money only where the figure looks like money. */
function hasSize(figure: Figure): boolean {
  return figure.exponent >= 3 || figure.end - figure.start !== figure.digits.length || figure.digits.includes(".");
}

function currencyAfter(
  text: string,
  figure: Figure,
  before: CurrencyMeaning | null,
  lexicon: CurrencyLexicon,
  numerals: NumeralWords,
): Found | null {
  const at = afterJoint(text, figure.unitFrom);
  const sign = signAfter(text, figure, at, before, lexicon);
  const found = sign ?? wordAfter(text, figure, at, before, lexicon);
  if (found === null || (before !== null && !sameFamily(before, found.means))) return null;
  if (figure.exponent !== 0) return found;
  const scaleAt = afterGap(text, found.end);
  const scaleEnd = wordEnd(text, scaleAt);
  const scale = scaleAt > found.end && scaleEnd > scaleAt ? numerals.get(wordKey(text, scaleAt, scaleEnd)) : undefined;
  return scale?.role === "scale" && scale.value > 2 ? { ...found, end: scaleEnd, exponent: scale.value } : found;
}

function signAfter(
  text: string,
  figure: Figure,
  at: number,
  before: CurrencyMeaning | null,
  lexicon: CurrencyLexicon,
): Found | null {
  if (before !== null || figure.form === "plenty") return null;
  const means = lexicon.signs.get(text.charAt(at));
  if (means === undefined || isLetter(text.charCodeAt(at))) return null;
  if (isDigit(text.charCodeAt(at + 1)) || (at > figure.end && isLetter(text.charCodeAt(at + 1)))) return null;
  return { start: figure.start, end: at + 1, means, exponent: 0 };
}

function wordAfter(
  text: string,
  figure: Figure,
  at: number,
  before: CurrencyMeaning | null,
  lexicon: CurrencyLexicon,
): Found | null {
  const attached = at === figure.end;
  let end = wordEnd(text, at);
  if (end === at) return null;
  const letters = text.slice(at, end);
  const first = letters.replaceAll(".", "");
  if (text.charCodeAt(end) === 36 && !isDigit(text.charCodeAt(end + 1))) {
    const means = lexicon.signs.get(`${first}$`);
    if (means !== undefined && before === null) return { start: figure.start, end: end + 1, means, exponent: 0 };
  }
  const code =
    lexicon.codes.get(letters) ??
    (attached && figure.form === "digits" ? lexicon.behind.get(letters) : undefined) ??
    lexicon.lowerCodes.get(letters);
  if (code !== undefined && !belongsToNext(text, end) && !(code.needsSize && !hasSize(figure)))
    return { start: figure.start, end, means: code, exponent: 0 };
  if (attached && figure.form === "digits") {
    const unit = lexicon.names.get(first.toLowerCase());
    return unit === undefined ? null : { start: figure.start, end, means: unit, exponent: 0 };
  }
  let best: Found | null = null;
  let key = "";
  for (let words = 0, start = at; words < longestName; words++) {
    const word = wordKey(text, start, end);
    if (words === 0 && !lexicon.nameStarts.has(word) && !lexicon.nameStarts.has(singular(word))) return null;
    const means = lexicon.names.get(key + word) ?? lexicon.names.get(key + singular(word));
    if (means !== undefined) best = { start: figure.start, end, means, exponent: 0 };
    key += `${word} `;
    start = afterJoint(text, text.charCodeAt(end) === 46 && end - start > 1 && letters.includes(".") ? end + 1 : end);
    const next = wordEnd(text, start);
    if (start === end || next === start) break;
    end = next;
  }
  if (best?.means.country && (before === null || isNounAhead(text, best.end))) return null;
  return best !== null && lexicon.accepts(text, figure.start, best.end, best.means.family) ? best : null;
}

/** A code before the next figure is that figure's: "EUR 20, USD 30". */
function belongsToNext(text: string, end: number): boolean {
  const next = afterGap(text, end);
  return next === end + 1 && isDigit(text.charCodeAt(next))
    ? !/^\d[\d,.]*(?:\s|$)/.test(text.slice(next, next + 12))
    : false;
}

const isNounAhead = (text: string, end: number): boolean =>
  isLetter(text.charCodeAt(afterGap(text, end))) &&
  isCapital(text.charCodeAt(end)) === false &&
  afterGap(text, end) > end;

/** A name spelled out before its figure: "ringgit 42", "rupees 500 crore". */
function nameBefore(
  text: string,
  figure: Figure,
  floor: number,
  lexicon: CurrencyLexicon,
  resolve: (means: CurrencyMeaning) => Unit | null,
): UnitHit | null {
  if (figure.form !== "digits") return null;
  let best: { start: number; means: CurrencyMeaning } | null = null;
  let key = "";
  let edge = figure.start;
  for (let words = 0; words < 3; words++) {
    const end = beforeGap(text, edge, floor);
    const start = wordStart(text, end, floor);
    if (end === edge || start === end) break;
    const word = wordKey(text, start, end);
    const means = lexicon.names.get(words === 0 ? singular(word) : `${word} ${key}`);
    if (means !== undefined && !means.country) best = { start, means };
    if (words === 0 && (means === undefined || (singular(word) === word && !hasSize(figure)))) return null;
    key = words === 0 ? singular(word) : `${word} ${key}`;
    edge = start;
  }
  if (best === null) return null;
  const next = afterGap(text, figure.end);
  if (isLetter(text.charCodeAt(next)) || text.charCodeAt(next) === 37) return null;
  const unit = resolve(best.means);
  return unit === null ? null : { start: best.start, end: figure.end, unit, exponent: 0 };
}

/** Whether what stands behind a figure can say more closely what the sign before it means: "$1.05 CAD", "¥5 yuan". */
function sameFamily(before: CurrencyMeaning, after: CurrencyMeaning): boolean {
  if (before.code !== null && before.code === after.code && after.shift === 0) return true;
  return before.name !== null && before.family !== "" && before.family === after.family && after.shift === 0;
}

const singular = (word: string): string => (word.endsWith("s") && word.length > 3 ? word.slice(0, -1) : word);
