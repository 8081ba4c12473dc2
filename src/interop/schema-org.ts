import type { Entity } from "../entities/entity.ts";
import type { Source } from "../evidence/source.ts";
import type { NewsRecord } from "../records/news-record.ts";
import { recordId } from "../records/record-id.ts";
import { recordUri } from "./record-uri.ts";
import { aboutOf } from "./schema-org-facts.ts";
import { agents, node, type SchemaOrgNode } from "./schema-org-values.ts";

/** A record as a Claim of schema.org. */
export interface SchemaOrgClaim extends SchemaOrgNode {
  /** Always the vocabulary of schema.org. */
  "@context": "https://schema.org";
  /** Always `Claim`: what an article says is a claim, not a fact of ours. */
  "@type": "Claim";
  /** URN of the record. */
  "@id": string;
}

/**
 * Writes a record as JSON-LD in the vocabulary of schema.org: a Claim with the article that it appears in, who said it, and
 * what it is about. Guidance is about a Corporation and a MonetaryAmount, a trade measure about Legislation, a policy about a
 * Project with MonetaryGrants.
 *
 * schema.org has no words for much of a record: evidence, drivers, scope and currency basis are left out, and limits that are
 * not included ("more than") look as if they were; `description` of an amount keeps bound and hedge. How the text puts the
 * fact, and what kind it is, stand in `additionalType`; mind `urn:nutgraf:modality:denied`.
 *
 * @param record - A record of one of the four kinds.
 * @returns Plain JSON.
 * @example
 * ```ts
 * const level = moneyOf(atLeast(3e9), "EUR");
 * const claim = toSchemaOrg(parseCapexGuidance({ kind: "capex-guidance", company: { name: "Acme", type: "company" }, level }));
 * claim["@type"]; //=> "Claim"
 * claim.about;
 * //=> [{ "@type": "Corporation", name: "Acme" },
 * //    { "@type": "MonetaryAmount", name: "level", currency: "EUR", minValue: 3e9, description: "≥ EUR 3bn" }]
 * ```
 * @see Source: schema.org, release 29: Claim, MonetaryAmount, QuantitativeValue, Legislation, Project, MonetaryGrant.
 */
export function toSchemaOrg(record: NewsRecord): SchemaOrgClaim {
  const { announced, attribution, source, relations, modality } = record;
  const day = announced?.unit === "day" && announced.start === announced.end ? announced.start : null;
  const partOf = relations.filter(({ type, target }) => type === "part-of" && target !== null);
  const claim = node("Claim", {
    "@id": recordUri(record),
    additionalType: [`urn:nutgraf:${record.kind}`, ...(modality ? [`urn:nutgraf:modality:${modality}`] : [])],
    identifier: recordId(record),
    datePublished: day,
    author: authorsOf(
      record,
      attribution.map(({ entity }) => entity),
    ),
    about: aboutOf(record),
    appearance: source && articleOf(source),
    isPartOf: partOf.map(({ target }) => node("Claim", { "@id": `urn:nutgraf:${target}` })),
  });
  return { "@context": "https://schema.org", ...claim } as SchemaOrgClaim;
}

/** Who says it: those it is attributed to, else the company or those who act. */
function authorsOf(record: NewsRecord, said: readonly Entity[]): SchemaOrgNode[] {
  const acting = "company" in record ? [record.company] : record.actors.map(({ entity }) => entity);
  return agents(said.length > 0 ? said : acting);
}

function articleOf({ headline, url, publisher, published, language, documentId }: Source): SchemaOrgNode {
  return node("NewsArticle", {
    headline,
    url,
    publisher: publisher && node("Organization", { name: publisher }),
    datePublished: published,
    inLanguage: language,
    identifier: documentId,
  });
}
