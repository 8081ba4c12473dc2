import {
  type Conversion,
  convert as convertMoney,
  convertRecord,
  formatMoney,
  type ImpliedRate,
  type Issue,
  impliedRate,
  isCurrency,
  isDay,
  issue,
  type Money,
  MoneySchema,
  type NewsRecord,
  NutgrafError,
  type Rates,
  safeParseRecord,
  toIssues,
} from "nutgraf";
import type { ConvertOptions } from "../args.ts";
import { eachEntry } from "../each-entry.ts";
import type { Entry } from "../entries.ts";
import { filesToRead } from "../io.ts";
import { issuesAt, placeOf } from "../problems.ts";
import { readRatesFile } from "../rates-file.ts";

/** What became of one thing of the input. */
interface Converted {
  /** One line of output for each amount or record. */
  lines: (MoneyLine | RecordLine)[];
  /** What kept something from being converted. */
  issues: Issue[];
}

/** An amount in another currency. */
type MoneyLine = Conversion & { implied: ImpliedRate | null };

/** A record with its amounts in another currency. */
interface RecordLine {
  /** The record, as it was. */
  record: NewsRecord;
  /** Its amounts. */
  conversions: (MoneyLine & { field: string })[];
}

/**
 * Converts amounts of money, alone or in records.
 *
 * @param options - What to convert, to which currency, at which rates.
 * @returns The exit code, or a sentence where the request makes no sense.
 */
export async function convert(options: ConvertOptions): Promise<number | string> {
  const { to, on } = options;
  if (!isCurrency(to)) return `--to takes an ISO 4217 code such as USD, not "${to}"`;
  if (on !== null && !isDay(on)) return `--on takes a day such as 2025-10-17, not "${on}"`;
  const files = await filesToRead(options.files);
  if (typeof files === "string") return files;
  const known = await readRatesFile(options.rates, options.maxDaysBack);
  if ("problems" in known) return known.problems.join("\n");
  const format = options.format ?? (process.stdout.isTTY ? "text" : "ndjson");
  const counts = await eachEntry({ files, prose: false, progress: options.progress }, (entry, file) => {
    const { lines, issues } = convertEntry(entry, to, known.rates, on ?? undefined);
    const place = placeOf(file, entry.line);
    const out = lines.map((line) => (format === "text" ? asText(place, line) : `${JSON.stringify(line)}\n`));
    return { out, records: lines.length, issues, bad: false };
  });
  return counts.bad > 0 ? 1 : 0;
}

/** A line of `extract` holds several records; any other value is a record or an amount. */
function convertEntry({ content }: Entry, to: string, rates: Rates, on: string | undefined): Converted {
  if ("issues" in content) return { lines: [], issues: [...content.issues] };
  const value = "text" in content ? content.text : content.value;
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { lines: [], issues: [issue("type.mismatch", "", "a record or an amount of money", value)] };
  }
  if ("currency" in value && !("kind" in value)) return convertAmount(value, to, rates, on);
  if ("kind" in value || !("records" in value) || !Array.isArray(value.records))
    return convertOne(value, to, rates, on);
  const several = value.records.map((record, index) => {
    const { lines, issues } = convertOne(record, to, rates, on);
    return { lines, issues: issuesAt(`/records/${index}`, issues) };
  });
  return { lines: several.flatMap(({ lines }) => lines), issues: several.flatMap(({ issues }) => issues) };
}

function convertOne(value: unknown, to: string, rates: Rates, on: string | undefined): Converted {
  const parsed = safeParseRecord(value);
  if (!parsed.success) return { lines: [], issues: [...parsed.error.issues] };
  const { conversions, issues } = convertRecord(parsed.data, to, rates, { on });
  return { lines: [{ record: parsed.data, conversions }], issues };
}

function convertAmount(value: object, to: string, rates: Rates, on: string | undefined): Converted {
  const parsed = MoneySchema.safeParse(value);
  if (!parsed.success) return { lines: [], issues: toIssues(parsed.error, value) };
  try {
    const money: Money = parsed.data;
    return {
      lines: [{ ...convertMoney(money, to, rates, { on }), implied: impliedRate(money, { rates, on }) }],
      issues: [],
    };
  } catch (error) {
    if (error instanceof NutgrafError) return { lines: [], issues: [...error.issues] };
    throw error;
  }
}

function asText(place: string, line: MoneyLine | RecordLine): string {
  const all = "record" in line ? line.conversions : [{ ...line, field: "" }];
  return all
    .map(({ field, original, money, rate, implied }) => {
      const by = rate.on === null ? "" : ` at ${rate.rate} of ${rate.on}, ${rate.source}`;
      const doubt = implied?.suspect
        ? `; the text converts at ${implied.rate} to ${implied.to}, which no market explains`
        : "";
      return `${place}: ${field && `${field} `}${formatMoney(original)} = ${formatMoney(money)}${by}${doubt}\n`;
    })
    .join("");
}
