import { pointer } from "../evidence/pointer.ts";
import { type Conversion, convert } from "../values/convert.ts";
import type { Rates } from "../values/exchange-rate.ts";
import { type ImpliedRate, impliedRate } from "../values/implied-rate.ts";
import { type Issue, NutgrafError } from "../values/issue.ts";
import type { Money } from "../values/money.ts";
import { dayOfRecord } from "./record-day.ts";
import type { Identifiable } from "./record-identity.ts";

/** An amount of a record in another currency. */
export interface FieldConversion extends Conversion {
  /** Where the amount stands in the record, as a JSON Pointer: `/prior/level`. */
  field: string;
  /** The rate at which the text converts it itself, held against the rate here, or null where it does not. */
  implied: ImpliedRate | null;
}

/** Options of {@link convertRecord}. */
export interface ConvertRecordOptions {
  /** Day `YYYY-MM-DD` whose rate is meant, for all amounts; the day of the record unless given. */
  on?: string | undefined;
}

/**
 * Converts every amount of money in a record. All of them go at the rate of one day, the one on which the record was
 * announced or else published, so that what was said before compares with what is said now; a record without a day takes the
 * newest rates. The record itself stays as it is.
 *
 * @param record - A record of any kind, your own kinds too.
 * @param to - ISO 4217 code of the currency that is wanted.
 * @param rates - Where rates come from.
 * @param options - Another day.
 * @returns The conversions, in the order of the fields; and what kept other amounts from being converted, with their place.
 * @throws {@link NutgrafError} as `convert` does for the target and the day.
 * @example
 * ```ts
 * const rates = ratesFromTable({ base: "EUR", source: "our desk", days: { "2026-02-12": { USD: 1.25 } } });
 * const level = moneyOf(range(3e9, 4e9), "EUR");
 * const about = { kind: "capex-guidance", company: { name: "Acme" }, level, baseline: { level: moneyOf(5, "XAU") } };
 * const record = parseCapexGuidance(about);
 * const { conversions, issues } = convertRecord(record, "USD", rates);
 * conversions.map(({ field, money }) => [field, money.low]); //=> [["/level", 3750000000]]
 * issues.map(({ code, path }) => [code, path]); //=> [["rate.unknown", "/baseline/level/currency"]]
 * ```
 */
export function convertRecord(
  record: Identifiable,
  to: string,
  rates: Rates,
  options: ConvertRecordOptions = {},
): { conversions: FieldConversion[]; issues: Issue[] } {
  const on = options.on ?? dayOfRecord(record) ?? undefined;
  const conversions: FieldConversion[] = [];
  const issues: Issue[] = [];
  for (const [field, money] of moneyIn(record, "")) {
    try {
      const implied = impliedRate(money, { rates, on });
      conversions.push({ field, ...convert(money, to, rates, { on }), implied });
    } catch (error) {
      const found = error instanceof NutgrafError ? error.issues : [];
      if (found.length === 0 || !found.every(({ code }) => code.startsWith("rate."))) throw error;
      issues.push(...found.map((one) => atField(field, one)));
    }
  }
  return { conversions, issues };
}

/** Every amount in a value, but for conversions that the text itself gives. */
function* moneyIn(value: unknown, path: string): Generator<[field: string, money: Money]> {
  if (typeof value !== "object" || value === null) return;
  if ("currency" in value && "bound" in value && "restated" in value) yield [path, value as Money];
  else for (const [key, part] of Object.entries(value)) yield* moneyIn(part, path + pointer(key));
}

/** An issue of rates, which name currency and day, at the amount that they were wanted for. */
function atField(field: string, { message, path, ...rest }: Issue): Issue {
  const place = `${field}/currency`;
  return { ...rest, path: place, message: `${place}${message.slice(path.length)}` };
}
