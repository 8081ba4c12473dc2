import { once } from "../once.ts";
import { type Entry, type Lexicon, nextSlot, type Part } from "./lexicon.ts";

/**
 * Tokens in a row that the tables know, with at most a blank between them, as columns: most runs come to nothing, and one
 * serves for a whole text.
 */
export interface Run {
  /** How many there are. */
  size: number;
  /** Where each begins. */
  starts: number[];
  /** One past the end of each. */
  ends: number[];
  /** What each is. */
  parts: Part[];
  /** Whether one of them is a reason to read on. */
  loud: boolean;
}

/** A run is cut at so many tokens: no phrase is longer. */
const longestRun = 64;

// Kinds of characters.
const space = 1;
const letter = 2;
const digit = 4;
const foreign = 8;
const mark = 16;
/** Digits behind it are no date: a currency sign, a decimal point, a part of a longer figure or name. */
const glue = 32;
const inWord = letter | digit | foreign;

const kinds = /* @__PURE__ */ once(() =>
  Uint8Array.from({ length: 128 }, (_, code) =>
    [/\s/, /[a-z]/i, /\d/, /^$/, /[-,/'~]/, /[$#@.:\w&+]/].reduce(
      (sum, kind, nth) => sum | (kind.test(String.fromCharCode(code)) ? 1 << nth : 0),
      0,
    ),
  ),
);

function kindOf(text: string, at: number): number {
  if (at < 0 || at >= text.length) return 0;
  const code = text.charCodeAt(at);
  return code < 128 ? kinds()[code]! : foreign | glue;
}

/**
 * Cuts a text into runs of words that may say a time. A word is no more than looked up until one is a reason to read on;
 * only then are the tokens around it made, from the last word before it that is in no table.
 *
 * @param text - Normalised text.
 * @param lexicon - The language's words.
 * @param read - Called with each run, in order; the next one takes its place.
 */
export function scanRuns(text: string, lexicon: Lexicon, read: (run: Run) => void): void {
  const { slots } = lexicon;
  const { length } = text;
  let run: Run | undefined;
  let back = 0;
  let at = 0;
  while (at < length) {
    const start = at;
    // Capitals and small letters are one, and digits stay what they are.
    let code = text.charCodeAt(at) | 32;
    let slot = 0;
    while (code > 96 && code < 123) {
      slot = nextSlot(slot, code);
      code = ++at < length ? text.charCodeAt(at) | 32 : 0;
    }
    let loud = code > 47 && code < 58;
    if (code > 127) {
      for (let kind = foreign; kind & inWord; kind = kindOf(text, ++at)) loud ||= (kind & digit) > 0;
      if (!loud) back = at;
    } else if (!loud && at > start) {
      const known = slots[slot]!;
      loud = known > 0 || (at === start + 1 && code === 46 && startsDotted(text, at, slot, slots));
      if (known === 0 && at > start + 1) back = at;
    } else at++;
    if (!loud) continue;
    run ??= { size: 0, starts: [], ends: [], parts: [], loud: false };
    for (at = back; at <= start; ) {
      at = readRun(text, at, lexicon, run);
      if (run.loud) read(run);
    }
    back = at;
  }
}

/** Whether a letter, a stop and another letter may be the beginning of a known word: "a.m". */
function startsDotted(text: string, stop: number, slot: number, slots: Int16Array): boolean {
  return slots[nextSlot(nextSlot(slot, 46), text.charCodeAt(stop + 1) | 32)]! > 0;
}

/** Reads tokens from a place on, as far as they are known, and tells where to go on. */
function readRun(text: string, from: number, lexicon: Lexicon, run: Run): number {
  let at = from;
  run.size = 0;
  run.loud = false;
  while (at < text.length && run.size < longestRun) {
    const start = at;
    const kind = kindOf(text, at++);
    if (kind === space) {
      if (breaksParagraph(text, start)) return at;
      continue;
    }
    let end = -1;
    if (kind & inWord) {
      let seen = kind;
      for (let next = kindOf(text, at); next & inWord; next = kindOf(text, ++at)) seen |= next;
      if (seen & digit) {
        if (!(seen & foreign)) end = addFigure(text, start, at, lexicon, run);
        if (end < 0) return endOfFigure(text, at);
      } else if (!(seen & foreign)) end = addWord(text, start, at, lexicon, run);
    } else if (kind === mark && run.size > 0) {
      end = endOfMark(text, start);
      if (end > 0) add(run, start, end, lexicon.marks[text[start]!]!);
    }
    if (end < 0) return at;
    at = end;
  }
  return at;
}

function add(run: Run, start: number, end: number, part: Part): number {
  const { size } = run;
  run.starts[size] = start;
  run.ends[size] = end;
  run.parts[size] = part;
  run.size++;
  run.loud ||= !part.quiet;
  return end;
}

function addWord(text: string, start: number, letters: number, lexicon: Lexicon, run: Run): number {
  const stop = text.charCodeAt(letters) === 46;
  // Letters with stops, such as those of the twelve-hour clock, are one word.
  const dotted = stop && letters === start + 1 && text.charCodeAt(start + 3) === 46;
  const whole = dotted ? lexicon.find(text, start, start + 3) : undefined;
  const entry: Entry | undefined = whole ?? lexicon.find(text, start, letters);
  // "$DEC" and "@may" are names.
  if (!entry || isNamed(text.charCodeAt(start - 1))) return -1;
  const end = whole ? start + 3 : letters;
  const pair = entry.pairs && /^[- ]([a-z]+)/i.exec(text.slice(end, end + 12));
  const both = pair && entry.pairs?.[pair[1]!.toLowerCase()];
  if (both) return add(run, start, end + pair[0].length, both);
  return add(run, start, stop && entry.abbreviation ? end + 1 : end, entry);
}

const isNamed = (before: number): boolean => before === 36 || before === 35 || before === 64;

function addFigure(text: string, start: number, end: number, lexicon: Lexicon, run: Run): number {
  if (kindOf(text, start - 1) & glue) return -1;
  if (text.charCodeAt(start - 1) === 44 && kindOf(text, start - 2) & digit) return -1;
  const simple = isPlain(text, start, end);
  for (const { shape, sign, symbols, value, quiet, plain } of lexicon.figures) {
    if (simple && !plain) continue;
    shape.lastIndex = start;
    const found = shape.exec(text);
    const figure = found && value(found[0]);
    if (found === null || figure === null) continue;
    return add(run, start, start + found[0].length, { sign, symbols, figure, word: "", quiet });
  }
  return -1;
}

/** Whether digits stand by themselves: no letter among them and no mark behind them that could go on. */
function isPlain(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) > 57) return false;
  return !/[-,./:']/.test(text[end] ?? "");
}

/** Passes over what is left of a figure that was not read, so that its parts are not taken for others. */
function endOfFigure(text: string, at: number): number {
  let end = at;
  while (/[\d.,/:-]/.test(text[end] ?? "") && /\d/.test(text[end + 1] ?? "")) {
    end++;
    while (/\w/.test(text[end] ?? "")) end++;
  }
  return end;
}

/** One past the end of a mark that may stand inside a phrase, or -1. */
function endOfMark(text: string, at: number): number {
  const char = text[at];
  if (char === "'") {
    // A short year: "Oct. '25".
    if (/^\d\d(?!\w)/.test(text.slice(at + 1, at + 4))) return at + 1;
    // The possessive: with its letter, or alone behind a plural.
    if (/s/i.test(text[at + 1] ?? "") && !/\w/.test(text[at + 2] ?? "")) return at + 2;
    return /s/i.test(text[at - 1] ?? "") && /\s/.test(text[at + 1] ?? "") ? at + 1 : -1;
  }
  return char === "-" && text[at + 1] === "-" ? -1 : at + 1;
}

function breaksParagraph(text: string, at: number): boolean {
  if (text[at] !== "\n") return false;
  let next = at + 1;
  while (text[next] === " " || text[next] === "\t" || text[next] === "\r") next++;
  return text[next] === "\n";
}
