import type { Amount, Quantity } from "./amount.ts";
import { isLetter } from "./characters.ts";
import type { NumeralWords } from "./numeral-words.ts";
import { type PhraseTable, phraseTable } from "./phrases.ts";
import { nowhere, type Token, type Words, wordAfter } from "./tokens.ts";
import type { Movement } from "./word.ts";

/**
 * What words before a figure say: a bound; `up-to`, which is none behind a verb of movement ("went up to 5 percent"); `about`;
 * `degree` for words that blur a bound and mean nothing without one ("well" over); `filler` for words that say nothing of the
 * size ("a total of"); `between` and `from`, which open two figures, the first even where "and" parts them; `by`, which opens a
 * step.
 */
export type Before =
  | "more-than"
  | "at-least"
  | "less-than"
  | "at-most"
  | "up-to"
  | "about"
  | "degree"
  | "filler"
  | "between"
  | "from"
  | "by";

/** What words behind a figure say: a bound or `about`, or what joins it to a second figure. */
export type Behind = "at-least" | "at-most" | "about" | Joiner | "tolerance";

/** What stands between two figures that belong together. */
export type Joiner = "to" | "and" | "or" | "dash";

/** A language's words for figures, as its tables hold them; lists are parted by commas, or by blanks where no phrase is in them. */
export interface FigureWords {
  /** Numerals by word. */
  numerals: () => NumeralWords;
  /** Phrases before a figure. */
  before: Readonly<Record<Before, string>>;
  /** Phrases behind a figure. */
  behind: Readonly<Record<Behind, string>>;
  /** Words that make a figure negative: "minus". */
  minus: string;
  /** The word that makes it positive where the other end of its range is not. */
  plus: string;
  /** Words with these in them that do not: "plus or minus". */
  unsigned: string;
  /** Percent, where a tolerance is a share of an amount. */
  percent: string;
  /** Says which way a word of movement points, in any of its forms. */
  movement: () => (word: string) => Movement | undefined;
  /** Words that are no noun and so cannot be what a figure counts. */
  plain: string;
}

/** A language's words for figures, ready to be looked up. */
export interface FigureLexicon {
  /** Numerals by word. */
  numerals: NumeralWords;
  /** Phrases before a figure, by their last word. */
  before: PhraseTable<Before>;
  /** The same by their first word: for the second of two figures. */
  ahead: PhraseTable<Before>;
  /** Phrases behind a figure, by their first word. */
  behind: PhraseTable<Behind>;
  /** Percent. */
  percent: PhraseTable<true>;
  /** Words before a figure that make it negative, or only seem to. */
  minus: PhraseTable<boolean>;
  /** As in {@link FigureWords}. */
  plus: string;
  /** Words of movement. */
  movement: (word: string) => Movement | undefined;
  /** Words that cannot be counted. */
  plain: ReadonlySet<string>;
  /** Words that a figure can begin with. */
  triggers: readonly string[];
}

/** A text while it is read, and what it is read with. */
export interface Reading extends Words {
  /** The text as given. */
  source: string;
  /** Words of the language. */
  words: FigureLexicon;
  /** Readers of the units that are looked for. */
  units: readonly UnitReader[];
  /** Names of units that mean one of them behind an article: "a penny". */
  lone: ReadonlySet<string>;
  /** Whether figures without a unit are of use, as counts or shares; else they are passed over early. */
  bare: boolean;
}

/** Readers are told apart by kind of value, so that a bundle that finds only money carries no words of percentages. */
export interface UnitReader {
  /** Reads the unit of a figure, on either side of it, into its amount, and tells whether there is one. */
  read: (reading: Reading, amount: Amount) => boolean;
  /** Reads a range that only figures with this unit can make, from its first figure on. */
  range?: (reading: Reading, first: Amount) => Quantity | null;
  /** Whether a unit may begin behind a figure with a word or sign. */
  begins: (word: string) => boolean;
  /** Whether a unit may end before a figure with a word or sign. */
  ends: (word: string) => boolean;
}

/** What a figure can begin with. */
const startRoles = "unit ten scale group part";

/**
 * Compiles a language's words for figures.
 *
 * @param words - The tables of a language folder.
 * @returns The same, by the words that a reader meets first.
 */
export function compileFigureWords(words: FigureWords): FigureLexicon {
  const swapped = <T extends string>(table: Readonly<Record<T, string>>) =>
    Object.entries<string>(table).map(([means, phrases]) => [phrases, means as T] as const);
  const before = swapped(words.before);
  const numerals = words.numerals();
  return {
    numerals,
    before: phraseTable(before, -1),
    ahead: phraseTable(before, 1),
    behind: phraseTable(swapped(words.behind), 1),
    percent: phraseTable([[words.percent, true]], 1),
    minus: phraseTable(
      [
        [words.minus, true],
        [words.unsigned, false],
      ],
      -1,
    ),
    plus: words.plus,
    movement: words.movement(),
    plain: new Set(words.plain.split(" ")),
    triggers: [...numerals].filter(([, { role }]) => startRoles.includes(role)).map(([word]) => word),
  };
}

/** What a text is read with. */
export type Means = Pick<Reading, "words" | "units" | "lone" | "known" | "bare">;

/** Puts a reading together, field by field: copies by `...` made all that uses them a fifth slower. */
export const makeReading = (
  source: string,
  text: string,
  { words, units, lone, known, bare }: Means,
  floor: number,
  after: Token,
): Reading => ({ source, text, floor, words, units, lone, known, bare, last: { after, before: nowhere } });

/** The same text from a place on, as if it began there. */
export const reopen = (reading: Reading, floor: number): Reading =>
  makeReading(reading.source, reading.text, reading, floor, reading.last.after);

/** True where a figure cannot be of the word behind it: at the end, before a sign, before a word that is no noun. */
export function standsAlone(reading: Reading, end: number): boolean {
  const { word, start } = wordAfter(reading, end);
  return !isLetter(word.key.charCodeAt(0)) || (start > end && reading.words.plain.has(word.key));
}
