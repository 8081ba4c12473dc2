import { compileLexicon, type Lexicon } from "./lexicon.ts";
import { compileRules, type RuleTable } from "./read-run.ts";
import { compileCues, type TenseWords } from "./tense.ts";
import type { TimeLanguage } from "./time-language.ts";

/** A language, compiled. */
export interface TimeReader {
  /** As given. */
  language: TimeLanguage;
  /** Its words. */
  lexicon: Lexicon;
  /** Words that tell the tense. */
  cues: TenseWords;
  /** Its rules. */
  rules: RuleTable;
  /** Last words of what stands before a period. */
  leads: ReadonlySet<string>;
  /** First words of what stands behind a period or between two. */
  trails: ReadonlySet<string>;
}

/**
 * Compiles a language for reading times.
 *
 * @param language - Words, figures and rules.
 * @returns What the `find…` functions take.
 */
export function compileTimes(language: TimeLanguage): TimeReader {
  const lexicon = compileLexicon(language);
  const { before, behind, joins } = language.edges;
  return {
    language,
    lexicon,
    cues: compileCues(language.cues),
    rules: compileRules(language.rules, lexicon),
    leads: new Set(Object.keys(before).map((phrase) => phrase.slice(phrase.lastIndexOf(" ") + 1))),
    trails: new Set(Object.keys({ ...behind, ...joins }).map((phrase) => phrase.split(" ", 1)[0]!)),
  };
}
