import type { Clause } from "../clauses.ts";
import { canBeCompany, isAnalyst } from "../context.ts";
import { cueIn, findUnit, has, hasAny } from "../grammar.ts";
import type { Sentence, Story } from "../story.ts";
import type { Name, Unit } from "../unit.ts";
import type { GuidanceFrame } from "./frame.ts";

/**
 * Tells whether somebody else forecasts what a frame says of its company: "Lorne expects Acme revenue of $4 billion", "Acme's
 * sales are likely to fall, Lorne said", "Acme is seen posting sales of $4 billion", "according to Lorne data".
 *
 * @param story - The story.
 * @param sentence - Its sentence.
 * @param clause - Its clause.
 * @param frame - The frame.
 * @returns True where a watcher speaks.
 */
export function isForecastByOther(story: Story, sentence: Sentence, clause: Clause, frame: GuidanceFrame): boolean {
  const { units, clauses } = sentence;
  const metric = units.findIndex(({ start }) => start === frame.cue.start);
  if (isSeenReporting(units, clause)) return true;
  const index = clauses.indexOf(clause);
  const lead = clause.link === "content" ? clauses[index - 1] : undefined;
  const owner = ownerOf(units, clause, metric, lead !== undefined);
  if (owner && foreseers(units, clause, lead, metric).some((k) => isOther(units[k], owner))) return true;
  const behind = clauses[index + 1];
  // "…, Lorne said"; "Lorne said Acme's sales …"
  const teller = lead ?? behind;
  const said = teller && has(units[teller.verb], "verb.say") ? teller.subject : -1;
  if (owner && said >= 0 && (said > metric || lead) && isWatcher(story, sentence, said) && isOther(units[said], owner))
    return true;
  const own = has(units[clause.verb], "verb.expect") || frame.action !== null || lead !== undefined || said >= 0;
  return !own && isCited(story, sentence, frame);
}

/** Whoever the verbs of expecting before a metric have for a subject. */
function foreseers(units: readonly Unit[], clause: Clause, lead: Clause | undefined, metric: number): number[] {
  const expects = ({ verb }: Clause): boolean => has(units[verb], "verb.expect");
  const found = clause.subject < metric ? [clause.subject] : [];
  if (lead && (expects(lead) || (expects(clause) && has(units[clause.subject], "pronoun")))) found.push(lead.subject);
  // "Analysts at Lorne expect …", "a note by Lorne analysts": no finite verb shows there.
  const verb = clause.verb < 0 ? cueIn(units, clause.from, metric, "verb.expect") : -1;
  const watcher = cueIn(units, clause.from, verb, "outsider");
  return watcher < 0 ? found : [...found, watcher];
}

/** The name that a metric belongs to: "Acme's sales", "Acme capex", "revenue at Acme", "expects Acme to spend". */
function ownerOf(units: readonly Unit[], clause: Clause, metric: number, told: boolean): Name | null {
  const owns = (unit: Unit, k: number): boolean =>
    unit.kind === "name" &&
    canBeCompany(unit.name!) &&
    k !== clause.subject &&
    (unit.possessive || k === metric - 1 || (has(units[k - 1], "verb.expect") && has(units[k + 1], "to")));
  const at = findUnit(units, clause.from, metric, owns);
  const linked = hasAny(units[metric + 1], "at", "of") ? units[metric + 2] : undefined;
  const own = units[at] ?? linked ?? (told ? units[clause.subject] : undefined);
  return own?.kind === "name" && canBeCompany(own.name!) ? own.name! : null;
}

/** Whether a forecaster bears another name than the owner, and not that of its head or of a part. */
function isOther(unit: Unit | undefined, owner: Name): boolean {
  if (!unit || has(unit, "outsider")) return unit !== undefined;
  if (unit.kind !== "name" || unit.name!.type === "person") return false;
  return firstWord(unit.name!) !== firstWord(owner);
}

const firstWord = ({ text }: Name): string => text.split(" ")[0]!;

/** Whether a speaker is a house and no person: by its form, by a word beside it, or as one word that is nobody's surname. */
function isWatcher(story: Story, sentence: Sentence, k: number): boolean {
  const unit = sentence.units[k];
  if (has(unit, "outsider") || (unit?.kind === "name" && isAnalyst(sentence.units, k))) return true;
  if (unit?.kind !== "name" || !canBeCompany(unit.name!)) return false;
  const { text, type } = unit.name!;
  if (type === "company" || hasAny(unit, "bearer.watcher")) return true;
  const isBorne = ({ kind, name }: Unit): boolean => kind === "name" && name!.text.endsWith(` ${text}`);
  for (let i = sentence.index; i >= 0 && sentence.index - i <= 8; i--)
    if (story.read(i)!.units.some(isBorne)) return false;
  return !text.includes(" ");
}

/** "is seen posting", "is expected to report": what others think that results will be. */
function isSeenReporting(units: readonly Unit[], { verb, to }: Clause): boolean {
  if (!has(units[verb], "aux.be")) return false;
  const expected = cueIn(units, verb + 1, Math.min(to, verb + 3), "verb.expect", "likely");
  const told = units[has(units[expected + 1], "to") ? expected + 2 : expected + 1];
  return expected >= 0 && (has(told, "verb.initiate") || (has(told, "actual") && has(told, "verb.guide")));
}

/** "…, according to Lorne data", "citing a poll of analysts", where nobody else says it. */
function isCited(story: Story, sentence: Sentence, { company }: GuidanceFrame): boolean {
  const { units } = sentence;
  const at = cueIn(units, 0, units.length, "verb.cite");
  if (at < 0) return false;
  const end = Math.min(units.length, at + 5);
  const stop = findUnit(units, at + 1, end, (unit) => unit.kind === "mark" || has(unit, "own"));
  return (
    findUnit(
      units,
      at + 1,
      stop < 0 ? end : stop,
      (unit, k) =>
        hasAny(unit, "outsider", "street") ||
        (company !== null && isOther(unit, company.name) && isWatcher(story, sentence, k)),
    ) >= 0
  );
}
