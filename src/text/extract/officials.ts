import type { Unit } from "./unit.ts";

/** So many units may stand between a name and the office that is set off behind it: "the country's new farm minister". */
const longestOffice = 6;

/**
 * Marks the persons who speak for a government by an office set off beside their name: "Ana Ruiz, the farm minister, …",
 * "the farm minister, Ana Ruiz, …".
 *
 * @param units - Units of a sentence, names joined.
 */
export function markOfficials(units: readonly Unit[]): void {
  for (let k = 1; k < units.length; k++) {
    if (units[k]!.text !== ",") continue;
    const person = units[k - 1]!;
    if (canBePerson(person)) {
      const office = officeIn(units, k + 1);
      if (office) appoint(person, office);
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

/** An office of state; "president" alone may be a company's. */
function isOffice(unit: Unit): boolean {
  return unit.kind === "name" ? unit.name!.official : unit.cues.has("name.minister");
}

function appoint(person: Unit, office: Unit): void {
  person.name!.type = "person";
  person.name!.official = true;
  person.name!.code = office.name?.code ?? null;
}
