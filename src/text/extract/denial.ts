import { clauseOf } from "./clauses.ts";
import type { Finding } from "./draft.ts";
import { findUnit, has, hasAny, isFiniteVerb } from "./grammar.ts";
import type { Sentence, Story } from "./story.ts";
import type { Unit } from "./unit.ts";

/** Units that a text calls untrue: from, one past the last. */
type Stretch = readonly [from: number, to: number];

/** How far a word that calls something untrue can stand from the noun for it. */
const reach = 6;

/**
 * Refuses what a text tells only to deny it: "…, a claim the ministry denied", "Reports that … are false", or a next sentence
 * "The ministry denied the report."
 *
 * @param story - The story.
 * @param sentences - Its sentences that facts were read in.
 * @param findings - What was read.
 * @returns The findings, those that are denied refused.
 */
export function refuseDenied(story: Story, sentences: readonly Sentence[], findings: readonly Finding[]): Finding[] {
  const denied = sentences.flatMap((sentence) => {
    const { part, units, index } = sentence;
    const [first, last] = [units[0]!, units.at(-1)!];
    const tells = ({ record, spot }: Finding): boolean =>
      record !== null && spot.part === part && spot.start < last.end && spot.end > first.start;
    if (!findings.some(tells)) return [];
    const next = story.read(index + 1);
    const stretches = deniedIn(sentence);
    const isBack = next?.part === part && !accuses(units, units.length) && deniedIn(next).some(([, to]) => to === 0);
    if (isBack) stretches.push([0, units.length]);
    return stretches
      .filter(([from, to]) => to > from)
      .map(([from, to]) => ({
        part: story.item.parts[part]!.part,
        start: units[from]!.start,
        end: units[to - 1]!.end,
      }));
  });
  if (denied.length === 0) return [...findings];
  return findings.map((finding) => {
    const hits = finding.record?.evidence.some(
      ({ field, part, start }) =>
        !/^.(?:actors|company)/.test(field) &&
        start !== null &&
        denied.some((one) => part === one.part && start >= one.start && start < one.end),
    );
    return hits ? { ...finding, record: null, refused: "denied" } : finding;
  });
}

/** What the words of a sentence call untrue; an empty stretch at its start is the sentence before. */
function deniedIn(sentence: Sentence): Stretch[] {
  const { units } = sentence;
  return units.flatMap((unit, k): Stretch[] => {
    const stretch =
      hasAny(unit, "denial", "dismissal", "untrue", "mistaken") && !has(units[k - 1], "not")
        ? deniedBy(sentence, k)
        : null;
    return stretch ? [stretch] : [];
  });
}

function deniedBy(sentence: Sentence, k: number): Stretch | null {
  const { units, clauses } = sentence;
  const c = clauseOf(clauses, k);
  // "but the ministry said the report was false": the clause of who says so.
  const clause = clauses[clauses[c]!.link === "content" && c > 0 ? c - 1 : c]!;
  const isUntrue = has(units[k], "untrue");
  // "wrongly reported that", "it is untrue that"
  const told = isUntrue && has(units[k + 1], "verb.say") ? k + 2 : k + 1;
  if (isUntrue && opens(units, told)) return whatIsTold(sentence, told);
  const isNoun = (unit: Unit): boolean => has(unit, "hearsay");
  const object = findUnit(units, k + 1, Math.min(units.length, k + 5), isNoun);
  const isObject = object >= 0 && findUnit(units, k + 1, object, ({ kind }) => kind === "mark") < 0;
  if (isObject) return opens(units, object + 1) ? whatIsTold(sentence, object + 1) : before(sentence, clause.from);
  let noun = k - 1;
  while (noun >= 0 && !(isNoun(units[noun]!) && (noun === 0 || !isFiniteVerb(units, noun)))) noun--;
  const isSaidOf = noun >= 0 && isNoun(units[noun]!);
  // "a claim by the union that"
  const opensNear = findUnit(units, noun + 1, Math.min(k, noun + 6), (_, i) => opens(units, i)) >= 0;
  // "Reports that … are false": what stands between the noun and the verb.
  if (isSaidOf && [k - 1, k - 2].some((i) => i > noun + 1 && has(units[i], "aux.be")) && opensNear)
    return [noun + 1, k];
  const isNear = isSaidOf && findUnit(units, noun, k, ({ kind }) => kind === "mark") < 0 && k - noun <= reach;
  const start = has(units[noun - 1], "det") ? noun - 1 : noun;
  if (isNear) return before(sentence, units[start - 1]?.kind === "mark" ? start : clause.from);
  // "…, though officials denied this", "…, which the ministry denied"
  const isThat = hasAny(units[k + 1], "pronoun", "det");
  return has(units[k], "denial") && (isThat || clause.from > 0) && ends(units[isThat ? k + 2 : k + 1])
    ? before(sentence, clause.from)
    : null;
}

/** What a noun or verb of telling leads to, up to a comma that ends its clause. */
function whatIsTold({ units, clauses }: Sentence, from: number): Stretch {
  let c = clauseOf(clauses, from + 1);
  while (c + 1 < clauses.length && units[clauses[c]!.to]!.kind !== "mark") c++;
  return [from, clauses[c]!.to];
}

/** The clause that ends at a unit; past "the paper said" the one that it tells. */
function before({ units, clauses }: Sentence, to: number): Stretch | null {
  if (accuses(units, to)) return null;
  if (to <= 1) return [0, 0];
  let c = clauseOf(clauses, to - 1);
  if (clauses[c]!.from >= to - 1 && c > 0) c--;
  while (c > 0 && has(units[clauses[c]!.verb], "verb.say") && clauses[c]!.to - clauses[c]!.from < 9) c--;
  return [clauses[c]!.from, to];
}

/** "over dumping, a claim that Beijing denies": what is denied is the reason. */
const accuses = (units: readonly Unit[], to: number): boolean =>
  findUnit(units, 0, to, (unit) => has(unit, "accusation")) >= 0;

/** Words behind which stands what somebody tells. */
const opens = (units: readonly Unit[], k: number): boolean =>
  hasAny(units[k], "of", "link.relative") || (has(units[k], "pronoun") && has(units[k + 1], "aux"));

const ends = (unit: Unit | undefined): boolean =>
  !unit || unit.kind === "mark" || unit.kind === "time" || hasAny(unit, "on", "link.and");
