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
 * splitSentences("Mr. Lin left. Nobody spoke.", english.sentences).length; //=> 2
 * ```
 */
export function splitSentences(text: string, words: SentenceWords): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    let end = -1;
    if (char === "\n") end = continuesList(text, start, at) ? -1 : at;
    else if (char === "." || char === "!" || char === "?" || char === "。") end = endOfStop(text, at, words);
    if (end < 0) continue;
    push(spans, text, start, end);
    start = end;
    at = Math.max(at, end - 1);
  }
  push(spans, text, start, text.length);
  return spans;
}

/** One past the end of the sentence that the stop at `at` closes, or -1 where it closes none. */
function endOfStop(text: string, at: number, words: SentenceWords): number {
  let end = at + 1;
  while (end < text.length && (closers.test(text[end]!) || ".!?".includes(text[end]!))) end++;
  if (end >= text.length) return end;
  if (!isSpace(text[end]!)) return text[at] === "。" ? end : -1;
  let next = end;
  while (next < text.length && isSpace(text[next]!)) next++;
  if (next >= text.length) return end;
  if (!openersOfSentence.test(text[next]!) && !bullet.test(text[next]!)) return -1;
  if (text[at] !== "." || end > at + 1) return end;
  const before = wordBefore(text, at);
  if (before.length === 1 && /\p{Lu}/u.test(before) && text[at - 2] !== undefined) return -1;
  const key = before.toLowerCase();
  if (!words.abbreviations.has(key)) return end;
  return words.mayEnd.has(key) && words.openers.has(wordAfter(text, next).toLowerCase()) ? end : -1;
}

/** Whether the line break at `at` stands inside a list: the next line begins with a bullet and the lead had a colon. */
function continuesList(text: string, start: number, at: number): boolean {
  let next = at;
  while (next < text.length && isSpace(text[next]!)) next++;
  if (!bullet.test(text[next] ?? "") || !isSpace(text[next + 1] ?? "")) return false;
  const lead = text.slice(start, at).trimEnd();
  return lead.endsWith(":") || (bullet.test(lead.trimStart()[0] ?? "") === false && lead.includes(":\n"));
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
