import type { Evidence, EvidenceBasis } from "../../evidence/evidence.ts";
import type { NewsRecord } from "../../records/news-record.ts";
import type { RecordBase } from "../../records/record.ts";
import { schemaVersion } from "../../records/record.ts";
import type { RefusalReason } from "../refusal-reason.ts";
import type { Spot } from "./spot.ts";
import type { Story } from "./story.ts";

/** Collects the evidence of one record while it is built. */
export interface Proof {
  /**
   * Says where a field was read.
   *
   * @param field - JSON Pointer to the field.
   * @param spot - The words.
   * @param basis - How it follows from them; `stated` where left out.
   * @param note - Why, where it is not plain.
   */
  add: (field: string, spot: Spot, basis?: EvidenceBasis, note?: string | null) => void;
  /**
   * Gives the words of a place.
   *
   * @param spot - The place.
   */
  quote: (spot: Spot) => string;
  /** What was collected. */
  list: Evidence[];
  /** Reference day of the story, or null. */
  published: string | null;
}

/**
 * Opens the evidence of a record.
 *
 * @param story - The story that the spots are places of.
 * @returns An empty proof.
 */
export function openProof(story: Story): Proof {
  const list: Evidence[] = [];
  const add: Proof["add"] = (field, { part, start, end }, basis = "stated", note = null) => {
    const { text, part: name } = story.item.parts[part]!;
    list.push({ field, quote: text.slice(start, end), start, end, part: name, basis, note });
  };
  const quote: Proof["quote"] = ({ part, start, end }) => story.item.parts[part]!.text.slice(start, end);
  return { add, quote, list, published: story.item.published };
}

/**
 * Gives the fields that every record of a story starts from.
 *
 * @param story - The story.
 * @param proof - Evidence of the record.
 * @returns The envelope.
 */
export function envelope(story: Story, proof: Proof): RecordBase {
  if (story.dateline) proof.add("/source/published", story.dateline, "inferred", "day of the dateline");
  return {
    schemaVersion,
    id: null,
    source: { ...story.item.source },
    announced: null,
    actors: [],
    attribution: [],
    modality: null,
    purpose: null,
    codes: [],
    relations: [],
    evidence: proof.list,
  };
}

/** A candidate for a record, on its way through the engine. */
export interface Finding {
  /** What it would be. */
  kind: NewsRecord["kind"];
  /** Where it stands: its clause or sentence. */
  spot: Spot;
  /** The words that led there. */
  cue: string;
  /** The record, or null where it was refused. */
  record: NewsRecord | null;
  /** Family of the refusal, or null. */
  refused: RefusalReason | null;
}
