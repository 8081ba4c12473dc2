/** What every rule carries, whatever it reads: a name to speak of it and a piece of text that it reads. */
export interface Rule {
  /** What it is called in tests and messages, in kebab-case: "no-more-than". */
  name: string;
  /** A short piece of text that the rule reads. A test runs the reader on each. */
  example: string;
}

/** A rule of fixed words: what they mean wherever they stand in the place that the table is for. */
export interface WordRule<T> extends Rule {
  /** The words in lower case, one blank between them; a blank also stands for a line break or a hyphen. */
  words: readonly string[];
  /** What they mean. */
  means: T;
}
