import type { Token } from "./lexicon.ts";
import type { Match } from "./time-language.ts";

/** How much of the surroundings a rule may look at. */
const window = 40;

/** Gives a rule's view of the tokens of a run from one up to, not including, another. */
export type MovingMatch = (run: readonly Token[], from: number, to: number) => Match;

/**
 * Gives a rule's view of the tokens that it matched. One view serves a whole text, since most matches come to nothing.
 *
 * @param text - The prose.
 * @returns The view, to be moved before it is used.
 */
export function movingMatch(text: string): MovingMatch {
  let run: readonly Token[] = [];
  let from = 0;
  let to = 0;
  const nth = (symbol: string, index: number): Token | undefined => {
    for (let at = from; at < to; at++) {
      if (run[at]!.symbols.has(symbol) && index-- === 0) return run[at];
    }
    return undefined;
  };
  const match: Match = {
    text: "",
    has: (symbol) => nth(symbol, 0) !== undefined,
    take: (symbol, index = 0) => {
      const token = nth(symbol, index);
      return token && Number.isNaN(token.figure) ? token.symbols.get(symbol)! : (token?.figure ?? null);
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
  return (tokens, first, end) => {
    run = tokens;
    from = first;
    to = end;
    match.text = text.slice(run[first]!.start, run[end - 1]!.end);
    return match;
  };
}
