import type { NumeralRole, NumeralWord } from "../figures/numeral-words.ts";

type Row = readonly [role: NumeralRole, words: Readonly<Record<string, number>>];

/** English numerals by what they do in a figure; the number is what the role says: value, exponent, factor, denominator. */
const rows: readonly Row[] = [
  ["unit", { zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 }],
  ["unit", { eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17 }],
  ["unit", { eighteen: 18, nineteen: 19 }],
  ["ten", { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 }],
  ["scale", { hundred: 2, thousand: 3, million: 6, billion: 9, trillion: 12, quadrillion: 15 }],
  ["scale", { lakh: 5, lac: 5, crore: 7, lakhs: 5, crores: 7 }],
  ["group", { dozen: 12 }],
  [
    "part",
    { half: 2, third: 3, quarter: 4, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10 },
  ],
  ["part", { hundredth: 100 }],
  [
    "parts",
    { halves: 2, thirds: 3, quarters: 4, fourths: 4, fifths: 5, sixths: 6, sevenths: 7, eighths: 8, ninths: 9 },
  ],
  ["parts", { tenths: 10, hundredths: 100 }],
  ["plenty", { tens: 10, dozens: 24, hundreds: 100, thousands: 1e3, millions: 1e6, billions: 1e9, trillions: 1e12 }],
  ["article", { a: 1, an: 1 }],
  ["and", { and: 0 }],
  ["of", { of: 0 }],
  ["point", { point: 0 }],
];

/** English numerals by word. */
export function englishNumerals(): Record<string, NumeralWord> {
  const words: Record<string, NumeralWord> = {};
  for (const [role, values] of rows) for (const word in values) words[word] = { role, value: values[word] as number };
  return words;
}

/** Scales that are written against the digits, as exponents: "$5bn", "3k", "2.5 mln". */
export const englishShortScales: Readonly<Record<string, number>> = {
  k: 3,
  m: 6,
  mn: 6,
  mln: 6,
  mil: 6,
  mio: 6,
  mm: 6,
  b: 9,
  bn: 9,
  bln: 9,
  bil: 9,
  t: 12,
  tn: 12,
  trn: 12,
  trln: 12,
  cr: 7,
};
