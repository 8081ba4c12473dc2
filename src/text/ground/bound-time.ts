import type { Span } from "../../evidence/span.ts";
import type { Period } from "../../values/period.ts";
import { has } from "../extract/grammar.ts";
import type { Unit } from "../extract/unit.ts";
import type { Sighting } from "./scene.ts";

/** Lengths that a figure is given for; a day or a week tells when it was said. */
const spans = new Set(["month", "quarter", "season", "half", "year", "decade"]);

/**
 * Gives the periods that a figure stands with in its sentence: the first behind it and before the next figure of its sort, else
 * the last before it and behind the one before; with those that an "and" joins to it.
 *
 * @param sighting - A figure in the text.
 * @returns The periods, empty where none stands with it.
 */
export function boundTimes({ sentence: { units }, at }: Sighting<Span>): Period[] {
  const kind = units[at]?.kind;
  if (!kind) return [];
  const isEdge = (unit: Unit): boolean => unit.kind === kind || isStop(unit);
  // Behind ", and" the next statement may begin with its own period.
  const isNext = (k: number): boolean => units[k]!.text === "," && has(units[k + 1], "link.and");
  for (let k = at + 1; k < units.length && !isEdge(units[k]!) && !has(units[k], "from") && !isNext(k); k++) {
    if (periodOf(units[k])) return joined(units, k, 1);
  }
  for (let k = at - 1; k >= 0 && !isEdge(units[k]!); k--) if (periodOf(units[k])) return joined(units, k, -1);
  return [];
}

/** "in 2014 and 2015": a period and those beside it. */
function joined(units: readonly Unit[], at: number, step: 1 | -1): Period[] {
  const periods: Period[] = [];
  for (let k = at; ; k += step) {
    const period = periodOf(units[k]);
    if (period) periods.push(period);
    else if (!has(units[k], "link.and") && units[k]?.text !== ",") return periods;
  }
}

const isStop = ({ kind, text }: Unit): boolean => kind === "mark" && (text === ";" || text === "*" || text === "•");

function periodOf(unit: Unit | undefined): Period | null {
  const time = unit?.time;
  if (time?.type !== "period") return null;
  const { unit: length, start, end, fiscal } = time.value;
  return (length !== null && spans.has(length) && (start !== null || end !== null)) || fiscal ? time.value : null;
}

/**
 * Tells whether a period of a record cannot be the one that a text says.
 *
 * A fiscal year without a stated end may lie some months off; then more than half of it has to be shared.
 *
 * @param claimed - The record's.
 * @param said - The text's.
 * @returns True where both have dates that differ.
 */
export function isAnotherTime(claimed: Period, said: Period): boolean {
  if (said.start === null && said.end === null) return false;
  const differ = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;
  if (!differ(claimed.start, said.start) && !differ(claimed.end, said.end)) return false;
  const year = (day: string | null): string | undefined => day?.slice(0, 4);
  if (said.unit === "year" && year(said.start) !== year(said.end)) {
    return year(claimed.start) !== year(said.start) || year(claimed.end) !== year(said.end);
  }
  if (!said.fiscal || !claimed.start || !claimed.end || !said.start || !said.end) return true;
  const [from, to] = [Math.max(day(claimed.start), day(said.start)), Math.min(day(claimed.end), day(said.end))];
  return (to - from) * 2 < day(claimed.end) - day(claimed.start);
}

const day = (text: string): number => Date.parse(text) / 864e5;
