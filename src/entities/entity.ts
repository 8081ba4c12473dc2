/** What an entity is. */
export const entityTypes = [
  "government",
  "government-body",
  "company",
  "person",
  "international-organisation",
  "place",
  "programme",
  "product",
] as const;

/** One of {@link entityTypes}. */
export type EntityType = (typeof entityTypes)[number];

/** Schemes of identifiers that are known here; any other string is accepted as a scheme too. */
export const identifierSchemes = [
  "iso3166-1",
  "iso3166-2",
  "un-m49",
  "lei",
  "isin",
  "figi",
  "mic-ticker",
  "cik",
  "permid",
  "wikidata",
] as const;

/** One of {@link identifierSchemes}. */
export type IdentifierScheme = (typeof identifierSchemes)[number];

/** A code that somebody else gave an entity. */
export interface Identifier {
  /** Which list: iso3166-1 (alpha-2, and EU), lei, isin, mic-ticker, another of {@link identifierSchemes}, or your own. */
  scheme: string;
  /** The code: `TW`, `XTAI:2330`. */
  value: string;
}

/** A government, body, company, person, place or programme that a fact names. */
export interface Entity {
  /** The fullest name in the text, without title, ticker or local name. */
  name: string;
  /** What it is, or null where the text does not tell. */
  type: EntityType | null;
  /** Other names in the text: abbreviations, names in other scripts. */
  aliases: string[];
  /** Codes, any number of each scheme: a company can have two listings. */
  ids: Identifier[];
}

/** What an entity does in a fact. */
export const roles = [
  "implementer",
  "announcer",
  "endorser",
  "approver",
  "partner",
  "target",
  "beneficiary",
  "adversely-affected",
  "excluded",
  "speaker",
  "reporter",
] as const;

/** One of {@link roles}. */
export type Role = (typeof roles)[number];
