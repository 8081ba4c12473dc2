/** What every rule carries, whatever it reads: a name to speak of it and a piece of text that it reads. */
export interface Rule {
  /** What it is called in tests and messages, in kebab-case: "no-more-than". */
  name: string;
  /** A short piece of text that the rule reads. A test runs the reader on each. */
  example: string;
}
