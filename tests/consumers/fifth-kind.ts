import {
  type CapexGuidance,
  CapexGuidanceSchema,
  type NewsRecord,
  NewsRecordSchema,
  patchOf,
  RecordBaseSchema,
} from "nutgraf";
import { extractRecords, findMoney } from "nutgraf/en";
import { jsonSchemaOf } from "nutgraf/interop";
import * as z from "zod";

/** A field of our own on a record of the library. */
const DeskGuidanceSchema = CapexGuidanceSchema.extend({ desk: z.string() });
type DeskGuidance = z.output<typeof DeskGuidanceSchema>;

/** A fifth kind, and the union with it. */
const LayoffSchema = z.object({ ...RecordBaseSchema.shape, kind: z.literal("layoff"), jobs: z.number().int() });
const OurRecordSchema = z.discriminatedUnion("kind", [...NewsRecordSchema.options, LayoffSchema]);
type OurRecord = z.output<typeof OurRecordSchema>;

const { records } = extractRecords({
  text: "Kestrel Foundries raised its 2026 capital expenditure plan to €3.4 billion.",
  published: "2026-02-12",
});
const first: NewsRecord | undefined = records[0];
if (first?.kind !== "capex-guidance") throw new Error("no guidance was read");
const guidance: CapexGuidance = first;
const desk: DeskGuidance = DeskGuidanceSchema.parse({ ...guidance, desk: "markets" });
const low: number | null | undefined = desk.level?.low;

function jobs(record: OurRecord): number {
  return record.kind === "layoff" ? record.jobs : 0;
}

const layoff: OurRecord = OurRecordSchema.parse({ kind: "layoff", jobs: 300 });
const patch: { purpose?: string | null | undefined } = patchOf(CapexGuidanceSchema).parse({});
const amount = findMoney("US$5 million")[0]?.value.low;

// @ts-expect-error: a record has no such field
guidance.desk;
// @ts-expect-error: no such kind
const wrong: OurRecord["kind"] = "takeover";

console.log(JSON.stringify([low, jobs(layoff), Object.keys(patch).length, amount, typeof jsonSchemaOf, typeof wrong]));
