import type { FoundFigures, Language, ReadingOptions } from "../language.ts";
import { cueRules } from "./cues.ts";
import { findFigures } from "./find-figures.ts";
import { findTimes } from "./find-times.ts";
import { inflect } from "./inflect.ts";
import { nameWords } from "./names.ts";
import { functionWords, sentenceWords } from "./sentences.ts";

/** English, as {@link createReader} takes it. Its tables are built when they are first asked for. */
export const english: Language = {
  tag: "en",
  findFigures: figuresOf,
  findTimes,
  sentenceWords,
  functionWords,
  nameWords,
  cueRules,
  inflect,
};

/** The figures of a text by kind. */
function figuresOf(text: string, options: ReadingOptions): FoundFigures {
  const found: FoundFigures = { money: [], percentages: [], counts: [] };
  for (const mention of findFigures(text, options)) {
    if (mention.kind === "money") found.money.push(mention);
    else if (mention.kind === "percentage") found.percentages.push(mention);
    else found.counts.push(mention);
  }
  return found;
}
