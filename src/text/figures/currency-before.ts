import { beforeGap, isDigit, isLetter, wordKey, wordStart } from "./characters.ts";
import { type CurrencyLexicon, type CurrencyMeaning, singularOf } from "./currency.ts";
import { type Figure, looksLikeAmount } from "./figure.ts";

/** A currency read before a figure. */
export interface CurrencyBefore {
  /** Where it begins. */
  start: number;
  /** What it means. */
  means: CurrencyMeaning;
}

const dollarSign = 36;
const fullStop = 46;

/**
 * Reads a sign or code before a figure: "$5", "US $5", "NT$5", "$A5", "USD 5", "Rs. 500", "RM120,000".
 *
 * @param text - Normalised text.
 * @param figure - The figure; one in words has no sign before it.
 * @param floor - Lowest place that may belong to it.
 * @param lexicon - The language's currencies.
 * @returns The currency, or null.
 */
export function currencyBefore(
  text: string,
  figure: Figure,
  floor: number,
  lexicon: CurrencyLexicon,
): CurrencyBefore | null {
  if (figure.form !== "digits") return null;
  // "$-5" is as usual as "-$5"; the amount looks for the minus on both sides of the sign.
  const behind =
    text.charCodeAt(figure.start - 1) === 45 && !isLetter(text.charCodeAt(figure.start - 2))
      ? figure.start - 1
      : figure.start;
  const end = beforeGap(text, behind, floor);
  if (end <= floor) return null;
  const last = text.charCodeAt(end - 1);
  if (isLetter(last) || (last === fullStop && isLetter(text.charCodeAt(end - 2)))) {
    return behind === figure.start || end < behind ? lettersBefore(text, figure, end, floor, lexicon) : null;
  }
  const means = lexicon.signs.get(text.charAt(end - 1));
  return means === undefined ? null : signBefore(text, end, floor, means, lexicon);
}

/** A sign with the letters before it, attached or one blank away. */
function signBefore(
  text: string,
  end: number,
  floor: number,
  bare: CurrencyMeaning,
  lexicon: CurrencyLexicon,
): CurrencyBefore | null {
  const sign = text.charAt(end - 1);
  const start = wordStart(text, end - 1, floor);
  if (start < end - 1) {
    const prefix = text.slice(start, end - 1).replaceAll(".", "");
    const means = lexicon.signs.get(prefix + sign) ?? lexicon.signs.get(prefix.toUpperCase() + sign);
    return means === undefined ? null : { start, means };
  }
  const apart = beforeGap(text, end - 1, floor);
  const from = wordStart(text, apart, floor);
  const prefix = text.slice(from, apart).replaceAll(".", "");
  // "a $5 fee" and "cost us $5" are no Australian and no American dollars, "Lorne's $5" are none of Singapore.
  const isEnding = from > floor && /['’]/.test(text.charAt(from - 1));
  if (apart === end - 1 || prefix === "" || prefix.length > 3 || isEnding || /^(?:us|[aA]|I)$/.test(prefix))
    return { start: end - 1, means: bare };
  const means = lexicon.signs.get(prefix.toUpperCase() + sign);
  return means === undefined ? { start: end - 1, means: bare } : { start: from, means };
}

/** A code or a sign of letters, or the letters of "$A5". */
function lettersBefore(
  text: string,
  figure: Figure,
  end: number,
  floor: number,
  lexicon: CurrencyLexicon,
): CurrencyBefore | null {
  const stop = text.charCodeAt(end - 1) === fullStop ? end - 1 : end;
  const start = wordStart(text, stop, floor);
  const letters = text.slice(start, stop);
  if (letters.length > 5) return null;
  if (text.charCodeAt(start - 1) === dollarSign && start > floor) {
    const means = lexicon.signs.get(`${letters.toUpperCase()}$`);
    return means === undefined ? null : { start: start - 1, means };
  }
  if (isDigit(text.charCodeAt(start - 1)) && start > floor) return null;
  const name = lexicon.lowerCasePrefixes.has(letters) ? letters.toUpperCase() : letters;
  const means =
    lexicon.codes.get(name) ?? lexicon.signs.get(name) ?? (name === letters ? undefined : lexicon.names.get(letters));
  if (means === undefined || (means.needsSize && !looksLikeAmount(figure))) return null;
  return { start, means };
}

/** Words that a name before its figure may have: "south african rand 42". */
const longestName = 3;

/**
 * Reads a name that is spelled out before its figure: "rupees 500 crore", "Malaysian ringgit 42".
 *
 * @param text - Normalised text.
 * @param figure - The figure.
 * @param floor - Lowest place that may belong to it.
 * @param lexicon - The language's currencies.
 * @returns The currency, or null; a bare singular needs a figure that looks like an amount ("the euro 10 years on").
 */
export function currencyNameBefore(
  text: string,
  figure: Figure,
  floor: number,
  lexicon: CurrencyLexicon,
): CurrencyBefore | null {
  let found: CurrencyMeaning | undefined;
  let key = "";
  let edge = figure.start;
  for (let words = 0; words < longestName; words++) {
    const end = beforeGap(text, edge, floor);
    const start = wordStart(text, end, floor);
    if (end === edge || start === end) break;
    const word = wordKey(text, start, end);
    key = words === 0 ? singularOf(word) : `${word} ${key}`;
    const means = lexicon.names.get(key) ?? (found?.name === null && lexicon.isDemonym(word) ? found : undefined);
    if (means === undefined || means.country) break;
    if (words === 0 && word === singularOf(word) && means.name !== null && !looksLikeAmount(figure)) return null;
    found = means;
    edge = start;
  }
  return found === undefined ? null : { start: edge, means: found };
}
