import { entityKey } from "../entities/entity-key.ts";
import { foldName } from "../entities/fold-name.ts";
import type { Bounds } from "../values/bounds.ts";
import { type Change, change } from "../values/measure-bounds.ts";
import type { Money, MoneyFigure } from "../values/money.ts";
import type { CurrencyBasis, Growth, GuidanceBase, Scope } from "./guidance.ts";
import { arePeriodsApart, isSamePeriod } from "./periods-apart.ts";

/**
 * What can keep two statements from being compared: one of them has no value of the same kind as the other · another company
 * · another metric · another part of the company · another period · a whole against a rate · another currency · another
 * currency basis · a growth against something else · percent against percentage points.
 */
export const obstacles = [
  "value",
  "company",
  "metric",
  "scope",
  "period",
  "rate-of",
  "currency",
  "currency-basis",
  "comparison",
  "unit",
] as const;

/** One of {@link obstacles}. */
export type Obstacle = (typeof obstacles)[number];

/** Two statements that say nothing of each other. */
export interface NotComparable {
  /** Why not. */
  notComparable: Obstacle;
  /** The same in words that can be shown, such as "the prior value is for another period". */
  because: string;
}

/** Which way a figure moved. */
export type MoveDirection = "up" | "down" | "unchanged";

/** What the figures did from one statement to the next. */
export interface Movement {
  /** Null: they were compared. */
  notComparable: null;
  /** Which value was compared. */
  of: "level" | "growth";
  /** What the moves in `change` count: the currency of a level; for a growth in percent `percentage-point`. */
  unit: string;
  /** Way of the low end, or null where an end is open; the same for the others. */
  low: MoveDirection | null;
  /** Way of the high end. */
  high: MoveDirection | null;
  /** Way of the middle. */
  midpoint: MoveDirection | null;
  /** Way of the width: `down` is narrower. */
  width: MoveDirection | null;
  /** How far each of them moved; `percent` is null for a growth, whose change is in points. */
  change: Change;
}

/** The part of guidance that is compared; what is not given is understood to be the same. */
export interface Statement extends Pick<GuidanceBase, "level" | "growth" | "period"> {
  /** What its figures are counted in. */
  currencyBasis?: CurrencyBasis | null | undefined;
}

/**
 * Compares two statements on one matter: the levels where both are given in one currency, else the growths.
 *
 * @param before - The earlier one.
 * @param now - The later one.
 * @param what - What the earlier one is called in a reason: "the prior value".
 * @returns The moves, or why there are none.
 */
export function compareStatements(before: Statement, now: Statement, what: string): Movement | NotComparable {
  if (arePeriodsApart(before.period, now.period)) return not("period", `${what} is for another period`);
  if (differ(before.currencyBasis, now.currencyBasis)) {
    return not("currency-basis", `${what} is on another currency basis`);
  }
  const levels = before.level && now.level && inOneCurrency(before.level, now.level);
  if (levels) return describe("level", levels[1].currency, change(levels[0], levels[1]));
  if (before.growth && now.growth) return compareGrowths(before.growth, now.growth, what);
  if (before.level && now.level) {
    return not("currency", `${what} is in ${before.level.currency}, the other in ${now.level.currency}`);
  }
  return not("value", `${what} and the other have no level and no growth in common`);
}

/**
 * Gives what keeps two guidances from being on one matter.
 *
 * @param a - Guidance.
 * @param b - Guidance.
 * @returns The first obstacle, or null.
 */
export function obstacleBetween(
  a: GuidanceBase & { kind: string },
  b: GuidanceBase & { kind: string },
): NotComparable | null {
  if (a.kind !== b.kind) return not("metric", `one is ${a.kind}, the other ${b.kind}`);
  if (entityKey(a.company) !== entityKey(b.company) && foldName(a.company.name) !== foldName(b.company.name)) {
    return not("company", `one is of ${a.company.name}, the other of ${b.company.name}`);
  }
  if (scopeKey(a.scope) !== scopeKey(b.scope)) return not("scope", "they are about different parts of the company");
  if (!isSamePeriod(a.period, b.period)) return not("period", "they are not surely for one period");
  // What is not said to be per year or per quarter is the whole.
  if ((a.rateOf ?? "total") !== (b.rateOf ?? "total")) return not("rate-of", "one is a total, the other a rate");
  return null;
}

/**
 * Makes a reason.
 *
 * @param notComparable - Which.
 * @param because - In words.
 * @returns Both.
 */
export function not(notComparable: Obstacle, because: string): NotComparable {
  return { notComparable, because };
}

function compareGrowths(before: Growth, now: Growth, what: string): Movement | NotComparable {
  if (before.comparison !== null && now.comparison !== null && before.comparison !== now.comparison) {
    return not("comparison", `${what} is ${before.comparison}, the other ${now.comparison}`);
  }
  const { unit } = now.percentage;
  if (before.percentage.unit !== unit)
    return not("unit", `${what} is in ${before.percentage.unit}, the other in ${unit}`);
  const moves = { ...change(before.percentage, now.percentage), percent: null };
  return describe("growth", unit === "percent" ? "percentage-point" : unit, moves);
}

/** Two amounts in a currency that both are stated in, the written one of the later first. */
function inOneCurrency(before: Money, now: Money): [MoneyFigure, MoneyFigure] | null {
  for (const later of [now, ...now.restated]) {
    const earlier = [before, ...before.restated].find(({ currency }) => currency === later.currency);
    if (earlier) return [earlier, later];
  }
  return null;
}

/** Two bases differ only where both are stated. */
function differ(a: CurrencyBasis | null | undefined, b: CurrencyBasis | null | undefined): boolean {
  return Boolean(a && b && (a.type !== b.type || a.currency !== b.currency));
}

/** A total and a part that is not said are the same thing. */
function scopeKey(scope: Scope | null): string {
  return scope === null || scope.type === "total" ? "total" : `${scope.type}:${foldName(scope.label ?? "")}`;
}

function describe(of: Movement["of"], unit: string, moves: Change): Movement {
  const { low, high, midpoint, width } = moves;
  return {
    notComparable: null,
    of,
    unit,
    low: way(low),
    high: way(high),
    midpoint: way(midpoint),
    width: way(width),
    change: moves,
  };
}

function way(move: Bounds["low"]): MoveDirection | null {
  return move === null ? null : move > 0 ? "up" : move < 0 ? "down" : "unchanged";
}
