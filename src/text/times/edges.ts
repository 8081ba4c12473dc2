import { addDays } from "../../values/calendar-date.ts";
import type { Period } from "../../values/period.ts";
import type { TimeExpression } from "./expression.ts";
import { placePeriod, placeRange } from "./place.ts";
import type { Reading } from "./read-run.ts";
import type { TimeReader } from "./reader.ts";
import type { Run } from "./scan.ts";
import type { Scene } from "./scene.ts";

/** One or two expressions with the words at their edges. */
export interface Joined {
  /** First token. */
  from: number;
  /** One past the last token. */
  to: number;
  /** The expression, or the first of two. */
  said: TimeExpression;
  /** The word before it that is part of the mention, where there is one. */
  edge: string | null;
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
export function joinRun(run: Run, readings: readonly Reading[], reader: TimeReader): Joined[] {
  const { edges } = reader.language;
  const allEdges = new Set([
    ...edges.upTo,
    ...edges.before,
    ...edges.onward,
    ...edges.from,
    ...edges.after,
    ...edges.opens,
  ]);
  const joined: Joined[] = [];
  const wordsBetween = (from: number, to: number): string =>
    run
      .slice(from, to)
      .map((token) => token.word || markOf(token.sign))
      .join(" ");
  const markOf = (sign: string): string =>
    Object.entries(reader.lexicon.marks).find(([, known]) => known === sign)?.[0] ?? "";
  for (let index = 0; index < readings.length; index++) {
    const first = readings[index]!;
    const next = readings[index + 1];
    const before = edgeBefore(first.from);
    const opened = edges.opens.includes(before);
    if (next && isPlaceable(first.said) && isPlaceable(next.said)) {
      const link = wordsBetween(first.to, next.from);
      if (edges.joins.includes(link) || (opened && edges.weakJoins.includes(link))) {
        const from = opened ? first.from - 1 : first.from;
        const place = (words: string, scene: Scene) => placeRange(first.said, next.said, words, scene);
        joined.push({ from, to: next.to, said: { kind: "range", from: first.said, to: next.said }, edge: null, place });
        index++;
        continue;
      }
    }
    joined.push(withEdge(first, before, next));
  }
  return joined;

  /** The longest edge of up to three words that stands before a token, or "". */
  function edgeBefore(at: number): string {
    for (const length of [3, 2, 1]) {
      const words = at < length ? "" : wordsBetween(at - length, at);
      if (allEdges.has(words)) return words;
    }
    return "";
  }

  function withEdge({ said, from, to }: Reading, before: string, next: Reading | undefined): Joined {
    const plain = (words: string, scene: Scene) => placePeriod(said, words, scene);
    const open = (from: number, to: number, edge: string | null, change: (period: Period) => Period): Joined => ({
      from,
      to,
      said,
      edge,
      place: (words, scene) => {
        const period = plain(words, scene);
        return period && (period.open === null ? change(period) : period);
      },
    });
    const tail = [1, 2, 3].map((length) => wordsBetween(to, to + length));
    const tails = (phrases: readonly string[]): number =>
      tail.findIndex((words, index) => phrases.includes(words) && next?.from !== to + index + 1);
    const beyond = tails(edges.beyond);
    if (beyond >= 0) return open(from, to + beyond + 1, null, onward);
    const below = tails(edges.below);
    if (below >= 0) return open(from, to + below + 1, null, upTo);
    if (from > 0 && isPlaceable(said)) {
      if (edges.upTo.includes(before)) return open(from - before.split(" ").length, to, before, upTo);
      if (edges.onward.includes(before) || edges.from.includes(before))
        return open(from - before.split(" ").length, to, before, onward);
      if (edges.before.includes(before))
        return open(from - before.split(" ").length, to, before, (period) => upTo(outside(period, -1)));
      if (edges.after.includes(before))
        return open(from - before.split(" ").length, to, before, (period) => onward(outside(period, 1)));
    }
    return { from, to, said, edge: null, place: plain };
  }
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
