import type { FigureMention } from "../../src/text/figures/search.ts";

/** Pieces that figures are made of, and marks that break them. */
const pieces = [
  ..."0123456789.,-–—±+~<>/:'%$€£¥₹()[] \n\t",
  "US$",
  "R$",
  "Rs",
  "EUR",
  " billion",
  "bn",
  "k",
  " to ",
  "between ",
  " and ",
  "from ",
  "half a ",
  "three",
  "twenty",
  "hundred ",
  "tens of ",
  "millions of ",
  " percent",
  " per cent",
  "basis points",
  " dollars",
  " cents",
  "more than ",
  "about ",
  " or more",
  "plus or minus ",
  "minus ",
  "low-single-digit",
  "mid-30s",
  " companies",
  "a ",
  "\u0301",
  "\ud83d\ude00",
  "\ud800",
  "円",
  "ß",
];

/** A small generator of numbers, so that a failure comes back under the same seed. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * Reads random strings made of what figures are made of, and gives the first that is read wrongly: a mention that does not cut
 * out its text, overlaps the one before, or has its ends out of order.
 *
 * @param find - The finder.
 * @param rounds - How many strings.
 * @returns The string with what was found in it, or null.
 */
export function fuzzFigures(find: (text: string) => FigureMention[], rounds: number): string | null {
  const next = random(20251017);
  for (let round = 0; round < rounds; round++) {
    let text = "";
    for (let length = 1 + next() * 14; length > 0; length--) text += pieces[Math.floor(next() * pieces.length)];
    let last = 0;
    for (const { start, end, text: quote, value } of find(text)) {
      const wrong = text.slice(start, end) !== quote || start < last || start >= end;
      const disordered = value.low !== null && value.high !== null && !(value.low <= value.high);
      if (wrong || disordered) return `${JSON.stringify(text)} gives ${JSON.stringify({ start, end, quote, value })}`;
      last = end;
    }
  }
  return null;
}
