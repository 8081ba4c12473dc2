import type { CountMention, MoneyMention, PercentageMention, TimeMention } from "../../evidence/mention.ts";
import type { Span } from "../../evidence/span.ts";
import type { NewsRecord } from "../../records/news-record.ts";
import { clauseOf } from "../extract/clauses.ts";
import type { Finding } from "../extract/draft.ts";
import { has } from "../extract/grammar.ts";
import { directionOf } from "../extract/guidance/roles.ts";
import type { Sentence, Story } from "../extract/story.ts";
import type { Name, Unit } from "../extract/unit.ts";
import type { RefusalReason } from "../refusal-reason.ts";
import { type Folded, foldedName } from "./names.ts";

/** What the text uses a value for. */
export interface Use {
  /** Kind of the fact that it is part of. */
  kind: NewsRecord["kind"];
  /** Its field there, without positions in lists. */
  slot: string;
  /** Who the fact is of. */
  subjects: readonly Folded[];
  /** The record that the reader makes of the fact, or null where it makes none. */
  record: NewsRecord | null;
  /** Why it makes none, or null. */
  refused: RefusalReason | null;
}

/** A value that stands in the text, with what it is used for there. */
export interface Sighting<T extends Span = Span> {
  /** The value as found. */
  mention: T;
  /** Which way the words beside a share point; null for other values. */
  way: "up" | "down" | null;
  /** The item. */
  story: Story;
  /** The sentence. */
  sentence: Sentence;
  /** Index of its unit, or -1 where it is none. */
  at: number;
  /** Its uses; empty where the reader made nothing of it. */
  uses: Use[];
}

/** A name that stands in the text. */
export interface Bearer {
  /** The name and its aliases, folded. */
  names: readonly Folded[];
  /** As it was read. */
  name: Name;
  /** The item. */
  story: Story;
  /** Index of the part. */
  part: number;
  /** Whether it heads a clause or owns something. */
  acts: boolean;
}

/** A text, read for what its values are used for. */
export interface Scene {
  /** Its items. */
  stories: readonly Story[];
  /** All sentences. */
  sentences: readonly { story: Story; sentence: Sentence }[];
  /** Amounts. */
  money: readonly Sighting<MoneyMention>[];
  /** Shares. */
  percentages: readonly Sighting<PercentageMention>[];
  /** Numbers of things. */
  counts: readonly Sighting<CountMention>[];
  /** Times. */
  times: readonly Sighting<TimeMention>[];
  /** Names. */
  bearers: readonly Bearer[];
  /** Names that an "and" or a comma joins. */
  pairs: readonly { story: Story; pair: readonly [Folded, Folded] }[];
  /** What the reader makes of the text. */
  findings: readonly { story: Story; finding: Finding }[];
}

/**
 * Lists the values and names of a story, by what nothing is known yet.
 *
 * @param story - The story.
 * @returns A scene without findings.
 */
export function survey(story: Story): Scene {
  const sentences = story.places.map((_, index) => story.read(index)!);
  const table = story.compiled.language.nameWords();
  const seen = <T extends Span>(
    mention: T,
    sentence: Sentence,
    at: number,
    way: Sighting["way"] = null,
  ): Sighting<T> => {
    return { mention, way, story, sentence, at, uses: [] };
  };
  const each = <T>(of: (unit: Unit, at: number, sentence: Sentence) => T | null): T[] =>
    sentences.flatMap((sentence) => sentence.units.flatMap((unit, at) => of(unit, at, sentence) ?? []));
  const wayAt = ({ units, clauses }: Sentence, at: number): Sighting["way"] =>
    directionOf(units, clauses[clauseOf(clauses, at)]!, at);
  return {
    stories: [story],
    sentences: sentences.map((sentence) => ({ story, sentence })),
    money: each(({ money, start, end }, at, sentence) => money && seen({ ...money, start, end }, sentence, at)),
    percentages: each(
      ({ percentage, start, end }, at, sentence) =>
        percentage && seen({ ...percentage, start, end }, sentence, at, wayAt(sentence, at)),
    ),
    counts: sentences.flatMap((sentence) => sentence.counts.map((count) => seen(count, sentence, -1))),
    times: each(({ time, start, end }, at, sentence) => time && seen({ ...time, start, end }, sentence, at)),
    bearers: each(({ name, possessive }, at, { part, clauses }) => {
      if (!name) return null;
      const names = [name.text, ...name.aliases].map((one) => {
        const folded = foldedName(one, table);
        return { ...folded, code: name.code ?? folded.code };
      });
      return { names, name, story, part, acts: possessive || clauses.some(({ subject }) => subject === at) };
    }),
    pairs: each((unit, at, { units }) => {
      if (!has(unit, "link.and") && unit.text !== ",") return null;
      const next = has(units[at + 1], "det") || has(units[at + 1], "link.and") ? units[at + 2] : units[at + 1];
      const [a, b] = [units[at - 1]?.name, next?.name];
      return a && b ? { story, pair: [foldedName(a.text, table), foldedName(b.text, table)] as const } : null;
    }),
    findings: [],
  };
}

/**
 * Gives the part of a scene that some of its items make up.
 *
 * @param scene - The scene.
 * @param stories - Items of it.
 * @returns The scene as if there were no others.
 */
export function narrowed(scene: Scene, stories: readonly Story[]): Scene {
  const here = ({ story }: { story: Story }): boolean => stories.includes(story);
  return {
    stories,
    sentences: scene.sentences.filter(here),
    money: scene.money.filter(here),
    percentages: scene.percentages.filter(here),
    counts: scene.counts.filter(here),
    times: scene.times.filter(here),
    bearers: scene.bearers.filter(here),
    pairs: scene.pairs.filter(here),
    findings: scene.findings.filter(here),
  };
}
