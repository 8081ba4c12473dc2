import { afterGap, afterJoint, isCapital, isDigit, isLetter, wordEnd, wordKey } from "./characters.ts";
import { type CurrencyLexicon, type CurrencyMeaning, singularOf } from "./currency.ts";
import { type Figure, looksLikeAmount } from "./figure.ts";

/** A currency read behind a figure. */
export interface CurrencyAfter {
  /** One past where it ends. */
  end: number;
  /** What it means. */
  means: CurrencyMeaning;
}

const dollarSign = 36;

/** Words that the name of a currency may have: "united arab emirates dirhams". */
const longestName = 4;

/**
 * Reads a sign, code or name behind a figure: "5€", "45 EUR", "10 million South Korean won", "a 50-cent rise".
 *
 * @param text - Normalised text.
 * @param figure - The figure.
 * @param before - What a sign before the figure means, or null; then a country may say more closely: "$5 Canadian".
 * @param lexicon - The language's currencies.
 * @returns The currency, or null.
 */
export function currencyAfter(
  text: string,
  figure: Figure,
  before: CurrencyMeaning | null,
  lexicon: CurrencyLexicon,
): CurrencyAfter | null {
  const at = afterJoint(text, figure.unitFrom);
  const found = isLetter(text.charCodeAt(at))
    ? (lettersAfter(text, figure, at, before, lexicon) ?? nameAt(text, figure, at, before, lexicon))
    : signAfter(text, figure, at, lexicon);
  return found !== null && before !== null && !saysMore(before, found.means) ? null : found;
}

function signAfter(text: string, figure: Figure, at: number, lexicon: CurrencyLexicon): CurrencyAfter | null {
  const means = lexicon.signs.get(text.charAt(at));
  const next = text.charCodeAt(at + 1);
  // In "5 $30" and "5 $A30" the sign is the next figure's.
  if (means === undefined || isDigit(next) || (at > figure.end && isLetter(next))) return null;
  return { end: at + 1, means };
}

/** Codes, signs of letters, and letters that mean money only against digits: "45EUR", "469.00zł", "10 R$", "45p". */
function lettersAfter(
  text: string,
  figure: Figure,
  at: number,
  before: CurrencyMeaning | null,
  lexicon: CurrencyLexicon,
): CurrencyAfter | null {
  const end = wordEnd(text, at);
  // Names in lower case are left to the look-up of names, all but short ones.
  if (end - at > 5) return null;
  const letters = text.slice(at, end);
  const attached = at === figure.end && figure.form === "digits";
  if (before === null && text.charCodeAt(end) === dollarSign && !isDigit(text.charCodeAt(end + 1))) {
    const means = lexicon.signs.get(`${letters.replaceAll(".", "")}$`);
    if (means !== undefined) return { end: end + 1, means };
  }
  const means =
    lexicon.codes.get(letters) ??
    lowerCode(letters, lexicon) ??
    (attached ? lexicon.behind.get(letters) : undefined) ??
    (letters.length > 1 && figure.form === "digits" ? lexicon.signs.get(letters) : undefined);
  if (
    means === undefined ||
    (means.needsSize && isCapital(letters.charCodeAt(1)) && letters.length > 2 && !looksLikeAmount(figure))
  )
    return null;
  return belongsToNext(text, end) ? null : { end, means };
}

/** A code in lower case, but for those that are words: "20 pln", "20 top". */
function lowerCode(letters: string, lexicon: CurrencyLexicon): CurrencyMeaning | undefined {
  const means = /^[a-z]{3}$/.test(letters) ? lexicon.codes.get(letters.toUpperCase()) : undefined;
  return means?.needsSize ? undefined : means;
}

/** In "EUR 20 USD 30" the second code is the next figure's; in "50 dollar 40 rmb" no code stands before a figure. */
function belongsToNext(text: string, end: number): boolean {
  const next = afterGap(text, end);
  if (next !== end + 1 || !isDigit(text.charCodeAt(next))) return false;
  let i = next;
  while (isDigit(text.charCodeAt(i)) || text.charCodeAt(i) === 44 || text.charCodeAt(i) === 46) i++;
  return !isLetter(text.charCodeAt(afterGap(text, i)));
}

/** The longest name of a currency that begins at a place: "South Korean won", "us dollars", "Polish zloty". */
function nameAt(
  text: string,
  figure: Figure,
  at: number,
  before: CurrencyMeaning | null,
  lexicon: CurrencyLexicon,
): CurrencyAfter | null {
  let best: CurrencyAfter | null = null;
  let key = "";
  let whose = false;
  for (let words = 0, start = at; words < longestName; words++) {
    const end = wordEnd(text, start);
    if (end === start) break;
    const word = wordKey(text, start, end);
    if (words === 0) {
      whose = lexicon.isDemonym(word);
      if (!whose && !lexicon.nameStarts.has(word) && !lexicon.nameStarts.has(singularOf(word))) return null;
    }
    const means =
      lexicon.names.get(key + word) ??
      lexicon.names.get(key + singularOf(word)) ??
      (words > 0 && whose ? ownName(word, lexicon) : undefined);
    if (means !== undefined) best = { end, means };
    if (words > 0) whose &&= lexicon.isDemonym(word);
    key += `${word} `;
    const dotted = text.charCodeAt(end) === 46 && text.charCodeAt(end - 2) === 46;
    start = afterJoint(text, dotted ? end + 1 : end);
    if (start === end) break;
  }
  if (best === null) return null;
  if (best.means.country) return before === null || isLetter(text.charCodeAt(afterGap(text, best.end))) ? null : best;
  return lexicon.accepts(text, figure.start, best.end, best.means.family) ? best : null;
}

/** A currency that has its name to itself needs no list of the words that say whose it is. */
function ownName(word: string, lexicon: CurrencyLexicon): CurrencyMeaning | undefined {
  const means = lexicon.names.get(word) ?? lexicon.names.get(singularOf(word));
  return means === undefined || means.country || means.name !== null ? undefined : means;
}

/** Whether a currency behind a figure says more closely what the sign before it means: "$1.05 CAD", "Rs 5 crore rupees". */
function saysMore(before: CurrencyMeaning, after: CurrencyMeaning): boolean {
  if (after.shift !== 0) return false;
  return before.code === after.code || (before.name !== null && before.family !== "" && before.family === after.family);
}
