import { once } from "../once.ts";
import type { Entry, Lexicon, Part, Token } from "./lexicon.ts";

/** Tokens in a row that the tables know, with at most a blank between them, one of them a reason to read on. */
export type Run = readonly Token[];

/** A run is cut at so many tokens: no phrase is longer. */
const longestRun = 64;

const space = 1;
const letter = 2;
const digit = 4;
const foreign = 8;
const mark = 16;
/** A sum written out: what is worked out at the top level stays in every bundle. */
const inWord = 14;
const kindsOfCharacters = /* @__PURE__ */ once(kindTable);

/**
 * Cuts a text into runs of words that may say a time, in one pass that makes no string of an ordinary word.
 *
 * @param text - Normalised text.
 * @param lexicon - The language's words.
 * @param read - Called with each run, in order.
 */
export function scanRuns(text: string, lexicon: Lexicon, read: (run: Run) => void): void {
  const kinds = kindsOfCharacters();
  const { length } = text;
  // What a run is made of so far: most runs come to nothing, so tokens are made only of those that are read.
  const starts: number[] = [];
  const ends: number[] = [];
  const parts: Part[] = [];
  let size = 0;
  let worth = false;
  let at = 0;
  const add = (start: number, end: number, part: Part): void => {
    starts[size] = start;
    ends[size] = end;
    parts[size++] = part;
    worth ||= !part.quiet;
    at = end;
    if (size >= longestRun) flush();
  };
  const flush = (): void => {
    if (worth) {
      const run: Token[] = [];
      for (let nth = 0; nth < size; nth++) {
        const { sign, word, figure, symbols } = parts[nth]!;
        run.push({ start: starts[nth]!, end: ends[nth]!, sign, word, figure, symbols });
      }
      read(run);
    }
    size = 0;
    worth = false;
  };
  while (at < length) {
    const code = text.charCodeAt(at);
    const kind = code < 128 ? kinds[code]! : foreign;
    if (kind === space) {
      if (code === 10 && size > 0 && breaksParagraph(text, at)) flush();
      at++;
    } else if (kind & inWord) {
      const start = at;
      let seen = kind;
      while (++at < length) {
        const next = text.charCodeAt(at);
        const nextKind = next < 128 ? kinds[next]! : foreign;
        if (!(nextKind & inWord)) break;
        seen |= nextKind;
      }
      const end = at;
      if (seen === letter) {
        const entry = lexicon.find(text, start, end);
        if (entry !== undefined || (end - start === 1 && text.charCodeAt(end) === 46)) {
          addWord(text, start, end, entry, lexicon, add);
        }
      } else if (!(seen & foreign)) addFigure(text, start, end, lexicon, add);
      // Nothing was added: the word is none of the tables.
      if (at === end && (size === 0 || ends[size - 1] !== end)) {
        if (size > 0) flush();
        if (seen & digit) at = endOfFigure(text, at);
      }
    } else {
      const end = kind === mark && size > 0 ? endOfMark(text, at) : -1;
      if (end > 0) add(at, end, lexicon.marks[text[at]!]!);
      else {
        if (size > 0) flush();
        at++;
      }
    }
  }
  flush();
}

type Add = (start: number, end: number, part: Part) => void;

function addWord(text: string, start: number, end: number, plain: Entry | undefined, lexicon: Lexicon, add: Add): void {
  const stop = text.charCodeAt(end) === 46;
  const entry = (stop && end - start === 1 && dottedAt(text, start, lexicon)) || plain;
  // "$DEC" and "@may" are names.
  if (!entry || isNamed(text.charCodeAt(start - 1))) return;
  const pair = entry.pairs && /^[- ]([a-z]+)/i.exec(text.slice(end, end + 12));
  const both = pair && entry.pairs?.[pair[1]!.toLowerCase()];
  if (both) add(start, end + pair[0].length, both);
  else if (entry.dotted) add(start, start + 4, entry);
  else add(start, stop && entry.abbreviation ? end + 1 : end, entry);
}

const isNamed = (before: number): boolean => before === 36 || before === 35 || before === 64;

/** Reads two letters with stops, such as those of the twelve-hour clock, as one word. */
function dottedAt(text: string, start: number, lexicon: Lexicon): (Entry & { dotted: true }) | null {
  const letters = text.charCodeAt(start + 3) === 46 ? text[start]! + (text[start + 2] ?? "") : "";
  if (!/^[a-z]{2}$/i.test(letters)) return null;
  const entry = lexicon.find(letters, 0, 2);
  return entry?.abbreviation ? { ...entry, dotted: true } : null;
}

function addFigure(text: string, start: number, end: number, lexicon: Lexicon, add: Add): void {
  const before = text.charCodeAt(start - 1);
  // Behind a currency sign, a decimal point or inside a longer figure or name, digits are no date.
  if (start > 0 && (before > 127 || /[$#@.:\w&+]/.test(text[start - 1]!))) return;
  if (before === 44 && /\d/.test(text[start - 2] ?? "")) return;
  const simple = isPlain(text, start, end);
  for (const { shape, sign, symbols, value, quiet, plain } of lexicon.figures) {
    if (simple && !plain) continue;
    shape.lastIndex = start;
    const found = shape.exec(text);
    const figure = found && value(found[0]);
    if (found === null || figure === null) continue;
    add(start, start + found[0].length, { sign, symbols, figure, word: "", quiet });
    return;
  }
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
  let next = at + 1;
  while (text[next] === " " || text[next] === "\t" || text[next] === "\r") next++;
  return text[next] === "\n";
}

function kindTable(): Uint8Array {
  const table = new Uint8Array(128);
  for (let code = 0; code < 128; code++) {
    const char = String.fromCharCode(code);
    table[code] = /\s/.test(char)
      ? space
      : /[a-z]/i.test(char)
        ? letter
        : /\d/.test(char)
          ? digit
          : /[-,/'~]/.test(char)
            ? mark
            : 0;
  }
  return table;
}
