import type { NewsRecord } from "../../src/records/news-record.ts";
import type { Bounds } from "../../src/values/bounds.ts";
import type { Money } from "../../src/values/money.ts";
import type { Percentage } from "../../src/values/percentage.ts";
import type { Period } from "../../src/values/period.ts";

const signs = { exact: "", range: "", "at-least": ">=", "at-most": "<=", "more-than": ">", "less-than": "<" };

/**
 * Writes what a record says in one line, for rows of tests: kind, who, what is done, figures, period.
 *
 * @param record - A record.
 * @returns Parts joined by " | "; parts that are null are left out.
 */
export function summaryOf(record: NewsRecord): string {
  return partsOf(record)
    .filter((part) => part !== null && part !== "")
    .join(" | ");
}

function partsOf(record: NewsRecord): (string | null)[] {
  switch (record.kind) {
    case "trade-measure":
      return [
        "trade",
        record.actors[0]?.entity.name ?? null,
        [record.change, record.instrument, record.stage].join(" "),
        share(record.rate?.percentage ?? null),
        record.rate?.prior ? `was ${share(record.rate.prior)}` : null,
        record.threshold ? `over ${share(record.threshold.percentage)} of ${record.threshold.of}` : null,
        [...record.targets.map(({ jurisdiction }) => jurisdiction.name), ...record.targetFirms.map(({ name }) => name)]
          .map((name) => `@${name}`)
          .join(" "),
        record.products.map(({ description }) => description).join(", "),
        money(record.affectedTrade),
        record.effective?.start ? `from ${record.effective.start}` : null,
      ];
    case "policy-announcement":
      return [
        "policy",
        record.actors[0]?.entity.name ?? null,
        record.stage,
        ...record.amounts.map((amount) => `${amount.nature === "component" ? "of which " : ""}${money(amount.money)}`),
        ...record.targets.map(
          ({ what, value }) =>
            `${what}${value ? ` ${"currency" in value ? money(value) : "unit" in value ? share(value) : figure(value, (n) => String(n))}` : ""}`,
        ),
        days(record.period ?? record.targets[0]?.deadline ?? null),
      ];
    default:
      return [
        record.kind === "capex-guidance" ? "capex" : "revenue",
        record.company.name,
        record.action,
        money(record.level),
        share(record.growth?.percentage ?? null),
        record.prior ? `was ${money(record.prior.level) ?? share(record.prior.growth?.percentage ?? null)}` : null,
        record.baseline ? `from ${money(record.baseline.level)}` : null,
        record.revision ? `by ${money(record.revision.money) ?? share(record.revision.percentage)}` : null,
        record.rateOf,
        days(record.period),
      ];
  }
}

function money(value: Money | null): string | null {
  return value && `${value.currency} ${figure(value, short)}`;
}

function share(value: Percentage | null): string | null {
  return value && figure(value, (n) => `${n}%`);
}

function figure({ low, high, bound, approximate }: Bounds, write: (n: number) => string): string {
  const ends = bound === "range" ? `${write(low!)}..${write(high!)}` : write((low ?? high)!);
  return `${approximate ? "~" : ""}${signs[bound]}${ends}`;
}

function short(n: number): string {
  const scale = [
    [1e12, "tn"],
    [1e9, "bn"],
    [1e6, "m"],
  ].find(([size]) => Math.abs(n) >= (size as number));
  return scale ? `${Number((n / (scale[0] as number)).toPrecision(12))}${scale[1]}` : String(n);
}

function days(period: Period | null): string | null {
  if (!period || (!period.start && !period.end)) return null;
  return `${period.start ?? ""}..${period.end ?? ""}`;
}
