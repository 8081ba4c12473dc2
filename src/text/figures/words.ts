import type { BoundKind } from "../../values/bounds.ts";
import type { WordRule } from "../rule.ts";
import type { NumeralWord } from "./numeral-words.ts";
import { beginsFigure } from "./numeral-words.ts";
import type { PhraseTable } from "./phrases.ts";
import { phraseTable } from "./phrases.ts";
import type { FigureTables } from "./read-figure.ts";

/** What words beside a figure make of it. */
export interface Hedge {
  /** The limit that they set, or null where they set none. */
  bound: BoundKind | null;
  /** True where they say that the figure is not sharp. */
  approximate: boolean;
  /** True for words that are no bound behind a verb of movement: "went up to 5 percent". */
  unlessMoved?: boolean;
  /** True for words that blur a bound and mean nothing without one: "well" over, "just" under. */
  degree?: boolean;
}

/** What stands between two figures that belong together. */
export type Joiner = "to" | "and" | "or" | "dash" | "tolerance";

/** What stands before the first of two figures: only "between" makes a range of "and", and "from" may tell a movement. */
export type Opener = "between" | "from";

/** Which way a word of movement points; `any` for one that tells a change without its direction. */
export type Movement = "up" | "down" | "any";

/** A language's words for figures, as its tables hold them. */
export interface FigureWords {
  /** Numerals by word. */
  numerals: () => Readonly<Record<string, NumeralWord>>;
  /** Exponents of the scales that are written against digits: bn, k. */
  shortScales: Readonly<Record<string, number>>;
  /** Words before a figure that bound or blur it. */
  hedgesBefore: () => readonly WordRule<Hedge>[];
  /** The same behind a figure. */
  hedgesAfter: () => readonly WordRule<Hedge>[];
  /** Words that may stand between a hedge and its figure and say nothing of its size: "a total of". */
  fillers: () => readonly string[];
  /** Words between two figures. */
  joiners: () => readonly WordRule<Joiner>[];
  /** Words before the first of two figures. */
  openers: Readonly<Record<string, Opener>>;
  /** Words that make a figure negative: "minus". */
  minus: readonly string[];
  /** Words of movement in every form. */
  movements: () => ReadonlyMap<string, Movement>;
  /** Words that are no noun and so cannot be what a figure counts. */
  plain: () => ReadonlySet<string>;
}

/** A language's words for figures, ready to be looked up. */
export interface FigureLexicon extends FigureTables {
  /** Phrases before a figure, by their last word. */
  hedgesBefore: PhraseTable<Hedge>;
  /** Phrases before a figure, by their first word: for the second of two figures. */
  hedgesAhead: PhraseTable<Hedge>;
  /** Phrases behind a figure, by their first word. */
  hedgesAfter: PhraseTable<Hedge>;
  /** Fillers, by their last word. */
  fillers: PhraseTable<true>;
  /** Joiners, by their first word. */
  joiners: PhraseTable<Joiner>;
  /** Openers by word. */
  openers: ReadonlyMap<string, Opener>;
  /** Words that make a figure negative. */
  minus: ReadonlySet<string>;
  /** Words of movement. */
  movements: ReadonlyMap<string, Movement>;
  /** Words that cannot be counted. */
  plain: ReadonlySet<string>;
  /** Words that a figure can begin with. */
  triggers: readonly string[];
}

/**
 * Compiles a language's words for figures.
 *
 * @param words - The tables of a language folder.
 * @returns The same, by the words that a reader meets first.
 */
export function compileFigureWords(words: FigureWords): FigureLexicon {
  const numerals = new Map(Object.entries(words.numerals()));
  return {
    numerals,
    shortScales: new Map(Object.entries(words.shortScales)),
    hedgesBefore: phraseTable(words.hedgesBefore(), "last"),
    hedgesAhead: phraseTable(words.hedgesBefore(), "first"),
    hedgesAfter: phraseTable(words.hedgesAfter(), "first"),
    fillers: phraseTable([{ name: "", example: "", words: words.fillers(), means: true as const }], "last"),
    joiners: phraseTable(words.joiners(), "first"),
    openers: new Map(Object.entries(words.openers)),
    minus: new Set(words.minus),
    movements: words.movements(),
    plain: words.plain(),
    triggers: [...numerals].filter(([, word]) => beginsFigure(word)).map(([word]) => word),
  };
}
