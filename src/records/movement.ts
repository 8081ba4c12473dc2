import type { Bounds } from "../values/bounds.ts";
import { type Change, change } from "../values/measure-bounds.ts";
import type { Money, MoneyFigure } from "../values/money.ts";
import type { CurrencyBasis, Growth, GuidanceBase } from "./guidance.ts";
import { arePeriodsApart } from "./periods-apart.ts";
import type { RevenueOutlook } from "./revenue-outlook.ts";

/** Which way a figure moved. */
export type MoveDirection = "up" | "down" | "unchanged";

/** What the numbers of guidance did, beside what the text calls it: see {@link movement}. */
export interface Movement {
  /** Which value was compared. */
  of: "level" | "growth";
  /** What the moves in `change` count: the currency of a level, `percentage-point` for a growth. */
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

/**
 * Tells what the numbers of guidance did from the prior statement to the new one. The `action` of a record is what its text
 * says; both matter, since guidance that is "raised" may leave its high end where it was.
 *
 * The levels are compared where both are given in one currency, else the growths. A prior value for another period, on
 * another currency basis or against another comparison is not compared.
 *
 * @param guidance - Guidance of any kind.
 * @returns The moves, or null where nothing can be compared.
 * @example
 * ```ts
 * const level = { low: 40e9, high: 42e9, bound: "range", currency: "USD" };
 * const prior = { level: { ...level, low: 38e9 } };
 * const record = parseCapexGuidance({ kind: "capex-guidance", company: { name: "Acme" }, level, prior });
 * movement(record)?.low; //=> "up"
 * movement(record)?.high; //=> "unchanged"
 * movement(record)?.change.percent; //=> 2.5
 * ```
 */
export function movement(
  guidance: Pick<GuidanceBase, "level" | "growth" | "period" | "prior"> &
    Partial<Pick<RevenueOutlook, "currencyBasis">>,
): Movement | null {
  const { level, growth, period, prior, currencyBasis } = guidance;
  if (!prior || arePeriodsApart(period, prior.period) || differ(currencyBasis, prior.currencyBasis)) return null;
  const levels = level && prior.level && inOneCurrency(level, prior.level);
  if (levels) return describe("level", levels[1].currency, change(levels[0], levels[1]));
  if (!growth || !prior.growth || !isComparable(growth, prior.growth)) return null;
  return describe("growth", "percentage-point", {
    ...change(prior.growth.percentage, growth.percentage),
    percent: null,
  });
}

/** The prior and the new amount in a currency that both are stated in, the written one first. */
function inOneCurrency(level: Money, prior: Money): [MoneyFigure, MoneyFigure] | null {
  for (const now of [level, ...level.restated]) {
    const before = [prior, ...prior.restated].find(({ currency }) => currency === now.currency);
    if (before) return [before, now];
  }
  return null;
}

function isComparable(a: Growth, b: Growth): boolean {
  const isOneComparison = a.comparison === null || b.comparison === null || a.comparison === b.comparison;
  return isOneComparison && a.percentage.unit === "percent" && b.percentage.unit === "percent";
}

/** Two bases differ only where both are stated. */
function differ(a: CurrencyBasis | null | undefined, b: CurrencyBasis | null): boolean {
  return Boolean(a && b && (a.type !== b.type || a.currency !== b.currency));
}

function describe(of: Movement["of"], unit: string, moves: Change): Movement {
  const { low, high, midpoint, width } = moves;
  return { of, unit, low: way(low), high: way(high), midpoint: way(midpoint), width: way(width), change: moves };
}

function way(move: Bounds["low"]): MoveDirection | null {
  return move === null ? null : move > 0 ? "up" : move < 0 ? "down" : "unchanged";
}
