import { compareStatements, type Movement, type NotComparable, not, obstacleBetween } from "./comparison.ts";
import type { GuidanceBase } from "./guidance.ts";
import type { RevenueOutlook } from "./revenue-outlook.ts";

/**
 * Tells what the figures of guidance did from the prior statement to the new one. The `action` of a record is what its text
 * says; both matter, since guidance that is "raised" may leave its high end where it was.
 *
 * The levels are compared where both are given in one currency, and move in money and percent; else the growths, which move
 * in percentage points. What the prior value does not say is understood to be as in the new one.
 *
 * @param guidance - Guidance of any kind.
 * @returns The moves; or `notComparable` with the reason, where there is no prior value of the same kind, or it is for another
 *   period, in another currency, on another currency basis, or a growth against something else.
 * @example
 * ```ts
 * const level = { low: 40e9, high: 42e9, bound: "range", currency: "USD" };
 * const prior = { level: { ...level, low: 38e9 } };
 * const moved = movement(parseCapexGuidance({ kind: "capex-guidance", company: { name: "Acme" }, level, prior }));
 * moved; //=> { notComparable: null, of: "level", low: "up", high: "unchanged", midpoint: "up", width: "down", … }
 * moved.notComparable ?? moved.change.percent; //=> 2.5
 * ```
 */
export function movement(
  guidance: Pick<GuidanceBase, "level" | "growth" | "period" | "prior"> &
    Partial<Pick<RevenueOutlook, "currencyBasis">>,
): Movement | NotComparable {
  const { prior } = guidance;
  if (!prior?.level && !prior?.growth) return not("value", "there is no prior value");
  return compareStatements(prior, guidance, "the prior value");
}

/**
 * Tells what the figures did from one guidance to a later one of the same company, metric, part, period and basis.
 *
 * @param before - The earlier record.
 * @param now - The later record, of the same kind; your own kinds of guidance do as well.
 * @returns The moves, as of {@link movement}; or `notComparable` with the first reason. Two records whose periods are not
 *   known to be one are not compared: a forecast for a new year is no raise.
 * @example
 * ```ts
 * const about = { kind: "revenue-outlook", company: { name: "Acme" }, period: yearPeriod(2026) };
 * const growth = (figure) => ({ growth: { percentage: percentageOf(figure), comparison: "year-on-year" } });
 * const [spring, autumn] = [30, 35].map((figure) => parseRevenueOutlook({ ...about, ...growth(figure) }));
 * compareOutlooks(spring, autumn); //=> { notComparable: null, of: "growth", unit: "percentage-point", midpoint: "up", … }
 * compareOutlooks(spring, { ...autumn, period: yearPeriod(2027) }).notComparable; //=> "period"
 * ```
 */
export function compareOutlooks<T extends GuidanceBase & { kind: string }>(
  before: T,
  now: T,
): Movement | NotComparable {
  return obstacleBetween(before, now) ?? compareStatements(before, now, "the earlier one");
}
