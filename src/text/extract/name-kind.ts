import type { EntityType, Identifier } from "../../entities/entity.ts";
import { has, hasAny } from "./grammar.ts";
import type { Name, Unit } from "./unit.ts";

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

/** "Ana B. Ruiz", "A. Boris Ruiz": companies that are called after somebody leave the given name or write it by initials. */
const initialled = /^(?:\p{Lu}\p{Ll}+(?: \p{Lu}\.)+|\p{Lu}\. \p{Lu}\p{Ll}+) \p{Lu}[\p{L}'’-]+$/u;

/**
 * Reads the units of one name: its text, and by form and table what it names.
 *
 * @param parts - Its units.
 * @param text - The text that their offsets refer to.
 * @param words - Tables of governments and leaders.
 * @returns The name.
 */
export function readName(parts: readonly Unit[], text: string, words: NameWords): Name {
  const first = parts[0]!;
  const last = parts.at(-1)!;
  const start = first.start;
  const end = last.possessive ? endOfPossessor(text, last) : last.end;
  const place = parts.find((part) => hasAny(part, "name.place", "name.demonym"));
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
    charity: parts.length > 1 && has(last, "name.charity"),
    code,
    adjective: parts.length === 1 && hasAny(first, "name.demonym", "bearer.people"),
    aliases: [],
    ids: [],
  };
  const titled = parts.some((part) => has(part, "name.title"));
  const office = parts.some((part) => has(part, "name.office"));
  if (parts.some((part) => has(part, "name.state")))
    name.type = parts.some((p) => has(p, "name.organ")) ? "government-body" : "government";
  else if (titled && !office && !has(last, "name.body")) {
    name.type = "person";
    name.official = true;
  } else if (office) name.type = "person";
  else if (parts.length === 1 && has(first, "bearer.region")) name.type = "place";
  else if (place && parts.length === 1)
    name.type = has(place, "name.bloc") ? "international-organisation" : "government";
  else if (parts.some((part, i) => has(part, "name.office-of") && has(parts[i + 1], "name.link")))
    name.type = "government-body";
  else if (parts.length > 1 && has(last, "name.suffix")) name.type = "company";
  else if (parts.some((part) => has(part, "name.body"))) name.type = "government-body";
  else if (parts.length > 1 && parts.some((part) => has(part, "name.suffix"))) name.type = "company";
  else if (parts.some((part) => has(part, "bearer.party"))) name.official = true;
  else if (led && parts.length <= 3 && !place) {
    name.type = "person";
    name.official = true;
  } else if (parts.length > 1 && has(last, "name.programme")) name.type = "programme";
  else if (place) name.type = "company";
  else if (initialled.test(whole)) name.type = "person";
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

/**
 * Puts what a caller knows of an entity into a name that stands for it.
 *
 * @param name - The name.
 * @param known - The caller's entities by lower-case name and alias.
 */
export function applyKnown(name: Name, known: ReadonlyMap<string, KnownEntity>): void {
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
