import { type Clause, isDenied } from "./clauses.ts";
import { isAnalyst, isPublic } from "./context.ts";
import { findUnit, has, isNounUse } from "./grammar.ts";
import { companyOf } from "./guidance-company.ts";
import { fillFrame } from "./guidance-fill.ts";
import type { GuidanceFrame } from "./guidance-frame.ts";
import { type Metric, metricAt, metricOf, roleOf } from "./guidance-roles.ts";
import { type Stance, stanceOf } from "./guidance-stance.ts";
import { isGuidable, leadTime, readTimes, saidIn, spotOf } from "./guidance-times.ts";
import type { PlacedTime } from "./placed.ts";
import type { Sentence, Story } from "./story.ts";
import type { Unit } from "./unit.ts";

/**
 * Reads the guidance frames of a sentence, one clause after the other.
 *
 * @param story - The story.
 * @param sentence - The sentence.
 * @returns The frames in reading order, refused ones among them.
 */
export function guidanceFrames(story: Story, sentence: Sentence): GuidanceFrame[] {
  const { units, clauses } = sentence;
  const frames: GuidanceFrame[] = [];
  if (!units.some((unit) => has(unit, "metric.capex") || has(unit, "metric.revenue") || has(unit, "verb.spend")))
    return frames;
  const heading = headed(story, sentence);
  let stance: Stance = { forward: heading, action: null, past: false, prior: false, outsider: false };
  let lead: PlacedTime | null = null;
  let said: PlacedTime | null = null;
  for (const clause of clauses) {
    if (clause.link !== "content" && clause.link !== "participle") said = saidIn(sentence, clause);
    const own = stanceOf(sentence, clause);
    if (heading && !own.past) own.forward = true;
    // A participle, a bullet or a verbless stretch speaks in the manner of what stands before it.
    const bound = clause.link === "participle" || clause.verb < 0 || clause.link === "content";
    stance = bound
      ? {
          ...stance,
          forward: stance.forward || own.forward,
          action: own.action ?? (clause.link === "content" ? null : stance.action),
          past: own.past || (stance.past && clause.verb < 0),
          prior: own.prior,
          outsider: own.outsider || stance.outsider,
        }
      : own;
    const made = readClause(story, sentence, clause, stance, frames);
    lead = leadTime(story, sentence, clause) ?? lead;
    for (const frame of made) {
      frame.period ??= lead;
      frame.announced ??= said;
      frames.push(frame);
    }
  }
  return frames;
}

/** Whether a heading before it says that figures without a verb are guidance. */
function headed(story: Story, sentence: Sentence): boolean {
  const head = (units: readonly Unit[]): boolean => units.some((unit) => has(unit, "guidance.head"));
  if (head(sentence.units.slice(0, 8))) return true;
  const before = sentence.index > 0 ? story.read(sentence.index - 1) : null;
  return (
    before !== null && before.units.length <= 12 && head(before.units) && !before.clauses.some(({ verb }) => verb >= 0)
  );
}

function readClause(
  story: Story,
  sentence: Sentence,
  clause: Clause,
  stance: Stance,
  before: readonly GuidanceFrame[],
): GuidanceFrame[] {
  const { units } = sentence;
  const frames: GuidanceFrame[] = [];
  const siblings = new Set<GuidanceFrame>();
  // "From an earlier $900 million, it cut …": the figure that stands before its metric waits for it.
  let pending: number | null = null;
  let late: number | null = null;
  let current: GuidanceFrame | null = null;
  const bound = clause.link === "participle" || clause.link === "relative" || clause.verb < 0;
  let inherited = bound && !stance.outsider ? (before.at(-1) ?? null) : null;
  for (let k = clause.from; k < clause.to; k++) {
    const unit = units[k]!;
    if (unit.kind !== "money" && unit.kind !== "percentage") continue;
    const named = metricOf(units, clause, k) ?? spending(units, clause, k, stance);
    if (named?.metric === "other") {
      current = null;
      inherited = null;
      continue;
    }
    const role = roleOf(units, clause, k, {
      revises: stance.action !== null,
      priorSubject: stance.prior,
      published: story.item.published,
    });
    if (named && pending !== null) late = pending;
    else if (!named && !current && role === "prior") pending = k;
    const fresh = named && (!current || current.cue.start !== units[named.at]!.start || isTaken(current, unit, role));
    if (named && fresh && !(current && role !== "value" && current.metric === named.metric)) {
      current = openFrame(story, sentence, clause, stance, named.metric as "capex" | "revenue", named.at, k);
      frames.push(current);
    } else if (!named && !current && inherited) {
      if (!isTaken(inherited, unit, role)) current = inherited;
      else if (role === "value" && has(units[k - 1], "link.and")) {
        current = sibling(inherited);
        siblings.add(current);
        readTimes(story, sentence, clause, current, k, k);
        frames.push(current);
      }
    }
    if (!current) continue;
    fillFrame(sentence, clause, current, k, role);
    if (late !== null) fillFrame(sentence, clause, current, late, "prior");
    pending = late = null;
  }
  if (frames.length === 0) {
    const bare = bareAction(story, sentence, clause, stance);
    if (bare) frames.push(bare);
  }
  for (const frame of frames) if (!siblings.has(frame)) frame.refused ??= refusalOf(sentence, clause, stance, frame);
  return frames;
}

/** Another figure of the same guidance for another period: "$12 billion this year and $13 billion next year". */
function sibling(frame: GuidanceFrame): GuidanceFrame {
  return {
    ...frame,
    level: null,
    growth: null,
    revision: { money: null, percentage: null },
    prior: { level: null, growth: null, announced: null },
    baseline: { level: null, period: null },
    period: null,
  };
}

/** A clause that changes a guidance and gives no figure. */
function bareAction(story: Story, sentence: Sentence, clause: Clause, stance: Stance): GuidanceFrame | null {
  if (!stance.action) return null;
  const { units } = sentence;
  const at = findUnit(
    units,
    clause.from,
    clause.to,
    (_, k) => metricAt(units, k) === "capex" || metricAt(units, k) === "revenue",
  );
  if (at < 0) return null;
  const noun = findUnit(units, Math.max(clause.from, at - 4), Math.min(clause.to, at + 4), (unit) =>
    has(unit, "guidance.noun"),
  );
  if (noun < 0 && units[at]!.text.indexOf("budget") < 0) return null;
  return openFrame(story, sentence, clause, stance, metricAt(units, at) as "capex" | "revenue", at, at);
}

function isTaken(frame: GuidanceFrame, unit: Unit, role: string): boolean {
  if (role === "prior") return unit.kind === "money" ? frame.prior.level !== null : frame.prior.growth !== null;
  if (role !== "value") return false;
  return unit.kind === "money" ? frame.level !== null : frame.growth !== null;
}

/** "plans to spend $4 billion over five years": the verb of spending stands for the metric. */
function spending(
  units: readonly Unit[],
  clause: Clause,
  k: number,
  stance: Stance,
): { metric: Metric; at: number } | null {
  if (units[k]!.kind !== "money" || !stance.forward) return null;
  const at = findUnit(units, clause.from, k, (unit, i) => has(unit, "verb.spend") && !isNounUse(units, i));
  if (at < 0 || k - at > 3) return null;
  const timed = findUnit(units, k + 1, clause.to, (unit) => unit.kind === "time" && isGuidable(unit)) >= 0;
  return timed ? { metric: "capex", at } : null;
}

function openFrame(
  story: Story,
  sentence: Sentence,
  clause: Clause,
  stance: Stance,
  metric: "capex" | "revenue",
  at: number,
  value: number,
): GuidanceFrame {
  const { units } = sentence;
  const first = units[clause.from]!;
  const last = units[clause.to - 1]!;
  const frame: GuidanceFrame = {
    metric,
    sentence,
    spot: { part: sentence.part, start: first.start, end: last.end },
    cue: spotOf(sentence, units[at]!),
    company: companyOf(story, sentence, clause, at),
    level: null,
    growth: null,
    revision: { money: null, percentage: null },
    prior: { level: null, growth: null, announced: null },
    baseline: { level: null, period: null },
    period: null,
    announced: null,
    action: stance.action,
    comparison: null,
    earlier: false,
    refused: null,
  };
  readTimes(story, sentence, clause, frame, at, value);
  for (const value of ["year-on-year", "quarter-on-quarter", "compound-annual"] as const) {
    const k = findUnit(units, clause.from, clause.to, (unit) => has(unit, value));
    if (k >= 0) frame.comparison = { value, spot: spotOf(sentence, units[k]!) };
  }
  return frame;
}

function refusalOf(sentence: Sentence, clause: Clause, stance: Stance, frame: GuidanceFrame): string | null {
  const { units } = sentence;
  const subject = units[clause.subject];
  if (subject?.kind === "name" && isAnalyst(units, clause.subject)) return "analyst";
  if (stance.outsider || (frame.company === null && units.some((unit) => has(unit, "outsider")))) return "analyst";
  if (subject?.kind === "name" && isPublic(subject.name!)) return "government";
  if (isDenied(units, clause) && !frame.action) return "denied";
  if (stance.prior && !stance.forward) return null;
  if (!stance.forward && !frame.action) return stance.past ? "past-result" : "no-forecast";
  if (stance.past && !stance.forward && !frame.action) return "past-result";
  if (frame.metric === "capex" && isProject(units, clause, frame)) return "single-project";
  return null;
}

/** "capital spending for its mine": the cost of one thing is not what a company spends. */
function isProject(units: readonly Unit[], clause: Clause, frame: GuidanceFrame): boolean {
  for (let k = clause.from; k < clause.to; k++) {
    if (!has(units[k], "single-project") || units[k]!.text.endsWith("s")) continue;
    for (let i = k - 1; i >= Math.max(clause.from, k - 6); i--) {
      if (units[i]!.start <= frame.cue.start && units[i]!.kind !== "name") break;
      if (has(units[i], "in") || has(units[i], "on")) return true;
    }
  }
  return false;
}
