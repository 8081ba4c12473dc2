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
}

/**
 * Compiles a language for reading times.
 *
 * @param language - Words, figures and rules.
 * @returns What the `find…` functions take.
 */
export function compileTimes(language: TimeLanguage): TimeReader {
  const lexicon = compileLexicon(language);
  return { language, lexicon, cues: compileCues(language.cues), rules: compileRules(language.rules, lexicon) };
}
