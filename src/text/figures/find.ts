import type { CountMention, MoneyMention, PercentageMention } from "../../evidence/mention.ts";
import { normalise } from "../normalise.ts";
import type { Reading } from "./amount.ts";
import { isDigit } from "./characters.ts";
import { digitsEnd } from "./digits.ts";
import type { Quantity } from "./quantity.ts";
import { readQuantities } from "./quantity.ts";
import type { Triggers } from "./triggers.ts";
import { scanAnchors } from "./triggers.ts";

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

/** Makes the mention of one kind of value out of a quantity, or says that it is none. */
export type Finisher = (
  source: string,
  text: string,
  quantity: Quantity,
  floor: number,
  reading: Reading,
) => Finished | null;

/** A mention and where the scan goes on. */
export interface Finished {
  /** The mention. */
  mention: FigureMention;
  /** One past the last code unit that is used up. */
  end: number;
}

/** Reads what begins at a trigger word and is no figure: "double-digit", "doubled". */
export type PhraseReader = (
  source: string,
  text: string,
  at: number,
  floor: number,
  reading: Reading,
) => Finished | null;

/** What a scan looks for and how it reads. */
export interface Search {
  /** Words and units. */
  reading: Reading;
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
  const { reading, finishers, phrases } = search;
  const mentions: FigureMention[] = [];
  let floor = 0;
  scanAnchors(text, search.triggers, (at) => {
    if (at < floor) return floor;
    for (const read of phrases) {
      const finished = isDigit(text.charCodeAt(at)) ? null : read(source, text, at, floor, reading);
      if (finished !== null) {
        mentions.push(finished.mention);
        floor = finished.end;
        return floor;
      }
    }
    const quantities = readQuantities(text, at, floor, reading);
    if (quantities === null) return digitsEnd(text, at);
    let next = 0;
    for (const quantity of quantities) {
      const finished = finish(source, text, quantity, floor, reading, finishers);
      if (finished === null) continue;
      mentions.push(finished.mention);
      floor = finished.end;
      next = floor;
    }
    // What was no mention is passed over as far as its first figure: a second one may stand right behind it.
    return next > at ? next : (quantities[0]?.figure.end ?? digitsEnd(text, at));
  });
  return mentions;
}

function finish(
  source: string,
  text: string,
  quantity: Quantity,
  floor: number,
  reading: Reading,
  finishers: readonly Finisher[],
): Finished | null {
  if (Number.isNaN(quantity.low) || Number.isNaN(quantity.high)) return null;
  for (const make of finishers) {
    const finished = make(source, text, quantity, floor, reading);
    if (finished !== null) return finished;
  }
  return null;
}
