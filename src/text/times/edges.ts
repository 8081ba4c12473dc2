import { addDays } from "../../values/calendar-date.ts";
import type { Period } from "../../values/period.ts";
import type { TimeExpression } from "./expression.ts";
import { isInstant, placeEdge, placePeriod } from "./place.ts";
import type { Reading } from "./read-run.ts";
import type { TimeReader } from "./reader.ts";
import type { Run } from "./scan.ts";
import type { Scene } from "./scene.ts";
import type { EdgeKind } from "./time-language.ts";

/** One or two expressions with the words at their edges. */
export interface Joined extends Reading {
  /** What the words before it make of it, where they are part of the mention. */
  edge: EdgeKind | null;
  /** What the words on either side make of it. */
  opens: EdgeKind | null;
}

/** An edge phrase has no more words. */
const longest = 3;

/**
 * Puts the expressions of a run together: "from A to B" is one range, "since A" has an open side.
 *
 * @param run - Tokens.
 * @param readings - Expressions in it.
 * @param reader - The language.
 * @returns What they make, in order.
 */
export function joinRun(run: Run, readings: readonly Reading[], reader: TimeReader): Joined[] {
  const { before, behind, joins } = reader.language.edges;
  const joined: Joined[] = [];
  for (let index = 0; index < readings.length; index++) {
    const first = readings[index]!;
    const { said, from, to } = first;
    const next = readings[index + 1];
    const words = wordsBefore(first, run, reader);
    const start = from - words;
    const edge = words > 0 ? edgeOf(before[wordsOf(run, start, from)]!, said) : null;
    const opens = edge === "open" || edge === "from";
    const trails = to < run.size && reader.trails.has(run.parts[to]!.word);
    if (trails && next && next.from - to <= longest && isPlaceable(said) && isPlaceable(next.said)) {
      const join = joins[wordsOf(run, to, next.from)];
      if (join === "strong" || (join === "weak" && opens)) {
        const range: TimeExpression = { kind: "range", from: said, to: next.said };
        joined.push({ said: range, from: opens ? start : from, to: next.to, edge: null, opens: null });
        index++;
        continue;
      }
    }
    if (edge === "skip") continue;
    const more = trails ? wordsBehind(first, next, run, behind) : 0;
    // "Up 5 percent from September" compares; "from Dec. 1" begins.
    const compares = edge === "from" && !(said.kind === "calendar" && said.unit === "day");
    if (more > 0) joined.push({ said, from: start, to: to + more, edge, opens: behind[wordsOf(run, to, to + more)]! });
    else if (edge === "open" || compares) joined.push({ said, from, to, edge: null, opens: null });
    else joined.push({ said, from: start, to, edge, opens: edge });
  }
  return joined;
}

/** How many words before a reading are an edge, the most that are known. */
function wordsBefore({ from, said }: Reading, run: Run, { leads, language }: TimeReader): number {
  if (from === 0 || !leads.has(run.parts[from - 1]!.word)) return 0;
  const { before } = language.edges;
  if (before[run.parts[from - 1]!.word] === "skip") return 1;
  let words = isPlaceable(said) ? Math.min(longest, from) : 0;
  while (words > 0 && !edgeOf(before[wordsOf(run, from - words, from)], said)) words--;
  return words;
}

/** How many words behind a reading are an edge. */
function wordsBehind({ to }: Reading, next: Reading | undefined, run: Run, behind: Record<string, EdgeKind>): number {
  let words = Math.min(longest, run.size - to);
  // "before 2010 or after 2018": the words belong to what follows.
  while (words > 0 && (next?.from === to + words || !behind[wordsOf(run, to, to + words)])) words--;
  return words;
}

/** "Beyond" opens a place that is told from another, and nothing else. */
function edgeOf(edge: EdgeKind | undefined, said: TimeExpression): EdgeKind | null {
  if (edge !== "beyond") return edge ?? null;
  return said.kind === "distance" ? (said.direction < 0 ? "before" : "after") : null;
}

/**
 * Places what was put together in the calendar.
 *
 * @param joined - One of those that {@link joinRun} gives.
 * @param words - The words.
 * @param scene - Reference and surroundings.
 * @returns The period, or null where the words name no stretch of days.
 */
export function placeJoined({ said, opens }: Joined, words: string, scene: Scene): Period | null {
  // "Before the end of 2025" is as much as by it, while "before 2025" leaves the year out.
  const out = isInstant(said) ? null : opens;
  const ends = opens === "up-to" || opens === "before";
  const side = opens === null || out === "before" || out === "after" ? null : ends ? "end" : "start";
  const period = side === null ? placePeriod(said, words, scene) : placeEdge(said, side, words, scene);
  if (period === null || opens === null || period.open !== null) return period;
  if (out === "before") return upTo(outside(period, -1));
  if (out === "after") return onward(outside(period, 1));
  return side === "end" ? upTo(period) : onward(period);
}

function wordsOf({ parts }: Run, from: number, to: number): string {
  let words = "";
  for (let at = from; at < to; at++) words += (at > from ? " " : "") + parts[at]!.word;
  return words;
}

/** Lengths, repetitions and lengths with an edge of their own have no side to open. */
const isPlaceable = ({ kind }: TimeExpression): boolean =>
  !["duration", "recurrence", "rolling", "stretch", "range"].includes(kind);

const upTo = (period: Period): Period => ({
  ...period,
  start: null,
  open: "start",
  inferred: period.inferred.filter((side) => side === "end"),
});

const onward = (period: Period): Period => ({
  ...period,
  end: null,
  open: "end",
  inferred: period.inferred.filter((side) => side === "start"),
});

/** The days next to a period: before it or behind it. */
function outside(period: Period, side: -1 | 1): Period {
  const { start, end } = period;
  if (side < 0) return { ...period, end: start === null ? null : addDays(start, -1) };
  return { ...period, start: end === null ? null : addDays(end, 1) };
}
