/**
 * Reads a table cell of words and phrases.
 *
 * @param list - Words parted by bars: "sales | net sales".
 * @returns The words.
 */
export function wordList(list: string): string[] {
  return list.split("|").map((word) => word.trim());
}
