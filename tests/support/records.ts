import type * as z from "zod";
import { CapexGuidanceSchema } from "../../src/records/capex-guidance-schema.ts";
import { PolicyAnnouncementSchema } from "../../src/records/policy-announcement-schema.ts";
import { RevenueOutlookSchema } from "../../src/records/revenue-outlook-schema.ts";
import { TradeMeasureSchema } from "../../src/records/trade-measure-schema.ts";

/** A sound record of each kind, with most of its fields filled; as a writer would hand it in. */
export const samples = {
  "policy-announcement": {
    kind: "policy-announcement",
    programme: "Harbour Plan",
    actors: [
      {
        entity: { name: "Norway", type: "government", ids: [{ scheme: "iso3166-1", value: "NO" }] },
        role: "implementer",
      },
    ],
    instruments: ["strategy-or-plan", "public-investment"],
    stage: "planned",
    amounts: [{ money: { high: 9e9, bound: "at-most", currency: "NOK" }, nature: "total" }],
    period: { start: "2026-01-01", end: "2030-12-31", unit: "year" },
    targets: [
      {
        what: "electric ferries",
        value: { low: 40, high: 40, bound: "exact", of: "ferries" },
        deadline: { end: "2030-12-31", open: "start" },
      },
    ],
    sectors: ["shipping"],
  },
  "trade-measure": {
    kind: "trade-measure",
    actors: [
      {
        entity: { name: "Canada", type: "government", ids: [{ scheme: "iso3166-1", value: "CA" }] },
        role: "implementer",
      },
    ],
    instrument: "import-tariff",
    change: "increase",
    stage: "announced",
    direction: "restrictive",
    effective: { start: "2026-07-01", open: "end" },
    targets: [{ jurisdiction: { name: "Norway", ids: [{ scheme: "iso3166-1", value: "NO" }] }, role: "targeted" }],
    products: [{ description: "aluminium", origin: "NO", hs: [{ code: "7601", official: true }] }],
    rate: { percentage: { low: 12, high: 12, bound: "exact", unit: "percent" }, basis: "ad-valorem" },
  },
  "capex-guidance": {
    kind: "capex-guidance",
    company: { name: "Kestrel Foundries", type: "company" },
    announced: { start: "2026-02-12", end: "2026-02-12", unit: "day" },
    level: { low: 3e9, high: 4e9, bound: "range", currency: "EUR" },
    period: { start: "2026-01-01", end: "2026-12-31", unit: "year" },
    action: "raised",
    prior: { level: { low: 2.5e9, high: 4e9, bound: "range", currency: "EUR" } },
    evidence: [{ field: "/level/low", quote: "3 billion", start: 10, end: 19, basis: "stated" }],
  },
  "revenue-outlook": {
    kind: "revenue-outlook",
    company: { name: "Kestrel Foundries", type: "company" },
    growth: { percentage: { low: 8, high: 8, bound: "exact", unit: "percent" }, comparison: "year-on-year" },
    period: { start: "2026-01-01", end: "2026-12-31", unit: "year" },
    currencyBasis: { type: "in-currency", currency: "USD" },
    assumptions: ["stable exchange rates"],
  },
} as const;

/** Schema of each kind. */
export const schemas = {
  "policy-announcement": PolicyAnnouncementSchema,
  "trade-measure": TradeMeasureSchema,
  "capex-guidance": CapexGuidanceSchema,
  "revenue-outlook": RevenueOutlookSchema,
};

/** Sound guidance as its schema gives it out, changed in some fields. */
export function guidance(change: Record<string, unknown> = {}): z.output<typeof CapexGuidanceSchema> {
  return CapexGuidanceSchema.parse({ ...samples["capex-guidance"], ...change });
}

/** A sound outlook as its schema gives it out, changed in some fields. */
export function outlook(change: Record<string, unknown> = {}): z.output<typeof RevenueOutlookSchema> {
  return RevenueOutlookSchema.parse({ ...samples["revenue-outlook"], ...change });
}

/** A sound trade measure as its schema gives it out, changed in some fields. */
export function measure(change: Record<string, unknown> = {}): z.output<typeof TradeMeasureSchema> {
  return TradeMeasureSchema.parse({ ...samples["trade-measure"], ...change });
}

/** A sound policy as its schema gives it out, changed in some fields. */
export function policy(change: Record<string, unknown> = {}): z.output<typeof PolicyAnnouncementSchema> {
  return PolicyAnnouncementSchema.parse({ ...samples["policy-announcement"], ...change });
}

/** An exact amount of money. */
export function money(amount: number, currency = "EUR") {
  return { low: amount, high: amount, bound: "exact", currency } as const;
}

/** An exact percentage. */
export function percent(figure: number, unit = "percent") {
  return { low: figure, high: figure, bound: "exact", unit } as const;
}

/** A calendar year. */
export function year(number: number) {
  return { start: `${number}-01-01`, end: `${number}-12-31`, unit: "year" } as const;
}
