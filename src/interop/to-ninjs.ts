import type { Entity } from "../entities/entity.ts";
import { entityKey } from "../entities/entity-key.ts";
import type { NewsRecord } from "../records/news-record.ts";
import { isDay } from "../values/calendar-date.ts";
import { issue, NutgrafError } from "../values/issue.ts";
import { documentIdRole, type NinjsConcept, type NinjsItem, type NinjsText, recordsRole } from "./ninjs.ts";

/** An article as `extractRecords` takes it, and as {@link toNinjs} and `fromNinjs` know it. */
export interface NinjsArticle {
  /** Its prose. */
  text?: string | null;
  /** Day it was published, `YYYY-MM-DD`, or a date and time with offset. */
  published?: string | null;
  /** Who published it. */
  publisher?: string | null;
  /** Where it stands. */
  url?: string | null;
  /** Headline. */
  headline?: string | null;
  /** The lines between headline and text. */
  standfirst?: string | null;
  /** The caller's name of it. */
  documentId?: string | null;
  /** Language tag, BCP 47. */
  language?: string | null;
}

/** Type of the symbol of a listed company, in the words of the standard's examples. */
const tickerType = "ticker";

/** Vocabularies that have addresses, by their scheme in `codes`. */
const vocabularies: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["medtop", "http://cv.iptc.org/newscodes/mediatopic/"],
]);

/**
 * Writes an article with its records as an item of ninjs 3.1: headline, standfirst and text as plain texts; companies with
 * their symbols, persons and places that the records name; media topics and other codes as subjects. The records themselves
 * stand in a further body of the type `application/json` and the role `urn:nutgraf:records`, which other programs pass over
 * and `fromNinjs` reads.
 *
 * @param article - The article, as it was handed to `extractRecords`.
 * @param records - The records in it.
 * @returns Plain JSON.
 * @throws NutgrafError `option.invalid` where the article has neither an address nor a name that is an IRI: `uri` is the
 *   one property that ninjs asks for.
 * @example
 * ```ts
 * const article = { text: "Kestrel expects revenue to rise 8% in 2026.", url: "https://news.example/kestrel" };
 * const item = toNinjs(article, extractRecords(article).records);
 * item.uri; //=> "https://news.example/kestrel"
 * item.organisations; //=> [{ name: "Kestrel" }]
 * item.bodies?.map(({ contentType }) => contentType); //=> ["text/plain", "application/json"]
 * ```
 * @see Source: IPTC ninjs 3.1.
 */
export function toNinjs(article: NinjsArticle, records: readonly NewsRecord[]): NinjsItem {
  const { text, headline, standfirst, published, publisher, language, documentId } = article;
  const plain = (value: string | null | undefined): NinjsText[] =>
    value ? [{ role: "main", contentType: "text/plain", value }] : [];
  const facts: NinjsText = { role: recordsRole, contentType: "application/json", value: JSON.stringify(records) };
  const uri = uriOf(article);
  const created = published ? dateTimeOf(published) : null;
  const item: NinjsItem = {
    uri,
    standard: { name: "ninjs", version: "3.1", schema: "https://iptc.org/std/ninjs/ninjs-schema_3.1.json" },
    type: "text",
    representationType: "complete",
    ...(created && { versionCreated: created, contentCreated: created }),
    ...(language && { language }),
    headlines: plain(headline),
    descriptions: plain(standfirst),
    bodies: [...plain(text), ...(records.length > 0 ? [facts] : [])],
    infoSources: publisher ? [{ name: publisher }] : [],
    ...namedIn(records),
    subjects: subjectsOf(records),
    altIds: documentId && documentId !== uri ? [{ role: documentIdRole, value: documentId }] : [],
  };
  const said = Object.entries(item).filter(([, value]) => !Array.isArray(value) || value.length > 0);
  return Object.fromEntries(said) as unknown as NinjsItem;
}

function uriOf({ url, documentId }: NinjsArticle): string {
  if (url) return url;
  if (documentId && /^[a-z][a-z0-9+.-]*:\S/i.test(documentId)) return documentId;
  const advice = "ninjs asks for a uri: give url, or a documentId such as urn:newsml:…";
  throw new NutgrafError([issue("option.invalid", "/url", "an address or a name that is an IRI", url, advice)]);
}

/** A day is written as its first second in UTC, since ninjs wants a time too; a date and time stays as it is. */
function dateTimeOf(published: string): string {
  return isDay(published) ? `${published}T00:00:00Z` : published;
}

/** Everybody and everything that the records name, once each. */
function namedIn(records: readonly NewsRecord[]): Pick<NinjsItem, "organisations" | "people" | "places"> {
  const named = { organisations: [] as NinjsConcept[], people: [] as NinjsConcept[], places: [] as NinjsConcept[] };
  const entities = new Map(records.flatMap(entitiesOf).map((entity) => [entityKey(entity), entity]));
  for (const entity of entities.values()) {
    const { type } = entity;
    if (type === "product" || type === "programme") continue;
    const country = entity.ids.find(({ scheme }) => scheme === "iso3166-1");
    const kind = type === "person" ? "people" : type === "place" || country ? "places" : "organisations";
    named[kind].push(conceptOf(entity, kind === "organisations"));
  }
  return named;
}

function entitiesOf(record: NewsRecord): Entity[] {
  const said = [...record.actors, ...record.attribution].map(({ entity }) => entity);
  switch (record.kind) {
    case "trade-measure":
      return [...said, ...record.targets.map(({ jurisdiction }) => jurisdiction), ...record.targetFirms];
    case "policy-announcement":
      return [...said, ...record.beneficiaries, ...record.adverselyAffected];
    default:
      return [record.company, ...said];
  }
}

function conceptOf({ name, ids }: Entity, listed: boolean): NinjsConcept {
  const ofScheme = (scheme: string) => ids.filter((id) => id.scheme === scheme).map(({ value }) => value);
  const [wikidata] = ofScheme("wikidata");
  const [code] = [...ofScheme("iso3166-1"), ...ofScheme("lei")];
  const symbols = ofScheme("mic-ticker").map((value) => {
    const [exchange = "", symbol = ""] = value.split(":");
    return { symbol, exchange, symbolType: tickerType };
  });
  return {
    name,
    ...(wikidata && { uri: `http://www.wikidata.org/entity/${wikidata}` }),
    ...(code && { literal: code }),
    ...(listed && symbols.length > 0 && { symbols }),
  };
}

function subjectsOf(records: readonly NewsRecord[]): NinjsConcept[] {
  const codes = new Map(records.flatMap(({ codes }) => codes).map((code) => [`${code.scheme}:${code.code}`, code]));
  return [...codes].map(([name, { scheme, code }]) => {
    // What is no plain code cannot stand in an address.
    const vocabulary = /^[\w.-]+$/.test(code) ? vocabularies.get(scheme) : undefined;
    return { name, ...(vocabulary ? { uri: vocabulary + code } : { literal: name }) };
  });
}
