import ts from "typescript";
import { parse, sourceFiles, walk } from "./sources.ts";

/** A regular expression and where it was met. */
export interface Pattern {
  /** The expression. */
  pattern: RegExp;
  /** File and line, or the reader that built it. */
  where: string;
}

/** Every regular expression that is written out in the sources. */
export function writtenPatterns(): Pattern[] {
  const found: Pattern[] = [];
  for (const file of sourceFiles()) {
    const tree = parse(file);
    walk(tree, (node) => {
      if (!ts.isRegularExpressionLiteral(node)) return;
      const end = node.text.lastIndexOf("/");
      const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({ pattern: new RegExp(node.text.slice(1, end), node.text.slice(end + 1)), where: `${file}:${line}` });
    });
  }
  return found;
}

/** Every regular expression that is built from word tables while `work` runs. */
export function builtPatterns(where: string, work: () => void): Pattern[] {
  const found = new Map<string, Pattern>();
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, [source, flags]: [string | RegExp, string?]) {
      const pattern = new target(source, flags);
      found.set(String(pattern), {
        pattern: new target(source, flags),
        where: `${where}: ${String(pattern).slice(0, 60)}`,
      });
      return pattern;
    },
  });
  try {
    work();
  } finally {
    globalThis.RegExp = original;
  }
  return [...found.values()];
}

/**
 * Tells how deep quantifiers without a small ceiling are nested: `(?:a+b)*` is 2.
 *
 * @param source - Source of a regular expression.
 * @returns 0 where nothing repeats without end; what repeats at most {@link few} times does not count.
 */
export function starHeight(source: string): number {
  let at = 0;
  const alternatives = (): number => {
    let deepest = 0;
    while (at < source.length && source[at] !== ")") {
      if (source[at] === "|") at++;
      else deepest = Math.max(deepest, repeated(term()));
    }
    return deepest;
  };
  const term = (): number => {
    const character = source[at++];
    if (character === "\\") at += escapeLength(source, at);
    else if (character === "[") skipClass();
    else if (character === "(") {
      at += /^\?(?:<?[=!]|:|<[^>]{1,80}>)/.exec(source.slice(at, at + 90))?.[0].length ?? 0;
      const inner = alternatives();
      at++;
      return inner;
    }
    return 0;
  };
  const skipClass = () => {
    let depth = 1;
    while (depth > 0 && at < source.length) {
      if (source[at] === "\\") at++;
      else if (source[at] === "]") depth--;
      at++;
    }
  };
  const repeated = (inner: number): number => {
    const quantifier = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(source.slice(at, at + 20));
    if (!quantifier) return inner;
    at += quantifier[0].length;
    return inner + (endless(quantifier) ? 1 : 0);
  };
  return alternatives();
}

/** Up to how many repetitions count as a short window. */
const few = 64;

function endless([text, least, comma, most]: RegExpExecArray): boolean {
  if (least === undefined) return !text.startsWith("?");
  return comma === "," ? most === "" || Number(most) > few : Number(least) > few;
}

function escapeLength(source: string, at: number): number {
  const long = /^(?:[pP]\{[^}]{1,60}\}|u\{[0-9a-fA-F]{1,6}\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|k<[^>]{1,80}>)/;
  return long.exec(source.slice(at, at + 90))?.[0].length ?? 1;
}
