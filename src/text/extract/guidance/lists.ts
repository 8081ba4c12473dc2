import { daysBetween } from "../../../values/calendar-date.ts";
import type { Period } from "../../../values/period.ts";
import type { Clause } from "../clauses.ts";
import { canBeCompany } from "../context.ts";
import { cueIn, findUnit, has } from "../grammar.ts";
import type { PlacedTime } from "../placed.ts";
import type { Sentence, Story } from "../story.ts";
import type { Unit } from "../unit.ts";
import type { GuidanceFrame } from "./frame.ts";
import { isFigure, metricAt } from "./roles.ts";
import { isGuidable, isWhenSaid, periodUnit, place } from "./times.ts";

/** What a clause lists: figures that stand for as many periods or metrics, and periods that stand side by side. */
export interface Lists {
  /** Period by the index of a figure, where as many periods are listed as figures. */
  periods: ReadonlyMap<number, PlacedTime>;
  /** Index of the metric by the index of a figure, where as many metrics are listed as figures. */
  metrics: ReadonlyMap<number, number>;
  /** Index of the company by the index of a figure, where as many companies are listed as figures, "respectively". */
  companies: ReadonlyMap<number, number>;
  /** Whether it says that its lists go together: "respectively". */
  respective: boolean;
  /** Periods that stand side by side. */
  rows: readonly (readonly PlacedTime[])[];
}

const none = (): Lists => ({
  periods: new Map(),
  metrics: new Map(),
  companies: new Map(),
  respective: false,
  rows: [],
});

/**
 * Finds the lists of a clause: "$4 billion and $5 billion in 2026 and 2027", "sales and profit of $5 million and $1 million".
 *
 * @param story - The story.
 * @param sentence - The sentence.
 * @param clause - The clause.
 * @returns The lists.
 */
export function listsOf(story: Story, sentence: Sentence, clause: Clause): Lists {
  const { units } = sentence;
  if (findUnit(units, clause.from, clause.to, isFigure) < 0) return none();
  const respective = cueIn(units, clause.from, clause.to, "respectively") >= 0;
  const figures = runs<number>(units, clause, (k) => (isFigure(units[k]!) ? k : null));
  const rows = runs<PlacedTime>(units, clause, (k, before) => timeAt(story, sentence, clause, k, before));
  const metrics = runs<number>(units, clause, (k) => (metricAt(units, k) ? k : null));
  const names = runs<number>(units, clause, (k) => (isFirm(units[k]!) ? k : null));
  const companies = new Map<number, number>();
  const periods = new Map<number, PlacedTime>();
  const counted = new Map<number, number>();
  for (const row of figures) {
    const times = rows.find(({ length }) => length === row.length);
    const of = metrics.find((list) => list.length === row.length && (respective || row[0]! - list.at(-1)! === 2));
    for (const [i, k] of row.entries()) {
      if (times) periods.set(k, times[i]!);
      else if (of) counted.set(k, of[i]!);
      else if (respective) for (const list of names) if (list.length === row.length) companies.set(k, list[i]!);
    }
  }
  return { periods, metrics: counted, companies, respective, rows };
}

const isFirm = ({ kind, name, possessive }: Unit): boolean => kind === "name" && !possessive && canBeCompany(name!);

/** Runs of two things and more of one sort with nothing between them but a comma or "and". */
function runs<T>(
  units: readonly Unit[],
  { from, to }: Clause,
  read: (k: number, before: T | undefined) => T | null,
): T[][] {
  const found: T[][] = [];
  let row: T[] = [];
  let joined = false;
  for (let k = from; k < to; k++) {
    const unit = units[k]!;
    const thing = read(k, joined ? row.at(-1) : undefined);
    if (thing !== null) {
      if (!joined) {
        row = [];
        found.push(row);
      }
      row.push(thing);
      joined = false;
    } else if (has(unit, "link.and") || unit.text === ",") joined = row.length > 0;
    else if (!has(unit, "det") && !unit.possessive) {
      joined = false;
      row = [];
    }
  }
  return found.filter(({ length }) => length > 1);
}

/** The period at a unit; "next" behind "this year and" takes its noun from there. */
function timeAt(
  story: Story,
  sentence: Sentence,
  clause: Clause,
  k: number,
  before: PlacedTime | undefined,
): PlacedTime | null {
  const { units } = sentence;
  const time = periodUnit(story, units, k);
  if (time)
    return time.time!.type === "period" &&
      isGuidable(time) &&
      !(units[k]!.kind === "time" && isWhenSaid(sentence, clause, k))
      ? place(sentence, time)
      : null;
  if (!before || !has(units[k], "elliptic")) return null;
  const noun = before.unit.text.split(" ").at(-1)!;
  const { published } = story.item;
  const text = `${units[k]!.text} ${noun}`;
  const [found] = story.compiled.language.findTimes(text, published ? { reference: published } : {});
  if (found?.type !== "period" || found.text !== text) return null;
  return place(sentence, {
    ...units[k]!,
    kind: "time",
    time: { ...found, value: { ...found.value, text: units[k]!.text } },
  });
}

/**
 * Settles what a row of periods means for a figure that stands alone: one stretch for an amount, each of them for a growth.
 *
 * @param story - The story.
 * @param frames - The frames of a clause.
 * @param lists - Its lists.
 * @returns The frames, one for each period of a growth.
 */
export function spreadPeriods(story: Story, frames: GuidanceFrame[], { periods, rows }: Lists): GuidanceFrame[] {
  if (rows.length === 0 || periods.size > 0) return frames;
  return frames.flatMap((frame) => {
    const at = frame.period?.spot.start;
    const row = rows.find((times) => times.some(({ spot }) => spot.start === at));
    if (!row || frames.some((other) => other !== frame && other.metric === frame.metric)) return [frame];
    const { words } = story.compiled.lexicon;
    const each = frame.sentence.units.some(({ text }) => words.get(text.split(" ")[0]!)?.has("each"));
    if (each || !frame.level) return row.map((period) => ({ ...frame, period }));
    return [{ ...frame, period: stretch(story, row) }];
  });
}

/** From the first day of a row of periods to the last, where each begins when the one before ends; null else. */
function stretch(story: Story, row: readonly PlacedTime[]): PlacedTime | null {
  const values = row.flatMap(({ unit: { time } }) => (time!.type === "period" ? [time!.value] : []));
  const follows = ({ start }: Period, i: number): boolean =>
    i === 0 || (start !== null && values[i - 1]!.end !== null && daysBetween(values[i - 1]!.end!, start) === 1);
  if (values.length < row.length || !values.every(follows)) return null;
  const [first, last] = [row[0]!, row.at(-1)!];
  const spot = { ...first.spot, end: last.spot.end };
  const text = story.texts[spot.part]!.slice(spot.start, spot.end);
  const value = { ...values[0]!, end: values.at(-1)!.end, text };
  const mention = { type: "period" as const, value, text, start: spot.start, end: spot.end, ambiguous: false };
  return { unit: { ...first.unit, end: spot.end, time: mention }, spot };
}
