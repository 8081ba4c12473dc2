import type { Lexicon, Token } from "./lexicon.ts";
import type { Match } from "./time-language.ts";

/** How much of the surroundings a rule may look at. */
const window = 40;

/** A rule's view, and the way to move it to other tokens. */
export interface MovingMatch {
  /** Gives the view of the tokens from one up to, not including, another. */
  moveTo: (from: number, to: number) => Match;
}

/**
 * Gives a rule's view of the tokens that it matched. One view serves a whole run: a run has many matches, and most of
 * them come to nothing.
 *
 * @param text - The prose.
 * @param lexicon - Symbols of the language.
 * @param run - Tokens.
 * @returns The view, to be moved before it is used.
 */
export function movingMatch(text: string, lexicon: Lexicon, run: readonly Token[]): MovingMatch {
  let from = 0;
  let to = 0;
  const nth = (symbol: string, index: number): Token | undefined => {
    for (let at = from; at < to; at++) {
      if (lexicon.stands(run[at]!, symbol) && index-- === 0) return run[at];
    }
    return undefined;
  };
  const match: Match = {
    text: "",
    has: (symbol) => nth(symbol, 0) !== undefined,
    take: (symbol, index = 0) => {
      const token = nth(symbol, index);
      return token === undefined ? null : lexicon.valueOf(token, symbol);
    },
    word: (symbol, index = 0) => {
      const token = nth(symbol, index);
      return token === undefined ? "" : text.slice(token.start, token.end);
    },
    previous: () => {
      const end = run[from]!.start - (text[run[from]!.start - 1] === " " ? 1 : 0);
      let start = end;
      while (start > 0 && end - start < window && !/\s/.test(text[start - 1]!)) start--;
      return text.slice(start, end);
    },
    before: () => text.slice(Math.max(0, run[from]!.start - window), run[from]!.start),
    after: () => text.slice(run[to - 1]!.end, run[to - 1]!.end + window),
  };
  return {
    moveTo: (first, end) => {
      from = first;
      to = end;
      match.text = text.slice(run[first]!.start, run[end - 1]!.end);
      return match;
    },
  };
}
