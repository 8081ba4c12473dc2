import { entityTypes } from "../entities/entity.ts";
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
 * @throws {@link NutgrafError} `option.invalid`, with the place of each mistake: an option, key or cue that there is none of,
 *   a value of another type.
 */
export function checkReaderOptions(options: ReaderOptions): void {
  if (typeof options !== "object" || options === null) {
    throw new NutgrafError([issue("option.invalid", "", "options with a language", options, advice)]);
  }
  const { language, entities = [], cues = [], fiscal = {} } = options;
  const issues = keyIssues("", options, ["language", "entities", "cues", "currencies", "fiscal"]);
  const isLanguage = typeof language?.findFigures === "function";
  if (!isLanguage) {
    issues.push(issue("option.invalid", "/language", "a language, which is an object", language, advice));
  }
  issues.push(
    ...listIssues("/entities", entities, {
      name: ["a name", (name) => typeof name === "string" && name.trim() !== ""],
      type: [`one of ${entityTypes.join(", ")}`, (type) => type === undefined || isMember(entityTypes, type)],
      aliases: ["a list of names", (aliases) => aliases === undefined || Array.isArray(aliases)],
      ids: ["a list of { scheme, value }", (ids) => ids === undefined || Array.isArray(ids)],
    }),
    ...listIssues("/cues", cues, {
      cue: ["the name of a cue", (cue) => typeof cue === "string"],
      words: ["a list of words", Array.isArray],
      forms: ['"verb" or "noun"', (forms) => forms === undefined || isMember(["verb", "noun"], forms)],
    }),
    ...keyIssues("/fiscal", fiscal, ["yearEnd", "namedBy"]),
  );
  const { yearEnd } = fiscal;
  if (yearEnd !== undefined && !(Number.isInteger(yearEnd) && yearEnd >= 1 && yearEnd <= 12)) {
    issues.push(issue("option.invalid", "/fiscal/yearEnd", "a month from 1 to 12", yearEnd));
  }
  if (issues.length === 0 && isLanguage) issues.push(...cueIssues(language, cues));
  if (issues.length > 0) throw new NutgrafError(issues);
}

const advice = "Give english of nutgraf/en: { language: english }";

const isMember = (list: readonly string[], value: unknown): boolean => list.includes(value as string);

/** A cue that no rule looks for would do nothing, in silence. */
function cueIssues(language: Language, cues: readonly OwnCue[]): Issue[] {
  if (cues.length === 0) return [];
  const names = [...new Set(language.cueRules().map(({ cue }) => cue))].sort();
  return cues.flatMap(({ cue }, at) => {
    if (names.includes(cue)) return [];
    const family = names.filter((name) => name.split(".")[0] === cue.split(".")[0]);
    const expected = `a cue of the language: ${(family.length > 0 ? family : names).join(", ")}`;
    return [issue("option.invalid", `/cues/${at}/cue`, expected, cue)];
  });
}

function keyIssues(path: string, given: unknown, keys: readonly string[]): Issue[] {
  if (typeof given !== "object" || given === null) return [issue("option.invalid", path, "an object", given)];
  const unknown = Object.keys(given).filter((key) => !keys.includes(key));
  return unknown.map((key) => issue("option.invalid", `${path}/${key}`, `one of ${keys.join(", ")}`, key));
}

/** What each key of an entry holds, in words, and whether a value does. */
type Keys = Readonly<Record<string, readonly [expected: string, holds: (value: unknown) => boolean]>>;

function listIssues(path: string, list: unknown, keys: Keys): Issue[] {
  if (!Array.isArray(list)) return [issue("option.invalid", path, "a list", list)];
  return list.flatMap((entry, at) => {
    const wrong = keyIssues(`${path}/${at}`, entry, Object.keys(keys));
    if (wrong.length > 0) return wrong;
    return Object.entries(keys).flatMap(([key, [expected, holds]]) =>
      holds(entry[key]) ? [] : [issue("option.invalid", `${path}/${at}/${key}`, expected, entry[key])],
    );
  });
}
