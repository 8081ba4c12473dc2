import type { TimeMention } from "../../evidence/mention.ts";
import { valueAt } from "../../evidence/pointer.ts";
import type { Period } from "../../values/period.ts";
import { clauseOf } from "../extract/clauses.ts";
import { has } from "../extract/grammar.ts";
import { type Bench, type GroundedField, grounded, placeOf } from "./bench.ts";
import { boundTimes, isAnotherTime } from "./bound-time.ts";
import type { Claim } from "./claims.ts";
import type { Sighting } from "./scene.ts";

type PeriodClaim = Extract<Claim, { sort: "period" }>;

/**
 * Judges the days of a period: those that stand with the record's figures first, then those of any time in the text.
 *
 * @param claim - The period.
 * @param bench - The record, its figures judged before.
 * @returns What was found of its days.
 */
export function judgePeriod(claim: PeriodClaim, bench: Bench): GroundedField[] {
  const said = claim.slot === "/period" || claim.slot === "/effective" ? timesOfFigures(claim, bench) : [];
  const conflict = said.length > 0 && said.every((one) => isAnotherTime(claim.value, one)) ? said[0]! : null;
  return (["start", "end"] as const).flatMap((side) =>
    claim.value[side] === null ? [] : judgeDay(claim, side, said, conflict, bench),
  );
}

function judgeDay(
  claim: PeriodClaim,
  side: "start" | "end",
  said: readonly Period[],
  conflict: Period | null,
  bench: Bench,
): GroundedField {
  const field = `${claim.field}/${side}`;
  const day = claim.value[side]!;
  const anchor = bench.anchors[0];
  const found = timeWith(side, day, claim, bench);
  const place = found ? placeOf(found.sighting) : null;
  if (conflict) {
    const how = `for its figure the text says ${conflict.text ?? conflict[side] ?? "another time"}`;
    return grounded(bench, field, found ? "elsewhere" : "notInText", place, how);
  }
  const relative = found && isRelative(found.sighting) ? "worked out from the day of the article" : null;
  if (found && (!found.other || said.some((one) => one[side] === day))) {
    return grounded(bench, field, relative ? "derived" : "stated", place, relative);
  }
  if (found === null && isWeekAway(day, bench)) {
    return grounded(bench, field, "derived", null, "the same day of the week before or after");
  }
  if (claim.slot === "/period" && side === "start" && isFromNow(claim.value, bench)) {
    return grounded(bench, field, "derived", place, "it runs from the day of the article");
  }
  if (said.length > 0 && anchor)
    return grounded(bench, field, "derived", placeOf(anchor), "as the text dates its figure");
  if (found) return grounded(bench, field, "elsewhere", place, found.other);
  if (isUnderstood(claim.value, bench)) return grounded(bench, field, "derived", null, "no other year is named");
  return grounded(bench, field, "notInText", null);
}

/** The periods that the record's figures stand with: as the reader has them in its facts, and beside them. */
function timesOfFigures({ slot }: Claim, { own, anchors }: Bench): Period[] {
  const times = anchors.flatMap((anchor) => {
    const read = anchor.uses.flatMap(({ record, kind }) => {
      const period = record && kind === own.kind ? valueAt(record, slot) : null;
      return period ? [period as Period] : [];
    });
    return slot === "/period" ? [...read, ...boundTimes(anchor)] : read;
  });
  return times.filter(({ start, end }) => start !== null || end !== null);
}

/** Where a day is the edge of a time; `other` says what that time is there for where it is not this. */
function timeWith(
  side: "start" | "end",
  day: string,
  { slot }: Claim,
  { own }: Bench,
): { sighting: Sighting<TimeMention>; other: string | null } | null {
  const found = own.scene.times.filter(({ mention }) => mention.type === "period" && mention.value[side] === day);
  const [first] = found;
  if (!first) return null;
  const isFree = ({ uses }: Sighting): boolean =>
    uses.every(({ kind }) => kind !== own.kind) ||
    uses.some((use) => use.slot === slot || /\/(?:deadline|period)$/.test(use.slot));
  const free = found.find((one) => isFree(one) && !(slot === "/period" && isAside(one)));
  if (free && slot === "/effective" && !begins(free)) {
    const instead = own.scene.times.find((one) => one.mention.type === "period" && begins(one));
    if (instead) return { sighting: first, other: `the text has it take effect ${instead.mention.text}` };
  }
  if (free) return { sighting: free, other: null };
  return { sighting: first, other: first.uses[0] ? `it is ${first.uses[0].slot}` : "it tells of something else" };
}

/** Whether a time tells when something takes effect: behind a word for it in its clause, or by its own words. */
function begins({ mention, sentence: { units, clauses }, at, uses }: Sighting<TimeMention>): boolean {
  if (mention.type !== "period") return false;
  if (mention.value.open === "end" || uses.some(({ slot }) => slot === "/effective")) return true;
  const { from } = clauses[clauseOf(clauses, at)]!;
  return units.slice(Math.max(from, at - 6), at).some((unit) => has(unit, "takes-effect"));
}

/** Whether a time tells when something was said, or of what a value is compared with. */
function isAside({ mention, sentence: { units }, at }: Sighting<TimeMention>): boolean {
  if (mention.type === "period" && (mention.value.unit === "day" || mention.value.unit === "week")) return true;
  for (let k = at - 1; k >= Math.max(0, at - 5); k--) {
    const unit = units[k]!;
    if (has(unit, "from")) return unit.text !== "from" || k < at - 1;
    if (unit.kind !== "word" && unit.kind !== "name" && unit.kind !== "money") return false;
  }
  return false;
}

/** Whether a day is a week from one that the text names without its date: "on Sunday" may be the last or the next. */
function isWeekAway(day: string, { own: { scene } }: Bench): boolean {
  return scene.times.some((sighting) => {
    const { mention, story } = sighting;
    if (mention.type !== "period" || mention.value.unit !== "day" || /\d/.test(mention.text)) return false;
    const said = mention.value.start ?? mention.value.end;
    const { published } = story.item;
    if (said === null || !published || said === published.slice(0, 10)) return false;
    return Math.abs(Date.parse(day) - Date.parse(said)) === 7 * 864e5;
  });
}

/** "over the next three years": a period that begins with the article and ends later. */
function isFromNow({ start, end }: Period, { own: { scene } }: Bench): boolean {
  return end !== null && end > start! && scene.stories.some(({ item }) => item.published?.slice(0, 10) === start);
}

/** A time without a year of its own: "this year", "the third quarter". */
function isRelative({ mention, story }: Sighting<TimeMention>): boolean {
  return story.item.published !== null && !/\d{4}|\b(?:fy|['’])\d\d\b/i.test(mention.text);
}

const yearOf = (day: string | null): string | undefined => day?.slice(0, 4);

/** The year of the article where its figures have no other, or a fiscal year whose label names one of its years. */
function isUnderstood({ start, end }: Period, { own: { scene }, anchors }: Bench): boolean {
  if (start === null || end === null) return false;
  const year = yearOf(scene.stories[0]!.item.published);
  const dated = anchors.some((anchor) => boundTimes(anchor).length > 0);
  if (year && !dated && start === `${year}-01-01` && end === `${year}-12-31`) return true;
  if (start.endsWith("-01-01") || Date.parse(end) - Date.parse(start) > 372 * 864e5) return false;
  return scene.times.some(({ mention }) => {
    if (mention.type !== "period") return false;
    const { fiscal, unit, start: from, end: to } = mention.value;
    if (fiscal?.year) {
      const names = [yearOf(start), yearOf(end)].includes(String(fiscal.year));
      return names && (from === null || !isAnotherTime({ ...mention.value, start, end }, mention.value));
    }
    const isPair = unit === "year" && yearOf(from) !== yearOf(to);
    return isPair && yearOf(from) === yearOf(start) && yearOf(to) === yearOf(end);
  });
}
