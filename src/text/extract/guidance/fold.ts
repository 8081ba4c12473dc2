import type { PlacedTime } from "../placed.ts";
import type { GuidanceFrame } from "./frame.ts";

/** Frames that state one fact between them: the newest statement first, then what adds to it. */
export interface GuidanceFact {
  /** The frame that the record is made of. */
  frame: GuidanceFrame;
  /** Frames that say the same again. */
  repeats: GuidanceFrame[];
}

/** So many facts back a frame may belong to one: no story tells more between an action and its figure. */
const farthestFact = 24;

/**
 * Joins the frames of a story that speak of one guidance: an action in one sentence and its figure in the next, an earlier
 * figure said on its own, the same figure said twice.
 *
 * @param frames - Frames in reading order, none of them refused.
 * @param published - Reference day, or null.
 * @returns The facts, in the order of their first frame.
 */
export function foldGuidance(frames: readonly GuidanceFrame[], published: string | null): GuidanceFact[] {
  const facts: GuidanceFact[] = [];
  for (const frame of frames) {
    const fact = facts
      .slice(-farthestFact)
      .reverse()
      .find((one) => sameTopic(one.frame, frame));
    if (!fact) {
      facts.push({ frame, repeats: [] });
      continue;
    }
    const isEarlier = saidBefore(frame, fact.frame, published);
    if (isOnlyPrior(frame)) adopt(fact.frame, frame);
    else if (
      isEarlier &&
      hasValue(frame) &&
      !fact.frame.prior.level &&
      !fact.frame.prior.growth &&
      hasValue(fact.frame)
    )
      asPrior(fact.frame, frame);
    else if (!hasValue(fact.frame) && hasValue(frame)) {
      complete(frame, fact.frame);
      fact.repeats.push(fact.frame);
      fact.frame = frame;
    } else if (!hasValue(frame)) complete(fact.frame, frame);
    else if (sameValue(fact.frame, frame)) {
      complete(fact.frame, frame);
      fact.repeats.push(frame);
    } else facts.push({ frame, repeats: [] });
  }
  return facts;
}

function sameTopic(a: GuidanceFrame, b: GuidanceFrame): boolean {
  if (a.metric !== b.metric) return false;
  // Words that only stand for a company, such as "we", are no other company's name.
  const names = [a.named && a.company?.name.text, b.named && b.company?.name.text];
  if (names[0] && names[1] && !sameName(names[0], names[1])) return false;
  return samePeriod(a.period, b.period);
}

function sameName(a: string, b: string): boolean {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return x.startsWith(y) || y.startsWith(x);
}

function samePeriod(a: PlacedTime | null, b: PlacedTime | null): boolean {
  const [x, y] = [a?.unit.time, b?.unit.time];
  if (!x || !y || x.type !== "period" || y.type !== "period") return true;
  if (x.value.start && y.value.start) return x.value.start === y.value.start && x.value.end === y.value.end;
  return x.value.unit === y.value.unit;
}

const hasValue = (frame: GuidanceFrame): boolean => frame.level !== null || frame.growth !== null;

/**
 * Tells whether a frame only says what the guidance was before.
 *
 * @param frame - The frame.
 * @returns True where it has no value of its own but an earlier one.
 */
export const isOnlyPrior = (frame: GuidanceFrame): boolean =>
  !hasValue(frame) && (frame.prior.level !== null || frame.prior.growth !== null);

/** Whether a frame has a day of its own that lies well before the other's, or before the article. */
function saidBefore(frame: GuidanceFrame, other: GuidanceFrame, published: string | null): boolean {
  const own = dayOf(frame.announced);
  const reference = dayOf(other.announced) ?? published;
  if (frame.announced && !own)
    return frame.announced.unit.time?.type === "period" && frame.announced.unit.time.value.unit === "month";
  return own !== null && reference !== null && own < reference && Date.parse(reference) - Date.parse(own) > 10 * 864e5;
}

function dayOf(time: PlacedTime | null): string | null {
  const value = time?.unit.time;
  return value?.type === "period" ? value.value.end : null;
}

function sameValue(a: GuidanceFrame, b: GuidanceFrame): boolean {
  const same = (x: { low: number | null; high: number | null } | undefined, y: typeof x): boolean =>
    !x || !y || (x.low === y.low && x.high === y.high);
  const [x, y] = [a.level?.mention.value, b.level?.mention.value];
  if (x && y && x.currency !== y.currency) return false;
  const shared = (x && y) || (a.growth && b.growth);
  return Boolean(shared) && same(x, y) && same(a.growth?.mention.value, b.growth?.mention.value);
}

/** Fills what a frame leaves open from another that speaks of the same. */
function complete(frame: GuidanceFrame, from: GuidanceFrame): void {
  frame.action ??= from.action;
  frame.period ??= from.period;
  frame.announced ??= from.announced;
  frame.level ??= from.level;
  frame.growth ??= from.growth;
  frame.revision.money ??= from.revision.money;
  frame.revision.percentage ??= from.revision.percentage;
  if (!frame.prior.level && !frame.prior.growth) frame.prior = from.prior;
  if (from.company && (frame.named ? frame.company?.carried && !from.company.carried : from.named)) {
    frame.company = { ...from.company, carried: true };
    frame.named = from.named;
  }
}

function adopt(frame: GuidanceFrame, prior: GuidanceFrame): void {
  frame.prior.level ??= prior.prior.level;
  frame.prior.growth ??= prior.prior.growth;
  frame.prior.announced ??= prior.prior.announced ?? prior.announced;
}

function asPrior(frame: GuidanceFrame, earlier: GuidanceFrame): void {
  frame.prior = { level: earlier.level, growth: earlier.growth, announced: earlier.announced };
  frame.period ??= earlier.period;
}
