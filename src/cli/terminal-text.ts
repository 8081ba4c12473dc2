/** Characters that take two columns: East Asian wide and full-width forms. */
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

/**
 * Takes control characters out of a text, since a terminal would obey them. One character stands for one, so that
 * offsets stay true. Line feeds and tabs remain, a carriage return becomes a space.
 *
 * @param text - Text from strangers.
 * @returns The text, with U+FFFD in place of each control character.
 */
export function plainText(text: string): string {
  return text
    .replaceAll("\r", " ")
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, "\ufffd");
}

/**
 * Cuts or fills a text to a number of columns.
 *
 * @param text - One line.
 * @param width - Columns of the terminal.
 * @returns A text of just that width; `…` ends one that was cut.
 */
export function fitTo(text: string, width: number): string {
  let columns = 0;
  let kept = "";
  let cut = "";
  for (const character of text) {
    columns += widthOf(character);
    if (columns > width) return `${cut}…${" ".repeat(width - 1 - textWidth(cut))}`;
    kept += character;
    if (columns <= width - 1) cut = kept;
  }
  return kept + " ".repeat(width - columns);
}

/**
 * Measures a text.
 *
 * @param text - One line.
 * @returns How many columns of a terminal it takes.
 */
export function textWidth(text: string): number {
  let columns = 0;
  for (const character of text) columns += widthOf(character);
  return columns;
}

/** Columns that a code point takes: none for a mark that sits on another character, two for a wide one. */
function widthOf(character: string): 0 | 1 | 2 {
  if (/^\p{M}/u.test(character)) return 0;
  return wide.test(character) || (character.codePointAt(0) ?? 0) >= 0x1f300 ? 2 : 1;
}
