import type { Evidence } from "../../evidence/evidence.ts";
import type { Item } from "../article.ts";
import { normalise } from "../normalise.ts";
import { type Entry, note, wordsAt } from "./repair.ts";

/** Where a quote stands. */
export type QuotePlace = Pick<Evidence, "quote" | "start" | "end" | "part"> & {
  /** The item. */
  item: Item;
};

/**
 * Finds the quote of an entry in its article: word for word, else with blanks, quotation marks and dashes let go.
 *
 * @param entry - The entry.
 * @param items - The article.
 * @returns Where it stands, with the words as the text has them; null where it does not.
 */
export function quoteAt(entry: Entry, items: readonly Item[]): QuotePlace | null {
  const quote = wordsAt(entry, "evidence");
  if (quote === null) return null;
  for (const item of items) {
    for (const { part, text } of item.parts) {
      const start = text.indexOf(quote);
      if (start >= 0) return { quote, start, end: start + quote.length, part, item };
    }
  }
  const wanted = squeezed(quote.replace(/^["'“‘…. ]+|["'”’…. ]+$/g, ""));
  for (const item of wanted.text === "" ? [] : items) {
    for (const { part, text } of item.parts) {
      const held = squeezed(text);
      const from = held.text.indexOf(wanted.text);
      if (from < 0) continue;
      const start = held.at[from]!;
      const end = held.at[from + wanted.text.length - 1]! + 1;
      const found = text.slice(start, end);
      note(entry, "evidence", "quote", found);
      return { quote: found, start, end, part, item };
    }
  }
  note(entry, "evidence", "dropped", null);
  return null;
}

/** A text in lower case with one spelling of each mark and without blanks, and where each of its characters stands. */
function squeezed(text: string): { text: string; at: number[] } {
  const plain = normalise(text);
  let out = "";
  const at: number[] = [];
  for (let i = 0; i < plain.length; i++) {
    const mark = plain[i]!;
    if (/\s/.test(mark)) continue;
    const lower = mark.toLowerCase();
    // A letter whose small form is two would shift what follows.
    out += lower.length === 1 ? lower : mark;
    at.push(i);
  }
  return { text: out, at };
}
