import type { CountMention, MoneyMention, PercentageMention } from "../../evidence/mention.ts";
import type { Quantity } from "./amount.ts";
import { compileDictionary } from "./dictionary.ts";
import type { PhraseTable } from "./phrases.ts";
import type { FigureLexicon, Means, Reading, UnitReader } from "./reading.ts";
import { compileTriggers, type Triggers } from "./triggers.ts";

/** A figure found in a text, told apart by `kind`. */
export type FigureMention =
  | (MoneyMention & { kind: "money" })
  | (PercentageMention & { kind: "percentage" })
  | (CountMention & { kind: "count" });

/** Makes the mention of one kind of value out of a quantity, or says that it is none. The scan goes on where it ends. */
export type Finisher = (reading: Reading, quantity: Quantity) => FigureMention | null;

/** Reads what begins at a trigger word and is no figure: "double-digit", "doubled". */
export type PhraseReader = (reading: Reading, at: number) => FigureMention | null;

/** What a search for one kind of value needs. */
export interface Sought {
  /** Reads its unit. */
  unit?: UnitReader;
  /** Tables of phrases that it asks. */
  tables?: readonly PhraseTable<unknown>[];
  /** Words to stop at besides those of figures. */
  triggers?: readonly string[];
  /** Names of units that mean one of them behind an article: "a penny". */
  lone?: readonly string[];
  /** Reads phrases without a figure; asked first. */
  phrase?: PhraseReader;
  /** Make its mentions. */
  finishers: readonly Finisher[];
  /** Whether figures without a unit are of use, as counts or shares; else they are passed over early. */
  bare?: boolean;
  /** Whether every figure is of use; else those that no unit can belong to are passed over at once. */
  counted?: boolean;
}

/** What a scan looks for and how it reads. */
export interface Search extends Means {
  /** As in {@link Sought}, of any kind. */
  counted: boolean;
  /** Where to stop. */
  triggers: Triggers;
  /** As in {@link Sought}. */
  phrases: readonly PhraseReader[];
  /** Asked in order until one makes a mention. */
  finishers: readonly Finisher[];
}

/**
 * Joins what is looked for into one search.
 *
 * @param words - The language's words for figures.
 * @param kinds - The kinds of values, first the one whose unit holds where two could be read.
 * @returns The search; what it learns of words is kept for the next text.
 */
export function compileSearch(words: FigureLexicon, kinds: readonly Sought[]): Search {
  const units = kinds.flatMap(({ unit }) => unit ?? []);
  const { before, ahead, behind, minus, percent } = words;
  const tables = [before, ahead, behind, minus, percent, ...kinds.flatMap(({ tables = [] }) => tables)];
  const lone = kinds.flatMap(({ lone = [] }) => lone);
  return {
    words,
    units,
    lone: new Set(lone),
    known: compileDictionary(words, units, tables),
    bare: kinds.some(({ bare }) => bare),
    counted: kinds.some(({ counted }) => counted),
    triggers: compileTriggers([...words.triggers, ...lone, ...kinds.flatMap(({ triggers = [] }) => triggers)]),
    phrases: kinds.flatMap(({ phrase }) => phrase ?? []),
    finishers: kinds.flatMap(({ finishers }) => finishers),
  };
}
