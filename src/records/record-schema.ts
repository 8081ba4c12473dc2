import * as z from "zod";
import { roles } from "../entities/entity.ts";
import { EntitySchema } from "../entities/entity-schema.ts";
import { EvidenceSchema } from "../evidence/evidence-schema.ts";
import { SourceSchema } from "../evidence/source-schema.ts";
import { absent, define, list, rule } from "../values/define-schema.ts";
import { PeriodSchema } from "../values/period-schema.ts";
import { modalities, relationTypes, schemaVersion } from "./record.ts";
import { checkSchemaVersion } from "./schema-version.ts";

/** Checks an {@link Actor}. */
export const ActorSchema = /* @__PURE__ */ define(() =>
  z.object({
    entity: EntitySchema.describe("Who."),
    role: absent(z.enum(roles), "What they do in it, or null."),
    text: absent(z.string(), "The words that name them here: Beijing, the chipmaker; or null."),
  }),
);

/** What {@link ActorSchema} takes. */
export type ActorInput = z.input<typeof ActorSchema>;

/** Checks an {@link Attribution}. */
export const AttributionSchema = /* @__PURE__ */ define(() =>
  z.object({
    entity: EntitySchema.describe("Who said it."),
    verb: absent(z.string(), "The verb: said, added; or null."),
    text: absent(z.string(), "The words that name them here, or null."),
  }),
);

/** What {@link AttributionSchema} takes. */
export type AttributionInput = z.input<typeof AttributionSchema>;

/** Checks a {@link Code}. */
export const CodeSchema = /* @__PURE__ */ define(() =>
  z.object({
    scheme: z.string().min(1).describe("Which list: gta, mast, hs2022, taric, cofog, cap, medtop, plover or another."),
    code: z.string().min(1).describe("The code."),
  }),
);

/** What {@link CodeSchema} takes. */
export type CodeInput = z.input<typeof CodeSchema>;

/** Checks a {@link Relation}. */
export const RelationSchema = /* @__PURE__ */ define(() =>
  z.object({
    type: z.enum(relationTypes).describe("What kind of link."),
    target: absent(z.string(), "id of the other record, or null where only words name it."),
    description: absent(z.string(), "The words that name it, or null."),
  }),
);

/** What {@link RelationSchema} takes. */
export type RelationInput = z.input<typeof RelationSchema>;

/**
 * Checks a {@link RecordBase}, what every record has. A kind of your own is this with a `kind` and its own fields.
 *
 * @example
 * ```ts
 * const DividendSchema = z.object({ kind: z.literal("dividend"), ...RecordBaseSchema.shape, perShare: MoneySchema });
 * ```
 */
export const RecordBaseSchema = /* @__PURE__ */ define(() =>
  z.object({
    schemaVersion: z
      .string()
      .check(rule(checkSchemaVersion))
      .prefault(schemaVersion)
      .describe("Version of the models that the record was written with."),
    id: absent(z.string(), "Name made from the content: see recordId. Null in records that were not given one yet."),
    source: absent(SourceSchema, "The document, or null."),
    announced: absent(PeriodSchema, "When it was announced, or null."),
    actors: list(ActorSchema, "Who acts; for guidance the company is in company."),
    attribution: list(AttributionSchema, "Who said it, innermost first; empty for the article's own voice."),
    modality: absent(z.enum(modalities), "How the text puts it, or null."),
    purpose: absent(z.string(), "What it is for, in the text's words, or null."),
    codes: list(CodeSchema, "Codes of other lists."),
    relations: list(RelationSchema, "Links to other records."),
    evidence: list(EvidenceSchema, "Where each field was read."),
  }),
);

/** What {@link RecordBaseSchema} takes: every field may be left out. */
export type RecordBaseInput = z.input<typeof RecordBaseSchema>;
