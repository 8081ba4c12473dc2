import { type Amount, looksLikeAmount } from "./amount.ts";
import { afterGap, afterJoint, isDigit, isLetter, overGap } from "./characters.ts";
import { type Currency, type CurrencyLexicon, ofCountry } from "./currency.ts";
import { phraseBeside } from "./phrases.ts";
import type { Reading } from "./reading.ts";
import { wordAfter, wordBefore } from "./tokens.ts";

/** A currency read beside a figure. */
export interface CurrencyBeside {
  /** Where it begins, before a figure; where it ends, behind one. */
  edge: number;
  /** What it means. */
  currency: Currency;
}

const beside = (edge: number, currency: Currency | undefined): CurrencyBeside | null =>
  currency ? { edge, currency } : null;

/**
 * Reads a sign or code before a figure in digits: "$5", "US $5", "NT$5", "$A5", "USD 5", "Rs. 500", "RM120,000".
 *
 * @param reading - The text.
 * @param amount - The figure.
 * @param lexicon - The language's currencies.
 * @returns The currency, or null.
 */
export function currencyBefore(reading: Reading, amount: Amount, lexicon: CurrencyLexicon): CurrencyBeside | null {
  const { text, floor } = reading;
  const { signs } = lexicon;
  // "$-5" is as usual as "-$5"; the amount looks for the minus on both sides of the sign.
  const minus = text.charAt(amount.from - 1) === "-" && !isLetter(text.charCodeAt(amount.from - 2));
  const end = overGap(text, minus ? amount.from - 1 : amount.from, -1, floor);
  const mark = text.charAt(end - 1);
  if (end <= floor) return null;
  if (isLetter(mark.charCodeAt(0)) || mark === ".") {
    const stop = mark === "." ? end - 1 : end;
    const { word, start } = wordBefore(reading, stop);
    const before = start > floor ? text.charCodeAt(start - 1) : 0;
    if (!word.ends && before !== 36) return null;
    const letters = text.slice(start, stop);
    if (before === 36) return beside(start - 1, signs.get(`${letters.toUpperCase()}$`));
    const lower = letters === letters.toLowerCase();
    if (isDigit(before) || (lower && !lexicon.lowerCase.has(letters))) return null;
    const currency = signs.get(letters) ?? signs.get(letters.toUpperCase());
    return currency?.sized && !looksLikeAmount(amount) ? null : beside(start, currency);
  }
  if (!wordBefore(reading, end).word.ends) return null;
  const { start, end: edge } = wordBefore(reading, end - 1);
  const letters = text.slice(start, edge);
  // "a $5 fee" and "cost us $5" are no Australian and no American dollars.
  const near = edge === end - 1 && isLetter(letters.charCodeAt(0));
  const own =
    near || /^(?:C|[A-Z][A-Z.]+)$/.test(letters)
      ? signs.get(letters.replaceAll(".", "").toUpperCase() + mark)
      : undefined;
  return own || near ? beside(start, own) : beside(end - 1, signs.get(mark));
}

/**
 * Reads a name that is spelled out before its figure: "rupees 500 crore", "Malaysian ringgit 42".
 *
 * @param reading - The text.
 * @param amount - The figure.
 * @param lexicon - The language's currencies.
 * @returns The currency, or null; an ambiguous singular needs a figure that looks like an amount.
 */
export function nameBefore(reading: Reading, amount: Amount, lexicon: CurrencyLexicon): CurrencyBeside | null {
  const name = phraseBeside(lexicon.before, reading, amount.from);
  if (name === null || name.end === amount.from) return null;
  const { start, means } = name;
  if (means.codes.length === 3) {
    const { word, start: whose } = wordBefore(reading, start);
    return { edge: lexicon.isDemonym(word.key) ? whose : start, currency: means };
  }
  const plural = reading.text.charAt(name.end - 1) === "s" && !means.sized;
  const clear = means.codes.length > 3 && (plural || looksLikeAmount(amount));
  return clear ? { edge: start, currency: means } : null;
}

/**
 * Reads a sign, code or name behind a figure: "5€", "45 EUR", "10 million South Korean won", "a 50-cent rise".
 *
 * @param reading - The text.
 * @param amount - The figure.
 * @param before - What stands before the figure, if anything; then what stands behind must agree, and a country may be enough:
 *   "$1.05 CAD", "Rs 5 crore rupees", "$5 Canadian".
 * @param lexicon - The language's currencies.
 * @returns The currency, or null.
 */
export function currencyAfter(
  reading: Reading,
  amount: Amount,
  before: Currency | undefined,
  lexicon: CurrencyLexicon,
): CurrencyBeside | null {
  const { text } = reading;
  const at = afterJoint(text, amount.unitFrom);
  const next = wordAfter(reading, at);
  if (!next.word.begins) return null;
  const after = signAfter(text, amount, at, next.end, lexicon) ?? nameAfter(reading, at, lexicon);
  const name = after?.currency.names[0] ?? "";
  if (after === null || !lexicon.accepts(text, amount.from, after.edge, name, amount.exponent > 0)) return null;
  const { codes, names, shift } = after.currency;
  if (before === undefined) return codes.length < 3 ? null : after;
  if (codes.length < 3)
    return isLetter(text.charCodeAt(afterGap(text, after.edge))) ? null : beside(after.edge, ofCountry(before, codes));
  const same = codes.length === 3 ? ofCountry(before, codes) : names.some((name) => before.names.includes(name));
  return same && shift === 0 ? after : null;
}

/** Signs, codes, and letters that mean money only against digits: "5€", "45EUR", "469.00zł", "10 R$", "45p". */
function signAfter(
  text: string,
  amount: Amount,
  at: number,
  end: number,
  { signs }: CurrencyLexicon,
): CurrencyBeside | null {
  const letters = text.slice(at, end);
  const next = text.charAt(end);
  // In "5 $30" and "5 $A30" the sign is the next figure's.
  if (!isLetter(letters.charCodeAt(0)))
    return isDigit(next.charCodeAt(0)) || (at > amount.to && isLetter(next.charCodeAt(0)))
      ? null
      : beside(end, signs.get(letters));
  if (next === "$")
    return isDigit(text.charCodeAt(end + 1)) ? null : beside(end + 1, signs.get(letters.toUpperCase() + next));
  const lower = /^[a-z]{3}$/.test(letters) ? signs.get(letters.toUpperCase()) : undefined;
  const means = signs.get(letters) ?? (lower?.sized ? undefined : lower);
  const attached = at === amount.to && amount.form === "digits";
  if (
    means === undefined ||
    (means.sized && letters.length > 2 && !looksLikeAmount(amount)) ||
    (means.names.length > 0 && !attached && (letters.length === 1 || amount.form !== "digits"))
  )
    return null;
  // In "EUR 20 USD 30" the second code is the next figure's; in "50 dollar 40 rmb" no code stands before a figure.
  const mine = /^ \d[\d.,]*(?! ?\p{L}|[\d.,])/u.test(text.slice(end, end + 24));
  return mine ? null : beside(end, means);
}

/**
 * Reads the name of a currency with the words that tell whose it is: "South Korean won", "us dollars", "Polish zloty".
 *
 * @param reading - The text.
 * @param at - Where it begins.
 * @param lexicon - The language's currencies.
 * @returns The currency, or null.
 */
export function nameAfter(reading: Reading, at: number, { after, isDemonym }: CurrencyLexicon): CurrencyBeside | null {
  const first = phraseBeside(after, reading, at);
  let from = at;
  // A currency that has its name to itself needs no list of the words that say whose it is.
  while (!first || first.means.codes.length < 3) {
    const { word, end } = wordAfter(reading, from);
    if (!isDemonym(word.key)) break;
    from = afterJoint(reading.text, end);
    const name = phraseBeside(after, reading, from);
    if (name?.means.codes.length === 3) return { edge: name.end, currency: name.means };
  }
  return first && { edge: first.end, currency: first.means };
}
