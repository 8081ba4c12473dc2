import { type Issue, issue } from "../values/issue.ts";

/**
 * How a field got its value: `stated` in the quote · `carried` over from another sentence of the same text ·
 * `inferred` by a rule from what is stated · `assumed` by an option or a documented default.
 */
export const evidenceBases = ["stated", "carried", "inferred", "assumed"] as const;

/** One of {@link evidenceBases}. */
export type EvidenceBasis = (typeof evidenceBases)[number];

/** Which part of an article a quote stands in. */
export const evidenceParts = ["headline", "standfirst", "text"] as const;

/** One of {@link evidenceParts}. */
export type EvidencePart = (typeof evidenceParts)[number];

/** Where a field of a record was read. */
export interface Evidence {
  /** JSON Pointer (RFC 6901) to the field: `/level/low`. */
  field: string;
  /** The words, exactly as they stand in the text. */
  quote: string;
  /** Where the quote begins, in UTF-16 code units of the part as given, or null where the writer kept no offsets. */
  start: number | null;
  /** One past where it ends, or null. */
  end: number | null;
  /** Part of the article, or null where the text has no parts. Several items are told apart by `source.segment`. */
  part: EvidencePart | null;
  /** How the field follows from the quote. */
  basis: EvidenceBasis;
  /** Why, where it is not plain: "July's figure, from the sentence before". */
  note: string | null;
}

/**
 * Gives what is wrong with evidence, by the rules across its fields.
 *
 * @param evidence - Fields of the right types.
 * @returns One issue `evidence.offsets` where only one of the offsets is given, or where they do not span exactly the
 *   length of the quote; none where both are null.
 */
export function checkEvidence(evidence: Pick<Evidence, "quote" | "start" | "end">): Issue[] {
  const { quote, start, end } = evidence;
  if (start === null && end === null) return [];
  if (start === null || end === null) {
    const missing = start === null ? "/start" : "/end";
    return [issue("evidence.offsets", missing, "an offset, as the other one is given", null)];
  }
  if (end - start === quote.length) return [];
  return [issue("evidence.offsets", "/end", `start plus the length of the quote (${start + quote.length})`, end)];
}

/**
 * Tells whether a quote stands in a text where its evidence says.
 *
 * @param evidence - Quote and offsets.
 * @param text - The part of the article that the evidence is of, as it was given to the reader.
 * @returns True where `text.slice(start, end)` is the quote; for evidence without offsets, where the quote stands
 *   anywhere in the text. An empty quote matches nothing.
 * @example
 * ```ts
 * evidenceMatches({ quote: "42", start: 4, end: 6 }, "was 42"); //=> true
 * ```
 */
export function evidenceMatches(evidence: Pick<Evidence, "quote" | "start" | "end">, text: string): boolean {
  const { quote, start, end } = evidence;
  if (quote === "" || checkEvidence(evidence).length > 0) return false;
  return start === null || end === null ? text.includes(quote) : text.slice(start, end) === quote;
}
