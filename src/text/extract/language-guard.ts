import type { Part } from "../article.ts";
import type { Lexicon } from "./lexicon.ts";

/** So much of a text is looked at. */
const sample = 600;
const fewestWords = 12;
const smallestShare = 0.06;
const fewestForeign = 3;

/**
 * Tells whether a text is plainly not in the reader's language: hardly any of the words that all its prose is full of.
 *
 * @param parts - Parts of an item.
 * @param functionWords - Those words, lower case.
 * @param foreignWords - Words that prose of other languages is full of and this one's is not.
 * @param lexicon - Cue words: a bare list of figures under "Outlook" is the language too.
 * @returns True where it is plain; short texts get the benefit of the doubt.
 */
export function isForeign(
  parts: readonly Part[],
  functionWords: ReadonlySet<string>,
  foreignWords: ReadonlySet<string>,
  { words: cues }: Lexicon,
): boolean {
  const text = parts.map((part) => part.text.slice(0, sample)).join(" ");
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const latin = words.filter((word) => /^\p{Script=Latin}+$/u.test(word));
  const others = words.join("").length - latin.join("").length;
  if (others > 20 && others > latin.join("").length) return true;
  if (latin.length < fewestWords) return false;
  const isOwn = (word: string): boolean => {
    const own = cues.get(word);
    if (own?.has("verb.expect") && own.has("form.s")) return true;
    return ["metric.capex", "metric.revenue", "guidance.head"].some((cue) => own?.has(cue));
  };
  if (new Set(latin.filter(isOwn)).size >= 2) return false;
  const own = latin.filter((word) => functionWords.has(word)).length;
  // "will" and "in" are words of several languages.
  const foreign = latin.filter((word) => foreignWords.has(word)).length;
  return own / latin.length < smallestShare || (foreign >= fewestForeign && foreign > own);
}
