import type { Entity } from "../../src/entities/entity.ts";
import type { NewsRecord } from "../../src/records/news-record.ts";
import type { Bounds } from "../../src/values/bounds.ts";
import type { Money } from "../../src/values/money.ts";
import type { Percentage } from "../../src/values/percentage.ts";
import type { Period } from "../../src/values/period.ts";
import type { ExpectedRecord } from "../text/cases/en/family-case.ts";

type Expected = Omit<ExpectedRecord, "kind">;
type Facts = Partial<Record<keyof Expected, (string | null)[]>>;

const kinds = {
  capex: "capex-guidance",
  revenue: "revenue-outlook",
  trade: "trade-measure",
  policy: "policy-announcement",
} as const;

const signs = { exact: "", range: "", "at-least": ">=", "at-most": "<=", "more-than": ">", "less-than": "<" };

/** Fields of which part of the words is enough, and names, which may be shorter or longer than asked. */
const loose: (keyof Expected)[] = ["who", "products", "firms", "phase", "programme", "from", "approval"];

/**
 * Tells in which respects records differ from what a row expects.
 *
 * @param expected - What a row expects.
 * @param records - What was read.
 * @returns One line for each difference, empty where there is none.
 */
export function differences(expected: ExpectedRecord[], records: NewsRecord[]): string[] {
  return Object.entries(kinds).flatMap(([short, kind]) => {
    const wanted = expected.filter((one) => one.kind === short);
    const found = records.filter((one) => one.kind === kind);
    if (wanted.length !== found.length) return [`${short}: ${found.length} records instead of ${wanted.length}`];
    return wanted.flatMap((one) => {
      const sorted = found
        .map((record) => ({ record, lines: fieldDifferences(one, factsOf(record)) }))
        .sort((a, b) => a.lines.length - b.lines.length);
      const [best] = sorted;
      found.splice(found.indexOf(best!.record), 1);
      return best!.lines;
    });
  });
}

function fieldDifferences({ kind, ...fields }: ExpectedRecord, facts: Facts): string[] {
  return (Object.keys(fields) as (keyof Expected)[]).flatMap((key) => {
    const wanted = fields[key] as string | string[];
    const found = facts[key] ?? [];
    const same = (a: string, b: string | null): boolean => {
      if (b === null || !loose.includes(key)) return a === b;
      return holdsWords(a, b) || holdsWords(b, a);
    };
    const isList = ["targets", "firms", "products", "amounts", "goals"].includes(key);
    const ways = [wanted].flat();
    const holds = isList
      ? ways.every((way) => found.some((one) => same(way, one))) && (key !== "targets" || found.length === ways.length)
      : ways.some((way) => found.some((one) => same(way, one)));
    return holds ? [] : [`${kind}: ${key} ${JSON.stringify(found)} instead of ${JSON.stringify(wanted)}`];
  });
}

/** Whether the words of one text stand in another, in their order; never a mere part of a word. */
function holdsWords(text: string, words: string): boolean {
  const plain = (one: string): string =>
    ` ${one
      .toLowerCase()
      .replace(/[^\p{L}\p{N}&%]+/gu, " ")
      .trim()} `;
  return plain(words).trim().length > 1 && plain(text).includes(plain(words));
}

function factsOf(record: NewsRecord): Facts {
  switch (record.kind) {
    case "trade-measure":
      return {
        who: record.actors.length > 0 ? namesOf(record.actors[0]!.entity) : [null],
        instrument: [record.instrument],
        change: [record.change],
        stage: [record.stage],
        rate: [
          share(record.rate?.percentage) ??
            (record.rate?.specific ? `${money(record.rate.specific.money)} per ${record.rate.specific.per}` : null),
        ],
        prior: [share(record.rate?.prior)],
        phase: [record.phase],
        targets: record.targets
          .filter(({ role }) => role === "targeted")
          .map(({ jurisdiction }) => codeOf(jurisdiction) ?? jurisdiction.name),
        firms: record.targetFirms.map(({ name }) => name),
        products: record.products.map(({ description }) => description),
        affected: [money(record.affectedTrade)],
        period: [days(record.effective) ?? "none"],
      };
    case "policy-announcement":
      return {
        who: record.actors.length > 0 ? namesOf(record.actors[0]!.entity) : [null],
        stage: [record.stage],
        modality: [record.modality],
        announced: [days(record.announced) ?? "none"],
        gains: [[...record.sectors, ...record.beneficiaries.map(({ name }) => name)].join(", ") || "none"],
        amounts: record.amounts.map((amount) => money(amount.money)),
        programme: [record.programme],
        goals: record.targets.map(({ value, deadline }) =>
          `${value ? ("currency" in value ? money(value) : "unit" in value ? share(value) : figure(value, short)) : ""} ${deadline?.end ?? ""}`.replace(
            /-(?=[\d.]+%)/g,
            "",
          ),
        ),
        from: record.targets.map(({ baseline }) => baseline),
        approval: [record.approval && `${record.approval.body?.name ?? ""} ${record.approval.step ?? ""}`],
        period: [days(record.period)],
      };
    default:
      return {
        who: namesOf(record.company),
        action: [record.action],
        level: [money(record.level)],
        growth: [share(record.growth?.percentage)],
        prior: record.prior ? [money(record.prior.level), share(record.prior.growth?.percentage)] : ["none"],
        baseline: [money(record.baseline?.level)],
        revision: [money(record.revision?.money) ?? share(record.revision?.percentage)],
        rateOf: [record.rateOf],
        scope: [record.scope?.type ?? null],
        period: [days(record.period)],
      };
  }
}

function codeOf({ ids }: Entity): string | null {
  return ids.find(({ scheme }) => scheme === "iso3166-1")?.value ?? null;
}

function namesOf(entity: Entity): string[] {
  const code = codeOf(entity);
  return code ? [entity.name, code] : [entity.name];
}

function money(value: Money | null | undefined): string | null {
  return value ? `${value.currency} ${figure(value, short)}` : null;
}

function share(value: Percentage | null | undefined): string | null {
  return value ? figure(value, (n) => `${n}%`) : null;
}

function figure({ low, high, bound, approximate }: Bounds, write: (n: number) => string): string {
  const ends = bound === "range" ? `${write(low!)}..${write(high!)}` : write((low ?? high)!);
  return `${approximate ? "~" : ""}${signs[bound]}${ends}`;
}

function short(n: number): string {
  for (const [size, mark] of [
    [1e12, "tn"],
    [1e9, "bn"],
    [1e6, "m"],
  ] as const)
    if (Math.abs(n) >= size) return `${Number((n / size).toPrecision(12))}${mark}`;
  return String(n);
}

function days(period: Period | null): string | null {
  return period && (period.start || period.end) ? `${period.start ?? ""}..${period.end ?? ""}` : null;
}
