// Puts records into the neutral shape of the records scorer. It translates and holds no rule.
//   node ../shared/tools/score-records.mjs --data ../shared/data/records/dev.jsonl --adapter tests/accuracy/records-adapter.mjs
import { extractRecords } from "nutgraf/en";

const guidanceActions = { updated: "unspecified", widened: "unspecified" };
const policyStages = {
  anticipated: "proposed",
  proposed: "proposed",
  "pending-approval": "proposed",
  threatened: "threatened",
  planned: "announced",
  announced: "announced",
  adopted: "approved",
  "in-force": "in-force",
  suspended: "suspended",
  ended: "removed",
  superseded: "removed",
  withdrawn: "removed",
};
const tradeStages = { ...policyStages, planned: "proposed" };
const measureTypes = {
  "import-tariff": "tariff",
  "import-charge": "tariff",
  "export-tax": "tariff",
  safeguard: "tariff",
  "countervailing-duty": "tariff",
  "anti-dumping": "anti-dumping",
  "import-quota": "quota",
  "import-tariff-quota": "quota",
  "export-quota": "quota",
  "import-ban": "import-ban",
  "export-ban": "export-control",
  "export-licensing": "licensing",
  "import-licensing": "licensing",
  sanction: "sanction",
  "entity-listing": "sanction",
  subsidy: "subsidy",
  "export-incentive": "subsidy",
};
const comparisons = { "year-on-year": "yoy", "quarter-on-quarter": "qoq" };

const hedgeOf = ({ bound, approximate }) =>
  bound === "exact" || bound === "range" ? (approximate ? "approximate" : "exact") : bound;
const amountOf = (money) =>
  money ? { low: money.low, high: money.high, currency: money.currency, hedge: hedgeOf(money) } : null;
const shareOf = (share) => (share ? { low: share.low, high: share.high, basis: null, hedge: hedgeOf(share) } : null);
const growthOf = (growth) =>
  growth ? { ...shareOf(growth.percentage), basis: comparisons[growth.comparison] ?? null } : null;
const periodOf = (period) =>
  period && (period.start || period.end)
    ? { start: period.start, end: period.end, ...(period.fiscal ? { fiscal: true, label: period.fiscal.label } : {}) }
    : null;

function guidance(record) {
  return [
    {
      kind: record.kind,
      actor: record.company.name,
      action: guidanceActions[record.action] ?? record.action ?? "unspecified",
      amount: amountOf(record.level),
      previousAmount: amountOf(record.prior?.level),
      growth: growthOf(record.growth),
      previousGrowth: growthOf(record.prior?.growth),
      period: periodOf(record.period),
    },
  ];
}

function trade(record) {
  const actor = record.actors[0];
  const done = !["threatened", "proposed", "planned", "anticipated"].includes(record.stage);
  const ended = { suspend: "suspended", remove: "removed" }[record.change];
  return [
    {
      kind: record.kind,
      actor: actor?.entity.name ?? null,
      action: (done && ended) || tradeStages[record.stage] || "announced",
      measureType: record.instrument ? (measureTypes[record.instrument] ?? "other") : null,
      target: [
        ...record.targets.filter(({ role }) => role !== "excluded").map(({ jurisdiction }) => jurisdiction.name),
        ...record.targetFirms.map(({ name }) => name),
      ],
      products: record.products.map(({ description }) => description),
      amount: amountOf(record.affectedTrade),
      rate: shareOf(record.rate?.percentage),
      previousRate: shareOf(record.rate?.prior),
      period: null,
      effectiveFrom: record.effective?.start ?? null,
      effectiveTo: record.effective?.end ?? null,
    },
  ];
}

function policy(record) {
  const actor = record.actors[0];
  const base = {
    kind: record.kind,
    actor: actor?.entity.name ?? null,
    action: policyStages[record.stage] ?? "announced",
    previousAmount: amountOf(record.amounts.find(({ nature }) => nature === "previous")?.money),
    growth: null,
    period: periodOf(record.period),
  };
  const current = record.amounts.filter(({ nature }) => nature !== "component" && nature !== "previous");
  // What a sum brings a plan to is told beside the sum, as no fact of its own.
  const parts = current.filter(({ nature }) => nature !== "total");
  const stated = parts.length > 0 ? parts : current;
  if (stated.length > 0) {
    return stated.map(({ money, period }) => ({
      ...base,
      amount: amountOf(money),
      period: periodOf(period) ?? base.period,
    }));
  }
  if (record.targets.length > 0) {
    return record.targets.map(({ value, deadline }) => ({
      ...base,
      amount: value && "currency" in value ? amountOf(value) : null,
      growth: value && "unit" in value ? shareOf(value) : null,
      period: periodOf(deadline) ?? base.period,
    }));
  }
  return [{ ...base, amount: null }];
}

/** Reads a passage; the scorer's gold takes fiscal years as calendar years, so the caller says so here. */
export async function extract(text, { published }) {
  const { records } = extractRecords({ text, published: published ?? null }, { fiscalYearEnd: 12 });
  return records.flatMap((record) => {
    if (record.kind === "trade-measure") return trade(record);
    return record.kind === "policy-announcement" ? policy(record) : guidance(record);
  });
}
