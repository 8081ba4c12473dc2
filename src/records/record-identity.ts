import type { Entity } from "../entities/entity.ts";
import { entityKey } from "../entities/entity-key.ts";
import type { Period } from "../values/period.ts";
import { canonicalJson } from "./canonical-json.ts";
import type { GuidanceBase } from "./guidance.ts";
import type { PolicyAnnouncement } from "./policy-announcement.ts";
import type { RecordBase } from "./record.ts";
import type { TradeMeasure } from "./trade-measure.ts";

/** A record of any kind, your own kinds too. */
export interface Identifiable extends RecordBase {
  /** Its kind. */
  kind: string;
}

/**
 * What names a record, in two parts.
 *
 * @internal
 */
export interface RecordIdentity {
  /** What it is about: who, by what means, on what, for which period. */
  topic: unknown;
  /** What it says of it: values, stage, days. */
  statement: unknown;
}

/**
 * Takes out of a record what names it, in a form in which two wordings of one fact agree.
 *
 * Nothing that is null or empty takes part, so that a field that a later version adds leaves the names of today alone.
 *
 * @param record - A record of any kind.
 * @returns Plain JSON values.
 * @internal
 */
export function identityOf(record: Identifiable): RecordIdentity {
  const actor = mainActor(record);
  switch (record.kind) {
    case "capex-guidance":
    case "revenue-outlook":
      return guidanceIdentity(record as Identifiable & GuidanceBase);
    case "trade-measure":
      return tradeIdentity(record as TradeMeasure, actor);
    case "policy-announcement":
      return policyIdentity(record as PolicyAnnouncement, actor);
    default:
      return ownIdentity(record, actor);
  }
}

function guidanceIdentity(record: GuidanceBase): RecordIdentity {
  const { company, scope, period, level, growth, rateOf, action, revision, announced } = record;
  return {
    // A total and a scope that is not said are the same thing.
    topic: distil({ actor: company, scope: scope?.type === "total" ? null : scope, period }),
    statement: distil({
      level,
      growth,
      rateOf: rateOf === "total" ? null : rateOf,
      // Where figures are given they are the statement, in whichever words it is put.
      change: level || growth ? null : { action, revision },
      announced,
    }),
  };
}

function tradeIdentity(record: TradeMeasure, actor: Entity | undefined): RecordIdentity {
  const { instrument, change, targets, targetFirms, products, rate, threshold, affectedTrade, stage, effective } =
    record;
  const goods = products?.map(({ description, origin }) => ({ description, origin }));
  return {
    topic: distil({ actor, instrument, change, targets, targetFirms, products: goods }),
    statement: distil({
      rate: rate && { percentage: rate.percentage, specific: rate.specific, change: rate.change },
      threshold: threshold?.percentage,
      affectedTrade,
      stage,
      effective,
    }),
  };
}

function policyIdentity(record: PolicyAnnouncement, actor: Entity | undefined): RecordIdentity {
  const { programme, instruments, targets, period, amounts, stage } = record;
  const aims = targets?.map(({ what, deadline }) => ({ what, deadline }));
  return {
    topic: distil({ actor, programme, instruments, targets: aims, period }),
    statement: distil({
      amounts: amounts?.map(({ money, nature }) => ({ money, nature })),
      aims: targets?.map(({ what, value }) => ({ what, value })),
      stage,
    }),
  };
}

/** Fields that say where a record comes from, not what it says. */
const envelope: readonly string[] = [
  "kind",
  "schemaVersion",
  "id",
  "source",
  "announced",
  "actors",
  "attribution",
  "modality",
  "purpose",
  "codes",
  "relations",
  "evidence",
];

function ownIdentity(record: Identifiable, actor: Entity | undefined): RecordIdentity {
  const own = Object.fromEntries(Object.entries(record).filter(([field]) => !envelope.includes(field)));
  const { stage, ...rest } = own;
  return {
    topic: distil({ actor, ...rest }, false),
    statement: distil({ ...rest, stage, announced: record.announced }),
  };
}

/** The one who acts: for a government's fact who carries it out, else who announces it. */
function mainActor(record: Identifiable): Entity | undefined {
  const actors = record.actors ?? [];
  const by = (role: string) => actors.find((actor) => actor.role === role);
  return (by("implementer") ?? by("announcer") ?? actors[0])?.entity;
}

/** Brings a part of a record into the form in which it is compared; undefined where nothing is left of it. */
function distil(value: unknown, figures = true): unknown {
  if (value === null || value === undefined) return undefined;
  if (typeof value === "string") return value.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();
  if (typeof value !== "object") return value;
  if (Array.isArray(value)) return distilList(value, figures);
  if ("name" in value && "ids" in value && Array.isArray(value.ids)) return entityKey(value as Entity);
  if ("start" in value && "open" in value) return distilPeriod(value as Period);
  if ("bound" in value && !figures) return undefined;
  const members = Object.entries(value)
    .filter(([key]) => !("bound" in value) || (key !== "approximate" && key !== "restated"))
    .map(([key, member]) => [key, distil(member, figures)] as const)
    .filter(([, member]) => member !== undefined);
  return members.length === 0 ? undefined : Object.fromEntries(members);
}

/** A list counts as a set: articles name the same goods in another order, and twice. */
function distilList(list: readonly unknown[], figures: boolean): unknown {
  const items = list.map((item) => distil(item, figures)).filter((item) => item !== undefined);
  const byText = new Map(items.map((item) => [canonicalJson(item), item]));
  return byText.size === 0 ? undefined : [...byText.keys()].sort().map((text) => byText.get(text));
}

/** The days where they are known, else the fiscal label, else the words. */
function distilPeriod({ start, end, fiscal, text }: Period): unknown {
  if (start || end) return distil({ start, end });
  return fiscal
    ? distil({ year: fiscal.year, part: fiscal.part, label: fiscal.year ? null : fiscal.label })
    : distil(text);
}
