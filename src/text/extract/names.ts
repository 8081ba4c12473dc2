import type { EntityType, Identifier } from "../../entities/entity.ts";
import { readAside } from "./asides.ts";
import { markDateline } from "./dateline-names.ts";
import { markOfficials } from "./officials.ts";
import type { Name, Unit } from "./unit.ts";
import { bareUnit } from "./units.ts";

/** An entity that the caller knows. */
export interface KnownEntity {
  /** Name to be written in records. */
  name: string;
  /** What it is; a company where left out. */
  type?: EntityType;
  /** Other spellings that stand for it. */
  aliases?: readonly string[];
  /** Codes to be written in records. */
  ids?: readonly Identifier[];
}

/** Tables that tell names apart. */
export interface NameWords {
  /** ISO code by the lower-case name, adjective or capital of a government or bloc. */
  governments: ReadonlyMap<string, string>;
  /** ISO code by the lower-case surname of somebody known to speak for a government. */
  leaders: ReadonlyMap<string, string>;
  /** Words for whoever gives out a text that names nobody: "the company". */
  issuer: string;
  /** Last parts of compounds that describe and never name: "based" in "Lyon-based". */
  describing: ReadonlySet<string>;
}

/**
 * Joins the units that make up names, and says by form and table what each names.
 *
 * @param units - Units of a sentence.
 * @param text - The text that their offsets refer to.
 * @param words - Tables of governments and leaders.
 * @param known - The caller's entities by lower-case name and alias.
 * @returns The units with each name as one unit; bracketed aliases and tickers behind a name are dropped into it.
 */
export function joinNames(
  units: readonly Unit[],
  text: string,
  words: NameWords,
  known: ReadonlyMap<string, KnownEntity>,
): Unit[] {
  const out: Unit[] = [];
  for (let i = 0; i < units.length; ) {
    const length = nameLength(units, i, words);
    if (length === 0) {
      out.push(units[i]!);
      i++;
      continue;
    }
    const parts = units.slice(i, i + length);
    const name = readName(parts, text, words);
    const aside = readAside(units, i + length, text);
    if (aside) {
      name.aliases = aside.aliases;
      name.ids = aside.ids;
    }
    applyKnown(name, known);
    const unit = bareUnit("name", name.start, name.end, name.text.toLowerCase());
    unit.name = name;
    unit.cues = bearerCues(parts);
    unit.capital = true;
    unit.possessive = parts.at(-1)!.possessive;
    if (unit.possessive && i + length < units.length && isVerbAt(units, i + length)) {
      // "Wendell's said": the ending belongs to the name.
      unit.possessive = false;
      name.end = unit.end = parts.at(-1)!.end;
      if (known.size === 0) name.text = text.slice(name.start, name.end);
    }
    out.push(unit);
    i += length + (aside?.length ?? 0);
  }
  markOfficials(out);
  markDateline(out);
  return out;
}

/** Whether a verb with its subject before it stands at `k`. */
function isVerbAt(units: readonly Unit[], k: number): boolean {
  const unit = units[k]!;
  if (is(unit, "aux")) return !is(unit, "aux.having");
  const says = is(unit, "verb.say") && is(unit, "form.past");
  const speaks = is(unit, "verb.say") || is(unit, "verb.expect");
  if (says || (speaks && is(units[k + 1], "link.relative"))) return true;
  return speaks && is(unit, "form.s") && !is(unit, "guidance.noun");
}

const none: ReadonlySet<string> = new Set();

/** A name is one unit without the cues of its words, but for what they say of its bearer: "bearer.central-bank". */
function bearerCues(parts: readonly Unit[]): ReadonlySet<string> {
  const kept = parts.flatMap(({ cues }) => [...cues].filter((cue) => cue.startsWith("bearer.")));
  return kept.length > 0 ? new Set(kept) : none;
}

const is = (unit: Unit | undefined, cue: string): boolean => unit?.cues.has(cue) ?? false;

/** How many units from `i` on make up one name; 0 where none begins there. */
function nameLength(units: readonly Unit[], i: number, words: NameWords): number {
  const first = units[i]!;
  if (first.kind !== "word") return 0;
  if (is(first, "name.state") && !first.capital) return stateLength(units, i);
  let at = i;
  if (leadsToProgramme(units, i)) return runEnd(units, i) - i;
  if (is(first, "name.place") || is(first, "name.demonym")) {
    at = afterPlace(units, i);
    if (at < 0) return 1;
  } else if (is(first, "name.title") && !isTitled(units, i)) return 0;
  // "the minister Ana Ruiz", "the mayor of London"; "the president of Lorne Mills" is no official.
  else if (!(is(first, "name.minister") && !first.capital) && !startsName(units, i, words)) return 0;
  return runEnd(units, at) - i;
}

/** "government of Nigeria", "parliament"; a bare "state" or "administration" is no name. */
function stateLength(units: readonly Unit[], i: number): number {
  const place = units[i + 2];
  if (units[i + 1]?.text === "of" && is(place, "name.place")) return 3;
  return is(units[i], "name.organ") && !is(units[i - 1], "name.place") ? 1 : 0;
}

/**
 * Where the name that begins with a place goes on: at a title, an organ or a capital behind it; -1 where the place stands
 * alone. An adjective takes a title or an organ only, since "Chinese Huawei" is two names.
 */
function afterPlace(units: readonly Unit[], i: number): number {
  const place = units[i]!;
  let next = i + 1;
  while (is(units[next], "name.modifier") && next - i < 3) next++;
  const after = units[next];
  if (after?.kind !== "word") return -1;
  if (is(after, "name.state") || is(after, "name.title") || isOrganBehind(units, next)) return i + 1;
  if (!after.capital || is(after, "name.never") || is(after, "name.demonym")) return -1;
  if (is(after, "name.place") && !is(after, "name.organ")) return -1;
  if (hasOrgan(units, next)) return i + 1;
  return place.possessive || is(place, "name.demonym") || next > i + 1 ? -1 : i + 1;
}

/** Whether a run of capitals from `i` on holds the word for an organ of state. */
function hasOrgan(units: readonly Unit[], i: number): boolean {
  for (let k = i; k < units.length && k < i + 6; k++) {
    const unit = units[k]!;
    if (is(unit, "name.body") && unit.capital) return true;
    if (!unit.capital && !is(unit, "name.link")) return false;
    if (unit.possessive) return false;
  }
  return false;
}

/** A title in lower case is part of a name only right before a capital: "minister Kung". */
function isTitled(units: readonly Unit[], i: number): boolean {
  let at = i;
  while (
    is(units[at], "name.title") ||
    is(units[at], "name.modifier") ||
    (at > i && is(units[at], "name.link") && units[at + 1]?.capital)
  )
    at++;
  const next = units[at];
  return (next?.kind === "word" && next.capital && !is(next, "name.never")) || (units[i]!.capital && at > i + 1);
}

function startsName(units: readonly Unit[], i: number, words: NameWords): boolean {
  const unit = units[i]!;
  if (!unit.capital || is(unit, "name.never") || describes(unit, words)) return false;
  if (is(unit, "name.organ") || words.leaders.has(unit.text)) return true;
  const opens = i === 0 || (["mark"].includes(units[i - 1]!.kind) && /[.:"“‘*]/.test(units[i - 1]!.text));
  if (is(unit, "name.bank") && is(units[i + 1], "name.link") && units[i + 2]?.capital) return true;
  const isParty = is(unit, "bearer.party") && unit.text.includes(" ");
  if (isParty || leadsToOrgan(units, i) || leadsToProgramme(units, i)) return true;
  if (!opens) return is(unit, "name.body") || !isCommon(unit);
  const next = units[i + 1];
  // "Ministers agreed" names nobody.
  const isPlain = is(unit, "name.public") && !["name.state", "name.organ", "name.body"].some((cue) => is(unit, cue));
  if (isCommon(unit) || isPlain || unit.text.endsWith("ly")) {
    return (
      next?.kind === "word" && next.capital && !isCommon(next) && !is(next, "name.place") && !is(next, "name.never")
    );
  }
  if (!next) return false;
  if (unit.possessive || (is(next, "name.suffix") && next.capital)) return true;
  if (next.kind === "time" || next.kind === "mark") return next.text !== "," || !unit.text.endsWith("ing");
  return next.capital || actsSoon(units, i + 1) || is(next, "name.link") || is(next, "name.owned");
}

/** "China's commerce ministry", "Indian trade department": an organ in lower case behind its country. */
function isOrganBehind(units: readonly Unit[], k: number): boolean {
  if (!is(units[k], "name.body") || units[k]!.capital) return false;
  let at = k - 1;
  while (is(units[at], "name.modifier")) at--;
  const place = units[at];
  return (is(place, "name.place") && (place!.possessive || at < k - 1)) || is(place, "name.demonym");
}

/** "Lyon-based": a compound that says where or what somebody is. */
function describes({ text }: Unit, words: NameWords): boolean {
  const hyphen = text.lastIndexOf("-");
  return hyphen > 0 && words.describing.has(text.slice(hyphen + 1));
}

/** Whether the organ of a body follows right behind: "Customs Tariff Commission". */
function leadsToOrgan(units: readonly Unit[], k: number): boolean {
  const next = units[k + 1];
  return units[k]!.capital && next?.capital === true && is(next, "name.body") && next.text !== "house";
}

/** Whether a verb follows, past adverbs at most: what a first word needs to be a name on its own. */
function actsSoon(units: readonly Unit[], from: number): boolean {
  let at = from;
  while (is(units[at], "adverb") || units[at]?.text.endsWith("ly")) at++;
  const unit = units[at];
  if (unit?.kind !== "word") return false;
  return (
    is(unit, "form.s") || is(unit, "form.past") || is(unit, "aux") || (unit.cues.size === 0 && unit.text.endsWith("ed"))
  );
}

/** A word of the lexicon that has a meaning of its own here, so that its capital need not make it a name. */
function isCommon(unit: Unit): boolean {
  for (const cue of unit.cues) if (!/^(?:name|form|bearer)\./.test(cue)) return true;
  return false;
}

/** One past the end of the run of words that belong to the name that begins at `i`. */
function runEnd(units: readonly Unit[], i: number): number {
  let at = i;
  let organ = false;
  for (let k = i; k < units.length && k - i < 12; k++) {
    const unit = units[k]!;
    if (k > i && units[k - 1]!.possessive && !(is(unit, "name.suffix") && unit.capital)) break;
    if (unit.kind === "word" && joins(units, k, i)) {
      organ ||= is(unit, "name.body");
      at = k + 1;
      continue;
    }
    if (!is(unit, "name.link") || !reaches(units, k, organ)) break;
  }
  return Math.max(at, i);
}

function joins(units: readonly Unit[], k: number, from: number): boolean {
  const unit = units[k]!;
  if (is(unit, "name.state")) return true;
  // "Acme president Ana Ruiz" is a company's, "Peruvian president Ana Ruiz" is not.
  if (is(unit, "name.title")) return unit.capital || k === from || !isPlain(units, k, from);
  if (is(unit, "name.modifier") && (is(units[k + 1], "name.title") || is(units[k + 1], "name.modifier"))) return true;
  // "Acme CEO Ana Ruiz" is the company and who speaks for it.
  if (is(unit, "name.office") && k > from) return !opensName(units, k, from);
  if (!unit.capital)
    return (
      (k > from && unit.text === "plc") ||
      isOrganBehind(units, k) ||
      (is(unit, "name.modifier") && isOrganBehind(units, k + 1))
    );
  if (is(unit, "name.never")) return false;
  if (k > from && is(unit, "name.demonym")) return false;
  return (
    !isBarrier(unit) ||
    (k > from && leadsToOrgan(units, k)) ||
    leadsToProgramme(units, k) ||
    endsProgramme(units, k, from)
  );
}

/** Whether all words of a run so far are mere names: no place, organ, title or word that leads to one. */
function isPlain(units: readonly Unit[], k: number, from: number): boolean {
  return units.slice(from, k).every((unit) => unit.capital && [...unit.cues].every((cue) => !cue.startsWith("name.")));
}

/** Whether an office begins a name of its own: nothing before it in the run is an office, a title or a modifier of one. */
function opensName(units: readonly Unit[], k: number, from: number): boolean {
  return !units
    .slice(from, k)
    .some((unit) => is(unit, "name.office") || is(unit, "name.title") || is(unit, "name.modifier"));
}

/** Cues whose words are never part of a name even where a heading writes them with a capital. */
function isBarrier(unit: Unit): boolean {
  return is(unit, "metric") || is(unit, "instrument") || is(unit, "guidance.noun") || isHeadlineVerb(unit);
}

/** "SEES", "Raises": a verb that a headline writes like a name. */
function isHeadlineVerb(unit: Unit): boolean {
  return is(unit, "form.s") && (is(unit, "verb.expect") || is(unit, "verb.say") || is(unit, "verb.guide"));
}

/** Whether a small word inside a name leads on to more of it: "Ministry of Finance", "Procter & Gamble". */
function reaches(units: readonly Unit[], k: number, organ: boolean): boolean {
  const link = units[k]!.text;
  const next = units[k + 1]?.text === "the" ? units[k + 2] : units[k + 1];
  if (next?.kind !== "word" || !next.capital || is(next, "name.never")) return false;
  if (link === "&") return true;
  if (link === "of" || link === "for") {
    return organ || ["name.body", "name.title", "name.state", "name.bank"].some((cue) => is(units[k - 1], cue));
  }
  if (is(units[k + 1], "name.programme") || leadsToProgramme(units, k + 1)) return true;
  // "and" goes on only inside a name that an "of" has opened: "Ministry of Industry and Information Technology".
  return organ && units.slice(Math.max(0, k - 4), k).some((unit) => unit.text === "of" || unit.text === "&");
}

function endsProgramme(units: readonly Unit[], k: number, from: number): boolean {
  return k > from && is(units[k], "name.programme") && leadsToProgramme(units, from);
}

/** Whether a run of capitals without a verb from `k` on ends in an act or plan: "Chips and Science Act". */
function leadsToProgramme(units: readonly Unit[], k: number): boolean {
  for (let at = k; at - k < 6; at++) {
    const unit = units[at];
    if (unit?.kind !== "word" || !(unit.capital || (at > k && is(unit, "name.link")))) return false;
    if (at > k && is(unit, "name.programme")) return true;
    if (unit.possessive || is(unit, "form.s") || is(unit, "form.past") || is(unit, "name.never")) return false;
  }
  return false;
}

function readName(parts: readonly Unit[], text: string, words: NameWords): Name {
  const first = parts[0]!;
  const last = parts.at(-1)!;
  const start = first.start;
  const end = last.possessive ? endOfPossessor(text, last) : last.end;
  const place = parts.find((part) => is(part, "name.place") || is(part, "name.demonym"));
  const leader = parts.find((part) => words.leaders.has(part.text));
  const whole = text.slice(start, end).replace(/\s+/g, " ");
  const led = words.leaders.get(whole.toLowerCase()) ?? (leader && words.leaders.get(leader.text));
  const code = (place && words.governments.get(place.text)) ?? led ?? null;
  const name: Name = {
    start,
    end,
    text: whole,
    type: null,
    official: false,
    charity: parts.length > 1 && is(last, "name.charity"),
    code,
    adjective: parts.length === 1 && is(first, "name.demonym"),
    aliases: [],
    ids: [],
  };
  const titled = parts.some((part) => is(part, "name.title"));
  const office = parts.some((part) => is(part, "name.office"));
  if (parts.some((part) => is(part, "name.state")))
    name.type = parts.some((p) => is(p, "name.organ")) ? "government-body" : "government";
  else if (titled && !office && !is(last, "name.body")) {
    name.type = "person";
    name.official = true;
  } else if (office) name.type = "person";
  else if (place && parts.length === 1)
    name.type = is(place, "name.bloc") ? "international-organisation" : "government";
  else if (parts.some((part, i) => is(part, "name.office-of") && is(parts[i + 1], "name.link")))
    name.type = "government-body";
  else if (parts.length > 1 && is(last, "name.suffix")) name.type = "company";
  else if (parts.some((part) => is(part, "name.body"))) name.type = "government-body";
  else if (parts.length > 1 && parts.some((part) => is(part, "name.suffix"))) name.type = "company";
  else if (parts.some((part) => is(part, "bearer.party"))) name.official = true;
  else if (led && parts.length <= 3 && !place) {
    name.type = "person";
    name.official = true;
  } else if (parts.length > 1 && is(last, "name.programme")) name.type = "programme";
  else if (place) name.type = "company";
  if (name.type === "company") name.code = null;
  return parts.length === 1 && name.type === null ? originOf(name, words) : name;
}

/** "Chilean-made", "US-based": an adjective of its country. */
function originOf(name: Name, words: NameWords): Name {
  const cut = name.text.indexOf("-");
  const code =
    cut > 0 && /^-\p{Ll}/u.test(name.text.slice(cut))
      ? words.governments.get(name.text.slice(0, cut).toLowerCase())
      : undefined;
  if (code === undefined) return name;
  return { ...name, text: name.text.slice(0, cut), end: name.start + cut, type: "government", code, adjective: true };
}

/** A possessive ending is no part of the name. */
function endOfPossessor(text: string, unit: Unit): number {
  const tail = text.slice(unit.start, unit.end);
  const cut = Math.max(tail.lastIndexOf("'"), tail.lastIndexOf("’"));
  return cut < 0 ? unit.end : unit.start + cut;
}

function applyKnown(name: Name, known: ReadonlyMap<string, KnownEntity>): void {
  if (known.size === 0) return;
  const entity =
    known.get(name.text.toLowerCase()) ?? name.aliases.map((alias) => known.get(alias.toLowerCase())).find(Boolean);
  if (!entity) return;
  name.type = entity.type ?? "company";
  if (entity.name !== name.text)
    name.aliases = [...new Set([name.text, ...name.aliases])].filter((a) => a !== entity.name);
  name.text = entity.name;
  name.ids = [...(entity.ids ?? []), ...name.ids];
}
