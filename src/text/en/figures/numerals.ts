import type { NumeralRole, NumeralWord } from "../../figures/numeral-words.ts";

/**
 * English numerals in the singular by what they do in a figure. The number that the role speaks of (value, exponent, factor,
 * denominator) stands behind the word; without one it is one more than that of the word before.
 */
const rows: Readonly<Record<NumeralRole, string>> = {
  unit: "zero 0 one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
  ten: "twenty 20 thirty 30 forty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90",
  scale: "hundred 2 thousand lakh 5 lac 5 million crore billion 9 trillion 12 quadrillion 15",
  short: "k 3 m 6 mm 6 mn 6 mil 6 mio 6 mln 6 cr b 9 bn 9 bil 9 bln 9 t 12 tn 12 trn 12 trln 12",
  group: "dozen 12",
  part: "half 2 third quarter fourth 4 fifth sixth seventh eighth ninth tenth hundredth 100",
  article: "a 1 an 1",
  and: "and 0",
  of: "of 0",
  point: "point 0",
};

/** English numerals by word. */
export function englishNumerals(): ReadonlyMap<string, NumeralWord> {
  const words = new Map<string, NumeralWord>();
  for (const role in rows) {
    let value = 0;
    const counted = /scale|group|part/.test(role);
    for (const [, word = "", number] of rows[role as NumeralRole].matchAll(/([a-z]+) ?(\d*)/g)) {
      value = number ? Number(number) : value + 1;
      words.set(word, { role: role as NumeralRole, value, plural: false });
      if (counted || value === 10) words.set(`${word}s`, { role: role as NumeralRole, value, plural: true });
    }
  }
  return words;
}
