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
