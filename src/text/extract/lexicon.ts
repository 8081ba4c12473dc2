/**
 * A named group of words with the same part in a fact: the metric that is forecast, the verb that raises, the word that
 * points back. The engine knows the names; a language folder fills them.
 */
export interface CueRule {
  /** Name of the group: "verb.raise", "metric.capex". */
  cue: string;
  /** Words and phrases in their base form, lower case. */
  words: readonly string[];
  /** How the words inflect, or null where they stand as written. */
  forms: "verb" | "noun" | null;
  /** A sentence with one of the words, run by the tests. */
  example: string;
}

/** One inflected form of a word: the form and the cues it adds, such as `form.past`. */
export interface WordForm {
  /** As it stands in a text, lower case. */
  text: string;
  /** Cues of the form itself. */
  cues: readonly string[];
}

/** Cue rules compiled for look-up by the first word of each phrase. */
export interface Lexicon {
  /** Cues of a single word. */
  words: ReadonlyMap<string, ReadonlySet<string>>;
  /** Phrases of several words by their first word, longest first. */
  phrases: ReadonlyMap<string, readonly Phrase[]>;
}

/** A phrase of several words. */
export interface Phrase {
  /** All its words, lower case. */
  words: readonly string[];
  /** Its cues. */
  cues: ReadonlySet<string>;
}

/**
 * Compiles cue rules into a {@link Lexicon}. Words of several rules carry all their cues.
 *
 * @param rules - The rules of a language and the caller's own.
 * @param inflect - Gives the forms of a word of a phrase; only its first word is a verb's head, only its last a noun's.
 * @returns The lexicon.
 */
export function compileLexicon(
  rules: readonly CueRule[],
  inflect: (word: string, forms: "verb" | "noun") => readonly WordForm[],
): Lexicon {
  const words = new Map<string, Set<string>>();
  const phrases = new Map<string, Map<string, { words: string[]; cues: Set<string> }>>();
  for (const rule of rules) {
    for (const entry of rule.words) {
      for (const form of formsOf(entry, rule.forms, inflect)) {
        const parts = form.text.split(" ");
        const cues = parts.length === 1 ? setAt(words, form.text) : phraseAt(phrases, parts);
        cues.add(rule.cue);
        for (const cue of form.cues) cues.add(cue);
      }
    }
  }
  const sorted = new Map<string, Phrase[]>();
  for (const [first, group] of phrases) {
    sorted.set(
      first,
      [...group.values()].sort((a, b) => b.words.length - a.words.length),
    );
  }
  return { words, phrases: sorted };
}

function formsOf(
  entry: string,
  forms: CueRule["forms"],
  inflect: (word: string, forms: "verb" | "noun") => readonly WordForm[],
): readonly WordForm[] {
  if (forms === null) return [{ text: entry, cues: [] }];
  const cut = forms === "verb" ? entry.indexOf(" ") : entry.lastIndexOf(" ");
  if (cut < 0) return inflect(entry, forms);
  const [head, rest] = [entry.slice(0, cut), entry.slice(cut + 1)];
  return forms === "verb"
    ? inflect(head, forms).map((form) => ({ text: `${form.text} ${rest}`, cues: form.cues }))
    : inflect(rest, forms).map((form) => ({ text: `${head} ${form.text}`, cues: form.cues }));
}

function setAt(map: Map<string, Set<string>>, key: string): Set<string> {
  let set = map.get(key);
  if (!set) {
    set = new Set();
    map.set(key, set);
  }
  return set;
}

function phraseAt(map: Map<string, Map<string, { words: string[]; cues: Set<string> }>>, parts: string[]): Set<string> {
  const first = parts[0]!;
  let group = map.get(first);
  if (!group) {
    group = new Map();
    map.set(first, group);
  }
  const key = parts.join(" ");
  let phrase = group.get(key);
  if (!phrase) {
    phrase = { words: parts, cues: new Set() };
    group.set(key, phrase);
  }
  return phrase.cues;
}
