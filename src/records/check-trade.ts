import { type Issue, issue } from "../values/issue.ts";
import type { TradeChange, TradeDirection, TradeInstrument, TradeMeasure } from "./trade-measure.ts";

/**
 * Checks the rules across the fields of a trade measure: see {@link checkRecord}.
 *
 * @param record - A trade measure.
 * @returns The issues.
 * @internal
 */
export function checkTrade(record: TradeMeasure): Issue[] {
  return [...checkContent(record), ...checkDirection(record), ...checkRate(record), ...checkEffect(record)];
}

function checkContent(record: TradeMeasure): Issue[] {
  const { instrument, change, rate, threshold, licence, affectedTrade, targets, targetFirms, products } = record;
  const lists = [targets, targetFirms, products];
  if (instrument || change || rate || threshold || licence || affectedTrade) return [];
  if (lists.some((list) => list && list.length > 0)) return [];
  return [issue("record.empty", "", "an instrument, a change, a rate, goods or a target", "none of them")];
}

/** Duties: more of them hinders trade, less of them frees it. */
const duties: readonly TradeInstrument[] = [
  "import-tariff",
  "import-charge",
  "anti-dumping",
  "countervailing-duty",
  "safeguard",
  "export-tax",
];

/**
 * Hindrances that are there or not there. How much of one is no matter of more and less: a larger quota hinders less, and
 * to suspend licences is not to suspend the need for one.
 */
const barriers: readonly TradeInstrument[] = [
  "import-quota",
  "import-ban",
  "import-licensing",
  "export-quota",
  "export-ban",
  "export-licensing",
  "local-content",
  "procurement-restriction",
  "investment-restriction",
  "capital-control",
  "entity-listing",
  "sanction",
];

/** Which way a change must move trade; null where it depends on the case. */
function directionOf(instrument: TradeInstrument, change: TradeChange): TradeDirection | null {
  if (duties.includes(instrument)) {
    if (change === "introduce" || change === "increase") return "restrictive";
    return change === "extend" ? null : "liberalising";
  }
  if (!barriers.includes(instrument)) return null;
  if (change === "introduce") return "restrictive";
  return change === "remove" || change === "exempt" ? "liberalising" : null;
}

function checkDirection({ instrument, change, direction }: TradeMeasure): Issue[] {
  if (!instrument || !change || !direction || direction === "unclear") return [];
  const must = directionOf(instrument, change);
  if (must === null || must === direction) return [];
  return [issue("record.direction", "/direction", `"${must}", since it is to ${change} ${instrument}`, direction)];
}

function checkRate({ instrument, change, rate }: TradeMeasure): Issue[] {
  if (!rate) return [];
  const issues: Issue[] = [];
  if (rate.basis === "ad-valorem" && rate.specific) {
    issues.push(issue("record.rate", "/rate/specific", "null for a rate on value", rate.specific));
  }
  if (rate.basis === "specific" && rate.percentage) {
    issues.push(issue("record.rate", "/rate/percentage", "null for a rate on quantity", rate.percentage));
  }
  const [now, before] = [rate.percentage, rate.prior];
  // A rate that comes on top says nothing of the sum.
  if (!instrument || !duties.includes(instrument) || rate.additional || !now || now.unit !== before?.unit)
    return issues;
  const [nowHigh, beforeHigh, nowLow, beforeLow] = [now.high, before.high, now.low, before.low];
  if (change === "increase" && nowHigh !== null && beforeLow !== null && nowHigh < beforeLow) {
    issues.push(
      issue("record.direction", "/rate/percentage", `more than ${beforeLow}, since it is increased`, nowHigh),
    );
  }
  if (change === "reduce" && nowLow !== null && beforeHigh !== null && nowLow > beforeHigh) {
    issues.push(issue("record.direction", "/rate/percentage", `less than ${beforeHigh}, since it is reduced`, nowLow));
  }
  return issues;
}

function checkEffect({ stage, effective, source }: TradeMeasure): Issue[] {
  const [start, published] = [effective?.start, source?.published];
  if (stage !== "in-force" || !start || !published || start <= published) return [];
  const expected = `a day no later than ${published}, the day of the article, since it is in force`;
  return [issue("record.period", "/effective/start", expected, start)];
}
