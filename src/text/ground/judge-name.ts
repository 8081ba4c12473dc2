import { affinityOf, targetsOf } from "./affinity.ts";
import { type Bearings, bearerOf, isOfSubject, partnersOf } from "./bearings.ts";
import { type Bench, type GroundedField, grounded, type Place } from "./bench.ts";
import type { Claim } from "./claims.ts";
import { sightingsOf } from "./figures.ts";
import { type Folded, isSameBearer, isSubjectSlot, subjectsIn } from "./names.ts";
import type { Scene } from "./scene.ts";
import { findName, wordsOf } from "./text-words.ts";

/**
 * Judges a name. Who a record is of must be the one whom the text says its figures of.
 *
 * @param claim - The name.
 * @param bench - The record.
 * @param claims - All that the record says.
 * @returns What was found.
 */
export function judgeName(
  claim: Extract<Claim, { sort: "name" }>,
  bench: Bench,
  claims: readonly Claim[],
): GroundedField[] {
  const { own } = bench;
  const { scene } = own;
  const name = bearerOf(claim.value, scene);
  const place = placeOfName(name, scene);
  if (!place) return [grounded(bench, claim.field, "notInText", null)];
  const against = isSubjectSlot(claim.slot) ? objectionTo(claim, name, own, claims) : null;
  return [grounded(bench, claim.field, against ? "elsewhere" : "stated", place, against)];
}

/** So many facts are asked whether whom they are of acts. */
const mostFacts = 20;

function objectionTo({ slot }: Claim, name: Folded, own: Bearings, claims: readonly Claim[]): string | null {
  const { scene, record } = own;
  if (slot === "/company/name" && isNoCompany(name, scene)) return "it is no company here";
  const hit = targetsOf(record).map((one) => bearerOf(one, scene));
  if (!name.open && hit.some((one) => !one.open && isSameBearer(one, name))) return "it is whom the measure hits";
  const named = { subjects: [name], partners: partnersOf([name], scene) };
  const facts = new Map(
    factsOf(own, claims).flatMap((fact) => (fact.subjects[0] ? [[fact.subjects[0].name, fact]] : [])),
  );
  if ([...facts.values()].some((fact) => isOfSubject(fact, named))) return null;
  const other = [...facts.values()].slice(0, mostFacts).find(({ subjects }) => everAct(subjects, scene));
  return other ? `the text says it of ${other.subjects[0]!.name}` : null;
}

/** Whether all that bears a name in the text is a country or a person. */
function isNoCompany(name: Folded, { bearers }: Scene): boolean {
  const own = bearers.filter(({ names }) => names.some((one) => isSameName(name, one)));
  return (
    own.length > 0 &&
    own.every(({ name: { type, adjective } }) => adjective || type === "government" || type === "person")
  );
}

/** Facts of the text that use the record's figures as it does, whoever they are of; without figures, facts like it. */
function factsOf({ record, kind, scene }: Bearings, claims: readonly Claim[]): { subjects: readonly Folded[] }[] {
  const uses = claims.flatMap((claim) => {
    if (claim.sort !== "money" && claim.sort !== "percentage") return [];
    const own = sightingsOf(claim, scene).flatMap(({ sighting }) => sighting.uses);
    return own.filter((use) => use.kind === kind && use.slot === claim.slot && use.record);
  });
  if (uses.length > 0) return uses;
  return scene.findings.flatMap(({ story, finding: { record: found } }) => {
    const table = story.compiled.language.nameWords();
    if (found?.kind !== kind || affinityOf(record, found, "/company/name", table) <= 0) return [];
    return [{ subjects: subjectsIn(found, table) }];
  });
}

/** Whether one of some names ever heads a clause or owns something; else the reader is likely to be wrong about it. */
function everAct(names: readonly Folded[], { bearers }: Scene): boolean {
  return bearers.some((bearer) => bearer.acts && names.some((one) => isSameBearer(one, bearer.names[0]!)));
}

const isSameName = (a: Folded, b: Folded): boolean => isSameBearer({ ...a, open: false }, { ...b, open: false });

/**
 * Finds a name in an article: as a name that the reader sees there, else by its words.
 *
 * @param name - The name.
 * @param scene - The article.
 * @returns Where it stands first, or null.
 */
export function placeOfName(name: Folded, scene: Scene): Place | null {
  // "the cabinet" is Thailand's only where the text speaks of Thailand.
  const isThere = name.code === null || scene.bearers.some(({ names }) => names.some(({ code }) => code === name.code));
  const bearer = isThere && scene.bearers.find(({ names }) => names.some((one) => isSameName(name, one)));
  if (bearer) return { story: bearer.story, part: bearer.part, start: bearer.name.start, end: bearer.name.end };
  for (const story of scene.stories) {
    const span = findName(name, wordsOf(story));
    if (span) return { story, part: span.part, start: span.start, end: span.end };
  }
  return null;
}
