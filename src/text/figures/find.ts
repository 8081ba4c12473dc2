import type { CountMention, MoneyMention, PercentageMention } from "../../evidence/mention.ts";
import { normalise } from "../normalise.ts";
import { isDigit } from "./characters.ts";
import { digitsEnd } from "./digits.ts";
import { isIdle } from "./idle.ts";
import { type Quantity, readQuantities } from "./quantity.ts";
import type { Reading } from "./reading.ts";
import { scanAnchors, type Triggers } from "./triggers.ts";

/**
 * Stands behind the text while it is read: readers look a few places ahead, and a look beyond the end of a string is no
 * number, which costs the compiled code more than the copy.
 */
const padding = "\0\0\0\0";

/** A figure found in a text, told apart by `kind`. */
export type FigureMention =
  | (MoneyMention & { kind: "money" })
  | (PercentageMention & { kind: "percentage" })
  | (CountMention & { kind: "count" });

/** Makes the mention of one kind of value out of a quantity, or says that it is none. The scan goes on where it ends. */
export type Finisher = (reading: Reading, quantity: Quantity) => FigureMention | null;

/** Reads what begins at a trigger word and is no figure: "double-digit", "doubled". */
export type PhraseReader = (reading: Reading, at: number) => FigureMention | null;

/** What a scan looks for and how it reads. */
export interface Search extends Pick<Reading, "words" | "units" | "lone" | "idle" | "bare"> {
  /** Whether every figure is of use, as a count; else those that no unit can belong to are passed over at once. */
  counted: boolean;
  /** Where to stop. */
  triggers: Triggers;
  /** Readers of phrases without a figure, asked first. */
  phrases: readonly PhraseReader[];
  /** Asked in order until one makes a mention. */
  finishers: readonly Finisher[];
}

/**
 * Finds figures in one pass over a text.
 *
 * @param source - Prose; offsets refer to it as given.
 * @param search - What to look for.
 * @returns Mentions in reading order that do not overlap.
 */
export function findFigureMentions(source: string, search: Search): FigureMention[] {
  const text = normalise(source) + padding;
  const { words, units, lone, idle, bare, counted, finishers, phrases } = search;
  const reading: Reading = { source, text, floor: 0, words, units, lone, idle, bare };
  const mentions: FigureMention[] = [];
  const keep = (mention: FigureMention | null): mention is FigureMention => {
    if (mention === null) return false;
    mentions.push(mention);
    reading.floor = mention.end;
    return true;
  };
  scanAnchors(text, search.triggers, (at) => {
    if (at < reading.floor) return reading.floor;
    if (!isDigit(text.charCodeAt(at)) && phrases.some((read) => keep(read(reading, at)))) return reading.floor;
    if (!counted && isIdle(reading, at)) return digitsEnd(text, at);
    const quantities = readQuantities(reading, at);
    for (const quantity of quantities ?? []) {
      if (!Number.isNaN(quantity.low) && !Number.isNaN(quantity.high))
        finishers.some((make) => keep(make(reading, quantity)));
    }
    // What was no mention is passed over as far as its first figure: a second one may stand right behind it.
    return reading.floor > at ? reading.floor : (quantities?.[0]?.amount.to ?? digitsEnd(text, at));
  });
  return mentions;
}
