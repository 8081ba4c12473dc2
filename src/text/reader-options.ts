import { type Issue, issue, NutgrafError } from "../values/issue.ts";
import type { OwnCue } from "./compile.ts";
import type { KnownEntity } from "./extract/name-kind.ts";
import type { Language } from "./language.ts";

/** What a reader is made of. */
export interface ReaderOptions {
  /** Its language, such as `english`. */
  language: Language;
  /** Entities that it should know by name, with the codes to be written on records. */
  entities?: readonly KnownEntity[];
  /** Cue words of your own, besides the language's: `{ cue: "metric.capex", words: ["fab spending"] }`. */
  cues?: readonly OwnCue[];
  /** What ambiguous signs and words of money mean: `{ "$": "CAD" }`. */
  currencies?: Readonly<Record<string, string>>;
  /** Fiscal years where a text does not give them. */
  fiscal?: {
    /** Last month of the fiscal year, 1 to 12. */
    yearEnd?: number;
    /** Whether it is named after the calendar year in which it starts or ends. */
    namedBy?: "start" | "end";
  };
}

/**
 * Checks what a reader is made of, so that a mistake shows where the reader is made and not at its first article.
 *
 * @param options - What the caller gave, of any type.
 * @throws {@link NutgrafError} `option.invalid`, with the place of each mistake.
 */
export function checkReaderOptions(options: ReaderOptions): void {
  if (typeof options !== "object" || options === null) {
    throw new NutgrafError([issue("option.invalid", "", "options with a language", options, advice)]);
  }
  const { language, entities = [], cues = [] } = options;
  const issues: Issue[] = [];
  if (typeof language?.findFigures !== "function") {
    issues.push(issue("option.invalid", "/language", "a language, which is an object", language, advice));
  }
  issues.push(
    ...listIssues("/entities", entities, "name", "a name", (name) => typeof name === "string"),
    ...listIssues("/cues", cues, "cue", "the name of a cue", (cue) => typeof cue === "string"),
    ...listIssues("/cues", cues, "words", "a list of words", Array.isArray),
  );
  if (issues.length > 0) throw new NutgrafError(issues);
}

const advice = "Give english of nutgraf/en: { language: english }";

function listIssues(path: string, list: unknown, key: string, expected: string, holds: (value: unknown) => boolean) {
  if (!Array.isArray(list)) return key === "words" ? [] : [issue("option.invalid", path, "a list", list)];
  return list.flatMap((entry, at) =>
    holds(entry?.[key]) ? [] : [issue("option.invalid", `${path}/${at}/${key}`, expected, entry?.[key])],
  );
}
