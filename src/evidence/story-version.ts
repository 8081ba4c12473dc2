/** What the marks of a wire in a headline say of the version of its story. */
export interface StoryVersion {
  /** The headline without its marks. */
  headline: string;
  /** Number of the update: 2 for "UPDATE 2-"; 0 for a headline without one, 1 for a mark without a number. */
  update: number;
  /** True for a correction: "CORRECTED-", "REFILE-". */
  corrected: boolean;
  /** True where the headline carries any mark of a version, a repeat too. */
  marked: boolean;
}

/** Most marks that stand one before the other: "REFILE-CORRECTED-UPDATE 1-". */
const mostMarks = 3;

/**
 * Reads the marks by which wires say that a story is a later version: "UPDATE 2-", "WRAPUP 1-", "CORRECTED-", "REFILE-",
 * "RPT-", "2nd UPDATE:", "Correction:" in front, "(Update 1)", "(2)", "(Correct)", "-- Update" behind.
 *
 * @param headline - A headline.
 * @returns The headline without them, and what they say.
 * @example
 * ```ts
 * storyVersion("UPDATE 2-Acme lifts spending plan"); //=> { headline: "Acme lifts spending plan", update: 2, corrected: false, marked: true }
 * storyVersion("CORRECTED-UPDATE 1-Acme lifts spending plan").corrected; //=> true
 * storyVersion("Update on Acme").marked; //=> false
 * ```
 * @see Source: the slugs of Reuters, Bloomberg, Dow Jones and AP, as their headlines print them.
 */
export function storyVersion(headline: string): StoryVersion {
  let rest = headline.trim();
  let [update, corrected, marked] = [0, false, false];
  const note = (word: string, number: string | undefined): void => {
    marked = true;
    if (/^(?:update|wrapup|lead)/i.test(word)) update = Math.max(update, Number(number ?? 1));
    if (/^(?:correct|refile)/i.test(word)) corrected = true;
  };
  for (let left = mostMarks; left > 0; left--) {
    const mark = frontMark(rest);
    if (!mark) break;
    note(mark.word, mark.number);
    rest = rest.slice(mark.length);
  }
  const [behind = "", number] = /\s\((?:update ?)?(\d{1,2})\)$/i.exec(rest) ?? [];
  if (behind) note("update", number);
  rest = rest.slice(0, rest.length - behind.length);
  const [end = "", word = "", ordinal] =
    /\s\((correct(?:ed|ion)?)\)$/i.exec(rest) ?? /\s--? (?:(?:(\d{1,2})(?:st|nd|rd|th) )?update)$/i.exec(rest) ?? [];
  if (end) note(word === "" || /^\d/.test(word) ? "update" : word, ordinal ?? (/^\d/.test(word) ? word : undefined));
  rest = rest.slice(0, rest.length - end.length);
  return { headline: rest.trim(), update, corrected, marked };
}

/** The mark that a headline begins with, and how long it is with the sign behind it. */
function frontMark(headline: string): { word: string; number: string | undefined; length: number } | null {
  const found =
    /^(?:(?<before>\d{1,2})(?:st|nd|rd|th) )?(?<word>update|wrapup|lead|corrected|correction|correct|refile|rpt|repeat|recasts?)(?: (?<number>\d{1,2}))?(?: \(official\))? ?[-–—:] ?/i.exec(
      headline,
    );
  if (!found?.groups) return null;
  const { before, word = "", number } = found.groups;
  return { word, number: number ?? before, length: found[0].length };
}
