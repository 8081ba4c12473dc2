import * as z from "zod";
import { EntitySchema, IdentifierSchema } from "../entities/entity-schema.ts";
import { EvidenceSchema } from "../evidence/evidence-schema.ts";
import { SourceSchema } from "../evidence/source-schema.ts";
import { CapexGuidanceSchema } from "../records/capex-guidance-schema.ts";
import {
  BaselineSchema,
  CurrencyBasisSchema,
  GrowthSchema,
  PriorGuidanceSchema,
  RevisionSchema,
  ScopeSchema,
} from "../records/guidance-schema.ts";
import { NewsRecordSchema } from "../records/news-record-schema.ts";
import {
  ApprovalSchema,
  PolicyAmountSchema,
  PolicyAnnouncementSchema,
  PolicyTargetSchema,
} from "../records/policy-announcement-schema.ts";
import { type RecordKind, recordKinds, schemaVersion } from "../records/record.ts";
import { ActorSchema, AttributionSchema, CodeSchema, RelationSchema } from "../records/record-schema.ts";
import { RevenueOutlookSchema } from "../records/revenue-outlook-schema.ts";
import {
  HsCodeSchema,
  LicenceSchema,
  SpecificRateSchema,
  ThresholdSchema,
  TradeMeasureSchema,
  TradeProductSchema,
  TradeRateSchema,
  TradeTargetSchema,
} from "../records/trade-measure-schema.ts";
import { issue, NutgrafError } from "../values/issue.ts";
import { MoneyFigureSchema, MoneySchema } from "../values/money-schema.ts";
import { once } from "../values/once.ts";
import { PercentageSchema } from "../values/percentage-schema.ts";
import { FiscalLabelSchema, PeriodSchema } from "../values/period-schema.ts";

/** A JSON Schema, draft 2020-12, as plain JSON. */
export interface JsonSchema {
  /** Always `https://json-schema.org/draft/2020-12/schema`. */
  $schema: string;
  /** Name of this schema and of its version; none for a schema of your own. */
  $id?: string;
  /** Its parts, by name. */
  $defs?: Record<string, unknown>;
  /** Any other keyword. */
  [keyword: string]: unknown;
}

/** Options of {@link jsonSchemaOf}. */
export interface JsonSchemaOptions {
  /**
   * `output`, the default: what this library gives out, with every property required. `input`: what it takes, where absent
   * fields may be left out.
   */
  io?: "input" | "output";
}

/**
 * Writes the JSON Schema of a kind of record, of any record, or of a schema of your own that is built of this library's.
 *
 * The parts (`Money`, `Period`, …) stand once in `$defs`. A JSON Schema says less than the schema it is made of: rules
 * between fields, such as low above high, are not in it. The files `nutgraf/schemas/*.json` hold the same.
 *
 * @param subject - A kind, `news-record` for the union of them, or a zod schema.
 * @param options - Which side of the schema.
 * @returns Plain JSON. `$id` is stable for a version of the models: `urn:nutgraf:capex-guidance:1-0-0`, for the input form
 *   with `:input` at its end.
 * @throws `NutgrafError` `option.invalid` for a kind that there is not; an error of zod where a schema of your own has a part without a JSON form, such as a transform.
 * @example
 * ```ts
 * jsonSchemaOf("trade-measure").$id; //=> "urn:nutgraf:trade-measure:1-0-0"
 * jsonSchemaOf("trade-measure", { io: "input" }).required; //=> ["kind"]
 * ```
 * @see Source: JSON Schema, draft 2020-12.
 */
export function jsonSchemaOf(
  subject: RecordKind | "news-record" | z.ZodType,
  options: JsonSchemaOptions = {},
): JsonSchema {
  const { io = "output" } = options;
  if (typeof subject !== "string") return convert(subject, io, {});
  const root = roots()[subject];
  if (root === undefined) {
    const expected = [...recordKinds, "news-record", "a schema of zod"].join(" or ");
    throw new NutgrafError([issue("option.invalid", "/subject", expected, subject)]);
  }
  const { schema, title, description } = root;
  const $id = `urn:nutgraf:${subject}:${schemaVersion}${io === "input" ? ":input" : ""}`;
  return convert(schema, io, { $id, title, description });
}

/**
 * Gives the JSON Schema files of the package: for each kind of record and for their union, the output and the input form.
 *
 * @returns File names, such as `capex-guidance.json` and `capex-guidance.input.json`, with their contents.
 * @example
 * ```ts
 * Object.keys(allJsonSchemas()).length; //=> 10
 * ```
 */
export function allJsonSchemas(): Record<string, JsonSchema> {
  const files = [...recordKinds, "news-record" as const].flatMap((subject) => [
    [`${subject}.json`, jsonSchemaOf(subject)] as const,
    [`${subject}.input.json`, jsonSchemaOf(subject, { io: "input" })] as const,
  ]);
  return Object.fromEntries(files);
}

const roots = /* @__PURE__ */ once(() => ({
  "policy-announcement": {
    schema: PolicyAnnouncementSchema,
    title: "Policy announcement",
    description: "A government's money, programme, budget line or dated target.",
  },
  "trade-measure": {
    schema: TradeMeasureSchema,
    title: "Trade measure",
    description: "A government's act on trade across its border, at whatever stage.",
  },
  "capex-guidance": {
    schema: CapexGuidanceSchema,
    title: "Capex guidance",
    description: "A company's own forward statement of its capital spending.",
  },
  "revenue-outlook": {
    schema: RevenueOutlookSchema,
    title: "Revenue outlook",
    description: "A company's own forward statement of revenue, sales or turnover.",
  },
  "news-record": {
    schema: NewsRecordSchema,
    title: "News record",
    description: "Any of the four kinds of record, told apart by kind.",
  },
}));

/**
 * Names of the parts in `$defs`. They are kept here and not in zod's global registry, where a name would turn the root of a
 * record into a bare reference, and could meet a name of somebody else's.
 */
const names = /* @__PURE__ */ once(
  () =>
    new Map<z.core.$ZodType, string>([
      [MoneySchema, "Money"],
      [MoneyFigureSchema, "MoneyFigure"],
      [PercentageSchema, "Percentage"],
      [PeriodSchema, "Period"],
      [FiscalLabelSchema, "FiscalLabel"],
      [SourceSchema, "Source"],
      [EvidenceSchema, "Evidence"],
      [EntitySchema, "Entity"],
      [IdentifierSchema, "Identifier"],
      [ActorSchema, "Actor"],
      [AttributionSchema, "Attribution"],
      [CodeSchema, "Code"],
      [RelationSchema, "Relation"],
      [GrowthSchema, "Growth"],
      [ScopeSchema, "Scope"],
      [CurrencyBasisSchema, "CurrencyBasis"],
      [RevisionSchema, "Revision"],
      [PriorGuidanceSchema, "PriorGuidance"],
      [BaselineSchema, "Baseline"],
      [PolicyAmountSchema, "PolicyAmount"],
      [PolicyTargetSchema, "PolicyTarget"],
      [ApprovalSchema, "Approval"],
      [TradeTargetSchema, "TradeTarget"],
      [HsCodeSchema, "HsCode"],
      [TradeProductSchema, "TradeProduct"],
      [SpecificRateSchema, "SpecificRate"],
      [TradeRateSchema, "TradeRate"],
      [ThresholdSchema, "Threshold"],
      [LicenceSchema, "Licence"],
      [PolicyAnnouncementSchema, "PolicyAnnouncement"],
      [TradeMeasureSchema, "TradeMeasure"],
      [CapexGuidanceSchema, "CapexGuidance"],
      [RevenueOutlookSchema, "RevenueOutlook"],
    ]),
);

function convert(schema: z.ZodType, io: "input" | "output", head: Partial<JsonSchema>): JsonSchema {
  const metadata = z.registry<Record<string, unknown>>();
  metadata.get = (part) => {
    const name = (part as unknown) === schema ? undefined : names().get(part);
    return { ...z.globalRegistry.get(part), ...(name && { id: name }) } as never;
  };
  const { $schema = "", ...body } = z.toJSONSchema(schema, { io, metadata });
  // What every union of records is, for those who ask for an object at the root.
  const type = schema instanceof z.ZodDiscriminatedUnion ? { type: "object" } : {};
  return { $schema, ...head, ...type, ...body };
}
