/**
 * Reads a table cell of words and phrases.
 *
 * @param list - Words parted by bars: "sales | net sales".
 * @returns The words.
 */
export function wordList(list: string): string[] {
  return list.split("|").map((word) => word.trim());
}

/**
 * Gives every word of one table cell before every word of another.
 *
 * @param heads - First words, parted by bars: "capital | investment".
 * @param tails - Last words: "budget | plan".
 * @returns The phrases.
 */
export function joined(heads: string, tails: string): string[] {
  return wordList(heads).flatMap((head) => wordList(tails).map((tail) => `${head} ${tail}`));
}

/**
 * Reads a table of other words for things.
 *
 * @param table - One thing a line, with the words for it behind a colon, parted by commas.
 * @returns The things by word: a word may stand for several.
 */
export function wordPairs(table: string): Record<string, readonly string[]> {
  const pairs: Record<string, string[]> = {};
  for (const line of table.trim().split("\n")) {
    const [thing = "", words = ""] = line.trim().split(": ");
    for (const word of words.split(", ")) pairs[word] = [...(pairs[word] ?? []), thing];
  }
  return pairs;
}
