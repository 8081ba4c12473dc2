import type { Run } from "./scan.ts";
import type { Match } from "./time-language.ts";

/** How much of the surroundings a rule may look at. */
const window = 40;

/** Tokens that a rule matched. */
export interface MatchedTokens {
  /** The first. */
  from: number;
  /** One past the last. */
  end: number;
  /** Those that stand for a symbol, by the symbols that were asked for. */
  places: Map<string, number[]>;
}

/** Gives a rule's view of the tokens of a run that it matched. */
export type MovingMatch = (run: Run, matched: MatchedTokens) => Match;

/**
 * Gives a rule's view of the tokens that it matched. Where a symbol stands in them is told by the token string alone and kept
 * with the match. One view serves a whole text, since most matches come to nothing.
 *
 * @param text - The prose.
 * @returns The view, to be moved before it is used.
 */
export function movingMatch(text: string): MovingMatch {
  let run: Run;
  let matched: MatchedTokens;
  let from = 0;
  let to = 0;
  const nth = (symbol: string, index: number): number => {
    let places = matched.places.get(symbol);
    if (places === undefined) {
      places = [];
      for (let at = from; at < to; at++) if (run.parts[at]!.symbols.has(symbol)) places.push(at);
      matched.places.set(symbol, places);
    }
    return index < places.length ? places[index]! : -1;
  };
  const match: Match = {
    text: "",
    has: (symbol) => nth(symbol, 0) >= 0,
    take: (symbol, index = 0) => {
      const at = nth(symbol, index);
      if (at < 0) return null;
      const { figure, symbols } = run.parts[at]!;
      return Number.isNaN(figure) ? symbols.get(symbol)! : figure;
    },
    word: (symbol, index = 0) => {
      const at = nth(symbol, index);
      return at < 0 ? "" : text.slice(run.starts[at], run.ends[at]);
    },
    previous: () => {
      const end = run.starts[from]! - (text[run.starts[from]! - 1] === " " ? 1 : 0);
      let start = end;
      while (start > 0 && end - start < window && text.charCodeAt(start - 1) > 32) start--;
      return text.slice(start, end);
    },
    before: () => text.slice(Math.max(0, run.starts[from]! - window), run.starts[from]),
    after: () => text.slice(run.ends[to - 1], run.ends[to - 1]! + window),
  };
  return (tokens, found) => {
    run = tokens;
    matched = found;
    from = found.from;
    to = found.end;
    match.text = text.slice(run.starts[from], run.ends[to - 1]);
    return match;
  };
}
