import type { CountMention, TimeMention } from "../../evidence/mention.ts";
import { type Span, spansOverlap } from "../../evidence/span.ts";
import type { Item, Part } from "../article.ts";
import type { Language, ReadingOptions } from "../language.ts";
import { normalise } from "../normalise.ts";
import { splitSentences } from "../sentences.ts";
import { withBareFigures } from "./bare-figures.ts";
import { type Clause, splitClauses } from "./clauses.ts";
import { splitDeck } from "./deck.ts";
import { bringHome } from "./home-currency.ts";
import type { Lexicon } from "./lexicon.ts";
import type { KnownEntity } from "./name-kind.ts";
import { joinNames } from "./names.ts";
import { describeItself } from "./self-description.ts";
import type { Spot } from "./spot.ts";
import type { Unit } from "./unit.ts";
import { cutUnits } from "./units.ts";

/** A reader's tables, compiled once for all articles. */
export interface Compiled {
  /** The language. */
  language: Language;
  /** Its cue words and the caller's. */
  lexicon: Lexicon;
  /** Words that make a sentence worth a closer look. */
  triggers: ReadonlySet<string>;
  /** The caller's entities by lower-case name and alias. */
  known: ReadonlyMap<string, KnownEntity>;
}

/** A sentence, read. */
export interface Sentence extends Spot {
  /** Its index in the story. */
  index: number;
  /** Its units. */
  units: Unit[];
  /** Its clauses. */
  clauses: Clause[];
  /** Numbers of things in it; no units of their own, since they share words with names and phrases. */
  counts: CountMention[];
}

/** An item as its builders see it: sentences, each read when first asked for. */
export interface Story {
  /** The item, with the day of its dateline where nobody gave one. */
  item: Item;
  /** The dateline that gave the day, or null. */
  dateline: Spot | null;
  /** Compiled tables. */
  compiled: Compiled;
  /** Its parts with spellings brought together; offsets are those of the parts as given. */
  texts: string[];
  /** Places of its sentences, in reading order. */
  places: Spot[];
  /** Reads the sentence of an index, once. */
  read: (index: number) => Sentence | null;
}

/** A sentence longer than this is a table or no prose; it is read up to here only. */
const longestSentence = 4000;

/**
 * Splits an item into sentences, to be read as they are asked for.
 *
 * @param given - The item.
 * @param compiled - The reader's tables.
 * @param said - What the caller says about open times and currencies.
 * @returns The story.
 */
export function openStory(given: Item, compiled: Compiled, said: ReadingOptions): Story {
  const { item, dateline, options } = describeItself(given, compiled.language, said);
  const texts = item.parts.map(({ text }: Part) => normalise(text));
  const words = compiled.language.sentenceWords();
  const places = texts.flatMap((text, part) =>
    splitSentences(text, words).map(
      ({ start, end }): Spot => ({ part, start, end: Math.min(end, start + longestSentence) }),
    ),
  );
  const settings: ReadingOptions = item.published === null ? { ...options } : { ...options, reference: item.published };
  const readPlace = (place: Spot) => unitsOf(texts[place.part]!, place, compiled, settings);
  const split = places.flatMap((place) => splitDeck(texts[place.part]!, place, (stretch) => readPlace(stretch).units));
  const cache = new Map<number, Sentence>();
  const read = (index: number): Sentence | null => {
    const place = split[index];
    if (!place) return null;
    let sentence = cache.get(index);
    if (!sentence) {
      const { units: plain, counts } = readPlace(place);
      bringHome(plain, compiled.language.homeCurrencies(), index > 0 ? read(0)!.units : []);
      const units = withBareFigures(plain, texts[place.part]!, place.end, compiled.language);
      sentence = { ...place, index, units, clauses: splitClauses(units), counts };
      cache.set(index, sentence);
    }
    return sentence;
  };
  return { item, dateline, compiled, texts, places: split, read };
}

function unitsOf(
  text: string,
  place: Spot,
  compiled: Compiled,
  options: ReadingOptions,
): { units: Unit[]; counts: CountMention[] } {
  const { language, lexicon, known } = compiled;
  const slice = text.slice(place.start, place.end);
  const shift = <T extends Span>(mention: T): T => ({
    ...mention,
    start: mention.start + place.start,
    end: mention.end + place.start,
  });
  const figures = language.findFigures(slice, options);
  const times = timesOf(language, slice, options);
  // "the year to March 31 to 125 billion yen": the day is no lower end of the money.
  const money = figures.money.flatMap((mention) => {
    const day = times.find(({ start, end }) => start < mention.start && end > mention.start && end < mention.end);
    if (!day) return [mention];
    const rest = language.findFigures(slice.slice(day.end, mention.end), options).money;
    return rest.map((one) => ({ ...one, start: one.start + day.end, end: one.end + day.end }));
  });
  const mentions = {
    money: money.map(shift),
    percentages: figures.percentages.map(shift),
    counts: figures.counts.map(shift),
    times: times.map(shift),
  };
  const units = cutUnits(text, place, mentions, lexicon, language.sentenceWords().abbreviations);
  return { units: joinNames(units, text, language.nameWords(), known), counts: mentions.counts };
}

/**
 * Every expression of time by itself, but as the one period that is meant: the parts of a range, a length and its end, a
 * time with the word that leaves its other side open, and the day of an hour.
 */
function timesOf(language: Language, text: string, options: ReadingOptions): TimeMention[] {
  const times = language.findTimes(text, options);
  for (const period of language.findPeriods(text, options)) {
    const parts = times.filter((time) => spansOverlap(time, period));
    const [first] = parts;
    if (!first || (parts.length === 1 && period.value.open === null && first.type !== "clock-time")) continue;
    // "12:01 a.m. on Friday" is that Friday.
    const [start, end] = [Math.min(first.start, period.start), Math.max(parts.at(-1)!.end, period.end)];
    times.splice(times.indexOf(first), parts.length, { ...period, start, end, type: "period" });
  }
  return times;
}
