import { daysBetween } from "../../../values/calendar-date.ts";
import type { RefusalReason } from "../../refusal-reason.ts";
import { type Clause, isDenied } from "../clauses.ts";
import { isAnalyst, isPublic } from "../context.ts";
import { cueIn, familyOf, findUnit, has, hasAny } from "../grammar.ts";
import type { Sentence, Story } from "../story.ts";
import type { Unit } from "../unit.ts";
import { isForecastByOther } from "./forecaster.ts";
import type { GuidanceFrame } from "./frame.ts";
import { isLast, metricAt } from "./roles.ts";
import type { Stance } from "./stance.ts";

/**
 * Tells why a frame is no guidance of a company's own.
 *
 * @param story - The story.
 * @param sentence - Its sentence.
 * @param clause - Its clause.
 * @param stance - What the clause says.
 * @param frame - The frame, filled.
 * @returns The family of the refusal, or null where the frame stands.
 */
export function refusalOf(
  story: Story,
  sentence: Sentence,
  clause: Clause,
  stance: Stance,
  frame: GuidanceFrame,
): RefusalReason | null {
  const { units } = sentence;
  const subject = units[clause.subject];
  if (subject?.kind === "name" && (isAnalyst(units, clause.subject) || has(subject, "bearer.watcher")))
    return "analyst";
  if (stance.outsider || (has(subject, "pronoun.many") && isManyBefore(story, sentence, clause))) return "analyst";
  const at = units.findIndex(({ start }) => start === frame.cue.start);
  // "revenues of domestic tyre makers", "capital spending by the biggest miners": those of many.
  if (hasAny(units[at + 1], "of", "by") && units.slice(at + 2, at + 8).some((unit) => has(unit, "holders")))
    return "analyst";
  // "Its backlog is expected to bring $4 billion of revenue": what is forecast is something else.
  const value = (frame.level ?? frame.growth)?.spot;
  if (value && frame.cue.start > value.start && metricAt(units, clause.subject) === "other") return "other-metric";
  if (frame.company !== null && isOfMarket(units, clause, at)) return "outsider";
  if (isForecastByOther(story, sentence, clause, frame)) return "analyst";
  const figure = units.findIndex(({ start }) => start === value?.start);
  const partial = (unit: Unit): boolean => has(unit, "verb.partial") && !has(unit, "form.past");
  if (findUnit(units, Math.max(clause.from, figure - 6), figure, partial) >= 0) return "other-metric";
  if (has(units[clause.verb], "aux.would") && has(units[clause.verb + 1], "aux.have")) return "imagined";
  const end = frame.period?.unit.time?.type === "period" ? frame.period.unit.time.value.end : null;
  const { published } = story.item;
  if (has(units[clause.verb], "aux.past") && !frame.action && end && published && end < published) return "past-period";
  if (end && published && end < published && wasLongAgo(units, clause, published)) return "past-period";
  if (frame.company === null && units.some((unit) => has(unit, "outsider"))) return "analyst";
  // "Acme based its projections of Telmar's performance on a forecast of …"
  const isOf = (unit: Unit, k: number): boolean =>
    unit.possessive && unit.kind === "name" && has(units[k - 1], "of") && has(units[k - 2], "guidance.noun");
  const other = findUnit(units, clause.from, at, isOf);
  if (other >= 0 && units[other]!.name!.text !== frame.company?.name.text) return "analyst";
  if (subject?.kind === "name" && isPublic(subject.name!)) return "government";
  if (has(subject, "holders") || isShared(units, clause) || isOfNeighbour(units, clause, frame)) return "outsider";
  const rules = hasAny(subject, "name.state", "name.body", "bearer.central-bank");
  const owned = units[clause.subject - 1]?.possessive || has(units[clause.subject - 1], "own");
  if (rules && !owned && !has(subject, "holder")) return "government";
  if (subject?.kind === "name" && subject.name!.charity) return "outsider";
  if (has(subject, "pronoun") && isPublicBefore(sentence, clause)) return "government";
  if (subject?.kind === "word" && isMany(subject) && !has(units[clause.subject - 1], "own")) return "outsider";
  const cue = units.find(({ start }) => start === frame.cue.start);
  if (has(cue, "capex.weak") && !(frame.named && !units.some(({ name }) => name && isPublic(name) && !name.adjective)))
    return "government";
  if (clause.link === "content" && isDenied(units, sentence.clauses[sentence.clauses.indexOf(clause) - 1] ?? clause))
    return "denied";
  const ceases = has(units[clause.verb - 1], "ceases") || has(units[clause.verb + 1], "ceases");
  if ((ceases || isDenied(units, clause)) && !frame.action && !limits(units, clause, frame)) return "denied";
  if (isImagined(sentence, clause)) return "imagined";
  if (isToldBy(sentence, clause, "outsider")) return "analyst";
  if (stance.prior && !stance.forward) return null;
  if (!stance.forward && !frame.action) return stance.past ? "past-result" : "no-forecast";
  if (stance.past && !stance.forward && !frame.action) return "past-result";
  if (frame.period && isLast(frame.period.unit) && !frame.action) return "past-result";
  if (frame.metric === "capex" && isProject(units, clause, frame)) return "single-project";
  if (value && hasAny(cue, "verb.spend", "verb.put") && buysInto(units, clause, frame)) return "other-money";
  return null;
}

/**
 * Tells whether a denied clause states a limit: in "would not exceed $4 billion" only more is denied.
 *
 * @param units - Units of the sentence.
 * @param clause - The clause.
 * @param frame - Its frame.
 * @returns True where it does.
 */
export function limits(units: readonly Unit[], clause: Clause, { level }: GuidanceFrame): boolean {
  const bound = level?.mention.value.bound;
  if (bound === "more-than" || bound === "at-most") return true;
  return cueIn(units, clause.verb, Math.min(clause.to, clause.verb + 5), "verb.exceed") >= 0;
}

/** "If the merger closes, it would have sales of $4 billion": nobody forecasts that. */
function isImagined({ units, clauses }: Sentence, clause: Clause): boolean {
  return (
    has(units[clause.verb], "aux.would") &&
    clauses.some(({ link }) => link === "if") &&
    !clauses.some(({ verb }) => has(units[verb], "verb.say"))
  );
}

/** "A year ago, Acme forecast …": a time long gone in front. */
function wasLongAgo(units: readonly Unit[], { from, verb }: Clause, published: string): boolean {
  const isGone = ({ time }: Unit): boolean =>
    time?.type === "period" && time.value.start !== null && daysBetween(time.value.start, published) > 300;
  return has(units[verb], "form.past") && findUnit(units, from, verb, isGone) >= 0;
}

/** Whether the clause of speech right behind a clause begins with a cue: "…, a survey showed". */
function isToldBy({ units, clauses }: Sentence, clause: Clause, cue: string): boolean {
  // "…, if the merger closed, a survey showed": conditions and reasons may stand between.
  const said = clauses.slice(clauses.indexOf(clause) + 1).find(({ link }) => link !== "if" && link !== "side");
  if (!said || clause.link === "content") return false;
  return cueIn(units, said.from, cueIn(units, said.from, said.to, "verb.say"), cue) >= 0;
}

/** "carmakers": more than one, of whom no company is meant. */
const isMany = ({ text, cues }: Unit): boolean => cues.size === 0 && text.endsWith("s") && !text.endsWith("ss");

/** "The finance ministry said it would …": the pronoun stands for a government. */
function isPublicBefore({ units, clauses }: Sentence, clause: Clause): boolean {
  const before = clauses[clauses.indexOf(clause) - 1];
  const who = before && units[before.subject];
  if (!who || before.link === "relative" || !has(units[before.verb], "verb.say")) return false;
  return (who.name !== null && isPublic(who.name)) || hasAny(who, "name.public", "name.body");
}

/** "Analysts follow Acme. They expect …": many who watch. */
function isManyBefore(story: Story, sentence: Sentence, clause: Clause): boolean {
  const watches = ({ units, clauses }: Sentence, k: number): boolean =>
    clauses.some(
      ({ from, subject }) =>
        from < k && [units[from], units[subject]].some((unit) => hasAny(unit, "outsider", "holders")),
    );
  const before = story.read(sentence.index - 1);
  return watches(sentence, clause.from) || (before !== null && watches(before, before.units.length));
}

/** "Global chip sales", "sales of electric cars", "industry revenue": those of many, where no owner stands before them. */
function isOfMarket(units: readonly Unit[], clause: Clause, at: number): boolean {
  const before = units[at - 1];
  if (has(before, "outsider") && familyOf(before, "verb") === null) return !before!.possessive;
  if (clause.subject !== at || units.slice(clause.from, at).some((unit) => unit.possessive || has(unit, "own")))
    return false;
  const next = units[at + 2];
  if (has(units[at + 1], "of") && next?.kind === "word" && next.cues.size === 0) return true;
  return cueIn(units, Math.max(clause.from, at - 3), at, "market-wide") >= 0;
}

/** "Acme and its partner Lorne will spend a combined $4 billion": one figure of two companies. */
function isShared(units: readonly Unit[], { from, to, verb, subject }: Clause): boolean {
  const and = cueIn(units, from, subject, "link.and");
  if (and < 0 || units[subject]?.kind !== "name" || units[and - 1]?.kind !== "name") return false;
  return has(units[and + 1], "own") || cueIn(units, verb, to, "together") >= 0;
}

/** "Acme, a supplier to Lorne, which expects …": the name before a relative may be whose figure it is. */
function isOfNeighbour(units: readonly Unit[], { link, from }: Clause, { company }: GuidanceFrame): boolean {
  const before = units[from - 2];
  return (
    link === "relative" && units[from - 1]?.text === "," && before?.kind === "name" && before.name !== company?.name
  );
}

const isPlural = (text: string): boolean => text.endsWith("s") && !text.endsWith("us");

/** "will invest $4 billion in the battery maker": money for a firm is a deal. */
function buysInto(units: readonly Unit[], clause: Clause, { level, company }: GuidanceFrame): boolean {
  const at = units.findIndex(({ start }) => start === level?.spot.start);
  const into = at < 0 ? -1 : cueIn(units, at + 1, Math.min(clause.to, at + 3), "in", "into");
  if (into < 0 || has(units[into + 1], "own")) return false;
  const end = Math.min(clause.to, into + 6);
  const stop = findUnit(units, into + 1, end, ({ kind }) => kind === "mark" || kind === "time" || kind === "money");
  const firm = ({ kind, name, possessive, cues }: Unit): boolean =>
    kind === "name" ? name!.type === "company" && !possessive && name !== company?.name : cues.has("holder");
  return findUnit(units, into + 1, stop < 0 ? end : stop, firm) >= 0;
}

/** "capital spending for its mine": the cost of one thing is not what a company spends. */
function isProject(units: readonly Unit[], clause: Clause, frame: GuidanceFrame): boolean {
  for (let k = clause.from; k < clause.to; k++) {
    if (!has(units[k], "single-project") || isPlural(units[k]!.text)) continue;
    for (let i = k - 1; i >= Math.max(clause.from, k - 6); i--) {
      if (units[i]!.kind === "mark" || (units[i]!.start <= frame.cue.start && units[i]!.kind !== "name")) break;
      if (hasAny(units[i], "in", "on")) return true;
    }
  }
  return false;
}
