/** An item that a text seems to hold. */
export interface ProposedItem {
  /** Its prose. */
  text: string;
  /** Where it begins in the text. */
  start: number;
  /** One past where it ends. */
  end: number;
}

/** A paragraph that begins like a story of its own: "PARIS (Reuters) - ", "CAPITALS: ", "MILLICOM -- ". */
const opensItem =
  /^(?:\p{Lu}[\p{L}.' /-]{1,40},? (?:\w+\.? \d{1,2} )?\([\p{L} ]{2,30}\) --? |['"‘“]?\p{Lu}[\p{Lu}\d '’",&-]{3,60}['"’”]?: |\p{Lu}[\p{Lu}\d &.]{2,40} -{1,2} )/u;

/**
 * Proposes where a text that holds several news items parts into them: at blank lines in front of a dateline, a deck in
 * capitals or a company's head, and at single line breaks in front of one. A proposal only: the caller decides, and gives
 * each item its own `published` where it is known.
 *
 * @param text - A text.
 * @returns The items in order, at least one for a text that is not blank.
 * @example
 * ```ts
 * splitItems("OIL: Prices rose\n\nGRAIN: Prices fell").map((item) => item.text); //=> ["OIL: Prices rose", "GRAIN: Prices fell"]
 * ```
 */
export function splitItems(text: string): ProposedItem[] {
  const items: ProposedItem[] = [];
  let start = 0;
  const close = (end: number): void => {
    const slice = text.slice(start, end);
    const from = start + (slice.length - slice.trimStart().length);
    const to = start + slice.trimEnd().length;
    if (to > from) items.push({ text: text.slice(from, to), start: from, end: to });
    start = end;
  };
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) {
    const line = text.slice(at + 1, at + 121);
    if (opensItem.test(line)) close(at + 1);
  }
  close(text.length);
  return items;
}
