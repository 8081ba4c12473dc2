/**
 * Translates annotated records into records of the library, field for field; what the annotation leaves open is left out.
 * It holds no rule.
 */

const stages = {
  proposed: "proposed",
  threatened: "threatened",
  announced: "announced",
  approved: "adopted",
  "in-force": "in-force",
  suspended: "suspended",
  removed: "ended",
};
const instruments = {
  tariff: "import-tariff",
  "anti-dumping": "anti-dumping",
  "import-ban": "import-ban",
  sanction: "sanction",
  subsidy: "subsidy",
  quota: "import-quota",
};
const comparisons = { yoy: "year-on-year", qoq: "quarter-on-quarter" };

const bounds = ({ low, high, hedge }) => ({
  low,
  high,
  bound: ["at-least", "at-most", "more-than", "less-than"].includes(hedge) ? hedge : low === high ? "exact" : "range",
  approximate: hedge === "approximate",
});
const money = (amount) => amount && { ...bounds(amount), currency: amount.currency, restated: [] };
const percent = (share) => share && { ...bounds(share), unit: "percent" };
const growth = (share) => share && { percentage: percent(share), comparison: comparisons[share.basis] ?? null };
const period = (given) => given && { start: given.start, end: given.end, open: given.start === null ? "start" : null };
const actors = ({ actor }) => (actor === null ? [] : [{ entity: { name: actor } }]);

/**
 * @param {object} gold - An annotated record.
 * @returns {object | null} What a writer would send; null where nobody is named whose guidance it is.
 */
export function recordOf(gold) {
  const open = new Set(gold.skipFields ?? []);
  const at = (name, value) => (open.has(name) ? null : (value ?? null));
  const { kind, action } = gold;
  if (kind === "policy-announcement") {
    const amounts = [
      [gold.amount, null],
      [gold.previousAmount, "previous"],
    ].filter(([amount]) => amount);
    return {
      kind,
      actors: at("actor", actors(gold)),
      stage: at("action", stages[action]),
      amounts: at(
        "amount",
        amounts.map(([amount, nature]) => ({ money: money(amount), nature })),
      ),
      period: at("period", period(gold.period)),
    };
  }
  if (kind === "trade-measure") {
    const rate = { percentage: percent(at("rate", gold.rate)), prior: percent(at("rate", gold.previousRate)) };
    const { effectiveFrom: start = null, effectiveTo: end = null } = gold;
    return {
      kind,
      actors: at("actor", actors(gold)),
      instrument: at("measureType", instruments[gold.measureType]),
      stage: at("action", stages[action]),
      targets: at(
        "target",
        gold.target.map((name) => ({ jurisdiction: { name }, role: "targeted" })),
      ),
      products: at(
        "products",
        gold.products.map((description) => ({ description })),
      ),
      rate: rate.percentage || rate.prior ? rate : null,
      affectedTrade: money(at("amount", gold.amount)),
      effective: at("effective", start || end ? { start, end, open: end ? null : "end" } : null),
    };
  }
  if (gold.actor === null || open.has("actor")) return null;
  const prior = { level: money(gold.previousAmount), growth: growth(gold.previousGrowth) };
  return {
    kind,
    company: { name: gold.actor },
    level: money(at("amount", gold.amount)),
    growth: growth(at("growth", gold.growth)),
    prior: prior.level || prior.growth ? prior : null,
    period: at("period", period(gold.period)),
    action: at("action", action === "unspecified" ? null : action),
  };
}
