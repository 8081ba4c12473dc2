import type { Bounds } from "../values/bounds.ts";
import { type Issue, issue } from "../values/issue.ts";
import type { Money } from "../values/money.ts";
import type { CurrencyBasis, GuidanceBase } from "./guidance.ts";
import { arePeriodsApart } from "./periods-apart.ts";
import type { RevenueOutlook } from "./revenue-outlook.ts";

/**
 * Checks the rules across the fields of guidance: see {@link checkRecord}.
 *
 * @param record - Capex guidance, a revenue outlook, or guidance of your own.
 * @returns The issues.
 * @internal
 */
export function checkGuidance(record: GuidanceBase): Issue[] {
  return [
    ...checkContent(record),
    ...checkGrowth(record),
    ...checkCurrencies(record),
    ...checkPeriods(record),
    ...checkDirection(record),
  ];
}

function checkContent({ level, growth, action, revision }: GuidanceBase): Issue[] {
  if (level || growth || action || revision) return [];
  return [issue("record.empty", "", "a level, a growth or an action", "none of them")];
}

function checkGrowth({ growth, prior }: GuidanceBase): Issue[] {
  const advice = "A change in points belongs in revision";
  return [growth, prior?.growth].flatMap((one, at) => {
    if (!one || one.percentage.unit === "percent") return [];
    const path = `${at === 0 ? "" : "/prior"}/growth/percentage/unit`;
    return [issue("record.comparison", path, '"percent"', one.percentage.unit, advice)];
  });
}

function checkCurrencies(record: GuidanceBase & Partial<RevenueOutlook>): Issue[] {
  const issues = [
    ...checkBasis("/currencyBasis", record.currencyBasis),
    ...checkBasis("/prior/currencyBasis", record.prior?.currencyBasis),
  ];
  const [level, before] = [record.level, record.prior?.level];
  if (level && before && !shareCurrency(level, before)) {
    issues.push(
      issue("record.currency", "/prior/level/currency", `"${level.currency}", as in the level`, before.currency),
    );
  }
  return issues;
}

function checkBasis(path: string, basis: CurrencyBasis | null | undefined): Issue[] {
  if (!basis || (basis.type === "in-currency") === (basis.currency !== null)) return [];
  const expected = basis.type === "in-currency" ? "the currency that it is in" : "null unless in-currency";
  return [issue("record.currency", `${path}/currency`, expected, basis.currency)];
}

function shareCurrency(a: Money, b: Money): boolean {
  const codes = [a, ...(a.restated ?? [])].map((figure) => figure.currency);
  return [b, ...(b.restated ?? [])].some((figure) => codes.includes(figure.currency));
}

function checkPeriods({ announced, period, prior, baseline }: GuidanceBase): Issue[] {
  const issues: Issue[] = [];
  const [due, given] = [period, prior?.period];
  if (due && given && arePeriodsApart(due, given)) {
    const days = `${due.start} to ${due.end}, the period that is guided`;
    issues.push(issue("record.period", "/prior/period", days, `${given.start} to ${given.end}`));
  }
  const before = prior?.announced?.start;
  if (before && announced?.end && before > announced.end) {
    issues.push(issue("record.period", "/prior/announced", `a day no later than ${announced.end}`, before));
  }
  const actual = baseline?.period?.end;
  if (actual && period?.end && actual >= period.end) {
    const advice = "What was said before for the same period is prior";
    issues.push(issue("record.period", "/baseline/period", `a period that ends before ${period.end}`, actual, advice));
  }
  return issues;
}

function checkDirection({ action, level, growth, revision, prior }: GuidanceBase): Issue[] {
  const issues: Issue[] = [];
  // The level speaks first: a growth can fall while the level rises, where the year before was restated.
  const [place, now, before] =
    level && prior?.level
      ? (["/level", level, prior.level] as const)
      : (["/growth/percentage", growth?.percentage, prior?.growth?.percentage] as const);
  const comparable = place !== "/level" || level?.currency === prior?.level?.currency;
  if (now && before && comparable) {
    if (action === "raised" && isBelow(now, before)) {
      issues.push(issue("record.direction", place, "no less than before, since it is raised", describeEnds(now)));
    }
    if (action === "lowered" && isBelow(before, now)) {
      issues.push(issue("record.direction", place, "no more than before, since it is lowered", describeEnds(now)));
    }
  }
  for (const part of ["money", "percentage"] as const) {
    const low = revision?.[part]?.low;
    if (low !== null && low !== undefined && low < 0) {
      issues.push(
        issue("record.direction", `/revision/${part}/low`, "an unsigned figure; action has the direction", low),
      );
    }
  }
  return issues;
}

/** Whether both ends of one lie below both ends of the other, each end known. */
function isBelow(a: Bounds, b: Bounds): boolean {
  return a.low !== null && a.high !== null && b.low !== null && b.high !== null && a.low < b.low && a.high < b.high;
}

function describeEnds({ low, high }: Bounds): string {
  return `${low} to ${high}`;
}
