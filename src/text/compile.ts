import { type CueRule, compileLexicon } from "./extract/lexicon.ts";
import type { KnownEntity } from "./extract/name-kind.ts";
import type { Compiled } from "./extract/story.ts";
import { triggersOf } from "./extract/triggers.ts";
import type { Language } from "./language.ts";

/** Words of your own for a cue of the language. */
export interface OwnCue {
  /** Name of the cue: "metric.capex", "metric.revenue", "programme", "instrument.import-tariff", "verb.expect" and so on. */
  cue: string;
  /** Words and phrases, in their base form where `forms` says how they inflect. */
  words: readonly string[];
  /** How the words inflect; as written where left out. */
  forms?: "verb" | "noun";
}

/**
 * Compiles the tables of a reader of records.
 *
 * @param language - Its language.
 * @param entities - Entities that it should know by name.
 * @param cues - Cue words besides the language's.
 * @returns The tables.
 */
export function compileReader(
  language: Language,
  entities: readonly KnownEntity[] = [],
  cues: readonly OwnCue[] = [],
): Compiled {
  const own = cues.map(({ cue, words, forms = null }): CueRule => ({ cue, words, forms, example: "" }));
  const lexicon = compileLexicon([...language.cueRules(), ...own], language.inflect);
  const known = new Map<string, KnownEntity>();
  for (const entity of entities) {
    for (const name of [entity.name, ...(entity.aliases ?? [])]) known.set(name.toLowerCase(), entity);
  }
  return { language, lexicon, triggers: triggersOf(lexicon), known };
}
