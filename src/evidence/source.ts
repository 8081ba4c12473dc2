/** The document that a record was read from. */
export interface Source {
  /** The caller's name of the document, or null. */
  documentId: string | null;
  /** Which item of the document, counted from 0, where one text holds several; or null. */
  segment: number | null;
  /** Who published it, or null. */
  publisher: string | null;
  /** Where it stands, or null. */
  url: string | null;
  /** Language tag (BCP 47), or null. */
  language: string | null;
  /** Day of publication `YYYY-MM-DD`, or null. */
  published: string | null;
  /** Headline, or null. */
  headline: string | null;
}
