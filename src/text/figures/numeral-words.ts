/** What a word does inside a figure that is written in words. */
export type NumeralRole =
  /** A number below twenty; `value` is it. */
  | "unit"
  /** Twenty to ninety. */
  | "ten"
  /** A power of ten that multiplies what stands before it; `value` is the exponent: 6 for a million. */
  | "scale"
  /** A scale that is written against digits: "bn". */
  | "short"
  /** A small factor that needs an article or a number before it: 12 for a dozen. */
  | "group"
  /** A part; `value` is the denominator: 4 for a quarter. */
  | "part"
  /** The article that stands for one. */
  | "article"
  /** Joins a part or the rest of a number: three hundred and five, three and a half. */
  | "and"
  /** Joins a part or an unsaid number to what it is of: a quarter of a million, tens of thousands. */
  | "of"
  /** The decimal point said aloud. */
  | "point";

/** One word of a language's numerals. */
export interface NumeralWord {
  /** What it does. */
  role: NumeralRole;
  /** The number, exponent, factor or denominator that the role speaks of. */
  value: number;
  /** True for "thirds" and "millions". */
  plural: boolean;
}

/** A language's numerals by lower-case word. */
export type NumeralWords = ReadonlyMap<string, NumeralWord>;
