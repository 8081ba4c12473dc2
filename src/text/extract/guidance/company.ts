import type { Clause } from "../clauses.ts";
import { type Bearer, bearer, canBeCompany, companyBefore, isAnalyst } from "../context.ts";
import { cueIn, familyOf, findUnit, has, hasAny } from "../grammar.ts";
import type { Sentence, Story } from "../story.ts";
import type { Name, Unit } from "../unit.ts";
import { isFigure, metricAt } from "./roles.ts";

/** Whose guidance a clause is. */
export interface Guide {
  /** The company, or null where nobody is named. */
  company: Bearer | null;
  /** Whether it is named, rather than stood for by words such as "we" or "the retailer", or by nothing at all. */
  named: boolean;
}

/**
 * Finds whose guidance a clause is: the owner of the metric, its subject, who says it, or whoever acted last before; where
 * nobody is named, the words that stand for the company.
 *
 * @param story - The story.
 * @param sentence - The sentence.
 * @param clause - The clause.
 * @param metric - Index of the metric.
 * @returns The company.
 */
export function guideOf(story: Story, sentence: Sentence, clause: Clause, metric: number): Guide {
  // "Americans will spend $7 billion": they are nobody's company, whoever says so.
  const people = cueIn(sentence.units, clause.from, clause.verb, "bearer.people");
  if (people >= 0 && clause.subject < people) return { company: null, named: false };
  const named = ownerOf(sentence, clause, metric) ?? actorOf(story, sentence, clause, metric);
  if (named) return { company: named, named: true };
  const unnamed = standIn(story, sentence, clause, metric) ?? issuer(story, sentence, clause, metric);
  const later = unnamed && namedLater(story, sentence, unnamed.words || unnamed.name.text);
  return later ? { company: later, named: true } : { company: unnamed, named: false };
}

/** The name that a metric belongs to: "Acme's 2026 capital spending", "capex at Acme". */
function ownerOf(sentence: Sentence, clause: Clause, metric: number): Bearer | null {
  const { units } = sentence;
  let at = metric - 1;
  if (has(units[at], "link.owner")) {
    const owner = units[units[at - 1]?.text === "," ? at - 2 : at - 1];
    return owner?.kind === "name" && canBeCompany(owner.name!) ? plainly(sentence, owner) : null;
  }
  while (at >= clause.from && metric - at < 5 && describes(units[at]!)) at--;
  const owner = units[at];
  if (owner?.kind === "name" && owner.possessive && canBeCompany(owner.name!)) return plainly(sentence, owner);
  const behind = clause.subject === metric ? units[metric + 2] : undefined;
  const linked = hasAny(units[metric + 1], "in", "of");
  return linked && behind?.kind === "name" && canBeCompany(behind.name!) ? plainly(sentence, behind) : null;
}

/** A time or a plain word between an owner and what it owns. */
function describes(unit: Unit): boolean {
  return (
    unit.kind === "time" || (unit.kind === "word" && !unit.possessive && (unit.cues.size === 0 || has(unit, "prior")))
  );
}

function actorOf(story: Story, sentence: Sentence, clause: Clause, metric: number): Bearer | null {
  const { units } = sentence;
  const subject = units[clause.subject];
  if (subject?.kind === "name" && canBeCompany(subject.name!))
    return bearer(sentence, subject, subject.name!.text, clause.subject < clause.from);
  const of = has(subject, "holder") && has(units[clause.subject + 1], "of") ? units[clause.subject + 2] : undefined;
  if (of?.kind === "name" && canBeCompany(of.name!)) return plainly(sentence, of);
  const stands = subject && hasAny(subject, "pronoun", "holder");
  if (stands) {
    const person = has(subject, "pronoun.person");
    const antecedent = companyBefore(story, sentence, clause.subject, subject.text, person);
    if (antecedent) return antecedent;
  }
  return (
    quoted(sentence, clause, subject?.text ?? "it") ??
    trailing(sentence, clause, metric) ??
    lastNamed(story, sentence, clause, subject, false)
  );
}

/** Who says it in a clause behind: "…, Acme said", "…, said Ana Ruiz, chief executive of Acme". */
function quoted(sentence: Sentence, clause: Clause, words: string): Bearer | null {
  const { units, clauses } = sentence;
  const says = findUnit(units, clause.to > 0 ? clause.from : 0, units.length, (unit, k) =>
    has(unit, "verb.cite") ? !isWatched(sentence) : k >= clause.verb && tells(unit) && !has(unit, "form.base"),
  );
  if (says < 0) return null;
  const said = clauses.find(({ from, to }) => says >= from && says < to);
  // "…, said Acme": the speaker may stand behind the verb.
  const behind = nameBehind(units, says);
  const speaker = said && said.from >= clause.to ? (behind ?? units[said.subject]) : behind;
  const from = Math.max(clause.from, says - 8);
  const next = clauses.find(({ from, verb }) => from > says && verb > from)?.from ?? units.length;
  const to = Math.min(units.length, says + 14, next);
  const office = findUnit(units, from, to, isOffice);
  if (office >= 0) {
    const employer = findUnit(units, from, to, (_, k) => employs(units, k) && Math.abs(k - office) <= 7);
    if (employer >= 0) return bearer(sentence, units[employer]!, words, true);
  }
  return speaker?.kind === "name" && canBeCompany(speaker.name!) && office < 0 ? plainly(sentence, speaker) : null;
}

const tells = (unit: Unit): boolean => has(unit, "verb.say") || (has(unit, "verb.initiate") && has(unit, "form.past"));

/** "said Acme", "according to the Danish brewer Acme": the name behind a verb, past words that describe its bearer. */
function nameBehind(units: readonly Unit[], verb: number): Unit | undefined {
  const describes = (unit: Unit | undefined): boolean =>
    unit?.name?.adjective || (unit?.kind === "word" && (unit.cues.size === 0 || hasAny(unit, "det", "holder")));
  let k = verb + 1;
  while (k < verb + 5 && describes(units[k])) k++;
  return units[k]?.kind === "name" && !isAnalyst(units, k) ? units[k] : undefined;
}

const isOffice = (unit: Unit): boolean => hasAny(unit, "name.office", "name.title") || unit.name?.type === "person";

/** "Acme's chief executive", "chief executive of Acme", "Acme CEO Ana Ruiz". */
function employs(units: readonly Unit[], k: number): boolean {
  const unit = units[k]!;
  if (unit.kind !== "name" || !canBeCompany(unit.name!)) return false;
  if (unit.possessive || unit.name!.type === "company") return true;
  const next = units[k + 1];
  if (next && (isOffice(next) || next.name?.type === "person")) return true;
  const of = units.slice(Math.max(0, k - 5), k).findIndex((one) => has(one, "in"));
  return of >= 0 && isOffice(units[Math.max(0, k - 5) + of - 1] ?? unit);
}

function trailing(sentence: Sentence, clause: Clause, metric: number): Bearer | null {
  const { units } = sentence;
  const named = (unit: Unit, k: number): boolean =>
    unit.kind === "name" && canBeCompany(unit.name!) && k > metric && has(units[k + 1], "verb.say");
  const at = findUnit(units, clause.from, clause.to, named);
  return at < 0 ? null : plainly(sentence, units[at]!);
}

function lastNamed(
  story: Story,
  sentence: Sentence,
  clause: Clause,
  subject: Unit | undefined,
  person: boolean,
): Bearer | null {
  const words = subject && subject.kind !== "name" ? subject.text : "it";
  return (
    companyBefore(story, sentence, Math.max(clause.subject, clause.from), words, person) ??
    headOf(story, sentence, clause, words)
  );
}

/** "acme -sees 2026 sales up": the few words that a flash puts before its dash. */
function headOf(story: Story, sentence: Sentence, clause: Clause, words: string): Bearer | null {
  const { units, clauses } = sentence;
  const at = clauses.findIndex(({ from }) => from === clause.from) - 1;
  const head = clauses[at];
  if (!head || head.to !== clause.from || head.verb >= 0 || head.to - head.from > 5) return null;
  const dash = units[head.to - 1]!;
  const [first, last] = [units[head.from]!, units[head.to - 2]];
  if (!/[-—]/.test(dash.text) || !last || units.slice(head.from, head.to - 1).some((unit) => !isPlainName(unit)))
    return null;
  const span = { start: first.start, end: last.end };
  const text = story.item.parts[sentence.part]!.text.slice(span.start, span.end);
  return { name: { ...anonymous, ...span, text }, spot: { part: sentence.part, ...span }, words, carried: true };
}

const isPlainName = (unit: Unit): boolean =>
  (unit.kind === "name" && canBeCompany(unit.name!)) ||
  (unit.kind === "word" && familyOf(unit, "verb") === null && familyOf(unit, "metric") === null && !has(unit, "det"));

/** Where nobody is named the words that stand for the company are all there is: "the retailer", "we". */
function standIn(story: Story, sentence: Sentence, clause: Clause, metric: number): Bearer | null {
  const { units, clauses } = sentence;
  const stands = (k: number): boolean => k >= 0 && (hasAny(units[k], "holder", "pronoun") || isDescribed(units, k));
  const owner = findUnit(units, clause.from, metric, (unit) => has(unit, "holder") && unit.possessive);
  const speaker = clauses.find(({ subject, verb }) => stands(subject) && has(units[verb], "verb.say"));
  const our = cueIn(units, clause.from, metric, "pronoun.self");
  const own =
    clause.subject < 0 || has(units[clause.subject], "pronoun") ? nounFor(sentence, clause, stands) : clause.subject;
  const at = our >= 0 ? our : stands(own) ? own : owner >= 0 ? owner : (speaker?.subject ?? -1);
  if (at < 0 || hasAny(units[at], "pronoun.person", "pronoun.many")) return null;
  const { start } = units[phraseStart(units, at)]!;
  const { text } = story.item.parts[sentence.part]!;
  const end = units[at]!.possessive ? units[at]!.start + units[at]!.text.length : units[at]!.end;
  const words = text.slice(start, end);
  const isPronoun = has(units[at], "pronoun") || has(units[at], "pronoun.self");
  // A pronoun names nobody: "it" would be a company to whoever joins records by name.
  const name: Name = { ...anonymous, start, end, text: isPronoun ? story.compiled.language.nameWords().issuer : words };
  return { name, spot: { part: sentence.part, start, end }, words, carried: isPronoun };
}

/** "The retailer said it …": the noun that a pronoun stands for, or the pronoun itself. */
function nounFor({ units, clauses }: Sentence, clause: Clause, stands: (k: number) => boolean): number {
  const nouns = clauses.filter(
    ({ to, subject }) => to <= clause.from && stands(subject) && !has(units[subject], "pronoun"),
  );
  return nouns.at(-1)?.subject ?? clause.subject;
}

/** So many sentences on a company may be named that a passage begins with as "we" or "the company". */
const reachAhead = 4;

/** A release may name its company only further on: whoever acts there first with a company's name. */
function namedLater(story: Story, sentence: Sentence, words: string): Bearer | null {
  for (let i = sentence.index + 1; i <= sentence.index + reachAhead; i++) {
    const next = story.read(i);
    if (!next || next.part !== sentence.part) return null;
    const { units, clauses } = next;
    // "Acme shares soared", "Acme's stock fell": a sentence about it that begins with its name.
    const first = units[0]!;
    if (
      first.kind === "name" &&
      canBeCompany(first.name!) &&
      !isAnalyst(units, 0) &&
      !has(units[1], "link.and") &&
      units[1]?.text !== ","
    )
      return bearer(next, first, words, true);
    for (const { subject, verb } of clauses) {
      const unit = units[subject];
      if (unit?.kind !== "name" || verb < subject || !canBeCompany(unit.name!) || isAnalyst(units, subject)) continue;
      if (unit.name!.type === "company" || verb - subject <= 2) return bearer(next, unit, words, true);
    }
  }
  return null;
}

/** "the Swiss food group": back to the determiner, past what describes. */
function phraseStart(units: readonly Unit[], at: number): number {
  if (has(units[at], "pronoun")) return at;
  for (let k = at - 1; k >= 0 && at - k <= 4; k--) {
    const unit = units[k]!;
    if (has(unit, "det")) return k;
    const plain = unit.kind === "word" && (unit.cues.size === 0 || familyOf(unit, "name.") !== null);
    if (!plain && unit.kind !== "name") return at;
  }
  return at;
}

/** "the bookseller": one thing with a determiner that is no authority and no onlooker. */
function isDescribed(units: readonly Unit[], k: number): boolean {
  const unit = units[k]!;
  if (unit.kind !== "word" || !hasAny(units[k - 1], "det", "own")) return false;
  return !unit.text.endsWith("s") && unit.cues.size === 0;
}

/** An outlook that names nobody is that of whoever gave out the text, if nothing before its metric says whose it is. */
function issuer(story: Story, sentence: Sentence, clause: Clause, metric: number): Bearer | null {
  const { units } = sentence;
  let from = metric;
  // A remark in brackets in front, such as "(All amounts in euros)", says nothing of whose it is.
  const ends = (unit: Unit): boolean => /^[),]$/.test(unit.text) || (clause.verb < 0 && isFigure(unit));
  while (from > clause.from && !ends(units[from - 1]!)) from--;
  for (let k = from; k < metric; k++) if (!isOwnWord(units, k)) return null;
  if (isWatched(sentence) || isWatched(story.read(sentence.index - 1)) || isWatched(story.read(sentence.index - 2)))
    return null;
  // "The ministry expects capital spending of …": it is somebody's, though nobody's name stands there.
  const subject = units[clause.subject];
  const tells = hasAny(subject, "guidance.noun", "guidance.self", "up", "down");
  if (subject?.kind === "word" && clause.subject < metric && !tells && metricAt(units, clause.subject) === null)
    return null;
  // Whoever only "will spend" has to be named, or stood for.
  if (has(units[metric], "verb.spend")) return null;
  // "Total sales of watches" are not those of a company.
  if (has(units[metric + 1], "of") && units[metric + 2]?.kind === "word") return null;
  const unit = units[metric]!;
  const { issuer: text } = story.compiled.language.nameWords();
  const name = { ...anonymous, start: unit.start, end: unit.end, text };
  return { name, spot: { part: sentence.part, start: unit.start, end: unit.end }, words: "", carried: false };
}

/** Whether somebody who watches companies speaks in a sentence; "vs. consensus" only compares. */
function isWatched(sentence: Sentence | null): boolean {
  if (!sentence) return false;
  const { units } = sentence;
  const compares = (unit: Unit | undefined): boolean => hasAny(unit, "from", "up", "down");
  const speaks = (unit: Unit, k: number): boolean =>
    has(unit, "outsider") && !compares(units[k - 1]) && !compares(units[k - 2]);
  return findUnit(units, 0, units.length, speaks) >= 0;
}

/** Words that may lead to a company's own figure without saying whose it is: times, verbs and nouns of guidance. */
function isOwnWord(units: readonly Unit[], k: number): boolean {
  const unit = units[k]!;
  if (unit.kind === "name" || unit.kind === "percentage") return false;
  if (unit.kind !== "word") return true;
  for (const cue of [
    "det",
    "in",
    "on",
    "of",
    "to",
    "from",
    "link.and",
    "aux",
    "prior",
    "guidance.noun",
    "guidance.head",
    "flat",
    "up",
    "down",
  ])
    if (has(unit, cue)) return true;
  return (
    familyOf(unit, "metric.") !== "other" &&
    unit.cues.size > 0 &&
    !has(unit, "outsider") &&
    !has(unit, "single-project")
  );
}

const plainly = (sentence: Sentence, unit: Unit): Bearer => bearer(sentence, unit, unit.name!.text, false);

const anonymous: Name = {
  start: 0,
  end: 0,
  text: "",
  type: "company",
  official: false,
  charity: false,
  code: null,
  adjective: false,
  aliases: [],
  ids: [],
};
