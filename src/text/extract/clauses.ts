import { familyOf, findUnit, has, isFiniteVerb } from "./grammar.ts";
import type { Unit } from "./unit.ts";

/** How a clause hangs on the one before it. */
export type ClauseLink = "main" | "joined" | "content" | "side" | "if" | "relative" | "participle" | "speech";

/** A stretch of a sentence around one finite verb, with its roles. */
export interface Clause {
  /** First unit. */
  from: number;
  /** One past the last unit. */
  to: number;
  /** How it hangs on the clause before. */
  link: ClauseLink;
  /** Index of its verb, or -1. */
  verb: number;
  /** Index of the unit that heads its subject, or -1 where it has none of its own. */
  subject: number;
}

const longestReach = 14;

/**
 * Splits a sentence into clauses and finds the verb and subject of each.
 *
 * A clause begins at a semicolon, colon or dash, behind a verb of saying, at a conjunction or relative that a finite verb
 * follows, and at a comma or "and" where a second verb begins. Clauses that share a subject take it from the one before.
 *
 * @param units - Units of the sentence.
 * @returns The clauses in order; together they cover all units.
 */
export function splitClauses(units: readonly Unit[]): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  let link = (has(units[0], "link.if") ? "if" : "main") as ClauseLink;
  let verb = -1;
  const close = (to: number, next: ClauseLink): void => {
    if (to > from) clauses.push({ from, to, link, verb, subject: subjectOf(units, from, verb) });
    from = to;
    link = next;
    verb = -1;
  };
  for (let k = 0; k < units.length; k++) {
    const next = boundaryAt(units, k, from, link === "participle" && verb < 0 ? from : verb);
    if (next) close(next.at, next.link);
    if (verb < 0 && k >= from && isFiniteVerb(units, k)) verb = k;
    if (verb === k && has(units[k], "verb.say") && opensSpeech(units, k)) {
      let end = k + 1;
      while (
        end < units.length &&
        (units[end]!.kind === "time" ||
          (has(units[end], "on") && units[end + 1]?.kind === "time") ||
          (has(units[end], "in") && units[end + 1]?.kind === "time"))
      )
        end++;
      if (end < units.length) {
        if (link === "main" || link === "joined") link = "speech";
        close(end, "content");
      }
    }
  }
  close(units.length, "main");
  return shareSubjects(units, clauses);
}

function boundaryAt(
  units: readonly Unit[],
  k: number,
  from: number,
  verb: number,
): { at: number; link: ClauseLink } | null {
  const unit = units[k]!;
  if (k === from) return null;
  // "Sales: EUR 7 million" is one line of a list.
  if (unit.text === ":" && ["money", "percentage", "time"].includes(units[k + 1]?.kind ?? "")) return null;
  if (unit.kind === "mark" && /[;:—*•]/.test(unit.text)) return { at: k + 1, link: "main" };
  if (unit.text === "-" && units[k - 1]!.end < unit.start && ["word", "name"].includes(units[k + 1]?.kind ?? ""))
    return { at: k + 1, link: "main" };
  if (has(unit, "link.if") && !has(unit, "aux") && hasVerbAhead(units, k + 1)) return { at: k, link: "if" };
  if (has(unit, "link.relative")) {
    const opensContent = verb >= 0 && k - verb <= 3 && units[k - 1]?.text !== ",";
    return hasVerbAhead(units, k + 1)
      ? { at: k, link: opensContent && unit.text !== "which" ? "content" : "relative" }
      : null;
  }
  if (has(unit, "link.clause") && hasVerbAhead(units, k + 1) && !opensTime(units, k)) return { at: k, link: "side" };
  const comma = unit.text === ",";
  if (!comma && !has(unit, "link.and")) return null;
  if (comma && has(units[from], "aux.having")) return { at: k, link: "joined" };
  if (verb < 0) return null;
  let next = k + 1;
  if (comma && has(units[next], "link.and")) next++;
  if (comma && units[next]?.text === '"') next++;
  while (
    units[next] &&
    (units[next]!.text.endsWith("ly") ||
      has(units[next], "not") ||
      ["also", "then", "now", "still"].includes(units[next]!.text) ||
      (units[next]!.kind === "time" && units[next]!.text === "now"))
  )
    next++;
  if (comma && has(units[next], "form.ing")) return { at: k, link: "participle" };
  if (startsPredicate(units, next)) return { at: k, link: "joined" };
  return startsClause(units, next) ? { at: k, link: "joined" } : null;
}

/** Whether a verb phrase without a subject of its own begins at `k`. */
function startsPredicate(units: readonly Unit[], k: number): boolean {
  const unit = units[k];
  if (unit?.kind !== "word") return false;
  if (has(unit, "aux")) return true;
  return (
    (has(unit, "form.past") || has(unit, "form.s")) &&
    (units[k - 1]!.text === "," ||
      has(units[k - 1], "link.and") ||
      units[k - 1]!.text.endsWith("ly") ||
      units[k - 1]!.text === "also" ||
      units[k - 1]!.kind === "time") &&
    !has(units[k + 1], "of") &&
    !(has(unit, "form.s") && units[k + 1]?.kind === "mark")
  );
}

/** Whether a subject and its finite verb begin at `k`, without a mark between them. */
function startsClause(units: readonly Unit[], k: number): boolean {
  const first = units[k];
  if (!first || (first.kind !== "name" && !has(first, "det") && !has(first, "pronoun") && first.kind !== "word"))
    return false;
  if (has(first, "to") || has(first, "by") || has(first, "from")) return false;
  for (let i = k; i < units.length && i - k < longestReach; i++) {
    const unit = units[i]!;
    if (i > k && isFiniteVerb(units, i)) return true;
    if (unit.kind === "mark" || unit.kind === "money" || unit.kind === "percentage") return false;
    if (has(unit, "link.clause") || has(unit, "link.relative") || has(unit, "link.and")) return false;
  }
  return false;
}

/** "after Monday, …": the word leads to a time and no more; in "after May sales fell" it leads to a clause. */
function opensTime(units: readonly Unit[], k: number): boolean {
  const behind = units[k + 2];
  return units[k + 1]?.kind === "time" && (behind?.kind !== "word" || familyOf(behind, "metric") === null);
}

function hasVerbAhead(units: readonly Unit[], k: number): boolean {
  for (let i = k; i < units.length && i - k < longestReach; i++) {
    if (isFiniteVerb(units, i) || (i === k && has(units[i], "form.ing"))) return true;
    if (units[i]!.kind === "mark" && units[i]!.text !== "," && units[i]!.text !== '"') return false;
  }
  return false;
}

/** A verb of saying opens a clause of its own where more than a time or an object follows it. */
function opensSpeech(units: readonly Unit[], k: number): boolean {
  // "confirmed $2 billion for schools" announces it.
  if (units[k + 1]?.kind === "money" && has(units[k], "policy.announce")) return false;
  for (let i = k + 1; i < units.length && i - k < longestReach + 6; i++) {
    if (isFiniteVerb(units, i) || has(units[i], "link.relative")) return true;
    if (units[i]!.kind === "mark" && units[i]!.text !== '"' && units[i]!.text !== ",") return false;
    if (units[i]!.text === "," && i - k > 6) return false;
  }
  return false;
}

/** The unit that heads the subject of the verb: the last name, pronoun or noun before it that no preposition governs. */
function subjectOf(units: readonly Unit[], from: number, verb: number): number {
  if (verb < 0) return -1;
  let best = -1;
  let governed = false;
  for (let k = from; k < verb; k++) {
    const unit = units[k]!;
    // A list stays governed by the preposition before its first item.
    const item = has(units[k + 1], "det") ? units[k + 2] : units[k + 1];
    const isList = units[k - 1]?.kind === "name" && item?.kind === "name";
    if (governed && isList && (unit.text === "," || has(unit, "link.and"))) continue;
    if (unit.kind === "mark") {
      governed = false;
      // A phrase set off in front, as in "In July, the firm …", gives way to what follows it.
      if (unit.text === "," && best >= 0 && isNameOrPronoun(units[k + 1]) && !isNameOrPronoun(units[best])) best = -1;
      continue;
    }
    if (governs(unit)) {
      governed = true;
      continue;
    }
    if (unit.kind === "time") {
      governed = false;
      continue;
    }
    if (governed) {
      if (unit.kind === "name" && !unit.possessive)
        governed = units[k + 1]?.kind === "word" && !has(units[k + 1], "aux") && units[k + 1]!.cues.size === 0;
      continue;
    }
    if (unit.kind === "name" && !unit.possessive && !unit.name!.adjective) {
      const joined = has(units[k - 1], "link.and") || (has(units[k - 1], "det") && has(units[k - 2], "link.and"));
      if (best < 0 || units[best]!.kind !== "name" || !(joined || units[k - 1]?.text === ",")) best = k;
    } else if (has(unit, "pronoun")) best = k;
    else if (unit.kind === "word" && canHead(unit) && (best < 0 || units[best]!.kind !== "name")) best = k;
  }
  return best < 0 ? nameBefore(units, from, verb) : best;
}

/** "In its new plan brewer Lorne sees …": with no comma the phrase in front governs all but the name before the verb. */
function nameBefore(units: readonly Unit[], from: number, verb: number): number {
  let k = verb - 1;
  while (k > from && (units[k]!.kind === "time" || has(units[k], "adverb"))) k--;
  const unit = units[k];
  return k > from + 1 &&
    unit?.kind === "name" &&
    !unit.possessive &&
    units[k - 1]!.kind === "word" &&
    !governs(units[k - 1]!)
    ? k
    : -1;
}

/** Whether a plain word can be the noun that a subject is about. */
function canHead(unit: Unit): boolean {
  if (has(unit, "det") || has(unit, "adverb") || has(unit, "not") || has(unit, "aux") || unit.text.endsWith("ly"))
    return false;
  return familyOf(unit, "link.") === null;
}

function governs(unit: Unit): boolean {
  return (
    has(unit, "in") ||
    has(unit, "on") ||
    has(unit, "of") ||
    has(unit, "by") ||
    has(unit, "from") ||
    has(unit, "as") ||
    has(unit, "worth") ||
    has(unit, "verb.cite") ||
    has(unit, "with") ||
    unit.text === "despite" ||
    has(unit, "form.ing")
  );
}

function isNameOrPronoun(unit: Unit | undefined): boolean {
  return unit?.kind === "name" || has(unit, "pronoun") || has(unit, "det");
}

function shareSubjects(units: readonly Unit[], clauses: Clause[]): Clause[] {
  for (let i = 1; i < clauses.length; i++) {
    const clause = clauses[i]!;
    if (clause.subject >= 0 && !(clause.link === "joined" && clause.subject === clause.from)) continue;
    const agent = clause.link === "participle" ? promptedAgent(units, clause) : -1;
    const resumes =
      clause.link === "content" && (units[clause.from]!.text === "," || has(units[clause.from], "link.and"));
    if (agent >= 0) clause.subject = agent;
    // "The senate agreed a plan, the ministry said, and set aside …": what was broken off goes on.
    else if (resumes && i > 1 && clauses[i - 1]!.link === "speech") {
      clause.link = "joined";
      clause.subject = clauses[i - 2]!.subject;
    } else if (
      clause.link === "joined" &&
      units[clause.from]!.text === "," &&
      clauses[i - 1]!.link === "relative" &&
      !has(units[clause.from + 1], "link.and")
    ) {
      // "Fennick, which Acme is buying, expects …": the comma closes what was set in.
      const antecedent = antecedentOf(units, clauses[i - 1]!);
      clause.subject = antecedent < 0 ? clauses[i - 1]!.subject : antecedent;
    } else if (clause.link === "joined" || clause.link === "participle" || clause.link === "side") {
      clause.subject = clauses[i - 1]!.subject;
    } else if (clause.link === "relative" && clause.subject < 0) clause.subject = antecedentOf(units, clause);
  }
  return clauses;
}

/** What a relative clause is about: the word before it, unless that only ends a phrase: "goods from Peru that …". */
function antecedentOf(units: readonly Unit[], clause: Clause): number {
  for (let k = clause.from - 1; k >= Math.max(0, clause.from - 4); k--) {
    const unit = units[k]!;
    if (unit.kind !== "name" && unit.kind !== "word") continue;
    const before = has(units[k - 1], "det") ? units[k - 2] : units[k - 1];
    const ends = has(before, "in") || has(before, "from") || has(before, "of") || has(before, "on");
    return ends && units[clause.from]!.text !== "who" ? -1 : k;
  }
  return -1;
}

/** Who acts in ", prompting the minister to threaten …": the object of the participle. */
function promptedAgent(units: readonly Unit[], clause: Clause): number {
  const ing = findUnit(units, clause.from, Math.min(clause.to, clause.from + 3), (unit) => has(unit, "form.ing"));
  if (ing < 0) return -1;
  const agent = has(units[ing + 1], "det") ? ing + 2 : ing + 1;
  return units[agent]?.kind === "name" && has(units[agent + 1], "to") ? agent : -1;
}

/**
 * Gives the clause that holds a unit.
 *
 * @param clauses - Clauses of a sentence.
 * @param k - Index of the unit.
 * @returns Index of the clause.
 */
export function clauseOf(clauses: readonly Clause[], k: number): number {
  const found = clauses.findIndex(({ from, to }) => k >= from && k < to);
  return found < 0 ? clauses.length - 1 : found;
}

/**
 * Tells whether a clause is denied: a negation before its verb or right behind its auxiliary.
 *
 * @param units - Units of the sentence.
 * @param clause - The clause.
 * @returns True where it is.
 */
export function isDenied(units: readonly Unit[], clause: Clause): boolean {
  if (clause.verb < 0) return false;
  return (
    findUnit(
      units,
      Math.max(clause.from, clause.verb - 1),
      Math.min(clause.to, clause.verb + 4),
      (unit, k) => has(unit, "not") && familyOf(units[k + 1], "metric.") === null,
    ) >= 0
  );
}
