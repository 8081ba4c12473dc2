import type { Unit } from "./unit.ts";

/** So many units may stand between a name and the office that is set off behind it: "the country's new farm minister". */
const longestOffice = 6;

/**
 * Marks persons by an office set off beside their name, those who speak for a government as such: "Ana Ruiz, the farm
 * minister, …", "the farm minister, Ana Ruiz, …", "Ana Ruiz, chairman of Acme, …".
 *
 * @param units - Units of a sentence, names joined.
 */
export function markOfficials(units: readonly Unit[]): void {
  for (let k = 1; k < units.length; k++) {
    if (units[k]!.text !== ",") {
      if (canBePerson(units[k]) && holdsPost(units, k)) units[k]!.name!.type = "person";
      continue;
    }
    const person = units[k - 1]!;
    if (canBePerson(person)) {
      const office = officeIn(units, k + 1);
      if (office) appoint(person, office);
      else if (isAtPost(units, k + 1)) person.name!.type = "person";
    } else if (isOffice(person) && canBePerson(units[k + 1])) appoint(units[k + 1]!, person);
  }
}

function canBePerson(unit: Unit | undefined): boolean {
  return unit?.kind === "name" && unit.name!.type === null && !unit.possessive && unit.name!.text.includes(" ");
}

/** The head of "the country's new farm minister", before anything but its owner and describing words stands. */
function officeIn(units: readonly Unit[], from: number): Unit | null {
  for (let k = from; k < units.length && k - from < longestOffice; k++) {
    const unit = units[k]!;
    if (isOffice(unit)) return unit;
    const describes =
      unit.kind === "word" && !unit.cues.has("aux") && !unit.cues.has("of") && !unit.cues.has("verb.say");
    if (!describes && !(unit.kind === "name" && (unit.possessive || unit.name!.adjective))) return null;
  }
  return null;
}

/** "Ana Ruiz, chairman and chief executive, …", "Ana Ruiz, Acme's finance chief, …": what a company calls who works for it. */
function isAtPost(units: readonly Unit[], from: number): boolean {
  for (let k = from; k < units.length && k - from < longestOffice; k++) {
    const unit = units[k]!;
    if (unit.cues.has("name.office")) return units[k + 1]?.kind !== "name";
    if (unit.kind === "mark" || unit.cues.has("aux") || unit.cues.has("of") || unit.cues.has("verb.say")) return false;
  }
  return false;
}

/** "chief executive Ana Ruiz", "whose chief executive is Ana Ruiz" */
function holdsPost(units: readonly Unit[], k: number): boolean {
  const before = units[units[k - 1]!.cues.has("aux.be") ? k - 2 : k - 1];
  return before?.kind === "word" && before.cues.has("name.office");
}

/** An office of state; "president" alone may be a company's. */
function isOffice(unit: Unit): boolean {
  return unit.kind === "name" ? unit.name!.official : unit.cues.has("name.minister");
}

function appoint(person: Unit, office: Unit): void {
  person.name!.type = "person";
  person.name!.official = true;
  person.name!.code = office.name?.code ?? null;
}
