import * as z from "zod";
import { day } from "./day-schema.ts";
import { absent, define, list, rule } from "./define-schema.ts";
import { durationText } from "./duration-schema.ts";
import { checkFiscalYearEnd, checkPeriod, fiscalNamings, fiscalParts, periodUnits } from "./period.ts";

/** Checks a {@link FiscalLabel}; issue `fiscal.year-end`. */
export const FiscalLabelSchema = /* @__PURE__ */ define(() =>
  z.object({
    label: z.string().describe("The label as written: fiscal 2026, Q3 FY25."),
    year: absent(
      z.int().min(1000).max(9999),
      "The year in the label, four digits, or null where the text names none. For FY2025/26 the later year.",
    ),
    part: z.enum(fiscalParts).describe("Which part of the fiscal year."),
    yearEnd: absent(
      z.int().check(rule(checkFiscalYearEnd)).meta({ minimum: 1, maximum: 12 }),
      "Last month of the fiscal year, 1 to 12, or null where neither the text nor the caller says. Never guessed.",
    ),
    namedBy: absent(
      z.enum(fiscalNamings),
      "After which calendar year the fiscal year is named, or null where unknown.",
    ),
  }),
);

/** Checks a {@link Period}; issues `date.invalid`, `period.order`, `period.open`, `value.format`, `fiscal.year-end`. */
export const PeriodSchema = /* @__PURE__ */ define(() =>
  z
    .object({
      start: absent(day(), "First day, or null: see open."),
      end: absent(day(), "Last day, inclusive, or null: see open."),
      open: absent(
        z.enum(["start", "end"]),
        "The side that the text leaves open. A null date on a side that is not open is unresolved.",
      ),
      unit: absent(z.enum(periodUnits), "Granularity in which it was said, or null where it has none."),
      duration: absent(durationText(), "Length as stated, ISO 8601 (P6Y in over six years to 2025), or null."),
      fiscal: absent(FiscalLabelSchema, "The company's own name of the period, or null for a calendar period."),
      approximate: z.boolean().prefault(false).describe("True where the edges are not sharp: early 2026, around May."),
      inferred: list(
        z.enum(["start", "end"]),
        "Which of the dates were not said but worked out from something else that was.",
      ),
      text: absent(z.string(), "The words it was read from, or null where it was not read from a text."),
    })
    .check(rule(checkPeriod)),
);

/** What {@link FiscalLabelSchema} takes. */
export type FiscalLabelInput = z.input<typeof FiscalLabelSchema>;

/** What {@link PeriodSchema} takes: every field may be left out. */
export type PeriodInput = z.input<typeof PeriodSchema>;
