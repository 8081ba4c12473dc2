import type { Run } from "./scan.ts";
import type { Match } from "./time-language.ts";

/** How much of the surroundings a rule may look at. */
const window = 40;

/** Gives a rule's view of the tokens of a run from one up to, not including, another. */
export type MovingMatch = (run: Run, from: number, to: number) => Match;

/**
 * Gives a rule's view of the tokens that it matched. One view serves a whole text, since most matches come to nothing.
 *
 * @param text - The prose.
 * @returns The view, to be moved before it is used.
 */
export function movingMatch(text: string): MovingMatch {
  let run: Run;
  let from = 0;
  let to = 0;
  const nth = (symbol: string, index: number): number => {
    for (let at = from; at < to; at++) if (run.parts[at]!.symbols.has(symbol) && index-- === 0) return at;
    return -1;
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
      while (start > 0 && end - start < window && !/\s/.test(text[start - 1]!)) start--;
      return text.slice(start, end);
    },
    before: () => text.slice(Math.max(0, run.starts[from]! - window), run.starts[from]),
    after: () => text.slice(run.ends[to - 1], run.ends[to - 1]! + window),
  };
  return (tokens, first, end) => {
    run = tokens;
    from = first;
    to = end;
    match.text = text.slice(run.starts[first], run.ends[end - 1]);
    return match;
  };
}
