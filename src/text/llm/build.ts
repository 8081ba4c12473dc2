import type { Evidence } from "../../evidence/evidence.ts";
import { pointer, valueAt } from "../../evidence/pointer.ts";
import { type GuidanceBase, guidanceActions, scopeTypes } from "../../records/guidance.ts";
import type { NewsRecord } from "../../records/news-record.ts";
import { amountNatures, type PolicyTarget, policyInstruments, stages } from "../../records/policy-announcement.ts";
import { type RecordBase, type RecordKind, schemaVersion } from "../../records/record.ts";
import { tradeChanges, tradeInstruments } from "../../records/trade-measure.ts";
import { isCurrency } from "../../values/currency-codes.ts";
import type { Period } from "../../values/period.ts";
import type { Item } from "../article.ts";
import { boundsAt, moneyAt, percentAt } from "./figures.ts";
import { memberAt, membersAt } from "./members.ts";
import { entityOf } from "./names.ts";
import { quoteAt } from "./quote.ts";
import { type Entry, listAt, note, wordsAt } from "./repair.ts";
import type { AnswerLanguage } from "./words.ts";

/** What an entry is read with. */
export interface BuildContext {
  /** The article. */
  items: readonly Item[];
  /** The language. */
  language: AnswerLanguage;
}

/**
 * Makes the record of an entry of an answer.
 *
 * @param entry - The entry.
 * @param kind - Its kind.
 * @param context - Article and language.
 * @returns The record; null where it names nobody whose guidance it is. Its rules across fields are not checked yet.
 */
export function buildRecord(entry: Entry, kind: RecordKind, context: BuildContext): NewsRecord | null {
  const quote = quoteAt(entry, context.items);
  const item = quote?.item ?? context.items[0]!;
  const base: RecordBase = {
    schemaVersion,
    id: null,
    source: { ...item.source },
    announced: periodAt(entry, "announced", item, context.language),
    actors: [],
    attribution: [],
    modality: null,
    purpose: null,
    codes: [],
    relations: [],
    evidence: [],
  };
  const record = builders[kind](entry, base, item, context.language);
  if (record && quote) {
    const { start, end, part } = quote;
    record.evidence = fieldsOf(record).map((field): Evidence => {
      return { field, quote: quote.quote, start, end, part, basis: "stated", note: null };
    });
  }
  return record;
}

const builders = {
  "capex-guidance": (...[entry, base, item, language]: Parameters<typeof guidance>): NewsRecord | null => {
    const built = guidance(entry, base, item, language);
    return built && { kind: "capex-guidance", ...built };
  },
  "revenue-outlook": (...[entry, base, item, language]: Parameters<typeof guidance>): NewsRecord | null => {
    const built = guidance(entry, base, item, language);
    return built && { kind: "revenue-outlook", ...built, currencyBasis: null, assumptions: [] };
  },
  "trade-measure": trade,
  "policy-announcement": policy,
};

function guidance(entry: Entry, base: RecordBase, item: Item, language: AnswerLanguage): GuidanceBase | null {
  const company = wordsAt(entry, "company");
  if (company === null) return null;
  const growth = percentAt(entry, ["growthLow", "growthHigh"], language);
  const scope = memberAt(entry, "scope", scopeTypes, language);
  const prior = moneyAt(entry, ["priorLow", "priorHigh"], language);
  return {
    ...base,
    company: { ...entityOf(company, null, language), type: "company", ids: [] },
    level: moneyAt(entry, ["low", "high", "qualifier"], language),
    growth: growth && { percentage: growth, comparison: null },
    rateOf: null,
    period: periodAt(entry, "period", item, language),
    action: memberAt(entry, "action", guidanceActions, language),
    revision: null,
    prior: prior && { level: prior, growth: null, announced: null, period: null, currencyBasis: null },
    baseline: null,
    scope: scope && { type: scope, label: null },
    drivers: listAt(entry, "drivers"),
  };
}

function trade(entry: Entry, base: RecordBase, item: Item, language: AnswerLanguage): NewsRecord {
  const percentage = percentAt(entry, ["rateLow", "rateHigh", "rateQualifier"], language);
  const prior = percentAt(entry, ["priorRate", "priorRate"], language);
  const effective = periodAt(entry, "effective", item, language);
  return {
    kind: "trade-measure",
    ...base,
    actors: actorsAt(entry, language),
    instrument: memberAt(entry, "instrument", tradeInstruments, language),
    change: memberAt(entry, "change", tradeChanges, language),
    stage: memberAt(entry, "stage", stages, language),
    direction: null,
    effective: effective && runningOn(effective),
    phase: null,
    targets: listAt(entry, "targets").map((name) => ({
      jurisdiction: entityOf(name, null, language),
      role: "targeted" as const,
    })),
    targetFirms: listAt(entry, "firms").map((name) => ({ ...entityOf(name, "company", language), ids: [] })),
    products: listAt(entry, "products").map((description) => ({ description, origin: null, hs: [] })),
    rate:
      percentage || prior ? { percentage, specific: null, basis: null, additional: null, prior, change: null } : null,
    affectedTrade: moneyAt(entry, ["affectedTrade", "affectedTrade"], language),
    threshold: null,
    licence: null,
    legalBasis: listAt(entry, "legalBasis"),
  };
}

/** What begins on a day or in a month goes on until somebody ends it. */
function runningOn(period: Period): Period {
  if (period.start === null || period.open !== null || period.unit === null || /^(?:year|half)$/.test(period.unit))
    return period;
  return { ...period, end: null, open: "end", inferred: period.inferred.filter((side) => side !== "end") };
}

function policy(entry: Entry, base: RecordBase, item: Item, language: AnswerLanguage): NewsRecord {
  const money = moneyAt(entry, ["low", "high", "qualifier"], language);
  const nature = memberAt(entry, "nature", amountNatures, language);
  const target = targetAt(entry, item, language);
  return {
    kind: "policy-announcement",
    ...base,
    actors: actorsAt(entry, language),
    programme: wordsAt(entry, "programme"),
    instruments: membersAt(entry, "instruments", policyInstruments, language),
    stage: memberAt(entry, "stage", stages, language),
    amounts: money ? [{ money, nature, period: null }] : [],
    period: periodAt(entry, "period", item, language),
    targets: target ? [target] : [],
    sectors: listAt(entry, "sectors"),
    beneficiaries: listAt(entry, "beneficiaries").map((name) => entityOf(name, null, language)),
    adverselyAffected: [],
    approval: null,
  };
}

function targetAt(entry: Entry, item: Item, language: AnswerLanguage): PolicyTarget | null {
  const what = wordsAt(entry, "target");
  const bounds = boundsAt(entry, ["targetValue", "targetValue"], language);
  const unit = wordsAt(entry, "targetUnit");
  const deadline = periodAt(entry, "deadline", item, language);
  if (what === null) return null;
  const code = unit === null ? null : isCurrency(unit) ? unit : language.currency(unit);
  const { low = null, high = null, bound = "exact", approximate = false } = bounds ?? {};
  const figure = { low, high, bound, approximate };
  const isShare = unit !== null && language.percentage(`1 ${unit}`).success;
  const value = !bounds
    ? null
    : isShare
      ? { ...figure, unit: "percent" as const }
      : code !== null
        ? { ...figure, currency: code, restated: [] }
        : { ...figure, of: unit };
  return { what, value, baseline: null, deadline };
}

function actorsAt(entry: Entry, language: AnswerLanguage): RecordBase["actors"] {
  const actor = wordsAt(entry, "actor");
  return actor === null ? [] : [{ entity: entityOf(actor, null, language), role: "implementer", text: null }];
}

/** Reads a key that holds a time in words: "Q3 2025", "this year". */
function periodAt(entry: Entry, key: string, item: Item, language: AnswerLanguage): Period | null {
  const words = wordsAt(entry, key);
  if (words === null) return null;
  const read = words.length < 200 ? language.period(words, item.published) : null;
  if (read?.success) return read.data;
  note(entry, key, "dropped", null);
  return null;
}

/** The fields that one quote is evidence of: the values, but not who a list belongs to or what follows from them. */
function fieldsOf(record: NewsRecord): string[] {
  const lists = ["amounts", "targets", "products"].flatMap((name) => {
    const list = valueAt(record, pointer(name));
    return Array.isArray(list) ? list.map((_, i) => pointer(name, i)) : [];
  });
  const single = ["company", "level", "growth", "prior", "period", "action", "instrument", "change", "stage", "rate"];
  return [...single, "affectedTrade", "effective", "programme"]
    .map((name) => pointer(name))
    .filter((field) => valueAt(record, field) != null)
    .concat(record.actors.length > 0 ? ["/actors/0"] : [], lists);
}
