import type { Lexicon, Token } from "./lexicon.ts";
import type { Match } from "./time-language.ts";

/** How much of the surroundings a rule may look at. */
const window = 40;

/**
 * Gives a rule's view of the tokens that it matched.
 *
 * @param text - The prose.
 * @param lexicon - Symbols of the language.
 * @param tokens - Matched tokens, at least one.
 * @returns The view.
 */
export function matchOf(text: string, lexicon: Lexicon, tokens: readonly Token[]): Match {
  const start = tokens[0]!.start;
  const end = tokens[tokens.length - 1]!.end;
  const nth = (symbol: string, index: number): Token | undefined => {
    for (const token of tokens) {
      if (lexicon.stands(token, symbol) && index-- === 0) return token;
    }
    return undefined;
  };
  return {
    text: text.slice(start, end),
    has: (symbol) => nth(symbol, 0) !== undefined,
    take: (symbol, index = 0) => {
      const token = nth(symbol, index);
      return token === undefined ? null : lexicon.valueOf(token, symbol);
    },
    word: (symbol, index = 0) => {
      const token = nth(symbol, index);
      return token === undefined ? "" : text.slice(token.start, token.end);
    },
    before: () => text.slice(Math.max(0, start - window), start),
    after: () => text.slice(end, end + window),
  };
}
