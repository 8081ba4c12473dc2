import type { Span } from "../evidence/span.ts";

/** What the sentence splitter has to know of a language. */
export interface SentenceWords {
  /** Lower-case words that end in a full stop without ending a sentence: "inc", "mr", "u.s". */
  abbreviations: ReadonlySet<string>;
  /** Of those, the ones that may end a sentence too when a capital follows: "u.s", "inc". */
  mayEnd: ReadonlySet<string>;
  /** Lower-case words that often begin a sentence, to decide after one of `mayEnd`: "the", "it", "in". */
  openers: ReadonlySet<string>;
}

const closers = /["'”’)\]»]/;
const openersOfSentence = /[\p{Lu}\p{N}"'“‘([«$€£¥₹]/u;
/** "J" of "J. Ruiz", "J.C" of "J.C. Ruiz", "D.C". */
const initials = /^(?:\p{Lu}\.)*\p{Lu}$/u;
const bullet = /[*•‣▪●–-]/;

/**
 * Splits prose into sentences in one pass over its characters.
 *
 * Full stops of abbreviations, initials and figures do not end a sentence; quotes and brackets that close behind a stop
 * belong to it; a line break ends one, save inside a list whose lead ends in a colon: lead and points stay together.
 *
 * @param text - Prose; offsets refer to it as given.
 * @param words - The language's abbreviations and usual first words.
 * @returns Spans in order that do not overlap, without white space at their ends; a sentence is `text.slice(start, end)`.
 * @example
 * ```ts
 * splitSentences("Mr. Lin left. Nobody spoke.", english.sentenceWords()).length; //=> 2
 * ```
 */
export function splitSentences(text: string, words: SentenceWords): Span[] {
  const spans: Span[] = [];
  let start = 0;
  let inList = false;
  const close = (end: number): void => {
    push(spans, text, start, end);
    start = end;
    inList = false;
  };
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    if (char === "\n") {
      const next = skipSpace(text, at);
      inList = isPoint(text, next) && (inList || endsInColon(text, start, at));
      if (!inList) close(at);
      // The rest of the white space has been seen: looking at each break of it again would cost a square.
      at = next - 1;
    } else if (isStop(char)) {
      const run = endOfRun(text, at);
      if (endsSentence(text, at, run, words)) close(run);
      at = run - 1;
    }
  }
  close(text.length);
  return spans;
}

function isStop(char: string): boolean {
  return char === "." || char === "!" || char === "?" || char === "。";
}

/** One past the stops and closing marks that begin with the stop at `at`. */
function endOfRun(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && (closers.test(text[end]!) || ".!?".includes(text[end]!))) end++;
  return end;
}

/** Whether the stop at `at` closes a sentence; `end` is one past the marks that belong to it. */
function endsSentence(text: string, at: number, end: number, words: SentenceWords): boolean {
  if (end >= text.length) return true;
  if (!isSpace(text[end]!)) return text[at] === "。";
  const next = skipSpace(text, end);
  if (next >= text.length) return true;
  if (!openersOfSentence.test(text[next]!) && !bullet.test(text[next]!)) return false;
  if (text[at] !== "." || end > at + 1) return true;
  const before = wordBefore(text, at);
  const key = before.toLowerCase();
  const isInitial = initials.test(before);
  if (!isInitial && !words.abbreviations.has(key)) return true;
  return (isInitial || words.mayEnd.has(key)) && words.openers.has(wordAfter(text, next).toLowerCase());
}

/** Whether a point of a list begins at `at`: a bullet with a blank behind it. */
function isPoint(text: string, at: number): boolean {
  return bullet.test(text[at] ?? "") && isSpace(text[at + 1] ?? "");
}

/** Whether what stands between `start` and `at` ends in a colon, so that a list may follow. */
function endsInColon(text: string, start: number, at: number): boolean {
  let last = at - 1;
  while (last >= start && isSpace(text[last]!)) last--;
  return last >= start && text[last] === ":";
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text[at]!)) at++;
  return at;
}

function push(spans: Span[], text: string, start: number, end: number): void {
  let from = start;
  let to = end;
  while (from < to && isSpace(text[from]!)) from++;
  while (to > from && isSpace(text[to - 1]!)) to--;
  if (to > from) spans.push({ start: from, end: to });
}

/** The word, with its inner stops, that ends right before `at`; looked back for at most 12 characters. */
function wordBefore(text: string, at: number): string {
  let from = at;
  while (from > 0 && at - from < 12 && /[\p{L}\p{N}.]/u.test(text[from - 1]!)) from--;
  return text.slice(from, at);
}

function wordAfter(text: string, at: number): string {
  let to = at;
  while (to < text.length && to - at < 16 && /\p{L}/u.test(text[to]!)) to++;
  return text.slice(at, to);
}

function isSpace(char: string): boolean {
  return char === " " || char === "\n" || char === "\t" || char === "\r" || char === " " || char === "　";
}
