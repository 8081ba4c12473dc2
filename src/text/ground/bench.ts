import type { Evidence } from "../../evidence/evidence.ts";
import { valueAt } from "../../evidence/pointer.ts";
import type { Span } from "../../evidence/span.ts";
import type { Story } from "../extract/story.ts";
import type { Unit } from "../extract/unit.ts";
import type { Bearings } from "./bearings.ts";
import type { Scene, Sighting } from "./scene.ts";

/**
 * Whether a text bears out a field: `stated` there · `derived` from what it states · `elsewhere` there, but said of something
 * else · `notInText`.
 */
export const groundStates = ["stated", "derived", "elsewhere", "notInText"] as const;

/** One of {@link groundStates}. */
export type GroundState = (typeof groundStates)[number];

/** What a text says of one field of a record. */
export interface GroundedField {
  /** JSON Pointer to the field. */
  field: string;
  /** What the record says. */
  value: string | number;
  /** Whether and how the text bears it out. */
  state: GroundState;
  /** Where it stands in the text, or null where it does not. */
  evidence: Evidence | null;
  /** How it was derived, or what the text says instead; null where it is plain. */
  how: string | null;
}

/** A record while its fields are judged. */
export interface Bench {
  /** Its bearings, with the text. */
  own: Bearings;
  /** Values of the text that bear out a figure of the record. */
  anchors: Sighting[];
}

/** A place in the text. */
export interface Place extends Span {
  /** The item. */
  story: Story;
  /** Index of the part. */
  part: number;
}

/**
 * Writes down what was found of one field.
 *
 * @param bench - The record.
 * @param field - JSON Pointer to the field.
 * @param state - What was found.
 * @param place - Where it stands, or null.
 * @param how - Why, or null.
 * @returns The field.
 */
export function grounded(
  { own }: Bench,
  field: string,
  state: GroundState,
  place: Place | null,
  how: string | null = null,
): GroundedField {
  const value = valueAt(own.record, field) as string | number;
  return {
    field,
    value,
    state,
    evidence: place && state !== "notInText" ? evidenceOf(field, place, state) : null,
    how,
  };
}

/** The place of a value. */
export function placeOf({ story, sentence, mention }: Sighting): Place {
  return { story, part: sentence.part, start: mention.start, end: mention.end };
}

/**
 * Finds the first word or value of a text that passes a test.
 *
 * @param scene - The text.
 * @param test - Told the unit and the sentence that it stands in.
 * @returns Its place, or null.
 */
export function firstUnit(
  { sentences }: Scene,
  test: (unit: Unit, where: Scene["sentences"][number]) => boolean,
): Place | null {
  for (const where of sentences) {
    const unit = where.sentence.units.find((one) => test(one, where));
    if (unit) return { story: where.story, part: where.sentence.part, start: unit.start, end: unit.end };
  }
  return null;
}

function evidenceOf(field: string, { story, part, start, end }: Place, state: GroundState): Evidence {
  const { text, part: name } = story.item.parts[part]!;
  const basis = state === "derived" ? "inferred" : "stated";
  return { field, quote: text.slice(start, end), start, end, part: name, basis, note: null };
}
