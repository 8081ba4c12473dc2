import type { Entity, EntityType } from "../entities/entity.ts";
import type { Bounds } from "../values/bounds.ts";
import type { Count } from "../values/count.ts";
import { formatCount, formatMoney, formatPercentage } from "../values/format.ts";
import type { Money } from "../values/money.ts";
import type { Percentage, PercentageUnit } from "../values/percentage.ts";
import type { Period } from "../values/period.ts";

/** A thing of schema.org: its type and its properties. */
export interface SchemaOrgNode {
  /** Name of the type. */
  "@type": string;
  /** IRI of the thing. */
  "@id"?: string;
  /** Any other property. */
  [property: string]: unknown;
}

/**
 * Makes a node, without the properties that have no value.
 *
 * @param type - Name of the type.
 * @param properties - Properties; null, undefined and empty lists are left out.
 * @returns The node.
 */
export function node(type: string, properties: Record<string, unknown>): SchemaOrgNode {
  const isSaid = (value: unknown) =>
    value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
  const said = Object.entries(properties).filter(([, value]) => isSaid(value));
  return { "@type": type, ...Object.fromEntries(said) };
}

/**
 * Writes an amount of money. A limit that is left out of the amount ("more than") stands in it all the same, as schema.org
 * has no other; `description` keeps bound and hedge.
 *
 * @param name - Which amount of the record.
 * @param money - The amount.
 * @param period - For which time, or null.
 * @returns A MonetaryAmount.
 */
export function monetaryAmount(name: string, money: Money, period: Period | null = null): SchemaOrgNode {
  const { currency } = money;
  return node("MonetaryAmount", {
    name,
    currency,
    ...endsOf(money),
    description: formatMoney(money),
    validFrom: period?.start,
    validThrough: period?.end,
  });
}

/** Codes of UN/CEFACT Recommendation 20; there is none for points. */
const unitCodes: Partial<Record<PercentageUnit, string>> = { percent: "P1" };

/**
 * Writes a percentage.
 *
 * @param name - Which percentage of the record.
 * @param percentage - The percentage.
 * @returns A QuantitativeValue.
 */
export function quantitativeValue(name: string, percentage: Percentage): SchemaOrgNode {
  const { unit } = percentage;
  const description = formatPercentage(percentage);
  return node("QuantitativeValue", {
    name,
    ...endsOf(percentage),
    unitCode: unitCodes[unit],
    unitText: unit,
    description,
  });
}

/**
 * Writes a value of any kind as a named property.
 *
 * @param name - What it is of.
 * @param value - Money, a percentage, a count, or null.
 * @returns A PropertyValue.
 */
export function propertyValue(name: string, value: Money | Percentage | Count | null): SchemaOrgNode {
  if (value === null) return node("PropertyValue", { name });
  if ("currency" in value) {
    return node("PropertyValue", { name, ...endsOf(value), unitText: value.currency, description: formatMoney(value) });
  }
  if ("unit" in value) return { ...quantitativeValue(name, value), "@type": "PropertyValue" };
  return node("PropertyValue", { name, ...endsOf(value), unitText: value.of, description: formatCount(value) });
}

/**
 * Writes a period.
 *
 * @param period - A period, or null.
 * @returns An interval of ISO 8601 with `..` for an open side; null where no day is known.
 */
export function temporalCoverage(period: Period | null): string | null {
  if (!period?.start && !period?.end) return null;
  return period.start === period.end ? period.start : `${period.start ?? ".."}/${period.end ?? ".."}`;
}

const types: Record<EntityType, string> = {
  government: "GovernmentOrganization",
  "government-body": "GovernmentOrganization",
  company: "Corporation",
  person: "Person",
  "international-organisation": "Organization",
  place: "Place",
  programme: "Project",
  product: "Product",
};

/**
 * Writes an entity.
 *
 * @param entity - A company, government, person or other entity.
 * @returns An Organization, a Person or what else it is, with its codes; `Organization` where it is not known what it is.
 */
export function agent(entity: Entity): SchemaOrgNode {
  const { name, type, aliases, ids } = entity;
  const ofScheme = (scheme: string) => ids.filter((id) => id.scheme === scheme).map(({ value }) => value);
  return node(type === null ? "Organization" : types[type], {
    name,
    alternateName: aliases,
    identifier: ids.map(({ scheme, value }) => node("PropertyValue", { propertyID: scheme, value })),
    sameAs: ofScheme("wikidata").map((value) => `http://www.wikidata.org/entity/${value}`),
    ...(type === "company" && {
      leiCode: ofScheme("lei")[0],
      // schema.org writes the exchange, a space and the ticker.
      tickerSymbol: ofScheme("mic-ticker").map((value) => value.replace(":", " ")),
    }),
  });
}

/**
 * Writes those of some entities that can act: organisations and persons.
 *
 * @param entities - Entities.
 * @returns Organizations and Persons, without places and products.
 */
export function agents(entities: readonly Entity[]): SchemaOrgNode[] {
  return entities.filter(({ type }) => type !== "place" && type !== "product").map(agent);
}

/**
 * Writes a jurisdiction as a place.
 *
 * @param entity - A government, country or union.
 * @returns A Country where it has a code of ISO 3166-1, else an AdministrativeArea.
 */
export function area(entity: Entity): SchemaOrgNode {
  const { "@type": _type, ...properties } = agent({ ...entity, type: "place" });
  const code = entity.ids.find(({ scheme }) => scheme === "iso3166-1")?.value;
  return { "@type": code && code !== "EU" ? "Country" : "AdministrativeArea", ...properties };
}

/** The ends of bounds as schema.org has them. */
function endsOf({ low, high }: Bounds): Record<string, number | null> {
  return low !== null && low === high ? { value: low } : { minValue: low, maxValue: high };
}
