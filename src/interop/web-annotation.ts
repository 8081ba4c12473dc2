import { type Evidence, evidenceMatches } from "../evidence/evidence.ts";
import { valueAt } from "../evidence/pointer.ts";
import type { Source } from "../evidence/source.ts";
import type { Span } from "../evidence/span.ts";
import { recordId } from "../records/record-id.ts";
import type { Identifiable } from "../records/record-identity.ts";
import { issue, NutgrafError } from "../values/issue.ts";
import { toCodePointSpan } from "./code-points.ts";
import { recordUri } from "./record-uri.ts";

/** The prose of an article, part by part, exactly as it was read. */
export interface AnnotatedText {
  /** Its prose. */
  text?: string | null | undefined;
  /** Headline. */
  headline?: string | null | undefined;
  /** The lines between headline and text. */
  standfirst?: string | null | undefined;
}

/** Options of {@link toWebAnnotation}. */
export interface WebAnnotationOptions {
  /** IRI of the document; the `url` of the record's source, or its `documentId` where that is an IRI, unless given. */
  source?: string | undefined;
  /** How many characters of the text the quote selector shows on either side, 32 unless given. */
  context?: number | undefined;
}

/** Selects a stretch of text by its words. */
export interface TextQuoteSelector {
  /** Always `TextQuoteSelector`. */
  type: "TextQuoteSelector";
  /** The words. */
  exact: string;
  /** What stands in front of them. */
  prefix?: string;
  /** What stands behind them. */
  suffix?: string;
}

/** Selects a stretch of text by its place, counted in Unicode code points. */
export interface TextPositionSelector {
  /** Always `TextPositionSelector`. */
  type: "TextPositionSelector";
  /** First code point, counted from 0. */
  start: number;
  /** One past the last code point. */
  end: number;
}

/** An annotation of the W3C data model: a field of a record as body, the words that it was read from as target. */
export interface WebAnnotation {
  /** Always the context of the model. */
  "@context": "http://www.w3.org/ns/anno.jsonld";
  /** IRI of the annotation, stable for a record. */
  id: string;
  /** Always `Annotation`. */
  type: "Annotation";
  /** Always `describing`: the body says what the words mean. */
  motivation: "describing";
  /** The field, as JSON: `{ record, kind, field, value, basis, note }`. */
  body: { type: "TextualBody"; format: "application/json"; value: string };
  /** The words. */
  target: { source: string; selector: [TextQuoteSelector] | [TextQuoteSelector, TextPositionSelector] };
}

/**
 * Gives the evidence of a record as W3C Web Annotations, one for each piece, so that tools for annotation can show where each
 * field was read.
 *
 * The quote is selected by its words with what stands around it, and in the body of the article by its place too, counted in
 * code points. Headline and standfirst have no place in the document that could be counted. A piece that was read in another
 * text (see `dedupe`) is left out.
 *
 * @param record - A record with evidence.
 * @param article - The article as it was read, or its text alone.
 * @param options - IRI of the document; length of the context.
 * @returns The annotations, in the order of the evidence.
 * @throws NutgrafError `evidence.offsets` where offsets do not cut the quote out of this text, `option.invalid` where no
 *   IRI of the document is known.
 * @example
 * ```ts
 * const article = { text: "📈 Kestrel expects revenue to rise 8% in 2026.", url: "https://news.example/kestrel" };
 * const [record] = extractRecords(article).records;
 * const annotation = toWebAnnotation(record, article).find(({ body }) => body.value.includes('"/growth'));
 * annotation?.target.selector[0].exact; //=> "8%"
 * annotation?.target.selector[1]; //=> { type: "TextPositionSelector", start: 34, end: 36 }
 * ```
 * @see Source: W3C Web Annotation Data Model, 23 February 2017, sections 4.2.4 and 4.2.5.
 */
export function toWebAnnotation(
  record: Identifiable,
  article: AnnotatedText | string,
  options: WebAnnotationOptions = {},
): WebAnnotation[] {
  const given = typeof article === "string" ? { text: article } : article;
  const source = options.source ?? iriOf(record.source);
  if (source === null) {
    const advice = "Give the option source, or a record whose source has a url";
    throw new NutgrafError([issue("option.invalid", "/source", "the IRI of the document", null, advice)]);
  }
  return record.evidence.flatMap((piece, index) => {
    const text = given[piece.part ?? "text"] ?? "";
    const selector = selectorsOf(piece, text, `/evidence/${index}`, options.context ?? 32);
    if (selector === null) return [];
    const { field, basis, note } = piece;
    const body = { record: recordId(record), kind: record.kind, field, value: valueAt(record, field), basis, note };
    return {
      "@context": "http://www.w3.org/ns/anno.jsonld",
      id: `${recordUri(record)}#/evidence/${index}`,
      type: "Annotation",
      motivation: "describing",
      body: { type: "TextualBody", format: "application/json", value: JSON.stringify(body) },
      target: { source, selector },
    };
  });
}

function selectorsOf(piece: Evidence, text: string, path: string, context: number) {
  const span = spanOf(piece, text, path);
  if (span === null) return null;
  const quote: TextQuoteSelector = {
    type: "TextQuoteSelector",
    exact: piece.quote,
    prefix: text.slice(roundedDown(text, span.start - context), span.start),
    suffix: text.slice(span.end, roundedUp(text, span.end + context)),
  };
  const inBody = piece.part === null || piece.part === "text";
  const selector: WebAnnotation["target"]["selector"] = inBody
    ? [quote, { type: "TextPositionSelector", ...toCodePointSpan(text, span) }]
    : [quote];
  return selector;
}

/** Where a quote stands; null for one that keeps no offsets and is not in the text, or more than once. */
function spanOf(piece: Evidence, text: string, path: string): Span | null {
  const { start, end, quote } = piece;
  if (start !== null && end !== null) {
    if (evidenceMatches(piece, text)) return { start, end };
    const found = text.slice(start, end);
    throw new NutgrafError([issue("evidence.offsets", path, `${JSON.stringify(quote)} at its offsets`, found)]);
  }
  const at = quote === "" ? -1 : text.indexOf(quote);
  return at === -1 || text.includes(quote, at + 1) ? null : { start: at, end: at + quote.length };
}

/** The place itself, or the one before it where it would part a surrogate pair. */
function roundedDown(text: string, at: number): number {
  const place = Math.max(0, at);
  return partsPair(text, place) ? place - 1 : place;
}

function roundedUp(text: string, at: number): number {
  return partsPair(text, at) ? at + 1 : at;
}

const partsPair = (text: string, at: number): boolean =>
  /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1));

/** A document's address, or its name where that is an IRI. */
function iriOf(source: Source | null): string | null {
  const { url = null, documentId = null } = source ?? {};
  return url ?? (documentId !== null && /^[a-z][a-z0-9+.-]*:\S/i.test(documentId) ? documentId : null);
}
