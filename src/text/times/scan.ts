import { once } from "../once.ts";
import { addLetter, type Entry, type Lexicon, type Token } from "./lexicon.ts";

/** Tokens in a row that the tables know, with at most a blank between them, one of them a reason to read on. */
export type Run = readonly Token[];

/** A run is cut at so many tokens: no phrase is longer. */
const longestRun = 64;

const space = 1;
const letter = 2;
const digit = 3;
const mark = 4;
const kindsOfCharacters = once(kindTable);

/**
 * Cuts a text into runs of words that may say a time, in one pass that makes no string of an ordinary word.
 *
 * @param text - Normalised text.
 * @param lexicon - The language's words.
 * @param read - Called with each run, in order.
 */
export function scanRuns(text: string, lexicon: Lexicon, read: (run: Run) => void): void {
  const kinds = kindsOfCharacters();
  let run: Token[] = [];
  let worth = false;
  let at = 0;
  const length = text.length;
  const flush = (): void => {
    if (worth) read(run);
    if (run.length > 0) run = [];
    worth = false;
  };
  while (at < length) {
    const code = text.charCodeAt(at);
    const kind = code < 128 ? kinds[code]! : letter;
    if (kind === space) {
      if (code === 10 && run.length > 0 && breaksParagraph(text, at)) flush();
      at++;
      continue;
    }
    if (kind === letter || kind === digit) {
      const start = at;
      let hash = 0;
      let figure = kind === digit;
      let foreign = false;
      for (; at < length; at++) {
        const next = text.charCodeAt(at);
        const nextKind = next < 128 ? kinds[next]! : letter;
        if (nextKind === letter) {
          if (next >= 128) foreign = true;
          hash = addLetter(hash, next);
        } else if (nextKind === digit) figure = true;
        else break;
      }
      const token = foreign ? null : figure ? figureAt(text, start, lexicon) : wordAt(text, start, at, hash, lexicon);
      if (token === null) {
        if (run.length > 0) flush();
        if (figure) at = endOfFigure(text, at);
        continue;
      }
      run.push(token);
      worth ||= !token.quiet;
      at = token.end;
      if (run.length >= longestRun) flush();
      continue;
    }
    if (kind === mark && run.length > 0) {
      const sign = markAt(text, at, lexicon);
      if (sign !== null) {
        run.push({ ...sign, figure: Number.NaN, word: "" });
        at = sign.end;
        continue;
      }
    }
    if (run.length > 0) flush();
    at++;
  }
  flush();
}

type Found = Token & { quiet: boolean };

function wordAt(text: string, start: number, end: number, hash: number, lexicon: Lexicon): Found | null {
  const entry = lexicon.find(text, start, end, hash);
  // "$DEC" and "@may" are names.
  if (entry !== undefined && isNamed(text.charCodeAt(start - 1))) return null;
  let to = end;
  if (end - start === 1 && text.charCodeAt(end) === 46) {
    const dotted = dottedAt(text, start, lexicon);
    if (dotted) return dotted;
  }
  if (entry === undefined) return null;
  if (entry.abbreviation && text.charCodeAt(end) === 46) to++;
  return { start, end: to, sign: entry.sign, figure: Number.NaN, word: entry.word, quiet: entry.quiet };
}

const isNamed = (before: number): boolean => before === 36 || before === 35 || before === 64;

/** Reads letters with stops, such as those of the twelve-hour clock, as one word. */
function dottedAt(text: string, start: number, lexicon: Lexicon): Found | null {
  const letters = text.charCodeAt(start + 3) === 46 ? text[start]! + (text[start + 2] ?? "") : "";
  if (!/^[a-z]{2}$/i.test(letters)) return null;
  const entry: Entry | undefined = lexicon.find(
    letters,
    0,
    2,
    addLetter(addLetter(0, letters.charCodeAt(0)), letters.charCodeAt(1)),
  );
  if (!entry?.abbreviation) return null;
  return { start, end: start + 4, sign: entry.sign, figure: Number.NaN, word: entry.word, quiet: entry.quiet };
}

function figureAt(text: string, start: number, lexicon: Lexicon): Found | null {
  const before = text.charCodeAt(start - 1);
  // Behind a currency sign, a decimal point or inside a longer figure or name, digits are no date.
  if (start > 0 && (before > 127 || /[$#@.:\w&+]/.test(text[start - 1]!))) return null;
  if (/[,/-]/.test(text[start - 1] ?? "") && /\d/.test(text[start - 2] ?? "") && text[start - 1] === ",") return null;
  for (const { shape, sign, value, quiet } of lexicon.figures) {
    shape.lastIndex = start;
    const found = shape.exec(text);
    if (found === null) continue;
    const figure = value(found[0]);
    if (figure === null) continue;
    const end = start + found[0].length;
    return { start, end, sign, figure, word: "", quiet };
  }
  return null;
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

function markAt(text: string, at: number, lexicon: Lexicon): { start: number; end: number; sign: string } | null {
  const char = text[at] === "~" ? "-" : text[at]!;
  const sign = lexicon.marks[char]!;
  if (char === "'") {
    // The possessive: with its letter, or alone behind a plural.
    if (/s/i.test(text[at + 1] ?? "") && !/\w/.test(text[at + 2] ?? "")) return { start: at, end: at + 2, sign };
    return /s/i.test(text[at - 1] ?? "") && /\s/.test(text[at + 1] ?? "") ? { start: at, end: at + 1, sign } : null;
  }
  if (char === "-" && text[at + 1] === "-") return null;
  return { start: at, end: at + 1, sign };
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
