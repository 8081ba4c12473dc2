import type { Item } from "../article.ts";
import type { Language, ReadingOptions } from "../language.ts";
import type { Spot } from "./spot.ts";

/** What an item says of itself that its reading depends on. */
export interface SelfDescription {
  /** The item, published on the day of its dateline where nobody gave one. */
  item: Item;
  /** The dateline that gave the day, or null. */
  dateline: Spot | null;
  /** The caller's options, with the end of the fiscal year that the item states. */
  options: ReadingOptions;
}

/**
 * Reads what an item says of itself: the day of its dateline, where that has a year and the caller gave no day, and the
 * month in which the company's fiscal year ends.
 *
 * @param item - The item.
 * @param language - The language.
 * @param options - What the caller says; the text goes before it.
 * @returns Item and options, completed.
 */
export function describeItself(item: Item, language: Language, options: ReadingOptions): SelfDescription {
  const ends = new Set(item.parts.flatMap(({ text }) => language.findFiscalYearEnd(text) ?? []));
  const [fiscalYearEnd] = ends;
  const read = fiscalYearEnd === undefined || ends.size > 1 ? options : { ...options, fiscalYearEnd };
  const part = item.parts.findIndex(({ part }) => part === "text");
  const line = item.published === null && part >= 0 ? language.findDateline(item.parts[part]!.text) : null;
  const day = line?.day?.start ?? null;
  if (line === null || day === null) return { item, dateline: null, options: read };
  const dated = { ...item, published: day, source: { ...item.source, published: day } };
  return { item: dated, dateline: { part, start: line.start, end: line.end }, options: read };
}
