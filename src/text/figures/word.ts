import type { NumeralWord } from "./numeral-words.ts";

/** Which way a word of movement points; `any` for one that tells a change without its direction. */
export type Movement = "up" | "down" | "any";

/** What a word or sign may do beside a figure: worked out once, since the same few stand there again and again. */
export interface Word {
  /** Its look-up form: lower case, without the full stops of an abbreviation. */
  key: string;
  /** The bits of the tables that have a phrase with it at the near end; a reader that finds its bit unset need not look. */
  tables: number;
  /** What it does inside a figure. */
  numeral: NumeralWord | undefined;
  /** Which way it points, where it tells a movement. */
  movement: Movement | undefined;
  /** Whether a unit may begin with it, behind a figure. */
  begins: boolean;
  /** Whether a unit may end with it, before a figure. */
  ends: boolean;
}

/** Gives the word between two places of a text. */
export type Dictionary = (text: string, start: number, end: number) => Word;
