import type { NewsRecord } from "../records/news-record.ts";
import type { PolicyAnnouncement, Stage } from "../records/policy-announcement.ts";
import type { TradeMeasure } from "../records/trade-measure.ts";
import {
  agent,
  agents,
  area,
  monetaryAmount,
  node,
  propertyValue,
  quantitativeValue,
  type SchemaOrgNode,
  temporalCoverage,
} from "./schema-org-values.ts";

/**
 * Gives the things that a record is about: the company and its figures, the measure, the project.
 *
 * @param record - A record.
 * @returns Nodes of schema.org.
 */
export function aboutOf(record: NewsRecord): SchemaOrgNode[] {
  switch (record.kind) {
    case "trade-measure":
      return aboutMeasure(record);
    case "policy-announcement":
      return aboutPolicy(record);
    default:
      return aboutGuidance(record);
  }
}

function aboutGuidance(record: Extract<NewsRecord, { company: unknown }>): SchemaOrgNode[] {
  const { company, level, growth, period, prior, baseline } = record;
  return [
    // Whose guidance it is can only be a company.
    agent({ ...company, type: company.type ?? "company" }),
    ...(level ? [monetaryAmount("level", level, period)] : []),
    ...(growth ? [quantitativeValue("growth", growth.percentage)] : []),
    ...(prior?.level ? [monetaryAmount("prior", prior.level, prior.period ?? period)] : []),
    ...(prior?.growth ? [quantitativeValue("prior", prior.growth.percentage)] : []),
    ...(baseline ? [monetaryAmount("baseline", baseline.level, baseline.period)] : []),
  ];
}

/** Whether a measure at a stage has legal force; null where it is no law yet, or none any more. */
const forces: Partial<Record<Stage, string>> = {
  adopted: "NotInForce",
  "in-force": "InForce",
  suspended: "NotInForce",
  ended: "NotInForce",
  superseded: "NotInForce",
};

function aboutMeasure(record: TradeMeasure): SchemaOrgNode[] {
  const { instrument, stage, effective, targets, targetFirms, products, rate, affectedTrade, legalBasis } = record;
  const [actor] = record.actors;
  const force = stage && forces[stage];
  const law = node("Legislation", {
    name: [actor?.entity.name, instrument, ...products.map(({ description }) => description)]
      .filter(Boolean)
      .join(", "),
    legislationType: instrument,
    legislationLegalForce: force && `https://schema.org/${force}`,
    legislationDateOfApplicability: effective?.start,
    temporalCoverage: temporalCoverage(effective),
    legislationJurisdiction: actor && area(actor.entity),
    legislationResponsible: agents(actor ? [actor.entity] : []),
    spatialCoverage: targets.filter(({ role }) => role === "targeted").map(({ jurisdiction }) => area(jurisdiction)),
    isBasedOn: legalBasis.map((name) => node("Legislation", { name })),
    about: products.map(({ description, origin, hs }) =>
      node("Product", {
        name: description,
        countryOfOrigin: origin && node("Country", { name: origin }),
        identifier: hs.map(({ code, vintage }) =>
          node("PropertyValue", { propertyID: `HS ${vintage ?? ""}`.trim(), value: code }),
        ),
      }),
    ),
    mentions: targetFirms.map(agent),
  });
  return [
    law,
    ...(rate?.percentage ? [quantitativeValue("rate", rate.percentage)] : []),
    ...(rate?.specific ? [monetaryAmount(`rate per ${rate.specific.per}`, rate.specific.money)] : []),
    ...(rate?.prior ? [quantitativeValue("prior", rate.prior)] : []),
    ...(affectedTrade ? [monetaryAmount("affectedTrade", affectedTrade)] : []),
  ];
}

function aboutPolicy(record: PolicyAnnouncement): SchemaOrgNode[] {
  const { programme, purpose, amounts, period, targets, sectors, beneficiaries } = record;
  const funder = agents(record.actors.map(({ entity }) => entity));
  const project = node("Project", {
    name: programme,
    description: purpose,
    funder,
    funding: amounts.map(({ money, nature, period: when }) =>
      node("MonetaryGrant", { name: nature, amount: monetaryAmount(nature ?? "amount", money, when ?? period) }),
    ),
    keywords: sectors,
  });
  return [project, ...targets.map(({ what, value }) => propertyValue(what, value)), ...beneficiaries.map(agent)];
}
