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
  /** Text before the match, at most 40 characters. */
  before: () => string;
  /** Text behind the match, at most 40 characters. */
  after: () => string;
}

/** Words of one symbol with the number that each stands for: `{ January: 1, "Jan.": 1 }`. */
export type WordValues = Record<string, number>;

/** A token that holds a digit ("15", "30th", "3Q25"), told by its shape. */
export interface FigureShape {
  /** Symbols of the rules that it may stand for. */
  symbols: readonly string[];
  /** True where the figure alone is no reason to read on. */
  quiet?: boolean;
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

/** What stands around an expression in its sentence, and what that tells. */
export interface TimeCues {
  /** Behind or before it: the sentence speaks of what is to come. */
  future: RegExp;
  /** Behind or before it: the sentence speaks of what has happened. */
  past: RegExp;
}

/** Words before an expression that make an open or a closed side. */
export interface EdgeWords {
  /** Open before: "by", "until", "through". */
  upTo: readonly string[];
  /** Open before, and the expression itself is outside: "before". */
  before: readonly string[];
  /** Open behind: "since". */
  onward: readonly string[];
  /** Open behind where nothing else follows: "from". */
  from: readonly string[];
  /** Open behind, and the expression itself is outside: "after". */
  after: readonly string[];
  /** Behind an expression, which begins an open side: "or later", "and beyond". */
  beyond: readonly string[];
  /** Behind an expression, which ends an open side: "or earlier". */
  below: readonly string[];
  /** Between the two ends of a range: "to", "-", "through", "and". */
  joins: readonly string[];
  /** Joins that make a range only behind one of `opens`: "and" behind "between". */
  weakJoins: readonly string[];
  /** Before the first end of a range: "from", "between". */
  opens: readonly string[];
}

/** All that the engine has to know of a language to read times. */
export interface TimeLanguage {
  /** Word tables by symbol. A word that begins with a capital needs one in the text; a stop at its end is optional. */
  words: Record<string, WordValues>;
  /** Words that begin many phrases but are no reason to read on: "the", "of", "in", number words. */
  quiet: readonly string[];
  /** Tokens with digits, first fit wins. */
  figures: readonly FigureShape[];
  /** Rules; of those that fit at a place, the longest match wins, then the earlier rule. */
  rules: readonly TimeRule[];
  /** Words at the edges of periods. */
  edges: EdgeWords;
  /** Words that tell the time of a sentence. */
  cues: TimeCues;
}
