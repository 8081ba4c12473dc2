/**
 * A piece of JSON text: a mark, a string, a number, `true`, `false` or `null`; `bad` where none of them stands.
 *
 * @internal
 */
export interface JsonToken {
  /** What it is. */
  type: "{" | "}" | "[" | "]" | ":" | "," | "string" | "number" | "word" | "end" | "bad";
  /** First UTF-16 code unit. */
  start: number;
  /** One past the last; for `bad` one past what could still be read. */
  end: number;
}

/**
 * Reads the next token of JSON text.
 *
 * @param text - JSON text.
 * @param from - Where to go on.
 * @returns The token; `end` once only white space is left.
 * @see Source: RFC 8259.
 * @internal
 */
export function nextJsonToken(text: string, from: number): JsonToken {
  let start = from;
  while (isSpace(text.charCodeAt(start))) start += 1;
  const char = text[start];
  switch (char) {
    case undefined:
      return { type: "end", start, end: start };
    case "{":
    case "}":
    case "[":
    case "]":
    case ":":
    case ",":
      return { type: char, start, end: start + 1 };
    case '"':
      return stringToken(text, start);
    default:
      return scalarToken(text, start);
  }
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

/** By hand, since a pattern that repeats a choice keeps a step of memory for each character. */
function stringToken(text: string, start: number): JsonToken {
  let at = start + 1;
  for (let code = text.charCodeAt(at); code !== 0x22; code = text.charCodeAt(at)) {
    // NaN, past the end, compares as neither.
    if (!(code >= 0x20)) return { type: "bad", start, end: at };
    if (code !== 0x5c) at += 1;
    else if (text[at + 1] === "u" && /^[\da-f]{4}$/i.test(text.slice(at + 2, at + 6))) at += 6;
    else if (at + 1 < text.length && '"\\/bfnrt'.includes(text[at + 1] as string)) at += 2;
    else return { type: "bad", start, end: at };
  }
  return { type: "string", start, end: at + 1 };
}

function scalarToken(text: string, start: number): JsonToken {
  for (const word of ["true", "false", "null"]) {
    if (text.startsWith(word, start)) return { type: "word", start, end: start + word.length };
  }
  const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
  number.lastIndex = start;
  return number.test(text) ? { type: "number", start, end: number.lastIndex } : { type: "bad", start, end: start };
}
