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
export interface Joined {
  /** First token. */
  from: number;
  /** One past the last token. */
  to: number;
  /** The expression, or the first of two. */
  said: TimeExpression;
  /** What the words before it make of it, where they are part of the mention. */
  edge: EdgeKind | null;
  /** Places it in the calendar. */
  place: (words: string, scene: Scene) => Period | null;
}

/**
 * Puts the expressions of a run together: "from A to B" is one range, "since A" has an open side.
 *
 * @param run - Tokens.
 * @param readings - Expressions in it.
 * @param reader - The language.
 * @returns What they make, in order.
 */
export function joinRun(run: Run, readings: readonly Reading[], { language }: TimeReader): Joined[] {
  const { before, behind, joins } = language.edges;
  const joined: Joined[] = [];
  for (let index = 0; index < readings.length; index++) {
    const first = readings[index]!;
    const next = readings[index + 1];
    const [edge, words] = edgeBefore(first);
    const opens = edge === "open" || edge === "from";
    if (next && next.from - first.to <= 3 && isPlaceable(first.said) && isPlaceable(next.said)) {
      const join = joins[wordsOf(run, first.to, next.from)];
      if (join === "strong" || (join === "weak" && opens)) {
        const from = opens ? first.from - words : first.from;
        joined.push(range(first, next, from));
        index++;
        continue;
      }
    }
    if (edge !== "skip") joined.push(withEdge(first, next, edge, words));
  }
  return joined;

  /** The edge that the longest known words before a reading make, and how many they are. */
  function edgeBefore({ from, said }: Reading): [EdgeKind | null, number] {
    if (from > 0 && before[run.parts[from - 1]!.word] === "skip") return ["skip", 1];
    for (let words = isPlaceable(said) ? Math.min(3, from) : 0; words > 0; words--) {
      const edge = before[wordsOf(run, from - words, from)];
      if (edge && edge !== "beyond") return [edge, words];
      if (edge && said.kind === "distance") return [said.direction < 0 ? "before" : "after", words];
    }
    return [null, 0];
  }

  function withEdge(
    { said, from, to }: Reading,
    next: Reading | undefined,
    edge: EdgeKind | null,
    words: number,
  ): Joined {
    for (let more = Math.min(3, run.size - to); more > 0; more--) {
      const tail = behind[wordsOf(run, to, to + more)];
      // "before 2010 or after 2018": the words belong to what follows.
      if (tail && next?.from !== to + more)
        return { from: edge === null ? from : from - words, to: to + more, said, edge, place: opened(said, tail) };
    }
    // "Up 5 percent from September" compares; "from Dec. 1" begins.
    const compares = edge === "from" && !(said.kind === "calendar" && said.unit === "day");
    if (edge === null || edge === "open" || compares) return { from, to, said, edge: null, place: opened(said, null) };
    return { from: from - words, to, said, edge, place: opened(said, edge) };
  }
}

function range(first: Reading, last: Reading, from: number): Joined {
  const said: TimeExpression = { kind: "range", from: first.said, to: last.said };
  return { from, to: last.to, said, edge: null, place: (words, scene) => placePeriod(said, words, scene) };
}

function opened(said: TimeExpression, edge: EdgeKind | null): Joined["place"] {
  return (words, scene) => {
    // "Before the end of 2025" is as much as by it, while "before 2025" leaves the year out.
    const out = isInstant(said) ? null : edge;
    const ends = edge === "up-to" || edge === "before";
    const side = edge === null || out === "before" || out === "after" ? null : ends ? "end" : "start";
    const period = side === null ? placePeriod(said, words, scene) : placeEdge(said, side, words, scene);
    if (period === null || edge === null || period.open !== null) return period;
    if (out === "before") return upTo(outside(period, -1));
    if (out === "after") return onward(outside(period, 1));
    return side === "end" ? upTo(period) : onward(period);
  };
}

function wordsOf(run: Run, from: number, to: number): string {
  let words = "";
  for (let at = from; at < to; at++) words += (at > from ? " " : "") + run.parts[at]!.word;
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
