import type { Entity, Money, NewsRecord, Percentage } from "nutgraf";
import { inShort } from "./in-short.ts";

/** A record with the input that it was read from. */
export interface RowSource {
  /** File as named on the command line, `-` for standard input. */
  file: string;
  /** Line in it. */
  line: number;
  /** The input without its prose. */
  input: Record<string, unknown>;
  /** The record. */
  record: NewsRecord;
}

/** What stands in a cell. */
export type Cell = string | number | boolean | null;

type Column = readonly [name: string, of: (source: RowSource, figures: Figures) => Cell];

/** The columns of the CSV form, in order. A column is never moved or renamed within a major version; new ones come last. */
const columns: readonly Column[] = [
  ["file", ({ file }) => file],
  ["line", ({ line }) => line],
  ["input_id", ({ input }) => scalar(input.id)],
  ["record_id", ({ record }) => record.id],
  ["kind", ({ record }) => record.kind],
  ["publisher", ({ record }) => record.source?.publisher ?? null],
  ["url", ({ record }) => record.source?.url ?? null],
  ["published", ({ record }) => record.source?.published ?? null],
  ["announced", ({ record }) => inShort(record.announced)],
  ["actor", ({ record }) => mainActor(record)?.name ?? null],
  ["actor_id", ({ record }) => joined(mainActor(record)?.ids.map(({ scheme, value }) => `${scheme}:${value}`))],
  ["attributed_to", ({ record }) => joined(record.attribution.map(({ entity }) => entity.name))],
  ["modality", ({ record }) => record.modality],
  ["act", ({ record }) => actOf(record)],
  ["stage", ({ record }) => ("stage" in record ? record.stage : null)],
  ["instrument", ({ record }) => instrumentOf(record)],
  ["subject", ({ record }) => subjectOf(record)],
  ["targets", ({ record }) => ("targets" in record ? inShort(record.targets) : null)],
  ["amount_low", (_, { money }) => money?.low ?? null],
  ["amount_high", (_, { money }) => money?.high ?? null],
  ["amount_bound", (_, { money }) => money?.bound ?? null],
  ["amount_approximate", (_, { money }) => money?.approximate ?? null],
  ["currency", (_, { money }) => money?.currency ?? null],
  ["amount_of", (_, { amountOf }) => amountOf],
  ["other_amounts", (_, { others }) => joined(others)],
  ["percentage_low", (_, { percentage }) => percentage?.low ?? null],
  ["percentage_high", (_, { percentage }) => percentage?.high ?? null],
  ["percentage_bound", (_, { percentage }) => percentage?.bound ?? null],
  ["percentage_approximate", (_, { percentage }) => percentage?.approximate ?? null],
  ["percentage_unit", (_, { percentage }) => percentage?.unit ?? null],
  ["percentage_of", (_, { percentageOf }) => percentageOf],
  ["period_start", ({ record }) => periodOf(record)?.start ?? null],
  ["period_end", ({ record }) => periodOf(record)?.end ?? null],
  ["period_text", ({ record }) => periodOf(record)?.text ?? null],
  ["prior", ({ record }) => priorOf(record)],
  ["quotes", ({ record }) => quotesOf(record)],
];

/** Names of the columns, in order. */
export const columnNames: readonly string[] = columns.map(([name]) => name);

/**
 * Lays a record out as one row: the main figure in columns of numbers, lists as text.
 *
 * @param source - The record and where it came from.
 * @returns One cell for each of {@link columnNames}.
 */
export function recordRow(source: RowSource): Cell[] {
  const figures = figuresOf(source.record);
  return columns.map(([, of]) => of(source, figures));
}

/** The figures of a record that have columns. */
export interface Figures {
  /** The main amount. */
  money: Money | null;
  /** What the amount is: `total` and the like of a policy, `per-year` of guidance, `affected-trade` of a measure. */
  amountOf: string | null;
  /** Further amounts of a policy, in short. */
  others: string[];
  /** The main percentage. */
  percentage: Percentage | null;
  /** What the percentage is: what a growth is compared with, or `rate` for a duty. */
  percentageOf: string | null;
}

/**
 * Picks the main figures of a record.
 *
 * @param record - Any of the four kinds.
 * @returns Its figures.
 */
export function figuresOf(record: NewsRecord): Figures {
  if (record.kind === "policy-announcement") {
    const [first, ...rest] = record.amounts;
    const others = rest.map((amount) => inShort(amount) ?? "");
    return {
      money: first?.money ?? null,
      amountOf: first?.nature ?? null,
      others,
      percentage: null,
      percentageOf: null,
    };
  }
  if (record.kind === "trade-measure") {
    const { affectedTrade: money, rate } = record;
    const percentage = rate?.percentage ?? null;
    const amountOf = money ? "affected-trade" : null;
    return { money, amountOf, others: [], percentage, percentageOf: percentage ? "rate" : null };
  }
  const { level: money, rateOf: amountOf, growth } = record;
  const percentageOf = growth?.comparison ?? null;
  return { money, amountOf, others: [], percentage: growth?.percentage ?? null, percentageOf };
}

/**
 * Names who a record is about.
 *
 * @param record - Any of the four kinds.
 * @returns The company, else the first actor, else null.
 */
export function mainActor(record: NewsRecord): Entity | null {
  return "company" in record ? record.company : (record.actors[0]?.entity ?? null);
}

/**
 * Names what a record is about besides its figures.
 *
 * @param record - Any of the four kinds.
 * @returns Programme or purpose, goods, or part of the company; null where the record names none.
 */
export function subjectOf(record: NewsRecord): string | null {
  if (record.kind === "policy-announcement") return record.programme ?? record.purpose ?? joined(record.sectors);
  if (record.kind === "trade-measure") return joined(record.products.map(({ description }) => description));
  return record.scope ? (record.scope.label ?? record.scope.type) : null;
}

/**
 * Picks the time that a record is about.
 *
 * @param record - Any of the four kinds.
 * @returns The period, for a trade measure the time it applies, for a policy without one its first deadline.
 */
export function periodOf(record: NewsRecord) {
  if (record.kind === "trade-measure") return record.effective;
  if (record.kind === "policy-announcement") return record.period ?? record.targets[0]?.deadline ?? null;
  return record.period;
}

/**
 * Names what is done.
 *
 * @param record - Any of the four kinds.
 * @returns What a company does with its guidance or a government with its measure, or null.
 */
export function actOf(record: NewsRecord): string | null {
  if (record.kind === "trade-measure") return record.change;
  return "action" in record ? record.action : null;
}

function instrumentOf(record: NewsRecord): string | null {
  if (record.kind === "trade-measure") return record.instrument;
  return "instruments" in record ? joined(record.instruments) : null;
}

function priorOf(record: NewsRecord): string | null {
  if (record.kind === "trade-measure") return inShort(record.rate?.prior ?? null);
  return "prior" in record ? inShort(record.prior) : null;
}

/** The quotes of a record in the order of the text, without those that stand inside another. */
function quotesOf(record: NewsRecord): string | null {
  const spans = [...record.evidence].sort((a, b) => (a.start ?? 0) - (b.start ?? 0));
  const quotes = [...new Set(spans.map(({ quote }) => quote))];
  return joined(quotes.filter((quote) => !quotes.some((other) => other !== quote && other.includes(quote))));
}

function joined(parts: readonly string[] | undefined): string | null {
  return parts && parts.length > 0 ? parts.join("; ") : null;
}

function scalar(value: unknown): Cell {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}
