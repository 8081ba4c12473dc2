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
  /** Small words before one that looks ahead that make it describe a thing: "a planned sale", "the plan". */
  describing: ReadonlySet<string>;
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
 * @returns What {@link tenseReader} takes.
 */
export function compileCues({ ahead, leading, past, describing, bygone, endings }: TimeCues): TenseWords {
  const words = new Map<string, Lean>([...ahead, ...leading].map((word) => [word, 1]));
  for (const word of past) words.set(word, -1);
  const pairs = ahead.filter((word) => word.includes(" "));
  const firsts = new Set(pairs.map((pair) => pair.slice(0, pair.indexOf(" "))));
  return {
    words,
    firsts,
    leading: new Set(leading),
    describing: new Set(describing),
    bygone: new Set(bygone),
    endings,
  };
}

/**
 * Makes a function that tells whether the clause around an expression speaks of the past or of what is to come: by the
 * nearest cue before it in its sentence, else by the first behind it. Asked from left to right it goes over each word once
 * to either side, however many expressions there are: what it saw around the last one still holds.
 *
 * @param text - The text.
 * @param cues - The language's words.
 * @returns For where an expression begins and one past its end: -1 past, 1 to come, null where nothing tells.
 */
export function tenseReader(text: string, cues: TenseWords): (start: number, end: number) => Lean | null {
  // Where the last search to the left set out, the cue that it found, and what that says.
  let asked = -1;
  let cue = -1;
  let said: Lean | null = null;
  // Where the last search to the right ended, and what it found: null where the sentence ended, undefined where its window did.
  let seen = 0;
  let found: Lean | null | undefined;
  let previous = "";

  const before = (start: number): void => {
    const floor = Math.max(0, start - reach);
    let behind = "";
    let left = Number.POSITIVE_INFINITY;
    let first = -1;
    let tense: Lean | null = null;
    let at = start;
    while (at > floor && left > 0) {
      if (at <= asked && left > bygoneReach) {
        if (cue >= floor) {
          tense = said;
          first = cue;
        }
        break;
      }
      const code = text.charCodeAt(at - 1);
      if (!isLetter(code)) {
        if (endsSentence(text, at - 1, code)) break;
        at--;
        continue;
      }
      const to = at;
      while (at > floor && isLetter(text.charCodeAt(at - 1))) at--;
      const word = text.slice(at, to);
      if (left === bygoneReach && cues.leading.has(behind) && cues.describing.has(word)) {
        tense = null;
        first = -1;
        left = Number.POSITIVE_INFINITY;
      }
      const ahead = left <= bygoneReach;
      if (ahead && cues.bygone.has(word)) {
        tense = -1;
        break;
      }
      const own = tenseOf(word, behind, cues);
      if (own !== null && !ahead) {
        tense = own;
        first = at;
        if (own === -1) break;
      }
      // What stands before the cue that was found last is known.
      if (own === 1 && ahead && at === cue) {
        tense = said;
        break;
      }
      left = own === 1 ? bygoneReach : left - 1;
      behind = word;
    }
    asked = start;
    cue = first;
    said = tense;
  };

  const after = (end: number): void => {
    if (end <= seen && found !== undefined) return;
    const ceiling = Math.min(text.length, end + reach);
    if (end > seen) {
      seen = end;
      previous = "";
    }
    found = undefined;
    while (seen < ceiling && found === undefined) {
      const code = text.charCodeAt(seen);
      if (!isLetter(code)) {
        if (endsSentence(text, seen++, code)) found = null;
        continue;
      }
      let to = seen;
      while (isLetter(text.charCodeAt(to)) && to <= ceiling) to++;
      // A word that the window cuts is out of reach.
      if (to > ceiling) return;
      const word = text.slice(seen, to);
      const pair = cues.firsts.has(previous) && cues.words.get(`${previous} ${word}`);
      found = pair || (cues.leading.has(word) ? undefined : (tenseOf(word, "", cues) ?? undefined));
      if (found !== undefined) return;
      previous = word;
      seen = to;
    }
  };

  return (start, end) => {
    before(start);
    if (said !== null) return said;
    after(end);
    return found ?? null;
  };
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
