import type { Span } from "../../evidence/span.ts";
import type { Story } from "../extract/story.ts";
import type { Folded } from "./names.ts";

/** A word of the text. */
interface Word extends Span {
  /** Folded: lower case, without accents. */
  text: string;
  /** Index of the part. */
  part: number;
}

/** The words of a text, by themselves and by place. */
export interface TextWords {
  /** All words in order. */
  list: readonly Word[];
  /** Where each stands in the list. */
  at: ReadonlyMap<string, readonly number[]>;
}

const word = /[\p{L}\p{N}]+/gu;

/** So many words apart the words of a paraphrased name may stand. */
const reach = 10;

/** So many places of a word are tried: a common word opens no search of its own. */
const mostTried = 400;

/**
 * Lists the words of a story.
 *
 * @param story - The story.
 * @returns Its words.
 */
export function wordsOf(story: Story): TextWords {
  let words = known.get(story);
  if (!words) {
    words = listWords(story);
    known.set(story, words);
  }
  return words;
}

/** A record asks for the words of its text as often as it has names. */
const known = /* @__PURE__ */ new WeakMap<Story, TextWords>();

function listWords(story: Story): TextWords {
  const list: Word[] = [];
  const at = new Map<string, number[]>();
  story.texts.forEach((text, part) => {
    for (const { 0: found, index } of text.matchAll(word)) {
      const folded = fold(found);
      const places = at.get(folded) ?? [];
      if (places.length === 0) at.set(folded, places);
      if (places.length < mostTried) places.push(list.length);
      list.push({ text: folded, part, start: index, end: index + found.length });
    }
  });
  return { list, at };
}

const fold = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();

/**
 * Finds a name as it stands, or its words close together in another order.
 *
 * @param name - The name.
 * @param words - Words of the text.
 * @returns Where it stands, or null.
 */
export function findName(name: Folded, words: TextWords): (Span & { part: number }) | null {
  const wanted = name.words.filter((one) => one.length > 2 || name.words.length === 1);
  const rarest = wanted
    .map((one) => words.at.get(one) ?? words.at.get(`${one}s`) ?? [])
    .sort((a, b) => a.length - b.length)[0];
  for (const place of rarest ?? []) {
    const near = words.list.slice(Math.max(0, place - reach), place + reach + 1);
    const held = wanted.map((one) => near.find((other) => other.text === one || other.text === `${one}s`));
    if (held.some((other) => !other)) continue;
    const found = held as Word[];
    const start = Math.min(...found.map((one) => one.start));
    const end = Math.max(...found.map((one) => one.end));
    if (found.every((one) => one.part === found[0]!.part)) return { part: found[0]!.part, start, end };
  }
  return null;
}

/**
 * Tells how much of a phrase stands in a text, word by word.
 *
 * @param phrase - Words of a record, such as goods.
 * @param words - Words of the text.
 * @returns Share of its longer words that are in the text, 0 to 1, and where the first of them stands.
 */
export function shareOf(phrase: string, words: TextWords): { share: number; first: (Span & { part: number }) | null } {
  const wanted = [...phrase.matchAll(word)].map(([one]) => fold(one)).filter((one) => one.length > 2);
  const places = wanted.map(
    (one) => words.at.get(one) ?? words.at.get(`${one}s`) ?? words.at.get(one.replace(/(?:es|s)$/, "")),
  );
  const held = places.filter((place) => place !== undefined);
  return {
    share: wanted.length === 0 ? 0 : held.length / wanted.length,
    first: words.list[held[0]?.[0] ?? -1] ?? null,
  };
}
