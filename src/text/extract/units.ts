import type { CountMention, MoneyMention, PercentageMention, TimeMention } from "../../evidence/mention.ts";
import type { Span } from "../../evidence/span.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Unit, UnitKind } from "./unit.ts";

/** Everything that was read from one sentence before its words are. */
export interface Mentions {
  /** Amounts of money. */
  money: readonly MoneyMention[];
  /** Shares. */
  percentages: readonly PercentageMention[];
  /** Numbers of things. */
  counts: readonly CountMention[];
  /** Times. */
  times: readonly TimeMention[];
}

const none: ReadonlySet<string> = new Set();
const token = /[\p{L}\p{N}](?:[\p{L}\p{N}]|[’'.&–-](?=[\p{L}\p{N}])|\.(?=-\p{L})|\/(?=\p{L}(?!\p{L})))*|\S/uy;
/** "J", "J.C": their full stop is part of a name. */
const initials = /^(?:[A-Z]\.)*[A-Z]$/;
/** What an agency sets before a name: "UPDATE 1-Acme cuts …", "BRIEF-Acme cuts …". */
const counted = /(?:\d+|\p{Lu}{5,})(?=-\p{Lu}\p{Ll})/uy;

/**
 * Cuts a sentence into units: values first, then the longest phrase of the lexicon, then single words and marks.
 *
 * @param text - The part of the article; offsets of all units refer to it.
 * @param sentence - The sentence in it.
 * @param mentions - The values in the sentence, with offsets into `text`.
 * @param lexicon - Words with cues.
 * @param abbreviations - Lower-case words that keep their full stop.
 * @returns The units in order, without overlap.
 */
export function cutUnits(
  text: string,
  sentence: Span,
  mentions: Mentions,
  lexicon: Lexicon,
  abbreviations: ReadonlySet<string>,
): Unit[] {
  const values = valueUnits(mentions);
  const words: Unit[] = [];
  let next = 0;
  let at = sentence.start;
  while (at < sentence.end) {
    const value = values[next];
    if (value && at >= value.start) {
      if (value.end > at) words.push(value);
      at = Math.max(at, value.end);
      next++;
      if (value.kind === "time" && text.startsWith("'s ", at)) {
        value.possessive = true;
        at += 2;
      }
      continue;
    }
    const limit = value ? value.start : sentence.end;
    if (isSpace(text, at)) {
      at++;
      continue;
    }
    counted.lastIndex = token.lastIndex = at;
    const whole = counted.test(text) ? counted.lastIndex : token.exec(text) ? token.lastIndex : at + 1;
    if (value && whole > limit && value.kind === "time" && text[limit - 1] === "-") {
      // "full-year 2025": the time began in the middle of a word.
      words.push({ ...value, start: at, text: text.slice(at, value.end).toLowerCase() });
      at = value.end;
      next++;
      continue;
    }
    const end = Math.min(whole, limit);
    words.push(wordUnit(text, at, end, sentence.end, abbreviations));
    at = words.at(-1)!.end;
  }
  return joinPhrases(words, lexicon);
}

/** An empty unit of a kind, to be filled by the caller. */
export function bareUnit(kind: UnitKind, start: number, end: number, text: string): Unit {
  return {
    kind,
    start,
    end,
    text,
    cues: none,
    capital: false,
    possessive: false,
    money: null,
    percentage: null,
    time: null,
    name: null,
  };
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || (code >= 9 && code <= 13) || code === 160 || code === 0x3000 || code === 0x202f;
}

function valueUnits(mentions: Mentions): Unit[] {
  const units: Unit[] = [];
  for (const money of mentions.money) units.push({ ...bareUnit("money", money.start, money.end, ""), money });
  for (const share of mentions.percentages) {
    units.push({ ...bareUnit("percentage", share.start, share.end, ""), percentage: share });
  }
  for (const time of mentions.times) {
    if (time.type === "clock-time") continue;
    units.push({ ...bareUnit("time", time.start, time.end, time.text.toLowerCase()), time });
  }
  units.sort((a, b) => a.start - b.start || b.end - a.end);
  // Money wins over a time it shares words with: "2025" in "US$2025".
  return units.filter((unit, i) => !units.some((other, j) => j !== i && swallows(other, unit, j < i)));
}

function swallows(other: Unit, unit: Unit, earlier: boolean): boolean {
  if (other.start >= unit.end || unit.start >= other.end) return false;
  const rank = (kind: UnitKind): number => (kind === "time" ? 0 : 1);
  if (rank(other.kind) !== rank(unit.kind)) return rank(other.kind) > rank(unit.kind);
  return earlier;
}

function wordUnit(text: string, start: number, end: number, limit: number, abbreviations: ReadonlySet<string>): Unit {
  let to = end;
  let raw = text.slice(start, to).replace(/’/g, "'");
  const first = raw.charCodeAt(0);
  if (raw.length === 1 && raw !== "&" && !/[\p{L}\p{N}]/u.test(raw)) return bareUnit("mark", start, to, raw);
  if (to < limit && text[to] === "." && (initials.test(raw) || abbreviations.has(raw.toLowerCase()))) {
    to++;
    raw = `${raw}.`;
  }
  const unit = bareUnit("word", start, to, raw.toLowerCase());
  unit.capital = (first >= 65 && first <= 90) || (first > 127 && raw[0] !== raw[0]!.toLowerCase());
  if (unit.text.endsWith("'s")) {
    unit.text = unit.text.slice(0, -2);
    unit.possessive = true;
  } else if (unit.text.endsWith("s") && (text[to] === "'" || text[to] === "’") && text[to + 1] === " ") {
    unit.possessive = true;
    unit.end = to + 1;
  }
  return unit;
}

/** Joins runs of words that are a phrase of the lexicon, and gives single words their cues. */
function joinPhrases(words: Unit[], lexicon: Lexicon): Unit[] {
  const units: Unit[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (word.kind !== "word") {
      units.push(word);
      continue;
    }
    const opener = word.possessive ? `${word.text}'s` : word.text;
    const phrase = lexicon.phrases.get(opener)?.find(({ words: parts }) => matches(words, i, parts));
    if (!phrase) {
      word.cues = lexicon.words.get(word.text) ?? none;
      units.push(word);
      continue;
    }
    const last = words[i + phrase.words.length - 1]!;
    units.push({
      ...word,
      end: last.end,
      text: phrase.words.join(" "),
      cues: phrase.cues,
      possessive: last.possessive,
    });
    i += phrase.words.length - 1;
  }
  return units;
}

function matches(words: Unit[], from: number, parts: readonly string[]): boolean {
  for (let k = 1; k < parts.length; k++) {
    const word = words[from + k];
    if (!word || (word.kind !== "word" && word.kind !== "mark") || word.text !== parts[k]) return false;
    if (k > 1 && words[from + k - 1]!.possessive) return false;
  }
  return true;
}
