import type { Lean } from "./expression.ts";
import type { TimeCues } from "./time-language.ts";

/** How far from an expression its clause is looked at. */
const reach = 120;

/** Words that tell the time of a sentence, compiled. */
export interface TenseWords {
  /** Words and pairs of words: past or to come. */
  words: ReadonlyMap<string, Lean>;
  /** First words of the pairs. */
  firsts: ReadonlySet<string>;
  /** Those that say nothing of what stands before them. */
  leading: ReadonlySet<string>;
  /** Those that put what was ahead into the past. */
  bygone: ReadonlySet<string>;
  /** Endings of words. */
  endings: TimeCues["endings"];
}

/** So many words before one that looks ahead can put it into the past. */
const bygoneReach = 2;

/**
 * Compiles a language's cues.
 *
 * @param cues - Words and endings.
 * @returns What {@link tenseAround} takes.
 */
export function compileCues({ ahead, leading, past, bygone, endings }: TimeCues): TenseWords {
  const words = new Map<string, Lean>([...ahead, ...leading].map((word) => [word, 1]));
  for (const word of past) words.set(word, -1);
  const pairs = ahead.filter((word) => word.includes(" "));
  const firsts = new Set(pairs.map((pair) => pair.slice(0, pair.indexOf(" "))));
  return { words, firsts, leading: new Set(leading), bygone: new Set(bygone), endings };
}

/**
 * Tells whether the clause around an expression speaks of the past or of what is to come: by the nearest cue before it
 * in its sentence, else by the first behind it.
 *
 * @param text - The text.
 * @param start - Where the expression begins.
 * @param end - One past its end.
 * @param cues - The language's words.
 * @returns -1 past, 1 to come, null where nothing tells.
 */
export function tenseAround(text: string, start: number, end: number, cues: TenseWords): Lean | null {
  const floor = Math.max(0, start - reach);
  let behind = "";
  let left = Number.POSITIVE_INFINITY;
  for (let at = start; at > floor && left > 0; ) {
    const code = text.charCodeAt(at - 1);
    if (!isLetter(code)) {
      if (endsSentence(text, at - 1, code)) break;
      at--;
      continue;
    }
    const to = at;
    while (at > floor && isLetter(text.charCodeAt(at - 1))) at--;
    const word = text.slice(at, to);
    const found = left <= bygoneReach;
    if (found && cues.bygone.has(word)) return -1;
    const tense = tenseOf(word, behind, cues);
    if (tense === -1 && !found) return tense;
    left = tense === 1 ? bygoneReach : left - 1;
    behind = word;
  }
  if (left <= bygoneReach) return 1;
  const ceiling = Math.min(text.length, end + reach);
  let before = "";
  for (let at = end; at < ceiling; ) {
    const code = text.charCodeAt(at);
    if (!isLetter(code)) {
      if (endsSentence(text, at, code)) break;
      at++;
      continue;
    }
    const from = at;
    while (at < ceiling && isLetter(text.charCodeAt(at))) at++;
    const word = text.slice(from, at);
    const pair = cues.firsts.has(before) && cues.words.get(`${before} ${word}`);
    const tense = pair || (cues.leading.has(word) ? null : tenseOf(word, "", cues));
    if (tense !== null) return tense;
    before = word;
  }
  return null;
}

function tenseOf(word: string, next: string, { words, firsts, endings }: TenseWords): Lean | null {
  const lower = word.charCodeAt(0) < 91 ? word.toLowerCase() : word;
  const tense = (next && firsts.has(lower) && words.get(`${lower} ${next}`)) || words.get(lower);
  if (tense) return tense;
  // "United" is a name.
  if (word.charCodeAt(0) < 91) return null;
  for (const ending in endings) if (word.length > ending.length + 2 && word.endsWith(ending)) return endings[ending]!;
  return null;
}

/** A letter of ASCII or an apostrophe. */
const isLetter = (code: number): boolean => (code > 96 && code < 123) || (code > 64 && code < 91) || code === 39;

/** A stop, semicolon, exclamation or question mark with a blank or a closing mark behind it, or an empty line. */
function endsSentence(text: string, at: number, code: number): boolean {
  if (code === 10) return text.charCodeAt(at + 1) === 10;
  return (code === 46 || code === 59 || code === 33 || code === 63) && /[\s"')]/.test(text[at + 1] ?? " ");
}
