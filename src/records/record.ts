import type { Entity, Role } from "../entities/entity.ts";
import type { Evidence } from "../evidence/evidence.ts";
import type { Source } from "../evidence/source.ts";
import type { Period } from "../values/period.ts";

/** Version of the record models, SchemaVer: model-revision-addition. Readers refuse a newer model, never guess. */
export const schemaVersion = "1-0-0";

/** The kinds of record, as their `kind` says them. */
export const recordKinds = ["policy-announcement", "trade-measure", "capex-guidance", "revenue-outlook"] as const;

/** One of {@link recordKinds}. */
export type RecordKind = (typeof recordKinds)[number];

/** How the text puts a fact: as said or done · as expected · under a condition · as denied. */
export const modalities = ["stated", "expected", "conditional", "denied"] as const;

/** One of {@link modalities}. */
export type Modality = (typeof modalities)[number];

/** Somebody who acts in a fact. */
export interface Actor {
  /** Who. */
  entity: Entity;
  /** What they do in it, or null. */
  role: Role | null;
  /** The words that name them here: "Beijing", "the chipmaker"; or null. */
  text: string | null;
}

/** Somebody who says the fact, where it is not the article's own voice. */
export interface Attribution {
  /** Who said it. */
  entity: Entity;
  /** The verb: "said", "added"; or null. */
  verb: string | null;
  /** The words that name them here, or null. */
  text: string | null;
}

/** A code of a published list. */
export interface Code {
  /** Which list: `gta`, `mast`, `hs2022`, `taric`, `cofog`, `cap`, `medtop`, `plover` or another. */
  scheme: string;
  /** The code. */
  code: string;
}

/** How one record stands to another, or to something the text only describes. */
export const relationTypes = [
  "part-of",
  "same-as",
  "supersedes",
  "amends",
  "suspends",
  "in-response-to",
  "retaliates-against",
  "implements",
  "restates",
] as const;

/** One of {@link relationTypes}. */
export type RelationType = (typeof relationTypes)[number];

/** A link to another record. */
export interface Relation {
  /** What kind of link. */
  type: RelationType;
  /** `id` of the other record, or null where only words name it. */
  target: string | null;
  /** The words that name it, or null. */
  description: string | null;
}

/** What every record has, whatever its kind. */
export interface RecordBase {
  /** Version of the models that the record was written with. */
  schemaVersion: string;
  /** Name made from the content: see {@link recordId}. Null in records that were not given one yet. */
  id: string | null;
  /** The document, or null. */
  source: Source | null;
  /** When it was announced, or null. */
  announced: Period | null;
  /** Who acts; for guidance the company is in `company`. */
  actors: Actor[];
  /** Who said it, innermost first; empty for the article's own voice. */
  attribution: Attribution[];
  /** How the text puts it, or null. */
  modality: Modality | null;
  /** What it is for, in the text's words, or null. */
  purpose: string | null;
  /** Codes of other lists. */
  codes: Code[];
  /** Links to other records. */
  relations: Relation[];
  /** Where each field was read. */
  evidence: Evidence[];
}
