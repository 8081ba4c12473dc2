import { once } from "../once.ts";
import { type Lexicon, nextSlot, type Part } from "./lexicon.ts";

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
/** A sum written out: what is worked out at the top level stays in every bundle. */
const inWord = 14;

const kinds = /* @__PURE__ */ once(() =>
  Uint8Array.from({ length: 128 }, (_, code) =>
    [/\s/, /[a-z]/i, /\d/, /^$/, /[-,/'~]/, /[$#@.:\w&+]/].reduce(
      (sum, kind, nth) => sum | (kind.test(String.fromCharCode(code)) ? 1 << nth : 0),
      0,
    ),
  ),
);

const kindOf = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  return code < 128 ? kinds()[code]! : code > 127 ? foreign | glue : 0;
};

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
      loud = known > 0 || (at === start + 1 && code === 46 && slots[dottedSlot(text, at, slot)]! > 0);
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

/** Slot of a letter, a stop and another letter: "a.m". */
const dottedSlot = (text: string, stop: number, slot: number): number =>
  nextSlot(nextSlot(slot, 46), text.charCodeAt(stop + 1) | 32);

/** Reads tokens from a place on, as far as they are known, and tells where to go on. */
function readRun(text: string, from: number, lexicon: Lexicon, run: Run): number {
  const { length } = text;
  let at = from;
  run.size = 0;
  run.loud = false;
  while (at < length && run.size < longestRun) {
    const start = at;
    let slot = 0;
    let code = text.charCodeAt(at) | 32;
    while (code > 96 && code < 123) {
      slot = nextSlot(slot, code);
      code = ++at < length ? text.charCodeAt(at) | 32 : 0;
    }
    const kind = kindOf(text, at);
    let end = -1;
    if (kind & (digit | foreign)) {
      let seen = at > start ? kind | letter : kind;
      for (let next = kindOf(text, ++at); next & inWord; next = kindOf(text, ++at)) seen |= next;
      if (!(seen & foreign)) end = addFigure(text, start, at, (seen & letter) > 0, lexicon, run);
      if (end < 0) return seen & digit ? endOfFigure(text, at) : at;
    } else if (at > start) {
      end = addWord(text, start, at, slot, lexicon, run);
      if (end < 0) return at;
    } else if (kind === space) {
      end = at + 1;
      if (code === 42 && breaksParagraph(text, at)) return end;
    } else {
      if (kind === mark && run.size > 0) end = endOfMark(text, at);
      if (end < 0) return at + 1;
      add(run, at, end, lexicon.marks[text[at]!]!);
    }
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
  if (!part.quiet) run.loud = true;
  return end;
}

function addWord(text: string, start: number, end: number, slot: number, lexicon: Lexicon, run: Run): number {
  const stop = end < text.length && text.charCodeAt(end) === 46;
  let entry = lexicon.find(text, start, end, slot);
  let to = end;
  if (stop && end === start + 1 && text[start + 3] === ".") {
    // Letters with stops, such as those of the twelve-hour clock, are one word.
    const dotted = lexicon.find(text, start, start + 3, dottedSlot(text, end, slot));
    if (dotted) {
      entry = dotted;
      to = start + 3;
    }
  }
  // "$DEC" and "@may" are names.
  if (!entry || (start > 0 && /[$#@]/.test(text[start - 1]!))) return -1;
  if (entry.pairs) {
    const pair = /^[- ]([a-z]+)/i.exec(text.slice(to, to + 12));
    const both = pair && entry.pairs[pair[1]!.toLowerCase()];
    if (both) return add(run, start, to + pair[0].length, both);
  }
  return add(run, start, stop && entry.abbreviation ? to + 1 : to, entry);
}

function addFigure(text: string, start: number, end: number, lettered: boolean, lexicon: Lexicon, run: Run): number {
  const before = kindOf(text, start - 1);
  if (before & glue || (text[start - 1] === "," && kindOf(text, start - 2) & digit)) return -1;
  const kind = lettered ? "lettered" : /[-,./:']/.test(text[end] ?? "") ? "marked" : "plain";
  for (const { shape, sign, symbols, value, quiet } of lexicon.figures[kind]) {
    shape.lastIndex = start;
    if (!shape.test(text)) continue;
    const to = shape.lastIndex;
    const figure = value(text.slice(start, to));
    if (figure !== null) return add(run, start, to, { sign, symbols, figure, word: "", quiet });
  }
  return -1;
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
    if (/^\d(?:\d(?!\w)|0s)/.test(text.slice(at + 1, at + 4))) return at + 1;
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
