import { issue, NutgrafError } from "../values/issue.ts";
import { once } from "./once.ts";

/** What a figure can be written with besides ASCII, by the character that it is read as. */
const replacements: Record<string, string> = {
  " ": "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u202f\u205f\u3000\ufeff",
  "-": "\u2010\u2011\u2012\u2013\u2212\ufe63",
  "'": "\u02bc\u2018\u2019\u2032",
  '"': "\u201c\u201d\u2033",
  "\u00a2": "\uffe0",
  "\u00a3": "\uffe1",
  "\u00a5": "\uffe5",
  "\u20a9": "\uffe6",
};

/** Full-width forms of the printable ASCII characters, U+FF01 to U+FF5E, lie this far above them. */
const fullWidthOffset = 0xfee0;

const beyondAscii = /[^\0-\x7f]/;
const replaceable = /* @__PURE__ */ once(
  () => new RegExp(`[\uff01-\uff5e${Object.values(replacements).join("")}]`, "g"),
);

/**
 * Brings the spellings of one character together: every blank becomes a space, every hyphen, en dash and minus a
 * hyphen, curly quotes straight ones, full-width forms ASCII.
 *
 * The result has the length of the input, since each code unit is replaced by exactly one other. So a place in it is the
 * same place in the text as given, no map of offsets is needed, and plain ASCII text costs one look. Line breaks stay; so
 * does the em dash, which parts clauses and joins no figures.
 *
 * @param text - Any string.
 * @returns A string of the same length; the very same string where there is nothing to replace.
 * @throws {@link NutgrafError} `type.mismatch` where the text is no string: every reader begins here.
 * @example
 * ```ts
 * normalise("“ＵＳ＄４０–42 billion”"); //=> '"US$40-42 billion"'
 * ```
 */
export function normalise(text: string): string {
  checkText(text);
  if (!beyondAscii.test(text)) return text;
  return text.replace(replaceable(), replacementOf);
}

/**
 * Checks that what is to be read is a text at all.
 *
 * @param text - What the caller gave.
 * @throws {@link NutgrafError} `type.mismatch` where it is no string.
 */
export function checkText(text: string): void {
  if (typeof text !== "string") throw new NutgrafError([issue("type.mismatch", "", "a text, which is a string", text)]);
}

function replacementOf(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - fullWidthOffset);
  for (const target in replacements) if (replacements[target]?.includes(character)) return target;
  return character;
}
