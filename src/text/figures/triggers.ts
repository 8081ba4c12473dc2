/** Size of the table of word hashes, a power of two: large enough that few other words fall on a trigger's place. */
const tableSize = 1 << 13;

/** Step of the hash over the letters of a word. */
const step = 31;

/** Hashes of the words that a figure can begin with. */
export type Triggers = Uint8Array;

/**
 * Notes the hashes of the words at which a scan must stop, so that it passes ordinary words without cutting them out.
 *
 * @param words - Lower-case words of ASCII letters; of others the first letters count.
 * @returns The table for {@link scanAnchors}.
 */
export function compileTriggers(words: Iterable<string>): Triggers {
  const table = new Uint8Array(tableSize);
  for (const word of words) {
    let hash = 0;
    for (let i = 0; i < word.length; i++) hash = (hash * step + word.charCodeAt(i)) | 0;
    table[hash & (tableSize - 1)] = 1;
  }
  return table;
}

/**
 * Goes once over a text and stops at every digit, and at every word that may be a trigger.
 *
 * @param text - Normalised text.
 * @param triggers - Hashes of the words to stop at.
 * @param stop - Reads what begins at a place and returns where to go on; a place not behind it means the next character.
 */
export function scanAnchors(text: string, triggers: Triggers, stop: (at: number) => number): void {
  const { length } = text;
  let i = 0;
  while (i < length) {
    let code = text.charCodeAt(i);
    if (code < 58) {
      if (code > 47) {
        const next = stop(i);
        i = next > i ? next : i + 1;
      } else i++;
      continue;
    }
    code |= 32;
    if (code < 97 || code > 122) {
      i++;
      continue;
    }
    const start = i;
    let hash = 0;
    do {
      hash = (hash * step + code) | 0;
      code = text.charCodeAt(++i) | 32;
    } while (code >= 97 && code <= 122);
    if (triggers[hash & (tableSize - 1)] === 1) {
      const next = stop(start);
      if (next > i) i = next;
    }
  }
}
