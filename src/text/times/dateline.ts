import type { Span } from "../../evidence/span.ts";
import type { Period } from "../../values/period.ts";
import { checkText, normalise } from "../normalise.ts";
import { findPeriodsIn } from "./find.ts";
import type { TimeOptions } from "./options.ts";
import type { TimeReader } from "./reader.ts";

/** The line that says where and when a story was filed: `TAIPEI, Oct. 17 (Reuters) -`. */
export interface Dateline extends Span {
  /** Places as written, in order: two for `MUMBAI/NEW DELHI`. */
  places: string[];
  /** The day, or null where the line has none. */
  day: Period | null;
  /** Agencies as written, in order. */
  agencies: string[];
}

/** A dateline stands within so many characters. */
const reach = 160;

/** Place in capitals, perhaps with others; what follows it up to a bracket or dash; the bracket; the dash. */
const shape =
  /^\s{0,20}((?:[A-Z][A-Z.'&-]{0,20} ?){1,4}(?:\/ ?(?:[A-Z][A-Z.'&-]{0,20} ?){1,4}){0,3})((?:,[^,()\n]{1,30}){0,4})(\([^()\n]{2,60}\))?[ \t]{0,3}(--|[-_\u2014]| \u2014)?/;

/** The same with a place in small letters: needs both a day and an agency. */
const quietShape =
  /^\s{0,20}((?:[A-Z][a-z.'-]{1,20} ?){1,3}(?:\/ ?(?:[A-Z][a-z.'-]{1,20} ?){1,3}){0,3})((?:,[^,()\n]{1,30}){1,4})(\([^()\n]{2,60}\))[ \t]{0,3}(--|[-_\u2014])?/;

/**
 * Reads the dateline that a story begins with.
 *
 * @param text - A story.
 * @param reader - The language.
 * @param options - Reference and conventions.
 * @returns Places, day, agencies and the span up to the dash, or null where the text begins otherwise.
 * @throws {@link NutgrafError} `option.invalid`.
 */
export function findDatelineIn(text: string, reader: TimeReader, options: TimeOptions): Dateline | null {
  checkText(text);
  const head = normalise(text.slice(0, reach));
  return read(shape.exec(head), true) ?? read(quietShape.exec(head), false);

  function read(found: RegExpExecArray | null, capitals: boolean): Dateline | null {
    if (found === null) return null;
    const [all, places = "", rest = "", bracket, dash] = found;
    const [mention] = rest === "" ? [] : findPeriodsIn(rest, reader, options);
    const day = mention?.value.unit === "day" && mention.value.open === null ? mention.value : null;
    const agencies =
      bracket === undefined
        ? []
        : bracket
            .slice(1, -1)
            .split(/[/,]/)
            .map((name) => name.trim());
    const enough = capitals
      ? dash !== undefined && (bracket !== undefined || day !== null || dash === "--" || dash.endsWith("\u2014"))
      : bracket !== undefined && day !== null;
    if (!enough) return null;
    const start = all.length - all.trimStart().length;
    const names = places.split("/").map((place) => place.trim());
    return { places: names.filter(Boolean), day, agencies: agencies.filter(Boolean), start, end: all.trimEnd().length };
  }
}
