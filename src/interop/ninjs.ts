/** A text of an item: headline, description or body. */
export interface NinjsText {
  /** What it is for: `main`; own roles are free. */
  role?: string;
  /** Media type: `text/plain`, `text/html`. */
  contentType?: string;
  /** The text. */
  value: string;
}

/** Something that an item names: an organisation, person, place, subject or source. */
export interface NinjsConcept {
  /** Name. */
  name: string;
  /** What it is to the item. */
  rel?: string;
  /** Identifier in a code list. */
  uri?: string;
  /** Code as text. */
  literal?: string;
  /** Papers of an organisation. */
  symbols?: { symbol: string; exchange?: string; symbolType?: string }[];
}

/** The part of a ninjs 3.1 item that is written and read here. */
export interface NinjsItem {
  /** Identifier of the item; the one property that must be there. */
  uri: string;
  /** Which standard, in which version. */
  standard?: { name: string; version: string; schema: string };
  /** Kind of content. */
  type?: "text";
  /** Whether the item is whole. */
  representationType?: "complete" | "incomplete";
  /** When this version was made, date and time. */
  versionCreated?: string;
  /** When the content was made, date and time. */
  contentCreated?: string;
  /** Language tag, BCP 47. */
  language?: string;
  /** Headlines. */
  headlines?: NinjsText[];
  /** Standfirsts and summaries. */
  descriptions?: NinjsText[];
  /** The content, and here the records as JSON. */
  bodies?: NinjsText[];
  /** Where the content comes from. */
  infoSources?: NinjsConcept[];
  /** Companies and bodies. */
  organisations?: NinjsConcept[];
  /** Persons. */
  people?: NinjsConcept[];
  /** Places, countries among them. */
  places?: NinjsConcept[];
  /** Topics. */
  subjects?: NinjsConcept[];
  /** Other identifiers. */
  altIds?: { role?: string; value: string }[];
}

/** Role of the body that holds records. */
export const recordsRole = "urn:nutgraf:records";

/** Role of the identifier that is the caller's own name of a document. */
export const documentIdRole = "urn:nutgraf:documentId";
