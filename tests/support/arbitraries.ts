import fc from "fast-check";
import * as z from "zod";
import { countryCodes } from "../../src/entities/country-codes.ts";
import { IdentifierSchema } from "../../src/entities/entity-schema.ts";
import { EvidenceSchema } from "../../src/evidence/evidence-schema.ts";
import { CapexGuidanceSchema } from "../../src/records/capex-guidance-schema.ts";
import type { NewsRecord } from "../../src/records/news-record.ts";
import { PolicyAnnouncementSchema } from "../../src/records/policy-announcement-schema.ts";
import { RecordBaseSchema } from "../../src/records/record-schema.ts";
import { RevenueOutlookSchema } from "../../src/records/revenue-outlook-schema.ts";
import { TradeMeasureSchema } from "../../src/records/trade-measure-schema.ts";
import { type Bounds, boundKinds } from "../../src/values/bounds.ts";
import { BoundsSchema } from "../../src/values/bounds-schema.ts";
import { currencyCodes } from "../../src/values/currency-codes.ts";
import { MoneyFigureSchema, MoneySchema } from "../../src/values/money-schema.ts";
import { PercentageSchema } from "../../src/values/percentage-schema.ts";
import { PeriodSchema } from "../../src/values/period-schema.ts";

/** Plain days from 1900 to 2099, `YYYY-MM-DD`. */
export const days = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Figures of up to 15 significant digits: whole ones, and small ones with two decimals. */
const figures = fc.oneof(
  fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
  fc.integer({ min: -99_999, max: 99_999 }).map((cents) => cents / 100),
  fc.integer({ min: 1, max: 999 }).map((billions) => billions * 1e9),
);

/** Bounds that keep their rule. */
export const bounds: fc.Arbitrary<Bounds> = fc
  .record({ a: figures, b: figures, bound: fc.constantFrom(...boundKinds), approximate: fc.boolean() })
  .map(({ a, b, bound, approximate }) => {
    const [low, high] = [Math.min(a, b), Math.max(a, b)];
    if (bound === "exact") return { low, high: low, bound, approximate };
    if (bound === "range") return { low, high: low === high ? high + 1 : high, bound, approximate };
    const below = bound === "at-least" || bound === "more-than";
    return { low: below ? low : null, high: below ? null : high, bound, approximate };
  });

/** Texts with letters of several scripts, quotes, line ends and pairs, all well formed. */
const texts = fc.string({ unit: "binary", maxLength: 12 });

const names = texts.filter((name) => name.length > 0);

/** What a rule binds together, by the schema that has the rule. */
const specials = new Map<z.core.$ZodType, () => fc.Arbitrary<unknown>>([
  [BoundsSchema, () => bounds],
  [IdentifierSchema, () => fc.record({ scheme: fc.constantFrom("mic-ticker", "wikidata", "desk"), value: names })],
  [EvidenceSchema, evidence],
  [PeriodSchema, period],
  [RecordBaseSchema.shape.schemaVersion, () => fc.constant("1-0-0")],
]);

/** Records of the four kinds, whose leaves are sound; the rules across fields are not looked after. */
export const newsRecords: fc.Arbitrary<NewsRecord> = fc.oneof(
  ...[PolicyAnnouncementSchema, TradeMeasureSchema, CapexGuidanceSchema, RevenueOutlookSchema].map(
    (schema) => arbitraryOf(schema) as fc.Arbitrary<NewsRecord>,
  ),
);

/**
 * Makes an arbitrary of what a schema of this library gives out, from the shape of the schema.
 *
 * @param schema - A schema built of this library's parts.
 * @returns Values that the schema passes unchanged.
 */
function arbitraryOf(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  const special = specials.get(schema);
  if (special) return special();
  if (schema instanceof z.ZodPrefault) return arbitraryOf(schema.unwrap());
  if (schema instanceof z.ZodNullable) return fc.option(arbitraryOf(schema.unwrap()), { freq: 2 });
  if (schema instanceof z.ZodCodec) return arbitraryOf(schema.def.out);
  if (schema instanceof z.ZodArray) return fc.array(arbitraryOf(schema.element), { maxLength: 2 });
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodLiteral) return fc.constant(schema.value);
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodUnion) return fc.oneof(...schema.options.map(arbitraryOf));
  if (schema instanceof z.ZodNumber) return arbitraryNumber(schema);
  if (schema instanceof z.ZodString) return arbitraryText(schema);
  if (!(schema instanceof z.ZodObject)) throw new Error(`no arbitrary for ${schema._zod.def.type}`);
  const fields = Object.entries(schema.shape).map(([key, field]) => [key, arbitraryOf(field)] as const);
  const object = fc.record(Object.fromEntries(fields), { noNullPrototype: true });
  // A value with bounds: its ends go together.
  return "bound" in schema.shape ? fc.tuple(object, bounds).map(([rest, ends]) => ({ ...rest, ...ends })) : object;
}

/** Whole numbers that also a rule without a limit in the schema passes: months, weekdays, positions. */
function arbitraryNumber({ minValue, maxValue }: z.ZodNumber): fc.Arbitrary<number> {
  const max = maxValue === null || maxValue > 9999 ? 12 : maxValue;
  return fc.integer({ min: Math.max(minValue ?? 1, 1), max });
}

function arbitraryText(schema: z.ZodString): fc.Arbitrary<string> {
  const { format, pattern } = (schema.meta() ?? {}) as { format?: string; pattern?: string };
  if (format === "date") return days;
  if (pattern === "^[A-Z]{3}$") return fc.constantFrom(...currencyCodes);
  if (pattern === "^[A-Z]{2}$") return fc.constantFrom(...countryCodes);
  for (const check of schema.def.checks ?? []) {
    const { pattern: regex } = check._zod.def as { pattern?: RegExp };
    if (regex) return fc.stringMatching(regex);
  }
  return names;
}

function evidence(): fc.Arbitrary<unknown> {
  const { basis, part, note } = EvidenceSchema.shape;
  return fc
    .record({
      quote: texts,
      at: fc.option(fc.nat(1000)),
      basis: arbitraryOf(basis),
      part: arbitraryOf(part),
      note: arbitraryOf(note),
    })
    .map(({ quote, at, ...rest }) => {
      return { field: "/kind", quote, start: at, end: at === null ? null : at + quote.length, ...rest };
    });
}

function period(): fc.Arbitrary<unknown> {
  const { unit, fiscal, approximate, inferred, text } = PeriodSchema.shape;
  return fc
    .record({
      ends: fc.tuple(fc.option(days), fc.option(days)),
      open: fc.boolean(),
      duration: fc.constantFrom(null, "P6Y", "P2Y6M", "PT36H"),
      unit: arbitraryOf(unit),
      fiscal: arbitraryOf(fiscal),
      approximate: arbitraryOf(approximate),
      inferred: arbitraryOf(inferred),
      text: arbitraryOf(text),
    })
    .map(({ ends, open, ...rest }) => {
      const [start, end] = ends[0] && ends[1] && ends[0] > ends[1] ? [ends[1], ends[0]] : ends;
      const side = start === null ? "start" : end === null ? "end" : null;
      return { start, end, open: open ? side : null, ...rest };
    });
}

/** Money, percentages and periods as their schemas give them out. */
export const values = {
  money: () => arbitraryOf(MoneySchema) as fc.Arbitrary<z.output<typeof MoneySchema>>,
  moneyFigure: () => arbitraryOf(MoneyFigureSchema) as fc.Arbitrary<z.output<typeof MoneyFigureSchema>>,
  percentage: () => arbitraryOf(PercentageSchema) as fc.Arbitrary<z.output<typeof PercentageSchema>>,
  period: () => arbitraryOf(PeriodSchema) as fc.Arbitrary<z.output<typeof PeriodSchema>>,
};
