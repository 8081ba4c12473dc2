/**
 * To and from other formats: JSON Schema of the records, TIMEX3, and tables between the code lists of this library and those
 * of trade and accounting. It holds no language.
 *
 * @module nutgraf/interop
 */

export {
  type GuidanceProfile,
  type ModelAnswer,
  type ModelRecord,
  type PolicyProfile,
  type ProfileQualifier,
  profileQualifiers,
  type TradeProfile,
} from "../records/model-profile.ts";
export { fromCodePointSpan, toCodePointSpan } from "./code-points.ts";
export { type FromNinjs, fromNinjs } from "./from-ninjs.ts";
export {
  conceptsOf,
  type GuidanceMetric,
  guidanceMetrics,
  type MetricConcepts,
  metricConcepts,
  metricOfConcept,
  metricOfKind,
} from "./metric-concepts.ts";
export { modelProfile } from "./model-profile-schema.ts";
export type { NinjsConcept, NinjsItem, NinjsText } from "./ninjs.ts";
export { allJsonSchemas, type JsonSchema, type JsonSchemaOptions, jsonSchemaOf } from "./record-json-schema.ts";
export { type SchemaOrgClaim, toSchemaOrg } from "./schema-org.ts";
export type { SchemaOrgNode } from "./schema-org-values.ts";
export { type Timex3, type Timex3Type, toTimex3 } from "./timex3.ts";
export { type NinjsArticle, toNinjs } from "./to-ninjs.ts";
export {
  type AffectedFlow,
  gtaTypesOf,
  instrumentOfGta,
  instrumentsOfMast,
  mastOf,
  type TradeCodes,
  tradeCodes,
} from "./trade-codes.ts";
export {
  type AnnotatedText,
  type TextPositionSelector,
  type TextQuoteSelector,
  toWebAnnotation,
  type WebAnnotation,
  type WebAnnotationOptions,
} from "./web-annotation.ts";
