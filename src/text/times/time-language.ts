import type { Rule } from "../rule.ts";
import type { TimeExpression } from "./expression.ts";

/** The tokens that a rule matched, asked by symbol. */
export interface Match {
  /** The matched text as it stands in the prose. */
  text: string;
  /** Tells whether a token of the match stands for the symbol or is the word. */
  has: (symbol: string) => boolean;
  /** Gives the number of the nth token (from 0) that stands for the symbol, or null. */
  take: (symbol: string, nth?: number) => number | null;
  /** Gives the text of the nth token that stands for the symbol, or "". */
  word: (symbol: string, nth?: number) => string;
  /** What stands right before the match up to the next blank, with no more than one blank between; "" for nothing. */
  previous: () => string;
  /** Text before the match, at most 40 characters. */
  before: () => string;
  /** Text behind the match, at most 40 characters. */
  after: () => string;
}

/** Words of one symbol with the number that each stands for: `{ January: 1, "Jan.": 1 }`. */
export type WordValues = Record<string, number>;

/** Tokens with digits: digits alone, digits with a mark behind them that may go on, digits with letters among them. */
export type FigureKind = "plain" | "marked" | "lettered";

/** A token that holds a digit ("15", "30th", "3Q25"), told by its shape. */
export interface FigureShape {
  /** Symbols of the rules that it may stand for. */
  symbols: readonly string[];
  /** True where the figure alone is no reason to read on. */
  quiet?: boolean;
  /** Kinds of tokens that are asked for it. */
  kinds: readonly FigureKind[];
  /** Shape of the whole token: sticky, with short windows only. */
  shape: RegExp;
  /** Its number, or null where the digits are none of the kind after all. */
  value: (text: string) => number | null;
}

/**
 * How one family of phrases is read.
 *
 * The pattern is written over tokens. A name with a capital is a symbol of the word tables, a word in lower case is itself;
 * `-`, `,`, `/` and `'` are those marks (`'` with an "s" behind it); `?`, `|` and round brackets mean what they mean in a
 * regular expression. There is no endless repetition, so a match stays within a few tokens. A pattern that ends in `...`
 * goes on with any other expression, which `build` gets as its second argument.
 */
export interface TimeRule extends Rule {
  /** Tokens that the rule reads. */
  pattern: string;
  /** True where it puts two expressions together, which are two mentions where each is taken by itself. */
  joins?: boolean;
  /** Says what a match means, or null where the words turn out to mean something else. */
  build: (match: Match, inner: TimeExpression) => TimeExpression | null;
}

/**
 * What words at the edge of an expression make of it: `up-to` opens its start ("by"), `onward` its end ("since"); `before`
 * and `after` do the same and leave the expression itself out, `beyond` is the one of them that a place told from another
 * points to ("more than two days before Friday"); `open` begins a range ("between") and nothing else,
 * `from` a range, or else `onward`; behind `skip` it is no period ("every July").
 */
export type EdgeKind = "up-to" | "before" | "beyond" | "onward" | "after" | "open" | "from" | "skip";

/** Words at the edges of expressions, one to three with a blank between them; a mark counts as a word. */
export interface EdgeWords {
  /** Before it. */
  before: Record<string, EdgeKind>;
  /** Behind it: "or later", "and beyond". */
  behind: Record<string, "up-to" | "onward">;
  /** Between the two ends of a range; `weak` ones make one only behind a word that begins a range. */
  joins: Record<string, "strong" | "weak">;
}

/** Words that tell whether a sentence speaks of the past or of what is to come, in small letters. */
export interface TimeCues {
  /** Words, and pairs of words, of what is to come: "will", "due", "to be". */
  ahead: readonly string[];
  /** Words that point ahead only at what follows them: "would", "planned". */
  leading: readonly string[];
  /** Words of what has been. */
  past: readonly string[];
  /** Small words that make such a word tell of a thing instead, right before it: "a planned sale", "the plan". */
  describing: readonly string[];
  /** Words that put what was ahead into the past when they stand up to two words before it: "had been due". */
  bygone: readonly string[];
  /** Endings of words of more than two letters more: past (-1) or to come (1). */
  endings: Record<string, -1 | 1>;
}

/** All that the engine has to know of a language to read times. */
export interface TimeLanguage {
  /** Word tables by symbol. A word that begins with a capital needs one in the text; a stop at its end is optional. */
  words: Record<string, WordValues>;
  /** Symbols and words that are a reason to read on, with blanks between: each phrase has one of them, or a figure. */
  loud: string;
  /** A word that is none in spite of its symbols. */
  quiet: string;
  /** Tokens with digits, first fit wins. */
  figures: readonly FigureShape[];
  /** Rules; of those that fit at a place, the longest match wins, then the earlier rule. */
  rules: readonly TimeRule[];
  /** Words at the edges of periods. */
  edges: EdgeWords;
  /** Words that tell the time of a sentence. */
  cues: TimeCues;
}
