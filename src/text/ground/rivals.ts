import { clauseOf } from "../extract/clauses.ts";
import { familyOf, has } from "../extract/grammar.ts";
import { metricOf } from "../extract/guidance/roles.ts";
import { affinityOf } from "./affinity.ts";
import { type Bearings, isOfSubject } from "./bearings.ts";
import { wordsAgainst } from "./beside.ts";
import { boundTimes, isAnotherTime } from "./bound-time.ts";
import { type FigureClaim, type FoundFigure, figuresIn, matchFigure } from "./figures.ts";
import type { Sighting, Use } from "./scene.ts";

/** By so much more the fact of another value must agree with the record to stand in the place of one that fits too. */
const clearly = 1.5;

/** What a claim is held against: a figure of the record in a text. */
interface Case {
  claim: FigureClaim;
  own: Bearings;
}

/** A value of the text that stands in the place of the claimed one. */
interface Rival {
  text: string;
  /** How near its fact comes to the record. */
  near: number;
  /** Whether the record's period stands with it. */
  timely: boolean;
}

/** Why a figure that stands in the text cannot be the one that the record means. */
export interface Objection {
  /** In words. */
  how: string;
  /** Whether it is only that the text says it of another time. */
  ofTime: boolean;
}

/**
 * Gives a function that says why a figure which stands in the text cannot be the one that the record means: the text says it of
 * another time, of somebody else, or has another figure in its place.
 *
 * What the reader makes of a value counts only where it finds something else to take its place: it may be wrong, and a claim
 * that nothing in the text contradicts is left alone.
 *
 * @param claim - The claim.
 * @param own - The record's bearings.
 * @returns The objection to a value of the text with the claim's figure, or null.
 */
export function objectorTo(claim: FigureClaim, own: Bearings): (sighting: Sighting<FoundFigure>) => Objection | null {
  const one = { claim, own };
  const others = figuresIn(own.scene, claim.sort).filter(({ mention }) => !matchFigure(claim.value, mention.value));
  const rival = nearestRival(one, others);
  const timely = others.filter((other) => isTimely(other, own));
  const timelyFit = timely.find(({ uses }) => uses.some((use) => fits(use, one)));
  return (sighting) => {
    const instead = isUntimely(claim, sighting, own)
      ? (timelyFit ?? timely.find((other) => other.sentence === sighting.sentence || isOfKind(other, own.kind)))
      : undefined;
    if (instead) return { how: `for that time the text says ${instead.mention.text}`, ofTime: true };
    const how = misuseOf(one, sighting, rival);
    return how === null ? null : { how, ofTime: false };
  };
}

function misuseOf(one: Case, sighting: Sighting<FoundFigure>, rival: Rival | null): string | null {
  const { claim, own } = one;
  const near = nearness(sighting.uses, one);
  const replaced = rival && `the text says ${rival.text} there`;
  if (near !== null) return rival && rival.near >= near + clearly && !isTimely(sighting, own) ? replaced : null;
  const words = wordsAgainst(claim, sighting);
  if (words || !rival) return words;
  const { uses } = sighting;
  const misfit = uses.find((use) => use.kind === own.kind && isSameSlot(use.slot, claim.slot));
  if (misfit?.refused) return isTimely(sighting, own) && !rival.timely ? null : `it is a ${misfit.refused}`;
  if (misfit) return `it is said of ${misfit.subjects[0]?.name ?? "somebody else"}`;
  // What a government spends can be capital expenditure to the reader of guidance.
  if (uses[0] && isSpending(uses[0], claim, own)) return null;
  if (uses[0]) return `it is ${uses[0].slot} of a ${uses[0].kind}`;
  return rival.near > 0 && !isOfKind(sighting, own.kind) ? replaced : null;
}

function isSpending(use: Use, { slot }: FigureClaim, own: Bearings): boolean {
  const isSum = slot === "/amounts/money" && use.slot === "/level";
  return isSum && use.kind === "capex-guidance" && isOfSubject(use, own);
}

/** How near the nearest fact that uses a value as the record does comes to the record; null where none does. */
function nearness(uses: readonly Use[], { claim, own }: Case): number | null {
  const table = own.scene.stories[0]!.compiled.language.nameWords();
  const near = uses.flatMap((use) =>
    use.record && fits(use, { claim, own }) ? affinityOf(own.record, use.record, claim.slot, table) : [],
  );
  return near.length === 0 ? null : Math.max(...near);
}

/** Of other values those that the text uses as the record uses its own: the one whose fact comes nearest. */
function nearestRival(one: Case, others: readonly Sighting<FoundFigure>[]): Rival | null {
  let best: Rival | null = null;
  for (const other of others) {
    const { mention, uses } = other;
    const near = uses.length === 0 ? null : nearness(uses, one);
    if (near !== null && (best === null || near > best.near))
      best = { text: mention.text, near, timely: isTimely(other, one.own) };
  }
  return best;
}

/** Whether a value stands with a period that is not the record's. */
function isUntimely({ slot }: FigureClaim, sighting: Sighting, own: Bearings): boolean {
  if (!own.period || !["/level", "/growth/percentage", "/amounts/money"].includes(slot)) return false;
  return boundTimes(sighting).length > 0 && !isTimely(sighting, own);
}

/** Whether the record's period stands with a value. */
function isTimely(sighting: Sighting, { period }: Bearings): boolean {
  if (!period) return false;
  const dated = boundTimes(sighting).filter(({ start, end }) => start !== null || end !== null);
  return dated.some((said) => !isAnotherTime(period, said));
}

function fits(use: Use, { claim, own }: Case): boolean {
  return use.kind === own.kind && !use.refused && isSameSlot(use.slot, claim.slot) && isOfSubject(use, own);
}

/** Money to be spent and money aimed at are one thing to many writers. */
function isSameSlot(a: string, b: string): boolean {
  const plain = (slot: string): string => (slot === "/targets/value" ? "/amounts/money" : slot);
  return plain(a) === plain(b);
}

/** Whether the clause of a value speaks of what a kind of record is about. */
function isOfKind({ sentence: { units, clauses }, at }: Sighting, kind: string): boolean {
  const clause = clauses[clauseOf(clauses, at)]!;
  const metric = { "capex-guidance": "capex", "revenue-outlook": "revenue" }[kind];
  if (metric) return metricOf(units, clause, at)?.metric === metric;
  const cues = kind === "trade-measure" ? ["instrument.", "trade."] : ["programme", "support", "policy.give"];
  return units
    .slice(clause.from, clause.to)
    .some((unit) => cues.some((cue) => (cue.endsWith(".") ? familyOf(unit, cue) !== null : has(unit, cue))));
}
