import { standsAlone } from "./amount.ts";
import { afterGap, beforeGap, wordEnd, wordKey, wordStart } from "./characters.ts";
import type { CurrencyLexicon, CurrencyMeaning } from "./currency.ts";
import type { PhraseReader } from "./find.ts";
import { boundsOf, hedgesBefore } from "./hedges.ts";
import { finishMoney } from "./money-mention.ts";
import type { Unit } from "./unit.ts";

/**
 * Makes the reader of one unit without a figure: "not a penny", "a dollar a day". What stands behind must be no noun: "a dollar
 * rally" is no amount.
 *
 * @param lexicon - The language's currencies.
 * @param resolve - Says which currency a meaning is.
 * @returns A reader of phrases.
 */
export function loneUnitReader(lexicon: CurrencyLexicon, resolve: (means: CurrencyMeaning) => Unit): PhraseReader {
  return (source, text, at, floor, reading) => {
    const end = wordEnd(text, at);
    const word = wordKey(text, at, end);
    const means = lexicon.lone.has(word) ? lexicon.names.get(word) : undefined;
    const stop = beforeGap(text, at, floor);
    const core = wordStart(text, stop, floor);
    if (means === undefined || reading.numerals.get(wordKey(text, core, stop))?.role !== "article") return null;
    if (text.charCodeAt(end) === 45 || !standsAlone(text, end, reading) || afterGap(text, stop) !== at) return null;
    const unit = resolve(means);
    const hedge = hedgesBefore(text, core, floor, reading);
    const figure = { start: core, end, unitFrom: end, digits: "1", exponent: 0, form: "words" as const };
    const bounds = boundsOf(means.shift === 0 ? 1 : 0.01, hedge.bound, hedge.approximate);
    return finishMoney(source, text, { ...bounds, start: hedge.edge, end, core, unit, figure }, floor, reading);
  };
}
