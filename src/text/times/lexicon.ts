import type { FigureKind, FigureShape, TimeLanguage } from "./time-language.ts";

/** What a token of a text is: a word, a figure or a mark. */
export interface Part {
  /** The character that stands for its symbols in a token string. */
  sign: string;
  /** The word as the table has it, or "". */
  word: string;
  /** Number of a figure, or NaN for a word. */
  figure: number;
  /** The symbols that it stands for, each with its number as one; null where it has none or a figure's own. */
  symbols: Map<string, number | null>;
  /** True where it is no reason to read on. */
  quiet: boolean;
}

/** A word of the tables, found by its letters. */
export interface Entry extends Part {
  /** True where the text has to have a capital. */
  capital: boolean;
  /** True where a stop behind it belongs to it. */
  abbreviation: boolean;
  /** Words that it makes with another behind a hyphen or a blank, by the other: "twenty-first". */
  pairs?: Record<string, Entry>;
}

/** A figure shape, compiled. */
export type FigurePart = Pick<Part, "sign" | "symbols" | "quiet"> & Pick<FigureShape, "shape" | "value">;

/** A pattern, compiled. */
export interface CompiledPattern {
  /** Finds it at a place of a token string. */
  expression: RegExp;
  /** Fits the sign of a token that it can begin with. */
  opening: RegExp;
}

/** A language's words and symbols, compiled. */
export interface Lexicon {
  /** By {@link nextSlot}: above 0 where a word there is a reason to read on, below 0 where only quiet ones are, 0 where none is. */
  slots: Int16Array;
  /** Finds the word of `text.slice(start, end)`; undefined where the tables lack it. */
  find: (text: string, start: number, end: number, slot: number) => Entry | undefined;
  /** Figure shapes with their signs, by the tokens that they are asked for. */
  figures: Record<FigureKind, readonly FigurePart[]>;
  /** Turns a pattern into expressions over token strings. */
  compile: (pattern: string) => CompiledPattern;
  /** The marks that may stand inside a phrase. */
  marks: Record<string, Part>;
}

/** Marks that may stand inside a phrase; "~" is read as "-". */
const marks = "-~,/'";
const firstSign = 0x100;
/** Slots of the table of words, a power of two: large enough that few other words fall on a known one's. */
const slotCount = 1 << 15;

/**
 * Goes on with the slot of a word by a letter: words are kept by a hash of their letters, without regard to case.
 *
 * @param slot - Of the letters before; 0 for none.
 * @param code - Of the letter, small.
 * @returns The slot.
 */
export const nextSlot = (slot: number, code: number): number => (slot * 31 + code) & (slotCount - 1);

function slotOf(text: string, start: number, end: number): number {
  let slot = 0;
  for (let at = start; at < end; at++) slot = nextSlot(slot, text.charCodeAt(at) | 32);
  return slot;
}

/**
 * Compiles a language's word tables: words that stand for the same symbols share one sign, so that a run of tokens
 * becomes a short string over which the rules are regular expressions.
 *
 * @param language - Tables and rules.
 * @returns The lexicon.
 */
export function compileLexicon({ words, rules, edges, loud, quiet, figures: shapes }: TimeLanguage): Lexicon {
  const entries = new Map<string, Entry>();
  const enter = (word: string, symbol: string, value: number | null, capital: boolean): Entry => {
    const known = entries.get(word);
    const entry = known ?? {
      word,
      symbols: new Map(),
      sign: "",
      figure: Number.NaN,
      quiet: true,
      capital,
      abbreviation: false,
    };
    entries.set(word, entry);
    entry.symbols.set(symbol, value);
    return entry;
  };
  for (const [symbol, table] of Object.entries(words)) {
    for (const [written, value] of Object.entries(table)) {
      const capital = /^[A-Z]/.test(written);
      const entry = enter(written.replace(".", "").toLowerCase(), symbol, value, capital);
      entry.capital &&= capital;
      entry.abbreviation ||= written.endsWith(".");
    }
  }
  // A word that a pattern names keeps what its table says of capitals.
  const named = [...rules.map(({ pattern }) => pattern), ...Object.values(edges).flatMap(Object.keys)].join(" ");
  for (const word of named.match(/\b[a-z]+\b/g) ?? []) enter(word, word, null, false);

  const signs = new Map<string, string>();
  const signsOfSymbol = new Map<string, string>();
  const signFor = (names: readonly string[]): string => {
    const key = [...names].sort().join(" ");
    const known = signs.get(key);
    if (known) return known;
    const sign = String.fromCharCode(firstSign + signs.size);
    signs.set(key, sign);
    for (const name of names) signsOfSymbol.set(name, (signsOfSymbol.get(name) ?? "") + sign);
    return sign;
  };
  // Where in the lists each slot's words are, negative where all are quiet; 0 for most, so that most words cost one look.
  const slots = new Int16Array(slotCount);
  const lists: Entry[][] = [[]];
  const keep = (entry: Entry): void => {
    const slot = slotOf(entry.word, 0, entry.word.length);
    const nth = Math.abs(slots[slot]!) || lists.push([]) - 1;
    lists[nth]!.push(entry);
    slots[slot] = lists[nth]!.every(({ quiet }) => quiet) ? -nth : nth;
  };
  const loudNames = new Set(loud.split(" "));
  for (const entry of entries.values()) {
    const { word, symbols, abbreviation } = entry;
    const names = [...symbols.keys()];
    entry.sign = signFor(names);
    entry.quiet = word === quiet || !names.some((name) => loudNames.has(name));
    keep(entry);
    // With a stop behind each letter.
    if (abbreviation && word.length === 2) keep({ ...entry, word: `${word[0]}.${word[1]}` });
    const [head = "", tail] = word.split("-");
    if (tail) entries.get(head)!.pairs = { ...entries.get(head)!.pairs, [tail]: entry };
  }
  const figures: Record<FigureKind, FigurePart[]> = { plain: [], marked: [], lettered: [] };
  for (const { shape, symbols, value, quiet = false, kinds } of shapes) {
    const part = { shape, value, quiet, symbols: new Map(symbols.map((name) => [name, null])), sign: signFor(symbols) };
    for (const kind of kinds) figures[kind].push(part);
  }
  const markParts: Record<string, Part> = {};
  for (const mark of marks) {
    const word = mark.replace("~", "-");
    markParts[mark] = {
      sign: signFor([word]),
      symbols: new Map([[word, null]]),
      word,
      figure: Number.NaN,
      quiet: true,
    };
  }
  const setOf = (name: string): string => signsOfSymbol.get(name) ?? "";

  return {
    slots,
    find: (text, start, end, slot) => {
      for (const entry of lists[Math.abs(slots[slot]!)]!) {
        if (entry.word.length === end - start && equalLetters(text, start, entry)) return entry;
      }
      return undefined;
    },
    figures,
    compile: (pattern) => compilePattern(pattern, setOf),
    marks: markParts,
  };
}

function equalLetters(text: string, start: number, entry: Entry): boolean {
  const { word, capital } = entry;
  for (let at = 0; at < word.length; at++) {
    if ((text.charCodeAt(start + at) | 32) !== (word.charCodeAt(at) | 32)) return false;
  }
  return !capital || text.charCodeAt(start) < 97;
}

function compilePattern(pattern: string, setOf: (name: string) => string): CompiledPattern {
  const parts = pattern.match(/[a-zA-Z.]+|[-,/']|[()|?]/g) ?? [];
  const source = parts.map((part) => (/[()|?]/.test(part) ? part.replace("(", "(?:") : `[${setOf(part)}]`)).join("");
  return {
    expression: new RegExp(source, "y"),
    // Behind the first token, the end of the string stands for whatever would follow.
    opening: new RegExp(`^(?:${source.replace(/\[.*?\]/g, "(?:$&|$$)")})`),
  };
}
