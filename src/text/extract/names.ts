import { readAside } from "./asides.ts";
import { markDateline } from "./dateline-names.ts";
import { has } from "./grammar.ts";
import { applyKnown, type KnownEntity, type NameWords, readName } from "./name-kind.ts";
import { markOfficials } from "./officials.ts";
import type { Unit } from "./unit.ts";
import { bareUnit } from "./units.ts";

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
    if (
      unit.possessive &&
      isVerbAt(units, i + length + (has(units[i + length], "adverb") || units[i + length]?.text === "now" ? 1 : 0))
    ) {
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
  if (has(unit, "aux")) return !has(unit, "aux.having");
  const says = has(unit, "verb.say") && has(unit, "form.past");
  const speaks = has(unit, "verb.say") || has(unit, "verb.expect");
  if (says || (speaks && has(units[k + 1], "link.relative"))) return true;
  return speaks && has(unit, "form.s") && !has(unit, "guidance.noun");
}

const none: ReadonlySet<string> = new Set();

/** A name is one unit without the cues of its words, but for what they say of its bearer: "bearer.central-bank". */
function bearerCues(parts: readonly Unit[]): ReadonlySet<string> {
  const kept = parts.flatMap(({ cues }) => [...cues].filter((cue) => cue.startsWith("bearer.")));
  return kept.length > 0 ? new Set(kept) : none;
}

/** How many units from `i` on make up one name; 0 where none begins there. */
function nameLength(units: readonly Unit[], i: number, words: NameWords): number {
  const first = units[i]!;
  if (first.kind !== "word") return 0;
  if (has(first, "name.state") && !first.capital) return stateLength(units, i);
  let at = i;
  if (leadsToProgramme(units, i)) return runEnd(units, i) - i;
  if (has(first, "name.place") || has(first, "name.demonym")) {
    at = afterPlace(units, i);
    if (at < 0) return 1;
  } else if (has(first, "name.title") && !isTitled(units, i)) return 0;
  // "the minister Ana Ruiz", "the mayor of London"; "the president of Lorne Mills" is no official.
  else if (!(has(first, "name.minister") && !first.capital) && !startsName(units, i, words)) return 0;
  return runEnd(units, at) - i;
}

/** "government of Nigeria", "parliament"; a bare "state" or "administration" is no name. */
function stateLength(units: readonly Unit[], i: number): number {
  const place = units[i + 2];
  if (has(units[i + 1], "of") && has(place, "name.place")) return 3;
  return has(units[i], "name.organ") && !has(units[i - 1], "name.place") ? 1 : 0;
}

/**
 * Where the name that begins with a place goes on: at a title, an organ or a capital behind it; -1 where the place stands
 * alone. An adjective takes a title or an organ only, since "Chinese Huawei" is two names.
 */
function afterPlace(units: readonly Unit[], i: number): number {
  const place = units[i]!;
  let next = i + 1;
  while (has(units[next], "name.modifier") && next - i < 3) next++;
  const after = units[next];
  if (after?.kind !== "word") return -1;
  if (has(after, "name.state") || has(after, "name.title") || isOrganBehind(units, next)) return i + 1;
  if (!after.capital || has(after, "name.never") || has(after, "name.demonym")) return -1;
  if (has(after, "name.place") && !has(after, "name.organ")) return -1;
  if (hasOrgan(units, next)) return i + 1;
  return place.possessive || has(place, "name.demonym") || next > i + 1 ? -1 : i + 1;
}

/** Whether a run of capitals from `i` on holds the word for an organ of state. */
function hasOrgan(units: readonly Unit[], i: number): boolean {
  for (let k = i; k < units.length && k < i + 6; k++) {
    const unit = units[k]!;
    if (has(unit, "name.body") && unit.capital) return true;
    if (!unit.capital && !has(unit, "name.link")) return false;
    if (unit.possessive) return false;
  }
  return false;
}

/** A title in lower case is part of a name only right before a capital: "minister Kung". */
function isTitled(units: readonly Unit[], i: number): boolean {
  let at = i;
  while (
    has(units[at], "name.title") ||
    has(units[at], "name.modifier") ||
    (at > i && has(units[at], "name.link") && units[at + 1]?.capital)
  )
    at++;
  const next = units[at];
  return (next?.kind === "word" && next.capital && !has(next, "name.never")) || (units[i]!.capital && at > i + 1);
}

function startsName(units: readonly Unit[], i: number, words: NameWords): boolean {
  const unit = units[i]!;
  if (!unit.capital || has(unit, "name.never") || describes(unit, words) || isTrade(unit)) return false;
  // An initial alone is none: "plan B."
  if (/^\p{L}\.$/u.test(unit.text) && !units[i + 1]?.capital) return false;
  if (has(unit, "name.organ") || words.leaders.has(unit.text)) return true;
  const opens = i === 0 || (["mark"].includes(units[i - 1]!.kind) && /[.:"“‘*]/.test(units[i - 1]!.text));
  if (has(unit, "name.bank") && has(units[i + 1], "name.link") && units[i + 2]?.capital) return true;
  const isParty = has(unit, "bearer.party") && unit.text.includes(" ");
  if (isParty || leadsToOrgan(units, i) || leadsToProgramme(units, i)) return true;
  const next = units[i + 1];
  if (!opens) return has(unit, "name.body") || !isCommon(unit) || isBeforeSuffix(units, i);
  // "Ministers agreed" names nobody.
  const isPlain = has(unit, "name.public") && !["name.state", "name.organ", "name.body"].some((cue) => has(unit, cue));
  if (isCommon(unit) || isPlain || unit.text.endsWith("ly")) {
    return (
      next?.kind === "word" && next.capital && !isCommon(next) && !has(next, "name.place") && !has(next, "name.never")
    );
  }
  if (!next) return false;
  if (unit.possessive || (has(next, "name.suffix") && next.capital)) return true;
  if (next.kind === "time" || next.kind === "mark") return next.text !== "," || !unit.text.endsWith("ing");
  return next.capital || actsSoon(units, i + 1) || has(next, "name.link") || has(next, "name.owned");
}

/** "Target Corp": a word with a meaning of its own that a company's form makes a name. */
function isBeforeSuffix(units: readonly Unit[], k: number): boolean {
  const next = units[k + 1];
  return next?.capital === true && has(next, "name.suffix");
}

/** "Retailer Lorne Stores": what a company is, though a sentence begins with it. A "Group" or "Bank" can be of the name. */
function isTrade(unit: Unit): boolean {
  return has(unit, "holder") && ![...unit.cues].some((cue) => cue.startsWith("name."));
}

/** "China's commerce ministry", "Indian trade department": an organ in lower case behind its country. */
function isOrganBehind(units: readonly Unit[], k: number): boolean {
  if (!has(units[k], "name.body") || units[k]!.capital) return false;
  let at = k - 1;
  while (has(units[at], "name.modifier")) at--;
  const place = units[at];
  return (has(place, "name.place") && (place!.possessive || at < k - 1)) || has(place, "name.demonym");
}

/** "Lyon-based": a compound that says where or what somebody is. */
function describes({ text }: Unit, words: NameWords): boolean {
  const hyphen = text.lastIndexOf("-");
  return hyphen > 0 && words.describing.has(text.slice(hyphen + 1));
}

/** Whether the organ of a body follows right behind: "Customs Tariff Commission". */
function leadsToOrgan(units: readonly Unit[], k: number): boolean {
  const next = units[k + 1];
  return units[k]!.capital && next?.capital === true && has(next, "name.body") && next.text !== "house";
}

/** Whether a verb follows, past adverbs at most: what a first word needs to be a name on its own. */
function actsSoon(units: readonly Unit[], from: number): boolean {
  let at = from;
  while (has(units[at], "adverb") || units[at]?.text.endsWith("ly")) at++;
  const unit = units[at];
  if (unit?.kind !== "word") return false;
  return (
    has(unit, "form.s") ||
    has(unit, "form.past") ||
    has(unit, "aux") ||
    (unit.cues.size === 0 && unit.text.endsWith("ed"))
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
    if (k > i && units[k - 1]!.possessive && !(has(unit, "name.suffix") && unit.capital)) break;
    if (unit.kind === "word" && joins(units, k, i)) {
      organ ||= has(unit, "name.body");
      at = k + 1;
      continue;
    }
    if (!has(unit, "name.link") || !reaches(units, k, organ)) break;
  }
  return Math.max(at, i);
}

function joins(units: readonly Unit[], k: number, from: number): boolean {
  const unit = units[k]!;
  if (has(unit, "name.state")) return true;
  // "Acme president Ana Ruiz" is a company's, "Peruvian president Ana Ruiz" is not.
  if (has(unit, "name.title")) return unit.capital || k === from || !isPlain(units, k, from);
  if (has(unit, "name.modifier") && (has(units[k + 1], "name.title") || has(units[k + 1], "name.modifier")))
    return true;
  // "Acme CEO Ana Ruiz" is the company and who speaks for it.
  if (has(unit, "name.office") && k > from) return !opensName(units, k, from);
  if (!unit.capital)
    return (
      (k > from && unit.text === "plc") ||
      isOrganBehind(units, k) ||
      (has(unit, "name.modifier") && isOrganBehind(units, k + 1))
    );
  if (has(unit, "name.never")) return false;
  if (k > from && has(unit, "name.demonym")) return false;
  return (
    !isBarrier(unit) ||
    (k === from && isBeforeSuffix(units, k)) ||
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
    .some((unit) => has(unit, "name.office") || has(unit, "name.title") || has(unit, "name.modifier"));
}

/** Cues whose words are never part of a name even where a heading writes them with a capital. */
function isBarrier(unit: Unit): boolean {
  return has(unit, "metric") || has(unit, "instrument") || has(unit, "guidance.noun") || isHeadlineVerb(unit);
}

/** "SEES", "Raises": a verb that a headline writes like a name. */
function isHeadlineVerb(unit: Unit): boolean {
  return has(unit, "form.s") && (has(unit, "verb.expect") || has(unit, "verb.say") || has(unit, "verb.guide"));
}

/** Whether a small word inside a name leads on to more of it: "Ministry of Finance", "Procter & Gamble". */
function reaches(units: readonly Unit[], k: number, organ: boolean): boolean {
  const link = units[k]!.text;
  const next = units[k + 1]?.text === "the" ? units[k + 2] : units[k + 1];
  if (next?.kind !== "word" || !next.capital || has(next, "name.never")) return false;
  if (link === "&") return true;
  if (link === "of" || link === "for") {
    return organ || ["name.body", "name.title", "name.state", "name.bank"].some((cue) => has(units[k - 1], cue));
  }
  if (has(units[k + 1], "name.programme") || leadsToProgramme(units, k + 1)) return true;
  // "and" goes on only inside a name that an "of" has opened: "Ministry of Industry and Information Technology".
  return organ && units.slice(Math.max(0, k - 4), k).some((unit) => has(unit, "of") || unit.text === "&");
}

function endsProgramme(units: readonly Unit[], k: number, from: number): boolean {
  return k > from && has(units[k], "name.programme") && leadsToProgramme(units, from);
}

/** Whether a run of capitals without a verb from `k` on ends in an act or plan: "Chips and Science Act". */
function leadsToProgramme(units: readonly Unit[], k: number): boolean {
  for (let at = k; at - k < 6; at++) {
    const unit = units[at];
    if (unit?.kind !== "word" || !(unit.capital || (at > k && has(unit, "name.link"))) || has(unit, "metric"))
      return false;
    if (at > k && has(unit, "name.programme")) return true;
    if (unit.possessive || has(unit, "form.s") || has(unit, "form.past") || has(unit, "name.never")) return false;
  }
  return false;
}
